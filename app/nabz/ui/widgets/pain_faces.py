"""How strong a pain is: six faces, from none to the worst, each with its words and its number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.widgets.picture_button import PictureButton
from nabz.ui.widgets.tile_grid import TileGrid
from nabz.ui.widgets.view import View

STEPS = (0, 2, 4, 6, 8, 10)
"""The numbers of the scale from 0 to 10 that the faces stand for."""


class PainFaces(View):
    """`chosen` carries the number of the face. The order runs with the language, from none to the worst."""

    chosen = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.faces = {n: PictureButton(context, f"face_{n}", tile=True, size=72) for n in STEPS}
        for n, face in self.faces.items():
            face.clicked.connect(lambda _=False, n=n: self.chosen.emit(n))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TileGrid(context, list(self.faces.values()), least=140))
        self.finish()

    def retranslate(self) -> None:
        words = {
            0: self.tr("No pain"),
            2: self.tr("A little"),
            4: self.tr("Some more"),
            6: self.tr("Strong"),
            8: self.tr("Very strong"),
            10: self.tr("The worst there is"),
        }
        for n, face in self.faces.items():
            face.say(f"{words[n]}\n{self.context.words.number(n)}")

    def take_focus(self) -> None:
        self.faces[0].setFocus()
