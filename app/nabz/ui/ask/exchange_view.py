"""One question and its answer on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nabz.domain.languages import Language
from nabz.ui.ask import words
from nabz.ui.ask.exchange import Exchange, Phase
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import direction_in
from nabz.ui.widgets.answer_text import AnswerText
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.reading_text import ReadingText
from nabz.ui.widgets.view import IconButton, IconLabel, View, label


class _Note(QFrame):
    """A line with an icon that stands apart from the answer."""

    def __init__(self, context: UiContext, kind: str, icon: str, token: str) -> None:
        super().__init__()
        self.setProperty("note", kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel(context, icon, token, 20), 0, Qt.AlignmentFlag.AlignTop)
        self.text = label(wrap=True, selectable=True)
        row.addWidget(self.text, 1)
        self.hide()

    def show_words(self, text: str) -> None:
        if text != self.text.text():
            self.text.setText(text)
            self.text.setAccessibleName(text)
        self.setVisible(bool(text))


class ExchangeView(View):
    """Shows an `Exchange`; `refresh` after every change of it.

    Attributes:
        cited: a citation was activated: this view, number of the passage, the sentence's words.
        again: ask this question once more.
        sources_wanted: show the sources of this one beside it.
        print_wanted: put this exchange on paper.
    """

    cited = Signal(object, int, str)
    again = Signal(object)
    sources_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(
        self, context: UiContext, exchange: Exchange, *, kept: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.exchange = exchange
        self._kept = kept
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)

        self._bubble = QFrame()
        self._bubble.setObjectName("asked")
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(16, 10, 16, 8)
        self.question = ReadingText(context)
        if direction_in(exchange.question) is Qt.LayoutDirection.RightToLeft:
            self.question.set_text_language(Language.AR)
        self.question.set_plain(exchange.question)
        inside.addWidget(self.question)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._bubble)
        column.addLayout(beside)

        self.broken_off = AnswerText(context)
        self.broken_off.cited.connect(self._cited_in_broken)
        column.addWidget(self.broken_off)
        self._broken_note = _Note(context, "urgent", "triangle", "urgent_edge")
        column.addWidget(self._broken_note)
        self.answer = AnswerText(context)
        self.answer.set_text_language(exchange.lang)
        self.answer.cited.connect(self._cited)
        column.addWidget(self.answer)
        self._notice = _Note(context, "plain", "info", "ink_soft")
        self._error = _Note(context, "urgent", "triangle", "urgent_edge")
        column.addWidget(self._notice)
        column.addWidget(self._error)

        self._origin = label("faint", wrap=True)
        column.addWidget(self._origin)
        self._foot = QWidget()
        foot = FlowLayout(self._foot, gap=6)
        self._copy = IconButton(context, "copy", kind="quiet", size=16)
        self._again = IconButton(context, "again", kind="quiet", size=16)
        self._sources = IconButton(context, "sources", kind="quiet", size=16)
        self._copy.clicked.connect(self._to_clipboard)
        self._again.clicked.connect(lambda: self.again.emit(self.exchange))
        self._sources.clicked.connect(lambda: self.sources_wanted.emit(self))
        self.print_button = IconButton(context, "print", kind="quiet", size=16)
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self.exchange))
        for widget in (self._copy, self._again, self.print_button, self._sources):
            foot.addWidget(widget)
        column.addWidget(self._foot)
        context.theme.changed.connect(self._fit_bubble)
        self.finish()

    def retranslate(self) -> None:
        self.question.setAccessibleName(self.tr("Question"))
        self.answer.setAccessibleName(self.tr("Answer"))
        self.broken_off.setAccessibleName(self.tr("Answer that was broken off"))
        self._copy.say(self.tr("Copy"))
        self._again.say(self.tr("Ask again"))
        self.print_button.say(self.tr("Print…"))
        self.answer.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show what has changed in the exchange."""
        exchange = self.exchange
        if self.answer.text_language is not exchange.lang:
            self.answer.set_text_language(exchange.lang)
        self.answer.show_answer(exchange.pieces(), exchange.tail())
        if exchange.phase is not Phase.WORKING:
            self.answer.explain_words()
        self.answer.setVisible(not self.answer.document().isEmpty())
        broken = exchange.broken_pieces()
        self.broken_off.set_text_language(exchange.lang)
        self.broken_off.show_answer(broken, "…" if broken else "")
        self.broken_off.setVisible(bool(broken))
        said = "\n".join(words.notices(exchange))
        self._broken_note.show_words(said if exchange.died else "")
        self._notice.show_words("" if exchange.died else said)
        failed = exchange.phase is Phase.FAILED
        self._error.show_words(words_for(exchange.error) if failed else "")
        over = exchange.phase is not Phase.WORKING
        self._foot.setVisible(over)
        self._origin.setText(words.footer(exchange, self.context.words) if over else "")
        self._origin.setVisible(bool(self._origin.text()))
        if over:
            self._copy.setVisible(self.answer.isVisibleTo(self))
            self._again.setVisible(not self._kept)
            self.print_button.setVisible(not self._kept and exchange.answer is not None)
            count = len(exchange.passages)
            self._sources.say(self.tr("%Ln source(s)", "", count))
            self._sources.setVisible(bool(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bubble()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._built:
            self._fit_bubble()

    def _fit_bubble(self) -> None:
        """As wide as the words need, at most four fifths of the column."""
        measure = QTextDocument()
        measure.setDocumentMargin(0)
        measure.setDefaultFont(self.question.document().defaultFont())
        measure.setPlainText(self.exchange.question)
        wanted = int(measure.idealWidth()) + 2
        self.question.setFixedWidth(max(40, min(wanted, int(self.width() * 0.8) - 32)))

    def _cited(self, n: int, index: int) -> None:
        pieces = self.exchange.pieces()
        self.cited.emit(self, n, pieces[index].text if index < len(pieces) else "")

    def _cited_in_broken(self, n: int, index: int) -> None:
        pieces = self.exchange.broken_pieces()
        self.cited.emit(self, n, pieces[index].text if index < len(pieces) else "")

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self.exchange.plain_text())
        self._copy.say(self.tr("Copied"))
