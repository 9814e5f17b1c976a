"""Passages in a table with their full text beside it: one form for the built-in library, documents and packs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlite_utils

from nabz.adapters.sqlite.full_text import match_any
from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.domain.text import search_form
from nabz.services.ports import PassageFilter, PassageHit

# BM25 weights: a hit in the title or in the words people ask by says more than one in the text.
_TITLE_WEIGHT, _TERMS_WEIGHT, _TEXT_WEIGHT = 3.0, 3.0, 1.0
_LOOKED_AT = 20
"""Hits for each one wanted, before filters."""
VectorRow = tuple[str, str, str, str, bytes]
"""Passage id, id of its owner, language, audience, float32 vector."""


@dataclass(frozen=True, slots=True)
class PassageTable:
    """A table and its full text, as the migrations of its database made them.

    `name` has the columns row, id, `owner`, lang, audience, body, vector; `<name>_text` has title, terms, body.
    The methods are called on the database's thread; those that write, inside a transaction of the caller.
    """

    name: str
    owner: str

    def insert(
        self, db: sqlite_utils.Database, owner_id: str, passage: Passage, vector: bytes | None
    ) -> None:
        """Put a passage after the others."""
        row = db.execute(
            f"INSERT INTO {self.name} (id, {self.owner}, lang, audience, body, vector) VALUES (?, ?, ?, ?, ?, ?)",
            [passage.id, owner_id, passage.lang, passage.audience, _to_json(passage), vector],
        ).lastrowid
        terms = search_form(" . ".join(passage.search_terms))
        db.execute(
            f"INSERT INTO {self.name}_text (rowid, title, terms, body) VALUES (?, ?, ?, ?)",
            [row, search_form(passage.title), terms, search_form(passage.text)],
        )

    def drop(self, db: sqlite_utils.Database, owner_id: str) -> None:
        """Take away all passages of an owner, their full text too."""
        db.execute(
            f"DELETE FROM {self.name}_text WHERE rowid IN (SELECT row FROM {self.name} WHERE {self.owner} = ?)",
            [owner_id],
        )
        db.execute(f"DELETE FROM {self.name} WHERE {self.owner} = ?", [owner_id])

    def find(self, db: sqlite_utils.Database, ids: Sequence[str]) -> list[Passage]:
        """In the order of the ids; unknown ids are left out."""
        if not ids:
            return []
        rows = db.query(f"SELECT id, body FROM {self.name} WHERE id IN ({_marks(ids)})", list(ids))
        found = {row["id"]: _from_json(row["body"]) for row in rows}
        return [found[i] for i in ids if i in found]

    def of_owner(self, db: sqlite_utils.Database, owner_id: str) -> list[Passage]:
        """All passages of an owner, in order."""
        sql = f"SELECT body FROM {self.name} WHERE {self.owner} = ? ORDER BY row"
        return [_from_json(row["body"]) for row in db.query(sql, [owner_id])]

    def lexical(
        self,
        db: sqlite_utils.Database,
        terms: Sequence[str],
        limit: int,
        allowed: PassageFilter,
        *,
        join: str = "",
    ) -> list[PassageHit]:
        """Full-text hits for any of the terms, best first.

        Args:
            join: a further table whose rows must be there ("JOIN documents d ON ..."); passages are `p`.
        """
        expression = match_any(terms)
        if not expression:
            return []
        where, values = self._where(allowed)
        text = f"{self.name}_text"
        order = f"bm25({_TITLE_WEIGHT}, {_TERMS_WEIGHT}, {_TEXT_WEIGHT})"
        # The best of the full text first, and only their rows read: a common word stands in tens of thousands.
        for among in (limit * _LOOKED_AT, -1):
            sql = f"""
                SELECT p.id, hits.rank FROM (
                    SELECT rowid, rank FROM {text}
                    WHERE {text} MATCH ? AND rank MATCH '{order}' ORDER BY rank LIMIT {among}
                ) hits JOIN {self.name} p ON p.row = hits.rowid {join}
                WHERE 1 {where} ORDER BY hits.rank LIMIT ?"""
            rows = list(db.query(sql, [expression, *values, limit]))
            if len(rows) == limit:
                break
        # bm25() is negative, more so for better hits.
        return [PassageHit(row["id"], -float(row["rank"])) for row in rows]

    def _where(self, allowed: PassageFilter) -> tuple[str, list[Any]]:
        clauses: list[str] = []
        values: list[Any] = []
        for column, chosen in (("lang", allowed.languages), (self.owner, allowed.sources)):
            if chosen:
                clauses.append(f"p.{column} IN ({_marks(chosen)})")
                values += [str(c) for c in chosen]
        if allowed.audience is Audience.ALL:
            clauses.append("p.audience = 'all'")
        if allowed.translated_sources and allowed.reader_language:
            clauses.append(f"(p.{self.owner} NOT IN ({_marks(allowed.translated_sources)}) OR p.lang = ?)")
            values += [*allowed.translated_sources, str(allowed.reader_language)]
        return "".join(f" AND {clause}" for clause in clauses), values


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


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
