"""The way out of patient mode: staff prove who they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.patient_mode.page import PatientPage
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.tasks import Failure
from nabz.ui.widgets.choice_box import ChoiceBox
from nabz.ui.widgets.number_pad import NumberPad


class StaffPage(PatientPage):
    """A name and a PIN or a passphrase; keys for a screen without a keyboard."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model, context.words.language)
        self.names = ChoiceBox(context)
        self.names.addItems(model.staff_names())
        self.secret = QLineEdit()
        self.secret.setObjectName("pin")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.secret.setInputMethodHints(hints | Qt.InputMethodHint.ImhHiddenText)
        self.secret.textEdited.connect(self._edited)
        self.secret.returnPressed.connect(self.go_on)
        row = QHBoxLayout()
        row.addWidget(self.names, 1)
        row.addWidget(self.secret, 2)
        self.column.addLayout(row)
        self.names.setVisible(self.names.count() > 1)
        self.pad = NumberPad(context)
        self.pad.hide_number()
        self.pad.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for digit, key in self.pad.keys.items():
            key.clicked.connect(lambda _=False, d=digit: self._put(self.secret.text() + d))
        self.pad.rub_out.clicked.connect(lambda: self._put(self.secret.text()[:-1]))
        self.column.addWidget(self.pad)
        self.column.addStretch(1)
        self.ready = False
        model.not_admitted.connect(self._refuse)
        self.finish()

    def retranslate(self) -> None:
        self.say(
            self.tr("For staff"), self.tr("Type your PIN or your passphrase to go back to the staff screens.")
        )
        self.names.setAccessibleName(self.tr("Name"))
        self.secret.setAccessibleName(self.tr("PIN or passphrase"))
        self.onward_words = self.tr("Open")

    def go_on(self) -> None:
        secret = self.secret.text()
        if secret:
            self.secret.clear()
            self._be_ready(False)
            self.model.admit(self.names.currentText(), secret)

    def take_focus(self) -> None:
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, text: str) -> None:
        self.secret.setText(text)
        self._edited()

    def _edited(self) -> None:
        self.show_problem("")
        self._be_ready(bool(self.secret.text()))

    def _refuse(self, failure: Failure) -> None:
        self.show_problem(words_for(failure.error))
        self.take_focus()
