"""The sheets of the Patients screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nabz.services.history_ports import PatientSummary
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.patients.view_model import PatientsViewModel
from nabz.ui.widgets.sheet import LabelledField, Sheet


class AddPatientSheet(Sheet):
    """A code, and a name if the clinic wants one."""

    def __init__(self, context: UiContext, model: PatientsViewModel, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._model = model
        self.code, self.name = LabelledField(context), LabelledField(context)
        self.body.addWidget(self.code)
        self.body.addWidget(self.name)
        self.finish()
        self.code.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Add a patient"),
            self.tr(
                "The code is what the clinic calls the patient: a number on a card, for example. A name is not needed."
            ),
            self.tr("Add"),
        )
        self.code.name_it(self.tr("Code"))
        self.name.name_it(self.tr("Name (may stay empty)"))

    def act(self) -> None:
        self._model.add(self.code.text, self.name.text, self.accept, self.fail)


class NameSheet(Sheet):
    """Another name for a patient, or none."""

    def __init__(
        self, context: UiContext, model: PatientsViewModel, parent: QWidget, patient: PatientSummary
    ) -> None:
        super().__init__(context, parent)
        self._model = model
        self._patient = patient
        self.name = LabelledField(context)
        self.name.field.setText(patient.name)
        self.body.addWidget(self.name)
        self.finish()
        self.name.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Name of patient %1").replace("%1", isolate(self._patient.code))
        self.say(title, self.tr("The code stays. Leave it empty to keep no name."), self.tr("Set"))
        self.name.name_it(self.tr("Name"))

    def act(self) -> None:
        self._model.rename(self._patient.code, self.name.text, self.accept, self.fail)
