"""The audit trail as a place of the window."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.audit.view import AuditView
    from nabz.ui.audit.view_model import AuditViewModel

    model = AuditViewModel(frame.services.people, frame.context.tasks)
    model.failed.connect(frame.say_failure)
    view = AuditView(frame.context, model)
    model.setParent(view)
    return view


PLACE = Place(
    "audit",
    "audit",
    QT_TRANSLATE_NOOP("Places", "Audit trail"),
    _make,
    audience=Audience.ADMINISTRATOR,
    stands="settings",
    lead=QT_TRANSLATE_NOOP("Places", "Who did what to the records, and whether the trail is whole."),
)
