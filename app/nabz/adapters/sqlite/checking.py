"""Is the database sound?"""

from __future__ import annotations

import sqlite_utils
from sqlcipher3 import dbapi2 as sqlcipher

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.domain.errors import EnvironmentFault
from nabz.services.record_ports import RecordCheck

QUICK_LIMIT = 16 << 20
"""Bytes up to which every start looks at every page; larger databases are looked at with the daily backup."""
_MOST_PROBLEMS = 20


def check_at_start(thread: DatabaseThread) -> None:
    """Raises `EnvironmentFault` (`database_damaged`)."""
    if thread.path.stat().st_size > QUICK_LIMIT:
        return
    found = thread.run(lambda db: db.execute("PRAGMA quick_check(1)").fetchone())
    if found != ("ok",):
        raise EnvironmentFault("database_damaged", path=thread.path, reason=str(found[0]))


def check_fully(thread: DatabaseThread) -> RecordCheck:
    """Every page's seal, every index, the full text; never raises for what it finds."""

    def look(db: sqlite_utils.Database) -> RecordCheck:
        problems: list[str] = []
        for pragma in ("cipher_integrity_check", f"integrity_check({_MOST_PROBLEMS})", "foreign_key_check"):
            try:
                rows = db.execute(f"PRAGMA {pragma}").fetchall()
            except sqlcipher.Error as error:
                rows = [(str(error),)]
            problems += [" ".join(map(str, row)) for row in rows if row != ("ok",)]
        for name in full_text_tables(db.conn):
            try:
                db.execute(f"INSERT INTO [{name}] ([{name}]) VALUES ('integrity-check')")
            except sqlcipher.Error as error:
                problems.append(f"full text {name}: {error}")
        counts = [0, 0]
        for n, table in enumerate(("sessions", "turns")):
            try:
                counts[n] = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            except sqlcipher.Error as error:
                problems.append(f"{table}: {error}")
        db.conn.rollback()
        return RecordCheck(tuple(problems[:_MOST_PROBLEMS]), *counts)

    return thread.run(look)


def full_text_tables(connection: sqlcipher.Connection) -> list[str]:
    """Names of the full-text tables."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    )
    return [row[0] for row in rows]
