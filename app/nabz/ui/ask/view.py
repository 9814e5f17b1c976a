"""The Ask screen: conversation, sources beside it, the question below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nabz.domain.answer import Mode
from nabz.domain.errors import NabzError
from nabz.ui.ask.composer import Composer
from nabz.ui.ask.conversation import COLUMN_WIDTH, Conversation
from nabz.ui.ask.exchange import Exchange, Phase
from nabz.ui.ask.exchange_view import ExchangeView
from nabz.ui.ask.patient_strip import PatientStrip
from nabz.ui.ask.view_model import AskViewModel
from nabz.ui.ask.welcome import Welcome
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.widgets.passages_panel import PassagesPanel
from nabz.ui.widgets.status_line import StatusLine
from nabz.ui.widgets.view import IconButton, Screen, label

_PANEL_NEEDS = 940
"""Pixels at text scale 1 below which the sources are shown only when they are asked for."""


class AskView(Screen):
    """Shows what the view-model knows, and hands on what the person does."""

    title_changed = Signal()

    def __init__(self, context: UiContext, model: AskViewModel) -> None:
        super().__init__(context)
        self.model = model
        self._panel_of: Exchange | None = None
        self._wants_panel: bool | None = None
        self._not_asked: NabzError | None = None
        self._build()
        self._connect()
        self.finish()
        for exchange in model.exchanges:  # asked before anybody looked
            self._added(exchange)

    def _build(self) -> None:
        context = self.context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 6)
        self._title = label("heading")
        self._new = IconButton(context, "new", kind="quiet", size=18)
        self._sources = IconButton(context, "sources", kind="quiet", size=18)
        self._sources.setCheckable(True)
        self._reader = label("tag")
        head.addWidget(self._title)
        head.addWidget(self._reader)
        head.addStretch(1)
        head.addWidget(self._new)
        head.addWidget(self._sources)
        outer.addLayout(head)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(6)
        outer.addWidget(self._split, 1)
        self._left = left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = QStackedWidget()
        self.welcome = Welcome(context)
        self.conversation = Conversation(context)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.conversation)
        column.addWidget(self._pages, 1)
        self._dock = QWidget()
        self._foot = foot = QVBoxLayout(self._dock)
        foot.setContentsMargins(24, 4, 24, 16)
        foot.setSpacing(6)
        self.status = StatusLine(context)
        self.patient = PatientStrip(context)
        self.composer = Composer(context)
        foot.addWidget(self.status)
        foot.addWidget(self.patient)
        foot.addWidget(self.composer)
        column.addWidget(self._dock)
        self.panel = PassagesPanel(context)
        self._split.addWidget(left)
        self._split.addWidget(self.panel)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([720, 380])

    def _connect(self) -> None:
        model = self.model
        model.added.connect(self._added)
        model.changed.connect(self._changed)
        model.removed.connect(self._removed)
        model.cleared.connect(self._cleared)
        model.busy_changed.connect(self._busy)
        model.draft_returned.connect(self.composer.put_back)
        model.not_asked.connect(self._say_why_not)
        self.welcome.chosen.connect(model.send)
        self.composer.sent.connect(model.send)
        self.composer.stopped.connect(self.stop)
        self.composer.typed.connect(model.draft)
        self.patient.changed.connect(model.set_patient)
        self.conversation.cited.connect(self._cited)
        self.conversation.again.connect(model.ask_again)
        self.conversation.sources_wanted.connect(self._show_sources_of)
        self._new.clicked.connect(self.new_conversation)
        self._sources.clicked.connect(self._toggle_panel)
        self.context.theme.changed.connect(self._arrange)
        for keys, act in (
            ("Esc", self.stop),
            ("Ctrl+L", self.composer.take_focus),
            ("PgUp", lambda: self.conversation.scroll_by_page(-1)),
            ("PgDown", lambda: self.conversation.scroll_by_page(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._arrange()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Ask"))
        self._reader.setText(self.tr("For a patient"))
        self.show_mode(self.model.mode)
        self._new.say(self.tr("New conversation"))
        self._sources.say(self.tr("Sources"))
        self.panel.setAccessibleName(self.tr("Sources"))
        self._show_status()

    def show_mode(self, mode: Mode) -> None:
        """Say when answers are cut to what a patient is shown."""
        self._reader.setVisible(mode is Mode.PATIENT)

    def take_focus(self) -> None:
        self.composer.take_focus()

    def stop(self) -> None:
        self.model.stop()
        if self.model.busy:
            self.composer.set_stopping()

    def new_conversation(self) -> None:
        self.model.new_conversation()
        self.composer.take_focus()

    def point_at(self, n: int) -> None:
        """Show a passage of the newest question, as an alert asks for it."""
        exchange = self.model.current
        if exchange is not None:
            self._show_panel_of(exchange)
            self._open_panel(True)
            self.panel.point_at(n)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- what the view-model tells --------------------------------------------------------------------------

    def _added(self, exchange: Exchange) -> None:
        self._pages.setCurrentWidget(self.conversation)
        self._not_asked = None
        self.conversation.add(exchange)
        self.patient.show_patient(self.model.patient)
        self._show_panel_of(exchange)
        self._show_status()

    def _changed(self, exchange: Exchange) -> None:
        self.conversation.refresh(exchange)
        if exchange is self._panel_of:
            self._show_panel_of(exchange)
        self._show_status()

    def _removed(self, exchange: Exchange) -> None:
        self.conversation.remove(exchange)
        if not self.model.exchanges:
            self._pages.setCurrentWidget(self.welcome)

    def _cleared(self) -> None:
        self.conversation.clear()
        self._panel_of = None
        self.panel.show_passages((), "")
        self.patient.show_patient(self.model.patient)
        self._pages.setCurrentWidget(self.welcome)
        self._arrange()
        self._show_status()

    def _busy(self, busy: bool) -> None:
        self.composer.set_busy(busy)

    def _say_why_not(self, error: NabzError) -> None:
        self._not_asked = error
        self._show_status()

    # --- what the person does -------------------------------------------------------------------------------

    def _cited(self, view: ExchangeView, n: int, sentence: str) -> None:
        self._show_panel_of(view.exchange)
        self._open_panel(True)
        self.panel.point_at(n, sentence)

    def _show_sources_of(self, view: ExchangeView) -> None:
        self._show_panel_of(view.exchange)
        self._open_panel(True)
        if self.panel.cards:
            self.panel.cards[0].take_focus()

    def _toggle_panel(self) -> None:
        self._open_panel(self._sources.isChecked())

    def _open_panel(self, wanted: bool) -> None:
        self._wants_panel = wanted
        self._arrange()

    # --- showing --------------------------------------------------------------------------------------------

    def _show_panel_of(self, exchange: Exchange) -> None:
        self._panel_of = exchange
        self.panel.show_passages(exchange.passages, exchange.question)
        self._arrange()

    def _show_status(self) -> None:
        exchange = self.model.current
        working = exchange is not None and exchange.phase is Phase.WORKING
        self.status.show_activity(exchange.activity if working and exchange is not None else None)
        self.status.show_remark(words_for(self._not_asked) if self._not_asked is not None else "")

    def _arrange(self) -> None:
        """The sources stand beside the conversation where there is room, and when there are any."""
        roomy = self.width() >= self.context.theme.px(_PANEL_NEEDS)
        wanted = self._wants_panel if self._wants_panel is not None else roomy
        shown = wanted and self._pages.currentWidget() is self.conversation
        self.panel.setVisible(shown)
        self._sources.setChecked(shown)
        self._sources.setVisible(self._pages.currentWidget() is self.conversation)
        width = self._left.width() if shown else self.width()
        side = max(24, (width - self.context.theme.px(COLUMN_WIDTH)) // 2)
        self._foot.setContentsMargins(side, 4, side, 16)
