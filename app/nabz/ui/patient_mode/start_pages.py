"""The pages before the illness: language, who it is for, age, sex, pregnancy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nabz.domain.patient import Sex
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of
from nabz.ui.patient_mode.page import ChoicePage, PatientPage
from nabz.ui.patient_mode.steps import AGE_FIELDS, About, AgeField
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.widgets.number_pad import NumberPad
from nabz.ui.widgets.picture_button import PictureButton
from nabz.ui.widgets.tile_grid import TileGrid

_UNITS: dict[str, AgeField] = {"days": "age_days", "months": "age_months", "years": "age_years"}


class LanguagePage(PatientPage):
    """Each language by its own name in its own script."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model)
        self.buttons = {lang: PictureButton(context, tile=True, least=110) for lang in model.languages}
        for lang, button in self.buttons.items():
            button.say(lang.profile.own_name)
            button.setLayoutDirection(direction_of(lang))
            button.setProperty("language", True)
            button.clicked.connect(lambda _=False, chosen=lang: model.choose_language(chosen))
        tiles: list[QWidget] = list(self.buttons.values())
        self.column.addStretch(1)
        self.column.addWidget(TileGrid(context, tiles, least=230, most=4))
        self.column.addStretch(2)
        self.finish()

    def retranslate(self) -> None:
        self.lang = self.context.words.language
        self.title.set_text_language(self.lang)
        self.say(self.tr("Choose your language"))

    def answers_spoken(self) -> Sequence[str]:
        return ()

    def take_focus(self) -> None:
        first = self.buttons.get(self.context.words.language) or next(iter(self.buttons.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class WhoPage(ChoicePage):
    """Who it is about."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model, [("self", "self"), ("child", "child"), ("other", "other")])
        self.chosen.connect(model.choose_about)
        self.finish()

    def retranslate(self) -> None:
        self.say(self.tr("Who needs help?"))
        self.say_answers(
            {"self": self.tr("I do"), "child": self.tr("A child"), "other": self.tr("Another person")}
        )


class AgePage(PatientPage):
    """How old the person is; of a child in months or days where that is known better."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model)
        units = ["years"] if model.about == "self" else ["years", "months", "days"]
        self.pad = NumberPad(context, units, "years")
        known = next((f for f in AGE_FIELDS if getattr(model.patient, f) is not None), None)
        if known is not None:
            self.pad.show_number(getattr(model.patient, known), known.removeprefix("age_"))
        self.pad.changed.connect(lambda: self._be_ready(self.pad.number is not None))
        self.pad.entered.connect(self.go_on)
        self.column.addWidget(self.pad)
        self.unknown = PictureButton(context, "unknown")
        self.unknown.clicked.connect(lambda: model.set_age("age_years", None))
        self.column.addWidget(self.unknown)
        self.column.addStretch(1)
        self.ready = self.pad.number is not None
        self.finish()

    def retranslate(self) -> None:
        asked: dict[About, str] = {
            "self": self.tr("How old are you?"),
            "child": self.tr("How old is the child?"),
            "other": self.tr("How old is the person?"),
        }
        self.say(asked[self.model.about])
        self.onward_words = self.tr("Next")
        self.unknown.say(self.tr("I don't know"))

    def answers_spoken(self) -> Sequence[str]:
        return [*(b.words for b in self.pad.units.values()), self.unknown.words]

    def refresh(self) -> None:
        self.show_problem(self.tr("That cannot be right. Please look again.") if self.model.puzzled else "")

    def go_on(self) -> None:
        if self.pad.number is not None:
            self.model.set_age(_UNITS[self.pad.unit or "years"], self.pad.number)

    def take_focus(self) -> None:
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)


class SexPage(ChoicePage):
    """Whether the person is female or male; it need not be said."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context, model, [("female", "female"), ("male", "male"), ("unknown", "unknown")])
        self.chosen.connect(lambda value: model.set_sex(None if value == "unknown" else Sex(value)))
        self.finish()

    def retranslate(self) -> None:
        asked: dict[About, str] = {
            "self": self.tr("Are you a woman or a man?"),
            "child": self.tr("Is it a girl or a boy?"),
            "other": self.tr("Is it a woman or a man?"),
        }
        self.say(asked[self.model.about], self.tr("It changes which illnesses are possible."))
        child = self.model.about == "child"
        self.say_answers(
            {
                "female": self.tr("Girl") if child else self.tr("Woman"),
                "male": self.tr("Boy") if child else self.tr("Man"),
                "unknown": self.tr("I don't want to say"),
            }
        )


class PregnantPage(ChoicePage):
    """Whether she is pregnant."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(
            context, model, [("yes", "pregnant"), ("no", "not_pregnant"), ("unknown", "unknown")]
        )
        told = {"yes": True, "no": False}
        self.chosen.connect(lambda value: model.set_pregnant(told.get(value)))
        self.finish()

    def retranslate(self) -> None:
        own = self.model.about == "self"
        self.say(
            self.tr("Are you pregnant?") if own else self.tr("Is she pregnant?"),
            self.tr("Some signs matter more in pregnancy."),
        )
        self.say_answers({"yes": self.tr("Yes"), "no": self.tr("No"), "unknown": self.tr("I don't know")})
