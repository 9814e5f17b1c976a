"""What the Knowledge screen knows and does, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.answer import Mode
from nabz.domain.citation import Audience, RetrievedPassage, SearchOutcome
from nabz.domain.documents import DocumentState, Fault
from nabz.domain.errors import UserError
from nabz.services.document_reading import DocumentProgress, ProgressSink
from nabz.services.documents import FileOutcome, OutcomeSink
from nabz.services.ports import CancelToken, SourceRecord
from nabz.services.record_ports import RecordState
from nabz.ui.knowledge.pack_model import PackModel
from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.services.documents import DocumentService
    from nabz.services.knowledge import KnowledgeService
    from nabz.services.record_access import RecordAccess
    from nabz.services.settings import SettingsService
    from nabz.ui.tasks import Tasks

SEARCH_AFTER_MS = 250
_RESULTS = 8
_OUTCOMES_SHOWN = 12
Reading = Callable[[ProgressSink, OutcomeSink, CancelToken], list[FileOutcome]]


class KnowledgeViewModel(QObject):
    """The sources, a search through their passages, and the reading of documents.

    Attributes:
        sources_changed: `sources` or `reading` is new.
        found: `passages` holds what the search for `text` brought; both are empty without a search.
        progress_changed: a `DocumentProgress`.
        told: `outcomes` is new: files that left no source of their own.
        failed: a `Failure`, for the window to say.
    """

    sources_changed = Signal()
    found = Signal()
    progress_changed = Signal(object)
    told = Signal()
    failed = Signal(object)

    def __init__(
        self,
        knowledge: KnowledgeService,
        documents: DocumentService,
        settings: SettingsService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        packs: PackModel,
        records: RecordAccess,
    ) -> None:
        super().__init__(parent)
        self.packs = packs
        packs.taken.connect(lambda _: self.refresh())
        packs.failed.connect(self.failed)
        self._knowledge = knowledge
        self._documents = documents
        self._settings = settings
        self._tasks = tasks
        self._records = records
        self.sources: list[SourceRecord] = []
        self.loaded = False
        self.text = ""
        self.passages: tuple[RetrievedPassage, ...] = ()
        self.answerable = False
        self.recognised: list[str] = []
        self.progress: DocumentProgress | None = None
        self.outcomes: list[FileOutcome] = []
        self._asked = 0
        self._cancel: threading.Event | None = None
        self._next: list[Reading] = []
        self._to_remove: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)

    @property
    def reading(self) -> bool:
        """Whether documents are being read now."""
        return self._cancel is not None

    @property
    def may_change(self) -> bool:
        """Whether whoever is at the screen may add and remove: not a patient."""
        return self._settings.current.mode is Mode.STAFF

    def refresh(self) -> None:
        """Read the list of sources again."""

        def show(sources: list[SourceRecord]) -> None:
            self.sources, self.loaded = sources, True
            self.sources_changed.emit()

        self._tasks.run(self._knowledge.sources, done=show, failed=self.failed.emit)

    def search(self, text: str) -> None:
        """Search soon, when the typing pauses."""
        self.text = text.strip()
        self._timer.start()

    # --- documents --------------------------------------------------------------------------------------------

    def add(self, paths: list[str]) -> None:
        """Read files and folders, after what is being read now."""
        self._start(
            lambda show, tell, cancel: self._documents.add(paths, progress=show, told=tell, cancel=cancel)
        )

    def go_on(self) -> None:
        """Read on what was paused or cut short."""
        self._start(self._documents.resume)

    def reread(self, document_id: str) -> None:
        """Read a document anew from its file."""
        self._start(lambda show, tell, cancel: self._documents.reread(document_id, show, tell, cancel))

    def pause(self) -> None:
        """Stop after the batch that is in work; nothing that was read is lost."""
        self._next.clear()
        if self._cancel is not None:
            self._cancel.set()

    def remove(self, document_id: str) -> None:
        """Remove a document and all that came from it; the reading of it is stopped first."""
        if self.reading:
            self._to_remove.append(document_id)
            self.pause()
        else:
            self._change(lambda: self._remove_all([document_id]))

    def switch(self, document_id: str, enabled: bool) -> None:
        """Whether answers may stand on a document or a pack."""

        def work() -> None:
            if self.packs.has(document_id):
                self.packs.switch(document_id, enabled)
            else:
                self._documents.set_enabled(document_id, enabled)

        self._change(work)

    @property
    def encrypted(self) -> bool:
        """Whether documents that are added now are kept in encrypted form."""
        return self._records.state not in (RecordState.ABSENT, RecordState.PLAIN)

    def show_to_patients(self, document_id: str, wanted: bool) -> None:
        """Whether patients may be shown a document too."""
        audience = Audience.ALL if wanted else Audience.STAFF
        self._change(lambda: self._documents.set_audience(document_id, audience))

    def shut_down(self) -> None:
        self._timer.stop()
        self.pause()

    def _change(self, work: Callable[[], object]) -> None:
        self._tasks.run(work, done=lambda _: self.refresh(), failed=self.failed.emit)

    def _start(self, reading: Reading) -> None:
        if self.reading:
            self._next.append(reading)
            return
        cancel = self._cancel = threading.Event()
        self.outcomes = []
        self.told.emit()
        known = ""

        def work(emit: Callable[[DocumentProgress | FileOutcome], None]) -> list[FileOutcome]:
            return reading(emit, emit, cancel)

        def take(events: list[DocumentProgress | FileOutcome]) -> None:
            nonlocal known
            for event in events:
                if isinstance(event, DocumentProgress):
                    self.progress = event
                else:
                    self._take_outcome(event)
            if self.progress is not None and (
                self.progress.record.id != known or any(isinstance(e, FileOutcome) for e in events)
            ):
                known = self.progress.record.id
                self.refresh()
            self.progress_changed.emit(self.progress)

        def failed(failure: Failure) -> None:
            if failure.error is None or failure.error.code != "interrupted":
                self.failed.emit(failure)
            self._over()

        self._tasks.stream(work, events=take, done=lambda _: self._over(), failed=failed)
        self.refresh()

    def _take_outcome(self, outcome: FileOutcome) -> None:
        record = outcome.record
        has_card = record is not None and (outcome.outcome == "ready" or record.state is DocumentState.FAILED)
        if not has_card and len(self.outcomes) < _OUTCOMES_SHOWN:
            self.outcomes.append(outcome)
            self.told.emit()

    def _over(self) -> None:
        self._cancel, self.progress = None, None
        waiting, self._to_remove = self._to_remove, []
        if waiting:
            self._change(lambda: self._remove_all(waiting))
        elif self._next:
            self._start(self._next.pop(0))
        else:
            self.refresh()

    def _remove_all(self, ids: list[str]) -> None:
        for source_id in ids:
            if self.packs.has(source_id):
                self._knowledge.remove(source_id)
            else:
                self._documents.remove(source_id)

    def _search(self) -> None:
        self._asked += 1
        ticket, text = self._asked, self.text
        if not text:
            self.passages = ()
            self.found.emit()
            return
        settings = self._settings.current

        def work() -> tuple[SearchOutcome, list[str]]:
            outcome = self._knowledge.search(text, settings.language, _RESULTS, settings.mode)
            return outcome, self._knowledge.names_of(outcome.terms, settings.language)

        def show(found: tuple[SearchOutcome, list[str]]) -> None:
            if ticket == self._asked:
                outcome, self.recognised = found
                self.passages, self.answerable = outcome.passages, outcome.answerable
                self.found.emit()

        self._tasks.run(
            work,
            done=show,
            failed=self.failed.emit,
        )


def file_name(path: str) -> str:
    """The last part of a path: what a person calls the file."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or path


def fault_of(fault: Fault) -> UserError:
    """A fault as an error, with the file called by its name."""
    params = {**fault.params}
    if "path" in params:
        params["path"] = file_name(params["path"])
    return UserError(fault.code, **params)
