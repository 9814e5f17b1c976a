"""Patients by code in the encrypted database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import sqlite_utils

from nabz.adapters.sqlite.clinic_clock import Now, moment
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.record_schema import BEHIND
from nabz.adapters.sqlite.turn_payload import TURN_COLUMNS, stored_turn
from nabz.adapters.sqlite.write_transaction import writing
from nabz.domain.text import search_form
from nabz.services.history_ports import Moment, PatientSummary, SessionSummary, StoredTurn

_PATIENT = """
    SELECT p.code, p.name, p.added_at, s.started_at, s.triage, s.lang,
           (SELECT count(*) FROM sessions v WHERE v.patient_code = p.code AND v.patient_code != ''),
           (SELECT f.started_at FROM sessions f WHERE f.patient_code = p.code AND f.patient_code != ''
            ORDER BY f.no LIMIT 1)
    FROM patients p LEFT JOIN sessions s ON s.no = p.last_no"""


class SqlitePatients:
    """`history_ports.PatientStore` over the tables of `record_schema`."""

    def __init__(
        self,
        thread: DatabaseThread,
        now: Now,
        summaries: Callable[[Iterable[int]], list[SessionSummary]],
    ) -> None:
        """Args: summaries: of conversations by their numbers, in that order."""
        self._thread = thread
        self._now = now
        self._summaries = summaries

    def patients(self, text: str, limit: int, offset: int) -> list[PatientSummary]:
        wanted = search_form(text)
        where, values = "", list[Any]()
        if wanted:
            where, values = "WHERE instr(p.search, ?) > 0", [wanted]
        sql = f"{_PATIENT} {where} ORDER BY p.last_no DESC, p.code LIMIT ? OFFSET ?"
        rows = self._thread.run(lambda db: db.execute(sql, [*values, limit, offset]).fetchall())
        return [_summary(row) for row in rows]

    def patient(self, code: str) -> PatientSummary | None:
        row = self._thread.run(lambda db: db.execute(f"{_PATIENT} WHERE p.code = ?", [code]).fetchone())
        return _summary(row) if row else None

    def add(self, code: str, name: str) -> bool:
        at = moment(self._now()).utc

        def write(db: sqlite_utils.Database) -> bool:
            with writing(db):
                cursor = db.execute(
                    "INSERT OR IGNORE INTO patients (code, name, search, added_at) VALUES (?, ?, ?, ?)",
                    [code, name, _searched(code, name), at],
                )
            return cursor.rowcount > 0

        return self._thread.run(write)

    def set_name(self, code: str, name: str) -> None:
        def write(db: sqlite_utils.Database) -> None:
            with writing(db):
                db.execute(
                    "UPDATE patients SET name = ?, search = ? WHERE code = ?",
                    [name, _searched(code, name), code],
                )
                # The name is among the words of the patient's conversations.
                db.execute(
                    "UPDATE sessions SET indexed_turn = ? WHERE patient_code = ? AND patient_code != ''",
                    [BEHIND, code],
                )

        self._thread.run(write)

    def visits(self, code: str, limit: int, offset: int) -> list[SessionSummary]:
        sql = (
            "SELECT no FROM sessions WHERE patient_code = ? AND patient_code != '' AND last_turn > 0 "
            "ORDER BY no DESC LIMIT ? OFFSET ?"
        )
        rows = self._thread.run(lambda db: db.execute(sql, [code, limit, offset]).fetchall())
        return self._summaries(row[0] for row in rows)

    def told(self, code: str) -> list[StoredTurn]:
        sql = f"""
            SELECT {TURN_COLUMNS} FROM sessions s JOIN turns t ON t.session_id = s.id
            WHERE s.patient_code = ? AND s.patient_code != '' AND t.role = 'person' ORDER BY t.id"""
        return [stored_turn(r) for r in self._thread.run(lambda db: db.execute(sql, [code]).fetchall())]

    def contexts(self, code: str) -> list[tuple[str, Moment, dict[str, object]]]:
        sql = (
            "SELECT id, started_at, utc_offset, patient FROM sessions "
            "WHERE patient_code = ? AND patient_code != '' ORDER BY no"
        )
        rows = self._thread.run(lambda db: db.execute(sql, [code]).fetchall())
        return [(row[0], Moment(row[1], row[2]), json.loads(row[3])) for row in rows]


def patient_seen(db: sqlite_utils.Database, code: str, no: int, at: str) -> None:
    """A conversation with a patient begins, within the caller's transaction; nothing for no code."""
    if code:
        db.execute(
            "INSERT INTO patients (code, search, added_at, last_no) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (code) DO UPDATE SET last_no = max(last_no, excluded.last_no)",
            [code, _searched(code, ""), at, no],
        )


def patients_recounted(db: sqlite_utils.Database, codes: Iterable[str]) -> None:
    """Conversations of these patients were removed, within the caller's transaction."""
    for code in codes:
        db.execute(
            "UPDATE patients SET last_no = coalesce("
            "(SELECT max(no) FROM sessions WHERE patient_code = ? AND patient_code != ''), 0) WHERE code = ?",
            [code, code],
        )


def _searched(code: str, name: str) -> str:
    return f"{search_form(code)}\n{search_form(name)}"


def _summary(row: tuple[Any, ...]) -> PatientSummary:
    code, name, added, last, triage, lang, visits, first = row
    return PatientSummary(
        code=code,
        name=name,
        visits=visits,
        first_at=first or added,
        last_at=last or added,
        triage=triage or "",
        lang=lang or "",
    )
