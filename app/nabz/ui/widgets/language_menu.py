"""The languages to choose from, each by its own name in its own script."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nabz.domain.languages import Language
from nabz.ui.context import UiContext


class LanguageMenu(QMenu):
    """`chosen` carries a `Language`; what was chosen is for whoever listens to put into effect."""

    chosen = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.entries: dict[Language, QAction] = {}
        for lang in context.languages:
            action = self.addAction(lang.profile.own_name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, to=lang: self.chosen.emit(to))
            self.entries[lang] = action
        context.theme.changed.connect(self._dress)
        self._dress()

    def open_at(self, button: QWidget, *, above: bool) -> None:
        """Open it above or below a button, along its leading side."""
        size = self.sizeHint()
        corner = button.mapToGlobal(QPoint(0, -size.height() if above else button.height()))
        if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(button.mapToGlobal(QPoint(button.width(), 0)).x() - size.width())
        for lang, action in self.entries.items():
            action.setChecked(lang is self._context.words.language)
        self.popup(corner)

    def _dress(self) -> None:
        for lang, action in self.entries.items():
            action.setFont(self._context.theme.font("body", lang))
