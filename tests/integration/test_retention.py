"""The policy's time for records, over a real encrypted store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nabz.adapters.sqlite.encrypted_records import EncryptedRecords
from nabz.services.record_access import RecordAccess, RecordState
from nabz.services.retention import Retention

pytestmark = pytest.mark.integration


@pytest.fixture
def records(tmp_path: Path) -> Iterator[RecordAccess]:
    access = RecordAccess(EncryptedRecords(tmp_path / "records", tmp_path / "backups"))
    access.set_up("asha", "a passphrase for tests")
    yield access
    access.lock()


def keep(records: RecordAccess, count: int) -> list[str]:
    store = records.require_store()
    ids = []
    for n in range(count):
        ids.append(store.begin_session("ask", "en", "staff", {}))
        store.append_turn(ids[-1], "person", f"question {n}", "en", {})
    return ids


def at(days: float) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def test_what_is_too_old_goes_and_stands_in_the_trail(records: RecordAccess) -> None:
    keep(records, 3)
    assert Retention(records, 10, lambda: at(9)).apply() == 0
    assert Retention(records, 10, lambda: at(11)).apply() == 3
    assert records.require_store().list_sessions() == []
    entries = [e for e in records.require().audit.entries() if e.action == "record.deleted"]
    assert len(entries) == 3
    assert {e.detail for e in entries} == {"the time of the policy is over"}


def test_without_a_policy_everything_stays(records: RecordAccess) -> None:
    keep(records, 2)
    assert Retention(records, None, lambda: at(10_000)).apply() == 0
    records.lock()
    assert Retention(records, 1, lambda: at(10_000)).apply() == 0


def test_a_clock_that_runs_years_ahead_does_not_empty_the_records(records: RecordAccess) -> None:
    keep(records, 2)
    assert Retention(records, 365, lambda: at(5000)).apply() == 0


def test_it_is_looked_at_when_the_records_are_opened(records: RecordAccess) -> None:
    keep(records, 2)
    retention = Retention(records, 10, lambda: at(12))
    records.subscribe(retention.records_changed)
    records.lock()
    records.unlock("a passphrase for tests")
    assert records.state is RecordState.OPEN
    assert records.require_store().list_sessions() == []
