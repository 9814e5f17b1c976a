"""The accounts, inside the encrypted database: who may do what cannot be changed from outside."""

from __future__ import annotations

import os
import secrets
from datetime import UTC, datetime
from hmac import compare_digest
from typing import Any

import sqlite_utils
from argon2.low_level import Type, hash_secret_raw
from sqlite_utils import Migrations

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.schema_versions import migrate
from nabz.adapters.vault.key_file import name_form
from nabz.adapters.vault.wraps import Argon2Cost
from nabz.domain.errors import UserError
from nabz.domain.people import Person, Role

MIGRATIONS = Migrations("nabz.people")
MIGRATION_NAMES = ["m001_people"]


@MIGRATIONS(name="m001_people")
def _m001(db: sqlite_utils.Database) -> None:
    db.execute(
        """
        CREATE TABLE people (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            name_form TEXT NOT NULL UNIQUE,
            role TEXT NOT NULL,
            disabled INTEGER NOT NULL DEFAULT 0,
            pin_salt BLOB,
            pin_hash BLOB,
            added_at TEXT NOT NULL
        )"""
    )


class PeopleTable:
    """`record_ports.PeopleStore` over an opened database."""

    def __init__(self, thread: DatabaseThread, cost: Argon2Cost | None = None) -> None:
        self._thread = thread
        self._cost = cost or Argon2Cost()
        thread.run(lambda db: migrate(db, MIGRATIONS, MIGRATION_NAMES, thread.path))

    def all(self) -> list[Person]:
        return [_person(row) for row in self._rows("SELECT * FROM people ORDER BY rowid", [])]

    def by_id(self, person_id: str) -> Person | None:
        rows = self._rows("SELECT * FROM people WHERE id = ?", [person_id])
        return _person(rows[0]) if rows else None

    def by_name(self, name: str) -> Person | None:
        rows = self._rows("SELECT * FROM people WHERE name_form = ?", [name_form(name)])
        return _person(rows[0]) if rows else None

    def add(self, name: str, role: Role, person_id: str | None = None) -> Person:
        if self.by_name(name) is not None:
            raise UserError("person_exists", name=name)
        made = Person(person_id or secrets.token_hex(8), name, role)
        values = [made.id, name, name_form(name), str(role), datetime.now(UTC).isoformat(timespec="seconds")]
        self._write("INSERT INTO people (id, name, name_form, role, added_at) VALUES (?, ?, ?, ?, ?)", values)
        return made

    def set_role(self, person_id: str, role: Role) -> None:
        self._write("UPDATE people SET role = ? WHERE id = ?", [str(role), person_id])

    def disable(self, person_id: str) -> None:
        self._write(
            "UPDATE people SET disabled = 1, pin_salt = NULL, pin_hash = NULL WHERE id = ?", [person_id]
        )

    def set_pin(self, person_id: str, pin: str | None) -> None:
        salt = os.urandom(16)
        values = (salt, self._hashed(pin, salt)) if pin is not None else (None, None)
        self._write("UPDATE people SET pin_salt = ?, pin_hash = ? WHERE id = ?", [*values, person_id])

    def pin_is(self, person_id: str, pin: str) -> bool:
        rows = self._rows("SELECT pin_salt, pin_hash FROM people WHERE id = ? AND disabled = 0", [person_id])
        if not rows or rows[0]["pin_hash"] is None:
            return False
        return compare_digest(self._hashed(pin, rows[0]["pin_salt"]), rows[0]["pin_hash"])

    def _hashed(self, pin: str, salt: bytes) -> bytes:
        return hash_secret_raw(
            pin.encode("utf-8", "surrogatepass"),
            salt,
            time_cost=self._cost.rounds,
            memory_cost=self._cost.memory_kib,
            parallelism=self._cost.lanes,
            hash_len=32,
            type=Type.ID,
        )

    def _rows(self, sql: str, values: list[Any]) -> list[dict[str, Any]]:
        return self._thread.run(lambda db: list(db.query(sql, values)))

    def _write(self, sql: str, values: list[Any]) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with db.atomic():
                db.execute(sql, values)

        self._thread.run(write)


def _person(row: dict[str, Any]) -> Person:
    return Person(
        row["id"], row["name"], Role(row["role"]), bool(row["disabled"]), row["pin_hash"] is not None
    )
