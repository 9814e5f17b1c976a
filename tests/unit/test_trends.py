"""Trends: every value with its unit, from measurements, from words and from what was known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from nabz.domain.errors import UserError
from nabz.services.history_ports import Moment, PatientSummary, StoredTurn
from nabz.services.record_access import FixedRecords
from nabz.services.trends import TrendsService
from understanding_content import understander


class OnePatient:
    """A record store in which one patient has these turns."""

    def __init__(self, turns: Iterable[StoredTurn], contexts: Iterable[dict[str, Any]] = ()) -> None:
        self.turns = list(turns)
        self.known = [(f"s{n}", Moment(f"2026-11-0{n}T08:00:00+00:00"), c) for n, c in enumerate(contexts, 1)]
        self.patients = self

    def patient(self, code: str) -> PatientSummary | None:
        return PatientSummary(code, "", 1, "", "") if code == "P-1" else None

    def told(self, code: str) -> list[StoredTurn]:
        return self.turns

    def contexts(self, code: str) -> list[tuple[str, Moment, dict[str, Any]]]:
        return self.known


def said(text: str, lang: str = "en", session: str = "s1", number: int = 1, **given: Any) -> StoredTurn:
    at = f"2026-11-01T08:{number:02}:00+00:00"
    return StoredTurn(number, session, "person", text, lang, at, {"input": given}, 330)


def trends(*turns: StoredTurn, contexts: Iterable[dict[str, Any]] = ()) -> Any:
    store: Any = OnePatient(turns, contexts)
    return TrendsService(FixedRecords(store), understander().vitals).of_patient("P-1")


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("BP 150/90", "en", {"systolic": 150, "diastolic": 90}),
        ("fever 102 F", "en", {"temperature": 38.9}),
        ("sugar 240", "en", {"glucose": 240}),
        ("sugar 13 mmol/L", "en", {"glucose": 234.2}),
        ("weight 12 kg", "en", {"weight": 12}),
        ("pulse 96, oxygen 94", "en", {"pulse": 96, "spo2": 94}),
        ("बीपी १५०/९०", "hi", {"systolic": 150, "diastolic": 90}),
        ("वजन १२ किलो, बुखार १०२ डिग्री", "hi", {"temperature": 38.9, "weight": 12}),
        ("షుగర్ 240", "te", {"glucose": 240}),
        ("பிபி 150/90", "ta", {"systolic": 150, "diastolic": 90}),
        ("সুগার ২৪০", "bn", {"glucose": 240}),
        ("ताप १०२ डिग्री", "mr", {"temperature": 38.9}),
        ("الضغط ١٥٠/٩٠", "ar", {"systolic": 150, "diastolic": 90}),
    ],
)
def test_what_is_said_in_words_is_read_with_its_unit(
    text: str, lang: str, expected: dict[str, float]
) -> None:
    found = trends(said(text, lang))
    assert {s.name: s.points[0].value for s in found.series} == expected
    assert {p.origin for s in found.series for p in s.points} == {"said"}
    assert all(p.words == text for s in found.series for p in s.points)


def test_measurements_are_converted_and_one_that_cannot_be_is_left() -> None:
    found = trends(
        said("", vitals={"temperature": "102 F", "pulse": 9000, "glucose": {"value": 5.5, "unit": "mmol/L"}})
    )
    assert {s.name: (s.points[0].value, s.points[0].origin) for s in found.series} == {
        "temperature": (38.89, "measured"),
        "glucose": (99.09, "measured"),
    }


def test_values_stand_in_the_order_of_the_turns_whatever_the_clock_did() -> None:
    first = StoredTurn(1, "s1", "person", "temp 38.5", "en", "2026-11-09T08:00:00+00:00", {}, None)
    later = StoredTurn(2, "s2", "person", "temp 39.5", "en", "2026-11-01T08:00:00+00:00", {}, None)
    assert [p.value for p in trends(first, later).of("temperature")] == [38.5, 39.5]


def test_weights_that_were_known_stand_before_what_was_said_then() -> None:
    turns = [said("weight 62 kg", number=3), said("weight 64 kg", session="s2", number=8)]
    found = trends(*turns, contexts=[{"code": "P-1", "weight_kg": 61.0}, {"code": "P-1", "weight_kg": 63}])
    assert [(p.value, p.origin, p.session_id) for p in found.of("weight")] == [
        (61.0, "known", "s1"),
        (62.0, "said", "s1"),
        (63.0, "known", "s2"),
        (64.0, "said", "s2"),
    ]


def test_a_patient_with_no_value_has_no_trend_and_an_unknown_one_is_refused() -> None:
    found = trends(said("headache since yesterday"))
    assert found.series == ()
    assert found.of("weight") == ()
    store: Any = OnePatient([])
    with pytest.raises(UserError) as caught:
        TrendsService(FixedRecords(store), understander().vitals).of_patient("P-2")
    assert caught.value.code == "entry_not_found"


def test_times_are_told_on_the_clinics_clock() -> None:
    (point,) = trends(said("weight 12 kg")).of("weight")
    assert point.at.local.isoformat() == "2026-11-01T13:31:00+05:30"
