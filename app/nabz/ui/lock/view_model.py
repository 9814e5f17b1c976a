"""What the lock screen knows and does, without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from nabz.domain.errors import UserError
from nabz.domain.people import checked_passphrase
from nabz.services.record_access import RecordState
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.people import PeopleService
    from nabz.services.record_access import RecordAccess
    from nabz.services.record_care import RecordCareService

Page = Literal["first", "sign_in", "recover", "code"]


class LockViewModel(QObject):
    """Opens, covers and locks the records.

    Attributes:
        page: what the lock screen shows.
        plain_found: an earlier Nabz left records in plain text, which the first passphrase encrypts.
        changed: page, names or `working` are new.
        opened: the lock screen may go; the records are open.
        passed_by: the lock screen may go; nothing is kept.
        failed: a `Failure`, shown on the lock screen.
        trouble: a `Failure` of what goes on behind (today's backup), for the window to say.
    """

    changed = Signal()
    opened = Signal()
    passed_by = Signal()
    failed = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        access: RecordAccess,
        people: PeopleService,
        care: RecordCareService,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._people = people
        self._care = care
        self._tasks = tasks
        self._was_open = False
        self.page: Page = "sign_in"
        self.plain_found = False
        self.working = False
        self.names: list[str] = []
        self.code = ""

    @property
    def may_pass_by(self) -> bool:
        """Whether one may go on without records: not where somebody's work may still be on the screens behind."""
        return not self._was_open

    @property
    def open_in_memory(self) -> bool:
        """Whether a PIN is enough."""
        return self._access.state is RecordState.COVERED

    def begin(self) -> None:
        """Find out how the records stand when the window opens; the keyring may open them with no question."""
        if self._access.state is RecordState.OPEN:
            self._done(None)
            return
        self.working = True
        self._tasks.run(self._access.unlock_by_machine, done=self._begun, failed=self._fail)

    def _begun(self, opened: bool) -> None:
        self.working = False
        if opened:
            self._done(None)
            return
        self.show_state()

    def show_state(self) -> None:
        """Ask for what is needed now: a first passphrase, or somebody's."""
        state = self._access.state
        self.page = "first" if state in (RecordState.ABSENT, RecordState.PLAIN) else "sign_in"
        self.plain_found = state is RecordState.PLAIN
        self.names = self._access.sign_in_names()
        self.changed.emit()

    def set_up(self, name: str, passphrase: str, again: str) -> None:
        """Set the first passphrase; then the recovery code is shown, once."""
        if not self._fits(passphrase, again):
            return

        def work() -> str:
            self._access.set_up(name, passphrase)
            return self._people.new_recovery_code()

        self._run(work, self._show_code)

    def sign_in(self, name: str, secret: str) -> None:
        """Open with a passphrase; a covered screen also with a PIN."""

        def work() -> str:
            if self.open_in_memory:
                self._access.come_back(secret, name)
            else:
                self._access.unlock(secret, name or None)
            return ""

        self._run(work, self._done)

    def recover(self, name: str, code: str, passphrase: str, again: str) -> None:
        """Open with the recovery code; a new one is shown."""
        if self._fits(passphrase, again):
            self._run(lambda: self._people.recover(code, passphrase, name or None), self._show_code)

    def go_to(self, page: Page) -> None:
        self.page = page
        self.changed.emit()

    def written_down(self) -> None:
        """The person has the recovery code on paper."""
        self.code = ""
        self._done(None)

    def pass_by(self) -> None:
        """Go on without keeping anything."""
        if self.may_pass_by:
            self.passed_by.emit()

    def cover(self) -> None:
        """Nobody is there: the screens are covered, what runs goes on."""
        if self._access.state is RecordState.OPEN:
            self._was_open = True
            self._access.cover()
            self.show_state()

    def close_records(self) -> None:
        """The machine slept: cover at once, and drop the key when nothing is being kept any more."""
        self.cover()
        if self._access.state is RecordState.COVERED and self._tasks.running == 0:
            self._access.lock()
            self.show_state()

    def _fits(self, passphrase: str, again: str) -> bool:
        try:
            checked_passphrase(passphrase)
            if passphrase != again:
                raise UserError("passphrases_differ")
        except UserError as error:
            self.failed.emit(Failure(error, error))
            return False
        return True

    def _run(self, work: Callable[[], str], done: Callable[[str], None]) -> None:
        if self.working:
            return
        self.working = True
        self.changed.emit()
        self._tasks.run(work, done=done, failed=self._fail)

    def _fail(self, failure: Failure) -> None:
        was_beginning = self.page == "sign_in" and not self.names
        self.working = False
        if was_beginning:
            self.show_state()
        self.changed.emit()
        self.failed.emit(failure)

    def _show_code(self, code: str) -> None:
        self.working = False
        self.code = code
        self.go_to("code")

    def _done(self, _: object) -> None:
        self.working = False
        self._was_open = True
        self.changed.emit()
        self.opened.emit()
        self._tasks.run(self._care.back_up_daily, failed=self.trouble.emit)
