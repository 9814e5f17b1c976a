"""Where the documents of the clinic are kept: in the encrypted records; in a plain file before there are any."""

from __future__ import annotations

import threading
from pathlib import Path

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.document_store import MIGRATIONS, SqliteDocumentStore
from nabz.adapters.sqlite.encrypted_records import EncryptedRecords
from nabz.adapters.sqlite.plain_documents import take_in_plain_documents
from nabz.domain.errors import EnvironmentFault, NabzError


class DocumentShelf:
    """`encrypted_records.JoinedStore`: the document store as it stands now. Any thread.

    Records set up: the documents live in their database, and are locked and unlocked with them. Not set up: in a plain
    file, which is taken into the records as soon as these are opened for the first time, and destroyed.
    """

    migrations = MIGRATIONS

    def __init__(self, plain: Path, records: EncryptedRecords) -> None:
        self._plain = plain
        self._records = records
        self._lock = threading.Lock()
        self._store: SqliteDocumentStore | None = None
        self._thread: DatabaseThread | None = None
        self._not_moved: NabzError | None = None
        records.join(self)

    def current(self) -> SqliteDocumentStore | None:
        """To search: None while the records are locked, and where there are no documents yet."""
        with self._lock:
            if self._thread is not None and not self._thread.closed:
                return self._store
            if self._records.set_up or not self._plain.exists():
                return None
            return self._open_plain()

    def required(self) -> SqliteDocumentStore:
        """To read and change what is kept.

        Raises:
            EnvironmentFault: `records_locked`; `database_*` where plain documents could not be taken in.
        """
        with self._lock:
            if self._not_moved is not None:
                raise self._not_moved
            if self._thread is not None and self._store is not None and not self._thread.closed:
                return self._store
            if self._records.set_up:
                raise EnvironmentFault("records_locked")
            return self._open_plain()

    def close(self) -> None:
        """Close the plain file, if it is open; the records close theirs."""
        with self._lock:
            self._close_plain()

    # --- what the records tell --------------------------------------------------------------------------------

    def tried(self, thread: DatabaseThread) -> None:
        SqliteDocumentStore(thread)

    def opened(self, thread: DatabaseThread) -> None:
        with self._lock:
            self._close_plain()
            self._store, self._thread, self._not_moved = SqliteDocumentStore(thread), thread, None
            try:
                take_in_plain_documents(thread, self._plain)
            except NabzError as error:
                # The records are worth more than the documents: they open, and the documents say what is wrong.
                self._not_moved = error

    def _open_plain(self) -> SqliteDocumentStore:
        thread = DatabaseThread(self._plain, lambda db: None, "nabz-documents")
        try:
            self._store, self._thread = SqliteDocumentStore(thread), thread
        except BaseException:
            thread.close()
            raise
        return self._store

    def _close_plain(self) -> None:
        if self._thread is not None and not self._thread.encrypted:
            self._thread.close()
