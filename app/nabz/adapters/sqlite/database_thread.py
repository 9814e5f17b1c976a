"""The one thread that touches a database."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import sqlite_utils
from sqlcipher3 import dbapi2 as sqlcipher

from nabz.domain.errors import EnvironmentFault, NabzError

T = TypeVar("T")

PLAIN_HEADER = b"SQLite format 3\x00"
"""How a database that is not encrypted begins."""


class DatabaseThread:
    """A SQLite database and the only thread that uses its connection.

    Work is handed in as functions of the `sqlite_utils.Database` and waited for; SQLite's errors come back as
    `EnvironmentFault`. Several stores may share one: each brings its own tables and named migrations.
    """

    def __init__(
        self,
        path: Path,
        prepare: Callable[[sqlite_utils.Database], None],
        name: str,
        key: bytes | None = None,
        rescued: Callable[[], None] | None = None,
    ) -> None:
        """Open the database and run `prepare` (migrations) on its thread.

        Args:
            key: 32 bytes; with it the file and its write-ahead log are encrypted.
            rescued: called on the thread after the file was removed under it and written again.

        Raises:
            EnvironmentFault: the folder cannot be written, the file is damaged or newer.
        """
        self._path = path
        self._key = key
        self._rescued = rescued
        self._identity = (0, 0)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._database: sqlite_utils.Database | None = None
        try:
            self._executor.submit(self._open, prepare).result()
        except BaseException as error:
            self._executor.shutdown(wait=True)
            raise named_fault(error, path) from error

    @property
    def path(self) -> Path:
        """Of the database file."""
        return self._path

    @property
    def closed(self) -> bool:
        return self._database is None

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self._key is not None

    def run(self, work: Callable[[sqlite_utils.Database], T]) -> T:
        """Run `work` on the database's thread and return what it returns.

        Raises:
            EnvironmentFault: `database_*`; `records_locked` when the database was closed meanwhile.
        """
        try:
            waiting = self._executor.submit(self._call, work)
        except RuntimeError as error:
            raise EnvironmentFault("records_locked") from error
        try:
            return waiting.result()
        except BaseException as error:
            raise named_fault(error, self._path) from error

    def close(self) -> None:
        """Close the connection and end the thread, after the work that waits; safe to call twice."""
        if self._database is not None:
            self._executor.submit(self._close).result()
        self._executor.shutdown(wait=True)

    def second_connection(self) -> sqlcipher.Connection:
        """Another connection for the calling thread, to read while this one writes; the caller closes it."""
        return connect(self._path, self._key)

    def _open(self, prepare: Callable[[sqlite_utils.Database], None]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=self._path.parent) from error
        connection = self._connected()
        try:
            database = sqlite_utils.Database(connection)
            prepare(database)
        except BaseException:
            connection.close()
            raise
        self._identity = _identity(self._path)
        self._database = database

    def _connected(self) -> sqlcipher.Connection:
        connection = connect(self._path, self._key)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            # FULL: an acknowledged message survives a power cut, not only a crash of Nabz.
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA foreign_keys=ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _call(self, work: Callable[[sqlite_utils.Database], T]) -> T:
        if self._database is None:
            raise EnvironmentFault("records_locked")
        if _identity(self._path) != self._identity:
            self._rescue(self._database)
        return work(self._database)

    def _rescue(self, database: sqlite_utils.Database) -> None:
        """Somebody removed the file: what is written now would go nowhere, but the connection still reads it all.

        Raises:
            EnvironmentFault: `database_replaced` when another file stands in its place, which is left alone.
        """
        if self._path.exists():
            raise EnvironmentFault("database_replaced", path=self._path)
        beside = self._path.with_name(self._path.name + ".rescued")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.unlink(missing_ok=True)
            target = connect(beside, self._key)
            try:
                database.conn.backup(target)
            finally:
                target.close()
            database.conn.close()
            for end in ("-wal", "-shm"):
                self._path.with_name(self._path.name + end).unlink(missing_ok=True)
            beside.replace(self._path)
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=self._path.parent) from error
        database.conn = self._connected()
        self._identity = _identity(self._path)
        if self._rescued is not None:
            self._rescued()

    def _close(self) -> None:
        if self._database is not None:
            self._database.conn.close()
            self._database = None


def _identity(path: Path) -> tuple[int, int]:
    """Which file this is; (0, 0) when there is none."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)


def connect(path: Path, key: bytes | None) -> sqlcipher.Connection:
    """A connection with nothing in plain text beside the file: no temporary files, deleted rows overwritten."""
    connection = sqlcipher.connect(path, timeout=5)
    if key is not None:
        if len(key) != 32:
            connection.close()
            raise ValueError("the key must have 32 bytes")
        # Its log would write to standard error, which belongs to the person.
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection


def is_plain(path: Path) -> bool:
    """Whether the file is a database that anybody can read."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    except OSError:
        return False


def named_fault(error: BaseException, path: Path) -> BaseException:
    """An error of SQLite in the words of the catalogue; every other one as it is."""
    if isinstance(error, NabzError) or not isinstance(error, sqlcipher.Error):
        return error
    text = str(error)
    if "readonly" in text or "unable to open" in text:
        return EnvironmentFault("data_folder_read_only", folder=path.parent)
    if "not a database" in text or "malformed" in text:
        return EnvironmentFault("database_damaged", path=path, reason=text)
    if "is full" in text:
        return EnvironmentFault("database_disk_full", folder=path.parent)
    return EnvironmentFault("database_write", reason=text)
