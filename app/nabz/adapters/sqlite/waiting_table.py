"""The waiting list in the encrypted database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlite_utils

from nabz.adapters.sqlite.clinic_clock import Now, moment
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.write_transaction import writing
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import Author, Moment, WaitingEntry, WaitingState
from nabz.services.record_facets import Facets

_ENTRY = """
    SELECT w.session_id, w.arrival, w.state, w.added_at, w.utc_offset, w.note, w.author, w.changed_at,
           s.facets, s.lang, s.title, s.patient_code, coalesce(p.name, '')
    FROM waiting w JOIN sessions s ON s.id = w.session_id LEFT JOIN patients p ON p.code = s.patient_code"""


class SqliteWaiting:
    """`history_ports.WaitingStore` over the tables of `record_schema`."""

    def __init__(self, thread: DatabaseThread, now: Now, changed: Callable[[str], None]) -> None:
        self._thread = thread
        self._now = now
        self._changed = changed

    def open_entries(self) -> list[WaitingEntry]:
        sql = f"{_ENTRY} WHERE w.state != 'done' ORDER BY w.arrival"
        return [_entry(row) for row in self._thread.run(lambda db: db.execute(sql).fetchall())]

    def entry(self, session_id: str) -> WaitingEntry | None:
        sql = f"{_ENTRY} WHERE w.session_id = ?"
        row = self._thread.run(lambda db: db.execute(sql, [session_id]).fetchone())
        return _entry(row) if row else None

    def add(self, session_id: str, note: str) -> None:
        at = moment(self._now())

        def write(db: sqlite_utils.Database) -> None:
            with writing(db):
                self.put(db, session_id, note, at)

        self._thread.run(write)
        self._changed(session_id)

    @staticmethod
    def put(db: sqlite_utils.Database, session_id: str, note: str, at: Moment) -> None:
        """Within the caller's transaction: as the last to come, unless it waits already."""
        waits = db.execute(
            "UPDATE waiting SET note = CASE WHEN ? = '' THEN note ELSE ? END "
            "WHERE session_id = ? AND state = 'waiting'",
            [note, note, session_id],
        ).rowcount
        if waits:
            return
        # Somebody who comes again is the last again: a new arrival, not the old one.
        db.execute("DELETE FROM waiting WHERE session_id = ?", [session_id])
        db.execute(
            "INSERT INTO waiting (session_id, state, note, added_at, utc_offset) VALUES (?, 'waiting', ?, ?, ?)",
            [session_id, note, at.utc, at.offset],
        )

    def set_state(self, session_id: str, state: WaitingState, by: Author) -> None:
        at = moment(self._now())

        def write(db: sqlite_utils.Database) -> None:
            with writing(db):
                db.execute(
                    "UPDATE waiting SET state = ?, author_id = ?, author = ?, changed_at = ? WHERE session_id = ?",
                    [state, by.id, by.name, at.utc, session_id],
                )

        self._thread.run(write)
        self._changed(session_id)


def _entry(row: tuple[Any, ...]) -> WaitingEntry:
    facets = Facets.read(row[8])
    levels = [level for level, _ in facets.alerts]
    taken = row[2] == "taken"
    return WaitingEntry(
        session_id=row[0],
        arrival=row[1],
        state=row[2],
        level=TriageLevel(facets.triage) if facets.triage else None,
        emergencies=levels.count(TriageLevel.EMERGENCY),
        urgents=levels.count(TriageLevel.URGENT),
        since=Moment(row[3], row[4]),
        lang=row[9],
        title=row[10],
        patient_code=row[11],
        patient_name=row[12],
        condition=facets.conditions[0] if facets.conditions else "",
        concluded=facets.concluded,
        note=row[5],
        taken_by=row[6] if taken else "",
        taken_at=row[7] if taken else "",
    )
