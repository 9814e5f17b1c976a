"""The lock screen: one card in the middle, before everything else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.lock.view_model import LockViewModel
from nabz.ui.tasks import Failure
from nabz.ui.widgets.choice_box import ChoiceBox
from nabz.ui.widgets.language_menu import LanguageMenu
from nabz.ui.widgets.view import IconButton, IconLabel, View, card_frame, label

_WIDEST = 560
FIRST_NAME = "administrator"
"""What the first account is called until somebody gives it another name; it is stored, so it is not translated."""


class LockView(View):
    """Shows the page that its model is at; `language_chosen` carries a `Language`."""

    language_chosen = Signal(object)

    def __init__(self, context: UiContext, model: LockViewModel) -> None:
        super().__init__(context)
        self.model = model
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what stands inside
        outer.addWidget(scroll)
        page = QWidget()
        page.setObjectName("canvas")
        scroll.setWidget(page)
        middle = QHBoxLayout(page)
        middle.addStretch(1)
        self._card, column = card_frame(sides=28, ends=24, spacing=10)
        centre = QVBoxLayout()
        centre.addStretch(1)
        centre.addWidget(self._card)
        centre.addStretch(2)
        middle.addLayout(centre, 6)
        middle.addStretch(1)
        self._card.setMaximumWidth(context.theme.px(_WIDEST))
        head = QHBoxLayout()
        head.addWidget(IconLabel(context, "pulse", "accent_text", 32))
        head.addStretch(1)
        # Whoever comes back may not read the language of whoever left.
        self.language = IconButton(context, "language", kind="quiet", size=18)
        self._menu = LanguageMenu(context, self.language)
        head.addWidget(self.language)
        column.addLayout(head)
        self._title = label("title", wrap=True)
        self._text = label("soft", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.names = ChoiceBox(context)
        self.code_shown = label("title", wrap=True, selectable=True)
        self.code_shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code = self._field(hidden=False)
        self.secret = self._field()
        self.again = self._field()
        self._labels: dict[QWidget, QLabel] = {}
        for field in (self.names, self.code, self.secret, self.again):
            self._labels[field] = label("small")
            column.addWidget(self._labels[field])
            column.addWidget(field)
        column.addWidget(self.code_shown)
        self.problem = label("", wrap=True)
        self.problem.setProperty("role", "strong")
        column.addWidget(self.problem)
        self.main_button = QPushButton()
        self.main_button.setProperty("kind", "primary")
        self.pass_button = QPushButton()
        self.other_button = QPushButton()
        for button in (self.pass_button, self.other_button):
            button.setProperty("kind", "quiet")
        for button in (self.main_button, self.pass_button, self.other_button):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            column.addWidget(button)
        self._connect()
        self.finish()

    def _connect(self) -> None:
        self.language.clicked.connect(lambda: self._menu.open_at(self.language, above=False))
        self._menu.chosen.connect(self.language_chosen)
        self.main_button.clicked.connect(self._act)
        self.pass_button.clicked.connect(self.model.pass_by)
        self.other_button.clicked.connect(self._other)
        for field in (self.code, self.secret, self.again):
            field.returnPressed.connect(self._next_or_act)
            field.textEdited.connect(lambda _="": self._say(""))
        self.model.changed.connect(self._show)
        self.model.failed.connect(self._show_failure)
        self.context.theme.changed.connect(lambda: self._card.setMaximumWidth(self.context.theme.px(_WIDEST)))

    def retranslate(self) -> None:
        names = {
            self.names: self.tr("Name"),
            self.code: self.tr("Recovery code"),
            self.secret: self._secret_name(),
            self.again: self.tr("The same again"),
        }
        for field, words in names.items():
            self._labels[field].setText(words)
            field.setAccessibleName(words)
        own_name = self.context.words.language.profile.own_name
        self.language.setText(own_name)
        self.language.name_it(self.tr("Language: %1").replace("%1", own_name))
        self.problem.clear()
        self._show()

    def take_focus(self) -> None:
        fields = (self.code, self.secret, self.main_button)
        next(f for f in fields if not f.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _secret_name(self) -> str:
        if self.model.page == "sign_in":
            return self.tr("Passphrase or PIN") if self.model.open_in_memory else self.tr("Passphrase")
        return self.tr("New passphrase")

    def _show(self) -> None:
        page, model = self.model.page, self.model
        titles = {
            "first": self.tr("Keep records safely"),
            "sign_in": self.tr("The records are locked"),
            "recover": self.tr("Open with the recovery code"),
            "code": self.tr("Your recovery code"),
        }
        self._title.setText(titles[page])
        self._text.setText(self._explained())
        self._show_names()
        self._labels[self.secret].setText(self._secret_name())
        self.secret.setAccessibleName(self._secret_name())
        shown = {
            self.names: page in ("sign_in", "recover") and self.names.count() > 1,
            self.code: page == "recover",
            self.secret: page != "code",
            self.again: page in ("first", "recover"),
        }
        for field, visible in shown.items():
            field.setVisible(visible)
            self._labels[field].setVisible(visible)
        self.code_shown.setVisible(page == "code")
        self.code_shown.setText(model.code)
        buttons = {
            "first": self.tr("Set the passphrase"),
            "sign_in": self.tr("Open"),
            "recover": self.tr("Set the passphrase"),
            "code": self.tr("I have written it down"),
        }
        self._put(self.main_button, buttons[page])
        self._put(self.pass_button, self.tr("Go on without keeping anything"))
        self._put(
            self.other_button, self.tr("Back") if page == "recover" else self.tr("I forgot the passphrase")
        )
        self.pass_button.setVisible(page in ("first", "sign_in") and model.may_pass_by)
        self.other_button.setVisible(page in ("sign_in", "recover") and not model.open_in_memory)
        for part in (self.names, self.code, self.secret, self.again, self.main_button):
            part.setEnabled(not model.working)
        self.problem.setVisible(bool(self.problem.text()))

    def _explained(self) -> str:
        page = self.model.page
        if page == "first":
            words = self.tr(
                "Records are encrypted with a passphrase. Nobody can open them without it or without the "
                "recovery code that comes next, not even who made Nabz. A few words together are best."
            )
            if self.model.plain_found:
                words += "\n\n" + self.tr(
                    "Records of an earlier Nabz are here unencrypted. They are encrypted now."
                )
            return words
        if page == "code":
            return self.tr(
                "Write it down now and keep it away from this computer. It opens the records when the passphrase "
                "is forgotten. It is not shown again."
            )
        if page == "recover":
            return self.tr(
                "Type the code from the paper, then choose a new passphrase. You get a new code after."
            )
        return self.tr("Sign in to read records and to keep new ones.")

    def _show_names(self) -> None:
        if [self.names.itemText(i) for i in range(self.names.count())] == self.model.names:
            return
        self.names.clear()
        self.names.addItems(self.model.names)

    def _act(self) -> None:
        if self.model.working:
            return
        self._say("")
        name, secret, again = self.names.currentText(), self.secret.text(), self.again.text()
        match self.model.page:
            case "first":
                self.model.set_up(FIRST_NAME, secret, again)
            case "sign_in":
                self.model.sign_in(name, secret)
            case "recover":
                self.model.recover(name, self.code.text(), secret, again)
            case "code":
                self.model.written_down()
        if self.model.page != "first" and self.model.page != "recover":
            self.secret.clear()

    def _next_or_act(self) -> None:
        fields = [f for f in (self.code, self.secret, self.again) if not f.isHidden()]
        empty = next((f for f in fields if not f.text()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._act()

    def _other(self) -> None:
        self.clear()
        self.model.go_to("sign_in" if self.model.page == "recover" else "recover")
        self.take_focus()

    def clear(self) -> None:
        """Nothing that was typed stays in the fields."""
        for field in (self.code, self.secret, self.again):
            field.clear()
        self._say("")

    def _show_failure(self, failure: Failure) -> None:
        self._say(words_for(failure.error))
        self.take_focus()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @staticmethod
    def _put(button: QPushButton, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(words)

    @staticmethod
    def _field(*, hidden: bool = True) -> QLineEdit:
        field = QLineEdit()
        if hidden:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            field.setInputMethodHints(hints | Qt.InputMethodHint.ImhHiddenText)
        return field
