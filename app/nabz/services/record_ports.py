"""What the records offer beside the conversations: people, audit trail, care. Adapters fulfil it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol

from nabz.domain.audit import AuditEntry, ChainFlaw
from nabz.domain.people import Person, Role
from nabz.services.ports import RecordStore


class RecordState(StrEnum):
    """How the records stand.

    ABSENT: nobody has set a passphrase. PLAIN: nor that, and an earlier Nabz left records in plain text.
    COVERED: open in memory behind the lock screen; what runs is still kept, nothing can be read.
    """

    ABSENT = "absent"
    PLAIN = "plain"
    LOCKED = "locked"
    COVERED = "covered"
    OPEN = "open"


class PeopleStore(Protocol):
    """The accounts. Keys are not its business."""

    def all(self) -> list[Person]: ...

    def by_id(self, person_id: str) -> Person | None: ...

    def by_name(self, name: str) -> Person | None:
        """However the name was typed."""
        ...

    def add(self, name: str, role: Role, person_id: str | None = None) -> Person:
        """Raises `UserError` (`person_exists`)."""
        ...

    def set_role(self, person_id: str, role: Role) -> None: ...

    def disable(self, person_id: str) -> None: ...

    def set_pin(self, person_id: str, pin: str | None) -> None: ...

    def pin_is(self, person_id: str, pin: str) -> bool: ...


class AuditTrail(Protocol):
    """The chained trail."""

    def note(self, person: str, action: str, subject: str = "", detail: str = "") -> None:
        """Add an entry, on disk when this returns."""
        ...

    def entries(self, limit: int = 100, offset: int = 0) -> list[AuditEntry]:
        """Newest first."""
        ...

    def walk(self) -> Iterator[AuditEntry]:
        """All, oldest first."""
        ...

    def flaw(self) -> ChainFlaw | None:
        """The first place where the chain is broken."""
        ...


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """What a full check of the database found; `problems` is empty when it is sound."""

    problems: tuple[str, ...]
    sessions: int = 0
    turns: int = 0


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was written and opened again."""

    path: Path
    size: int
    sessions: int


@dataclass(frozen=True, slots=True)
class BackupFound:
    """A backup as its cover says, before anybody opens it."""

    path: Path
    created_at: str
    store_id: str
    size: int


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair did.

    Attributes:
        way: sound: nothing was wrong; rebuilt: an index was made again; salvaged: rows were saved one by one;
            backup: the newest automatic backup stands in its place.
        kept: where the damaged file is.
        saved, lost: rows by table; what is lost is a guess from the gaps.
        backup_at: when the backup was made.
    """

    way: Literal["sound", "rebuilt", "salvaged", "backup"]
    kept: Path | None = None
    saved: dict[str, int] | None = None
    lost: dict[str, int] | None = None
    backup_at: str = ""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased for good.

    Attributes:
        backups_replaced: automatic backups that held it and were replaced by a new one.
        backups_kept: automatic backups that still hold it, when that was wished.
        elsewhere: backups that were made to other places, from the audit trail: they still hold it.
    """

    sessions: int
    turns: int
    backups_replaced: int
    backups_kept: int
    elsewhere: tuple[str, ...]


class OpenedRecords(Protocol):
    """The records while they are open."""

    @property
    def store(self) -> RecordStore: ...

    @property
    def people(self) -> PeopleStore: ...

    @property
    def audit(self) -> AuditTrail: ...

    @property
    def person(self) -> Person:
        """Who opened them."""
        ...

    def hand_over(self, passphrase: str, name: str | None) -> Person:
        """Another person (or the same) takes over. Raises `EnvironmentFault` (`passphrase_*`)."""
        ...

    def hand_over_by_pin(self, pin: str, name: str) -> Person:
        """As `hand_over` by PIN: only while the records are open in memory."""
        ...

    def set_passphrase(self, person: Person, passphrase: str) -> None: ...

    def shut_out(self, person: Person) -> None:
        """Take a person's key away."""
        ...

    def has_passphrase(self, person_id: str) -> bool: ...

    def new_recovery_code(self) -> str:
        """A new recovery code; the one before opens nothing any more."""
        ...

    def allow_machine(self) -> None:
        """Let whoever is signed in to the system in. Raises `EnvironmentFault` (`keyring_missing`)."""
        ...

    def forbid_machine(self) -> None: ...

    def check(self) -> RecordCheck: ...

    def back_up(self, target: Path) -> BackupMade:
        """Write a backup to a new file. Raises `EnvironmentFault` (`disk_full`, `backup_failed`), `UserError`."""
        ...

    def back_up_daily(self) -> BackupMade | None:
        """The automatic backup of today, unless it is there; old ones go."""
        ...

    def erase_patient(self, code: str, *, keep_backups: bool = False) -> Erasure:
        """Erase every conversation of a patient for good."""
        ...

    def close(self) -> None: ...


class RecordVault(Protocol):
    """The records on disk. Every method that opens raises `EnvironmentFault` (`passphrase_*`, `database_*`)."""

    def state(self) -> RecordState:
        """What is on disk: ABSENT, PLAIN or LOCKED."""
        ...

    def names(self) -> list[str]:
        """Who can sign in with a passphrase."""
        ...

    def create(self, name: str, passphrase: str) -> OpenedRecords:
        """Set a passphrase for the first time; records of an earlier Nabz are encrypted now."""
        ...

    def open(self, passphrase: str, name: str | None = None) -> OpenedRecords: ...

    def open_by_machine(self) -> OpenedRecords | None:
        """By the keyring of the system, where that was chosen; None where it was not or does not work."""
        ...

    def recover(self, code: str, name: str | None, passphrase: str) -> tuple[OpenedRecords, str]:
        """Open by the recovery code and set a person's passphrase; returns also a new recovery code."""
        ...

    def automatic_backups(self) -> list[BackupFound]:
        """Newest first."""
        ...

    def restore(self, file: Path, passphrase: str, name: str | None = None) -> OpenedRecords:
        """Put a backup in the place of the records, which are kept aside. The passphrase is one of the backup."""
        ...

    def repair(self, passphrase: str, name: str | None = None) -> tuple[OpenedRecords, Repair]:
        """Mend what can be mended; the damaged file is kept."""
        ...
