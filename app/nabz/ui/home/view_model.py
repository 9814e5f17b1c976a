"""What the Home screen knows, without a window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from nabz.services.record_access import RecordAccess, RecordState
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.health import HealthCheck, HealthService
    from nabz.services.history import HistoryService
    from nabz.services.ports import SessionSummary

SHOWN = 5
"""So many of the last records; the rest is one press away."""


class Waiting(Protocol):
    """The waiting list, as far as Home counts it."""

    def entries(self) -> Sequence[object]:
        """Those who wait and those who are being seen."""
        ...


class HomeViewModel(QObject):
    """Reads in the background what Home shows.

    Attributes:
        recent: the last records; empty while they are not open.
        waiting: how many people wait; None while the records are not open.
        concerns: what the health check found less than fine.
        records: how the records stand.
        changed: one of these is new.
        failed: a `Failure`, for the window to say.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        history: HistoryService,
        health: HealthService,
        access: RecordAccess,
        tasks: Tasks,
        *,
        waiting: Waiting,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._health = health
        self._access = access
        self._tasks = tasks
        self._list = waiting
        self._checking = False
        self._checked = False
        self.recent: list[SessionSummary] = []
        self.waiting: int | None = None
        self.concerns: list[HealthCheck] = []
        self.records = access.state

    def refresh(self) -> None:
        """Read everything again; the health of the machine only where it was not fine the last time."""
        self.records = self._access.state
        if self.records is RecordState.OPEN and not self._access.patient_mode:
            self._tasks.run(self._read, done=self._show, failed=self.failed.emit)
        else:
            self.recent, self.waiting = [], None
        if not self._checking and (self.concerns or not self._checked):
            self._checking = True
            self._tasks.run(self._health.report, done=self._show_health, failed=self._no_health)
        self.changed.emit()

    def forget(self) -> None:
        """Nothing of any record stays here."""
        self.recent, self.waiting = [], None
        self.changed.emit()

    def _read(self) -> tuple[list[SessionSummary], int]:
        recent = self._history.recent(SHOWN)
        entries = self._list.entries()
        return recent, sum(1 for entry in entries if getattr(entry, "state", "waiting") == "waiting")

    def _show(self, found: tuple[list[SessionSummary], int]) -> None:
        self.recent, self.waiting = found
        self.changed.emit()

    def _show_health(self, checks: list[HealthCheck]) -> None:
        self._checking, self._checked = False, True
        self.concerns = [check for check in checks if check.state != "ok"]
        self.changed.emit()

    def _no_health(self, failure: Failure) -> None:
        self._checking = False
        self.failed.emit(failure)
