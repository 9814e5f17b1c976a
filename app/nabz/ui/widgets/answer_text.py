"""The text of an answer: checked sentences with citations to click, and what is still being written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

from nabz.domain.answer import Support
from nabz.ui.context import UiContext
from nabz.ui.pieces import Piece
from nabz.ui.widgets.reading_text import ReadingText


class AnswerText(ReadingText):
    """Grows as the answer does. New raw text costs an insertion at the end, never a new layout of the whole.

    Attributes:
        cited: a citation was activated: number of the passage, index of the sentence.
    """

    cited = Signal(int, int)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._pieces: list[Piece] = []
        self._tail = ""
        self._tail_at = 0
        self.anchorClicked.connect(self._clicked)
        context.theme.changed.connect(self._rebuild)

    def show_answer(self, pieces: Sequence[Piece], tail: str) -> None:
        """Show sentences and, after them, text that is not a checked sentence yet."""
        known = len(self._pieces)
        if list(pieces[:known]) != self._pieces:
            self._pieces, self._tail = list(pieces), tail
            self._rebuild()
        elif len(pieces) == known and tail.startswith(self._tail):
            self._append_tail(tail[len(self._tail) :])
            self._tail = tail
        else:
            self._drop_tail()
            for index, piece in enumerate(pieces[known:], known):
                self._insert(index, piece)
            self._pieces, self._tail = list(pieces), ""
            self._tail_at = self._end().position()
            self._append_tail(tail)
            self._tail = tail

    def retranslate(self) -> None:
        """Put the remarks beside sentences in the language of the interface."""
        self._rebuild()

    def _rebuild(self) -> None:
        self.clear()
        self._end().mergeBlockFormat(self.block_format())
        for index, piece in enumerate(self._pieces):
            self._insert(index, piece)
        self._tail_at = self._end().position()
        self._append_tail(self._tail)
        self._underline_words()

    def _insert(self, index: int, piece: Piece) -> None:
        cursor = self._end()
        if index and piece.paragraph:
            cursor.insertBlock(self.block_format())
        elif index:
            cursor.insertText(" ", QTextCharFormat())
        if piece.support is Support.WITHHELD:
            cursor.insertText(
                self.tr("[One sentence is left out: a number in it is not in the source.]"), self._remark()
            )
            return
        cursor.insertText(piece.text, self._sentence_format(piece))
        for n in piece.citations:
            cursor.insertText("\u00a0", QTextCharFormat())
            cursor.insertText(f"[{self.context.words.number(n)}]", self._link(n, index))
        if piece.support is Support.UNSUPPORTED:
            cursor.insertText("\u00a0", QTextCharFormat())
            cursor.insertText(self.tr("(no source)"), self._remark())

    def _append_tail(self, text: str) -> None:
        if not text:
            return
        cursor = self._end()
        if cursor.position() == self._tail_at and self._pieces:
            text = " " + text.lstrip()
        cursor.insertText(text, QTextCharFormat())

    def _drop_tail(self) -> None:
        cursor = self._end()
        cursor.setPosition(self._tail_at, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._tail = ""

    def _end(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _sentence_format(self, piece: Piece) -> QTextCharFormat:
        form = QTextCharFormat()
        if piece.support is Support.UNSUPPORTED:
            form.setForeground(self.context.theme.colour("ink_soft"))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        return form

    def _remark(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self.context.theme.colour("ink_faint"))
        form.setFont(self.context.theme.font("small"))
        return form

    def _link(self, n: int, index: int) -> QTextCharFormat:
        theme = self.context.theme
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(f"cite:{n}/{index}")
        form.setForeground(theme.colour("accent_text"))
        form.setBackground(theme.colour("accent_soft"))
        form.setFontWeight(QFont.Weight.Bold)
        form.setToolTip(self.tr("Show source %1").replace("%1", self.context.words.number(n)))
        return form

    def _clicked(self, url: QUrl) -> None:
        n, _, index = url.toString().removeprefix("cite:").partition("/")
        if n.isdecimal() and index.isdecimal():
            self.cited.emit(int(n), int(index))
