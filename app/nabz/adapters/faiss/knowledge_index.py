"""Passages, their full text and their vectors."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import sqlite_utils
from sqlite_utils import Migrations

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.full_text import STEMMED_INDIC_SAFE_TOKENIZER, match_any
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.domain.text import search_form
from nabz.services.ports import PassageFilter, PassageHit, SourceRecord, Vectors

MIGRATIONS = Migrations("nabz.knowledge")
MIGRATION_NAMES = ["m001_passages"]
# BM25 weights: a hit in the title or in the words people ask by says more than one in the text.
_TITLE_WEIGHT, _TERMS_WEIGHT, _TEXT_WEIGHT = 3.0, 3.0, 1.0


@MIGRATIONS(name="m001_passages")
def _m001(db: sqlite_utils.Database) -> None:
    db.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
    db.execute("CREATE TABLE sources (id TEXT PRIMARY KEY, record TEXT NOT NULL)")
    db.execute(
        """
        CREATE TABLE passages (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
            lang TEXT NOT NULL,
            audience TEXT NOT NULL,
            body TEXT NOT NULL,
            vector BLOB NOT NULL
        )"""
    )
    db.execute("CREATE INDEX passages_by_source ON passages (source_id)")
    db.execute(
        f"CREATE VIRTUAL TABLE passages_text USING fts5 (title, terms, body, tokenize = {STEMMED_INDIC_SAFE_TOKENIZER})"
    )


class FaissKnowledgeIndex:
    """`ports.KnowledgeIndex` with an exact inner-product index in memory (8 ms for 60,000 passages, FACTS)."""

    def __init__(self, path: Path) -> None:
        self._thread = DatabaseThread(
            path, lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, path), "nabz-knowledge"
        )
        self._lock = threading.Lock()
        self._vectors: _VectorTable | None = None

    @property
    def embedder_fingerprint(self) -> str | None:
        return self.meta("fingerprint")

    def meta(self, key: str) -> str | None:
        rows = self._thread.run(lambda db: list(db.query("SELECT value FROM meta WHERE key = ?", [key])))
        return str(rows[0]["value"]) if rows else None

    def set_meta(self, key: str, value: str) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", [key, value])

        self._thread.run(write)

    def replace_source(
        self, record: SourceRecord, passages: Sequence[Passage], vectors: Vectors, fingerprint: str
    ) -> None:
        if len(passages) != len(vectors):
            raise ValueError("one vector for each passage")
        blob = json.dumps({name: getattr(record, name) for name in record.__slots__}, ensure_ascii=False)

        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                _drop_source(db, record.id)
                db.execute("INSERT INTO sources (id, record) VALUES (?, ?)", [record.id, blob])
                for passage, vector in zip(
                    passages, np.ascontiguousarray(vectors, dtype=np.float32), strict=True
                ):
                    row = db.execute(
                        "INSERT INTO passages (id, source_id, lang, audience, body, vector) VALUES (?, ?, ?, ?, ?, ?)",
                        [
                            passage.id,
                            record.id,
                            passage.lang,
                            passage.audience,
                            _to_json(passage),
                            vector.tobytes(),
                        ],
                    ).lastrowid
                    db.execute(
                        "INSERT INTO passages_text (rowid, title, terms, body) VALUES (?, ?, ?, ?)",
                        [
                            row,
                            search_form(passage.title),
                            search_form(" . ".join(passage.search_terms)),
                            search_form(passage.text),
                        ],
                    )
                db.execute(
                    "INSERT OR REPLACE INTO meta (key, value) VALUES ('fingerprint', ?)", [fingerprint]
                )

        self._thread.run(write)
        self._forget_vectors()

    def remove_source(self, source_id: str) -> bool:
        def write(db: sqlite_utils.Database) -> bool:
            with db.atomic():
                return _drop_source(db, source_id)

        removed = self._thread.run(write)
        self._forget_vectors()
        return removed

    def sources(self) -> list[SourceRecord]:
        rows = self._thread.run(lambda db: list(db.query("SELECT record FROM sources ORDER BY id")))
        records = [json.loads(row["record"]) for row in rows]
        return [SourceRecord(**{**r, "languages": tuple(r["languages"])}) for r in records]

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        table = self._table()
        if table.count == 0 or limit <= 0:
            return []
        return table.search(np.asarray(vector, dtype=np.float32).reshape(1, -1), limit, allowed)

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        expression = match_any(terms)
        if not expression or allowed.reference:
            return []
        where, values = _where(allowed)
        # bm25() is negative, more so for better hits.
        sql = f"""
            SELECT p.id, bm25(passages_text, {_TITLE_WEIGHT}, {_TERMS_WEIGHT}, {_TEXT_WEIGHT}) AS rank
            FROM passages_text JOIN passages p ON p.row = passages_text.rowid
            WHERE passages_text MATCH ? {where} ORDER BY rank LIMIT ?"""
        rows = self._thread.run(lambda db: list(db.query(sql, [expression, *values, limit])))
        return [PassageHit(row["id"], -float(row["rank"])) for row in rows]

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        if not ids:
            return []
        marks = ",".join("?" * len(ids))
        rows = self._thread.run(
            lambda db: list(db.query(f"SELECT id, body FROM passages WHERE id IN ({marks})", list(ids)))
        )
        found = {row["id"]: _from_json(row["body"]) for row in rows}
        return [found[i] for i in ids if i in found]

    def count(self) -> int:
        return self._thread.run(lambda db: int(next(db.query("SELECT count(*) AS n FROM passages"))["n"]))

    def close(self) -> None:
        self._thread.close()

    def _table(self) -> _VectorTable:
        with self._lock:
            if self._vectors is None:
                sql = "SELECT id, source_id, lang, audience, vector FROM passages ORDER BY row"
                self._vectors = self._thread.run(lambda db: _VectorTable(list(db.execute(sql))))
            return self._vectors

    def _forget_vectors(self) -> None:
        with self._lock:
            self._vectors = None


class _VectorTable:
    """All vectors in memory, with what a filter asks of each row."""

    def __init__(self, rows: list[tuple[str, str, str, str, bytes]]) -> None:
        self.count = len(rows)
        self._ids = [row[0] for row in rows]
        self._sources = np.array([row[1] for row in rows])
        self._languages = np.array([row[2] for row in rows])
        self._audiences = np.array([row[3] for row in rows])
        dimension = len(rows[0][4]) // 4 if rows else 1
        self._index = faiss.IndexFlatIP(dimension)
        if rows:
            matrix = np.frombuffer(b"".join(row[4] for row in rows), dtype=np.float32).reshape(-1, dimension)
            self._index.add(matrix)

    def search(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        mask = self._mask(allowed)
        if not mask.any():
            return []
        # faiss wraps these constructors for numpy at import; its stubs know only the C++ ones.
        selector = faiss.IDSelectorBitmap(np.packbits(mask, bitorder="little"))  # type: ignore[call-arg, arg-type]
        params = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        scores, rows = self._index.search(vector, min(limit, self.count), params=params)
        return [PassageHit(self._ids[r], float(s)) for r, s in zip(rows[0], scores[0], strict=True) if r >= 0]

    def _mask(self, allowed: PassageFilter) -> Any:
        mask = np.ones(self.count, dtype=bool)
        if allowed.languages:
            mask &= np.isin(self._languages, [str(lang) for lang in allowed.languages])
        if allowed.sources:
            mask &= np.isin(self._sources, list(allowed.sources))
        if allowed.audience is Audience.ALL:
            mask &= self._audiences == str(Audience.ALL)
        if allowed.translated_sources and allowed.reader_language:
            mask &= ~np.isin(self._sources, list(allowed.translated_sources)) | (
                self._languages == str(allowed.reader_language)
            )
        return mask


def _where(allowed: PassageFilter) -> tuple[str, list[Any]]:
    clauses: list[str] = []
    values: list[Any] = []
    for column, chosen in (("lang", allowed.languages), ("source_id", allowed.sources)):
        if chosen:
            clauses.append(f"p.{column} IN ({','.join('?' * len(chosen))})")
            values += [str(c) for c in chosen]
    if allowed.audience is Audience.ALL:
        clauses.append("p.audience = 'all'")
    if allowed.translated_sources and allowed.reader_language:
        marks = ",".join("?" * len(allowed.translated_sources))
        clauses.append(f"(p.source_id NOT IN ({marks}) OR p.lang = ?)")
        values += [*allowed.translated_sources, str(allowed.reader_language)]
    return "".join(f" AND {clause}" for clause in clauses), values


def _drop_source(db: sqlite_utils.Database, source_id: str) -> bool:
    db.execute(
        "DELETE FROM passages_text WHERE rowid IN (SELECT row FROM passages WHERE source_id = ?)", [source_id]
    )
    return db.execute("DELETE FROM sources WHERE id = ?", [source_id]).rowcount > 0


def _to_json(passage: Passage) -> str:
    return json.dumps({name: getattr(passage, name) for name in passage.__slots__}, ensure_ascii=False)


def _from_json(text: str) -> Passage:
    raw = json.loads(text)
    return Passage(
        **{
            **raw,
            "lang": Language(raw["lang"]),
            "audience": Audience(raw["audience"]),
            "topics": tuple(raw["topics"]),
            "search_terms": tuple(raw["search_terms"]),
        }
    )
