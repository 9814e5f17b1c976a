"""The Ask screen before the first question: what to do, shown by examples."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from nabz.ui.ask.conversation import COLUMN_WIDTH
from nabz.ui.context import UiContext
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconLabel, View, label


class ExampleButton(QPushButton):
    """A question to begin with; long ones break over lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "example")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        self._words = label(wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column.addWidget(self._words)

    def say(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)

    def words(self) -> str:
        return self._words.text()

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._column.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)


class Welcome(View):
    """`chosen` carries the example that was clicked."""

    chosen = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(spacing=10)
        self._column = column = self._scroll.column
        column.addStretch(2)
        column.addWidget(IconLabel(context, "pulse", "accent_text", 44))
        self._title = label("title", wrap=True)
        self._lead = label("soft", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(12)
        self.examples = [ExampleButton() for _ in range(4)]
        for button in self.examples:
            button.clicked.connect(lambda _=False, b=button: self.chosen.emit(b.words()))
            column.addWidget(button)
        column.addSpacing(12)
        self._limits = label("faint", wrap=True)
        column.addWidget(self._limits)
        column.addStretch(3)
        outer.addWidget(self._scroll)
        self.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(24, (self.width() - self.context.theme.px(COLUMN_WIDTH)) // 2)
        self._column.setContentsMargins(side, 24, side, 24)

    def retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Examples"))
        self._title.setText(self.tr("What would you like to know?"))
        self._lead.setText(self.tr("Ask in your own words. Every answer shows where it comes from."))
        questions = (
            self.tr("How do I make ORS at home?"),
            self.tr("My child has had a fever for two days. What should I do?"),
            self.tr("When is a cough dangerous?"),
            self.tr("What are the danger signs in pregnancy?"),
        )
        for button, question in zip(self.examples, questions, strict=True):
            button.say(question)
        self._limits.setText(
            self.tr(
                "Works without internet. Nabz does not replace a doctor: in an emergency, get help at once."
            )
        )
