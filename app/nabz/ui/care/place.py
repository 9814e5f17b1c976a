"""Backups and care as a place of the window."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.care.view import CareView
    from nabz.ui.care.view_model import CareViewModel

    services, context = frame.services, frame.context
    model = CareViewModel(services.records, services.care, context.tasks)
    model.failed.connect(frame.say_failure)
    model.closed.connect(frame.models.lock.show_state)
    model.backups_changed.connect(frame.widgets_changed)
    view = CareView(context, model, frame.toast)
    model.setParent(view)
    return view


PLACE = Place(
    "care",
    "backup",
    QT_TRANSLATE_NOOP("Places", "Backups and care"),
    _make,
    audience=Audience.ADMINISTRATOR,
    stands="settings",
    lead=QT_TRANSLATE_NOOP("Places", "Backups, whether the records are sound, and erasing a patient."),
)
