"""Plots of values over time, drawn by a painter: on the screen and on paper alike.

Time runs from left to right in every language, as on the charts that clinics know. What was measured, said and known
differs in shape, so that it can be told without colour.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

DAY = 86_400.0
_LEAST_SPAN: dict[str, float] = {
    "°C": 2.0,
    "mmHg": 40.0,
    "kg": 2.0,
    "mg/dL": 60.0,
    "/min": 30.0,
    "%": 8.0,
    "cm": 2.0,
}
"""How much an axis spans at least: a wobble of the last digit must not look like a jump."""


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """`x` in seconds since 1970; `kind`: measured, said or known; `key`: what a press on it opens."""

    x: float
    value: float
    kind: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class PlotLine:
    """Points in the order of time; `dashed` tells the second line of a pair."""

    name: str
    points: tuple[PlotPoint, ...]
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class PlotLook:
    """Colours, fonts and how numbers and days are written."""

    ink: QColor
    soft: QColor
    line: QColor
    accent: QColor
    ground: QColor
    font: QFont
    number: Callable[[float], str]
    day: Callable[[float], str]
    unit: float = 1.0
    """Pixels of one line's width: larger on paper."""


@dataclass(frozen=True, slots=True)
class PlacedPoint:
    """Where a point was drawn."""

    at: QPointF
    line: PlotLine
    point: PlotPoint


def ticks(low: float, high: float, wanted: int = 4) -> list[float]:
    """Round values that cover a range, about `wanted` of them."""
    rough = max(high - low, 1e-9) / max(1, wanted)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= rough - 1e-12)
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return [round(n * step, 6) for n in range(first, last + 1)]


def value_range(values: Sequence[float], unit: str) -> tuple[float, float]:
    """What the axis spans: the values, and at least so much that small changes look small."""
    low, high = min(values), max(values)
    least = _LEAST_SPAN.get(unit, max(abs(high) * 0.2, 1.0))
    if high - low < least:
        middle = (low + high) / 2
        low, high = middle - least / 2, middle + least / 2
    if unit == "%":
        high = min(high, 100.0) if max(values) <= 100 else high
    return max(0.0, low), high


def seconds(iso: str) -> float:
    """A kept time as seconds since 1970."""
    return datetime.fromisoformat(iso).timestamp()


def draw_plot(
    painter: QPainter,
    area: QRectF,
    lines: Sequence[PlotLine],
    unit: str,
    look: PlotLook,
    pointed: PlotPoint | None = None,
) -> list[PlacedPoint]:
    """Draw the lines with their axes into an area; returns where the points are.

    A line whose days are all one stands in the middle, with the one day below it.
    """
    values = [p.value for line in lines for p in line.points]
    times = [p.x for line in lines for p in line.points]
    if not values:
        return []
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font)
    metrics = QFontMetricsF(look.font, painter.device())
    marks = ticks(*value_range(values, unit))
    widest = max(metrics.horizontalAdvance(look.number(m)) for m in marks)
    gap = metrics.height() * 0.5
    inner = area.adjusted(widest + gap, metrics.height() * 0.7, -metrics.height(), -metrics.height() * 1.7)
    low, high = marks[0], marks[-1]
    begin, end = min(times), max(times)
    if end - begin < DAY:
        begin, end = begin - DAY / 2, end + DAY / 2

    def at(x: float, value: float) -> QPointF:
        across = inner.left() + (x - begin) / (end - begin) * inner.width()
        return QPointF(across, inner.bottom() - (value - low) / max(high - low, 1e-9) * inner.height())

    for mark in marks:
        y = at(begin, mark).y()
        painter.setPen(QPen(look.line, look.unit))
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
        painter.setPen(look.soft)
        box = QRectF(area.left(), y - metrics.height() / 2, widest, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, look.number(mark))
    _draw_days(painter, inner, times, lambda x: at(x, low).x(), metrics, look)
    placed = []
    for line in lines:
        spots = [PlacedPoint(at(p.x, p.value), line, p) for p in sorted(line.points, key=lambda p: p.x)]
        style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.accent, 1.8 * look.unit, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([spot.at for spot in spots]))
        placed += spots
    for spot in placed:
        _draw_mark(painter, spot, look, large=spot.point is pointed)
    painter.restore()
    return placed


def _draw_days(
    painter: QPainter,
    inner: QRectF,
    times: Sequence[float],
    across: Callable[[float], float],
    metrics: QFontMetricsF,
    look: PlotLook,
) -> None:
    """Days below the axis, from the last back, as many as fit without touching."""
    painter.setPen(look.soft)
    free = math.inf
    known: set[str] = set()
    for x in sorted(set(times), reverse=True):
        text = look.day(x)
        width = metrics.horizontalAdvance(text)
        left = min(max(across(x) - width / 2, inner.left()), inner.right() - width / 2)
        if text in known or left + width + metrics.height() > free:
            continue
        known.add(text)
        free = left
        painter.drawText(
            QRectF(left, inner.bottom() + metrics.height() * 0.5, width + 2, metrics.height()),
            Qt.AlignmentFlag.AlignLeft,
            text,
        )


def _draw_mark(painter: QPainter, spot: PlacedPoint, look: PlotLook, *, large: bool) -> None:
    """A disc for measured, a ring for said, a square for known."""
    radius = (6.5 if large else 4.2) * look.unit
    painter.setPen(QPen(look.ink if large else look.accent, (2.4 if large else 1.8) * look.unit))
    painter.setBrush(look.ground if spot.point.kind == "said" else look.accent)
    if spot.point.kind == "known":
        painter.drawRect(QRectF(spot.at.x() - radius, spot.at.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(spot.at, radius, radius)
