"""What the People screen knows and does, without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nabz.domain.errors import EnvironmentFault, NabzError, UserError
from nabz.domain.people import Person, Role
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.people import PeopleService
    from nabz.services.record_access import RecordAccess

Failed = Callable[[Failure], None]


class PeopleViewModel(QObject):
    """The accounts, and what is done to them.

    Attributes:
        changed: `me`, `everybody` or `closed` is new.
        told: something was done: what (as a key of the view's words) and the person's name.
        role_changed: somebody's role was changed: the `Person` as they were before.
        failed: a `Failure`, for the window to say.
    """

    changed = Signal()
    told = Signal(str, str)
    role_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, access: RecordAccess, people: PeopleService, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._people = people
        self._tasks = tasks
        self.me: Person | None = None
        self.everybody: list[Person] = []
        self.closed: NabzError | None = None

    @property
    def may_manage(self) -> bool:
        return self.me is not None and self.me.is_administrator

    def refresh(self) -> None:
        """Read the accounts again."""

        def read() -> tuple[Person | None, list[Person]]:
            return self._access.person, self._people.everybody()

        def show(found: tuple[Person | None, list[Person]]) -> None:
            self.me, self.everybody = found
            self.closed = None
            self.changed.emit()

        def closed(failure: Failure) -> None:
            self.me, self.everybody = None, []
            self.closed = failure.error
            self.changed.emit()
            if not isinstance(failure.error, EnvironmentFault | UserError):
                self.failed.emit(failure)

        self._tasks.run(read, done=show, failed=closed)

    def forget(self) -> None:
        """Drop what is shown: the records were locked."""
        self.me, self.everybody = None, []
        self.changed.emit()

    # --- one's own account ------------------------------------------------------------------------------------

    def change_passphrase(
        self, old: str, new: str, again: str, done: Callable[[], None], failed: Failed
    ) -> None:
        if self._same(new, again, failed):
            self._do(lambda: self._people.change_passphrase(old, new), "passphrase", "", done, failed)

    def set_pin(
        self, passphrase: str, pin: str, again: str, done: Callable[[], None], failed: Failed
    ) -> None:
        """Set one's PIN; both empty takes it away."""
        if self._same(pin, again, failed):
            told = "pin" if pin else "pin_removed"
            self._do(lambda: self._people.set_pin(passphrase, pin or None), told, "", done, failed)

    # --- everybody's ------------------------------------------------------------------------------------------

    def add(
        self,
        name: str,
        role: Role,
        by: str,
        secret: str,
        again: str,
        done: Callable[[], None],
        failed: Failed,
    ) -> None:
        """Add somebody who comes in `by` "passphrase" or "pin"."""
        if not self._same(secret, again, failed):
            return
        given = {by: secret}
        self._do(lambda: self._people.add(name, role, **given), "added", name, done, failed)

    def give_new(
        self, name: str, by: str, secret: str, again: str, done: Callable[[], None], failed: Failed
    ) -> None:
        """A new passphrase or PIN for somebody who has forgotten theirs."""
        if not self._same(secret, again, failed):
            return
        given = {by: secret}
        self._do(lambda: self._people.give_new(name, **given), f"new_{by}", name, done, failed)

    def set_role(self, person: Person, role: Role) -> None:
        """At once; the view offers to take it back."""
        self._do(
            lambda: self._people.set_role(person.name, role),
            "",
            person.name,
            lambda: self.role_changed.emit(person),
            self.failed.emit,
        )

    def disable(self, name: str, done: Callable[[], None], failed: Failed) -> None:
        self._do(lambda: self._people.disable(name), "disabled", name, done, failed)

    def new_recovery_code(self, done: Callable[[str], None], failed: Failed) -> None:
        """`done` gets the code, which is nowhere else."""
        self._tasks.run(self._people.new_recovery_code, done=done, failed=failed)

    def _do(
        self, work: Callable[[], object], told: str, name: str, done: Callable[[], None], failed: Failed
    ) -> None:
        def over(_: object) -> None:
            done()
            if told:
                self.told.emit(told, name)
            self.refresh()

        self._tasks.run(work, done=over, failed=failed)

    @staticmethod
    def _same(secret: str, again: str, failed: Failed) -> bool:
        if secret == again:
            return True
        error = UserError("passphrases_differ")
        failed(Failure(error, error))
        return False
