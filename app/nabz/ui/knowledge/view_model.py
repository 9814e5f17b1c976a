"""What the Knowledge screen knows and does, without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.citation import RetrievedPassage, SearchOutcome
from nabz.services.ports import SourceRecord

if TYPE_CHECKING:
    from nabz.services.knowledge import KnowledgeService
    from nabz.services.settings import SettingsService
    from nabz.ui.tasks import Tasks

SEARCH_AFTER_MS = 250
_RESULTS = 8


class KnowledgeViewModel(QObject):
    """The sources, and a search through their passages.

    Attributes:
        sources_changed: `sources` is new.
        found: `passages` holds what the search for `text` brought; both are empty without a search.
        failed: a `Failure`, for the window to say.
    """

    sources_changed = Signal()
    found = Signal()
    failed = Signal(object)

    def __init__(
        self,
        knowledge: KnowledgeService,
        settings: SettingsService,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self._settings = settings
        self._tasks = tasks
        self.sources: list[SourceRecord] = []
        self.loaded = False
        self.text = ""
        self.passages: tuple[RetrievedPassage, ...] = ()
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)

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

    def shut_down(self) -> None:
        self._timer.stop()

    def _search(self) -> None:
        self._asked += 1
        ticket, text = self._asked, self.text
        if not text:
            self.passages = ()
            self.found.emit()
            return
        settings = self._settings.current

        def show(outcome: SearchOutcome) -> None:
            if ticket == self._asked:
                self.passages = outcome.passages
                self.found.emit()

        self._tasks.run(
            lambda: self._knowledge.search(text, settings.language, _RESULTS, settings.mode),
            done=show,
            failed=self.failed.emit,
        )
