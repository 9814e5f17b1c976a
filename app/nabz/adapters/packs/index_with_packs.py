"""The knowledge index with the packs of this machine beside everything else."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Sequence

import numpy as np

from nabz.adapters.faiss.masked_search import allowed_rows
from nabz.adapters.packs.pack_store import SqlitePackStore
from nabz.adapters.sqlite.passage_table import VectorRow
from nabz.domain.citation import Passage
from nabz.domain.packs import PackRecord, PackUse
from nabz.services.centring import CENTRES_KEY, Centres
from nabz.services.ports import KnowledgeIndex, PassageFilter, PassageHit, SourceRecord, Vectors


class IndexWithPacks:
    """`ports.KnowledgeIndex` over another one and the packs.

    Guidance packs are searched with everything. Reference packs are searched alone, when the filter asks for them;
    packs of codes only when the filter names them. A pack that is not enabled is not searched at all.
    """

    def __init__(self, inner: KnowledgeIndex, packs: SqlitePackStore) -> None:
        self._inner = inner
        self._packs = packs
        self._lock = threading.Lock()
        self._table: _Table | None = None
        self._known: list[PackRecord] | None = None

    @property
    def embedder_fingerprint(self) -> str | None:
        return self._inner.embedder_fingerprint

    def meta(self, key: str) -> str | None:
        return self._inner.meta(key)

    def set_meta(self, key: str, value: str) -> None:
        self._inner.set_meta(key, value)
        if key == CENTRES_KEY:
            self.packs_changed()

    def replace_source(
        self, record: SourceRecord, passages: Sequence[Passage], vectors: Vectors, fingerprint: str
    ) -> None:
        self._inner.replace_source(record, passages, vectors, fingerprint)
        self.packs_changed()

    def remove_source(self, source_id: str) -> bool:
        if self._packs.remove(source_id):
            self.packs_changed()
            return True
        return self._inner.remove_source(source_id)

    def sources(self) -> list[SourceRecord]:
        return [*self._inner.sources(), *(source_of(r) for r in self._packs.records())]

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        if allowed.reference:
            return []
        hits = self._inner.dense(vector, limit, allowed)
        table = self._loaded()
        if not table.ids:
            return hits
        query = np.asarray(vector, dtype=np.float32).reshape(-1)
        return sorted([*hits, *table.search(query, limit, allowed)], key=lambda h: -h.value)[:limit]

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        packs = self._searched(allowed)
        found = self._packs.lexical(terms, limit, packs, allowed.audience, allowed.languages)
        if allowed.reference:
            return found
        # By turns: BM25 of collections of very different size cannot be compared.
        pairs = itertools.zip_longest(self._inner.lexical(terms, limit, allowed), found)
        return [hit for pair in pairs for hit in pair if hit is not None][:limit]

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        found = {p.id: p for p in self._inner.passages(ids)}
        found |= {p.id: p for p in self._packs.passages([i for i in ids if i not in found])}
        return [found[i] for i in ids if i in found]

    def count(self) -> int:
        """Passages that questions are answered from; reference packs and codes are no ground to start on."""
        guidance = (r.passages for r in self._records() if r.enabled and r.manifest.use is PackUse.GUIDANCE)
        return self._inner.count() + sum(guidance)

    def close(self) -> None:
        self._inner.close()
        self._packs.close()

    def packs_changed(self) -> None:
        """Look at the packs anew at the next search."""
        with self._lock:
            self._table, self._known = None, None

    def _records(self) -> list[PackRecord]:
        with self._lock:
            if self._known is None:
                self._known = self._packs.records()
            return self._known

    def _searched(self, allowed: PassageFilter) -> list[str]:
        wanted = {PackUse.REFERENCE} if allowed.reference else {PackUse.GUIDANCE}
        return [
            r.manifest.id
            for r in self._records()
            if r.enabled
            and (r.manifest.id in allowed.sources if allowed.sources else r.manifest.use in wanted)
        ]

    def _loaded(self) -> _Table:
        with self._lock:
            if self._table is None:
                centres = Centres.from_json(self._inner.meta(CENTRES_KEY))
                self._table = _Table(self._packs.vector_rows(self._inner.embedder_fingerprint or ""), centres)
            return self._table


class _Table:
    """Vectors of guidance packs, centred when they are loaded, so that a rebuilt index makes no pack stale."""

    def __init__(self, rows: Sequence[VectorRow], centres: Centres) -> None:
        self.ids = [row[0] for row in rows]
        self._packs, self._languages, self._audiences = (
            np.array([row[n] for row in rows]) for n in (1, 2, 3)
        )
        if rows:
            matrix = np.frombuffer(b"".join(row[4] for row in rows), dtype=np.float32).reshape(len(rows), -1)
            self._matrix = centres.centre_passages(matrix, [row[2] for row in rows])

    def search(self, query: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        mask = allowed_rows(self._packs, self._languages, self._audiences, allowed)
        rows = np.flatnonzero(mask)
        scores = self._matrix[rows] @ query
        best = np.argsort(-scores)[: max(limit, 0)]
        return [PassageHit(self.ids[rows[n]], float(scores[n])) for n in best]


def source_of(record: PackRecord) -> SourceRecord:
    """A pack in the list of sources."""
    manifest = record.manifest
    return SourceRecord(
        id=manifest.id,
        title=manifest.title,
        kind="pack",
        passages=record.passages,
        languages=manifest.languages,
        added_at=record.added_at,
        state="ready" if record.enabled else "disabled",
        extra={
            "version": manifest.version,
            "licence": manifest.licence,
            "notice": manifest.notice,
            "audience": str(manifest.audience),
            "use": str(manifest.use),
            "signature": str(record.signature),
            "publisher": manifest.publisher,
            "enabled": record.enabled,
            "left_out": dict(record.left_out),
        },
    )
