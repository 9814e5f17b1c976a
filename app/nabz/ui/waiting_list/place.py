"""The waiting list as a place of the window."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.waiting_list.view import WaitingListView
    from nabz.ui.waiting_list.view_model import WaitingListViewModel

    model = WaitingListViewModel(frame.services.waiting, frame.context.tasks)
    model.failed.connect(frame.say_failure)
    view = WaitingListView(frame.context, model, frame.toast)
    model.setParent(view)

    def open_record(session_id: str) -> None:
        frame.go_to("history")
        frame.models.history.open(session_id)

    view.opened.connect(open_record)
    return view


PLACE = Place(
    "waiting_list",
    "waiting_list",
    QT_TRANSLATE_NOOP("Places", "Waiting list"),
    _make,
    "Ctrl+4",
    Audience.STAFF,
)
