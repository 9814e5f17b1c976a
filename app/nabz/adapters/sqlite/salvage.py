"""Saving the rows of a damaged database one by one into a new one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from nabz.adapters.sqlite.database_thread import connect
from nabz.adapters.sqlite.record_schema import UNREAD
from nabz.domain.text import search_form

_BATCH = 200
_LARGE = frozenset({"attachments"})
"""Tables whose rows are read one by one: two hundred of them may be four gigabytes."""
_MOST_PROBES = 200_000
_GIVE_UP_AFTER = 5_000
_NEVER_COPIED = re.compile(r"^sqlite_")
_FTS_PARTS = ("_data", "_idx", "_content", "_docsize", "_config")

Row = tuple[Any, ...]


def salvage(damaged: Path, target: Path, key: bytes) -> tuple[dict[str, int], dict[str, int]]:
    """Copy every row that can be read; the full text is made again from what it was made of.

    Args:
        target: a new file.

    Returns:
        Rows saved and rows that seem lost, by table.

    Raises:
        sqlcipher.Error: not even the list of tables can be read.
    """
    with closing(connect(damaged, key)) as source:
        schema = source.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    virtual = [n for kind, n, sql in schema if kind == "table" and sql.upper().startswith("CREATE VIRTUAL")]
    parts = {v + end for v in virtual for end in _FTS_PARTS}
    tables = [
        (n, sql)
        for kind, n, sql in schema
        if kind == "table" and n not in virtual and n not in parts and not _NEVER_COPIED.match(n)
    ]
    saved, lost = {}, {}
    with closing(connect(target, key)) as out:
        for name, sql in tables:
            out.execute(sql)
            saved[name], lost[name] = _copy_table(damaged, key, out, name)
        _name_lost_sessions(out)
        for name in virtual:
            out.execute(next(sql for _, n, sql in schema if n == name))
            out.execute(f"INSERT INTO [{name}] ([{name}], rank) VALUES ('secure-delete', 1)")
            _refill(damaged, key, out, name)
        for kind, _, sql in schema:
            if kind in ("index", "trigger"):
                out.execute(sql)
        out.commit()
        if out.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlcipher.DatabaseError("the salvaged database is not sound")
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    return saved, {n: count for n, count in lost.items() if count}


def _copy_table(damaged: Path, key: bytes, out: sqlcipher.Connection, name: str) -> tuple[int, int]:
    saved, ids = 0, []
    for row in _readable_rows(damaged, key, name):
        marks = ",".join("?" * (len(row) - 1))
        columns = _columns(out, name)[: len(row) - 1]
        listed = ",".join(f"[{c}]" for c in columns)
        try:
            out.execute(f"INSERT INTO [{name}] (rowid, {listed}) VALUES (?, {marks})", row)
        except sqlcipher.IntegrityError:
            continue  # read twice from two damaged places
        saved += 1
        ids.append(row[0])
    span = max(ids) - min(ids) + 1 if ids else 0
    # Rows that were deleted leave gaps too: this says how many may be lost, not how many are.
    return saved, span - saved if name in ("turns", "audit", "sessions") else 0


def _readable_rows(damaged: Path, key: bytes, name: str) -> Iterator[Row]:
    """All rows that can be read, with their rowid in front."""
    at, source = -(1 << 62), connect(damaged, key)
    batch = 1 if name in _LARGE else _BATCH
    probes = missed = 0
    try:
        while True:
            try:
                rows = source.execute(
                    f"SELECT rowid, * FROM [{name}] WHERE rowid > ? ORDER BY rowid LIMIT {batch}", [at]
                ).fetchall()
            except sqlcipher.Error:
                # After a page that cannot be read the connection reads nothing more.
                source.close()
                source = connect(damaged, key)
                break
            if not rows:
                return
            yield from rows
            at = rows[-1][0]
        at = max(at, 0)
        while probes < _MOST_PROBES and missed < _GIVE_UP_AFTER:
            at, probes = at + 1, probes + 1
            try:
                row = source.execute(f"SELECT rowid, * FROM [{name}] WHERE rowid = ?", [at]).fetchone()
            except sqlcipher.Error:
                source.close()
                source = connect(damaged, key)
                row = None
            if row is None:
                missed += 1
                continue
            missed = 0
            yield row
    finally:
        source.close()


def _name_lost_sessions(out: sqlcipher.Connection) -> None:
    """A conversation whose first row is lost still has its turns: give it a place in the list."""
    names = {row[0] for row in out.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"sessions", "turns"} <= names:
        return
    out.execute(
        """
        INSERT INTO sessions (id, kind, title, lang, mode, patient, started_at, updated_at, last_turn)
        SELECT session_id, 'ask', substr(min(text), 1, 120), max(lang), 'staff', '{}',
               min(created_at), max(created_at), max(id)
        FROM turns WHERE session_id NOT IN (SELECT id FROM sessions) GROUP BY session_id ORDER BY min(id)"""
    )
    if "no" in _columns(out, "sessions"):
        unnumbered = out.execute("SELECT id FROM sessions WHERE no IS NULL ORDER BY last_turn").fetchall()
        last = out.execute("SELECT coalesce(max(no), 0) FROM sessions").fetchone()[0]
        for no, (session_id,) in enumerate(unnumbered, last + 1):
            out.execute(
                "UPDATE sessions SET no = ?, local_day = substr(started_at, 1, 10), "
                "turn_count = (SELECT count(*) FROM turns WHERE session_id = sessions.id) WHERE id = ?",
                [no, session_id],
            )


def _refill(damaged: Path, key: bytes, out: sqlcipher.Connection, name: str) -> None:
    if name == "turns_text":  # of a database that was damaged before it was brought to the newest form
        for turn, text in out.execute("SELECT id, text FROM turns").fetchall():
            out.execute("INSERT INTO turns_text (rowid, body) VALUES (?, ?)", [turn, search_form(text)])
        return
    if name == "sessions_text":  # made again from the turns when the records are opened
        out.execute("UPDATE sessions SET indexed_turn = ?", [UNREAD])
        return
    columns = _columns(out, name)
    listed, marks = ",".join(f"[{c}]" for c in columns), ",".join("?" * len(columns))
    for row in _readable_rows(damaged, key, f"{name}_content"):
        # The content table begins with the id again: rowid, id, c0, c1, …
        out.execute(
            f"INSERT INTO [{name}] (rowid, {listed}) VALUES (?, {marks})",
            [row[0], *row[2 : 2 + len(columns)]],
        )


def _columns(connection: sqlcipher.Connection, name: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info([{name}])")]
