"""What the Knowledge screen does with packs, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.services.packs import PackService
    from nabz.services.record_access import RecordAccess
    from nabz.ui.tasks import Tasks


class PackModel(QObject):
    """Packs that come in and go out.

    Attributes:
        taken: an `ImportOutcome`.
        written: the path of a pack that was made.
        refused: path and `NabzError` of a pack that was not taken.
        failed: a `Failure`, for the window to say.
    """

    taken = Signal(object)
    written = Signal(str)
    refused = Signal(str, object)
    busy_changed = Signal()
    failed = Signal(object)

    def __init__(
        self, packs: PackService, access: RecordAccess, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._packs = packs
        self._access = access
        self._tasks = tasks
        self.busy = False

    @property
    def may_allow(self) -> bool:
        """Whether whoever is at the screen may vouch for a pack that no trusted publisher signed."""
        person = self._access.person
        return person is not None and person.is_administrator

    def has(self, source_id: str) -> bool:
        return self._packs.has(source_id)

    def switch(self, pack_id: str, enabled: bool) -> None:
        """Whether searches see a pack. Called off the main thread."""
        self._packs.set_enabled(pack_id, enabled)

    def take_in(self, path: str, *, allow_unsigned: bool = False) -> None:
        """Take a pack; `allow_unsigned` is the administrator's word."""
        allowed = allow_unsigned and self.may_allow

        def refused(failure: Failure) -> None:
            if failure.error is None:
                self.failed.emit(failure)
            else:
                self.refused.emit(path, failure.error)

        self._run(
            lambda: self._packs.import_file(Path(path), allow_unsigned=allowed), self.taken.emit, refused
        )

    def write(self, path: str) -> None:
        """Put the clinic's documents and packs in use into one file."""
        target = Path(path)
        if not target.suffix:
            target = target.with_suffix(".nabzpack")

        def export() -> str:
            self._packs.export(target)
            return str(target)

        self._run(export, self.written.emit, self.failed.emit)

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], object], failed: Callable[[Failure], object]
    ) -> None:
        if self.busy:
            return
        self._set_busy(True)

        def over(result: Any) -> None:
            self._set_busy(False)
            done(result)

        def fault(failure: Failure) -> None:
            self._set_busy(False)
            failed(failure)

        self._tasks.run(work, done=over, failed=fault)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
