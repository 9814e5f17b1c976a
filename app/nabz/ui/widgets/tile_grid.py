"""Tiles of one size in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.widgets.picture_button import PictureButton


class TileGrid(QWidget):
    """Lays its tiles out anew when its width or their words change; the order stays that of reading."""

    def __init__(
        self, context: UiContext, tiles: Sequence[QWidget], *, least: int = 190, most: int = 6
    ) -> None:
        """Args: least: width of a tile in pixels at text scale 1; most: columns."""
        super().__init__()
        self._context = context
        self._tiles = list(tiles)
        self._least, self._most = least, most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        context.theme.changed.connect(self._place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()  # a tile has other words
        return super().event(event)

    def _place(self) -> None:
        width = self.width() or 900
        least = max([self._context.theme.px(self._least), *map(_narrowest, self._tiles)])
        fitting = max(1, (width + 12) // (least + 12))
        rows = -(-len(self._tiles) // min(fitting, self._most, len(self._tiles) or 1))
        columns = max(1, -(-len(self._tiles) // max(1, rows)))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // columns, index % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)


def _narrowest(tile: QWidget) -> int:
    return tile.narrowest() if isinstance(tile, PictureButton) else 0
