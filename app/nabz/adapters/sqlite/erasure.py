"""Erasing conversations for good: rows, full text, free pages and the write-ahead log.

A table that holds anything of a conversation names it as `session_id … REFERENCES sessions (id) ON DELETE CASCADE`;
then what is erased here takes it along.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlite_utils

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.record_store import remove_sessions


def sessions_of_patient(thread: DatabaseThread, code: str) -> list[str]:
    """Ids of a patient's conversations."""
    rows = thread.run(
        lambda db: list(db.query("SELECT id FROM sessions WHERE patient_code = ? ORDER BY rowid", [code]))
    )
    return [row["id"] for row in rows]


def erase_sessions(thread: DatabaseThread, ids: Sequence[str], patient: str = "") -> int:
    """Erase conversations so that no byte of them is left in the database file; returns the number of turns.

    Writes the whole file anew: takes as long as copying it, and that much free disk.

    Args:
        patient: code of a patient who is forgotten with them.
    """

    def erase(db: sqlite_utils.Database) -> int:
        marks = ",".join("?" * len(ids))
        with db.atomic():
            turns = db.execute(f"SELECT count(*) FROM turns WHERE session_id IN ({marks})", list(ids))
            count = int(turns.fetchone()[0])
            remove_sessions(db, ids)
            if patient:
                db.execute("DELETE FROM patients WHERE code = ?", [patient])
        # A deleted row's words stay in the segments of the full text until they are merged.
        with db.atomic():
            db.execute("INSERT INTO sessions_text (sessions_text) VALUES ('optimize')")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    return thread.run(erase)
