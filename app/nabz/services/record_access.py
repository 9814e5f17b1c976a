"""The record store as it stands now: not set up, locked, or open. Services ask for it each time they need it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import Person, Role, folded_pin
from nabz.services.history_ports import Author, RecordStore
from nabz.services.record_ports import OpenedRecords, RecordState, RecordVault

__all__ = ["FixedRecords", "RecordAccess", "RecordSource", "RecordState"]


class RecordSource(Protocol):
    """Where services take the record store from."""

    def open_store(self) -> RecordStore | None:
        """To keep what happens: None while the records are locked or not set up; then nothing is kept."""
        ...

    def require_store(self) -> RecordStore:
        """To read and change what is kept.

        Raises:
            EnvironmentFault: `records_locked`, `records_not_set_up`.
            UserError: `records_staff_only` while a patient is at the screen.
        """
        ...

    @property
    def author(self) -> Author:
        """Who opened the records last, also behind the lock screen; empty where there are no accounts."""
        ...

    def note(self, action: str, subject: str = "", detail: str = "") -> None:
        """Add an act of the person at the screen to the audit trail (`domain.audit.ACTIONS`)."""
        ...


@dataclass(frozen=True, slots=True)
class FixedRecords:
    """A store that is always open, or none, with no audit trail: for evaluations and tests."""

    store: RecordStore | None = None
    author: Author = field(default_factory=Author)

    def open_store(self) -> RecordStore | None:
        return self.store

    def require_store(self) -> RecordStore:
        if self.store is None:
            raise EnvironmentFault("records_not_set_up")
        return self.store

    def note(self, action: str, subject: str = "", detail: str = "") -> None:
        del action, subject, detail


class RecordAccess:
    """Holds the records for the services; opens, covers and locks them. Any thread.

    Attributes:
        patient_mode: while it is set, nothing that is kept can be read: a running consultation sees only itself.
    """

    def __init__(self, vault: RecordVault) -> None:
        self._vault = vault
        self._lock = threading.Lock()
        self._opened: OpenedRecords | None = None
        self._covered = False
        self.patient_mode = False
        self._listeners: list[Callable[[RecordState], None]] = []

    @property
    def vault(self) -> RecordVault:
        return self._vault

    @property
    def state(self) -> RecordState:
        if self._opened is None:
            return self._vault.state()
        return RecordState.COVERED if self._covered else RecordState.OPEN

    @property
    def person(self) -> Person | None:
        """Who is at the screen; None while the records are not open."""
        return self._opened.person if self._opened is not None and not self._covered else None

    @property
    def author(self) -> Author:
        opened = self._opened
        return Author(opened.person.id, opened.person.name) if opened is not None else Author()

    def sign_in_names(self) -> list[str]:
        """Who can sign in now: with a passphrase; while the records are open in memory, by PIN too."""
        opened = self._opened
        if opened is None:
            return self._vault.names()
        return [p.name for p in opened.people.all() if not p.disabled]

    def open_store(self) -> RecordStore | None:
        opened = self._opened
        return opened.store if opened is not None else None

    def require(self, role: Role = Role.STAFF) -> OpenedRecords:
        """The open records, for somebody of at least this role.

        Raises:
            EnvironmentFault: `records_locked`, `records_not_set_up`.
            UserError: `records_staff_only`, `administrators_only`.
        """
        opened = self._opened
        if opened is None or self._covered:
            locked = self.state in (RecordState.LOCKED, RecordState.COVERED)
            raise EnvironmentFault("records_locked" if locked else "records_not_set_up")
        if self.patient_mode:
            raise UserError("records_staff_only")
        if role is Role.ADMINISTRATOR and not opened.person.is_administrator:
            raise UserError("administrators_only")
        return opened

    def require_store(self) -> RecordStore:
        return self.require().store

    def note(self, action: str, subject: str = "", detail: str = "") -> None:
        opened = self._opened
        if opened is not None:
            opened.audit.note(opened.person.name, action, subject, detail)

    # --- opening and closing ----------------------------------------------------------------------------------

    def set_up(self, name: str, passphrase: str) -> None:
        """Set the first passphrase and open. Raises `UserError`, `EnvironmentFault`."""
        self._take(lambda: self._vault.create(name, passphrase))

    def unlock(self, passphrase: str, name: str | None = None) -> None:
        """Open with a passphrase, or take over from whoever left the screen covered.

        Raises:
            EnvironmentFault: `passphrase_wrong`, `passphrase_wait`, `database_*`.
        """
        if self._opened is not None:
            self._hand_over(lambda opened: opened.hand_over(passphrase, name))
        else:
            self._take(lambda: self._vault.open(passphrase, name))

    def unlock_by_pin(self, pin: str, name: str) -> None:
        """Come back to covered records by PIN. Raises as `unlock`; `records_locked` when they are closed."""
        if self._opened is None:
            raise EnvironmentFault("records_locked")
        self._hand_over(lambda opened: opened.hand_over_by_pin(folded_pin(pin), name))

    def come_back(self, secret: str, name: str) -> None:
        """Come back to covered records by whatever was typed: a PIN where it can be one, else the passphrase.

        Raises:
            EnvironmentFault: `passphrase_wrong`, `passphrase_wait`, `records_locked`.
        """
        opened = self._opened
        person = opened.people.by_name(name) if opened is not None else None
        if opened is not None and person is not None and person.has_pin and secret.isdecimal():
            try:
                self.unlock_by_pin(secret, name)
                return
            except EnvironmentFault as error:
                if error.code != "passphrase_wrong" or not opened.has_passphrase(person.id):
                    raise
        self.unlock(secret, name)

    def unlock_by_machine(self) -> bool:
        """Open by the system's keyring, where that was chosen; whether it did."""
        return self._take(self._vault.open_by_machine)

    def open_with(self, opening: Callable[[], OpenedRecords]) -> None:
        """Open by another way (recovery, restore, repair); what was open is closed first."""
        self.lock()
        self._take(opening)

    def cover(self) -> None:
        """Put the lock screen before open records: what runs goes on and is kept, nothing can be read."""
        if self._opened is not None and not self._covered:
            self.note("records.locked", "", "screen")
            self._covered = True
            self._tell()

    def lock(self) -> None:
        """Close the records and drop the key; safe to call when they are closed."""
        with self._lock:
            opened, self._opened, self._covered = self._opened, None, False
            if opened is not None:
                opened.close()
        if opened is not None:
            self._tell()

    def subscribe(self, listener: Callable[[RecordState], None]) -> None:
        """Be told of every change, on the thread that made it."""
        self._listeners.append(listener)

    def _take(self, opening: Callable[[], OpenedRecords | None]) -> bool:
        with self._lock:
            if self._opened is None:
                self._opened = opening()
            done = self._opened is not None
        if done:
            self._tell()
        return done

    def _hand_over(self, take: Callable[[OpenedRecords], Person]) -> None:
        opened = self._opened
        if opened is None:
            raise EnvironmentFault("records_locked")
        take(opened)
        self._covered = False
        self.note("records.opened")
        self._tell()

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener(self.state)
