"""Which place is shown, which are open to whoever is at the screen, and the screens that were made so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from nabz.domain.errors import UserError
from nabz.ui.place_list import PLACES
from nabz.ui.places import Audience, Frame, Place
from nabz.ui.tasks import Failure
from nabz.ui.widgets.rail import Rail
from nabz.ui.widgets.view import Screen


class Navigation(QObject):
    """Makes a screen when its place is first gone to.

    Attributes:
        arrived: another place is shown.
        made: the screens so far, by place.
    """

    arrived = Signal(str)

    def __init__(self, frame: Frame, rail: Rail, pages: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._rail = rail
        self._pages = pages
        self._places = {place.id: place for place in PLACES}
        self.made: dict[str, Screen] = {}
        self.place = PLACES[0].id

    def is_open(self, place: str) -> bool:
        """Whether there is such a place and it is open to whoever is at the screen."""
        known = self._places.get(place)
        return known is not None and self._admits(known)

    def go_to(self, place: str) -> None:
        """Show a screen with fresh data, ready to type; says so where it is not open."""
        if not self.is_open(place):
            staff = self._places[place].audience is Audience.STAFF
            error = UserError("records_staff_only" if staff else "administrators_only")
            self._frame.say_failure(Failure(error, error))
            return
        screen = self.screen(place)
        self.place = place
        self.arrived.emit(place)
        self._pages.setCurrentWidget(screen)
        self._rail.show_place(place)
        if place in self._rail.buttons:
            self._rail.buttons[place].setFocus()
        screen.refresh()
        screen.take_focus()

    def screen(self, place: str) -> Screen:
        """The screen of a place, made if need be; it is not shown by that."""
        if place not in self.made:
            self.made[place] = self._places[place].make(self._frame)
            self._pages.addWidget(self.made[place])
            self._frame.widgets_changed()
        return self.made[place]

    def look_who_is_there(self) -> None:
        """Somebody signed in or out, or a patient came or went: the rail shows what is open to them."""
        self._rail.show_open({place.id for place in PLACES if self._admits(place)})
        if self.made and not self.is_open(self.place):
            self.go_to(next(place.id for place in PLACES if self._admits(place)))
        elif self.place in self.made:
            self.made[self.place].refresh()  # what was locked can be read now

    def forget(self) -> None:
        """A patient takes the screen over."""
        for screen in self.made.values():
            screen.forget()

    def shut_down(self) -> None:
        """The window closes."""
        for screen in self.made.values():
            screen.shut_down()

    def _admits(self, place: Place) -> bool:
        services = self._frame.services
        return place.audience.admits(services.settings.current.mode, services.records.person)
