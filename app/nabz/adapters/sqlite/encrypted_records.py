"""The records folder: keys, encrypted database, backups, and what an earlier Nabz left."""

from __future__ import annotations

import secrets
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import sqlite_utils
from sqlcipher3 import dbapi2 as sqlcipher
from sqlite_utils import Migrations

from nabz.adapters.sqlite import backup
from nabz.adapters.sqlite.checking import check_fully, full_text_tables
from nabz.adapters.sqlite.database_thread import DatabaseThread, is_plain
from nabz.adapters.sqlite.opened_records import OpenEncryptedRecords
from nabz.adapters.sqlite.plain_records import waits
from nabz.adapters.sqlite.record_files import DATABASE, HEAD, RecordFiles
from nabz.adapters.sqlite.salvage import salvage
from nabz.adapters.vault.key_vault import KeyVault, Unlocked
from nabz.domain.errors import EnvironmentFault, NabzError
from nabz.domain.people import checked_name
from nabz.services.record_ports import BackupFound, RecordState, Repair


class JoinedStore(Protocol):
    """A store with tables of its own in the records' database."""

    migrations: Migrations

    def tried(self, thread: DatabaseThread) -> None:
        """A restored set is tried where it lies, before it takes the records' place.

        Raises:
            EnvironmentFault: `database_newer`.
        """
        ...

    def opened(self, thread: DatabaseThread) -> None:
        """The records were opened; `thread` is closed when they are locked. Raises `EnvironmentFault`."""
        ...


class EncryptedRecords:
    """`record_ports.RecordVault` over a folder."""

    def __init__(
        self,
        folder: Path,
        backups: Path,
        vault: KeyVault | None = None,
    ) -> None:
        self.files = RecordFiles(folder, backups)
        self.vault = vault or KeyVault(folder)
        self._joined: list[JoinedStore] = []
        self._current: OpenEncryptedRecords | None = None

    def join(self, store: JoinedStore) -> None:
        """Let a store keep its tables in the encrypted database from the next opening on."""
        self._joined.append(store)

    @property
    def set_up(self) -> bool:
        """Whether encrypted records stand here, even such that nobody can open."""
        path = self.files.database
        encrypted = path.exists() and path.stat().st_size > 0 and not is_plain(path)
        return encrypted or self.state() is RecordState.LOCKED

    @property
    def thread(self) -> DatabaseThread | None:
        """The encrypted database while it is open, for stores that join it with tables of their own."""
        current = self._current
        return current.thread if current is not None and not current.thread.closed else None

    def state(self) -> RecordState:
        if self.vault.exists or (self.files.folder / "restore.ready").exists():
            return RecordState.LOCKED
        return RecordState.PLAIN if waits(self.files.database) else RecordState.ABSENT

    def names(self) -> list[str]:
        return [w.name for w in self.vault.file().people()] if self.vault.exists else []

    # --- opening ----------------------------------------------------------------------------------------------

    def create(self, name: str, passphrase: str) -> OpenEncryptedRecords:
        """Raises `UserError` (`records_set_up_already`, `person_name`), `EnvironmentFault` (`keys_missing`)."""
        self._refuse_without_keys()
        person_id = secrets.token_hex(8)
        data_key = self.vault.create(checked_name(name), passphrase, person_id)
        opened = self._opened(Unlocked(data_key, person_id, "person"))
        opened.audit.note(opened.person.name, "records.set_up")
        return opened

    def open(self, passphrase: str, name: str | None = None) -> OpenEncryptedRecords:
        self._ready()
        unlocked = self.vault.by_passphrase(passphrase, name)
        return self._noted(self._opened(unlocked), unlocked)

    def open_by_machine(self) -> OpenEncryptedRecords | None:
        if not self.vault.exists:
            return None
        self._ready()
        unlocked = self.vault.by_machine()
        return self._noted(self._opened(unlocked), unlocked) if unlocked else None

    def recover(self, code: str, name: str | None, passphrase: str) -> tuple[OpenEncryptedRecords, str]:
        self._ready()
        unlocked = self.vault.by_recovery_code(code)
        opened = self._opened(unlocked)
        try:
            people = [p for p in opened.people.all() if not p.disabled]
            found = opened.people.by_name(name) if name else next(p for p in people if p.is_administrator)
            if found is None or found.disabled:
                raise EnvironmentFault("person_unknown", name=name)
            opened.set_passphrase(found, passphrase)
            opened.audit.note("recovery", "recovery.used", found.id)
            fresh = opened.new_recovery_code()
            opened.hand_over(passphrase, found.name)
        except BaseException:
            opened.close()
            raise
        return self._noted(opened, unlocked), fresh

    # --- backups and repair -----------------------------------------------------------------------------------

    def automatic_backups(self) -> list[BackupFound]:
        return backup.automatic_backups(self.files)

    def restore(self, file: Path, passphrase: str, name: str | None = None) -> OpenEncryptedRecords:
        self.files.finish_swap()
        found = backup.read_cover(file)
        incoming = self.files.incoming
        shutil.rmtree(incoming, ignore_errors=True)
        try:
            backup.unpack(file, incoming)
            trial_vault = self.vault.over(incoming)
            unlocked = trial_vault.by_passphrase(passphrase, name)
            # Opened where it is: a backup that does not open, or is newer, never takes the records' place.
            trial = OpenEncryptedRecords(replace(self.files, folder=incoming), trial_vault, unlocked)
            try:
                for store in self._joined:
                    store.tried(trial.thread)
                problems = trial.check().problems
                if problems:
                    raise EnvironmentFault("database_damaged", path=file, reason=problems[0])
                trial.audit.note(trial.person.name, "backup.restored", "", f"made {found.created_at}")
                trial.audit.seal_again()
            finally:
                trial.close()
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
        self.files.swap_in()
        return self._opened(unlocked)

    def repair(self, passphrase: str, name: str | None = None) -> tuple[OpenEncryptedRecords, Repair]:
        self._ready()
        unlocked = self.vault.by_passphrase(passphrase, name)
        done = self._repaired(unlocked.data_key)
        opened = self._opened(unlocked)
        if done.way != "sound":
            opened.audit.note(opened.person.name, "records.repaired", "", done.way)
        return opened, done

    def _repaired(self, data_key: bytes) -> Repair:
        with suppress(NabzError):
            thread = DatabaseThread(self.files.database, lambda db: None, "nabz-repair", data_key)
            try:
                problems = check_fully(thread).problems
                if not problems:
                    return Repair("sound")
                if all("full text" in p or "FTS5" in p for p in problems):
                    kept = self.files.copy_aside()
                    thread.run(_rebuild_full_text)
                    if not check_fully(thread).problems:
                        return Repair("rebuilt", kept)
            finally:
                thread.close()
        kept = self.files.copy_aside()
        target = self.files.folder / "records.db.salvaged"
        for path in (target, *(target.with_name(target.name + end) for end in ("-wal", "-shm", "-journal"))):
            path.unlink(missing_ok=True)
        try:
            saved, lost = salvage(self.files.database, target, data_key)
        except sqlcipher.Error:
            target.unlink(missing_ok=True)
            return self._from_backup(data_key, kept)
        self._put_in_place(target)
        return Repair("salvaged", kept, saved, lost)

    def _from_backup(self, data_key: bytes, kept: Path) -> Repair:
        """The newest automatic backup that opens; the keys stay as they are, for the data key never changes."""
        store_id = self.vault.file().store_id
        for found in self.automatic_backups():
            if found.store_id != store_id:
                continue
            shutil.rmtree(self.files.incoming, ignore_errors=True)
            try:
                backup.unpack(found.path, self.files.incoming)
                thread = DatabaseThread(
                    self.files.incoming / DATABASE, lambda db: None, "nabz-repair", data_key
                )
                sound = not check_fully(thread).problems
                thread.close()
            except NabzError:
                continue
            if sound:
                if (self.files.incoming / HEAD).exists():
                    (self.files.incoming / HEAD).replace(self.files.head)
                self._put_in_place(self.files.incoming / DATABASE)
                shutil.rmtree(self.files.incoming, ignore_errors=True)
                return Repair("backup", kept, backup_at=found.created_at)
        shutil.rmtree(self.files.incoming, ignore_errors=True)
        raise EnvironmentFault("repair_failed", path=self.files.database, kept=kept)

    def _put_in_place(self, new: Path) -> None:
        for end in ("-wal", "-shm"):
            self.files.database.with_name(DATABASE + end).unlink(missing_ok=True)
        new.replace(self.files.database)
        for end in ("-wal", "-shm", "-journal"):
            new.with_name(new.name + end).unlink(missing_ok=True)

    # --- within -----------------------------------------------------------------------------------------------

    def _ready(self) -> None:
        self.files.finish_swap()
        if not self.vault.exists:
            self._refuse_without_keys()
            raise EnvironmentFault("records_not_set_up")

    def _opened(self, unlocked: Unlocked) -> OpenEncryptedRecords:
        migrations = [store.migrations for store in self._joined]
        opened = OpenEncryptedRecords(self.files, self.vault, unlocked, migrations)
        try:
            for store in self._joined:
                store.opened(opened.thread)
        except BaseException:
            opened.close()
            raise
        self._current = opened
        return opened

    def _noted(self, opened: OpenEncryptedRecords, unlocked: Unlocked) -> OpenEncryptedRecords:
        detail = f"after {unlocked.failures} wrong tries" if unlocked.failures else ""
        opened.audit.note(opened.person.name, "records.opened", "", detail)
        return opened

    def _refuse_without_keys(self) -> None:
        """A database that is neither plain nor has keys is somebody's records: never begin over it."""
        if self.set_up and not self.vault.exists:
            raise EnvironmentFault("keys_missing", path=self.files.database, keys=self.vault.path)


def _rebuild_full_text(db: sqlite_utils.Database) -> None:
    with db.atomic():
        for table in full_text_tables(db.conn):
            db.execute(f"INSERT INTO [{table}] ([{table}]) VALUES ('rebuild')")
