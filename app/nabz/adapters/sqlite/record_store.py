"""Conversations in SQLite, searchable in every script."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Literal

import sqlite_utils
from sqlite_utils import Migrations

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.full_text import INDIC_SAFE_TOKENIZER, match_all_prefixes, readable_snippet
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.domain.text import search_form
from nabz.services.ports import SessionSummary, StoredTurn

MIGRATIONS = Migrations("nabz.records")
MIGRATION_NAMES = ["m001_sessions_and_turns", "m002_patient_code"]


@MIGRATIONS(name="m001_sessions_and_turns")
def _m001(db: sqlite_utils.Database) -> None:
    db.execute(
        """
        CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            lang TEXT NOT NULL,
            mode TEXT NOT NULL,
            patient TEXT NOT NULL,
            started_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            last_turn INTEGER NOT NULL DEFAULT 0
        )"""
    )
    db.execute("CREATE INDEX sessions_by_last_turn ON sessions (last_turn DESC)")
    db.execute(
        """
        CREATE TABLE turns (
            id INTEGER PRIMARY KEY,
            session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            lang TEXT NOT NULL,
            payload TEXT NOT NULL,
            created_at TEXT NOT NULL
        )"""
    )
    db.execute("CREATE INDEX turns_by_session ON turns (session_id, id)")
    # The full text is kept in its search form, apart from the turn: what a person reads is never folded.
    db.execute(f"CREATE VIRTUAL TABLE turns_text USING fts5 (body, tokenize = {INDIC_SAFE_TOKENIZER})")


@MIGRATIONS(name="m002_patient_code")
def _m002(db: sqlite_utils.Database) -> None:
    db.execute("ALTER TABLE sessions ADD COLUMN patient_code TEXT NOT NULL DEFAULT ''")
    db.execute("CREATE INDEX sessions_by_patient ON sessions (patient_code) WHERE patient_code != ''")
    # A deleted turn's words leave the full text at once, not when its segments are merged some day.
    db.execute("INSERT INTO turns_text (turns_text, rank) VALUES ('secure-delete', 1)")


class SqliteRecordStore:
    """The record store of `ports.RecordStore`: every method that returns has its data on disk."""

    def __init__(
        self,
        thread: DatabaseThread,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        noted: Callable[[str, str], None] | None = None,
    ) -> None:
        """Tables of their own in an opened database, which other stores may share and the caller closes.

        Args:
            noted: told of an act and the conversation's id when one begins, for the audit trail.

        Raises:
            EnvironmentFault: `database_newer`.
        """
        self._now = now
        self._noted = noted
        self._thread = thread
        thread.run(lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, thread.path))

    def begin_session(
        self, kind: Literal["ask", "consult"], lang: str, mode: str, patient: dict[str, Any]
    ) -> str:
        session_id = secrets.token_hex(8)
        now = self._stamp()
        row = {
            "id": session_id,
            "kind": kind,
            "title": "",
            "lang": lang,
            "mode": mode,
            "patient": json.dumps(patient, ensure_ascii=False),
            "started_at": now,
            "updated_at": now,
            "last_turn": 0,
            "patient_code": str(patient.get("code", "")),
        }

        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                db.table("sessions").insert(row)

        self._thread.run(write)
        if self._noted is not None:
            self._noted("record.begun", session_id)
        return session_id

    def append_turn(
        self, session_id: str, role: Literal["person", "nabz"], text: str, lang: str, payload: dict[str, Any]
    ) -> int:
        now = self._stamp()
        body = json.dumps(payload, ensure_ascii=False)

        def write(db: sqlite_utils.Database) -> int:
            with db.atomic():
                cursor = db.execute(
                    "INSERT INTO turns (session_id, role, text, lang, payload, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                    [session_id, role, text, lang, body, now],
                )
                turn_id = int(cursor.lastrowid or 0)
                db.execute("INSERT INTO turns_text (rowid, body) VALUES (?, ?)", [turn_id, search_form(text)])
                # Order by turn, not by clock: a clock that jumps back does not reorder the list.
                db.execute(
                    "UPDATE sessions SET updated_at = ?, last_turn = ?, "
                    "title = CASE WHEN title = '' AND ? = 'person' THEN ? ELSE title END WHERE id = ?",
                    [now, turn_id, role, text[:120], session_id],
                )
            return turn_id

        return self._thread.run(write)

    def turns(self, session_id: str) -> list[StoredTurn]:
        rows = self._thread.run(
            lambda db: list(db.query("SELECT * FROM turns WHERE session_id = ? ORDER BY id", [session_id]))
        )
        return [StoredTurn(**{**row, "payload": json.loads(row["payload"])}) for row in rows]

    def session(self, session_id: str) -> SessionSummary | None:
        found = self._summaries("WHERE s.id = ?", [session_id], 1, 0)
        return found[0] if found else None

    def patient(self, session_id: str) -> dict[str, Any]:
        rows = self._thread.run(
            lambda db: list(db.query("SELECT patient FROM sessions WHERE id = ?", [session_id]))
        )
        known: dict[str, Any] = json.loads(rows[0]["patient"]) if rows else {}
        return known

    def list_sessions(self, limit: int = 50, offset: int = 0) -> list[SessionSummary]:
        return self._summaries("WHERE s.last_turn > 0", [], limit, offset)

    def search(self, text: str, limit: int = 50) -> list[SessionSummary]:
        expression = match_all_prefixes(text)
        if not expression:
            return []
        # The newest turn of each conversation that matches; `rowid DESC` walks the index without sorting all hits.
        sql = """
            SELECT t.session_id, t.text FROM turns_text
            JOIN turns t ON t.id = turns_text.rowid
            WHERE turns_text MATCH ? ORDER BY turns_text.rowid DESC LIMIT ?"""
        hits = self._thread.run(lambda db: list(db.query(sql, [expression, limit * 4])))
        snippets: dict[str, str] = {}
        for hit in hits:
            snippets.setdefault(hit["session_id"], readable_snippet(hit["text"], text))
        chosen = list(snippets)[:limit]
        if not chosen:
            return []
        marks = ",".join("?" * len(chosen))
        found = {s.id: s for s in self._summaries(f"WHERE s.id IN ({marks})", list(chosen), limit, 0)}
        return [_with_snippet(found[i], snippets[i]) for i in chosen if i in found]

    def delete_session(self, session_id: str) -> bool:
        def write(db: sqlite_utils.Database) -> bool:
            with db.atomic():
                db.execute(
                    "DELETE FROM turns_text WHERE rowid IN (SELECT id FROM turns WHERE session_id = ?)",
                    [session_id],
                )
                cursor = db.execute("DELETE FROM sessions WHERE id = ?", [session_id])
            return cursor.rowcount > 0

        return self._thread.run(write)

    def _summaries(self, where: str, values: list[Any], limit: int, offset: int) -> list[SessionSummary]:
        sql = f"""
            SELECT s.id, s.kind, s.title, s.lang, s.mode, s.started_at, s.updated_at,
                   (SELECT count(*) FROM turns t WHERE t.session_id = s.id) AS turns
            FROM sessions s {where} ORDER BY s.last_turn DESC LIMIT ? OFFSET ?"""
        rows = self._thread.run(lambda db: list(db.query(sql, [*values, limit, offset])))
        return [SessionSummary(**row) for row in rows]

    def _stamp(self) -> str:
        return self._now().isoformat(timespec="milliseconds")


def _with_snippet(summary: SessionSummary, snippet: str) -> SessionSummary:
    values = {name: getattr(summary, name) for name in summary.__slots__}
    return SessionSummary(**{**values, "snippet": snippet})
