"""The rail at the side: where one can go, and the language."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.place_list import PLACES
from nabz.ui.places import Place
from nabz.ui.widgets.language_menu import LanguageMenu
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconButton, IconLabel, View, label

RAIL = tuple(place for place in PLACES if place.stands == "rail")
FOOT = tuple(place for place in PLACES if place.stands == "foot")


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
        self._group.setExclusive(True)
        self.buttons: dict[str, IconButton] = {}
        column.addWidget(self._scrolled(RAIL), 1)
        for place in FOOT:
            column.addWidget(self._button(place))
        self.language = IconButton(context, "language", kind="rail", token="ink_soft", size=20)
        self._menu = LanguageMenu(context, self.language)
        self._menu.chosen.connect(self.language_chosen)
        self.language.clicked.connect(lambda: self._menu.open_at(self.language, above=True))
        column.addWidget(self.language)
        context.theme.changed.connect(self._fit)
        self.finish()

    def _scrolled(self, places: tuple[Place, ...]) -> ScrollColumn:
        """The places can be scrolled: with large text on a small screen they do not all fit."""
        scroll = self._scroll = ScrollColumn((0, 0, 0, 0), 4, frame=False)
        rows = scroll.column
        for place in places:
            rows.addWidget(self._button(place))
        rows.addStretch(1)
        return scroll

    def _button(self, place: Place) -> IconButton:
        button = IconButton(self.context, place.icon, kind="rail", token="accent_text", size=22)
        button.setCheckable(True)
        button.clicked.connect(lambda _=False, to=place.id: self.went.emit(to))
        self._group.addButton(button)
        self.buttons[place.id] = button
        return button

    def retranslate(self) -> None:
        self._wordmark.setText(self.tr("Nabz"))
        for place in (*RAIL, *FOOT):
            name = self._names[place.id] = place.name()
            keys = QKeySequence(place.keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.buttons[place.id].setAccessibleName(name)
            self.buttons[place.id].setToolTip(f"{name} ({keys})" if keys else name)
        own_name = self.context.words.language.profile.own_name
        self.language.setAccessibleName(self.tr("Language: %1").replace("%1", own_name))
        self.language.setToolTip(self.tr("Change the language"))
        self._scroll.setAccessibleName(self.tr("Places"))
        self._fit()

    def show_place(self, place: str) -> None:
        """Mark a place as the one that is shown; one that does not stand here leaves none marked."""
        if place in self.buttons:
            self.buttons[place].setChecked(True)
            self._keep_in_sight()
            return
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _keep_in_sight(self) -> None:
        shown = self._group.checkedButton()
        if shown is not None and self._scroll.isAncestorOf(shown):
            self._scroll.ensureWidgetVisible(shown)

    def show_open(self, places: set[str]) -> None:
        """Show the places that are open to whoever is at the screen."""
        for place, button in self.buttons.items():
            button.setVisible(place in places)

    def set_narrow(self, narrow: bool) -> None:
        if narrow is not self._narrow:
            self._narrow = narrow
            self._fit()

    def _fit(self) -> None:
        theme = self.context.theme
        self._wordmark.setVisible(not self._narrow)
        # A push button centres its words. "left" is the leading side: with an icon Qt mirrors it by itself.
        side = "" if self._narrow else "text-align: left;"
        for place, button in self.buttons.items():
            button.setText("" if self._narrow else f"  {self._names.get(place, '')}")
            button.setStyleSheet(side)
        self.language.setText("" if self._narrow else f"  {self.context.words.language.profile.own_name}")
        self.language.setStyleSheet(side)
        self.setFixedWidth(theme.px(64) if self._narrow else self._width_of_words())
        QTimer.singleShot(0, self, self._keep_in_sight)  # once the buttons have their new size

    def _width_of_words(self) -> int:
        theme = self.context.theme
        metrics = QFontMetrics(theme.font("body"))
        names = (*self._names.values(), self.context.words.language.profile.own_name)
        widest = max(metrics.horizontalAdvance(f"  {name}") for name in names)
        return max(theme.px(188), widest + theme.px(22) + 78)
