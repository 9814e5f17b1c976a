"""What the first steps know and do, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from nabz.services.ports import FetchProgress
from nabz.services.preparation import Preparation, Readiness
from nabz.services.record_access import RecordAccess, RecordState
from nabz.ui.lock.view_model import LockViewModel
from nabz.ui.settings.view_model import SettingsViewModel
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from collections.abc import Sequence

Step = Literal["language", "people", "records", "models", "sample"]
STEPS: Sequence[Step] = ("language", "people", "records", "models", "sample")

ALONE_MINUTES = 5.0
SHARED_MINUTES = 2.0
"""Where patients come near the screen the records are covered sooner."""


class FirstRunViewModel(QObject):
    """Walks through the steps; nothing that was done before is asked again.

    Attributes:
        step: the one that is shown.
        readiness: what models and sources are here; None before it was looked at.
        bringing: models are being brought here.
        code: the recovery code, while it is shown, once.
        changed: one of these is new.
        progressed: a `FetchProgress`, while something is brought.
        problem: a `Failure` of the step that is shown.
        finished: the steps are over; True when a sample consultation is wanted.
    """

    changed = Signal()
    progressed = Signal(object)
    problem = Signal(object)
    finished = Signal(bool)

    def __init__(
        self,
        settings: SettingsViewModel,
        lock: LockViewModel,
        access: RecordAccess,
        preparation: Preparation,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._lock = lock
        self._access = access
        self._preparation = preparation
        self._tasks = tasks
        self._cancel: threading.Event | None = None
        self.running = False
        self.step: Step = "language"
        self.readiness: Readiness | None = None
        self.bringing = False
        lock.changed.connect(self._lock_changed)
        lock.opened.connect(self._records_opened)
        lock.failed.connect(self._lock_failed)

    @property
    def code(self) -> str:
        return self._lock.code if self._lock.page == "code" else ""

    @property
    def passphrase_wanted(self) -> bool:
        """Whether no passphrase was ever set."""
        return self._access.state in (RecordState.ABSENT, RecordState.PLAIN)

    @property
    def working(self) -> bool:
        return self._lock.working

    def begin(self, step: Step = "language") -> None:
        """Start with the first step, or with another."""
        self.running = True
        self.go_to(step)
        self.look()

    def go_to(self, step: Step) -> None:
        self.step = step
        self.changed.emit()

    def forward(self) -> None:
        """To the next step; after the last it is over. A recovery code that was not yet noted stays."""
        if self.code:
            return
        at = STEPS.index(self.step)
        if at + 1 < len(STEPS):
            self.go_to(STEPS[at + 1])
        else:
            self.finish()

    def back(self) -> None:
        at = STEPS.index(self.step)
        if at and not self.code:
            self.go_to(STEPS[at - 1])

    def finish(self, sample: bool = False) -> None:
        """Over; what was not done can be done from Settings and Help."""
        self.running = False
        self.settings.change(introduced=True)
        self.finished.emit(sample)

    # --- who uses this machine ----------------------------------------------------------------------------------

    @property
    def shared(self) -> bool:
        return self.settings.current.shared_with_patients

    def share(self, shared: bool) -> None:
        """Say whether patients use the machine too."""
        values: dict[str, object] = {"shared_with_patients": shared}
        if "lock_after_minutes" not in self.settings.locked:
            values["lock_after_minutes"] = SHARED_MINUTES if shared else ALONE_MINUTES
        self.settings.change(**values)
        self.changed.emit()

    # --- passphrase -----------------------------------------------------------------------------------------------

    def set_passphrase(self, name: str, passphrase: str, again: str) -> None:
        """Set the first passphrase; then `code` is to be shown."""
        self._lock.set_up(name, passphrase, again)

    def written_down(self) -> None:
        """The recovery code is on paper."""
        self._lock.written_down()

    def _lock_changed(self) -> None:
        if self.running:
            self.changed.emit()

    def _records_opened(self) -> None:
        if self.running and self.step == "records":
            self.forward()

    def _lock_failed(self, failure: Failure) -> None:
        if self.running:
            self.problem.emit(failure)

    # --- models ---------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """See what is here already."""
        self._tasks.run(self._preparation.readiness, done=self._looked, failed=self.problem.emit)

    def bring(self, folder: str | None = None) -> None:
        """Bring what is missing, from its sources or from a folder alone."""
        if self.bringing:
            return
        self.bringing = True
        cancel = self._cancel = threading.Event()
        self.changed.emit()

        def work(emit: Callable[[FetchProgress], None]) -> Readiness:
            return self._preparation.bring(folder, emit, cancel)

        self._tasks.stream(
            work,
            events=lambda events: self.progressed.emit(events[-1]),
            done=self._brought,
            failed=self._not_brought,
        )

    def stop(self) -> None:
        """Stop bringing; what is here already is used the next time."""
        if self._cancel is not None:
            self._cancel.set()

    def _looked(self, readiness: Readiness) -> None:
        self.readiness = readiness
        self.changed.emit()

    def _brought(self, readiness: Readiness) -> None:
        self.bringing, self._cancel = False, None
        self._looked(readiness)

    def _not_brought(self, failure: Failure) -> None:
        self.bringing, self._cancel = False, None
        self.changed.emit()
        if failure.error is None or failure.error.code != "interrupted":
            self.problem.emit(failure)
        self.look()
