"""Records in memory behind a passphrase: as the real ones for whoever asks, with no disk, thread or argon2id."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nabz.domain.audit import AuditEntry, ChainFlaw
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import Person, Role
from nabz.services.record_access import RecordState
from nabz.services.record_ports import BackupFound


class MemoryTrail:
    """Keeps the acts that were noted."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, str]] = []
        self.kept: list[AuditEntry] = []
        self.broken: ChainFlaw | None = None

    def note(self, person: str, action: str, subject: str = "", detail: str = "") -> None:
        self.noted.append((person, action))
        at = f"2026-11-20T08:{len(self.kept) % 60:02}:00.000+00:00"
        self.kept.append(AuditEntry(len(self.kept) + 1, at, person, action, subject, detail))

    def entries(self, limit: int = 100, offset: int = 0) -> list[AuditEntry]:
        return self.kept[::-1][offset : offset + limit]

    def flaw(self) -> ChainFlaw | None:
        return self.broken


class MemoryOpened:
    """`record_ports.OpenedRecords`, as far as the window uses it."""

    def __init__(self, vault: MemoryVault) -> None:
        self._vault = vault
        self.store: Any = vault.store
        self.audit = MemoryTrail()
        self.person = Person("1", vault.name, Role.ADMINISTRATOR, has_pin=True)
        self.people: Any = self
        self.closed = False

    def all(self) -> list[Person]:
        return [self.person, *(Person(n, n, Role.STAFF) for n in self._vault.others)]

    def by_name(self, name: str) -> Person | None:
        return next((p for p in self.all() if p.name == name), None)

    def has_passphrase(self, person_id: str) -> bool:
        return person_id == "1"

    def hand_over(self, passphrase: str, name: str | None) -> Person:
        self._vault.check(passphrase)
        return self.person

    def hand_over_by_pin(self, pin: str, name: str) -> Person:
        if pin != "123456":
            raise EnvironmentFault("passphrase_wrong")
        return self.person

    def new_recovery_code(self) -> str:
        self._vault.code = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789"
        return self._vault.code

    def back_up_daily(self) -> None:
        self._vault.backups += 1

    def close(self) -> None:
        self.closed = True


class MemoryVault:
    """`record_ports.RecordVault`, as far as the window uses it."""

    def __init__(self, store: Any, on_disk: RecordState = RecordState.ABSENT) -> None:
        self.store = store
        self.on_disk = on_disk
        self.name = "asha"
        self.others: list[str] = []
        self.passphrase = "the right passphrase"
        self.code = ""
        self.backups = 0

    def state(self) -> RecordState:
        return self.on_disk

    def names(self) -> list[str]:
        return [self.name, *self.others] if self.on_disk is RecordState.LOCKED else []

    def check(self, passphrase: str) -> None:
        if passphrase != self.passphrase:
            raise EnvironmentFault("passphrase_wrong")

    def create(self, name: str, passphrase: str) -> MemoryOpened:
        self.name, self.passphrase, self.on_disk = name, passphrase, RecordState.LOCKED
        return MemoryOpened(self)

    def open(self, passphrase: str, name: str | None = None) -> MemoryOpened:
        self.check(passphrase)
        return MemoryOpened(self)

    def open_by_machine(self) -> None:
        return None

    def automatic_backups(self) -> list[BackupFound]:
        return [BackupFound(Path(f"auto-{n}"), f"2026-11-2{n}T07:00:00+00:00", "s", 91_000) for n in (2, 1)]

    def recover(self, code: str, name: str | None, passphrase: str) -> tuple[MemoryOpened, str]:
        if code != self.code:
            raise UserError("recovery_code_misread")
        self.passphrase = passphrase
        opened = MemoryOpened(self)
        return opened, opened.new_recovery_code()
