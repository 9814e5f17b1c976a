"""Packs in SQLite: what each says of itself, its passages, their full text and their vectors."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import sqlite_utils
from sqlite_utils import Migrations

from nabz.adapters.sqlite.database_thread import DatabaseThread, connect
from nabz.adapters.sqlite.full_text import STEMMED_INDIC_SAFE_TOKENIZER
from nabz.adapters.sqlite.passage_table import PassageTable, VectorRow
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.domain.packs import PackManifest, PackRecord, PackUse, Signature
from nabz.services.ports import PassageFilter, PassageHit, Vectors

MIGRATIONS = Migrations("nabz.packs")
MIGRATION_NAMES = ["m001_packs"]
_PASSAGES = PassageTable("pack_passages", "pack_id")


@MIGRATIONS(name="m001_packs")
def _m001(db: sqlite_utils.Database) -> None:
    db.execute(
        """
        CREATE TABLE packs (
            id TEXT PRIMARY KEY,
            enabled INTEGER NOT NULL,
            use TEXT NOT NULL,
            embedder TEXT NOT NULL,
            record TEXT NOT NULL
        )"""
    )
    db.execute(
        """
        CREATE TABLE pack_passages (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            pack_id TEXT NOT NULL REFERENCES packs (id) ON DELETE CASCADE,
            lang TEXT NOT NULL,
            audience TEXT NOT NULL,
            body TEXT NOT NULL,
            vector BLOB
        )"""
    )
    db.execute("CREATE INDEX pack_passages_by_pack ON pack_passages (pack_id)")
    db.execute(
        "CREATE VIRTUAL TABLE pack_passages_text USING fts5 "
        f"(title, terms, body, tokenize = {STEMMED_INDIC_SAFE_TOKENIZER})"
    )


class SqlitePackStore:
    """`pack_ports.PackStore` with search, in a database of its own: packs hold nothing of patients."""

    def __init__(self, path: Path, allowed: Callable[[str], bool] = lambda _: True) -> None:
        """Args: allowed: whether a pack may be used on this machine; one that may not counts as switched off.

        Raises `EnvironmentFault` (`database_*`).
        """
        self._allowed = allowed
        self._thread = DatabaseThread(
            path, lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, path), "nabz-packs"
        )

    def close(self) -> None:
        self._thread.close()

    def records(self) -> list[PackRecord]:
        rows = self._thread.run(lambda db: list(db.query("SELECT record, enabled FROM packs ORDER BY id")))
        found = [_record(row["record"], bool(row["enabled"])) for row in rows]
        return [r if self._allowed(r.manifest.id) else replace(r, enabled=False) for r in found]

    def record(self, pack_id: str) -> PackRecord | None:
        return next((r for r in self.records() if r.manifest.id == pack_id), None)

    def replace(self, record: PackRecord, passages: Sequence[Passage], vectors: Vectors | None) -> None:
        if vectors is not None and len(passages) != len(vectors):
            raise ValueError("one vector for each passage")
        manifest = record.manifest
        matrix = None if vectors is None else np.ascontiguousarray(vectors, dtype=np.float32)

        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                _drop(db, manifest.id)
                db.execute(
                    "INSERT INTO packs (id, enabled, use, embedder, record) VALUES (?, ?, ?, ?, ?)",
                    [manifest.id, int(record.enabled), str(manifest.use), manifest.embedder, _dump(record)],
                )
                for n, passage in enumerate(passages):
                    _PASSAGES.insert(
                        db, manifest.id, passage, None if matrix is None else matrix[n].tobytes()
                    )

        self._thread.run(write)

    def remove(self, pack_id: str) -> bool:
        def write(db: sqlite_utils.Database) -> bool:
            with db.atomic():
                return _drop(db, pack_id)

        return self._thread.run(write)

    def set_enabled(self, pack_id: str, enabled: bool) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                db.execute("UPDATE packs SET enabled = ? WHERE id = ?", [int(enabled), pack_id])

        self._thread.run(write)

    def set_vectors(self, pack_id: str, fingerprint: str, vectors: Vectors) -> None:
        record = self.record(pack_id)
        if record is None:
            return
        marked = replace(record, manifest=replace(record.manifest, embedder=fingerprint))
        matrix = np.ascontiguousarray(vectors, dtype=np.float32)

        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                rows = [
                    r[0]
                    for r in db.execute(
                        "SELECT row FROM pack_passages WHERE pack_id = ? ORDER BY row", [pack_id]
                    )
                ]
                for row, vector in zip(rows, matrix, strict=True):
                    db.execute("UPDATE pack_passages SET vector = ? WHERE row = ?", [vector.tobytes(), row])
                db.execute(
                    "UPDATE packs SET embedder = ?, record = ? WHERE id = ?",
                    [fingerprint, _dump(marked), pack_id],
                )

        self._thread.run(write)

    def all_passages(self, pack_id: str) -> list[Passage]:
        return self._thread.run(lambda db: _PASSAGES.of_owner(db, pack_id))

    def vectors(self, pack_id: str) -> Vectors | None:
        sql = "SELECT vector FROM pack_passages WHERE pack_id = ? ORDER BY row"
        rows = [row[0] for row in self._thread.run(lambda db: list(db.execute(sql, [pack_id])))]
        if not rows or any(row is None for row in rows):
            return None
        return np.frombuffer(b"".join(rows), dtype=np.float32).reshape(len(rows), -1).copy()

    # --- as a whole ---------------------------------------------------------------------------------------------

    def copy_to(self, path: Path) -> None:
        """Write all packs into a file of their own."""

        def write(db: sqlite_utils.Database) -> None:
            with contextlib.closing(connect(path, None)) as target:
                db.conn.backup(target)

        self._thread.run(write)

    def restore_from(self, path: Path) -> None:
        """Put the packs of such a file in the place of those of now."""

        def write(db: sqlite_utils.Database) -> None:
            with contextlib.closing(connect(path, None)) as source:
                source.backup(db.conn)

        self._thread.run(write)

    # --- search -------------------------------------------------------------------------------------------------

    def lexical(
        self,
        terms: Sequence[str],
        limit: int,
        packs: Sequence[str],
        audience: Audience,
        languages: Sequence[Language],
    ) -> list[PassageHit]:
        """Full-text hits in the packs that are named, best first."""
        if not packs:
            return []
        allowed = PassageFilter(languages=tuple(languages), sources=tuple(packs), audience=audience)
        return self._thread.run(lambda db: _PASSAGES.lexical(db, terms, limit, allowed))

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """In the order of the ids; unknown ids are left out."""
        return self._thread.run(lambda db: _PASSAGES.find(db, ids))

    def vector_rows(self, fingerprint: str) -> list[VectorRow]:
        """Vectors that this embedder made, of enabled guidance packs."""
        sql = """
            SELECT p.id, p.pack_id, p.lang, p.audience, p.vector
            FROM pack_passages p JOIN packs k ON k.id = p.pack_id
            WHERE k.enabled AND k.use = ? AND k.embedder = ? AND p.vector IS NOT NULL ORDER BY p.row"""
        values = [str(PackUse.GUIDANCE), fingerprint]
        rows: list[VectorRow] = self._thread.run(lambda db: list(db.execute(sql, values)))
        return [row for row in rows if self._allowed(row[1])]


def _drop(db: sqlite_utils.Database, pack_id: str) -> bool:
    _PASSAGES.drop(db, pack_id)
    return db.execute("DELETE FROM packs WHERE id = ?", [pack_id]).rowcount > 0


def _dump(record: PackRecord) -> str:
    manifest = {name: getattr(record.manifest, name) for name in record.manifest.__slots__}
    values = {name: getattr(record, name) for name in record.__slots__ if name not in ("manifest", "enabled")}
    return json.dumps({**values, "manifest": manifest}, ensure_ascii=False)


def _record(text: str, enabled: bool) -> PackRecord:
    raw: dict[str, Any] = json.loads(text)
    m = raw.pop("manifest")
    manifest = PackManifest(
        **{
            **m,
            "languages": tuple(m["languages"]),
            "audience": Audience(m["audience"]),
            "use": PackUse(m["use"]),
        }
    )
    raw |= {
        "signature": Signature(raw["signature"]),
        "left_out": tuple((str(reason), int(n)) for reason, n in raw["left_out"]),
    }
    return PackRecord(manifest=manifest, enabled=enabled, **raw)
