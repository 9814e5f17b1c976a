"""The Settings screen. Everything takes effect at once; what an administrator has set says so."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.services.settings import Settings
from nabz.ui.i18n import isolate
from nabz.ui.places import Frame, Place
from nabz.ui.settings.group import Choices, Group
from nabz.ui.widgets.action_card import ActionCard
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.view import label

MINUTES = (1.0, 2.0, 5.0, 10.0, 30.0, 0.0)
"""Choices for the time after which records are covered; 0 is never."""


class SettingsView(Page):
    """Cards in the order in which they are needed; links to what is needed seldom at the end."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.context)
        self._frame = frame
        model = self.model = frame.models.settings
        self._languages = Choices(list(model.languages))
        self._spoken: Choices[Language | None] = Choices([None, *model.languages])
        self._people = Choices([False, True])
        self._minutes = Choices(list(MINUTES))
        self._themes = Choices(["light", "dark", "contrast"])
        self._motion = Choices([False, True])
        self.languages, self.spoken = self._languages.buttons, self._spoken.buttons
        self.people = self._people.buttons
        self.minutes, self.themes = self._minutes.buttons, self._themes.buttons
        self.motion = self._motion.buttons
        self._settings: dict[str, Choices[Any]] = {
            "language": self._languages,
            "consultation_language": self._spoken,
            "shared_with_patients": self._people,
            "lock_after_minutes": self._minutes,
            "theme": self._themes,
            "reduced_motion": self._motion,
        }
        self.groups: dict[str, Group] = {}
        for name in (
            "language",
            "consultation_language",
            "text_scale",
            "theme",
            "reduced_motion",
            "shared_with_patients",
            "lock_after_minutes",
        ):
            content = self._settings[name].box if name in self._settings else self._scale_box()
            self.groups[name] = Group(self.context, content)
            self.column.addWidget(self.groups[name])
        for name, choices in self._settings.items():
            choices.box.chosen.connect(partial(self._change, name))
        self._more = label("heading")
        self.column.addSpacing(10)
        self.column.addWidget(self._more)
        self.links: dict[str, tuple[Place, ActionCard]] = {}
        for place in frame.places:
            if place.stands == "settings":
                card = ActionCard(self.context, place.icon, size=26, heading=False)
                card.clicked.connect(partial(frame.go_to, place.id))
                self.links[place.id] = (place, card)
                self.column.addWidget(card)
        self.hand_over = ActionCard(self.context, "shared", size=26, heading=False)
        self.hand_over.clicked.connect(lambda: model.change(mode=Mode.PATIENT))
        self.column.addWidget(self.hand_over)
        self.first_steps = ActionCard(self.context, "continue", size=26, heading=False)
        self.first_steps.clicked.connect(lambda: frame.begin_first_run())
        self.column.addWidget(self.first_steps)
        self.column.addStretch(1)
        self.scale.valueChanged.connect(lambda tenths: model.change(text_scale=tenths / 10))
        model.changed.connect(self._show)
        self.finish()

    def _scale_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._small, self._large = label("small"), label("title")
        self.scale = QSlider(Qt.Orientation.Horizontal)
        self.scale.setRange(8, 20)
        self.scale.setPageStep(2)
        self.scale.setMinimumHeight(30)
        self._percent = label("small")
        for part, stretch in ((self._small, 0), (self.scale, 1), (self._large, 0), (self._percent, 0)):
            row.addWidget(part, stretch)
        return box

    def retranslate(self) -> None:
        self.say(self.tr("Settings"), "")
        own = {lang: lang.profile.own_name for lang in Language}
        self._name(
            "language",
            self.tr("Language"),
            self.tr("The language of the window. You can ask in any of them at any time."),
            own,
        )
        self._name(
            "consultation_language",
            self.tr("Language of consultations"),
            self.tr(
                "In which questions are asked and advice is given. It may differ from that of the window."
            ),
            {None: self.tr("As the window"), **own},
        )
        self.groups["text_scale"].say(self.tr("Size of text"))
        self._name(
            "theme",
            self.tr("Colours"),
            "",
            {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")},
        )
        self._name(
            "reduced_motion",
            self.tr("Movement"),
            self.tr("Still: no blinking cursor, no running bars."),
            {False: self.tr("As usual"), True: self.tr("Still")},
        )
        self._name(
            "shared_with_patients",
            self.tr("Who uses this computer"),
            self.tr("With patients, Home offers to hand it over to them."),
            {False: self.tr("Clinic staff only"), True: self.tr("Staff and patients")},
        )
        minutes = {m: self.tr("after %Ln minute(s)", "", int(m)) if m else self.tr("Never") for m in MINUTES}
        self._name(
            "lock_after_minutes",
            self.tr("Cover the records"),
            self.tr("With nobody at the keyboard. Whoever comes back signs in with passphrase or PIN."),
            minutes,
        )
        letter = self.tr("A", "a letter, shown small and large beside the size of text")
        self._small.setText(letter)
        self._large.setText(letter)
        self.scale.setAccessibleName(self.tr("Size of text"))
        self._more.setText(self.tr("More"))
        for place, card in self.links.values():
            card.say(place.name(), place.explanation())
        self.hand_over.say(
            self.tr("Hand over to a patient"),
            self.tr("A page of their own, with nobody's record. Staff sign in to come back."),
        )
        self.first_steps.say(self.tr("First steps"), self.tr("Language, passphrase, models, a sample."))
        self._show(self.model.current)

    def take_focus(self) -> None:
        self.languages[self.model.current.language].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._show(self.model.current)

    def _name(self, setting: str, title: str, note: str, words: dict[Any, str]) -> None:
        self.groups[setting].say(title, note)
        self._settings[setting].say(title, words)

    def _change(self, setting: str, value: object) -> None:
        self.model.change(**{setting: value})

    def _show(self, settings: Settings) -> None:
        for name, choices in self._settings.items():
            value = getattr(settings, name)
            if name == "lock_after_minutes" and value not in MINUTES:
                value = min(MINUTES[:-1], key=lambda m: abs(m - value))
            choices.show_value(value)
        for name, group in self.groups.items():
            group.lock(name in self.model.locked)
        self.scale.blockSignals(True)
        self.scale.setValue(round(settings.text_scale * 10))
        self.scale.blockSignals(False)
        percent = self.context.words.number(round(settings.text_scale * 100))
        self._percent.setText(isolate(f"{percent}{self.context.words.locale.percent()}"))
        self.hand_over.setEnabled("mode" not in self.model.locked)
        for place, card in self.links.values():
            card.setVisible(self._frame.has_place(place.id))
