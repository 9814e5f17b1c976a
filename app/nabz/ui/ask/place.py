"""The place of the Ask screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.ask.view import AskView
    from nabz.ui.export.print_now import print_answer

    view = AskView(frame.context, frame.models.ask)
    view.panel.cards_changed.connect(frame.widgets_changed)
    view.conversation.print_wanted.connect(lambda exchange: print_answer(frame, exchange, view))
    frame.models.settings.changed.connect(lambda settings: view.show_mode(settings.mode))
    return view


PLACE = Place("ask", "ask", QT_TRANSLATE_NOOP("Places", "Ask"), _make, "Ctrl+3")
