"""Who is seen first, and what a model may say about it."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import Author, Moment, StoredTurn, WaitingEntry
from nabz.services.ports import TextDelta
from nabz.services.record_access import FixedRecords
from nabz.services.waiting_hint import ModelComparison
from nabz.services.waiting_list import WaitingListService, in_waiting_order

LEVELS = {
    "E": TriageLevel.EMERGENCY,
    "U": TriageLevel.URGENT,
    "S": TriageLevel.SOON,
    "C": TriageLevel.SELF_CARE,
}


def entry(name: str, level: str, arrival: int, emergencies: int = 0, urgents: int = 0) -> WaitingEntry:
    since = Moment(f"2026-11-01T08:{arrival:02}:00+00:00")
    return WaitingEntry(name, arrival, "waiting", LEVELS.get(level), emergencies, urgents, since, "en", name)


def names(entries: list[WaitingEntry]) -> list[str]:
    return [e.session_id for e in entries]


def test_level_goes_before_danger_findings_and_these_before_the_time_of_waiting() -> None:
    waiting = [
        entry("early self-care", "C", 1),
        entry("soon", "S", 2),
        entry("urgent, one danger", "U", 3, urgents=1),
        entry("urgent, two dangers", "U", 4, urgents=2),
        entry("emergency, late", "E", 9, emergencies=1),
        entry("urgent, no danger", "U", 2),
    ]
    assert names(in_waiting_order(waiting)) == [
        "emergency, late",
        "urgent, two dangers",
        "urgent, one danger",
        "urgent, no danger",
        "soon",
        "early self-care",
    ]


def test_of_equals_who_came_first_is_seen_first_whatever_the_clock_says() -> None:
    first = replace(entry("first", "U", 1), since=Moment("2026-11-09T08:00:00+00:00"))
    second = replace(entry("second", "U", 2), since=Moment("2026-11-01T08:00:00+00:00"))
    assert names(in_waiting_order([second, first])) == ["first", "second"]


def test_of_whom_nothing_is_known_stands_after_the_urgent_and_before_self_care() -> None:
    waiting = [entry("self-care", "C", 1), entry("unknown", "", 2), entry("urgent", "U", 3)]
    assert names(in_waiting_order(waiting)) == ["urgent", "unknown", "self-care"]


def test_whom_somebody_sees_stands_after_all_who_wait() -> None:
    taken = replace(entry("taken", "E", 1), state="taken")
    assert names(in_waiting_order([taken, entry("waits", "C", 2)])) == ["waits", "taken"]


class Waiting:
    """A store of a waiting list in memory."""

    def __init__(self, *entries: WaitingEntry) -> None:
        self.known = {e.session_id: e for e in entries}
        self.waiting = self
        self.listeners: list[Any] = []

    def entry(self, session_id: str) -> WaitingEntry | None:
        return self.known.get(session_id)

    def open_entries(self) -> list[WaitingEntry]:
        return [e for e in self.known.values() if e.state != "done"]

    def set_state(self, session_id: str, state: Any, by: Author) -> None:
        self.known[session_id] = replace(self.known[session_id], state=state)
        for listener in self.listeners:
            listener(session_id)

    def subscribe(self, changed: Any) -> None:
        self.listeners.append(changed)

    def turns(self, session_id: str) -> list[StoredTurn]:
        return [StoredTurn(1, session_id, "person", f"note of {session_id}", "en", "", {})]


class Opinion:
    """Says that one of two notes is the more pressing: always the first, or always the one with a word in it."""

    def __init__(self, word: str = "") -> None:
        self.word = word
        self.asked = 0

    def hint(self, one: str, other: str, cancel: Any = None) -> tuple[int, str] | None:
        self.asked += 1
        return (2 if self.word and self.word in other else 1), "because"


def service(store: Any, opinion: Any = None) -> WaitingListService:
    return WaitingListService(FixedRecords(store), opinion)


def test_a_model_gives_a_hint_on_two_of_equal_level_and_moves_nobody() -> None:
    store = Waiting(entry("a", "U", 1), entry("b", "U", 2))
    waiting = service(store, Opinion("of b"))
    hint = waiting.compare("a", "b")
    assert hint is not None
    assert (hint.session_id, hint.reason) == ("b", "because")
    assert names(waiting.entries()) == ["a", "b"]


def test_of_two_levels_no_model_is_asked() -> None:
    opinion = Opinion("of b")
    assert service(Waiting(entry("a", "E", 1), entry("b", "U", 2)), opinion).compare("a", "b") is None
    assert service(Waiting(entry("a", "U", 1)), opinion).compare("a", "a") is None
    assert opinion.asked == 0


def test_a_model_that_likes_whatever_stands_first_gives_no_hint() -> None:
    assert service(Waiting(entry("a", "U", 1), entry("b", "U", 2)), Opinion()).compare("a", "b") is None


def test_without_a_model_there_is_no_hint() -> None:
    assert service(Waiting(entry("a", "U", 1), entry("b", "U", 2))).compare("a", "b") is None


def test_the_window_is_told_of_changes_until_it_goes() -> None:
    store = Waiting(entry("a", "U", 1))
    waiting, told = service(store), list[int]()
    end = waiting.subscribe(lambda: told.append(1))
    waiting.entries()
    waiting.take("a")
    assert len(told) == 1
    end()
    waiting.put_back("a")
    assert len(told) == 1
    assert waiting.finish("a").state == "done"
    assert waiting.entries() == []


def test_who_is_not_on_the_list_cannot_be_taken() -> None:
    with pytest.raises(UserError) as caught:
        service(Waiting()).take("nobody")
    assert caught.value.code == "waiting_not_here"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("B: The second has a stiff neck.", (2, "The second has a stiff neck.")),
        ("N: Cannot tell", None),
        ("They are both ill", None),
        ("", None),
    ],
)
def test_what_a_model_says_is_read_or_left(said: str, expected: Any) -> None:
    model = SimpleNamespace(generate=lambda request, cancel: iter([TextDelta(said)]))
    comparison = ModelComparison(lambda: model)  # type: ignore[arg-type, return-value]
    assert comparison.hint("a note", "another") == expected


def test_a_dead_or_missing_model_costs_the_hint_alone() -> None:
    def dead(request: Any, cancel: Any) -> Any:
        raise EnvironmentFault("model_crashed", reason="x")

    model = SimpleNamespace(generate=dead)
    assert ModelComparison(lambda: model).hint("a", "b") is None  # type: ignore[arg-type, return-value]
    assert ModelComparison(lambda: None).hint("a", "b") is None
    assert ModelComparison(lambda: model).hint(" ", "b") is None  # type: ignore[arg-type, return-value]
