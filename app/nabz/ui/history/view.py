"""The History screen: find, read, go on with, delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nabz.services.ports import SessionSummary
from nabz.ui.ask.conversation import Conversation
from nabz.ui.ask.exchange_view import ExchangeView
from nabz.ui.context import UiContext
from nabz.ui.history.session_list import ROW, SessionDelegate, SessionListModel
from nabz.ui.history.view_model import UNDO_MS, HistoryViewModel
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.passages_panel import PassagesPanel
from nabz.ui.widgets.search_field import SearchField
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, Screen, label


class HistoryView(Screen):
    """`go_on` is sent when the open conversation is to be gone on with."""

    go_on = Signal()

    def __init__(self, context: UiContext, model: HistoryViewModel, toast: Toast) -> None:
        super().__init__(context)
        self.model = model
        self._toast = toast
        self._build()
        self._connect()
        self.finish()

    def _build(self) -> None:
        context = self.context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(6)
        outer.addWidget(self._split)

        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 14, 10, 12)
        column.setSpacing(10)
        self._title = label("heading")
        self.search = SearchField(context)
        self.rows = SessionListModel(context)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(SessionDelegate(context))
        self.list.itemDelegate().setParent(self.list)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._none = EmptyState(context, "history")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._none)
        column.addWidget(self._title)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)

        right = QWidget()
        reading = QVBoxLayout(right)
        reading.setContentsMargins(0, 10, 0, 0)
        reading.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 0, 20, 4)
        self._when = label("small", wrap=True)
        self.continue_button = IconButton(context, "continue", kind="primary", token="accent_ink", size=18)
        self.delete_button = IconButton(context, "delete", kind="quiet", size=18)
        bar.addWidget(self._when, 1)
        bar.addWidget(self.delete_button)
        bar.addWidget(self.continue_button)
        reading.addLayout(bar)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._inner.setChildrenCollapsible(False)
        self._inner.setHandleWidth(6)
        self.conversation = Conversation(context, kept=True)
        self.panel = PassagesPanel(context)
        self._inner.addWidget(self.conversation)
        self._inner.addWidget(self.panel)
        self._inner.setStretchFactor(0, 3)
        self._inner.setStretchFactor(1, 2)
        reading.addWidget(self._inner, 1)
        self._hint = EmptyState(context, "ask")
        self._right = QStackedWidget()
        self._right.addWidget(self._hint)
        self._right.addWidget(right)
        self._split.addWidget(left)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 5)
        self._split.setSizes([360, 820])

    def _connect(self) -> None:
        self.search.changed.connect(self.model.search)
        self.list.clicked.connect(self._open_index)
        self.list.activated.connect(self._open_index)
        self.list.customContextMenuRequested.connect(self._menu)
        self.model.rows_changed.connect(self._show_rows)
        self.model.opened.connect(self._show_open)
        self.model.deleted.connect(self._say_deleted)
        self.conversation.cited.connect(self._cited)
        self.conversation.sources_wanted.connect(self._sources)
        self.continue_button.clicked.connect(self.go_on)
        self.delete_button.clicked.connect(self._delete_open)
        for keys, act in (("Ctrl+F", self.search.take_focus), ("Del", self._delete_current)):
            shortcut = QShortcut(QKeySequence(keys), self.list if keys == "Del" else self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.search.name_it(self.tr("Search in all conversations"))
        self.list.setAccessibleName(self.tr("Kept conversations"))
        self.continue_button.say(self.tr("Go on with it"))
        self.delete_button.say(self.tr("Delete"))
        self._hint.say(self.tr("Choose a conversation to read it"), "")
        self._show_rows()
        self._show_when()

    def take_focus(self) -> None:
        self.search.take_focus()

    def refresh(self) -> None:
        self.model.refresh()

    def _show_rows(self) -> None:
        open_id = self.model.conversation.summary.id if self.model.conversation else ""
        self.rows.set_rows(self.model.rows)
        self._select(open_id)
        empty = self.model.loaded and not self.model.rows
        self._pages.setCurrentWidget(self._none if empty else self.list)
        if self.model.text.strip():
            self._none.say(self.tr("Nothing found"), self.tr("Try fewer or other words."))
        else:
            self._none.say(self.tr("Nothing kept yet"), self.tr("Every question that you ask is kept here."))

    def _select(self, session_id: str) -> None:
        place = self.rows.place_of(session_id)
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))

    def _open_index(self, index: QModelIndex) -> None:
        row: SessionSummary | None = index.data(ROW)
        if row is not None:
            self.model.open(row.id)

    def _show_open(self) -> None:
        self.conversation.clear()
        conversation = self.model.conversation
        self._right.setCurrentIndex(1 if conversation else 0)
        if conversation is None:
            self.panel.show_passages((), "")
            return
        self._select(conversation.summary.id)
        for exchange in self.model.exchanges:
            self.conversation.add(exchange)
        self.conversation.to_top()
        first = next((e for e in self.model.exchanges if e.passages), None)
        self.panel.show_passages(first.passages if first else (), first.question if first else "")
        self._show_when()

    def _show_when(self) -> None:
        if self.model.conversation is not None:
            self._when.setText(self.context.words.moment(self.model.conversation.summary.updated_at))

    def _cited(self, view: ExchangeView, n: int, sentence: str) -> None:
        self.panel.show_passages(view.exchange.passages, view.exchange.question)
        self.panel.point_at(n, sentence)

    def _sources(self, view: ExchangeView) -> None:
        self.panel.show_passages(view.exchange.passages, view.exchange.question)
        if self.panel.cards:
            self.panel.cards[0].take_focus()

    def _menu(self, at: QPoint) -> None:
        row: SessionSummary | None = self.list.indexAt(at).data(ROW)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.model.open(row.id))
        menu.addAction(self.tr("Delete"), lambda: self.model.delete(row.id))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _delete_open(self) -> None:
        if self.model.conversation is not None:
            self.model.delete(self.model.conversation.summary.id)

    def _delete_current(self) -> None:
        row: SessionSummary | None = self.list.currentIndex().data(ROW)
        if row is not None:
            self.model.delete(row.id)

    def _say_deleted(self, row: SessionSummary) -> None:
        self._toast.say(
            self.tr("The conversation was deleted."),
            self.tr("Undo"),
            lambda: self.model.undo_delete(row.id),
            ms=UNDO_MS,
        )
