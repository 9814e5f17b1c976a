"""The clinic's own documents: queued, read part by part, kept in batches, and continued where they stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import UNFINISHED, DocumentRecord, DocumentState, Fault, ReadingState
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.document_chunks import Chunker
from nabz.services.document_ports import DocumentFile, DocumentPart, DocumentReader, DocumentStore
from nabz.services.knowledge import embedding_text
from nabz.services.ports import CancelToken, Embedder, LanguageDetector, Vectors

BATCH = 32
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


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of a file: "ready", "duplicate" (of `record`), "unchanged", "failed", or "waiting"."""

    path: str
    outcome: str
    record: DocumentRecord | None = None
    fault: Fault | None = None


ProgressSink = Callable[[DocumentProgress], None]
OutcomeSink = Callable[[FileOutcome], None]


class DocumentService:
    """Adds, lists, continues and removes documents. One document is read at a time, whoever asks."""

    def __init__(
        self,
        store: Callable[[], DocumentStore],
        reader: Callable[[], DocumentReader],
        index: SearchedPassages,
        embedder: Callable[[], Embedder],
        detector: LanguageDetector,
        search_terms: Callable[[Passage], tuple[str, ...]] = lambda passage: (),
    ) -> None:
        """Args:
        store, embedder: give what they are named for, or raise `EnvironmentFault`.
        reader: makes a reader; it is closed after use.
        search_terms: further words by which people of other languages ask for a passage.
        """
        self._store = store
        self._reader = reader
        self._index = index
        self._embedder = embedder
        self._detector = detector
        self._search_terms = search_terms
        self._one_at_a_time = threading.Lock()

    def documents(self) -> list[DocumentRecord]:
        return self._store().documents()

    def add(
        self,
        paths: Sequence[str],
        audience: Audience = Audience.STAFF,
        progress: ProgressSink | None = None,
        told: OutcomeSink | None = None,
        cancel: CancelToken | None = None,
    ) -> list[FileOutcome]:
        """Read files and folders; each file ends with one outcome, told as soon as it is known.

        Raises:
            EnvironmentFault: `interrupted` when cancelled (the rest waits), `database_*`, `no_embedding_model`.
        """
        outcomes: list[FileOutcome] = []

        def tell(outcome: FileOutcome) -> None:
            outcomes.append(outcome)
            if told:
                told(outcome)

        self._embedder()
        with self._one_at_a_time, closing(self._reader()) as reader:
            found = reader.find(paths)
            for path, code, params in found.faults:
                tell(FileOutcome(path, "failed", fault=Fault(code, {"path": path, **params})))
            queue: list[tuple[DocumentRecord, DocumentFile]] = []
            for file in found.files:
                try:
                    queued = self._queued(reader, file, audience, cancel)
                except UserError as error:
                    tell(FileOutcome(str(file.path), "failed", fault=_fault(error)))
                    continue
                if isinstance(queued, FileOutcome):
                    tell(queued)
                elif all(record.id != queued.id for record, _ in queue):
                    queue.append((queued, file))
                else:
                    tell(FileOutcome(str(file.path), "duplicate", queued))
            self._read_all(reader, queue, progress, tell, cancel)
        return outcomes

    def resume(
        self,
        progress: ProgressSink | None = None,
        told: OutcomeSink | None = None,
        cancel: CancelToken | None = None,
    ) -> list[FileOutcome]:
        """Go on with everything that waits, was paused, or was cut short. Raises as `add`."""
        outcomes: list[FileOutcome] = []

        def tell(outcome: FileOutcome) -> None:
            outcomes.append(outcome)
            if told:
                told(outcome)

        with self._one_at_a_time, closing(self._reader()) as reader:
            queue: list[tuple[DocumentRecord, DocumentFile]] = []
            for record in self.documents():
                if record.state not in UNFINISHED:
                    continue
                found = reader.find([record.path])
                try:
                    for path, code, params in found.faults:
                        raise UserError(code, path=path, **params)
                    file = found.files[0]
                    if (file.size, file.mtime_ns) != (record.size, record.mtime_ns) and reader.sha256(
                        file, cancel
                    ) != record.sha256:
                        # It changed while it waited: what was read belongs to a file that is no more.
                        self.remove(record.id)
                        queued = self._queued(reader, file, record.audience, cancel)
                        if isinstance(queued, FileOutcome):
                            tell(queued)
                            continue
                        record = replace(queued, replaces=record.replaces)
                    queue.append((record, file))
                except UserError as error:
                    tell(self._failed(record, error))
            self._read_all(reader, queue, progress, tell, cancel)
        return outcomes

    def reread(
        self,
        document_id: str,
        progress: ProgressSink | None = None,
        told: OutcomeSink | None = None,
        cancel: CancelToken | None = None,
    ) -> list[FileOutcome]:
        """Read a document anew from its file; a changed file replaces it when it is whole. Raises as `add`."""
        record = self._known(document_id)
        with closing(self._reader()) as reader:
            found = reader.find([record.path])
            for path, code, params in found.faults:
                raise UserError(code, path=path, **params)
            unchanged = reader.sha256(found.files[0], cancel) == record.sha256
        if unchanged:
            self._start_over(record)
        return self.add([record.path], record.audience, progress, told, cancel)

    def remove(self, document_id: str) -> None:
        """Remove a document and all that came from it. Raises `UserError` (`entry_not_found`)."""
        self._known(document_id)
        self._store().remove(document_id)
        self._index.documents_changed()

    def set_enabled(self, document_id: str, enabled: bool) -> DocumentRecord:
        """Whether answers may stand on it; it stays read. Raises `UserError` (`entry_not_found`)."""
        record = replace(self._known(document_id), enabled=enabled)
        self._store().put(record)
        self._index.documents_changed()
        return record

    # --- the queue --------------------------------------------------------------------------------------------

    def _queued(
        self, reader: DocumentReader, file: DocumentFile, audience: Audience, cancel: CancelToken | None
    ) -> DocumentRecord | FileOutcome:
        store, path = self._store(), str(file.path)
        before = next((d for d in store.documents() if d.path == path), None)
        same_file = before is not None and (before.size, before.mtime_ns) == (file.size, file.mtime_ns)
        if before is not None and same_file and before.state is DocumentState.READY:
            return FileOutcome(path, "unchanged", self._with_audience(before, audience))
        sha256 = reader.sha256(file, cancel)
        document_id = f"doc-{sha256[:16]}"
        known = store.document(document_id)
        if known is not None and known.state is DocumentState.READY:
            outcome = "unchanged" if known.path == path else "duplicate"
            return FileOutcome(path, outcome, self._with_audience(known, audience))
        if known is not None:
            record = replace(known, path=path, mtime_ns=file.mtime_ns, audience=audience, fault=None)
            if known.state is DocumentState.FAILED or known.audience is not audience:
                record = self._start_over(record)
            record = replace(record, state=DocumentState.WAITING)
        else:
            replaces = ""
            if before is not None and before.state is DocumentState.READY:
                replaces = before.id
            elif before is not None:
                store.remove(before.id)
                replaces = before.replaces
            record = DocumentRecord(
                id=document_id,
                path=path,
                title=Path(path).stem.replace("_", " ").strip() or Path(path).name,
                format=file.format,
                sha256=sha256,
                size=file.size,
                mtime_ns=file.mtime_ns,
                audience=audience,
                state=DocumentState.WAITING,
                added_at=_now(),
                replaces=replaces,
            )
        store.put(record)
        return record

    def _with_audience(self, record: DocumentRecord, audience: Audience) -> DocumentRecord:
        """The audience is part of each passage; another one means reading anew, which a person asks for by removing."""
        return record

    def _start_over(self, record: DocumentRecord) -> DocumentRecord:
        fresh = replace(
            record, state=DocumentState.WAITING, done=0, passages=0, languages=(), notices=(), fault=None
        )
        self._store().start_over(record.id)
        self._store().put(fresh)
        self._index.documents_changed()
        return fresh

    def _read_all(
        self,
        reader: DocumentReader,
        queue: list[tuple[DocumentRecord, DocumentFile]],
        progress: ProgressSink | None,
        tell: OutcomeSink,
        cancel: CancelToken | None,
    ) -> None:
        for number, (record, file) in enumerate(queue, 1):
            clock = _Clock(progress, number, len(queue))
            try:
                if cancel is not None and cancel.is_set():
                    raise EnvironmentFault("interrupted")
                tell(FileOutcome(record.path, "ready", self._read(reader, record, file, clock, cancel)))
            except UserError as error:
                tell(self._failed(record, error))
            except EnvironmentFault as error:
                if error.code == "interrupted":
                    for waiting, _ in queue[number - 1 :]:
                        now = self._store().document(waiting.id)
                        if now is not None:
                            self._store().put(replace(now, state=DocumentState.PAUSED))
                raise

    def _failed(self, record: DocumentRecord, error: UserError) -> FileOutcome:
        """A file that cannot be read keeps its line in the list, and nothing of its text."""
        store = self._store()
        store.start_over(record.id)
        failed = replace(
            store.document(record.id) or record,
            state=DocumentState.FAILED,
            done=0,
            passages=0,
            languages=(),
            fault=_fault(error),
            updated_at=_now(),
        )
        store.put(failed)
        self._index.documents_changed()
        return FileOutcome(record.path, "failed", failed, failed.fault)

    # --- one document -----------------------------------------------------------------------------------------

    def _read(
        self,
        reader: DocumentReader,
        record: DocumentRecord,
        file: DocumentFile,
        clock: _Clock,
        cancel: CancelToken | None,
    ) -> DocumentRecord:
        store, embedder = self._store(), self._embedder()
        if store.fingerprint(record.id) not in ("", embedder.fingerprint):
            record = self._start_over(record)
        state = store.reading_state(record.id)
        record = replace(record, state=DocumentState.READING, updated_at=_now())
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
        done = replace(record, state=DocumentState.READY, done=record.total, updated_at=_now())
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
        clock: _Clock,
    ) -> DocumentRecord:
        """Embed and keep a batch with how far the reading is; the passages can be found from now on."""
        begin = record.done
        passages = [replace(p, search_terms=self._search_terms(p)) for p in passages]

        def embedded(done: int, total: int) -> None:
            clock.show(record, begin + (state.position - begin) * done // max(total, 1))

        vectors = embedder.embed_passages([embedding_text(p) for p in passages], embedded)
        kept = replace(
            record,
            done=state.position,
            passages=state.sequence,
            languages=tuple(sorted({*record.languages, *(str(p.lang) for p in passages)})),
            notices=_notices(state),
            updated_at=_now(),
        )
        self._store().append(kept, state, passages, vectors, embedder.fingerprint)
        self._index.passages_added(record.id, passages, vectors)
        clock.show(kept, state.position)
        return kept

    def _known(self, document_id: str) -> DocumentRecord:
        record = self._store().document(document_id)
        if record is None:
            raise UserError("entry_not_found", kind="document", id=document_id, command="nabz kb list")
        return record


class _Clock:
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


def _fault(error: UserError) -> Fault:
    params: dict[str, Any] = error.params
    return Fault(error.code, {name: str(value) for name, value in params.items()})


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
