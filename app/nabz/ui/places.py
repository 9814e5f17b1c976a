"""The places of the window: what one can go to, and how a screen is plugged in.

To add a screen, touch no other file than these:

1. `ui/<screen>/view.py`: a class that derives from `widgets.view.Screen` (or `widgets.page.Page`). The window calls its
   `refresh` and `take_focus` each time it is gone to, `forget` when a patient takes the screen over (drop everything
   that belongs to somebody else), `could_be_lost` before closing and `shut_down` while closing (stop background work).
2. `ui/<screen>/place.py`: `PLACE = Place("waiting_list", "clock", QT_TRANSLATE_NOOP("Places", "Waiting list"), _make)`
   where `_make(frame: Frame) -> Screen` makes the view-model from `frame.services`, `frame.context.tasks` and the view
   from `frame.context`, and connects: `model.failed.connect(frame.say_failure)`, and whatever adds or removes widgets
   with `frame.widgets_changed`. Make it cheap: the screen is made when it is first gone to; data is read in `refresh`,
   in the background.
3. `ui/place_list.py`: one line, at its place in the order of the rail.
4. Its drawing `resources/icons/<icon>.svg` (24 by 24, `currentColor`, mirrored ones in `icons.MIRRORED`).

`stands` says where it can be reached: in the `rail`, at its `foot`, as a link on the `settings` page (what is
needed seldom: people, audit, backup), or `nowhere` (other screens go there by `frame.go_to`). `audience` hides it
from a patient or from whoever is no administrator; the services refuse all the same. `keys` is its shortcut; those
of the rail are Ctrl+1 home, 2 consult, 3 ask, 4 waiting list, 5 patients, 6 history, 7 knowledge, 8 models.

A whole-window mode (a lock, a patient at the screen) is no place but a layer: see `ui/layers.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QCoreApplication

from nabz.domain.answer import Mode
from nabz.domain.people import Person

if TYPE_CHECKING:
    from nabz.services.application import Application
    from nabz.ui.context import UiContext
    from nabz.ui.tasks import Failure
    from nabz.ui.widgets.toast import Toast
    from nabz.ui.widgets.view import Screen
    from nabz.ui.window_models import WindowModels


class Audience(StrEnum):
    """Who may go to a place."""

    EVERYBODY = "everybody"
    STAFF = "staff"
    ADMINISTRATOR = "administrator"

    def admits(self, mode: Mode, person: Person | None) -> bool:
        """Whether it is open to whoever is at the screen; `person` is None while no records are open."""
        if self is Audience.EVERYBODY:
            return True
        if mode is Mode.PATIENT:
            return False
        return self is Audience.STAFF or (person is not None and person.is_administrator)


class Frame(Protocol):
    """What the window offers a screen.

    Attributes:
        places: all there are, in the order of the rail.
        models: the view-models that more than one screen needs.
        toast: a word at the foot of the window, with an undo.
    """

    context: UiContext
    services: Application
    places: tuple[Place, ...]
    models: WindowModels
    toast: Toast

    def go_to(self, place: str) -> None:
        """Show another place."""
        ...

    def screen_at(self, place: str) -> Screen:
        """Show another place and hand out its screen."""
        ...

    def new_consultation(self) -> None:
        """The Consult screen: for the next person when the last one is done, else as it stands."""
        ...

    def has_place(self, place: str) -> bool:
        """Whether there is such a place and it is open to whoever is at the screen."""
        ...

    def say_failure(self, failure: Failure) -> None:
        """Tell of an error at the foot of the window."""
        ...

    def widgets_changed(self, *_: object) -> None:
        """Widgets came or went: the order in which Tab walks is made anew. Connect signals to it."""
        ...

    def begin_first_run(self, step: str = "") -> None:
        """Show the first steps again, from the beginning or from one of them (`first_run.view_model.STEPS`)."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """One thing that one can go to.

    Attributes:
        id: stable, lower case.
        icon: a drawing of resources/icons.
        title: English, marked with `QT_TRANSLATE_NOOP("Places", …)`.
        make: makes the screen.
        lead: for a link on the settings page: one line that says what is there, marked likewise.
    """

    id: str
    icon: str
    title: str
    make: Callable[[Frame], Screen]
    keys: str = ""
    audience: Audience = Audience.EVERYBODY
    stands: Literal["rail", "foot", "settings", "nowhere"] = "rail"
    lead: str = ""

    def name(self) -> str:
        """Its title in the language of the window."""
        return QCoreApplication.translate("Places", self.title)

    def explanation(self) -> str:
        """Its lead in the language of the window."""
        return QCoreApplication.translate("Places", self.lead) if self.lead else ""
