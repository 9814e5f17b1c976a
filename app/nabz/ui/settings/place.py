"""The place of the Settings screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.settings.view import SettingsView

    return SettingsView(frame)


PLACE = Place("settings", "settings", QT_TRANSLATE_NOOP("Places", "Settings"), _make, "Ctrl+,", stands="foot")
