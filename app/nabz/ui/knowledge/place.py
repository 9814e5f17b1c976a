"""The place of the Knowledge screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.knowledge.view import KnowledgeView

    model = frame.models.knowledge
    view = KnowledgeView(frame.context, model)
    for changed in (model.found, model.sources_changed):
        changed.connect(frame.widgets_changed)
    model.failed.connect(frame.say_failure)
    return view


PLACE = Place("knowledge", "knowledge", QT_TRANSLATE_NOOP("Places", "Knowledge"), _make, "Ctrl+7")
