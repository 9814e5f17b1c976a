"""The step that makes records safe: what happens when one forgets is said before it happens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.first_run.step import StepView
from nabz.ui.first_run.view_model import FirstRunViewModel
from nabz.ui.lock.view import FIRST_NAME
from nabz.ui.widgets.view import IconLabel, label


class PassphraseStep(StepView):
    """Asks for a passphrase, then shows the recovery code once."""

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context, model)
        note = QFrame()
        note.setProperty("quiet", True)
        row = QHBoxLayout(note)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel(context, "info", "accent_text", 22), 0, Qt.AlignmentFlag.AlignTop)
        self._forgetting = label(wrap=True)
        row.addWidget(self._forgetting, 1)
        self._note = note
        self.column.addWidget(note)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        self.name, self.secret, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self._labels: dict[QLineEdit, QLabel] = {}
        for field in (self.name, self.secret, self.again):
            self._labels[field] = label("small")
            form.addWidget(self._labels[field])
            form.addWidget(field)
            form.addSpacing(6)
            field.returnPressed.connect(self._next_or_act)
            field.textEdited.connect(self._typed)
        self.name.setMaxLength(60)
        for field in (self.secret, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            field.setInputMethodHints(hints | Qt.InputMethodHint.ImhHiddenText)
        self.column.addWidget(self._form)
        self.code = label("code", wrap=True, selectable=True)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self.code)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        model.changed.connect(self._show)
        self.finish()

    def retranslate(self) -> None:
        names = {
            self.name: self.tr("Your name, as colleagues know it (may stay empty)"),
            self.secret: self.tr("New passphrase: a few words together"),
            self.again: self.tr("The same again"),
        }
        for field, words in names.items():
            self._labels[field].setText(words)
            field.setAccessibleName(words)
        self._show()

    def main_words(self) -> str:
        if self.model.code:
            return self.tr("I have written it down")
        return self.tr("Set the passphrase") if self.model.passphrase_wanted else ""

    def may_skip(self) -> bool:
        return self.model.passphrase_wanted

    def act(self) -> None:
        if self.model.working:
            return
        if self.model.code:
            self.model.written_down()
        elif not self.model.passphrase_wanted:
            self.model.forward()
        else:
            self.say_problem(None)
            name = self.name.text().strip() or FIRST_NAME
            self.model.set_passphrase(name, self.secret.text(), self.again.text())

    def take_focus(self) -> None:
        if self.model.passphrase_wanted and not self.model.code:
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        for field in (self.name, self.secret, self.again):
            field.clear()
        self.say_problem(None)

    def _typed(self) -> None:
        self.say_problem(None)

    def _next_or_act(self) -> None:
        empty = next((f for f in (self.secret, self.again) if not f.text()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.act()

    def _show(self) -> None:
        model = self.model
        form = model.passphrase_wanted and not model.code
        self._form.setVisible(form)
        self._form.setEnabled(not model.working)
        self._note.setVisible(form or bool(model.code))
        self.code.setVisible(bool(model.code))
        self.code.setText(model.code)
        if model.code:
            for field in (self.secret, self.again):
                field.clear()
            self.say(
                self.tr("Write down your recovery code"),
                self.tr("Take paper and pen now. The code is shown this one time."),
            )
            self._forgetting.setText(
                self.tr(
                    "Keep the paper away from this computer, where only people of the clinic can find it. "
                    "It opens the records when the passphrase is forgotten."
                )
            )
        elif form:
            self.say(
                self.tr("Keep records safely"),
                self.tr("Records are encrypted on this computer with a passphrase that you choose."),
            )
            self._forgetting.setText(
                self.tr(
                    "If you forget the passphrase, only the recovery code that comes next opens the records. "
                    "If both are lost, the records are lost: nobody can open them, not even who made Nabz."
                )
            )
        else:
            self.say(self.tr("Keep records safely"), self.tr("A passphrase is set already."))
        self.moved.emit()
