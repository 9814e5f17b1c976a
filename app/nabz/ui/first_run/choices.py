"""The steps that are a choice of one: the language, and who uses the machine."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.first_run.step import StepView
from nabz.ui.first_run.view_model import FirstRunViewModel
from nabz.ui.widgets.action_card import ActionCard

GREETINGS = {
    Language.EN: "Welcome",
    Language.HI: "स्वागत है",
    Language.TE: "స్వాగతం",
    Language.TA: "வரவேற்கிறோம்",
    Language.BN: "স্বাগতম",
    Language.MR: "स्वागत आहे",
    Language.AR: "أهلاً وسهلاً",
}
"""Each in its own language, whatever the window is in: one finds one's own among them."""


class LanguageStep(StepView):
    """The language of the window."""

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context, model)
        grid = QGridLayout()
        grid.setSpacing(12)
        self._group = QButtonGroup(self)
        self.cards: dict[Language, ActionCard] = {}
        for index, lang in enumerate(model.settings.languages):
            card = ActionCard(context, "language", size=24)
            card.setCheckable(True)
            card.say(lang.profile.own_name, GREETINGS[lang])
            card.clicked.connect(partial(self._choose, lang))
            self._group.addButton(card)
            self.cards[lang] = card
            grid.addWidget(card, index // 2, index % 2)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        context.theme.changed.connect(self._dress)
        self._dress()
        self.finish()

    def retranslate(self) -> None:
        self.say(
            self.tr("Welcome to Nabz"),
            self.tr("Which language shall the window speak? You can change it at any time."),
        )
        self.cards[self.model.settings.current.language].setChecked(True)

    def take_focus(self) -> None:
        self.cards[self.model.settings.current.language].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, lang: Language, _: bool = False) -> None:
        self.model.settings.change(language=lang)

    def _dress(self) -> None:
        for lang, card in self.cards.items():
            card.title.setFont(self.context.theme.font("heading", lang, bold=True))
            card.lead.setFont(self.context.theme.font("body", lang))


class PeopleStep(StepView):
    """Staff alone, or patients too."""

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context, model)
        group = QButtonGroup(self)
        self.staff = ActionCard(context, "person", size=36)
        self.shared = ActionCard(context, "shared", size=36)
        for card, shared in ((self.staff, False), (self.shared, True)):
            card.setCheckable(True)
            card.clicked.connect(partial(self._choose, shared))
            group.addButton(card)
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.finish()

    def retranslate(self) -> None:
        self.say(
            self.tr("Who uses this computer?"), self.tr("Nabz then knows how soon to cover the records.")
        )
        self.staff.say(
            self.tr("Clinic staff only"),
            self.tr("Records are covered after five minutes with nobody at the keyboard."),
        )
        self.shared.say(
            self.tr("Staff and patients"),
            self.tr(
                "Patients answer questions on a page of their own and never see anybody's record. "
                "Records are covered after two minutes."
            ),
        )
        (self.shared if self.model.shared else self.staff).setChecked(True)

    def take_focus(self) -> None:
        (self.shared if self.model.shared else self.staff).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, shared: bool, _: bool = False) -> None:
        self.model.share(shared)
