"""The place of the Home screen."""

from __future__ import annotations

from nabz.ui.home.view import HomeView
from nabz.ui.home.view_model import HomeViewModel
from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place


def _make(frame: Frame) -> HomeView:
    services = frame.services
    model = HomeViewModel(
        services.history,
        services.health,
        services.records,
        frame.context.tasks,
        waiting=services.waiting,
    )
    view = HomeView(frame, model)
    model.failed.connect(frame.say_failure)
    model.changed.connect(frame.widgets_changed)
    return view


PLACE = Place("home", "home", QT_TRANSLATE_NOOP("Places", "Home"), _make, "Ctrl+1", Audience.STAFF)
