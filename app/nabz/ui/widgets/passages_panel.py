"""The sources beside a conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from nabz.domain.citation import RetrievedPassage
from nabz.ui.context import UiContext
from nabz.ui.widgets.passage_card import PassageCard
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import View, label


class PassagesPanel(View):
    """Cards of the passages of one question; the question stands above them.

    A card is made in each turn of the event loop, so that the window answers between them; who needs a card at once
    (`cards`, `point_at`) gets them all.

    Attributes:
        cards_changed: other cards stand here.
    """

    cards_changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.setMinimumWidth(260)
        self._cards: list[PassageCard] = []
        self._shown: tuple[RetrievedPassage, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(6)
        self._heading = label("heading")
        self._question = label("small", wrap=True)
        column.addWidget(self._heading)
        column.addWidget(self._question)
        self._scroll = ScrollColumn((3, 6, 3, 12), 10)
        self._column = self._scroll.column
        self._empty = label("soft", wrap=True)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        column.addWidget(self._scroll, 1)
        # The layout of a highlighted card moves first.
        self._target: PassageCard | None = None
        self._scroll_timer = QTimer(self)
        self._scroll_timer.setSingleShot(True)
        self._scroll_timer.setInterval(0)
        self._scroll_timer.timeout.connect(self._scroll_to_target)
        self._next_card = QTimer(self)
        self._next_card.setInterval(0)
        self._next_card.timeout.connect(self._add_card)
        self.finish()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Sources"))
        self._empty.setText(
            self.tr("The sources of an answer stand here. Click a number in the answer to see the place.")
        )
        self._scroll.setAccessibleName(self.tr("Sources"))

    def show_passages(self, passages: Sequence[RetrievedPassage], question: str) -> None:
        """Show these cards, or the words for none."""
        self._question.setText(_shortened(question))
        self._question.setVisible(bool(question))
        if tuple(passages) == self._shown:
            return
        self._next_card.stop()
        self._shown = tuple(passages)
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self._empty.setVisible(not self._shown)
        self._scroll.verticalScrollBar().setValue(0)
        if self._shown:
            self._next_card.start()
        else:
            self.cards_changed.emit()

    @property
    def cards(self) -> list[PassageCard]:
        """The cards of all passages, in their order."""
        while self._next_card.isActive():
            self._add_card()
        return self._cards

    def _add_card(self) -> None:
        card = PassageCard(self.context, self._shown[len(self._cards)])
        self._column.insertWidget(len(self._cards), card)
        self._cards.append(card)
        if len(self._cards) == len(self._shown):
            self._next_card.stop()
            self.cards_changed.emit()

    def point_at(self, n: int, sentence: str = "") -> PassageCard | None:
        """Scroll to passage `n`, highlight it and give it the focus; None when there is none."""
        found = None
        for card in self.cards:
            if card.passage.n == n:
                card.point_at(sentence)
                found = card
            else:
                card.point_away()
        if found is not None:
            found.take_focus()
            self._target = found
            self._scroll_timer.start()
        return found

    def _scroll_to_target(self) -> None:
        if self._target in self.cards and self._target is not None:
            self._scroll.verticalScrollBar().setValue(max(0, self._target.y() - 6))


def _shortened(text: str, limit: int = 120) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"
