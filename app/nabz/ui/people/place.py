"""People as a place of the window."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.people.view import PeopleView
    from nabz.ui.people.view_model import PeopleViewModel

    services, context = frame.services, frame.context
    model = PeopleViewModel(services.records, services.people, context.tasks)
    model.failed.connect(frame.say_failure)
    model.changed.connect(frame.widgets_changed)
    view = PeopleView(context, model, frame.toast)
    model.setParent(view)
    return view


PLACE = Place(
    "people",
    "people",
    QT_TRANSLATE_NOOP("Places", "People"),
    _make,
    audience=Audience.STAFF,
    stands="settings",
    lead=QT_TRANSLATE_NOOP("Places", "Your passphrase and PIN, and who else may sign in."),
)
