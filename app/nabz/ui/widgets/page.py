"""A screen that is one scrolling column under a title."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import Screen, label

_WIDTH = 820


class Page(Screen):
    """Subclasses fill `column` and call `say` for title and lead."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._scroll = ScrollColumn(spacing=10)
        self.column = self._scroll.column
        self._title = label("title", wrap=True)
        self._lead = label("soft", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.column.addSpacing(8)
        self._row.addWidget(self._scroll, 1)

    def say(self, title: str, lead: str) -> None:
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._scroll.setAccessibleName(title)

    def stand_beside(self, widget: QWidget) -> None:
        """Put a widget beside the column, at the end of the reading direction."""
        self._row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._built:
            self._set_margins()

    def _set_margins(self) -> None:
        side = max(28, (self._scroll.width() - self.context.theme.px(_WIDTH)) // 2)
        self.column.setContentsMargins(side, 24, side, 28)
