"""The place of the Help screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.help.view import HelpView

    frame.models.models.health_changed.connect(frame.widgets_changed)
    return HelpView(frame)


PLACE = Place("help", "help", QT_TRANSLATE_NOOP("Places", "Help"), _make, "F1", stands="foot")
