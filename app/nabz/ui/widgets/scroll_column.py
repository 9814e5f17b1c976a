"""A column that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
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
        whole_words: bool = False,
    ) -> None:
        """Make an empty column.

        Args:
            margins: left, top, right, bottom, in pixels at text scale 1; None keeps the style's.
            whole_words: never narrower than what stands inside can be, so that no word is cut.
        """
        super().__init__()
        self._whole_words = whole_words
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

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._whole_words:
            bar = self.verticalScrollBar().sizeHint().width()
            least.setWidth(max(least.width(), self.column.minimumSize().width() + bar))
        return least

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._whole_words and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # Qt does not tell those around a scrolled column that it needs more
        return super().eventFilter(watched, event)
