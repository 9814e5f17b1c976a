"""What the Audit trail screen knows and does, without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nabz.domain.audit import AuditEntry, ChainFlaw
from nabz.domain.errors import NabzError
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.people import PeopleService

PAGE = 200
"""Entries that are read at once."""


class AuditViewModel(QObject):
    """The entries, newest first, read page by page; and the check of the whole chain.

    Attributes:
        reset: `entries` was read anew.
        added: more entries were read: a list, which `entries` ends with.
        checked: `checking`, `flaw` or `whole` is new.
        failed: a `Failure`, for the window to say.
    """

    reset = Signal()
    added = Signal(object)
    checked = Signal()
    failed = Signal(object)

    def __init__(self, people: PeopleService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._tasks = tasks
        self.entries: list[AuditEntry] = []
        self.at_end = False
        self.loaded = False
        self.closed: NabzError | None = None
        self.checking = False
        self.whole: bool | None = None
        self.flaw: ChainFlaw | None = None
        self._reading = False
        self._ticket = 0

    def refresh(self) -> None:
        """Read the newest entries, and check the chain."""
        self._ticket += 1
        ticket = self._ticket
        self._reading = True

        def show(entries: list[AuditEntry]) -> None:
            if ticket != self._ticket:
                return
            self._reading = False
            self.closed, self.loaded = None, True
            self.entries, self.at_end = entries, len(entries) < PAGE
            self.reset.emit()
            self.check()

        def failed(failure: Failure) -> None:
            if ticket != self._ticket:
                return
            self._reading = False
            self.entries, self.closed, self.whole, self.flaw = [], failure.error, None, None
            self.reset.emit()
            self.checked.emit()
            if failure.error is None:
                self.failed.emit(failure)

        self._tasks.run(lambda: self._people.audit(PAGE), done=show, failed=failed)

    def more(self) -> None:
        """Read older entries. Those that came meanwhile do not shift them: what is known is left out."""
        if self._reading or self.at_end or not self.entries:
            return
        self._reading = True
        ticket, offset, oldest = self._ticket, len(self.entries), self.entries[-1].seq

        def show(entries: list[AuditEntry]) -> None:
            if ticket != self._ticket:
                return
            self._reading = False
            older = [e for e in entries if e.seq < oldest]
            self.at_end = len(entries) < PAGE
            self.entries.extend(older)
            self.added.emit(older)

        def failed(failure: Failure) -> None:
            self._reading = False
            self.failed.emit(failure)

        self._tasks.run(lambda: self._people.audit(PAGE, offset), done=show, failed=failed)

    def check(self) -> None:
        """Follow the chain from its first entry to the last."""
        if self.checking:
            return
        self.checking = True
        self.checked.emit()

        def show(flaw: ChainFlaw | None) -> None:
            self.checking, self.whole, self.flaw = False, flaw is None, flaw
            self.checked.emit()

        def failed(failure: Failure) -> None:
            self.checking = False
            self.checked.emit()
            self.failed.emit(failure)

        self._tasks.run(self._people.audit_flaw, done=show, failed=failed)

    def forget(self) -> None:
        """Drop what is shown."""
        self._ticket += 1
        self.entries, self.whole, self.flaw = [], None, None
        self.reset.emit()
        self.checked.emit()
