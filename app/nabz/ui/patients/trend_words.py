"""Words of trends: what each plot is called, and how its values are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime

from nabz.services.trends import PatientTrends
from nabz.ui.i18n import QT_TRANSLATE_NOOP, Translations, isolate
from nabz.ui.patients.plot import PlotLine, PlotPoint, seconds

_NAMES = {
    "temperature": QT_TRANSLATE_NOOP("Trends", "Temperature"),
    "blood_pressure": QT_TRANSLATE_NOOP("Trends", "Blood pressure"),
    "systolic": QT_TRANSLATE_NOOP("Trends", "upper"),
    "diastolic": QT_TRANSLATE_NOOP("Trends", "lower"),
    "weight": QT_TRANSLATE_NOOP("Trends", "Weight"),
    "glucose": QT_TRANSLATE_NOOP("Trends", "Blood sugar"),
    "pulse": QT_TRANSLATE_NOOP("Trends", "Pulse"),
    "spo2": QT_TRANSLATE_NOOP("Trends", "Oxygen in the blood"),
    "resp_rate": QT_TRANSLATE_NOOP("Trends", "Breaths"),
    "muac": QT_TRANSLATE_NOOP("Trends", "Arm circumference"),
}
_ORIGINS = {
    "measured": QT_TRANSLATE_NOOP("Trends", "measured"),
    "said": QT_TRANSLATE_NOOP("Trends", "told in words"),
    "known": QT_TRANSLATE_NOOP("Trends", "known before"),
}
_PAIR = ("systolic", "diastolic")


@dataclass(frozen=True, slots=True)
class Trend:
    """One plot: its name (a key of the words), unit and lines."""

    name: str
    unit: str
    lines: tuple[PlotLine, ...]


def trends_of(trends: PatientTrends) -> list[Trend]:
    """The plots of a patient; both blood pressures stand in one."""
    found: list[Trend] = []
    pair: list[PlotLine] = []
    for series in trends.series:
        points = tuple(PlotPoint(seconds(p.at.utc), p.value, p.origin, p.session_id) for p in series.points)
        line = PlotLine(series.name, points, dashed=series.name == "diastolic")
        if series.name in _PAIR:
            pair.append(line)
            if len(pair) == 1:
                found.append(Trend("blood_pressure", series.unit, ()))
        else:
            found.append(Trend(series.name, series.unit, (line,)))
    return [Trend(t.name, t.unit, tuple(pair)) if t.name == "blood_pressure" else t for t in found]


def name(key: str) -> str:
    return QCoreApplication.translate("Trends", _NAMES.get(key, key))


def origin(kind: str) -> str:
    return QCoreApplication.translate("Trends", _ORIGINS.get(kind, kind))


def number(value: float, words: Translations) -> str:
    """A value in the digits of the language, with at most one decimal."""
    shown = round(value, 1)
    decimals = 0 if shown == int(shown) else 1
    return words.locale.toString(shown, "f", decimals)


def day(at: float, words: Translations) -> str:
    """The day of a value; with its year when that is not this one."""
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    this_year = moment.date().year() == QDateTime.currentDateTime().date().year()
    return words.locale.toString(moment.date(), "d MMM" if this_year else "d MMM yy")


def said(trend: Trend, line: PlotLine, point: PlotPoint, words: Translations) -> str:
    """One value in words: what, how much, when, and whence."""
    moment = QDateTime.fromMSecsSinceEpoch(round(point.x * 1000))
    clock = words.clock(moment.time())
    what = name(trend.name) + (f" ({name(line.name)})" if len(trend.lines) > 1 else "")
    amount = isolate(f"{number(point.value, words)} {trend.unit}")
    return f"{what}: {amount} · {day(point.x, words)}, {clock} · {origin(point.kind)}"


def last_value(trend: Trend, words: Translations) -> str:
    """The newest value, both of a pair, with its unit."""
    newest = [max(line.points, key=lambda p: p.x) for line in trend.lines]
    return isolate(f"{'/'.join(number(p.value, words) for p in newest)} {trend.unit}")


def all_said(trend: Trend, words: Translations, most: int = 20) -> str:
    """The newest values in words, for who hears the page."""
    pairs: Sequence[tuple[PlotLine, PlotPoint]] = sorted(
        ((line, p) for line in trend.lines for p in line.points), key=lambda x: x[1].x, reverse=True
    )
    return "; ".join(said(trend, line, point, words) for line, point in pairs[:most])
