"""What fills the whole window: the screens beside their rail, and what stands before them.

A layer is added once, the later above the earlier: `canvas` (rail and screens), then `patient`, `first_run`, `lock`.
Whoever owns one says with `want` whether it has something to show; the highest that does is seen, so the lock is never
under anything. The canvas always wants to be shown.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Layers(QStackedWidget):
    """Sends `changed` with the name of the layer that is seen from now on."""

    changed = Signal(str)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__()
        self._names: list[str] = ["canvas"]
        self._wanted = {"canvas"}
        self.addWidget(canvas)

    @property
    def shown(self) -> str:
        """The layer that is seen."""
        return self._names[self.currentIndex()]

    @property
    def names(self) -> tuple[str, ...]:
        """The layers, the lowest first."""
        return tuple(self._names)

    def add(self, name: str, layer: QWidget, *, below: str = "") -> None:
        """Add a layer above the others, or right below one of them; it is not shown before it is wanted."""
        at = self._names.index(below) if below else len(self._names)
        self._names.insert(at, name)
        self.insertWidget(at, layer)

    def want(self, name: str, wanted: bool = True) -> None:
        """Say whether a layer has something to show."""
        if wanted:
            self._wanted.add(name)
        else:
            self._wanted.discard(name)
        highest = max(index for index, known in enumerate(self._names) if known in self._wanted)
        if highest != self.currentIndex():
            self.setCurrentIndex(highest)
            self.changed.emit(self._names[highest])
