"""A box to choose one of a few things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from nabz.ui.context import UiContext
from nabz.ui.icons import pixmap


class ChoiceBox(QComboBox):
    """Draws its arrow itself: a style sheet could only take it from a file of one colour."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._context.theme
        size = theme.px(16)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 8 if right_to_left else self.width() - size - 8
        painter = QPainter(self)
        painter.drawPixmap(
            left, (self.height() - size) // 2, pixmap("chevron_down", theme.colours.ink_soft, size)
        )
        painter.end()
