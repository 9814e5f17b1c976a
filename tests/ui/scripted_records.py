"""Records in memory behind a passphrase: as the real ones for whoever asks, with no disk, thread or argon2id."""

from __future__ import annotations

from typing import Any

from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import Person, Role
from nabz.services.record_access import RecordState


class MemoryTrail:
    """Keeps the acts that were noted."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, str]] = []

    def note(self, person: str, action: str, subject: str = "", detail: str = "") -> None:
        del subject, detail
        self.noted.append((person, action))


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

    def recover(self, code: str, name: str | None, passphrase: str) -> tuple[MemoryOpened, str]:
        if code != self.code:
            raise UserError("recovery_code_misread")
        self.passphrase = passphrase
        opened = MemoryOpened(self)
        return opened, opened.new_recovery_code()
