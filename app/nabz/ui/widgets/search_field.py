"""A field to search with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
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
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _draw(self) -> None:
        theme = self.context.theme
        self._glass.setIcon(icon("search", theme.colours.ink_faint, theme.px(18)))
        for child in self.field.actions():
            if child.objectName() == "_q_qlineeditclearaction":
                child.setIcon(icon("close", theme.colours.ink_soft, theme.px(16)))
