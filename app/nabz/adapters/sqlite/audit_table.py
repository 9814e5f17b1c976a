"""The audit trail in the encrypted database, and its sealed head beside it."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlite_utils
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlite_utils import Migrations

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.adapters.vault.small_files import write_json
from nabz.domain.audit import BEGINNING, AuditEntry, ChainFlaw, ChainHead, entry_hash, first_flaw

MIGRATIONS = Migrations("nabz.audit")
MIGRATION_NAMES = ["m001_audit"]
_COLUMNS = "seq, at, person, action, subject, detail, hash"
_STRIDE = 1000


@MIGRATIONS(name="m001_audit")
def _m001(db: sqlite_utils.Database) -> None:
    db.execute(
        """
        CREATE TABLE audit (
            seq INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            person TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            hash TEXT NOT NULL
        )"""
    )


class SealedHead:
    """Count and hash of the chain in a file of its own, sealed with a key that comes from the data key.

    It is not in the key file, because it changes with every entry and the key file must not.
    """

    def __init__(self, path: Path, data_key: bytes) -> None:
        self._path = path
        key = HKDF(SHA256(), 32, salt=None, info=b"nabz audit head 1").derive(data_key)
        self._sealer = AESGCM(key)

    def write(self, head: ChainHead) -> None:
        nonce = os.urandom(12)
        sealed = self._sealer.encrypt(nonce, json.dumps([head.count, head.hash]).encode(), b"audit")
        write_json(self._path, {"sealed": base64.b64encode(nonce + sealed).decode("ascii")})

    def read(self) -> ChainHead | None:
        """None when it is missing, altered or of another store."""
        try:
            raw = base64.b64decode(json.loads(self._path.read_text("utf-8"))["sealed"], validate=True)
            count, digest = json.loads(self._sealer.decrypt(raw[:12], raw[12:], b"audit"))
            return ChainHead(int(count), str(digest))
        except (OSError, ValueError, KeyError, TypeError, InvalidTag):
            return None


class AuditTable:
    """`record_ports.AuditTrail` over an opened database."""

    def __init__(
        self,
        thread: DatabaseThread,
        head: SealedHead,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._thread = thread
        self._head = head
        self._now = now
        thread.run(lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, thread.path))

    def note(self, person: str, action: str, subject: str = "", detail: str = "") -> None:
        at = self._now().isoformat(timespec="milliseconds")

        def write(db: sqlite_utils.Database) -> None:
            # IMMEDIATE: another process (a command beside the window) must not chain to the same entry.
            db.execute("BEGIN IMMEDIATE")
            try:
                last = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
                seq, previous = (last[0] + 1, last[1]) if last else (1, BEGINNING)
                entry = AuditEntry(seq, at, person, action, subject, detail)
                digest = entry_hash(previous, entry)
                db.execute(
                    f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [seq, at, person, action, subject, detail, digest],
                )
                db.execute("COMMIT")
            except BaseException:
                db.conn.rollback()
                raise
            self._head.write(ChainHead(seq, digest))

        self._thread.run(write)

    def entries(self, limit: int = 100, offset: int = 0) -> list[AuditEntry]:
        sql = f"SELECT {_COLUMNS} FROM audit ORDER BY seq DESC LIMIT ? OFFSET ?"
        return [_entry(row) for row in self._rows(sql, [limit, offset])]

    def walk(self) -> Iterator[AuditEntry]:
        after = -1
        while True:
            sql = f"SELECT {_COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT {_STRIDE}"
            rows = self._rows(sql, [after])
            if not rows:
                return
            yield from map(_entry, rows)
            after = rows[-1]["seq"]

    def flaw(self) -> ChainFlaw | None:
        head = self._head.read()  # before the entries: one that is added meanwhile is after the head
        return first_flaw(self.walk(), head)

    def seal_again(self) -> None:
        """Seal the chain as it is: after a restore, which is an entry of it."""
        last = self.entries(limit=1)
        self._head.write(ChainHead(last[0].seq, last[0].hash) if last else ChainHead(0, BEGINNING))

    def _rows(self, sql: str, values: list[Any]) -> list[dict[str, Any]]:
        return self._thread.run(lambda db: list(db.query(sql, values)))


def _entry(row: dict[str, Any]) -> AuditEntry:
    return AuditEntry(**row)
