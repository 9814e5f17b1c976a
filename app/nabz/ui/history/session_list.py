"""The list of kept conversations, painted row by row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nabz.domain.languages import Language
from nabz.services.ports import SessionSummary
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of

ROW = Qt.ItemDataRole.UserRole + 1
_BEGIN, _END = "\u0002", "\u0003"

Index = QModelIndex | QPersistentModelIndex


def plain_snippet(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """A snippet without its marks, and where the hits are as (start, length)."""
    text, hits, start = "", [], None
    for char in snippet:
        if char == _BEGIN:
            start = len(text)
        elif char == _END:
            if start is not None:
                hits.append((start, len(text) - start))
            start = None
        else:
            text += " " if char == "\n" else char
    return text, hits


class SessionListModel(QAbstractListModel):
    """Rows for the list view."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[SessionSummary] = []

    def set_rows(self, rows: list[SessionSummary]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {self._context.words.moment(row.updated_at)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return plain_snippet(row.snippet)[0]
        return None

    def place_of(self, session_id: str) -> int:
        return next((i for i, row in enumerate(self._rows) if row.id == session_id), -1)


class SessionDelegate(QStyledItemDelegate):
    """Title in the direction of its language, hits marked in the snippet, time and language below."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SessionSummary = index.data(ROW)
        lines = 3 if row.snippet else 2
        theme = self._context.theme
        heights = [QFontMetrics(theme.font(role, _language(row))).height() for role in ("body", "small")]
        return QSize(100, heights[0] + heights[1] * (lines - 1) + theme.px(8) + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SessionSummary = index.data(ROW)
        theme, lang = self._context.theme, _language(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(6, 3, -6, -3)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("accent_soft"))
            painter.setPen(
                theme.colour("accent") if state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen
            )
            painter.drawRoundedRect(area, 9, 9)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("sunken"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 9, 9)
        inner = area.adjusted(14, 9, -14, -9)
        y = float(inner.top())
        direction = direction_of(lang)
        title = theme.font("body", lang, bold=True)
        y += self._line(painter, inner, y, row.title, title, theme.colour("ink"), direction, []) + theme.px(4)
        small = theme.font("small", lang)
        if row.snippet:
            text, hits = plain_snippet(row.snippet)
            y += self._line(
                painter, inner, y, text, small, theme.colour("ink_soft"), direction, hits
            ) + theme.px(4)
        meta = f"{self._context.words.moment(row.updated_at)}  ·  {lang.profile.own_name}"
        font = theme.font("small")
        self._line(
            painter,
            inner,
            y,
            meta,
            font,
            theme.colour("ink_faint"),
            direction_of(self._context.words.language),
            [],
        )
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        y: float,
        text: str,
        font: QFont,
        colour: QColor,
        direction: Qt.LayoutDirection,
        hits: list[tuple[int, int]],
    ) -> float:
        """Draw one line, cut with dots where it is too long; returns its height."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(
            " ".join(text.split()) if not hits else text, Qt.TextElideMode.ElideRight, area.width()
        )
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        formats = []
        for start, length in hits:
            if start >= len(shown):
                continue
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = start, min(length, len(shown) - start)
            form = QTextCharFormat()
            form.setBackground(self._context.theme.colour("mark"))
            form.setForeground(self._context.theme.colour("ink"))
            mark.format = form
            formats.append(mark)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(colour)
        layout.draw(painter, QPointF(area.left(), y))
        return max(line.height(), metrics.height())


def _language(row: SessionSummary) -> Language:
    return Language(row.lang) if row.lang in set(Language) else Language.EN
