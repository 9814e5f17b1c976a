"""The place of the History screen."""

from __future__ import annotations

from nabz.ui.history.view import HistoryView
from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place


def _make(frame: Frame) -> HistoryView:
    model = frame.models.history
    view = HistoryView(frame.context, model, frame.toast)
    model.opened.connect(frame.widgets_changed)
    model.failed.connect(frame.say_failure)

    def go_on() -> None:
        conversation = model.conversation
        if conversation is None:
            return
        exchanges = model.exchanges
        model.close()
        frame.models.ask.go_on_with(conversation.summary.id, exchanges, conversation.patient)
        frame.go_to("ask")

    view.go_on.connect(go_on)
    return view


PLACE = Place("history", "history", QT_TRANSLATE_NOOP("Places", "History"), _make, "Ctrl+6", Audience.STAFF)
