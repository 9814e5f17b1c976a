"""Patients as a place of the window."""

from __future__ import annotations

from nabz.domain.patient import PatientContext
from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.care.sheets import EraseSheet
    from nabz.ui.care.view_model import CareViewModel
    from nabz.ui.patients.view import PatientsView
    from nabz.ui.patients.view_model import PatientsViewModel

    services, context = frame.services, frame.context
    model = PatientsViewModel(services.patients, services.trends, services.records, context.tasks)
    model.failed.connect(frame.say_failure)
    model.opened.connect(frame.widgets_changed)
    view = PatientsView(context, model, frame.toast, services.consult.words.person)
    model.setParent(view)
    care = CareViewModel(services.records, services.care, context.tasks, view)

    def open_record(session_id: str) -> None:
        frame.go_to("history")
        frame.models.history.open(session_id)

    def consult(patient: PatientContext) -> None:
        consultation = frame.models.consult
        consultation.begin_anew()
        consultation.set_patient(patient)
        consultation.changed.emit()
        frame.go_to("consult")

    def erased(_: object) -> None:
        frame.models.history.close()
        view.say_erased()

    view.record.connect(open_record)
    view.consult.connect(consult)

    def print_page(code: str) -> None:
        # What leaves on paper stands in the audit trail, and a policy may forbid it.
        context.tasks.run(
            lambda: services.export.note_patient_page(code),
            done=lambda _: view.print_page(),
            failed=frame.say_failure,
        )

    view.print_wanted.connect(print_page)
    view.erase.connect(lambda code: EraseSheet(context, care, view, code).open())
    care.erased.connect(erased)
    return view


PLACE = Place(
    "patients", "patients", QT_TRANSLATE_NOOP("Places", "Patients"), _make, "Ctrl+5", Audience.STAFF
)
