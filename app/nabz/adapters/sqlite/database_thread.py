"""The one thread that touches a database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import sqlite_utils

from nabz.domain.errors import EnvironmentFault, NabzError

T = TypeVar("T")


class DatabaseThread:
    """A SQLite database and the only thread that uses its connection.

    Work is handed in as functions of the `sqlite_utils.Database` and waited for; SQLite's errors come back as
    `EnvironmentFault`.
    """

    def __init__(self, path: Path, prepare: Callable[[sqlite_utils.Database], None], name: str) -> None:
        """Open the database and run `prepare` (pragmas, migrations) on its thread.

        Raises:
            EnvironmentFault: the folder cannot be written, the file is damaged or newer.
        """
        self._path = path
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._database: sqlite_utils.Database | None = None
        try:
            self._executor.submit(self._open, prepare).result()
        except BaseException as error:
            self._executor.shutdown(wait=True)
            raise self._named(error) from error

    def run(self, work: Callable[[sqlite_utils.Database], T]) -> T:
        """Run `work` on the database's thread and return what it returns."""
        try:
            return self._executor.submit(self._call, work).result()
        except BaseException as error:
            raise self._named(error) from error

    def close(self) -> None:
        """Close the connection and end the thread; safe to call twice."""
        if self._database is not None:
            self._executor.submit(self._close).result()
        self._executor.shutdown(wait=True)

    def _open(self, prepare: Callable[[sqlite_utils.Database], None]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=self._path.parent) from error
        connection = sqlite3.connect(self._path, timeout=5)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            # FULL: an acknowledged message survives a power cut, not only a crash of Nabz.
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA foreign_keys=ON")
            database = sqlite_utils.Database(connection)
            prepare(database)
        except BaseException:
            connection.close()
            raise
        self._database = database

    def _call(self, work: Callable[[sqlite_utils.Database], T]) -> T:
        assert self._database is not None, "used after close"
        return work(self._database)

    def _close(self) -> None:
        if self._database is not None:
            self._database.conn.close()
            self._database = None

    def _named(self, error: BaseException) -> BaseException:
        if isinstance(error, NabzError) or not isinstance(error, sqlite3.Error):
            return error
        text = str(error)
        if "readonly" in text or "unable to open" in text:
            return EnvironmentFault("data_folder_read_only", folder=self._path.parent)
        if "not a database" in text or "malformed" in text:
            return EnvironmentFault("database_damaged", path=self._path, reason=text)
        return EnvironmentFault("database_write", reason=text)
