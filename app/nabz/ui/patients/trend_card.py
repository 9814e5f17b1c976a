"""A plot in a card: its name and newest value, the picture, and the value that is pointed at in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.patients import trend_words
from nabz.ui.patients.plot import PlacedPoint, PlotLine, PlotLook, PlotPoint, draw_plot
from nabz.ui.patients.trend_words import Trend
from nabz.ui.widgets.view import View, card_frame, label

_NEAR = 22


class TrendPlot(QWidget):
    """Left and right walk the values, Enter or a press opens the record of one.

    Attributes:
        pointed: a value is pointed at: its words, or nothing.
        wanted: the id of the record that tells the value.
    """

    pointed = Signal(str)
    wanted = Signal(str)

    def __init__(self, context: UiContext, trend: Trend) -> None:
        super().__init__()
        self._context = context
        self._trend = trend
        self._placed: list[PlacedPoint] = []
        self._at: PlotPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._context.theme.px(340), self._context.theme.px(170))

    @property
    def values(self) -> list[tuple[PlotLine, PlotPoint]]:
        """All values, oldest first; of a pair the upper one first."""
        found = [(line, point) for line in self._trend.lines for point in line.points]
        return sorted(found, key=lambda value: (value[1].x, value[0].dashed))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        self._placed = draw_plot(painter, area, self._trend.lines, self._trend.unit, self._look(), self._at)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._context.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        self._point_at((near.line, near.point) if near is not None else None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        if near is not None and near.point.key:
            self.wanted.emit(near.point.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        values = self.values
        if event.key() in steps and values:
            now = next((i for i, (_, point) in enumerate(values) if point is self._at), len(values))
            to = min(max(now + steps[Qt.Key(event.key())], 0), len(values) - 1)
            self._point_at(values[to])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at is not None:
            self.wanted.emit(self._at.key)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def _nearest(self, where: QPointF) -> PlacedPoint | None:
        def distance(spot: PlacedPoint) -> float:
            gap = spot.at - where
            return float(gap.x() ** 2 + gap.y() ** 2)

        near = min(self._placed, key=distance, default=None)
        return near if near is not None and distance(near) <= _NEAR**2 else None

    def _point_at(self, value: tuple[PlotLine, PlotPoint] | None) -> None:
        point = value[1] if value is not None else None
        if point is self._at:
            return
        self._at = point
        words = self._context.words
        self.pointed.emit(trend_words.said(self._trend, *value, words) if value is not None else "")
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(self._context.theme.px(170))
        self.updateGeometry()
        self.update()

    def _look(self) -> PlotLook:
        theme, words = self._context.theme, self._context.words
        return PlotLook(
            ink=theme.colour("ink"),
            soft=theme.colour("ink_soft"),
            line=theme.colour("line"),
            accent=theme.colour("accent"),
            ground=theme.colour("surface"),
            font=theme.font("small"),
            number=lambda value: trend_words.number(value, words),
            day=lambda at: trend_words.day(at, words),
        )


class TrendCard(View):
    """`wanted` carries the id of the record that tells the value which was chosen."""

    wanted = Signal(str)

    def __init__(self, context: UiContext, trend: Trend) -> None:
        super().__init__(context)
        self.trend = trend
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card_frame(spacing=4)
        outer.addWidget(frame)
        row = QHBoxLayout()
        self._name = label("strong")
        self._last = label("strong")
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self._last)
        self.plot = TrendPlot(context, trend)
        self.told = label("small", wrap=True)
        column.addLayout(row)
        column.addWidget(self.plot)
        column.addWidget(self.told)
        self.plot.pointed.connect(self._tell)
        self.plot.wanted.connect(self.wanted)
        self.finish()

    def retranslate(self) -> None:
        words = self.context.words
        self._name.setText(trend_words.name(self.trend.name))
        self._last.setText(trend_words.last_value(self.trend, words))
        self.plot.setAccessibleName(f"{self._name.text()}: {self._last.text()}")
        self.plot.setAccessibleDescription(trend_words.all_said(self.trend, words))
        self._tell("")
        self.plot.update()

    def _tell(self, said: str) -> None:
        self.told.setText(said or self._shapes())
        if said:
            self.plot.setAccessibleName(said)

    def _shapes(self) -> str:
        """What the shapes mean, of those that are there; and which line is which."""
        marks = {"measured": "●", "said": "○", "known": "■"}
        kinds = {p.kind for line in self.trend.lines for p in line.points}
        parts = [f"{mark} {trend_words.origin(kind)}" for kind, mark in marks.items() if kind in kinds]
        if len(self.trend.lines) > 1:
            parts += [
                f"{'╌' if line.dashed else '—'} {trend_words.name(line.name)}" for line in self.trend.lines
            ]
        return "   ".join(parts)
