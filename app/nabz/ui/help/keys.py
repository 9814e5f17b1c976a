"""The page of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from nabz.ui.keys import SHOWN
from nabz.ui.places import Frame
from nabz.ui.widgets.view import View, card_frame, label


class KeysTable(View):
    """What a key does beside the key."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.context)
        sheet, column = card_frame(sides=20, ends=16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self._rows: list[tuple[str, QLabel]] = []
        places = [(place.keys, place.title) for place in frame.places if place.keys]
        self._places = {place.title: place for place in frame.places}
        for at, (keys, words) in enumerate([*places, *((k.keys, k.words) for k in SHOWN)]):
            cap, meaning = label("key"), label(wrap=True)
            # Keys are written from left to right on every keyboard.
            cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            cap.setText(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys)
            grid.addWidget(cap, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(meaning, at, 1)
            self._rows.append((words, meaning))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sheet)
        self.finish()

    def retranslate(self) -> None:
        for words, meaning in self._rows:
            place = self._places.get(words)
            meaning.setText(place.name() if place else QCoreApplication.translate("Shortcuts", words))
