"""What stands where nothing is: an icon, what it means, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconLabel, View, label


class EmptyState(View):
    """Centred words."""

    def __init__(self, context: UiContext, icon: str, *, scrolls: bool = False) -> None:
        """Args: scrolls: it fills a place that may be lower than large words need."""
        super().__init__(context)
        column = QVBoxLayout(self)
        if scrolls:
            column.setContentsMargins(0, 0, 0, 0)
            scroll = ScrollColumn(frame=False, whole_words=True)
            column.addWidget(scroll)
            column = scroll.column
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconLabel(context, icon, "ink_faint", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = label("strong", wrap=True, whole_words=scrolls)
        self._text = label("soft", wrap=True, whole_words=scrolls)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(3)
        self.finish()

    def say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
