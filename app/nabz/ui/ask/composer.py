"""Where a question is typed."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of
from nabz.ui.widgets.view import IconButton, View, restyle

_MOST_LINES = 6


class QuestionField(QTextEdit):
    """Plain text that grows to a few lines. Enter sends, Shift+Enter breaks the line.

    Each paragraph finds its own direction, so Arabic typed in an English window still runs from the right.
    """

    sent = Signal()
    focused = Signal(bool)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._find_direction)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        context.theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        self.document().setDefaultFont(self._context.theme.font("reading"))
        self._find_direction()
        self.fit()

    def fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        wanted = math.ceil(self.document().size().height())
        most = line * _MOST_LINES + 6
        self.setFixedHeight(max(line + 8, min(wanted, most)))
        scroll = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(scroll)

    def _find_direction(self) -> None:
        """An empty field runs as the window does, a filled one as its words do, whatever the keyboard says."""
        auto = Qt.LayoutDirection.LayoutDirectionAuto
        wanted = direction_of(self._context.words.language) if self.document().isEmpty() else auto
        option = self.document().defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        # A pasted document must not freeze the window; the service says what is too long.
        self.insertPlainText(source.text()[:60_000])

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class Composer(View):
    """The field with its button, which sends, or stops while an answer is being written."""

    sent = Signal(str)
    stopped = Signal()
    typed = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._busy = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._frame = QFrame()
        self._frame.setObjectName("composer")
        outer.addWidget(self._frame)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(8)
        self.field = QuestionField(context)
        self.button = IconButton(context, "send", kind="primary", token="accent_ink", size=20)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.field.sent.connect(self._send)
        self.field.focused.connect(self._show_focus)
        self.field.textChanged.connect(self._changed)
        self.button.clicked.connect(self._press)
        self._changed()
        self.finish()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Ask a health question…"))
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setAccessibleDescription(self.tr("Enter sends, Shift and Enter begin a new line"))
        self.button.name_it(self.tr("Stop") if self._busy else self.tr("Send"))

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def set_busy(self, busy: bool) -> None:
        """Whether the button stops (busy) or sends."""
        self._busy = busy
        self.button.set_icon("stop" if busy else "send")
        self._changed()
        self.retranslate()

    def set_stopping(self) -> None:
        """The stop was pressed; until the service is free there is nothing to press."""
        self.button.setEnabled(False)

    def put_back(self, text: str) -> None:
        """Give a question back to be sent again or mended, unless another one is being typed."""
        if not self.text.strip():
            self.field.setPlainText(text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._built:
            self.field.dress()

    def _send(self) -> None:
        if not self._busy and self.text.strip():
            text = self.text
            self.field.clear()
            self.sent.emit(text)

    def _press(self) -> None:
        if self._busy:
            self.stopped.emit()
        else:
            self._send()

    def _changed(self) -> None:
        self.button.setEnabled(self._busy or bool(self.text.strip()))
        self.typed.emit(self.text)

    def _show_focus(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        restyle(self._frame)
