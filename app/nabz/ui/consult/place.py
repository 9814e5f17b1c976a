"""The place of the Consult screen."""

from __future__ import annotations

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.places import Frame, Place
from nabz.ui.widgets.view import Screen


def _make(frame: Frame) -> Screen:
    from nabz.ui.consult.view import ConsultView
    from nabz.ui.export.print_now import print_consultation

    model = frame.models.consult
    model.changed.connect(frame.widgets_changed)
    model.failed.connect(frame.say_failure)
    view = ConsultView(frame.context, model)
    view.print_wanted.connect(lambda: print_consultation(frame, model, view))
    return view


PLACE = Place("consult", "consult", QT_TRANSLATE_NOOP("Places", "Consult"), _make, "Ctrl+2")
