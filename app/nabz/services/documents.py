"""The clinic's own documents: queued, read part by part, kept in batches, and continued where they stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import UNFINISHED, DocumentRecord, DocumentState, Fault
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.document_ports import DocumentFile, DocumentReader, DocumentStore
from nabz.services.document_reading import (
    Clock,
    DocumentReading,
    ProgressSink,
    SearchedPassages,
    now,
    start_over,
)
from nabz.services.ports import CancelToken, Embedder, LanguageDetector


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of a file: "ready", "unchanged", "duplicate" (of `record`), or "failed"."""

    path: str
    outcome: str
    record: DocumentRecord | None = None
    fault: Fault | None = None


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
                for path, code, params in found.faults:
                    # It may stand on a stick that is not here now: what was read of it waits.
                    tell(FileOutcome(path, "failed", record, Fault(code, {"path": path, **params})))
                if not found.files:
                    continue
                file = found.files[0]
                try:
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
            start_over(self._store(), self._index, record)
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

    def set_audience(self, document_id: str, audience: Audience) -> DocumentRecord:
        """Whether patients may be shown it too. Raises `UserError` (`entry_not_found`)."""
        record = replace(self._known(document_id), audience=audience)
        self._store().set_audience(record)
        self._index.documents_changed()
        return record

    # --- the queue --------------------------------------------------------------------------------------------

    def _queued(
        self, reader: DocumentReader, file: DocumentFile, audience: Audience, cancel: CancelToken | None
    ) -> DocumentRecord | FileOutcome:
        store, path = self._store(), str(file.path)
        here = [d for d in store.documents() if d.path == path]
        ready = next((d for d in here if d.state is DocumentState.READY), None)
        if ready is not None and (ready.size, ready.mtime_ns, ready.audience) == (
            file.size,
            file.mtime_ns,
            audience,
        ):
            return FileOutcome(path, "unchanged", ready)
        sha256 = reader.sha256(file, cancel)
        document_id = f"doc-{sha256[:16]}"
        known = store.document(document_id)
        if known is not None and known.state is DocumentState.READY:
            if known.path != path:
                return FileOutcome(path, "duplicate", known)
            if known.audience is audience:
                return FileOutcome(path, "unchanged", known)
        if known is not None:
            record = replace(known, path=path, mtime_ns=file.mtime_ns, audience=audience, fault=None)
            # Who may be shown it stands in every passage: another audience means reading anew.
            if known.state in (DocumentState.FAILED, DocumentState.READY) or known.audience is not audience:
                record = start_over(store, self._index, record)
            record = replace(record, state=DocumentState.WAITING)
        else:
            for older in here:
                if older.state is not DocumentState.READY:
                    store.remove(older.id)
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
                added_at=now(),
                replaces=ready.id if ready is not None else "",
            )
        store.put(record)
        return record

    def _read_all(
        self,
        reader: DocumentReader,
        queue: list[tuple[DocumentRecord, DocumentFile]],
        progress: ProgressSink | None,
        tell: OutcomeSink,
        cancel: CancelToken | None,
    ) -> None:
        if not queue:
            return
        reading = DocumentReading(
            self._store(), self._index, self._embedder(), self._detector, self._search_terms
        )
        for number, (record, file) in enumerate(queue, 1):
            clock = Clock(progress, number, len(queue))
            try:
                if cancel is not None and cancel.is_set():
                    raise EnvironmentFault("interrupted")
                tell(FileOutcome(record.path, "ready", reading.read(reader, record, file, clock, cancel)))
            except UserError as error:
                tell(self._failed(record, error))
            except EnvironmentFault as error:
                if error.code == "interrupted":
                    for waiting, _ in queue[number - 1 :]:
                        kept = self._store().document(waiting.id)
                        if kept is not None:
                            self._store().put(replace(kept, state=DocumentState.PAUSED))
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
            updated_at=now(),
        )
        store.put(failed)
        self._index.documents_changed()
        return FileOutcome(record.path, "failed", failed, failed.fault)

    def _known(self, document_id: str) -> DocumentRecord:
        record = self._store().document(document_id)
        if record is None:
            raise UserError("entry_not_found", kind="document", id=document_id, command="nabz kb list")
        return record


def _fault(error: UserError) -> Fault:
    params: dict[str, Any] = error.params
    return Fault(error.code, {name: str(value) for name, value in params.items()})
