"""A longer text to read, scroll and select: headings, lines and quotations, each in the direction of its language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_in, direction_of


class RecordText(QTextBrowser):
    """Written from top to bottom by `heading`, `line`, `quote` and `small`; one layout for all of it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(20)
        self.viewport().setAutoFillBackground(False)
        self._cursor = QTextCursor(self.document())
        self._first = True

    def begin(self) -> None:
        """Empty, and ready to be written."""
        self.clear()
        self.document().setDefaultFont(self.context.theme.font("body"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self.context.theme.colour("ink"))
        self.setPalette(palette)
        self._cursor = QTextCursor(self.document())
        self._cursor.beginEditBlock()
        self._first = True

    def end(self) -> None:
        """Everything is written; shows the beginning."""
        self._cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def title(self, text: str, lang: Language | None = None) -> None:
        self._block(text, "title", "ink", lang, bold=True, after=6)

    def heading(self, text: str, lang: Language | None = None, token: str = "ink") -> None:
        self._block(text, "heading", token, lang, bold=True, before=14, after=4, level=2)

    def subheading(self, text: str, lang: Language | None = None) -> None:
        self._block(text, "body", "ink", lang, bold=True, before=8, after=2, level=3)

    def line(self, text: str, lang: Language | None = None, *, mark: str = "", token: str = "ink") -> None:
        """A line; `mark` stands before it: a dot, or a number."""
        self._block(
            f"{mark} {text}" if mark else text, "body", token, lang, after=3, indent=12 if mark else 0
        )

    def small(self, text: str, lang: Language | None = None) -> None:
        self._block(text, "small", "ink_soft", lang, after=3)

    def quote(self, text: str, lang: Language | None = None) -> None:
        """Somebody else's words, on a ground of their own."""
        self._block(text, "body", "ink", lang, after=6, indent=10, ground="sunken")

    def code(self, text: str) -> None:
        """A figure or a fingerprint: left to right in every language."""
        self._block(text, "small", "ink_soft", Language.EN, after=2)

    def _block(
        self,
        text: str,
        role: str,
        token: str,
        lang: Language | None,
        *,
        bold: bool = False,
        before: float = 0,
        after: float = 0,
        indent: float = 0,
        ground: str = "",
        level: int = 0,
    ) -> None:
        theme = self.context.theme
        direction = direction_of(lang) if lang is not None else direction_of(self.context.words.language)
        if lang is None and direction_in(text) is not direction and ground:
            direction = direction_in(text)
        block = QTextBlockFormat()
        block.setLayoutDirection(direction)
        block.setTopMargin(theme.px(before) if before else 0)
        block.setBottomMargin(theme.px(after) if after else 0)
        if level:
            block.setHeadingLevel(level)
        if indent:
            side = (
                block.setRightMargin if direction is Qt.LayoutDirection.RightToLeft else block.setLeftMargin
            )
            side(theme.px(indent))
        if ground:
            block.setBackground(theme.colour(ground))
        letters = QTextCharFormat()
        letters.setFont(theme.font(role, lang, bold=bold))
        letters.setForeground(theme.colour(token))
        if self._first:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
            self._first = False
        else:
            self._cursor.insertBlock(block, letters)
        # A line break of the text stays inside its block.
        self._cursor.insertText(text.strip().replace("\n", "\u2028"), letters)
