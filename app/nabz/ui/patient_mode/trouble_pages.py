"""What is the matter: pictures to press, a body to point at, or one's own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.patient_mode.page import PatientPage
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.widgets.body_map import BodyMap
from nabz.ui.widgets.body_places import place_name
from nabz.ui.widgets.picture_button import PictureButton
from nabz.ui.widgets.tile_grid import TileGrid

_ICONS = {"pregnancy_concern": "pregnant"}


class TroublePage(PatientPage):
    """Complaints as pictures, more than one if need be; pain leads to the body."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model)
        self.pain = PictureButton(context, "pain", tile=True, size=56)
        self.words = PictureButton(context, "words", tile=True, size=56)
        self.pain.clicked.connect(model.show_body)
        self.words.clicked.connect(model.show_words)
        self.tiles: dict[str, PictureButton] = {}
        for opening in model.openings():
            tile = PictureButton(
                context, _ICONS.get(opening.concept, opening.concept), tile=True, checkable=True, size=56
            )
            tile.say(opening.text)
            tile.setChecked(opening.concept in model.chosen)
            tile.toggled.connect(self._chosen)
            self.tiles[opening.concept] = tile
        tiles: list[QWidget] = [self.pain, *self.tiles.values(), self.words]
        self.column.addWidget(TileGrid(context, tiles, least=160, most=6))
        self.column.addStretch(1)
        self.ready = bool(model.chosen or model.places)
        self.finish()

    def retranslate(self) -> None:
        own = self.model.about == "self"
        self.say(
            self.tr("What troubles you?") if own else self.tr("What is the trouble?"),
            self.tr("Press everything that fits, then Next."),
        )
        self.onward_words = self.tr("Next")
        self.words.say(self.tr("Something else: in my own words"))
        self.refresh()

    def refresh(self) -> None:
        places = self.model.places
        if places:
            named = self.context.words.listed(isolate(place_name(place)) for place in places)
            self.pain.say(self.tr("Pain here: %1").replace("%1", named))
        else:
            self.pain.say(self.tr("It hurts: show where"))
        puzzled = self.tr("I did not understand that. Please press a picture, or say it in other words.")
        self.show_problem(puzzled if self.model.puzzled else "")
        self._be_ready(bool(self.model.chosen or places))

    def answers_spoken(self) -> Sequence[str]:
        return [self.pain.words, *(tile.words for tile in self.tiles.values()), self.words.words]

    def go_on(self) -> None:
        self.model.tell()

    def take_focus(self) -> None:
        self.pain.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> None:
        self.model.choose_complaints([concept for concept, tile in self.tiles.items() if tile.isChecked()])


class BodyPage(PatientPage):
    """Where it hurts."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model)
        self.map = BodyMap(context)
        self.map.choose(model.places)
        self.map.changed.connect(self._pointed)
        self.column.addWidget(self.map, 1)
        self.ready = bool(model.places)
        self.finish()

    def retranslate(self) -> None:
        self.onward_words = self.tr("Next")
        self._name_places()

    def go_on(self) -> None:
        self.model.back()

    def take_focus(self) -> None:
        self.map.take_focus()

    def _pointed(self, places: tuple[str, ...]) -> None:
        self.model.point_to(places)
        self._name_places()
        self._be_ready(bool(places))

    def _name_places(self) -> None:
        named = self.context.words.listed(isolate(place_name(place)) for place in self.map.chosen)
        if named:
            lead = self.tr("Pain here: %1").replace("%1", named)
        elif self.model.about == "self":
            lead = self.tr("Touch the place. The drawing faces you: its right hand is at your left.")
        else:
            lead = self.tr("Touch the place, or choose it from the list.")
        self.say(self.tr("Where does it hurt?"), lead)


class WordsPage(PatientPage):
    """The trouble in one's own words."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model)
        self.field = QPlainTextEdit()
        self.field.setObjectName("ownwords")
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(context.theme.px(170))
        self.field.textChanged.connect(lambda: self._be_ready(bool(self.text())))
        self.column.addWidget(self.field, 1)
        self.ready = False
        self.finish()

    def text(self) -> str:
        return self.field.toPlainText().strip()

    def retranslate(self) -> None:
        self.say(self.tr("Say it in your own words"), self.tr("For example: fever and cough for three days."))
        self.field.setAccessibleName(self.title.toPlainText())
        self.onward_words = self.tr("Next")

    def refresh(self) -> None:
        puzzled = self.tr("I did not understand that. Please press a picture, or say it in other words.")
        self.show_problem(puzzled if self.model.puzzled else "")

    def go_on(self) -> None:
        if self.text():
            self.model.tell(self.text())

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
