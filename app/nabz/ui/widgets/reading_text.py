"""Text to read: as high as its content, selectable, in the direction of its own language."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of
from nabz.ui.widgets.explanation_popup import ExplanationPopup

_EXPLAIN = "explain:"
_LINE_HEIGHT = 116
_ARABIC_LINE_HEIGHT = 84
"""Percent of the font's own line. Arabic fonts keep room for stacked marks that plain text does not use."""

_SCROLL_KEYS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class ReadingText(QTextBrowser):
    """Shows text and never scrolls by itself: wheel and keys go to what it lies in."""

    def __init__(self, context: UiContext, role: str = "reading", token: str = "ink") -> None:
        super().__init__()
        self.context = context
        self._role = role
        self._token = token
        self.text_language: Language | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        context.theme.changed.connect(self._dress)
        self._explains: bool = False
        self._own_entry = ""
        self.anchorClicked.connect(self._explain)
        self._dress()

    def explain_words(self, own_entry: str = "") -> None:
        """Underline the medical words that have an explanation; hover, click, or Tab and Enter show it.

        Args:
            own_entry: the definition that this text is; it does not explain itself.
        """
        self._explains, self._own_entry = True, own_entry
        self._underline_words()

    def set_text_language(self, lang: Language | None) -> None:
        """The language gives direction and font; None lets each paragraph find its direction."""
        self.text_language = lang
        self._dress()

    def set_plain(self, text: str) -> None:
        """Show plain text, a paragraph a line."""
        self.setPlainText(text)
        self._space_lines()
        self._underline_words()

    def block_format(self) -> QTextBlockFormat:
        """How paragraphs are set."""
        form = QTextBlockFormat()
        arabic = self.text_language is Language.AR
        height = _ARABIC_LINE_HEIGHT if arabic else _LINE_HEIGHT
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(self.context.theme.px(4))
        if self.text_language is not None:
            form.setLayoutDirection(direction_of(self.text_language))
        return form

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLL_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_own_entry"):
            self._dress()
            self._underline_words()

    def _dress(self) -> None:
        theme = self.context.theme
        font = theme.font(self._role, self.text_language)
        self.document().setDefaultFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, theme.colour(self._token))
        self.setPalette(palette)
        option = self.document().defaultTextOption()
        direction = (
            Qt.LayoutDirection.LayoutDirectionAuto
            if self.text_language is None
            else direction_of(self.text_language)
        )
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        self._space_lines()
        self._fit()

    def _underline_words(self) -> None:
        explanations, lang = self.context.explanations, self.text_language
        if not self._explains or explanations is None or lang is None:
            return
        cursor = QTextCursor(self.document())
        for word in explanations.words_in(self.toPlainText(), lang):
            told = explanations.explanation(word.entry, self.context.words.language)
            if told is None or word.entry == self._own_entry:
                continue
            cursor.setPosition(word.begin)
            if cursor.charFormat().isAnchor():
                continue
            cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setAnchor(True)
            form.setAnchorHref(f"{_EXPLAIN}{word.entry}")
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            form.setUnderlineColor(self.context.theme.colour("accent_text"))
            form.setToolTip(f"{told.term}: {told.text}")
            cursor.mergeCharFormat(form)

    def _explain(self, url: QUrl) -> None:
        explanations = self.context.explanations
        entry = url.toString()
        if explanations is None or not entry.startswith(_EXPLAIN):
            return
        told = explanations.explanation(entry.removeprefix(_EXPLAIN), self.context.words.language)
        if told is not None:
            where = self.mapTo(self.window(), self.cursorRect().bottomLeft())
            ExplanationPopup(self.context, told, self).show_at(where)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(self.block_format())

    def _height(self) -> int:
        return max(1, math.ceil(self.document().size().height()))

    def _fit(self) -> None:
        height = self._height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)
