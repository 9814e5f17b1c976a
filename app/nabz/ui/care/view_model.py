"""What the Backups screen knows and does, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from nabz.domain.errors import UserError
from nabz.services.record_access import RecordState
from nabz.services.record_ports import BackupFound, BackupMade, Erasure, RecordCheck, Repair
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.record_access import RecordAccess
    from nabz.services.record_care import RecordCareService

T = TypeVar("T")
Failed = Callable[[Failure], None]


class CareViewModel(QObject):
    """Backups, check, repair, restore and erasure.

    Attributes:
        backups_changed: `backups` is new.
        working_changed: `working` is new: what is being done, or empty.
        made: a backup was written: a `BackupMade`.
        checked: the records were looked through: `check` holds what was found.
        restored: a backup stands in the place of the records.
        repaired: a `Repair`.
        erased: an `Erasure`.
        closed: an act left the records closed; somebody must sign in.
        failed: a `Failure`, for the window to say.
    """

    backups_changed = Signal()
    working_changed = Signal()
    made = Signal(object)
    checked = Signal()
    restored = Signal()
    repaired = Signal(object)
    erased = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self, access: RecordAccess, care: RecordCareService, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._care = care
        self._tasks = tasks
        self.backups: list[BackupFound] = []
        self.loaded = False
        self.working = ""
        self.check: RecordCheck | None = None

    def refresh(self) -> None:
        """Read the list of automatic backups."""

        def show(found: list[BackupFound]) -> None:
            self.backups, self.loaded = found, True
            self.backups_changed.emit()

        self._tasks.run(self._care.automatic_backups, done=show, failed=self.failed.emit)

    def forget(self) -> None:
        self.check = None
        self.checked.emit()

    def back_up(self, target: Path) -> None:
        """Write a backup to a new file; it is opened again before this is called done."""
        self._do("backup", lambda: self._care.back_up(target), self._made, self.failed.emit)

    def look_through(self) -> None:
        """Check every page, index and full-text entry of the records."""
        self._do("check", self._care.check, self._checked, self.failed.emit)

    def restore(
        self, file: Path, name: str, passphrase: str, done: Callable[[], None], failed: Failed
    ) -> None:
        """Put a backup in the place of the records."""

        def over(_: None) -> None:
            done()
            self.check = None
            self.checked.emit()
            self.restored.emit()
            self.refresh()

        self._do("restore", lambda: self._care.restore(file, passphrase, name or None), over, failed)

    def repair(self, passphrase: str, done: Callable[[], None], failed: Failed) -> None:
        """Mend the records; the damaged file is kept."""
        person = self._access.person
        name = person.name if person is not None else None

        def over(repair: Repair) -> None:
            done()
            self.check = None
            self.checked.emit()
            self.repaired.emit(repair)
            self.refresh()

        self._do("repair", lambda: self._care.repair(passphrase, name), over, failed)

    def erase(
        self, code: str, again: str, *, keep_backups: bool, done: Callable[[], None], failed: Failed
    ) -> None:
        """Erase a patient for good; the code is typed twice, for there is no way back."""
        if code.strip() != again.strip() or not code.strip():
            error = UserError("erasure_codes_differ")
            failed(Failure(error, error))
            return

        def over(erasure: Erasure) -> None:
            done()
            self.erased.emit(erasure)
            self.refresh()

        self._do(
            "erase",
            lambda: self._care.erase_patient(code.strip(), keep_backups=keep_backups),
            over,
            failed,
        )

    def look_at_state(self) -> None:
        """After a restore or repair that was given up: the records may be closed now."""
        if self._access.state is RecordState.LOCKED:
            self.closed.emit()

    def _made(self, made: BackupMade) -> None:
        self.made.emit(made)
        self.refresh()

    def _checked(self, check: RecordCheck) -> None:
        self.check = check
        self.checked.emit()

    def _do(self, what: str, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        if self.working:
            return
        self._set_working(what)

        def over(result: T) -> None:
            self._set_working("")
            done(result)

        def wrong(failure: Failure) -> None:
            self._set_working("")
            failed(failure)

        self._tasks.run(work, done=over, failed=wrong)

    def _set_working(self, what: str) -> None:
        self.working = what
        self.working_changed.emit()
