"""Who waits, and who is to be seen first: triage level, then danger findings, then who came first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from nabz.domain.errors import UserError
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import RecordStore, WaitingEntry, WaitingState
from nabz.services.ports import CancelToken
from nabz.services.record_access import RecordSource
from nabz.services.waiting_hint import WaitingHint

_UNKNOWN_LEVEL = TriageLevel.SOON
"""Where somebody stands of whom nothing is known yet: after the urgent, before those who can look after themselves."""


class Comparing(Protocol):
    """Compares two of equal level."""

    def hint(self, one: str, other: str, cancel: CancelToken | None = None) -> tuple[int, str] | None:
        """Which of two notes (1 or 2) seems more pressing, and why in a few words; None when it cannot be told."""
        ...


def waiting_order(entry: WaitingEntry) -> tuple[int, int, int, int]:
    """A key by which the list is ordered: the smallest is seen first. Nothing else ever changes the order."""
    level = entry.level if entry.level is not None else _UNKNOWN_LEVEL
    return (-level.rank, -entry.emergencies, -entry.urgents, entry.arrival)


def in_waiting_order(entries: Iterable[WaitingEntry]) -> list[WaitingEntry]:
    """Those who wait, the most urgent first; after them those whom somebody has taken."""
    return sorted(entries, key=lambda e: (e.state != "waiting", waiting_order(e)))


class WaitingListService:
    """The waiting list. Every method raises `EnvironmentFault` (`records_locked`) while the records are locked.

    A consultation in patient mode comes onto the list by itself when it is kept; any other by `add`.
    """

    def __init__(self, records: RecordSource, compare: Comparing | None = None) -> None:
        """Args: compare: a capable model's opinion, where there is one."""
        self._records = records
        self._compare = compare
        self._listeners: list[Callable[[], None]] = []
        self._heard: RecordStore | None = None

    def entries(self) -> list[WaitingEntry]:
        """Those who wait, the most urgent first, then those who are being seen."""
        store = self._records.require_store()
        self._listen(store)
        return in_waiting_order(store.waiting.open_entries())

    def add(self, session_id: str, note: str = "") -> WaitingEntry:
        """Put a kept consultation on the list. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        self._listen(store)
        if store.session(session_id) is None:
            raise UserError(
                "entry_not_found", kind="conversation", id=session_id, command="nabz history list"
            )
        store.waiting.add(session_id, " ".join(note.split())[:200])
        return self._entry(store, session_id)

    def take(self, session_id: str) -> WaitingEntry:
        """Whoever is signed in sees them now. Raises `UserError` (`waiting_not_here`)."""
        return self._moved(session_id, "taken")

    def put_back(self, session_id: str) -> WaitingEntry:
        """They wait again, at the place that they had. Raises `UserError` (`waiting_not_here`)."""
        return self._moved(session_id, "waiting")

    def finish(self, session_id: str) -> WaitingEntry:
        """They were seen, or have left. Raises `UserError` (`waiting_not_here`)."""
        return self._moved(session_id, "done")

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Be told that the list may have changed, on the thread that changed it; returns how to end that."""
        self._listeners.append(listener)
        store = self._records.open_store()
        if store is not None:
            self._listen(store)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def records_changed(self) -> None:
        """The records were opened, covered or locked."""
        store = self._records.open_store()
        if store is not None:
            self._listen(store)
        self._tell()

    def compare(self, first_id: str, second_id: str, cancel: CancelToken | None = None) -> WaitingHint | None:
        """What a capable model thinks of two of equal level: a hint to show, which moves nobody.

        None without such a model, when they differ in level, or when it cannot tell. Takes some seconds.

        Raises:
            UserError: `waiting_not_here`.
        """
        store = self._records.require_store()
        first, second = self._entry(store, first_id), self._entry(store, second_id)
        if self._compare is None or first_id == second_id or first.level is not second.level:
            return None
        one, other = _note(store, first), _note(store, second)
        said = self._compare.hint(one, other, cancel)
        # Asked the other way round too: small models like whatever stands first.
        again = self._compare.hint(other, one, cancel) if said is not None else None
        if said is None or again is None or said[0] == again[0]:
            return None
        return WaitingHint((first_id, second_id)[said[0] - 1], said[1])

    def _moved(self, session_id: str, state: WaitingState) -> WaitingEntry:
        store = self._records.require_store()
        self._listen(store)
        self._entry(store, session_id)
        store.waiting.set_state(session_id, state, self._records.author)
        return self._entry(store, session_id)

    @staticmethod
    def _entry(store: RecordStore, session_id: str) -> WaitingEntry:
        entry = store.waiting.entry(session_id)
        if entry is None:
            raise UserError("waiting_not_here", id=session_id)
        return entry

    def _listen(self, store: RecordStore) -> None:
        if store is not self._heard:
            self._heard = store
            store.subscribe(lambda session_id: self._tell())

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()


def _note(store: RecordStore, entry: WaitingEntry) -> str:
    """What is known of somebody, for a reader who sees nothing else: the staff's note, or what was said."""
    turns = store.turns(entry.session_id)
    for turn in reversed(turns):
        for event in turn.payload.get("events", []):
            if event.get("type") == "result":
                return str(event.get("summary", {}).get("soap", {}).get("text", ""))[:1500]
    return "\n".join(t.text for t in turns if t.role == "person")[:1500]
