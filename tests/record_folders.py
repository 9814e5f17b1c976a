"""Records folders for tests, with an argon2id that costs next to nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nabz.adapters.sqlite.encrypted_records import EncryptedRecords
from nabz.adapters.vault.attempts import AttemptLimits
from nabz.adapters.vault.key_vault import KeyVault
from nabz.adapters.vault.wraps import Argon2Cost
from nabz.services.people import PeopleService
from nabz.services.record_access import RecordAccess
from nabz.services.record_care import RecordCareService

CHEAP = Argon2Cost(memory_kib=8, rounds=1, lanes=1)
RIGHT = "correct horse battery"


class FakeKeyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


class Clinic:
    """The services over a records folder, as the application wires them."""

    def __init__(self, root: Path, keyring: Any = None, clock: Clock | None = None) -> None:
        self.root = root
        self.folder, self.backups = root / "records", root / "backups"
        limits = AttemptLimits(self.folder / "attempts.json", clock or Clock())
        vault = KeyVault(self.folder, cost=CHEAP, keyring=keyring or FakeKeyring(), limits=limits)
        self.records = EncryptedRecords(self.folder, self.backups, vault)
        self.access = RecordAccess(self.records)
        self.people = PeopleService(self.access)
        self.care = RecordCareService(self.access)

    @property
    def database(self) -> Path:
        return self.folder / "records.db"

    def begin(self) -> Clinic:
        self.access.set_up("asha", RIGHT)
        return self

    def keep(self, *texts: str, patient: str = "") -> str:
        """A conversation of these messages; its id."""
        store = self.access.require_store()
        session = store.begin_session("ask", "en", "staff", {"code": patient} if patient else {})
        for text in texts:
            store.append_turn(session, "person", text, "en", {})
        return session

    def texts(self) -> list[str]:
        store = self.access.require_store()
        return [t.text for s in store.list_sessions(10_000) for t in store.turns(s.id)]

    def opened(self) -> Any:
        return self.access.require()
