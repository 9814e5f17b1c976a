"""The record store as it stands now: not set up, locked, or open. Services ask for it each time they need it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import RecordStore


class RecordState(StrEnum):
    """ABSENT: nobody has set a passphrase. PLAIN: nor that, and an earlier Nabz left records in plain text."""

    ABSENT = "absent"
    PLAIN = "plain"
    LOCKED = "locked"
    OPEN = "open"


class RecordSource(Protocol):
    """Where services take the record store from."""

    def open_store(self) -> RecordStore | None:
        """None while it is locked or not set up: then nothing is kept."""
        ...

    def require_store(self) -> RecordStore:
        """Raises `EnvironmentFault` (`records_locked`, `records_not_set_up`)."""
        ...


@dataclass(frozen=True, slots=True)
class FixedRecords:
    """A store that is always open, or none: for evaluations and tests."""

    store: RecordStore | None = None

    def open_store(self) -> RecordStore | None:
        return self.store

    def require_store(self) -> RecordStore:
        if self.store is None:
            raise EnvironmentFault("records_not_set_up")
        return self.store


class OpenedRecords(Protocol):
    """The records while they are open."""

    @property
    def store(self) -> RecordStore: ...

    def new_recovery_code(self) -> str:
        """A new recovery code; the one before opens nothing any more."""
        ...

    def close(self) -> None: ...


class RecordVault(Protocol):
    """The records on disk. Every method that opens raises `EnvironmentFault` (`passphrase_*`, `database_*`)."""

    def state(self) -> RecordState:
        """What is on disk; never OPEN."""
        ...

    def create(self, name: str, passphrase: str) -> OpenedRecords:
        """Set a passphrase for the first time; records of an earlier Nabz are encrypted now."""
        ...

    def open(self, passphrase: str, name: str | None = None) -> OpenedRecords: ...

    def open_by_machine(self) -> OpenedRecords | None:
        """By the keyring of the system, where that was chosen; None where it was not or does not work."""
        ...


class RecordAccess:
    """Holds the records for the services, opens and locks them. Any thread."""

    def __init__(self, vault: RecordVault) -> None:
        self._vault = vault
        self._lock = threading.Lock()
        self._opened: OpenedRecords | None = None
        self._listeners: list[Callable[[RecordState], None]] = []

    @property
    def state(self) -> RecordState:
        return RecordState.OPEN if self._opened is not None else self._vault.state()

    @property
    def opened(self) -> OpenedRecords | None:
        return self._opened

    def open_store(self) -> RecordStore | None:
        opened = self._opened
        return opened.store if opened is not None else None

    def require(self) -> OpenedRecords:
        """Raises `EnvironmentFault` (`records_locked`, `records_not_set_up`)."""
        opened = self._opened
        if opened is None:
            locked = self._vault.state() is RecordState.LOCKED
            raise EnvironmentFault("records_locked" if locked else "records_not_set_up")
        return opened

    def require_store(self) -> RecordStore:
        return self.require().store

    def set_up(self, name: str, passphrase: str) -> None:
        """Set the first passphrase and open. Raises `UserError`, `EnvironmentFault`."""
        self._take(lambda: self._vault.create(name, passphrase))

    def unlock(self, passphrase: str, name: str | None = None) -> None:
        """Open with a passphrase. Raises `EnvironmentFault` (`passphrase_wrong`, `passphrase_wait`, `database_*`)."""
        self._take(lambda: self._vault.open(passphrase, name))

    def unlock_by_machine(self) -> bool:
        """Open by the system's keyring, where that was chosen; whether it did."""
        return self._take(self._vault.open_by_machine)

    def lock(self) -> None:
        """Close the records and drop the key; safe to call when they are closed."""
        with self._lock:
            opened, self._opened = self._opened, None
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

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener(self.state)
