"""The open record: to read, why it says so, what was added; and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nabz.services.consult_words import ConsultWords
from nabz.ui.ask.conversation import Conversation
from nabz.ui.ask.exchange_view import ExchangeView
from nabz.ui.context import UiContext
from nabz.ui.history.additions import AdditionsView
from nabz.ui.history.reading import write_record
from nabz.ui.history.view_model import HistoryViewModel
from nabz.ui.history.why_text import WhyWriter
from nabz.ui.i18n import isolate
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.passages_panel import PassagesPanel
from nabz.ui.widgets.record_text import RecordText
from nabz.ui.widgets.sheet import Choices
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, View, label

TABS = ("read", "why", "added")


class RecordPane(View):
    """Sends `did` with what is wanted: "go_on", "wait", "export", "print", "delete"."""

    did = Signal(str)

    def __init__(
        self, context: UiContext, model: HistoryViewModel, toast: Toast, consult: ConsultWords
    ) -> None:
        super().__init__(context)
        self.model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        head = QWidget()
        head_column = QVBoxLayout(head)
        head_column.setContentsMargins(20, 0, 20, 0)
        head_column.setSpacing(6)
        self._when = label("small", wrap=True)
        doing = QWidget()
        flow = FlowLayout(doing, gap=6)
        self.buttons = {
            "go_on": IconButton(context, "continue", kind="primary", token="accent_ink", size=18),
            "wait": IconButton(context, "waiting_list", kind="quiet", size=18),
            "export": IconButton(context, "export", kind="quiet", size=18),
            "print": IconButton(context, "print", kind="quiet", size=18),
            "delete": IconButton(context, "delete", kind="quiet", size=18),
        }
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, what=key: self.did.emit(what))
            flow.addWidget(button)
        self.tabs = Choices(context, TABS, "read")
        self.tabs.group.buttonToggled.connect(lambda _, on: self._show_tab() if on else None)
        for part in (self._when, doing, self.tabs):
            head_column.addWidget(part)
        column.addWidget(head)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._inner.setChildrenCollapsible(False)
        self._inner.setHandleWidth(6)
        self.conversation = Conversation(context, kept=True)
        self.panel = PassagesPanel(context)
        self._inner.addWidget(self.conversation)
        self._inner.addWidget(self.panel)
        self._inner.setStretchFactor(0, 3)
        self._inner.setStretchFactor(1, 2)
        self.reading, self.why = RecordText(context), RecordText(context)
        self._writer = WhyWriter(self.why, context.words, consult)
        self.additions = AdditionsView(context, model, toast)
        self._pages = QStackedWidget()
        for page in (self._inner, self.reading, self.why, self.additions):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        self._why_of = ""
        self.conversation.cited.connect(self._cited)
        self.conversation.sources_wanted.connect(self._sources)
        model.additions_changed.connect(self._show_words)
        context.theme.changed.connect(self._write_again)
        self.finish()

    def retranslate(self) -> None:
        words = {
            "go_on": self.tr("Go on with it"),
            "wait": self.tr("Put on the waiting list"),
            "export": self.tr("Save as a file…"),
            "print": self.tr("Print…"),
            "delete": self.tr("Delete"),
        }
        for key, button in self.buttons.items():
            button.say(words[key])
        self.reading.setAccessibleName(self.tr("The record"))
        self.why.setAccessibleName(self.tr("Why it says so"))
        self._show_words()
        self._write_again()

    def show_record(self, *, may_wait: bool) -> None:
        """Show the record that is open in the model, from its beginning."""
        self.conversation.clear()
        conversation, exchanges = self.model.conversation, self.model.exchanges
        self._why_of = ""
        self.why.clear()
        self.reading.clear()
        self.additions.field.clear()
        self.additions.show_additions()
        if conversation is None:
            self.panel.show_passages((), "")
            return
        asked = conversation.summary.kind == "ask"
        self.buttons["go_on"].setVisible(asked)
        self.buttons["wait"].setVisible(may_wait and not asked)
        self.tabs.buttons["read"].setChecked(True)
        if asked:
            for exchange in exchanges:
                self.conversation.add(exchange)
            self.conversation.to_top()
        else:
            write_record(self.reading, self.model.page, conversation.turns)
        first = next((e for e in exchanges if e.passages), None)
        self.panel.show_passages(first.passages if first else (), first.question if first else "")
        self._show_tab()
        self._show_words()

    def _show_tab(self) -> None:
        conversation, record = self.model.conversation, self.model.record
        if conversation is None or record is None:
            return
        tab = self.tabs.chosen
        if tab == "read":
            self._pages.setCurrentWidget(self._inner if conversation.summary.kind == "ask" else self.reading)
        elif tab == "added":
            self._pages.setCurrentWidget(self.additions)
        else:
            self._pages.setCurrentWidget(self.why)
            if self._why_of != record.summary.id:
                self._why_of = record.summary.id
                self._writer.write(record)

    def _write_again(self) -> None:
        """The language or the look changed."""
        conversation = self.model.conversation
        self._why_of = ""
        if conversation is not None:
            if conversation.summary.kind != "ask":
                write_record(self.reading, self.model.page, conversation.turns)
            self._show_tab()

    def _show_words(self) -> None:
        number = self.context.words.number
        record = self.model.record
        count = 0 if record is None else len(record.amendments) + len(self.model.attachments)
        added = self.tr("Remarks and files")
        self.tabs.name_them(
            "",
            {
                "read": self.tr("Read"),
                "why": self.tr("Why it says so"),
                "added": f"{added} ({number(count)})" if count else added,
            },
        )
        if record is not None:
            parts = [self.context.words.moment(record.summary.updated_at)]
            if record.summary.patient_code:
                parts.append(self.tr("patient %1").replace("%1", isolate(record.summary.patient_code)))
            if record.staff:
                parts.append(self.tr("begun by %1").replace("%1", isolate(record.staff)))
            self._when.setText("  ·  ".join(parts))

    def _cited(self, view: ExchangeView, n: int, sentence: str) -> None:
        self.panel.show_passages(view.exchange.passages, view.exchange.question)
        self.panel.point_at(n, sentence)

    def _sources(self, view: ExchangeView) -> None:
        self.panel.show_passages(view.exchange.passages, view.exchange.question)
        if self.panel.cards:
            self.panel.cards[0].take_focus()
