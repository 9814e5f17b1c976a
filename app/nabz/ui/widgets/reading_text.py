"""Text to read: as high as its content, selectable, in the direction of its own language."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of

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
        self._dress()

    def set_text_language(self, lang: Language | None) -> None:
        """The language gives direction and font; None lets each paragraph find its direction."""
        self.text_language = lang
        self._dress()

    def set_plain(self, text: str) -> None:
        """Show plain text, a paragraph a line."""
        self.setPlainText(text)
        self._space_lines()

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
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_role"):
            self._dress()

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
