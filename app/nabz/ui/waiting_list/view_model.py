"""What the Waiting list screen knows and does, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.errors import NabzError
from nabz.services.history_ports import WaitingEntry
from nabz.services.waiting_hint import WaitingHint
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.waiting_list import WaitingListService

AGAIN_AFTER_MS = 200
"""Changes that come together are read together."""


class WaitingListViewModel(QObject):
    """The list in the order of the rules, live; a model's opinion beside it.

    Attributes:
        changed: `entries`, `chosen` or `closed` is new.
        hinted: `hint` or `comparing` is new.
        moved: somebody was moved: what was done ("taken", "waiting", "done") and the `WaitingEntry` from before.
        failed: a `Failure`, for the window to say.
    """

    changed = Signal()
    hinted = Signal()
    moved = Signal(str, object)
    failed = Signal(object)

    def __init__(self, waiting: WaitingListService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._tasks = tasks
        self.entries: list[WaitingEntry] = []
        self.loaded = False
        self.closed: NabzError | None = None
        self.chosen = ""
        self.hint: WaitingHint | None = None
        self.no_opinion = False
        self.comparing = False
        self._cancel: threading.Event | None = None
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        # The service tells on whatever thread made the change.
        self._end = waiting.subscribe(lambda: tasks.post(self._soon))

    @property
    def entry(self) -> WaitingEntry | None:
        """The one that is chosen."""
        return next((e for e in self.entries if e.session_id == self.chosen), None)

    @property
    def next_of_same_level(self) -> WaitingEntry | None:
        """Who comes after the chosen one with the same level, when both wait: a model may compare the two."""
        ids = [e.session_id for e in self.entries]
        entry = self.entry
        if entry is None or entry.state != "waiting" or entry.level is None:
            return None
        after = self.entries[ids.index(entry.session_id) + 1 :]
        follower = after[0] if after else None
        same = follower is not None and follower.state == "waiting" and follower.level is entry.level
        return follower if same else None

    def refresh(self) -> None:
        """Read the list; only the newest answer counts."""
        self._timer.stop()
        self._asked += 1
        ticket = self._asked

        def show(entries: list[WaitingEntry]) -> None:
            if ticket != self._asked:
                return
            self.entries, self.loaded, self.closed = entries, True, None
            self._choose_somebody()
            self.changed.emit()

        def failed(failure: Failure) -> None:
            if ticket != self._asked:
                return
            self.entries, self.closed = [], failure.error
            self.changed.emit()
            if failure.error is None:
                self.failed.emit(failure)

        self._tasks.run(self._waiting.entries, done=show, failed=failed)

    def choose(self, session_id: str) -> None:
        if session_id != self.chosen:
            self.chosen = session_id
            self._drop_hint()
            self.changed.emit()

    def take(self, session_id: str) -> None:
        """Whoever is signed in sees them now."""
        self._move(session_id, "taken", self._waiting.take)

    def put_back(self, session_id: str) -> None:
        """They wait again, at their place."""
        self._move(session_id, "waiting", self._waiting.put_back)

    def finish(self, session_id: str) -> None:
        """They were seen, or have left."""
        self._move(session_id, "done", self._waiting.finish)

    def compare(self) -> None:
        """Ask a capable model about the chosen one and the next of the same level; it moves nobody."""
        entry, other = self.entry, self.next_of_same_level
        if entry is None or other is None or self.comparing:
            return
        self._drop_hint()
        self.comparing = True
        cancel = self._cancel = threading.Event()
        self.hinted.emit()

        def over(hint: WaitingHint | None) -> None:
            self.comparing = False
            if cancel.is_set():
                return
            self.hint, self.no_opinion = hint, hint is None
            self.hinted.emit()

        def failed(failure: Failure) -> None:
            self.comparing = False
            self.hinted.emit()
            if not cancel.is_set():
                self.failed.emit(failure)

        first, second = entry.session_id, other.session_id
        self._tasks.run(lambda: self._waiting.compare(first, second, cancel), done=over, failed=failed)

    def forget(self) -> None:
        """Drop what is shown."""
        self._asked += 1
        self.entries, self.chosen = [], ""
        self._drop_hint()
        self.changed.emit()

    def shut_down(self) -> None:
        self._end()
        self._timer.stop()
        if self._cancel is not None:
            self._cancel.set()

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _choose_somebody(self) -> None:
        """Stays with whoever is chosen; the first one when they are gone."""
        if self.entry is None:
            self.chosen = self.entries[0].session_id if self.entries else ""
            self._drop_hint()

    def _drop_hint(self) -> None:
        if self._cancel is not None:
            self._cancel.set()
            self._cancel = None
        self.hint, self.no_opinion, self.comparing = None, False, False
        self.hinted.emit()

    def _move(self, session_id: str, to: str, work: Callable[[str], WaitingEntry]) -> None:
        before = next((e for e in self.entries if e.session_id == session_id), None)

        def over(after: WaitingEntry) -> None:
            self.moved.emit(to, before or after)
            self.refresh()

        def failed(failure: Failure) -> None:
            self.failed.emit(failure)
            self.refresh()

        self._tasks.run(lambda: work(session_id), done=over, failed=failed)
