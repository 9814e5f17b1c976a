"""A list of things painted row by row: an icon, a title, a snippet with what was found, and a line below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of
from nabz.ui.icons import pixmap

ROW = Qt.ItemDataRole.UserRole + 1
WORDS = ROW + 1
_ICON = 22

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row shows.

    Attributes:
        key: tells rows apart.
        lang: of title and snippet; the window's for None.
        named: the title is a name: it begins where the line of the window begins.
        hits: what is marked in the snippet, as (start, length).
        icon, token: a drawing and its colour, and `meaning` what it says to a screen reader.
        tag: a word at the end of the title's line.
        quiet: for what matters less than the others.
    """

    key: str
    title: str
    meta: str = ""
    snippet: str = ""
    hits: tuple[tuple[int, int], ...] = ()
    lang: Language | None = None
    named: bool = False
    icon: str = ""
    token: str = "ink_soft"
    meaning: str = ""
    tag: str = ""
    quiet: bool = False


class RowListModel(QAbstractListModel):
    """Rows for the list; `describe` puts one into words, whenever it is painted."""

    def __init__(self, describe: Callable[[Any], RowWords]) -> None:
        super().__init__()
        self._describe = describe
        self._rows: list[Any] = []
        self._words: dict[int, RowWords] = {}

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._words.clear()
        self.endResetModel()

    def add_rows(self, rows: Sequence[Any]) -> None:
        """At the end; what is shown stays where it is."""
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def retranslate(self) -> None:
        """The language or the look changed."""
        self._words.clear()
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        if role == ROW:
            return self._rows[index.row()]
        words = self.words(index.row())
        if role == WORDS:
            return words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (words.meaning, words.title, words.tag, words.meta) if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return words.snippet
        return None

    def words(self, row: int) -> RowWords:
        if row not in self._words:
            self._words[row] = self._describe(self._rows[row])
        return self._words[row]

    def place_of(self, key: str) -> int:
        """Which row it is; -1 for none."""
        return next((i for i in range(len(self._rows)) if self.words(i).key == key), -1)


class RowList(QListView):
    """Sends `chosen` with a row by mouse or keyboard, `end_near` when more rows are wanted."""

    chosen = Signal(object)
    end_near = Signal()

    def __init__(self, context: UiContext, describe: Callable[[Any], RowWords]) -> None:
        super().__init__()
        self._context = context
        self.rows = RowListModel(describe)
        self.rows.setParent(self)
        self.setModel(self.rows)
        delegate = _RowDelegate(context)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        context.theme.changed.connect(self.rows.retranslate)

    def current(self) -> Any:
        """The row that has the focus, or None."""
        return self.currentIndex().data(ROW)

    def select(self, key: str) -> None:
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.chosen.emit(row)

    def _look_for_end(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() > 0 and value > bar.maximum() - self.viewport().height():
            self.end_near.emit()


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words: RowWords = index.data(WORDS)
        theme = self._context.theme
        body, small = (QFontMetrics(theme.font(r, words.lang)).height() for r in ("body", "small"))
        own = QFontMetrics(theme.font("small")).height()
        below = (small if words.snippet else 0) + (own if words.meta else 0)
        return QSize(100, body + below + theme.px(8) + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words: RowWords = index.data(WORDS)
        context, theme = self._context, self._context.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(6, 3, -6, -3)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setBrush(theme.colour("accent_soft"))
            painter.setPen(theme.colour("accent") if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 9, 9)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("sunken"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 9, 9)
        inner = area.adjusted(14, 9, -14, -9)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if words.icon:
            size = theme.px(_ICON)
            left = inner.right() + 1 - size if mirrored else inner.left()
            drawn = pixmap(words.icon, getattr(theme.colours, words.token), size, mirrored)
            painter.drawPixmap(left, inner.top(), drawn)
            inner = inner.adjusted(0, 0, -size - 12, 0) if mirrored else inner.adjusted(size + 12, 0, 0, 0)
        if words.tag:
            inner_title = self._tag(painter, inner, words.tag, mirrored)
        else:
            inner_title = inner
        direction = direction_of(words.lang or context.words.language)
        y = float(inner.top())
        ink = theme.colour("ink_soft" if words.quiet else "ink")
        title = theme.font("body", words.lang, bold=not words.quiet)
        own = direction_of(context.words.language)
        runs = own if words.named else direction
        y += draw_line(painter, inner_title, y, words.title, title, ink, runs) + theme.px(4)
        if words.snippet:
            small = theme.font("small", words.lang)
            mark = (theme.colour("mark"), theme.colour("ink"))
            soft = theme.colour("ink_soft")
            y += draw_line(painter, inner, y, words.snippet, small, soft, direction, words.hits, mark)
            y += theme.px(4)
        if words.meta:
            draw_line(painter, inner, y, words.meta, theme.font("small"), theme.colour("ink_faint"), own)
        painter.restore()

    def _tag(self, painter: QPainter, area: QRect, text: str, mirrored: bool) -> QRect:
        """A word on a ground at the end of the line; returns what is left for the title."""
        theme = self._context.theme
        font = theme.font("small")
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 2
        left = area.left() if mirrored else area.right() + 1 - width
        box = QRectF(left, area.top(), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("ink_soft"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return area.adjusted(width + 10, 0, 0, 0) if mirrored else area.adjusted(0, 0, -width - 10, 0)


def draw_line(
    painter: QPainter,
    area: QRect,
    y: float,
    text: str,
    font: QFont,
    colour: QColor,
    direction: Qt.LayoutDirection,
    hits: Sequence[tuple[int, int]] = (),
    mark: tuple[QColor, QColor] | None = None,
) -> float:
    """Draw one line, cut with dots where it is too long; returns its height. `mark`: ground and ink of the hits."""
    metrics = QFontMetrics(font)
    whole = text if hits else " ".join(text.split())
    shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, area.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setTextDirection(direction)
    # Each line runs as its language does, and all begin at the side where the window begins.
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats = []
    for start, length in hits:
        if start >= len(shown) or mark is None:
            continue
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, min(length, len(shown) - start)
        form = QTextCharFormat()
        form.setBackground(mark[0])
        form.setForeground(mark[1])
        marked.format = form
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    layout.endLayout()
    painter.setPen(colour)
    layout.draw(painter, QPointF(area.left(), y))
    return max(line.height(), metrics.height())
