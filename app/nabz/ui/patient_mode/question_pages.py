"""One question of the consultation, with the answers that it can have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nabz.services.consult_events import QuestionAsked
from nabz.services.openings import PLACES, asks_where, places_of
from nabz.ui.context import UiContext
from nabz.ui.patient_mode.answer_pictures import answer_picture, drawn_answer, subject_picture
from nabz.ui.patient_mode.page import PatientPage
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.widgets.body_map import BodyMap
from nabz.ui.widgets.number_pad import NumberPad
from nabz.ui.widgets.pain_faces import PainFaces
from nabz.ui.widgets.picture_button import PictureButton
from nabz.ui.widgets.tile_grid import TileGrid

_SUBJECT_SIZE = 64
_IN_DAYS = {"hours": 1 / 24, "days": 1.0, "weeks": 7.0, "months": 30.4375}
_IN_MINUTES = {"minutes": 1.0, "hours": 60.0, "days": 1440.0}
_SCALES = {"days": _IN_DAYS, "minutes": _IN_MINUTES}
_AGE_UNITS = ("years", "months", "days")


def question_page(context: UiContext, model: PatientModeViewModel, question: QuestionAsked) -> QuestionPage:
    """The page that fits the kind of a question."""
    if question.unit == "0_to_10":
        return FacesPage(context, model, question)
    if question.kind == "number":
        return NumberPage(context, model, question)
    if asks_where(question.id):
        return WherePage(context, model, question)
    return AnswersPage(context, model, question)


class QuestionPage(PatientPage):
    """The question, why it is asked, and "I don't know" beside every other answer."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, question: QuestionAsked) -> None:
        super().__init__(context, model, model.lang, subject_picture(context, question.id, _SUBJECT_SIZE))
        self.question = question
        self.buttons: dict[str, PictureButton] = {}

    def retranslate(self) -> None:
        self.say(self.question.text)
        fixed = {"yes": self.tr("Yes"), "no": self.tr("No"), "unknown": self.tr("I don't know")}
        for value, button in self.buttons.items():
            if value in fixed and (not self.question.choices or value == "unknown"):
                button.say(fixed[value])
            button.setAccessibleDescription(self.question.text)
        self.onward_words = ""

    def refresh(self) -> None:
        puzzled = self.tr("That cannot be right. Please look again.")
        self.show_problem(puzzled if self.model.puzzled else "")

    def answers_spoken(self) -> Sequence[str]:
        return [button.words for button in self.buttons.values()]

    def take_focus(self) -> None:
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(
        self, value: str, words: str = "", *, checkable: bool = False, tile: bool = False
    ) -> PictureButton:
        drawn = drawn_answer(self.context, self.question.id, value, 56)
        picture = answer_picture(self.question.id, value)
        button = PictureButton(
            self.context, picture, tile=tile, checkable=checkable, size=104 if tile else 48, drawn=drawn
        )
        if words:
            button.say(words)
        if not checkable:
            button.clicked.connect(lambda: self.model.answer(value))
        self.buttons[value] = button
        return button


class AnswersPage(QuestionPage):
    """Yes, no, or one or more of some choices."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, question: QuestionAsked) -> None:
        super().__init__(context, model, question)
        self.several = question.kind == "choices"
        simple = question.kind == "yes_no"
        values = [("yes", ""), ("no", "")] if simple else [(c.id, c.text) for c in question.choices or ()]
        for value, words in values:
            button = self._add(value, words, checkable=self.several, tile=simple)
            button.toggled.connect(self._ticked)
        self._add("unknown", tile=simple)
        tiles: list[QWidget] = list(self.buttons.values())
        self.column.addWidget(TileGrid(context, tiles, least=220 if simple else 330, most=3 if simple else 2))
        self.column.addStretch(1)
        self.ready = not self.several
        self.finish()

    def retranslate(self) -> None:
        super().retranslate()
        self.onward_words = self.tr("Next") if self.several else ""

    def go_on(self) -> None:
        self.model.answer([value for value, b in self.buttons.items() if b.isCheckable() and b.isChecked()])

    def _ticked(self) -> None:
        self._be_ready(any(b.isChecked() for b in self.buttons.values()))


class FacesPage(QuestionPage):
    """How strong a pain is."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, question: QuestionAsked) -> None:
        super().__init__(context, model, question)
        self.scale = PainFaces(context)
        self.scale.chosen.connect(model.answer)
        self.column.addWidget(self.scale)
        self.column.addWidget(self._add("unknown"))
        self.column.addStretch(1)
        self.finish()

    def answers_spoken(self) -> Sequence[str]:
        return [face.words for face in self.scale.faces.values()]

    def take_focus(self) -> None:
        self.scale.take_focus()


class NumberPage(QuestionPage):
    """A number: how long, how often, how old."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, question: QuestionAsked) -> None:
        super().__init__(context, model, question)
        self._scale = _SCALES.get(question.unit, {})
        units = _AGE_UNITS if question.id == "age" else tuple(self._scale)
        self.pad = NumberPad(context, units, question.unit)
        self.pad.changed.connect(lambda: self._be_ready(self.pad.number is not None))
        self.pad.entered.connect(self.go_on)
        self.column.addWidget(self.pad)
        self.column.addWidget(self._add("unknown"))
        self.column.addStretch(1)
        self.ready = False
        self.finish()

    def retranslate(self) -> None:
        super().retranslate()
        self.onward_words = self.tr("Next")

    def go_on(self) -> None:
        number = self.pad.number
        if number is None:
            return
        if self.question.id == "age":
            # The consultation reads units in English besides its own language.
            self.model.answer(f"{number} {self.pad.unit}")
        else:
            self.model.answer(round(number * self._scale.get(self.pad.unit, 1.0), 3))

    def take_focus(self) -> None:
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)


class WherePage(QuestionPage):
    """A question that asks where: the body, and beside it the answers that are no place."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, question: QuestionAsked) -> None:
        super().__init__(context, model, question)
        self.several = question.kind == "choices"
        places = places_of(question.id)
        shown = [place for choice in places.values() for place in choice]
        self.map = BodyMap(context, shown, several=self.several)
        self.map.changed.connect(lambda chosen: self._be_ready(bool(chosen)))
        self.column.addWidget(self.map, 1)
        others = [(c.id, c.text) for c in question.choices or () if c.id not in places]
        tiles: list[QWidget] = [self._add(value, words) for value, words in (*others, ("unknown", ""))]
        self.column.addWidget(TileGrid(context, tiles, least=300, most=2))
        self.ready = False
        self.finish()

    def retranslate(self) -> None:
        super().retranslate()
        self.onward_words = self.tr("Next")

    def go_on(self) -> None:
        chosen = [PLACES[place].answers[self.question.id] for place in self.map.chosen]
        if chosen:
            self.model.answer(list(dict.fromkeys(chosen)) if self.several else chosen[0])

    def take_focus(self) -> None:
        self.map.take_focus()
