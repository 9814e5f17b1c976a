"""The tables of the records, as named migrations.

`sessions.no` is the number of a conversation, in the order in which they began: the full text is kept by it. Facets
(`services.record_facets`) and full text of a conversation are written by `record_search.catch_up`; `indexed_turn`
says how far: the last turn that is in the full text, BEHIND when anything else must be read again, UNREAD when the
facets must be told from the turns too.
"""

from __future__ import annotations

import sqlite_utils
from sqlite_utils import Migrations

from nabz.adapters.sqlite.full_text import INDIC_SAFE_TOKENIZER

MIGRATIONS = Migrations("nabz.records")
MIGRATION_NAMES = [
    "m001_sessions_and_turns",
    "m002_patient_code",
    "m003_facets_and_text_by_session",
    "m004_additions",
    "m005_waiting_and_patients",
]
BEHIND, UNREAD = -1, -2


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


@MIGRATIONS(name="m003_facets_and_text_by_session")
def _m003(db: sqlite_utils.Database) -> None:
    for column in (
        "no INTEGER",
        "utc_offset INTEGER",
        "local_day TEXT NOT NULL DEFAULT ''",
        "triage TEXT NOT NULL DEFAULT ''",
        "facets TEXT NOT NULL DEFAULT ''",
        "staff TEXT NOT NULL DEFAULT ''",
        "turn_count INTEGER NOT NULL DEFAULT 0",
        f"indexed_turn INTEGER NOT NULL DEFAULT {UNREAD}",
    ):
        db.execute(f"ALTER TABLE sessions ADD COLUMN {column}")
    db.execute("ALTER TABLE turns ADD COLUMN utc_offset INTEGER")
    # Of conversations that an earlier Nabz kept the clinic's clock is not known: their day is that of UTC.
    db.execute(
        """
        UPDATE sessions SET no = rowid, local_day = substr(started_at, 1, 10),
            turn_count = (SELECT count(*) FROM turns WHERE session_id = sessions.id)"""
    )
    db.execute("CREATE UNIQUE INDEX sessions_by_no ON sessions (no)")
    db.execute("CREATE INDEX sessions_by_day ON sessions (local_day, no)")
    db.execute("CREATE INDEX sessions_behind ON sessions (no) WHERE indexed_turn != last_turn")
    db.execute("DROP INDEX sessions_by_patient")
    db.execute("CREATE INDEX sessions_by_patient ON sessions (patient_code, no) WHERE patient_code != ''")
    # A row a conversation: a tenth of the rows, and words of different turns are found together. Facets are words
    # of a column of their own, so that a filter costs no more than a word.
    db.execute("DROP TABLE turns_text")
    db.execute(
        f"CREATE VIRTUAL TABLE sessions_text USING fts5 "
        f"(body, facets, tokenize = {INDIC_SAFE_TOKENIZER}, prefix = '2 3')"
    )
    db.execute("INSERT INTO sessions_text (sessions_text, rank) VALUES ('secure-delete', 1)")


@MIGRATIONS(name="m004_additions")
def _m004(db: sqlite_utils.Database) -> None:
    # AUTOINCREMENT: the number of an amendment that went with its record is never given to another one.
    db.execute(
        """
        CREATE TABLE amendments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            author_id TEXT NOT NULL,
            author TEXT NOT NULL,
            created_at TEXT NOT NULL,
            utc_offset INTEGER
        )"""
    )
    db.execute("CREATE INDEX amendments_by_session ON amendments (session_id, id)")
    # The content is the last column: what lists attachments does not read through it.
    db.execute(
        """
        CREATE TABLE attachments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            size INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            author_id TEXT NOT NULL,
            author TEXT NOT NULL,
            created_at TEXT NOT NULL,
            utc_offset INTEGER,
            here INTEGER NOT NULL,
            content BLOB
        )"""
    )
    db.execute("CREATE INDEX attachments_by_session ON attachments (session_id, id)")


@MIGRATIONS(name="m005_waiting_and_patients")
def _m005(db: sqlite_utils.Database) -> None:
    db.execute(
        """
        CREATE TABLE waiting (
            arrival INTEGER PRIMARY KEY AUTOINCREMENT,
            session_id TEXT NOT NULL UNIQUE REFERENCES sessions (id) ON DELETE CASCADE,
            state TEXT NOT NULL,
            note TEXT NOT NULL,
            added_at TEXT NOT NULL,
            utc_offset INTEGER,
            author_id TEXT NOT NULL DEFAULT '',
            author TEXT NOT NULL DEFAULT '',
            changed_at TEXT NOT NULL DEFAULT ''
        )"""
    )
    db.execute("CREATE INDEX waiting_open ON waiting (arrival) WHERE state != 'done'")
    db.execute(
        """
        CREATE TABLE patients (
            code TEXT PRIMARY KEY,
            name TEXT NOT NULL DEFAULT '',
            search TEXT NOT NULL,
            added_at TEXT NOT NULL,
            last_no INTEGER NOT NULL DEFAULT 0
        )"""
    )
    db.execute("CREATE INDEX patients_by_last ON patients (last_no DESC, code)")
    db.execute(
        """
        INSERT INTO patients (code, search, added_at, last_no)
        SELECT patient_code, lower(patient_code), min(started_at), max(no)
        FROM sessions WHERE patient_code != '' GROUP BY patient_code"""
    )
