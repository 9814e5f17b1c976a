"""What was measured of a patient over time, from all consultations and questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from nabz.clinical.told_weight import told_weight
from nabz.clinical.vitals import SIGNS, measured, read_vitals
from nabz.domain.errors import UserError
from nabz.domain.findings import Vitals
from nabz.domain.languages import Language
from nabz.domain.text import fold_digits
from nabz.services.history_ports import Moment, RecordStore, StoredTurn
from nabz.services.record_access import RecordSource

UNITS: dict[str, str] = {
    "temperature": SIGNS["temperature"].unit,
    "systolic": SIGNS["systolic"].unit,
    "diastolic": SIGNS["diastolic"].unit,
    "weight": "kg",
    "glucose": SIGNS["glucose"].unit,
    "pulse": SIGNS["pulse"].unit,
    "spo2": SIGNS["spo2"].unit,
    "resp_rate": SIGNS["resp_rate"].unit,
    "muac": SIGNS["muac"].unit,
}
"""What has a trend, in the order in which it is shown, and its unit."""

ReadVitals = Callable[[str, Language], Vitals]
"""The measured signs that a message tells (`clinical.understanding.Understander.vitals`)."""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One value.

    Attributes:
        turn: id of the turn that tells it; 0 when it was known before the conversation began.
        origin: measured: given as a measurement; said: told in somebody's words; known: of the patient's context.
        words: the message that tells it, as it was written; empty unless it was said.
    """

    value: float
    at: Moment
    session_id: str
    turn: int
    origin: Literal["measured", "said", "known"]
    words: str = ""


@dataclass(frozen=True, slots=True)
class TrendSeries:
    """One sign over time, in the order of the turns; times may go back where a clock did."""

    name: str
    unit: str
    points: tuple[TrendPoint, ...]


@dataclass(frozen=True, slots=True)
class PatientTrends:
    """The signs of a patient that have at least one value, in the order of `UNITS`."""

    code: str
    series: tuple[TrendSeries, ...]

    def of(self, name: str) -> tuple[TrendPoint, ...]:
        """The values of one sign; empty without any."""
        return next((s.points for s in self.series if s.name == name), ())


class TrendsService:
    """Trends of a patient. Raises `EnvironmentFault` (`records_locked`) while the records are locked."""

    def __init__(self, records: RecordSource, vitals: ReadVitals) -> None:
        self._records = records
        # A message is read once however often the page is opened; the words stay in memory no longer than Nabz runs.
        self._said = lru_cache(maxsize=4096)(lambda text, lang: _said(text, lang, vitals))

    def of_patient(self, code: str) -> PatientTrends:
        """Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        if store.patients.patient(code) is None:
            raise UserError("entry_not_found", kind="patient", id=code, command="nabz patients list")
        points: dict[str, list[TrendPoint]] = {name: [] for name in UNITS}
        for turn_id, name, point in self._points(store, code):
            del turn_id
            points[name].append(point)
        return PatientTrends(
            code, tuple(TrendSeries(n, UNITS[n], tuple(found)) for n, found in points.items() if found)
        )

    def forget(self) -> None:
        """Drop what is remembered of messages: the records were locked."""
        self._said.cache_clear()

    def _points(self, store: RecordStore, code: str) -> list[tuple[int, str, TrendPoint]]:
        first_turn: dict[str, int] = {}
        found: list[tuple[int, str, TrendPoint]] = []
        for turn in store.patients.told(code):
            first_turn.setdefault(turn.session_id, turn.id)
            at = Moment(turn.created_at, turn.offset)
            for name, value, origin in self._values(turn):
                words = turn.text if origin == "said" else ""
                found.append((turn.id, name, TrendPoint(value, at, turn.session_id, turn.id, origin, words)))
        for session_id, at, facts in store.patients.contexts(code):
            weight = facts.get("weight_kg")
            if isinstance(weight, int | float) and not isinstance(weight, bool):
                point = TrendPoint(float(weight), at, session_id, 0, "known")
                found.append((first_turn.get(session_id, 0), "weight", point))
        # By turn and not by clock; what was known at the beginning stands before the first turn.
        return sorted(found, key=lambda f: (f[0], f[2].turn))

    def _values(self, turn: StoredTurn) -> list[tuple[str, float, Literal["measured", "said", "known"]]]:
        given = turn.payload.get("input")
        given = given if isinstance(given, Mapping) else {}
        values: list[tuple[str, float, Literal["measured", "said", "known"]]] = []
        if isinstance(given.get("vitals"), Mapping):
            values += [(n, v, "measured") for n, v in _measured(given["vitals"]).items()]
        told = given.get("patient")
        weight = told.get("weight_kg") if isinstance(told, Mapping) else None
        if isinstance(weight, int | float) and not isinstance(weight, bool):
            values.append(("weight", float(weight), "known"))
        if any(c.isdigit() for c in fold_digits(turn.text)):
            values += [(n, v, "said") for n, v in self._said(turn.text, _language(turn.lang)).items()]
        return [(n, v, origin) for n, v, origin in values if n in UNITS]


def _measured(raw: Mapping[str, Any]) -> dict[str, float]:
    values: dict[str, float] = {}
    for name, value in raw.items():
        try:
            values |= measured(read_vitals({name: value}))
        except UserError:
            continue  # what was refused then is refused now
    return values


def _said(text: str, lang: Language, vitals: ReadVitals) -> dict[str, float]:
    values = measured(vitals(text, lang))
    weight = told_weight(text)
    return values if weight is None else {**values, "weight": weight}


def _language(code: str) -> Language:
    return Language(code) if code in tuple(Language) else Language.EN
