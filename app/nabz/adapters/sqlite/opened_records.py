"""The encrypted database while it is open, and everything over it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import sqlite_utils
from sqlite_utils import Migrations

from nabz.adapters.sqlite import audit_table, backup, people_table, record_store
from nabz.adapters.sqlite.audit_table import AuditTable, SealedHead
from nabz.adapters.sqlite.checking import check_at_start, check_fully
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.erasure import erase_sessions, sessions_of_patient
from nabz.adapters.sqlite.people_table import PeopleTable
from nabz.adapters.sqlite.plain_records import encrypt_plain_records
from nabz.adapters.sqlite.record_files import RecordFiles
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.adapters.vault.key_vault import KeyVault, Unlocked
from nabz.adapters.vault.small_files import destroy
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import MACHINE_ID, RECOVERY_ID, Person, Role
from nabz.services.history_ports import Author
from nabz.services.record_ports import BackupMade, Erasure, RecordCheck

_MIGRATION_SETS: tuple[Migrations, ...] = (
    record_store.MIGRATIONS,
    people_table.MIGRATIONS,
    audit_table.MIGRATIONS,
)


class OpenEncryptedRecords:
    """`record_ports.OpenedRecords` over the records folder.

    Attributes:
        thread: the encrypted database; other stores (documents of the clinic) join it with tables of their own.
    """

    def __init__(
        self,
        files: RecordFiles,
        vault: KeyVault,
        unlocked: Unlocked,
        joined_migrations: Sequence[Migrations] = (),
    ) -> None:
        """Open the database, making a backup first where a migration is due.

        Args:
            joined_migrations: of stores that join the database.

        Raises:
            EnvironmentFault: `database_*`; `passphrase_wrong` for an account that is disabled.
        """
        self._files = files
        self._migration_sets = (*_MIGRATION_SETS, *joined_migrations)
        self._vault = vault
        self._data_key = unlocked.data_key
        encrypt_plain_records(files.database, unlocked.data_key)
        self._keys = vault.path.read_bytes()
        self.thread = DatabaseThread(
            files.database, self._back_up_first, "nabz-records", unlocked.data_key, self._keys_back
        )
        try:
            check_at_start(self.thread)
            self._audit = AuditTable(self.thread, SealedHead(files.head, unlocked.data_key))
            self._people = PeopleTable(self.thread, vault.cost)
            self._person = self._who(unlocked)
            self._store = SqliteRecordStore(self.thread, noted=self._noted, author=self._author)
        except BaseException:
            self.thread.close()
            raise

    @property
    def store(self) -> SqliteRecordStore:
        return self._store

    @property
    def people(self) -> PeopleTable:
        return self._people

    @property
    def audit(self) -> AuditTable:
        return self._audit

    @property
    def person(self) -> Person:
        return self._person

    # --- people and keys --------------------------------------------------------------------------------------

    def hand_over(self, passphrase: str, name: str | None) -> Person:
        self._person = self._who(self._vault.by_passphrase(passphrase, name))
        return self._person

    def hand_over_by_pin(self, pin: str, name: str) -> Person:
        person = self._people.by_name(name)
        with self._vault.counted_try(f"pin {name}"):
            if person is None or person.disabled or not self._people.pin_is(person.id, pin):
                raise EnvironmentFault("passphrase_wrong")
        self._person = person
        return person

    def set_passphrase(self, person: Person, passphrase: str) -> None:
        self._vault.set_passphrase(self._data_key, person.id, person.name, passphrase)
        self._keys = self._vault.path.read_bytes()

    def shut_out(self, person: Person) -> None:
        self._vault.remove(person.id)
        self._keys = self._vault.path.read_bytes()

    def has_passphrase(self, person_id: str) -> bool:
        return any(w.id == person_id for w in self._vault.file().people())

    def new_recovery_code(self) -> str:
        code = self._vault.new_recovery_code(self._data_key)
        self._keys = self._vault.path.read_bytes()
        return code

    def allow_machine(self) -> None:
        self._vault.use_machine(self._data_key, self._person.name)
        self._keys = self._vault.path.read_bytes()

    def forbid_machine(self) -> None:
        self._vault.forget_machine()
        self._keys = self._vault.path.read_bytes()

    # --- care -------------------------------------------------------------------------------------------------

    def check(self) -> RecordCheck:
        return check_fully(self.thread)

    def back_up(self, target: Path) -> BackupMade:
        return backup.write_backup(self._files, self._data_key, target)

    def back_up_daily(self) -> BackupMade | None:
        return backup.daily_backup(self._files, self._data_key, datetime.now().astimezone().date())

    def erase_patient(self, code: str, *, keep_backups: bool = False) -> Erasure:
        ids = sessions_of_patient(self.thread, code)
        if not ids and self._store.patients.patient(code) is None:
            raise UserError("entry_not_found", kind="patient", id=code, command="nabz history list")
        turns = erase_sessions(self.thread, ids, patient=code)
        held = [b.path for b in backup.automatic_backups(self._files)]
        aside = self._files.kept_aside()
        replaced = 0
        if not keep_backups:
            for path in held:
                destroy(path)
            for folder in aside:
                for path in folder.iterdir():
                    destroy(path)
                folder.rmdir()
            replaced = len(held) + len(aside)
            with suppress(UserError):  # one of today was made again meanwhile
                self.back_up_daily()
        elsewhere = sorted({e.detail for e in self._audit.walk() if e.action == "backup.made" and e.detail})
        kept = len(held) + len(aside) if keep_backups else 0
        return Erasure(len(ids), turns, replaced, kept, tuple(elsewhere))

    def close(self) -> None:
        """Safe to call twice."""
        self.thread.close()

    def _who(self, unlocked: Unlocked) -> Person:
        if unlocked.person_id == MACHINE_ID:
            name = self._vault.machine_person()
            known = self._people.by_name(name)
            return known or Person(MACHINE_ID, name, Role.STAFF)
        if unlocked.person_id == RECOVERY_ID:
            return Person(RECOVERY_ID, RECOVERY_ID, Role.ADMINISTRATOR)
        person = self._people.by_id(unlocked.person_id)
        if person is None and not self._people.all():
            # The first account of a new store, or of one that had no people yet.
            name = next(w.name for w in self._vault.file().people() if w.id == unlocked.person_id)
            return self._people.add(name, Role.ADMINISTRATOR, unlocked.person_id)
        if person is None or person.disabled:
            raise EnvironmentFault("passphrase_wrong")
        return person

    def _keys_back(self) -> None:
        """The whole folder may have been removed: without the key file the rescued database opens for nobody."""
        if not self._vault.exists:
            self._vault.path.write_bytes(self._keys)

    def _author(self) -> Author:
        return Author(self._person.id, self._person.name)

    def _noted(self, action: str, subject: str) -> None:
        self._audit.note(self._person.name, action, subject)

    def _back_up_first(self, db: sqlite_utils.Database) -> None:
        """Runs when the database was opened, before any migration."""
        for migrations in self._migration_sets:
            pending = migrations.pending(db)
            if pending and migrations.applied(db):
                backup.backup_before_migration(self._files, self._data_key, pending[0].name)
                return
