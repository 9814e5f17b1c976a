"""Conversations are erased when the policy's time is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from nabz.services.history_ports import HistoryFilter
from nabz.services.ports import RecordStore
from nabz.services.record_access import RecordSource, RecordState

_AT_ONCE = 200
_LONGEST_PAUSE = timedelta(days=31)
"""A clock that was set years ahead is not to empty the records: time is counted from the newest of them on, so far."""


class Retention:
    """Keeps the records to `keep_days`. Backups hold what they held: they are to be removed by whoever keeps them."""

    def __init__(
        self,
        records: RecordSource,
        keep_days: int | None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Args: keep_days: None keeps everything."""
        self._records = records
        self._keep_days = keep_days
        self._now = now

    def records_changed(self, state: RecordState) -> None:
        """Whenever the records are opened, what is too old goes."""
        if state is RecordState.OPEN:
            self.apply()

    def apply(self) -> int:
        """Erase conversations that were last changed more than so many days ago; their number."""
        store = self._records.open_store()
        if self._keep_days is None or store is None:
            return 0
        newest = store.list_sessions(limit=1)
        if not newest:
            return 0
        last = datetime.fromisoformat(newest[0].updated_at)
        last = last if last.tzinfo else last.replace(tzinfo=UTC)
        before = min(self._now(), last + _LONGEST_PAUSE) - timedelta(days=self._keep_days)
        return self._erase(store, before)

    def _erase(self, store: RecordStore, before: datetime) -> int:
        erased = passed = 0
        begun = HistoryFilter(last_day=before.date())
        while found := store.list_sessions(_AT_ONCE, passed, begun):
            for session in found:
                changed = datetime.fromisoformat(session.updated_at)
                changed = changed if changed.tzinfo else changed.replace(tzinfo=UTC)
                if changed < before:
                    # First the trail, then the deed: nothing is ever gone without an entry.
                    self._records.note("record.deleted", session.id, "the time of the policy is over")
                    store.delete_session(session.id)
                    erased += 1
                else:
                    passed += 1
        return erased
