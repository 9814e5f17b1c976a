"""A column that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Takes no focus itself: Tab goes to what stands inside.

    Attributes:
        inside: the widget that is scrolled.
        column: its layout.
    """

    def __init__(
        self,
        margins: tuple[int, int, int, int] | None = None,
        spacing: int | None = None,
        *,
        frame: bool = True,
    ) -> None:
        """Args: margins: left, top, right, bottom, in pixels at text scale 1; None keeps the style's."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not frame:
            self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.inside = QWidget()
        self.inside.setObjectName("scrolled")
        self.column = QVBoxLayout(self.inside)
        if margins is not None:
            self.column.setContentsMargins(*margins)
        if spacing is not None:
            self.column.setSpacing(spacing)
        self.setWidget(self.inside)
