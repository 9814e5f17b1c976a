"""Documents of the clinic in SQLite: records, passages, full text, vectors, and how far each was read."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import sqlite_utils
from sqlite_utils import Migrations

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.full_text import STEMMED_INDIC_SAFE_TOKENIZER
from nabz.adapters.sqlite.passage_table import PassageTable, VectorRow
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import DocumentRecord, DocumentState, Fault, ReadingState
from nabz.services.ports import PassageFilter, PassageHit, Vectors

MIGRATIONS = Migrations("nabz.documents")
MIGRATION_NAMES = ["m001_documents"]
_PASSAGES = PassageTable("document_passages", "document_id")
_ENABLED = "JOIN documents d ON d.id = p.document_id AND d.enabled"


@MIGRATIONS(name="m001_documents")
def _m001(db: sqlite_utils.Database) -> None:
    db.execute(
        """
        CREATE TABLE documents (
            id TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            enabled INTEGER NOT NULL DEFAULT 1,
            state TEXT NOT NULL,
            replaces TEXT NOT NULL DEFAULT '',
            fingerprint TEXT NOT NULL DEFAULT '',
            record TEXT NOT NULL,
            reading TEXT NOT NULL DEFAULT '{}'
        )"""
    )
    db.execute(
        """
        CREATE TABLE document_passages (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            lang TEXT NOT NULL,
            audience TEXT NOT NULL,
            body TEXT NOT NULL,
            vector BLOB NOT NULL
        )"""
    )
    db.execute("CREATE INDEX document_passages_by_document ON document_passages (document_id)")
    db.execute(
        "CREATE VIRTUAL TABLE document_passages_text USING fts5 "
        f"(title, terms, body, tokenize = {STEMMED_INDIC_SAFE_TOKENIZER})"
    )
    # What is removed is gone from the full text at once, not at some later merge.
    db.execute(
        "INSERT INTO document_passages_text (document_passages_text, rank) VALUES ('secure-delete', 1)"
    )


class SqliteDocumentStore:
    """`document_ports.DocumentStore` with search, over a database that somebody else opened and closes."""

    def __init__(self, thread: DatabaseThread) -> None:
        """Raises `EnvironmentFault` (`database_newer`)."""
        self._thread = thread
        thread.run(lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, thread.path))

    # --- documents --------------------------------------------------------------------------------------------

    def documents(self) -> list[DocumentRecord]:
        rows = self._thread.run(lambda db: list(db.query("SELECT record FROM documents ORDER BY position")))
        return [_record(row["record"]) for row in rows]

    def document(self, document_id: str) -> DocumentRecord | None:
        rows = self._thread.run(
            lambda db: list(db.query("SELECT record FROM documents WHERE id = ?", [document_id]))
        )
        return _record(rows[0]["record"]) if rows else None

    def put(self, record: DocumentRecord) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                _put(db, record)

        self._thread.run(write)

    def set_audience(self, record: DocumentRecord) -> None:
        audience = str(record.audience)

        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                _put(db, record)
                db.execute(
                    """
                    UPDATE document_passages SET audience = ?, body = json_set(body, '$.audience', ?)
                    WHERE document_id = ?""",
                    [audience, audience, record.id],
                )

        self._thread.run(write)

    def reading_state(self, document_id: str) -> ReadingState:
        rows = self._thread.run(
            lambda db: list(db.query("SELECT reading FROM documents WHERE id = ?", [document_id]))
        )
        return ReadingState.from_dict(json.loads(rows[0]["reading"])) if rows else ReadingState()

    def append(
        self,
        record: DocumentRecord,
        state: ReadingState,
        passages: Sequence[Passage],
        vectors: Vectors,
        fingerprint: str,
    ) -> None:
        if len(passages) != len(vectors):
            raise ValueError("one vector for each passage")
        reading = json.dumps(state.to_dict(), ensure_ascii=False)
        matrix = np.ascontiguousarray(vectors, dtype=np.float32)

        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                _put(db, record)
                db.execute(
                    "UPDATE documents SET reading = ?, fingerprint = ? WHERE id = ?",
                    [reading, fingerprint, record.id],
                )
                for passage, vector in zip(passages, matrix, strict=True):
                    _PASSAGES.insert(db, record.id, passage, vector.tobytes())

        self._thread.run(write)

    def start_over(self, document_id: str) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                _PASSAGES.drop(db, document_id)
                db.execute("UPDATE documents SET reading = '{}' WHERE id = ?", [document_id])

        self._thread.run(write)

    def finish(self, record: DocumentRecord) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                if record.replaces:
                    _drop_document(db, record.replaces)
                _put(db, record)

        self._thread.run(write)

    def remove(self, document_id: str) -> bool:
        def write(db: sqlite_utils.Database) -> bool:
            with db.atomic():
                return _drop_document(db, document_id)

        return self._thread.run(write)

    # --- search -----------------------------------------------------------------------------------------------

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        """Full-text hits in enabled documents, best first."""
        return self._thread.run(lambda db: _PASSAGES.lexical(db, terms, limit, allowed, join=_ENABLED))

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """In the order of the ids; unknown ids are left out."""
        return self._thread.run(lambda db: _PASSAGES.find(db, ids))

    def vectors(self, fingerprint: str, document_id: str | None = None) -> list[VectorRow]:
        """Vectors that this embedder made, of enabled documents or of one."""
        one = "AND d.id = ?" if document_id else ""
        sql = f"""
            SELECT p.id, p.document_id, p.lang, p.audience, p.vector
            FROM document_passages p JOIN documents d ON d.id = p.document_id
            WHERE d.enabled AND d.fingerprint = ? {one} ORDER BY p.row"""
        values = [fingerprint, *([document_id] if document_id else [])]
        return self._thread.run(lambda db: list(db.execute(sql, values)))

    def fingerprint(self, document_id: str) -> str:
        """Of the embedder that the document's vectors come from; empty while there are none."""
        sql = "SELECT fingerprint FROM documents WHERE id = ?"
        rows = self._thread.run(lambda db: list(db.query(sql, [document_id])))
        return str(rows[0]["fingerprint"]) if rows else ""

    def count(self) -> int:
        """Passages of enabled documents."""
        sql = "SELECT count(*) AS n FROM document_passages p JOIN documents d ON d.id = p.document_id WHERE d.enabled"
        return self._thread.run(lambda db: int(next(db.query(sql))["n"]))


def _put(db: sqlite_utils.Database, record: DocumentRecord) -> None:
    db.execute(
        """
        INSERT INTO documents (id, position, enabled, state, replaces, record)
        VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM documents), ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET enabled = excluded.enabled, state = excluded.state,
            replaces = excluded.replaces, record = excluded.record""",
        [record.id, int(record.enabled), str(record.state), record.replaces, _dump(record)],
    )


def _drop_document(db: sqlite_utils.Database, document_id: str) -> bool:
    _PASSAGES.drop(db, document_id)
    return db.execute("DELETE FROM documents WHERE id = ?", [document_id]).rowcount > 0


def _dump(record: DocumentRecord) -> str:
    values = {name: getattr(record, name) for name in record.__slots__ if name != "fault"}
    fault = {"code": record.fault.code, "params": record.fault.params} if record.fault else None
    return json.dumps({**values, "fault": fault}, ensure_ascii=False)


def _record(text: str) -> DocumentRecord:
    raw = json.loads(text)
    fault = raw.pop("fault")
    return DocumentRecord(
        **{
            **raw,
            "audience": Audience(raw["audience"]),
            "state": DocumentState(raw["state"]),
            "languages": tuple(raw["languages"]),
            "notices": tuple((str(name), int(n)) for name, n in raw["notices"]),
            "fault": Fault(fault["code"], fault["params"]) if fault else None,
        }
    )
