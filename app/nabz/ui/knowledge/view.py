"""The Knowledge screen: which sources Nabz answers from, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from nabz.domain.languages import Language
from nabz.services.ports import SourceRecord
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.knowledge.view_model import KnowledgeViewModel
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.passage_card import PassageCard
from nabz.ui.widgets.search_field import SearchField
from nabz.ui.widgets.view import View, card_frame, label


class SourceCard(View):
    """A source: its title, how much it holds, in which languages."""

    def __init__(self, context: UiContext, source: SourceRecord) -> None:
        super().__init__(context)
        self._source = source
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card, column = card_frame(sides=16, ends=12, spacing=5)
        outer.addWidget(card)
        self._title = label("strong", wrap=True)
        self._facts = label("small", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        self.finish()

    def retranslate(self) -> None:
        source = self._source
        built_in = self.tr("Built into Nabz: word explanations and guideline cards")
        self._title.setText(
            built_in if source.kind == "builtin" else self.context.words.in_line(source.title)
        )
        languages = [Language(code).profile.own_name for code in source.languages if code in set(Language)]
        facts = [
            self.tr("%Ln passage(s)", "", source.passages),
            ", ".join(isolate(name) for name in languages),
        ]
        if source.state != "ready":
            facts.append(isolate(source.detail) if source.detail else self.tr("not ready"))
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self.setAccessibleName(f"{self._title.text()}. {self._facts.text()}")


class KnowledgeView(Page):
    """Search on top; results while there is something to search for, the sources otherwise."""

    def __init__(self, context: UiContext, model: KnowledgeViewModel) -> None:
        super().__init__(context)
        self.model = model
        self._cards: list[View] = []
        self.search = SearchField(context)
        self.search.changed.connect(model.search)
        self._heading = label("strong")
        self._none = EmptyState(context, "knowledge")
        self.column.addWidget(self.search)
        self.column.addSpacing(6)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._none)
        self.column.addStretch(1)
        model.sources_changed.connect(self._show)
        model.found.connect(self._show)
        shortcut = QShortcut(QKeySequence("Ctrl+F"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.search.take_focus)
        self.finish()

    def retranslate(self) -> None:
        self.say(self.tr("Knowledge"), self.tr("Nabz answers only from these sources."))
        self.search.name_it(self.tr("Search in the sources"))
        self._say_heading()

    def take_focus(self) -> None:
        self.search.take_focus()

    def refresh(self) -> None:
        self.model.refresh()

    def _show(self) -> None:
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        if self.model.text:
            self._cards = [PassageCard(self.context, passage) for passage in self.model.passages]
        else:
            self._cards = [SourceCard(self.context, source) for source in self.model.sources]
        for offset, card in enumerate(self._cards):
            self.column.insertWidget(self.column.indexOf(self._heading) + 1 + offset, card)
        self._say_heading()

    def _say_heading(self) -> None:
        searching = bool(self.model.text)
        self._heading.setText(self.tr("Found") if searching else self.tr("Sources on this computer"))
        self._heading.setVisible(bool(self._cards))
        self._none.setVisible(not self._cards and (searching or self.model.loaded))
        if searching:
            self._none.say(self.tr("Nothing found"), self.tr("Try fewer or other words."))
        else:
            self._none.say(
                self.tr("The sources are not set up yet"),
                self.tr("Ask whoever looks after this computer to set up Nabz."),
            )
