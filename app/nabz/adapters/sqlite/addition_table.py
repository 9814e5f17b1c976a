"""Amendments and attachments, in the same encrypted database as the records they belong to."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import sqlite_utils

from nabz.adapters.sqlite.clinic_clock import Now, moment
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.record_schema import BEHIND
from nabz.adapters.sqlite.write_transaction import writing
from nabz.services.history_ports import Amendment, Attachment, Author, Moment

_AMENDMENT = "id, session_id, text, author_id, author, created_at, utc_offset"
_ATTACHMENT = (
    "id, session_id, name, media_type, size, sha256, author_id, author, created_at, utc_offset, here"
)


class SqliteAdditions:
    """`history_ports.AdditionStore` over the tables of `record_schema`."""

    def __init__(self, thread: DatabaseThread, now: Now, changed: Callable[[str], None]) -> None:
        self._thread = thread
        self._now = now
        self._changed = changed

    def amend(self, session_id: str, text: str, by: Author, at: Moment | None = None) -> Amendment:
        at = at or moment(self._now())
        values = [session_id, text, by.id, by.name, at.utc, at.offset]

        def write(db: sqlite_utils.Database) -> int:
            with writing(db):
                cursor = db.execute(
                    "INSERT INTO amendments (session_id, text, author_id, author, created_at, utc_offset) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    values,
                )
                db.execute("UPDATE sessions SET indexed_turn = ? WHERE id = ?", [BEHIND, session_id])
            return int(cursor.lastrowid or 0)

        number = self._thread.run(write)
        self._changed(session_id)
        return Amendment(number, session_id, text, by, at)

    def amendments(self, session_id: str) -> list[Amendment]:
        sql = f"SELECT {_AMENDMENT} FROM amendments WHERE session_id = ? ORDER BY id"
        rows = self._thread.run(lambda db: db.execute(sql, [session_id]).fetchall())
        return [Amendment(r[0], r[1], r[2], Author(r[3], r[4]), Moment(r[5], r[6])) for r in rows]

    def attach(self, session_id: str, name: str, media_type: str, content: bytes, by: Author) -> Attachment:
        digest = sha256(content).hexdigest()
        at = moment(self._now())
        described = Attachment(0, session_id, name, media_type, len(content), digest, by, at)
        return self._kept(session_id, described, content)

    def attach_elsewhere(self, session_id: str, described: Attachment) -> Attachment:
        return self._kept(session_id, described, None)

    def attachments(self, session_id: str) -> list[Attachment]:
        sql = f"SELECT {_ATTACHMENT} FROM attachments WHERE session_id = ? ORDER BY id"
        return [_attachment(r) for r in self._thread.run(lambda db: db.execute(sql, [session_id]).fetchall())]

    def attachment(self, attachment_id: int) -> Attachment | None:
        sql = f"SELECT {_ATTACHMENT} FROM attachments WHERE id = ?"
        row = self._thread.run(lambda db: db.execute(sql, [attachment_id]).fetchone())
        return _attachment(row) if row else None

    def content(self, attachment_id: int) -> bytes | None:
        sql = "SELECT content FROM attachments WHERE id = ?"
        row = self._thread.run(lambda db: db.execute(sql, [attachment_id]).fetchone())
        return bytes(row[0]) if row and row[0] is not None else None

    def remove_attachment(self, attachment_id: int) -> bool:
        known = self.attachment(attachment_id)
        if known is None:
            return False

        def write(db: sqlite_utils.Database) -> None:
            with writing(db):
                db.execute("DELETE FROM attachments WHERE id = ?", [attachment_id])

        self._thread.run(write)
        self._changed(known.session_id)
        return True

    def _kept(self, session_id: str, a: Attachment, content: bytes | None) -> Attachment:
        here = content is not None
        values = [
            session_id,
            a.name,
            a.media_type,
            a.size,
            a.sha256,
            a.by.id,
            a.by.name,
            a.at.utc,
            a.at.offset,
        ]

        def write(db: sqlite_utils.Database) -> int:
            with writing(db):
                cursor = db.execute(
                    "INSERT INTO attachments (session_id, name, media_type, size, sha256, author_id, author, "
                    "created_at, utc_offset, here, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [*values, here, content],
                )
            return int(cursor.lastrowid or 0)

        number = self._thread.run(write)
        self._changed(session_id)
        return Attachment(number, session_id, a.name, a.media_type, a.size, a.sha256, a.by, a.at, here)


def _attachment(r: tuple[Any, ...]) -> Attachment:
    return Attachment(r[0], r[1], r[2], r[3], r[4], r[5], Author(r[6], r[7]), Moment(r[8], r[9]), bool(r[10]))
