"""Backups: the encrypted database as it is, with its keys, in one file; opened again before it counts."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from nabz import __version__
from nabz.adapters.sqlite.database_thread import connect, named_fault
from nabz.adapters.sqlite.record_files import DATABASE, HEAD, KEYS, MEMBERS, RecordFiles, room_for
from nabz.adapters.vault.key_file import KeyFile
from nabz.adapters.vault.small_files import flush_folder
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.record_ports import BackupFound, BackupMade

ENDING = ".nabzbackup"
_COVER, _FORMAT = "cover.json", 1
_DAYS_KEPT, _MIGRATIONS_KEPT = 7, 3
_BLOCK = 1 << 20


def write_backup(files: RecordFiles, data_key: bytes, target: Path) -> BackupMade:
    """Copy the records while they are used (SQLite's online backup), check the copy, and pack it.

    Args:
        target: a file that is not there yet; a part of it is never left behind.

    Raises:
        UserError: `backup_exists`.
        EnvironmentFault: `disk_full`, `backup_failed`, `database_*`.
    """
    if target.exists():
        raise UserError("backup_exists", path=target)
    size = files.database.stat().st_size
    room_for(files.folder, size)
    room_for(target.parent, size)
    with _failing_as(target), _gone_after(files.folder / "backup.part") as copy:
        sessions = _copied(files.database, copy, data_key)
        part = target.with_name(target.name + ".part")
        target.parent.mkdir(parents=True, exist_ok=True)
        with _gone_after(part):
            _pack({DATABASE: copy, KEYS: files.keys, HEAD: files.head}, part)
            read_cover(part)
            part.replace(target)
        flush_folder(target.parent)
    return BackupMade(target, target.stat().st_size, sessions)


def daily_backup(files: RecordFiles, data_key: bytes, today: date) -> BackupMade | None:
    """The automatic backup of a day, unless it is there; all but the newest seven go."""
    target = files.backups / f"daily-{today.isoformat()}{ENDING}"
    if target.exists():
        return None
    made = write_backup(files, data_key, target)
    _rotate(files.backups, "daily", _DAYS_KEPT)
    return made


def backup_before_migration(files: RecordFiles, data_key: bytes, migration: str) -> BackupMade:
    """A backup before the database changes its form; the newest three of these stay."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    made = write_backup(files, data_key, files.backups / f"migration-{stamp}-{migration}{ENDING}")
    _rotate(files.backups, "migration", _MIGRATIONS_KEPT)
    return made


def automatic_backups(files: RecordFiles) -> list[BackupFound]:
    """Those that can be read, newest first."""
    found = []
    for path in files.backups.glob(f"*{ENDING}"):
        try:
            found.append(read_cover(path))
        except UserError:
            continue
    return sorted(found, key=lambda b: b.created_at, reverse=True)


def read_cover(path: Path) -> BackupFound:
    """What a backup says of itself, every byte of it checked. Raises `UserError` (`backup_unreadable`)."""
    with _readable(path) as archive:
        cover = _cover(archive, path)
        for name, wanted in cover["files"].items():
            digest = hashlib.sha256()
            with archive.open(name) as member:
                while block := member.read(_BLOCK):
                    digest.update(block)
            if digest.hexdigest() != wanted["sha256"]:
                raise UserError("backup_unreadable", path=path, reason=f"{name} is damaged")
        return BackupFound(path, str(cover["created_at"]), str(cover["store_id"]), path.stat().st_size)


def unpack(path: Path, folder: Path) -> None:
    """Take a backup apart into a folder. Raises `UserError` (`backup_unreadable`), `EnvironmentFault`."""
    read_cover(path)
    with _readable(path) as archive, _failing_as(folder):
        cover = _cover(archive, path)
        room_for(folder, sum(int(f["size"]) for f in cover["files"].values()))
        folder.mkdir(parents=True, exist_ok=True)
        for name in cover["files"]:
            with archive.open(name) as member, (folder / name).open("wb") as out:
                while block := member.read(_BLOCK):
                    out.write(block)
                out.flush()
                os.fsync(out.fileno())


def _copied(database: Path, copy: Path, data_key: bytes) -> int:
    """Copy a database page by page in one snapshot, check it, and count its conversations."""
    source, target = connect(database, data_key), connect(copy, data_key)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
        if target.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise EnvironmentFault("backup_failed", path=copy, reason="the copy did not pass its check")
    except sqlcipher.Error as error:
        raise named_fault(error, database) from error
    finally:
        source.close()
        target.close()
    again = connect(copy, data_key)
    try:
        (sessions,) = again.execute("SELECT count(*) FROM sessions").fetchone()
    except sqlcipher.Error as error:
        raise named_fault(error, copy) from error
    finally:
        again.close()
    return int(sessions)


def _pack(members: dict[str, Path], part: Path) -> None:
    entries = {name: path for name, path in members.items() if path.exists()}
    cover = {
        "kind": "nabz-backup",
        "format": _FORMAT,
        "nabz": __version__,
        "created_at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "store_id": KeyFile.read(members[KEYS]).store_id,
        "files": {
            name: {"size": path.stat().st_size, "sha256": _sha256(path)} for name, path in entries.items()
        },
    }
    with part.open("wb") as file:
        # Stored, not compressed: what is encrypted does not shrink.
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_COVER, json.dumps(cover, indent=1))
            for name, path in entries.items():
                archive.write(path, name)
        file.flush()
        os.fsync(file.fileno())


def _cover(archive: zipfile.ZipFile, path: Path) -> dict[str, dict[str, dict[str, str]]]:
    try:
        cover = json.loads(archive.read(_COVER))
        kind, form, files = cover["kind"], int(cover["format"]), cover["files"]
        names = set(files)
    except (KeyError, ValueError, TypeError) as error:
        raise UserError("backup_unreadable", path=path, reason="it is no backup of Nabz") from error
    if kind == "nabz-backup" and form > _FORMAT:
        raise EnvironmentFault("database_newer", path=path, found=form, known=_FORMAT)
    if kind != "nabz-backup" or not {DATABASE, KEYS} <= names <= set(MEMBERS):
        raise UserError("backup_unreadable", path=path, reason="it is no backup of Nabz")
    return dict(cover)


@contextmanager
def _readable(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise UserError("file_not_found", path=path) from error
    except (OSError, zipfile.BadZipFile, KeyError, NotImplementedError, EOFError) as error:
        raise UserError("backup_unreadable", path=path, reason="it is damaged or no backup") from error


@contextmanager
def _failing_as(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentFault("backup_failed", path=target, reason=error.strerror or "?") from error


@contextmanager
def _gone_after(path: Path) -> Iterator[Path]:
    leftovers = [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]
    for leftover in leftovers:
        leftover.unlink(missing_ok=True)
    try:
        yield path
    finally:
        for leftover in leftovers:
            leftover.unlink(missing_ok=True)


def _rotate(folder: Path, kind: str, kept: int) -> None:
    """Leave the newest of a kind; what a crash left in part goes too."""
    for part in folder.glob(f"*{ENDING}.part"):
        part.unlink(missing_ok=True)
    for old in sorted(folder.glob(f"{kind}-*{ENDING}"), reverse=True)[kept:]:
        old.unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
