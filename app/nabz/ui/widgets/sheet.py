"""A question over the window: title, what it means, fields, what is wrong, two buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.tasks import Failure
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import View, label

_WIDTH = 480


def close_sheets() -> None:
    """Close every open sheet: whoever locks the screen leaves nothing that was typed before the lock."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Sheet):
            widget.reject()


class Sheet(QDialog):
    """Subclasses fill `body`, give words in `retranslate` and begin the work in `act`.

    The work is told its end by `accept` or `fail`; until then the sheet takes nothing more.
    """

    def __init__(self, context: UiContext, parent: QWidget, *, danger: bool = False) -> None:
        super().__init__(parent)
        self.context = context
        self._built = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        self._title = label("heading", wrap=True)
        self._lead = label("soft", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.problem = label("strong", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(10)
        self.cancel_button, self.main_button = QPushButton(), QPushButton()
        self.main_button.setProperty("kind", "danger" if danger else "primary")
        self.main_button.setDefault(not danger)
        self.cancel_button.setAutoDefault(False)
        self.main_button.setAutoDefault(not danger)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.main_button)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addLayout(self.body)
        column.addWidget(self.problem)
        column.addSpacing(4)
        column.addLayout(row)
        self.cancel_button.clicked.connect(self.reject)
        self.main_button.clicked.connect(self._act)
        self.setMinimumWidth(context.theme.px(_WIDTH))

    def retranslate(self) -> None:
        """Put every word in the current language; subclasses call this first."""
        self.cancel_button.setText(self.tr("Cancel"))

    def finish(self) -> None:
        """Called at the end of a constructor."""
        self._built = True
        self.retranslate()

    def say(self, title: str, lead: str, main: str) -> None:
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.main_button.setText(main)

    def act(self) -> None:
        """Begin what the main button promises."""
        self.accept()

    def fail(self, failure: Failure) -> None:
        """Say what is wrong; the person may try once more."""
        self._set_working(False)
        self.problem.setText(words_for(failure.error))
        self.problem.show()
        self._grow()

    def done_with(self, _: object = None) -> None:
        """The work has ended well."""
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_built", False):
            self.retranslate()
            self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _act(self) -> None:
        self.problem.hide()
        self._set_working(True)
        self.act()

    def _set_working(self, working: bool) -> None:
        self.main_button.setEnabled(not working)

    def _grow(self) -> None:
        """Wrapped words need a height that is known only for a width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth(), layout.minimumSize().width())
            self.resize(width, max(layout.totalHeightForWidth(width), layout.minimumSize().height()))


class LabelledField(View):
    """A line to write in, its name above it."""

    def __init__(self, context: UiContext, *, hidden: bool = False, digits: bool = False) -> None:
        super().__init__(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._name = label("small", wrap=True)
        self.field = QLineEdit()
        hints = Qt.InputMethodHint.ImhNone
        if hidden:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
            hints |= Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        if digits:
            hints |= Qt.InputMethodHint.ImhDigitsOnly
        self.field.setInputMethodHints(hints)
        column.addWidget(self._name)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.finish()

    @property
    def text(self) -> str:
        return self.field.text()

    def name_it(self, words: str) -> None:
        self._name.setText(words)
        self.field.setAccessibleName(words)


class Choices(View):
    """A few things of which one is chosen: buttons that stay down, broken into lines where words are long."""

    def __init__(self, context: UiContext, keys: tuple[str, ...], chosen: str) -> None:
        super().__init__(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._name = label("small", wrap=True)
        box = QWidget()
        flow = FlowLayout(box, gap=8)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for key in keys:
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "choice")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self.group.addButton(button)
            self.buttons[key] = button
            flow.addWidget(button)
        self.buttons[chosen].setChecked(True)
        column.addWidget(self._name)
        column.addWidget(box)
        self.finish()

    @property
    def chosen(self) -> str:
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def name_them(self, name: str, words: dict[str, str]) -> None:
        self._name.setText(name)
        self._name.setVisible(bool(name))
        for key, button in self.buttons.items():
            button.setText(words[key])
            button.setAccessibleName(words[key])
            button.setAccessibleDescription(name)
