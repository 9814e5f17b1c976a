"""Documents kept in plain text before there was a passphrase: taken into the encrypted records, then destroyed.

Every step can be cut short, and the next unlocking goes on:

    documents.db plain                       -> its rows copied in one transaction, counted
    documents.db plain, rows copied          -> copied again without effect (every document has its id)
    documents.db.moved                       -> overwritten and removed
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

import sqlite_utils
from sqlcipher3 import dbapi2 as sqlcipher

from nabz.adapters.sqlite.database_thread import DatabaseThread, connect, is_plain, named_fault
from nabz.adapters.sqlite.document_store import SqliteDocumentStore
from nabz.adapters.sqlite.plain_records import beside, settle
from nabz.adapters.sqlite.record_files import room_for
from nabz.adapters.vault.small_files import destroy, flush_folder
from nabz.domain.errors import EnvironmentFault

_NEW = "SELECT id FROM plain.documents WHERE id NOT IN (SELECT id FROM main.documents)"


def take_in_plain_documents(thread: DatabaseThread, plain: Path) -> int:
    """Bring documents from a plain file into an encrypted database that has their tables; how many there were.

    Args:
        plain: nobody else has it open; it may not exist.

    Raises:
        EnvironmentFault: `database_damaged`, `disk_full`, `database_newer`; the plain file then stands as
            it was.
    """
    moved = 0
    if plain.exists() and plain.stat().st_size:
        if not is_plain(plain):
            raise EnvironmentFault("database_damaged", path=plain, reason="it is not a database")
        # The log grows by the whole, then the database: filled to the brim, neither could be tidied any more.
        room_for(plain.parent, 3 * plain.stat().st_size, reserve=256 << 10)
        _make_newest(plain)
        moved = thread.run(lambda db: _copy(db, plain))
    _destroy(plain)
    return moved


def _make_newest(plain: Path) -> None:
    """Bring the file to the newest form, sound, and in one piece."""
    with closing(DatabaseThread(plain, lambda db: None, "nabz-documents")) as opened:
        SqliteDocumentStore(opened)
    try:
        with closing(connect(plain, None)) as connection:
            settle(connection, plain)
    except sqlcipher.Error as error:
        raise named_fault(error, plain) from error


def _copy(db: sqlite_utils.Database, plain: Path) -> int:
    db.execute("ATTACH DATABASE ? AS plain KEY ''", [str(plain)])
    try:
        with db.atomic():
            (offset,) = db.execute("SELECT coalesce(max(row), 0) FROM main.document_passages").fetchone()
            (last,) = db.execute("SELECT coalesce(max(position), 0) FROM main.documents").fetchone()
            new = [row[0] for row in db.execute(_NEW).fetchall()]
            passages = f"FROM plain.document_passages WHERE document_id IN ({_NEW})"
            (expected,) = db.execute(f"SELECT count(*) {passages}").fetchone()
            # Text and passages first: what is new is told by the documents, which come last.
            db.execute("PRAGMA defer_foreign_keys=ON")
            db.execute(
                f"""
                INSERT INTO main.document_passages_text (rowid, title, terms, body)
                SELECT rowid + ?, title, terms, body FROM plain.document_passages_text
                WHERE rowid IN (SELECT row {passages})""",
                [offset],
            )
            db.execute(
                f"""
                INSERT INTO main.document_passages (row, id, document_id, lang, audience, body, vector)
                SELECT row + ?, id, document_id, lang, audience, body, vector {passages} ORDER BY row""",
                [offset],
            )
            db.execute(
                f"""
                INSERT INTO main.documents
                    (id, position, enabled, state, replaces, fingerprint, record, reading)
                SELECT id, position + ?, enabled, state, replaces, fingerprint, record, reading
                FROM plain.documents WHERE id IN ({_NEW}) ORDER BY position""",
                [last],
            )
            _verify(db, offset, expected)
    finally:
        db.execute("DETACH DATABASE plain")
        # Where the disk was full, a log that a copy left behind would keep the records from being written too.
        with suppress(sqlcipher.Error):
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return len(new)


def _verify(db: sqlite_utils.Database, offset: int, expected: int) -> None:
    """Every passage that came must be there with its words, and every document. Raises, which undoes the copy."""
    for table, row in (("document_passages", "row"), ("document_passages_text", "rowid")):
        (arrived,) = db.execute(f"SELECT count(*) FROM main.{table} WHERE {row} > ?", [offset]).fetchone()
        if arrived != expected:
            raise EnvironmentFault("database_write", reason=f"{table}: {arrived} of {expected} rows arrived")
    (missing,) = db.execute(f"SELECT count(*) FROM ({_NEW})").fetchone()
    if missing:
        raise EnvironmentFault("database_write", reason=f"{missing} documents did not arrive")


def _destroy(plain: Path) -> None:
    """Renamed first: what is overwritten in part must never be taken for a damaged database."""
    moved = plain.with_name(plain.name + ".moved")
    try:
        if plain.exists():
            plain.replace(moved)
    except OSError as error:
        raise EnvironmentFault("data_folder_read_only", folder=plain.parent) from error
    leftovers = [p for p in (moved, *beside(plain)) if p.exists()]
    for leftover in leftovers:
        destroy(leftover)
    if leftovers:
        flush_folder(plain.parent)
