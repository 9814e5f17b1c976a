"""The page of one patient: who, what can be done, trends, visits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import SessionSummary
from nabz.ui.ask import words as conversation_words
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.patients.trend_card import TrendCard
from nabz.ui.patients.trend_words import Trend, trends_of
from nabz.ui.patients.view_model import PatientPage
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.row_list import RowList, RowWords
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconButton, View, label

Facts = Callable[[PatientContext, Language], list[str]]
"""What is known of a person, in words (`ConsultWords.person`)."""

_TWO_COLUMNS = 640


class PatientPageView(View):
    """Sends `did` with what is wanted ("consult", "print", "name", "erase"), `record` with the id of a record."""

    did = Signal(str)
    record = Signal(str)

    def __init__(self, context: UiContext, facts: Facts) -> None:
        super().__init__(context)
        self._facts_of = facts
        self.page: PatientPage | None = None
        self.cards: list[TrendCard] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn((20, 22, 24, 20), 8)
        column = self._scroll.column
        self._name = label("title", wrap=True, selectable=True)
        self._facts = label("soft", wrap=True)
        self._seen = label("small", wrap=True)
        doing = QWidget()
        flow = FlowLayout(doing, gap=8)
        self.buttons = {
            "consult": IconButton(context, "consult", kind="primary", token="accent_ink", size=18),
            "print": IconButton(context, "print", size=18),
            "name": IconButton(context, "amend", size=18),
            "erase": IconButton(context, "eraser", kind="quiet", size=16),
        }
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, what=key: self.did.emit(what))
            flow.addWidget(button)
        self._trends_title = label("heading")
        self._no_trends = label("soft", wrap=True)
        self._grid_box = QWidget()
        self._grid = QGridLayout(self._grid_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._visits_title = label("heading")
        self._no_visits = label("soft", wrap=True)
        self.visits = RowList(context, self._row)
        self.visits.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.visits.chosen.connect(lambda row: self.record.emit(row.id))
        for part in (self._name, self._facts, self._seen, doing):
            column.addWidget(part)
        column.addSpacing(8)
        for part in (self._trends_title, self._no_trends, self._grid_box):
            column.addWidget(part)
        column.addSpacing(8)
        for part in (self._visits_title, self._no_visits, self.visits):
            column.addWidget(part)
        column.addStretch(1)
        outer.addWidget(self._scroll)
        context.theme.changed.connect(self._fit_visits)
        self.finish()

    def retranslate(self) -> None:
        self.buttons["consult"].say(self.tr("Start a consultation"))
        self.buttons["print"].say(self.tr("Print…"))
        self.buttons["name"].say(self.tr("Name…"))
        self.buttons["erase"].say(self.tr("Erase for good…"))
        self._trends_title.setText(self.tr("Trends"))
        self._no_trends.setText(
            self.tr(
                "Nothing was measured yet. Temperature, blood pressure, weight and sugar come here from consultations."
            )
        )
        self._visits_title.setText(self.tr("Visits"))
        self._no_visits.setText(self.tr("No visit yet."))
        self.visits.setAccessibleName(self.tr("Visits, newest first"))
        self._scroll.setAccessibleName(self.tr("Patient"))
        self.visits.rows.retranslate()
        self._show_words()

    def show_page(self, page: PatientPage, *, may_erase: bool) -> None:
        """Show a patient from the top."""
        same = self.page is not None and self.page.summary.code == page.summary.code
        self.page = page
        self.buttons["erase"].setVisible(may_erase)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [TrendCard(self.context, trend) for trend in trends_of(page.trends)]
        for card in self.cards:
            card.wanted.connect(self.record)
        self._place_cards()
        self._no_trends.setVisible(not self.cards)
        self._grid_box.setVisible(bool(self.cards))
        self.visits.rows.set_rows(page.visits)
        self.visits.setVisible(bool(page.visits))
        self._no_visits.setVisible(not page.visits)
        self._fit_visits()
        self._show_words()
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Nothing of a patient stays on it."""
        self.page = None
        self._name.clear()
        self._facts.clear()
        self._seen.clear()
        self.visits.rows.set_rows([])
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []

    def title(self) -> str:
        """The name with the code, or the code alone."""
        if self.page is None:
            return ""
        summary = self.page.summary
        return f"{isolate(summary.name)} · {isolate(summary.code)}" if summary.name else summary.code

    def facts(self) -> list[str]:
        """What is known, in the language of the window."""
        if self.page is None:
            return []
        return self._facts_of(self.page.context, self.context.words.language)

    def trends(self) -> list[Trend]:
        return [card.trend for card in self.cards]

    def visit_lines(self) -> list[str]:
        """The visits for paper."""
        if self.page is None:
            return []
        rows = (self._row(visit) for visit in self.page.visits)
        return [" · ".join(p for p in (r.meta, r.meaning, isolate(r.title)) if p) for r in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _place_cards(self) -> None:
        columns = 2 if self.width() >= self.context.theme.px(_TWO_COLUMNS) else 1
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for n in range(2):
            self._grid.setColumnStretch(n, 1 if n < columns else 0)

    def _fit_visits(self) -> None:
        """As high as its rows: the page scrolls, not the list in it."""
        rows = self.visits.rows.rowCount()
        height = sum(self.visits.sizeHintForRow(n) for n in range(rows))
        self.visits.setFixedHeight(max(1, height + 4))

    def _show_words(self) -> None:
        words = self.context.words
        self._name.setText(words.in_line(self.title()) if self.page else "")
        if self.page is None:
            return
        facts = self.facts()
        self._facts.setText(self.context.words.listed(facts))
        self._facts.setVisible(bool(facts))
        summary = self.page.summary
        seen = [self.tr("%Ln visit(s)", "", summary.visits)]
        if summary.last_at:
            seen.append(self.tr("last seen %1").replace("%1", words.moment(summary.last_at)))
        self._seen.setText("  ·  ".join(seen))

    def _row(self, visit: SessionSummary) -> RowWords:
        level = TriageLevel(visit.triage) if visit.triage in set(TriageLevel) else None
        kind = "consult" if visit.kind == "consult" else "ask"
        lang = Language(visit.lang) if visit.lang in set(Language) else Language.EN
        return RowWords(
            visit.id,
            visit.title,
            self.context.words.moment(visit.started_at),
            lang=lang,
            icon=TRIAGE_ICONS[level] if level else kind,
            token=f"{level}_edge" if level else "ink_faint",
            meaning=conversation_words.level(level) if level else "",
        )
