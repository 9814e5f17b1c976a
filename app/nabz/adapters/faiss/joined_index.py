"""The built-in index and the clinic's documents, searched as one."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from nabz.adapters.faiss.masked_search import Mask, Masks, search_masked
from nabz.adapters.sqlite.document_store import SqliteDocumentStore
from nabz.adapters.sqlite.passage_table import VectorRow
from nabz.domain.citation import Passage
from nabz.domain.documents import DocumentRecord, DocumentState
from nabz.domain.errors import EnvironmentFault
from nabz.services.centring import CENTRES_KEY, Centres
from nabz.services.ports import KnowledgeIndex, PassageFilter, PassageHit, SourceRecord, Vectors

if TYPE_CHECKING:
    import faiss

T = TypeVar("T")


class JoinedKnowledgeIndex:
    """`ports.KnowledgeIndex` over both. The documents may come and go (they are locked with the records).

    Vectors of documents are kept as they were embedded and centred when they are loaded: a rebuilt built-in index,
    which brings other centres, makes no document stale.
    """

    def __init__(self, builtin: KnowledgeIndex, documents: Callable[[], SqliteDocumentStore | None]) -> None:
        self._builtin = builtin
        self._documents = documents
        self._lock = threading.Lock()
        self._table: _GrowingTable | None = None
        self._table_of: SqliteDocumentStore | None = None

    @property
    def embedder_fingerprint(self) -> str | None:
        return self._builtin.embedder_fingerprint

    def meta(self, key: str) -> str | None:
        return self._builtin.meta(key)

    def set_meta(self, key: str, value: str) -> None:
        self._builtin.set_meta(key, value)
        if key == CENTRES_KEY:
            self.documents_changed()

    def replace_source(
        self, record: SourceRecord, passages: Sequence[Passage], vectors: Vectors, fingerprint: str
    ) -> None:
        self._builtin.replace_source(record, passages, vectors, fingerprint)
        self.documents_changed()

    def remove_source(self, source_id: str) -> bool:
        store = self._documents()
        if store is not None and store.remove(source_id):
            self.documents_changed()
            return True
        return self._builtin.remove_source(source_id)

    def sources(self) -> list[SourceRecord]:
        documents: list[DocumentRecord] = self._read(lambda store: store.documents(), [])
        return [*self._builtin.sources(), *(source_of(d) for d in documents)]

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        hits = self._builtin.dense(vector, limit, allowed)
        table = self._loaded()
        if table is None:
            return hits
        query = np.asarray(vector, dtype=np.float32).reshape(1, -1)
        return sorted([*hits, *table.search(query, limit, allowed)], key=lambda h: -h.value)[:limit]

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        """By turns: BM25 of two collections of very different size cannot be compared."""
        if allowed.reference:
            return []
        builtin = self._builtin.lexical(terms, limit, allowed)
        documents: list[PassageHit] = self._read(lambda store: store.lexical(terms, limit, allowed), [])
        pairs = itertools.zip_longest(builtin, documents)
        return [hit for pair in pairs for hit in pair if hit is not None][:limit]

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        found = {p.id: p for p in self._builtin.passages(ids)}
        others = [i for i in ids if i not in found]
        if others:
            kept: list[Passage] = self._read(lambda store: store.passages(others), [])
            found |= {p.id: p for p in kept}
        return [found[i] for i in ids if i in found]

    def count(self) -> int:
        return self._builtin.count() + self._read(lambda store: store.count(), 0)

    def close(self) -> None:
        self._builtin.close()

    # --- what the reading of documents tells ------------------------------------------------------------------

    def passages_added(self, document_id: str, passages: Sequence[Passage], vectors: Vectors) -> None:
        """Make passages findable that were just kept; `vectors` as embedded."""
        with self._lock:
            if self._table is not None and self._table_of is self._documents():
                rows = [
                    (p.id, document_id, str(p.lang), str(p.audience), np.float32(v).tobytes())
                    for p, v in zip(passages, vectors, strict=True)
                ]
                self._table.add(rows, self._centres())

    def documents_changed(self) -> None:
        """Load the vectors of documents anew at the next search."""
        with self._lock:
            self._table = None

    def _loaded(self) -> _GrowingTable | None:
        return self._read(self._table_over, None)

    def _table_over(self, store: SqliteDocumentStore) -> _GrowingTable:
        with self._lock:
            if self._table is None or self._table_of is not store:
                table = _GrowingTable()
                table.add(store.vectors(self.embedder_fingerprint or ""), self._centres())
                self._table, self._table_of = table, store
            return self._table

    def _read(self, work: Callable[[SqliteDocumentStore], T], otherwise: T) -> T:
        """What the documents say; `otherwise` while they are locked, also when that happens in the middle."""
        store = self._documents()
        if store is None:
            return otherwise
        try:
            return work(store)
        except EnvironmentFault as error:
            if error.code != "records_locked":
                raise
            return otherwise

    def _centres(self) -> Centres:
        return Centres.from_json(self._builtin.meta(CENTRES_KEY))


class _GrowingTable:
    """Vectors in memory to which more are added while they are searched."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._index: faiss.IndexFlatIP | None = None
        self._ids: list[str] = []
        # What a filter asks of each row; joined when a search comes after rows were added.
        self._columns: list[tuple[list[str], list[str], list[str]]] = []
        self._joined: Masks | None = None

    def add(self, rows: Sequence[VectorRow], centres: Centres) -> None:
        if not rows:
            return
        import faiss  # not before the window stands

        matrix = np.frombuffer(b"".join(row[4] for row in rows), dtype=np.float32).reshape(len(rows), -1)
        languages = [row[2] for row in rows]
        centred = np.ascontiguousarray(centres.centre_passages(matrix, languages), dtype=np.float32)
        with self._lock:
            if self._index is None:
                self._index = faiss.IndexFlatIP(matrix.shape[1])
            self._index.add(centred)
            self._ids += [row[0] for row in rows]
            self._columns.append(([row[1] for row in rows], languages, [row[3] for row in rows]))
            self._joined = None

    def search(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        with self._lock:
            if self._index is None or limit <= 0:
                return []
            return search_masked(self._index, self._ids, self._mask(allowed), vector, limit)

    def _mask(self, allowed: PassageFilter) -> Mask:
        if self._joined is None:
            columns = [[value for part in self._columns for value in part[n]] for n in range(3)]
            self._columns = [(columns[0], columns[1], columns[2])]
            self._joined = Masks(np.array(columns[0]), np.array(columns[1]), np.array(columns[2]))
        return self._joined.of(allowed)


def source_of(record: DocumentRecord) -> SourceRecord:
    """A document in the list of sources."""
    return SourceRecord(
        id=record.id,
        title=record.title,
        kind="document",
        passages=record.passages,
        languages=record.languages,
        added_at=record.added_at,
        state=str(record.state) if record.enabled or record.state is not DocumentState.READY else "disabled",
        detail=record.fault.code if record.fault else "",
        extra={
            "path": record.path,
            "audience": str(record.audience),
            "enabled": record.enabled,
            "done": record.done,
            "total": record.total,
            "notices": dict(record.notices),
            "fault": {"code": record.fault.code, "params": record.fault.params} if record.fault else None,
        },
    )
