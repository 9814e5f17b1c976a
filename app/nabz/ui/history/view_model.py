"""What the History screen knows and does, without a window."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.errors import NabzError
from nabz.services.history import Conversation, HistoryService
from nabz.services.ports import SessionSummary
from nabz.ui.ask.exchange import Exchange
from nabz.ui.ask.kept import exchanges_of
from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.ui.tasks import Tasks

_LOG = logging.getLogger(__name__)

SEARCH_AFTER_MS = 150
UNDO_MS = 8000
"""How long a deleted conversation can be had back."""


class HistoryViewModel(QObject):
    """The list, the open conversation, and deletion that waits.

    Attributes:
        rows_changed: `rows` is new.
        opened: a conversation is open: `conversation` and `exchanges` are set; or closed: both are empty.
        deleted: a conversation was taken from the list: its `SessionSummary`.
        failed: a `Failure`, for the window to say.
    """

    rows_changed = Signal()
    opened = Signal()
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(self, history: HistoryService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self.rows: list[SessionSummary] = []
        self.text = ""
        self.loaded = False
        self.conversation: Conversation | None = None
        self.exchanges: list[Exchange] = []
        self._asked = 0
        self._opening = ""
        self._waiting: dict[str, SessionSummary] = {}
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(self.refresh)
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(UNDO_MS)
        self._undo_timer.timeout.connect(self.commit_deletions)

    def search(self, text: str) -> None:
        """Search soon, when the typing pauses."""
        self.text = text
        self._search_timer.start()

    def refresh(self) -> None:
        """Read the list again; only the newest answer counts."""
        self._search_timer.stop()
        self._asked += 1
        ticket, text = self._asked, self.text

        def show(rows: list[SessionSummary]) -> None:
            if ticket == self._asked:
                self.rows = [row for row in rows if row.id not in self._waiting]
                self.loaded = True
                self.rows_changed.emit()

        self._tasks.run(lambda: self._history.search(text), done=show, failed=self.failed.emit)

    def open(self, session_id: str) -> None:
        """Open a conversation to read."""
        self._opening = session_id

        def show(conversation: Conversation) -> None:
            if self._opening == session_id:
                self.conversation = conversation
                self.exchanges = exchanges_of(conversation)
                self.opened.emit()

        def gone(failure: Failure) -> None:
            self.failed.emit(failure)
            self.refresh()

        self._tasks.run(lambda: self._history.show(session_id), done=show, failed=gone)

    def close(self) -> None:
        """No conversation is open."""
        self._opening = ""
        self.conversation, self.exchanges = None, []
        self.opened.emit()

    def delete(self, session_id: str) -> None:
        """Take a conversation from the list; it is really deleted when the time for undoing is over."""
        row = next((r for r in self.rows if r.id == session_id), None)
        if row is None:
            return
        self.commit_deletions()
        self._waiting[session_id] = row
        self.rows = [r for r in self.rows if r.id != session_id]
        self.rows_changed.emit()
        if self.conversation is not None and self.conversation.summary.id == session_id:
            self.close()
        self._undo_timer.start()
        self.deleted.emit(row)

    def undo_delete(self, session_id: str) -> None:
        """Have it back."""
        if self._waiting.pop(session_id, None) is not None:
            self.refresh()

    def commit_deletions(self) -> None:
        """Delete in the background what waits: another deletion takes the one undo there is."""
        for session_id in list(self._waiting):
            self._commit(session_id)

    def shut_down(self) -> None:
        """The window closes: what the person deleted is deleted."""
        self._search_timer.stop()
        self._undo_timer.stop()
        for session_id in list(self._waiting):
            del self._waiting[session_id]
            try:
                self._history.delete(session_id)
            except NabzError as error:
                _LOG.warning("a deletion could not be done: %s", error.code)

    def _commit(self, session_id: str) -> None:
        row = self._waiting.get(session_id)
        if row is None:
            return

        def over(_: object = None) -> None:
            self._waiting.pop(session_id, None)

        def failed(failure: Failure) -> None:
            over()
            self.failed.emit(failure)
            self.refresh()

        self._tasks.run(lambda: self._history.delete(session_id), done=over, failed=failed)
