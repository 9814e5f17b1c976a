"""Conversations in SQLite, searchable in every script."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable
from typing import Any, Literal

import sqlite_utils

from nabz.adapters.sqlite.addition_table import SqliteAdditions
from nabz.adapters.sqlite.clinic_clock import Now, moment, system_now
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.patient_table import SqlitePatients, patient_seen, patients_recounted
from nabz.adapters.sqlite.record_schema import BEHIND, MIGRATION_NAMES, MIGRATIONS
from nabz.adapters.sqlite.record_search import asks_for_words, catch_up, found_numbers, snippets
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.adapters.sqlite.turn_payload import TURN_COLUMNS, packed, stored_turn
from nabz.adapters.sqlite.waiting_table import SqliteWaiting
from nabz.adapters.sqlite.write_transaction import writing
from nabz.services.history_ports import Author, HistoryFilter, SessionSummary, StoredTurn
from nabz.services.record_facets import Facets

__all__ = ["MIGRATIONS", "MIGRATION_NAMES", "SqliteRecordStore"]

_PAGE_CACHE_KIB = 32 * 1024
"""Of decrypted pages: a clinic's lists and full text stay in memory while it works."""

_SUMMARY = """
    SELECT s.no, s.id, s.kind, s.title, s.lang, s.mode, s.started_at, s.updated_at, s.turn_count, s.utc_offset,
           s.triage, s.facets, s.patient_code, s.staff,
           (SELECT count(*) FROM amendments a WHERE a.session_id = s.id),
           (SELECT count(*) FROM attachments a WHERE a.session_id = s.id)
    FROM sessions s"""


class SqliteRecordStore:
    """The record store of `ports.RecordStore`: every method that returns has its data on disk."""

    def __init__(
        self,
        thread: DatabaseThread,
        now: Now = system_now,
        noted: Callable[[str, str], None] | None = None,
        author: Callable[[], Author] = Author,
    ) -> None:
        """Tables of their own in an opened database, which other stores may share and the caller closes.

        Args:
            now: the time with the clinic's offset.
            noted: told of an act and the conversation's id when one begins, for the audit trail.
            author: who is signed in.

        Raises:
            EnvironmentFault: `database_newer`.
        """
        self._now = now
        self._noted = noted
        self._author = author
        self._thread = thread
        self._listeners: list[Callable[[str], None]] = []
        thread.run(lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, thread.path))
        thread.run(_prepare)
        self._additions = SqliteAdditions(thread, now, self._tell)
        self._waiting = SqliteWaiting(thread, now, self._tell)
        self._patients = SqlitePatients(thread, now, self.summaries_by_no)

    @property
    def additions(self) -> SqliteAdditions:
        return self._additions

    @property
    def waiting(self) -> SqliteWaiting:
        return self._waiting

    @property
    def patients(self) -> SqlitePatients:
        return self._patients

    def subscribe(self, changed: Callable[[str], None]) -> None:
        self._listeners.append(changed)

    # --- writing ----------------------------------------------------------------------------------------------

    def begin_session(
        self, kind: Literal["ask", "consult"], lang: str, mode: str, patient: dict[str, Any]
    ) -> str:
        session_id = secrets.token_hex(8)
        now = self._now()
        at = moment(now)
        row = {
            "id": session_id,
            "kind": kind,
            "title": "",
            "lang": lang,
            "mode": mode,
            "patient": json.dumps(patient, ensure_ascii=False),
            "started_at": at.utc,
            "updated_at": at.utc,
            "last_turn": 0,
            "patient_code": str(patient.get("code", "")),
            "utc_offset": at.offset,
            "local_day": now.date().isoformat(),
            "staff": self._author().id,
            "indexed_turn": BEHIND,
        }

        def write(db: sqlite_utils.Database) -> None:
            catch_up(db)  # the conversations before this one are over, or will be brought up to date again
            with writing(db):
                no = 1 + (db.execute("SELECT max(no) FROM sessions").fetchone()[0] or 0)
                db.table("sessions").insert({**row, "no": no})
                patient_seen(db, str(row["patient_code"]), no, at.utc)
                if kind == "consult" and mode == "patient":
                    # Whoever tells their story at the laptop waits to be seen.
                    self._waiting.put(db, session_id, "", at)

        self._thread.run(write)
        if self._noted is not None:
            self._noted("record.begun", session_id)
        self._tell(session_id)
        return session_id

    def append_turn(
        self, session_id: str, role: Literal["person", "nabz"], text: str, lang: str, payload: dict[str, Any]
    ) -> int:
        at = moment(self._now())
        body = packed(payload)

        def write(db: sqlite_utils.Database) -> int:
            with writing(db):
                cursor = db.execute(
                    "INSERT INTO turns (session_id, role, text, lang, payload, created_at, utc_offset) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [session_id, role, text, lang, body, at.utc, at.offset],
                )
                turn_id = int(cursor.lastrowid or 0)
                no, before, code = db.execute(
                    "SELECT no, facets, patient_code FROM sessions WHERE id = ?", [session_id]
                ).fetchone()
                facets = Facets.read(before).after(payload)
                if facets.code and facets.code != code:
                    code = facets.code
                    patient_seen(db, code, no, at.utc)
                # Order by turn, not by clock: a clock that jumps back does not reorder the list.
                db.execute(
                    "UPDATE sessions SET updated_at = ?, last_turn = ?, turn_count = turn_count + 1, facets = ?, "
                    "triage = ?, patient_code = ?, "
                    "title = CASE WHEN title = '' AND ? = 'person' THEN ? ELSE title END WHERE id = ?",
                    [at.utc, turn_id, facets.as_json(), facets.triage, code, role, text[:120], session_id],
                )
            return turn_id

        turn_id = self._thread.run(write)
        self._tell(session_id)
        return turn_id

    def delete_session(self, session_id: str) -> bool:
        def write(db: sqlite_utils.Database) -> bool:
            with writing(db):
                return remove_sessions(db, [session_id]) > 0

        gone = self._thread.run(write)
        self._tell(session_id)
        return gone

    # --- reading ----------------------------------------------------------------------------------------------

    def turns(self, session_id: str) -> list[StoredTurn]:
        sql = f"SELECT {TURN_COLUMNS} FROM turns t WHERE t.session_id = ? ORDER BY t.id"
        return [stored_turn(r) for r in self._thread.run(lambda db: db.execute(sql, [session_id]).fetchall())]

    def session(self, session_id: str) -> SessionSummary | None:
        found = self._summaries("WHERE s.id = ?", [session_id])
        return found[0] if found else None

    def patient(self, session_id: str) -> dict[str, Any]:
        rows = self._thread.run(
            lambda db: list(db.query("SELECT patient FROM sessions WHERE id = ?", [session_id]))
        )
        known: dict[str, Any] = json.loads(rows[0]["patient"]) if rows else {}
        return known

    def list_sessions(
        self, limit: int = 50, offset: int = 0, only: HistoryFilter | None = None
    ) -> list[SessionSummary]:
        if only:
            return self._found("", limit, only, offset)
        where = "WHERE s.last_turn > 0 ORDER BY s.last_turn DESC LIMIT ? OFFSET ?"
        return self._summaries(where, [limit, offset])

    def search(
        self, text: str, limit: int = 50, only: HistoryFilter | None = None, offset: int = 0
    ) -> list[SessionSummary]:
        if not asks_for_words(text):
            return []
        return self._found(text, limit, only or HistoryFilter(), offset)

    def _found(self, text: str, limit: int, only: HistoryFilter, offset: int) -> list[SessionSummary]:
        def look(db: sqlite_utils.Database) -> list[SessionSummary]:
            while catch_up(db):
                pass
            numbers = found_numbers(db, text, only, limit, offset)
            rows = _rows_by_no(db, numbers)
            pieces = snippets(db, [row[1] for row in rows], text)
            return [_summary(row, pieces.get(row[1], "")) for row in rows]

        return self._thread.run(look)

    def summaries_by_no(self, numbers: Iterable[int]) -> list[SessionSummary]:
        """In the order of the numbers."""
        wanted = list(numbers)
        return [_summary(row) for row in self._thread.run(lambda db: _rows_by_no(db, wanted))]

    def _summaries(self, where: str, values: list[Any]) -> list[SessionSummary]:
        rows = self._thread.run(lambda db: db.execute(f"{_SUMMARY} {where}", values).fetchall())
        return [_summary(row) for row in rows]

    def _tell(self, session_id: str) -> None:
        for listener in list(self._listeners):
            listener(session_id)


def remove_sessions(db: sqlite_utils.Database, ids: Iterable[str]) -> int:
    """Remove conversations with all that hangs on them, within the caller's transaction; how many there were."""
    removed = 0
    codes = set()
    for session_id in ids:
        row = db.execute("SELECT no, patient_code FROM sessions WHERE id = ?", [session_id]).fetchone()
        if row is None:
            continue
        db.execute("DELETE FROM sessions_text WHERE rowid = ?", [row[0]])
        # Turns, amendments, attachments and the place on the waiting list go with it (ON DELETE CASCADE).
        db.execute("DELETE FROM sessions WHERE id = ?", [session_id])
        codes.add(row[1])
        removed += 1
    patients_recounted(db, codes - {""})
    return removed


def _prepare(db: sqlite_utils.Database) -> None:
    db.execute(f"PRAGMA cache_size=-{_PAGE_CACHE_KIB}")
    while catch_up(db):
        pass


def _rows_by_no(db: sqlite_utils.Database, numbers: list[int]) -> list[tuple[Any, ...]]:
    marks = ",".join("?" * len(numbers))
    rows = db.execute(f"{_SUMMARY} WHERE s.no IN ({marks})", numbers).fetchall() if numbers else []
    by_no = {row[0]: row for row in rows}
    return [by_no[no] for no in numbers if no in by_no]


def _summary(row: tuple[Any, ...], snippet: str = "") -> SessionSummary:
    facets = Facets.read(row[11])
    return SessionSummary(
        id=row[1],
        kind=row[2],
        title=row[3],
        lang=row[4],
        mode=row[5],
        started_at=row[6],
        updated_at=row[7],
        turns=row[8],
        snippet=snippet,
        offset=row[9],
        triage=row[10],
        condition=facets.conditions[0] if facets.conditions else "",
        patient_code=row[12],
        staff=row[13],
        amendments=row[14],
        attachments=row[15],
    )
