"""The place of the History screen."""

from __future__ import annotations

from nabz.domain.patient import PatientContext
from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.export.view_model import ExportViewModel
    from nabz.ui.history.view import HistoryView

    services, context = frame.services, frame.context
    model = frame.models.history
    model.page_of = services.export.page_of
    model.everybody = services.people.everybody
    export = ExportViewModel(services.export, context.tasks)
    export.failed.connect(frame.say_failure)
    waits = frame.has_place("waiting_list")
    view = HistoryView(context, model, frame.toast, services.consult.words, export, may_wait=waits)
    export.setParent(view)
    model.opened.connect(frame.widgets_changed)
    model.additions_changed.connect(frame.widgets_changed)
    model.failed.connect(frame.say_failure)

    def go_on() -> None:
        conversation = model.conversation
        if conversation is None:
            return
        exchanges = model.exchanges
        model.close()
        frame.models.ask.go_on_with(conversation.summary.id, exchanges, conversation.patient)
        frame.go_to("ask")

    def wait(session_id: str) -> None:
        context.tasks.run(
            lambda: services.waiting.add(session_id),
            done=lambda _: frame.go_to("waiting_list"),
            failed=frame.say_failure,
        )

    def consult(patient: PatientContext) -> None:
        """A patient's facts that came in a file begin a consultation."""
        consultation = frame.models.consult
        consultation.begin_anew()
        consultation.set_patient(patient)
        consultation.changed.emit()
        frame.go_to("consult")

    view.go_on.connect(go_on)
    view.wait.connect(wait)
    view.patient_came.connect(consult)
    return view


PLACE = Place("history", "history", QT_TRANSLATE_NOOP("Places", "History"), _make, "Ctrl+6", Audience.STAFF)
