"""The reading of one document: parts to passages, passages to vectors, kept in batches that a crash cannot undo."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

import numpy as np

from nabz.domain.citation import Passage
from nabz.domain.documents import DocumentRecord, DocumentState, ReadingState
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.document_chunks import Chunker
from nabz.services.document_ports import DocumentFile, DocumentPart, DocumentReader, DocumentStore
from nabz.services.knowledge import embedding_text
from nabz.services.ports import CancelToken, Embedder, LanguageDetector, Vectors

BATCH = 64
"""Passages that are embedded and kept together: what a crash costs at most."""
_GARBLED = 0.3
_WORTH_A_NOTICE = 0.02
_EARLY = 20  # parts after which a garbled file is given up


class SearchedPassages(Protocol):
    """The index that must know of passages as soon as they are kept."""

    def passages_added(self, document_id: str, passages: Sequence[Passage], vectors: Vectors) -> None: ...

    def documents_changed(self) -> None: ...


@dataclass(frozen=True, slots=True)
class DocumentProgress:
    """How far the reading is.

    Attributes:
        record: of the document that is read.
        done, total: its parts (pages where there are any); total 0 while unknown.
        rate: parts a second; None while unknown.
        seconds_left: for this document; None while unknown.
        number, files: which of the files it is, from 1.
    """

    record: DocumentRecord
    done: int
    total: int
    rate: float | None
    seconds_left: float | None
    number: int
    files: int


ProgressSink = Callable[[DocumentProgress], None]


class DocumentReading:
    """Reads documents into a store with an embedder, from where each stopped."""

    def __init__(
        self,
        store: DocumentStore,
        index: SearchedPassages,
        embedder: Embedder,
        detector: LanguageDetector,
        search_terms: Callable[[Passage], tuple[str, ...]],
    ) -> None:
        self._store = store
        self._index = index
        self._embedder = embedder
        self._detector = detector
        self._search_terms = search_terms

    def read(
        self,
        reader: DocumentReader,
        record: DocumentRecord,
        file: DocumentFile,
        clock: Clock,
        cancel: CancelToken | None,
    ) -> DocumentRecord:
        store, embedder = self._store, self._embedder
        if store.fingerprint(record.id) not in ("", embedder.fingerprint):
            record = start_over(store, self._index, record)
        state = store.reading_state(record.id)
        record = replace(record, state=DocumentState.READING, updated_at=now())
        store.put(record)
        clock.begin(record, state.position)
        chunker: Chunker | None = None
        waiting: list[Passage] = []
        for part in reader.parts(file, state.position, cancel):
            if chunker is None:
                title = part.title if state.position == 0 and part.title else record.title
                record = replace(record, title=title, total=part.total, paged=part.paged)
                chunker = self._chunker(record, state, embedder)
            waiting += chunker.feed(part.blocks)
            _count(state, part)
            if part.position + 1 >= _EARLY and state.broken_share > _GARBLED:
                raise _garbled(record, state)
            if len(waiting) >= BATCH:
                record = self._keep(record, state, waiting, embedder, clock)
                waiting = []
            elif not waiting:
                clock.show(record, state.position)
            if cancel is not None and cancel.is_set():
                raise EnvironmentFault("interrupted")
        chunker = chunker or self._chunker(record, state, embedder)
        waiting += chunker.flush()
        if state.broken_share > _GARBLED:
            raise _garbled(record, state)
        record = self._keep(record, state, waiting, embedder, clock)
        if state.sequence == 0:
            raise UserError("document_scanned" if record.paged else "document_empty", path=record.path)
        done = replace(record, state=DocumentState.READY, done=record.total, updated_at=now())
        store.finish(done)
        if done.replaces:
            self._index.documents_changed()
        clock.show(done, done.total)
        return done

    def _chunker(self, record: DocumentRecord, state: ReadingState, embedder: Embedder) -> Chunker:
        return Chunker(record.id, record.title, record.audience, state, embedder.count_tokens, self._detector)

    def _keep(
        self,
        record: DocumentRecord,
        state: ReadingState,
        passages: list[Passage],
        embedder: Embedder,
        clock: Clock,
    ) -> DocumentRecord:
        """Embed and keep a batch with how far the reading is; the passages can be found from now on."""
        begin = record.done
        passages = [replace(p, search_terms=self._search_terms(p)) for p in passages]

        def embedded(done: int, total: int) -> None:
            clock.show(record, begin + (state.position - begin) * done // max(total, 1))

        vectors: Vectors = np.zeros((0, embedder.dimension), np.float32)
        if passages:
            vectors = embedder.embed_passages([embedding_text(p) for p in passages], embedded)
        kept = replace(
            record,
            done=state.position,
            passages=state.sequence,
            languages=tuple(sorted({*record.languages, *(str(p.lang) for p in passages)})),
            notices=_notices(state),
            updated_at=now(),
        )
        self._store.append(kept, state, passages, vectors, embedder.fingerprint)
        self._index.passages_added(record.id, passages, vectors)
        clock.show(kept, state.position)
        return kept


def start_over(store: DocumentStore, index: SearchedPassages, record: DocumentRecord) -> DocumentRecord:
    """Forget what was read of a document; returns its record as it waits now."""
    fresh = replace(
        record, state=DocumentState.WAITING, done=0, passages=0, languages=(), notices=(), fault=None
    )
    store.start_over(record.id)
    store.put(fresh)
    index.documents_changed()
    return fresh


def now() -> str:
    """The time as records keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Clock:
    """Rate and time left of one document, from what this run has done of it."""

    def __init__(self, sink: ProgressSink | None, number: int, files: int) -> None:
        self._sink = sink
        self._number, self._files = number, files
        self._started = time.monotonic()
        self._first = 0

    def begin(self, record: DocumentRecord, position: int) -> None:
        self._started, self._first = time.monotonic(), position
        self.show(record, position)

    def show(self, record: DocumentRecord, done: int) -> None:
        if self._sink is None:
            return
        spent, parts = time.monotonic() - self._started, done - self._first
        rate = parts / spent if parts > 0 and spent > 0 else None
        left = (record.total - done) / rate if rate and record.total else None
        self._sink(DocumentProgress(record, done, record.total, rate, left, self._number, self._files))


def _count(state: ReadingState, part: DocumentPart) -> None:
    state.position = part.position + 1
    state.characters += part.characters
    state.broken += part.broken
    state.blank += part.paged and not part.blocks


def _notices(state: ReadingState) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    if state.blank:
        found.append(("pages_without_text", state.blank))
    if state.broken_share > _WORTH_A_NOTICE:
        found.append(("broken_characters", round(state.broken_share * 100)))
    if state.orders:
        found.append(("orders_left_out", state.orders))
    return tuple(found)


def _garbled(record: DocumentRecord, state: ReadingState) -> UserError:
    return UserError("document_garbled", path=record.path, share=str(round(state.broken_share * 100)))
