"""The column of questions and answers, which follows what is being written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from nabz.ui.ask.exchange import Exchange
from nabz.ui.ask.exchange_view import ExchangeView
from nabz.ui.context import UiContext
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconButton, View

COLUMN_WIDTH = 780
"""Longer lines are hard to read."""


class Conversation(View):
    """Exchanges below each other. `kept`: read-only, nothing can be asked again."""

    cited = Signal(object, int, str)
    again = Signal(object)
    sources_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, context: UiContext, *, kept: bool = False) -> None:
        super().__init__(context)
        self._kept = kept
        self._views: dict[int, ExchangeView] = {}
        self._following = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn((24, 20, 24, 20), 28)
        self._inside, self._column = self._scroll.inside, self._scroll.column
        self._column.addStretch(1)
        outer.addWidget(self._scroll)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._grown)
        bar.valueChanged.connect(self._moved)
        self._latest = IconButton(context, "down", size=18, token="accent_text")
        self._latest.setParent(self)
        self._latest.hide()
        self._latest.clicked.connect(self.follow)
        self.finish()

    def retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Conversation"))
        self._latest.name_it(self.tr("Go to the newest"))

    def add(self, exchange: Exchange) -> ExchangeView:
        view = ExchangeView(self.context, exchange, kept=self._kept)
        view.cited.connect(self.cited)
        view.again.connect(self.again)
        view.sources_wanted.connect(self.sources_wanted)
        view.print_wanted.connect(self.print_wanted)
        self._views[exchange.number] = view
        self._column.insertWidget(self._column.count() - 1, view)
        self.follow()
        return view

    def refresh(self, exchange: Exchange) -> None:
        view = self._views.get(exchange.number)
        if view is not None and view.exchange is exchange:
            view.refresh()

    def remove(self, exchange: Exchange) -> None:
        view = self._views.pop(exchange.number, None)
        if view is not None:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()

    def clear(self) -> None:
        for view in list(self._views.values()):
            self.remove(view.exchange)

    def view_of(self, exchange: Exchange) -> ExchangeView | None:
        return self._views.get(exchange.number)

    def follow(self) -> None:
        """Go to the newest and stay with it."""
        self._following = True
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._latest.hide()

    def to_top(self) -> None:
        """Begin at the first question, and stay there."""
        self._following = False
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_by_page(self, pages: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange) and self._built:
            self._set_margins()

    def _set_margins(self) -> None:
        side = max(24, (self.width() - self.context.theme.px(COLUMN_WIDTH)) // 2)
        self._column.setContentsMargins(side, 20, side, 20)

    def _place_button(self) -> None:
        size = self._latest.sizeHint()
        self._latest.setGeometry(
            (self.width() - size.width()) // 2, self.height() - size.height() - 8, size.width(), size.height()
        )

    def _grown(self) -> None:
        if self._following:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _moved(self, value: int) -> None:
        bar = self._scroll.verticalScrollBar()
        self._following = value >= bar.maximum() - 40
        self._latest.setVisible(not self._following and not self._kept)
        if self._latest.isVisible():
            self._place_button()
            self._latest.raise_()
