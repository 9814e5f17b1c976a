"""Records that an earlier Nabz kept in plain text: encrypted once, then destroyed.

Every step can be cut short: what is there afterwards tells how far it got, and the next unlocking goes on.

    records.db plain                            -> exported into records.db.new, checked
    records.db plain, records.db.new whole      -> records.db renamed to records.db.plain
    records.db.plain, no records.db             -> exported again from records.db.plain (it is the only sure one)
    records.db.plain, records.db encrypted      -> records.db.plain overwritten and removed
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from nabz.adapters.sqlite.database_thread import connect, is_plain, named_fault
from nabz.adapters.vault.small_files import destroy, flush_folder
from nabz.domain.errors import EnvironmentFault


def waits(path: Path) -> bool:
    """Whether plain records, or what is left of them, stand where the encrypted ones belong."""
    return is_plain(path) or _aside(path).exists()


def encrypt_plain_records(path: Path, key: bytes) -> bool:
    """Bring the records of an earlier Nabz into the encrypted database; whether there were any.

    Raises:
        EnvironmentFault: `database_damaged`, `database_disk_full`; the plain file then stands as it was.
    """
    aside, new = _aside(path), path.with_name(path.name + ".new")
    if not waits(path):
        return False
    if not path.exists() and aside.exists():
        aside.replace(path)
    if is_plain(path):
        try:
            _remove(new)
            _export(path, new, key)
            path.replace(aside)
            new.replace(path)
            flush_folder(path.parent)
        except sqlcipher.Error as error:
            raise named_fault(error, path) from error
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=path.parent) from error
    for leftover in (aside, *beside(aside), *_stale_logs(path)):
        destroy(leftover)
    flush_folder(path.parent)
    return True


def settle(connection: sqlcipher.Connection, plain: Path) -> None:
    """Bring all of a plain database into its main file, so that nothing stays in a log, and check it.

    Raises:
        EnvironmentFault: `database_damaged`.
    """
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA journal_mode=DELETE")
    if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise EnvironmentFault("database_damaged", path=plain, reason="the integrity check failed")


def beside(path: Path) -> tuple[Path, ...]:
    """The files that SQLite keeps beside a database."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def _export(plain: Path, encrypted: Path, key: bytes) -> None:
    connection = connect(plain, None)
    try:
        settle(connection, plain)
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"ATTACH DATABASE ? AS encrypted KEY \"x'{key.hex()}'\"", [str(encrypted)])
        connection.execute("SELECT sqlcipher_export('encrypted')")
        connection.commit()
        counts = _counts(connection)
        connection.execute("DETACH DATABASE encrypted")
    finally:
        connection.close()
    with encrypted.open("rb+") as file:
        os.fsync(file.fileno())
    check = connect(encrypted, key)
    try:
        sound = check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not sound or _counts(check) != counts:
            raise EnvironmentFault("database_write", reason="the encrypted copy is not the same")
    finally:
        check.close()
    for leftover in beside(encrypted):
        _remove(leftover)


def _counts(connection: sqlcipher.Connection) -> dict[str, int]:
    names = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def _aside(path: Path) -> Path:
    return path.with_name(path.name + ".plain")


def _stale_logs(path: Path) -> tuple[Path, ...]:
    # Of the plain database, when the power went between the renames; nobody has opened the encrypted one yet.
    return beside(path)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
