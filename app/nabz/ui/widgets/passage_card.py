"""A passage that can be cited: its number, where it stands, and its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nabz.domain.citation import RetrievedPassage
from nabz.domain.text import words as words_of
from nabz.ui.ask import words
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of, isolate
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.reading_text import ReadingText
from nabz.ui.widgets.view import View, label, restyle


class PassageCard(View):
    """One card; `point_at` highlights it and the line that a sentence rests on."""

    def __init__(self, context: UiContext, passage: RetrievedPassage, *, with_match: bool = True) -> None:
        super().__init__(context)
        self.passage = passage
        self._with_match = with_match
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._card = QFrame()
        self._card.setProperty("card", True)
        self._card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        outer.addWidget(self._card)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(9)
        self._number = QLabel()
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("strong", wrap=True)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._origin = label("small", wrap=True)
        column.addWidget(self._origin)
        self.text = ReadingText(context, role="body")
        self.text.set_text_language(passage.passage.lang)
        self.text.set_plain("\n".join(passage.passage.lines))
        self.text.explain_words(passage.passage.topics[0] if passage.passage.section == "definition" else "")
        column.addWidget(self.text)
        tags = QWidget()
        row = FlowLayout(tags, gap=6)
        self._match = label("tag")
        row.addWidget(self._match)
        column.addWidget(tags)
        tags.setVisible(with_match)
        # The title is in the passage's language; it runs as the passage does.
        self._title.setLayoutDirection(direction_of(passage.passage.lang))
        context.theme.changed.connect(self._dress)
        self._dress()
        self.finish()

    def retranslate(self) -> None:
        found = self.passage
        number = self.context.words.number(found.n)
        self._number.setText(number)
        self._title.setText(found.passage.title)
        self._origin.setText(words.origin(found, self.context.words))
        self._match.setText(words.match(found))
        name = self.tr("Source %1: %2").replace("%1", number).replace("%2", isolate(found.passage.title))
        self._card.setAccessibleName(name)
        self._card.setAccessibleDescription(self._origin.text())
        self.text.setAccessibleName(self.tr("Text of source %1").replace("%1", number))

    @property
    def pointed(self) -> bool:
        return bool(self._card.property("pointed"))

    def point_at(self, sentence: str) -> None:
        """Highlight the card, and the line that shares most words with the sentence."""
        self._card.setProperty("pointed", True)
        restyle(self._card)
        self._mark(self._closest_line(sentence))

    def point_away(self) -> None:
        """Take the highlight back."""
        if self.pointed:
            self._card.setProperty("pointed", False)
            restyle(self._card)
            self._mark(None)

    def take_focus(self) -> None:
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        theme = self.context.theme
        side = theme.px(24)
        self._number.setFixedSize(max(side, self._number.fontMetrics().height() + 4), side)
        self._number.setStyleSheet(
            f"background: {theme.colours.accent}; color: {theme.colours.accent_ink}; border-radius: 6px;"
            f" font-weight: bold; font-size: {theme.px(13)}px;"
        )

    def _closest_line(self, sentence: str) -> QTextBlock | None:
        wanted = set(words_of(sentence))
        best, best_share = None, 0.3
        block = self.text.document().begin()
        while block.isValid() and wanted:
            found = set(words_of(block.text()))
            share = len(wanted & found) / max(1, min(len(wanted), len(found)))
            if share > best_share:
                best, best_share = block, share
            block = block.next()
        return best

    def _mark(self, block: QTextBlock | None) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        plain = QTextCharFormat()
        plain.setBackground(QColor(Qt.GlobalColor.transparent))
        cursor.mergeCharFormat(plain)
        if block is not None:
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            marked = QTextCharFormat()
            marked.setBackground(self.context.theme.colour("mark"))
            cursor.mergeCharFormat(marked)
