"""A field to search with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.icons import icon
from nabz.ui.widgets.view import View


class SearchField(View):
    """`changed` carries the text at each keystroke; whoever listens waits for the pause."""

    changed = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._words = ""
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self._glass = QAction(self.field)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self.changed)
        column.addWidget(self.field)
        context.theme.changed.connect(self._draw)
        self._draw()
        self.finish()

    def retranslate(self) -> None:
        for button in self.field.findChildren(QToolButton):
            leading = self._glass in button.actions()
            button.setAccessibleName(self.tr("Search") if leading else self.tr("Clear"))

    def name_it(self, words: str) -> None:
        self._words = words
        self.field.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What does not fit ends in dots; a screen reader says all of it."""
        room = self.field.width() - self.context.theme.px(18) - 44
        elide = QFontMetrics(self.field.font()).elidedText
        self.field.setPlaceholderText(elide(self._words, Qt.TextElideMode.ElideRight, max(room, 60)))

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _draw(self) -> None:
        theme = self.context.theme
        self._glass.setIcon(icon("search", theme.colours.ink_faint, theme.px(18)))
        for child in self.field.actions():
            if child.objectName() == "_q_qlineeditclearaction":
                child.setIcon(icon("close", theme.colours.ink_soft, theme.px(16)))
        self._fit()
