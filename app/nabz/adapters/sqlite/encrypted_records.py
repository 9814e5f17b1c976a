"""The records folder: keys, encrypted database, and what an earlier Nabz left."""

from __future__ import annotations

import secrets
from pathlib import Path

from nabz.adapters.sqlite.database_thread import DatabaseThread, is_plain
from nabz.adapters.sqlite.plain_records import encrypt_plain_records, waits
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.adapters.vault.key_vault import KeyVault, Unlocked
from nabz.domain.errors import EnvironmentFault
from nabz.domain.people import checked_name
from nabz.services.record_access import RecordState


class OpenEncryptedRecords:
    """The opened database and the stores over it.

    Attributes:
        thread: the encrypted database; other stores (documents of the clinic) join it with tables of their own.
        unlocked: who opened it, and the data key.
    """

    def __init__(self, path: Path, vault: KeyVault, unlocked: Unlocked) -> None:
        """Raises `EnvironmentFault` (`database_*`)."""
        self.vault = vault
        self.unlocked = unlocked
        encrypt_plain_records(path, unlocked.data_key)
        self.thread = DatabaseThread(path, lambda db: None, "nabz-records", unlocked.data_key)
        try:
            self._store = SqliteRecordStore(self.thread)
        except BaseException:
            self.thread.close()
            raise

    @property
    def store(self) -> SqliteRecordStore:
        return self._store

    def new_recovery_code(self) -> str:
        return self.vault.new_recovery_code(self.unlocked.data_key)

    def close(self) -> None:
        """Safe to call twice."""
        self.thread.close()


class EncryptedRecords:
    """`record_access.RecordVault` over a folder."""

    def __init__(self, folder: Path, vault: KeyVault | None = None) -> None:
        self.path = folder / "records.db"
        self.vault = vault or KeyVault(folder)

    def state(self) -> RecordState:
        if self.vault.exists:
            return RecordState.LOCKED
        return RecordState.PLAIN if waits(self.path) else RecordState.ABSENT

    def create(self, name: str, passphrase: str) -> OpenEncryptedRecords:
        """Raises `UserError` (`records_set_up_already`, `person_name`), `EnvironmentFault` (`keys_missing`)."""
        self._refuse_without_keys()
        person_id = secrets.token_hex(8)
        data_key = self.vault.create(checked_name(name), passphrase, person_id)
        return self._opened(Unlocked(data_key, person_id, "person"))

    def open(self, passphrase: str, name: str | None = None) -> OpenEncryptedRecords:
        if not self.vault.exists:
            self._refuse_without_keys()
            raise EnvironmentFault("records_not_set_up")
        return self._opened(self.vault.by_passphrase(passphrase, name))

    def open_by_machine(self) -> OpenEncryptedRecords | None:
        unlocked = self.vault.by_machine() if self.vault.exists else None
        return self._opened(unlocked) if unlocked else None

    def _opened(self, unlocked: Unlocked) -> OpenEncryptedRecords:
        return OpenEncryptedRecords(self.path, self.vault, unlocked)

    def _refuse_without_keys(self) -> None:
        """A database that is neither plain nor has keys is somebody's records: never begin over it."""
        if (
            not self.vault.exists
            and self.path.exists()
            and not is_plain(self.path)
            and self.path.stat().st_size
        ):
            raise EnvironmentFault("keys_missing", path=self.path, keys=self.vault.path)
