"""The place of the Models screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.models.view import ModelsView

    model = frame.models.models
    view = ModelsView(frame.context, model)
    model.cards_changed.connect(frame.widgets_changed)
    model.failed.connect(frame.say_failure)
    return view


PLACE = Place("models", "models", QT_TRANSLATE_NOOP("Places", "Models"), _make, "Ctrl+8")
