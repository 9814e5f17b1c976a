"""The rail at the side: where one can go, and the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QVBoxLayout

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.widgets.view import IconButton, IconLabel, View, label

PLACES = ("ask", "consult", "history", "knowledge", "models", "settings")


class Rail(View):
    """Sends `went` with a place, `language_chosen` with a language. Narrow, it shows icons alone."""

    went = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._narrow = False
        self._names: dict[str, str] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setObjectName("rail")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 16, 10, 12)
        column.setSpacing(4)
        mark = QHBoxLayout()
        mark.setContentsMargins(8, 0, 8, 14)
        mark.setSpacing(8)
        self._wordmark = label("wordmark")
        mark.addWidget(IconLabel(context, "pulse", "accent_text", 28))
        mark.addWidget(self._wordmark)
        mark.addStretch(1)
        column.addLayout(mark)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, IconButton] = {}
        for place in PLACES:
            button = IconButton(context, place, kind="rail", token="accent_text", size=22)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, to=place: self.went.emit(to))
            self._group.addButton(button)
            self.buttons[place] = button
            column.addWidget(button)
        column.addStretch(1)
        self.language = IconButton(context, "language", kind="rail", token="ink_soft", size=20)
        self._menu = QMenu(self.language)
        self._actions: dict[Language, QAction] = {}
        for lang in Language:
            action = self._menu.addAction(lang.profile.own_name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, to=lang: self.language_chosen.emit(to))
            self._actions[lang] = action
        self.language.clicked.connect(self._open_menu)
        column.addWidget(self.language)
        self.buttons["ask"].setChecked(True)
        context.theme.changed.connect(self._fit)
        self.finish()

    def retranslate(self) -> None:
        self._wordmark.setText(self.tr("Nabz"))
        self._names = {
            "ask": self.tr("Ask"),
            "consult": self.tr("Consult"),
            "history": self.tr("History"),
            "knowledge": self.tr("Knowledge"),
            "models": self.tr("Models"),
            "settings": self.tr("Settings"),
        }
        for number, (place, button) in enumerate(self.buttons.items(), 1):
            button.setAccessibleName(self._names[place])
            button.setToolTip(f"{self._names[place]} (Ctrl+{number})")
        own_name = self.context.words.language.profile.own_name
        self.language.setAccessibleName(self.tr("Language: %1").replace("%1", own_name))
        self.language.setToolTip(self.tr("Change the language"))
        for lang, action in self._actions.items():
            action.setChecked(lang is self.context.words.language)
        self._fit()

    def show_place(self, place: str) -> None:
        self.buttons[place].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        if narrow is not self._narrow:
            self._narrow = narrow
            self._fit()

    def _open_menu(self) -> None:
        size = self._menu.sizeHint()
        corner = self.language.mapToGlobal(QPoint(0, -size.height()))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(self.language.mapToGlobal(QPoint(self.language.width(), 0)).x() - size.width())
        self._menu.popup(corner)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._built:
            self._fit()

    def _fit(self) -> None:
        theme = self.context.theme
        for lang, action in self._actions.items():
            action.setFont(theme.font("body", lang))
        self._wordmark.setVisible(not self._narrow)
        # A push button centres its words, and a style sheet is not mirrored: so it is told the side.
        side = "right" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "left"
        for place, button in self.buttons.items():
            button.setText("" if self._narrow else f"  {self._names.get(place, '')}")
            button.setStyleSheet("" if self._narrow else f"text-align: {side};")
        self.language.setText("" if self._narrow else f"  {self.context.words.language.profile.own_name}")
        self.language.setStyleSheet("" if self._narrow else f"text-align: {side};")
        self.setFixedWidth(theme.px(64) if self._narrow else self._width_of_words())

    def _width_of_words(self) -> int:
        theme = self.context.theme
        metrics = QFontMetrics(theme.font("body"))
        names = (*self._names.values(), self.context.words.language.profile.own_name)
        widest = max(metrics.horizontalAdvance(f"  {name}") for name in names)
        return max(theme.px(188), widest + theme.px(22) + 78)
