"""One thing that can be set: its title, what it means, the choices; or that an administrator has set it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import IconLabel, View, card_frame, label

T = TypeVar("T")


class Group(View):
    """A card; `content` holds what is operated."""

    def __init__(self, context: UiContext, content: QWidget) -> None:
        super().__init__(context)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card, column = card_frame(sides=18, ends=14, spacing=8)
        outer.addWidget(card)
        self.title, self.note = label("strong", wrap=True), label("small", wrap=True)
        self._locked = QWidget()
        row = QHBoxLayout(self._locked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.by_whom = label("small", wrap=True)
        row.addWidget(IconLabel(context, "lock", "ink_soft", 18))
        row.addWidget(self.by_whom, 1)
        self.content = content
        for part in (self.title, self.note, self._locked, content):
            column.addWidget(part)
        self._locked.hide()
        self.finish()

    def retranslate(self) -> None:
        self.by_whom.setText(self.tr("Set by your administrator."))

    def say(self, title: str, note: str = "") -> None:
        """What it is, and what it means where that is not plain."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def lock(self, locked: bool) -> None:
        """An administrator has set it: it is shown, and cannot be changed."""
        self._locked.setVisible(locked)
        self.content.setEnabled(not locked)


class _Signals(QWidget):
    chosen = Signal(object)


class Choices(Generic[T]):
    """Buttons of which one is chosen; `box.chosen` carries its value."""

    def __init__(self, values: Sequence[T]) -> None:
        self.box = _Signals()
        flow = FlowLayout(self.box, gap=8)
        group = QButtonGroup(self.box)
        group.setExclusive(True)
        self.buttons: dict[T, QPushButton] = {}
        for value in values:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, x=value: self.box.chosen.emit(x))
            group.addButton(button)
            flow.addWidget(button)
            self.buttons[value] = button

    def say(self, title: str, words: dict[T, str]) -> None:
        """The words of each choice; a screen reader says the title with them."""
        for value, button in self.buttons.items():
            button.setText(words[value])
            button.setAccessibleName(words[value])
            button.setAccessibleDescription(title)

    def show_value(self, value: T) -> None:
        """Mark the one that holds; a value that is no choice marks the nearest of numbers, else none."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)
