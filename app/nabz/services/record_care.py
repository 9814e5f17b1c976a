"""Backups, checking, repair and erasure."""

from __future__ import annotations

from pathlib import Path

from nabz.domain.people import Role
from nabz.services.record_access import RecordAccess
from nabz.services.record_ports import (
    BackupFound,
    BackupMade,
    Erasure,
    OpenedRecords,
    RecordCheck,
    RecordState,
    Repair,
)


class RecordCareService:
    """The care of the records; each act is in the audit trail."""

    def __init__(self, access: RecordAccess) -> None:
        self._access = access

    def back_up(self, target: Path) -> BackupMade:
        """Write an encrypted backup; it opens with the passphrases and the recovery code of now.

        Raises:
            UserError: `backup_exists`.
            EnvironmentFault: `records_locked`, `disk_full`, `backup_failed`.
        """
        made = self._access.require().back_up(target)
        self._access.note("backup.made", "", str(target))
        return made

    def back_up_daily(self) -> BackupMade | None:
        """Today's automatic backup, when the records are open and it is not there yet."""
        if self._access.state is not RecordState.OPEN or self._access.patient_mode:
            return None
        return self._access.require().back_up_daily()

    def automatic_backups(self) -> list[BackupFound]:
        """Newest first; needs no passphrase."""
        return self._access.vault.automatic_backups()

    def restore(self, file: Path, passphrase: str, name: str | None = None) -> None:
        """Put a backup in the place of the records and open it; the records that were there are kept aside.

        Args:
            passphrase: one that opened the records when the backup was made.

        Raises:
            UserError: `backup_unreadable`, `file_not_found`.
            EnvironmentFault: `passphrase_wrong`, `database_newer`, `database_damaged`, `disk_full`.
        """
        self._access.open_with(lambda: self._access.vault.restore(file, passphrase, name))

    def check(self) -> RecordCheck:
        """Look at every page, index and full-text entry."""
        found = self._access.require().check()
        self._access.note("records.checked", "", f"{len(found.problems)} problems")
        return found

    def repair(self, passphrase: str, name: str | None = None) -> Repair:
        """Mend the database; the damaged file is kept. Raises `EnvironmentFault` (`repair_failed`)."""
        done: list[Repair] = []

        def opening() -> OpenedRecords:
            opened, repair = self._access.vault.repair(passphrase, name)
            done.append(repair)
            return opened

        self._access.open_with(opening)
        return done[0]

    def erase_patient(self, code: str, *, keep_backups: bool = False) -> Erasure:
        """Erase everything of a patient for good, automatic backups included. Administrators only.

        Raises:
            UserError: `administrators_only`, `entry_not_found`.
        """
        opened = self._access.require(Role.ADMINISTRATOR)
        # First the trail, then the deed: an erasure that is cut short is in it. The code is not: it may be a name.
        self._access.note("patient.erased")
        return opened.erase_patient(code, keep_backups=keep_backups)
