"""The place of the Models screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.models.view import ModelsView
from nabz.ui.places import Frame, Place


def _make(frame: Frame) -> ModelsView:
    model = frame.models.models
    view = ModelsView(frame.context, model)
    model.cards_changed.connect(frame.widgets_changed)
    model.failed.connect(frame.say_failure)
    return view


PLACE = Place("models", "models", QT_TRANSLATE_NOOP("Places", "Models"), _make, "Ctrl+8")
