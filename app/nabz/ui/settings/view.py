"""The Settings screen: language, who reads, size of text, colours. Everything takes effect at once."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.services.settings import Settings
from nabz.ui.context import UiContext
from nabz.ui.settings.view_model import SettingsViewModel
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.view import label

T = TypeVar("T")


class SettingsView(Page):
    """Four groups of choices."""

    def __init__(self, context: UiContext, model: SettingsViewModel) -> None:
        super().__init__(context)
        self.model = model
        self._titles = [label("strong") for _ in range(4)]
        self._notes = [label("small", wrap=True) for _ in range(4)]
        self.languages = self._choices(0, list(Language))
        self.modes = self._choices(1, list(Mode))
        self._size_box = QWidget()
        row = QHBoxLayout(self._size_box)
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
        self._group(2, self._size_box)
        self.themes = self._choices(3, ["light", "dark", "contrast"])
        self.column.addStretch(1)
        for lang, button in self.languages.items():
            button.setText(lang.profile.own_name)
            button.clicked.connect(lambda _=False, x=lang: model.change(language=x))
        for mode, button in self.modes.items():
            button.clicked.connect(lambda _=False, x=mode: model.change(mode=x))
        for theme, button in self.themes.items():
            button.clicked.connect(lambda _=False, x=theme: model.change(theme=x))
        self.scale.valueChanged.connect(lambda tenths: model.change(text_scale=tenths / 10))
        model.changed.connect(self._show)
        self.finish()
        self._show(model.current)

    def retranslate(self) -> None:
        self.say(self.tr("Settings"), "")
        titles = (
            self.tr("Language"),
            self.tr("Who reads the answers"),
            self.tr("Size of text"),
            self.tr("Colours"),
        )
        notes = (
            self.tr("The language of the window. You can ask in any of them at any time."),
            self.tr("A patient is shown only sentences that a source carries."),
            "",
            "",
        )
        for index, (title, note) in enumerate(zip(titles, notes, strict=True)):
            self._titles[index].setText(title)
            self._notes[index].setText(note)
            self._notes[index].setVisible(bool(note))
        names = {Mode.STAFF: self.tr("Clinic staff"), Mode.PATIENT: self.tr("Patient")}
        for mode, button in self.modes.items():
            button.setText(names[mode])
        colours = {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")}
        for theme, button in self.themes.items():
            button.setText(colours[theme])
        groups = (
            (self.languages.values(), titles[0]),
            (self.modes.values(), titles[1]),
            (self.themes.values(), titles[3]),
        )
        for buttons, title in groups:
            for button in buttons:
                button.setAccessibleName(button.text())
                button.setAccessibleDescription(title)
        letter = self.tr("A", "a letter, shown small and large beside the size of text")
        self._small.setText(letter)
        self._large.setText(letter)
        self.scale.setAccessibleName(titles[2])
        self._show(self.model.current)

    def take_focus(self) -> None:
        self.languages[self.model.current.language].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._show(self.model.current)

    def _group(self, index: int, content: QWidget) -> None:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(self._titles[index])
        column.addWidget(self._notes[index])
        column.addWidget(content)
        self.column.addWidget(card)

    def _choices(self, index: int, values: list[T]) -> dict[T, QPushButton]:
        box = QWidget()
        flow = FlowLayout(box, gap=8)
        group = QButtonGroup(self)
        group.setExclusive(True)
        buttons = {}
        for value in values:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            group.addButton(button)
            flow.addWidget(button)
            buttons[value] = button
        self._group(index, box)
        return buttons

    def _show(self, settings: Settings) -> None:
        self.languages[settings.language].setChecked(True)
        self.modes[settings.mode].setChecked(True)
        self.themes[settings.theme].setChecked(True)
        self.scale.blockSignals(True)
        self.scale.setValue(round(settings.text_scale * 10))
        self.scale.blockSignals(False)
        self._percent.setText(self._percent_of(settings.text_scale))

    def _percent_of(self, scale: float) -> str:
        words = self.context.words
        return f"{words.number(round(scale * 100))}{words.locale.percent()}"
