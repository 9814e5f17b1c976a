"""A clinic of many years, made up, in a real encrypted database: how fast it is searched, listed and opened."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import sqlite_utils

from nabz.adapters.sqlite.bench_words import CONDITIONS, NAMES, OPENINGS, SIGNS, SYMPTOMS, VILLAGES
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.encrypted_records import EncryptedRecords
from nabz.adapters.sqlite.record_search import catch_up
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.adapters.sqlite.turn_payload import packed
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import HistoryFilter
from nabz.services.record_access import FixedRecords
from nabz.services.record_facets import facets_of
from nabz.services.record_ports import RecordState
from nabz.services.waiting_list import WaitingListService

GOAL_SEARCH_MS, GOAL_WAITING_MS, GOAL_START_S = 50, 50, 1.5
_BEGIN = datetime(2021, 1, 4, 8, 0, tzinfo=UTC)
_PASSPHRASE = "nobody was ever here"
"""It keeps no secret: the clinic is made up. The way from a passphrase to open records is part of the start."""
_BATCH = 2000
_WAITING = 60
_TURNS = 10


def measure(
    folder: Path,
    conversations: int = 100_000,
    repeats: int = 3,
    say: Callable[[str], None] = lambda text: None,
) -> dict[str, Any]:
    """Make the clinic (once: one that is there in `folder` is used again), then measure.

    Returns:
        Milliseconds of searches (p50, p95, by kind), of the waiting list and of keeping a turn; seconds from the
        passphrase to the list of conversations; bytes a turn.
    """
    vault = EncryptedRecords(folder, folder / "backups")
    opened = (
        vault.create("bench", _PASSPHRASE) if vault.state() is RecordState.ABSENT else vault.open(_PASSPHRASE)
    )
    made = opened.thread.run(lambda db: int(db.execute("SELECT count(*) FROM sessions").fetchone()[0]))
    _fill(opened.thread, made, conversations, say)
    opened.close()
    started = time.perf_counter()
    opened = vault.open(_PASSPHRASE)
    store, thread = opened.store, opened.thread
    recent = store.list_sessions(50)
    start = time.perf_counter() - started
    try:
        times = _search_times(store, repeats)
        waiting = WaitingListService(FixedRecords(store))
        lists = [_timed(waiting.entries) for _ in range(20 * repeats)]
        patients = [_timed(partial(store.patients.patients, name, 50, 0)) for name in NAMES * repeats]
        turn = [_timed(lambda: _talk(store)) for _ in range(10 * repeats)]
        counts = thread.run(_counts)
    finally:
        opened.close()
    every = [t for kind in times.values() for t in kind]
    size = vault.files.database.stat().st_size
    return {
        "conversations": counts["sessions"],
        "turns": counts["turns"],
        "searches": len(every),
        "search_p50_ms": _percentile(every, 50),
        "search_p95_ms": _percentile(every, 95),
        "search_p95_ms_by_kind": {kind: _percentile(t, 95) for kind, t in times.items()},
        "goal_search_p95_ms": GOAL_SEARCH_MS,
        "waiting": counts["waiting"],
        "waiting_list_p95_ms": _percentile(lists, 95),
        "goal_waiting_list_ms": GOAL_WAITING_MS,
        "patients_search_p95_ms": _percentile(patients, 95),
        "kept_turn_p95_ms": _percentile(turn, 95),
        "start_s": round(start, 3),
        "goal_start_s": GOAL_START_S,
        "listed": len(recent),
        "file_bytes": size,
        "bytes_a_turn": round(size / max(1, counts["turns"])),
        "bytes_a_conversation": round(size / max(1, counts["sessions"])),
    }


# --- what is searched ----------------------------------------------------------------------------------------------


def searches() -> Iterator[tuple[str, str, HistoryFilter]]:
    """Kinds of search with their texts and filters, as people at a clinic look for a record."""
    none, chance = HistoryFilter(), random.Random(7)
    for lang, words in SYMPTOMS.items():
        common, rare = words[0].split()[0], words[-1].split()[0]
        yield "common word", common, none
        yield "beginning of a word", common[:2], none
        yield "beginning of a word", common[:3], none
        yield "rare word", rare, none
        yield "two words", f"{common} {words[3].split()[0]}", none
        yield "phrase", f'"{chance.choice([w for w in words if " " in w] or words)}"', none
        yield "language", common, HistoryFilter(lang=lang)
    for name, village in zip(NAMES, VILLAGES, strict=False):
        yield "name", name, none
        yield "name and village", f"{name} {village}", none
        yield "name, level and day", name, HistoryFilter(triage="urgent", first_day=date(2023, 1, 1))
    for condition in CONDITIONS[:8]:
        yield "condition", "fever", HistoryFilter(condition=condition)
        yield "condition alone", "", HistoryFilter(condition=condition, lang="hi")
    for month in range(1, 13):
        first = date(2022, month, 1)
        yield "month", "fever", HistoryFilter(first_day=first, last_day=first + timedelta(days=27))
        yield "month alone", "", HistoryFilter(first_day=first, last_day=first + timedelta(days=27))
        yield "since", "headache", HistoryFilter(first_day=first)
    for staff in range(6):
        yield "staff and level", "cough", HistoryFilter(staff=f"staff{staff}", triage="emergency")
    for n in range(12):
        yield "patient", "", HistoryFilter(patient=f"P-{n * 997 + 1}")
        yield "number", str(1000 + 7 * n), none
        yield "nothing", f"zzqx{n}", none


def _search_times(store: SqliteRecordStore, repeats: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {}
    for _ in range(repeats):
        for kind, text, only in searches():
            look = (
                partial(store.search, text, 50, only) if text else partial(store.list_sessions, 50, 0, only)
            )
            times.setdefault(kind, []).append(_timed(look))
    return times


def _talk(store: SqliteRecordStore) -> None:
    session = store.begin_session("ask", "en", "staff", {})
    store.append_turn(session, "person", "fever and cough since yesterday", "en", {})


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _percentile(times: list[float], share: int) -> float:
    return round(float(np.percentile(times, share)), 2)


def _counts(db: sqlite_utils.Database) -> dict[str, int]:
    return {
        "sessions": db.execute("SELECT count(*) FROM sessions").fetchone()[0],
        "turns": db.execute("SELECT count(*) FROM turns").fetchone()[0],
        "waiting": db.execute("SELECT count(*) FROM waiting WHERE state != 'done'").fetchone()[0],
    }


# --- the clinic ----------------------------------------------------------------------------------------------------


def _fill(thread: DatabaseThread, made: int, wanted: int, say: Callable[[str], None]) -> None:
    for begin in range(made, wanted, _BATCH):
        rows = [_conversation(no) for no in range(begin + 1, min(begin + _BATCH, wanted) + 1)]
        thread.run(partial(_insert, rows=rows))
        thread.run(_caught_up)
        if begin // 10_000 != (begin + _BATCH) // 10_000:
            say(f"{begin + len(rows)} conversations of {wanted}")
    if made < wanted:
        thread.run(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())


def _caught_up(db: sqlite_utils.Database) -> None:
    while catch_up(db, _BATCH):
        pass


def _insert(
    db: sqlite_utils.Database, rows: list[tuple[dict[str, Any], list[dict[str, Any]], tuple[str, str]]]
) -> None:
    with db.atomic():
        for session, turns, (code, name) in rows:
            db.table("patients").insert(
                {
                    "code": code,
                    "name": name,
                    "search": f"{code}\n{name}".lower(),
                    "added_at": session["started_at"],
                },
                ignore=True,
            )
            db.execute("UPDATE patients SET last_no = ? WHERE code = ?", [session["no"], code])
            db.table("sessions").insert(session)
            last = 0
            for turn in turns:
                cursor = db.execute(
                    "INSERT INTO turns (session_id, role, text, lang, payload, created_at, utc_offset) "
                    "VALUES (:session_id, :role, :text, :lang, :payload, :created_at, 330)",
                    turn,
                )
                last = int(cursor.lastrowid or 0)
            db.execute("UPDATE sessions SET last_turn = ? WHERE no = ?", [last, session["no"]])
            if session["no"] % 1667 == 0:
                db.execute(
                    "INSERT INTO waiting (session_id, state, note, added_at) VALUES (?, 'waiting', '', ?)",
                    [session["id"], session["started_at"]],
                )


def _conversation(no: int) -> tuple[dict[str, Any], list[dict[str, Any]], tuple[str, str]]:
    """The conversation of a number: always the same one."""
    chance = random.Random(no)
    lang = chance.choices(list(SYMPTOMS), weights=[5, 6, 2, 2, 2, 2, 1])[0]
    code = f"P-{chance.randint(1, 40_000)}"
    name = NAMES[int(code[2:]) % len(NAMES)]
    session_id = f"{no:016x}"
    at = _BEGIN + timedelta(minutes=20 * no)
    turns, payloads = [], []
    told = _told(chance, lang)
    for n in range(_TURNS):
        role = "nabz" if n % 2 else "person"
        text, payload = _turn(chance, lang, n, told, no)
        payloads.append(payload)
        turns.append(
            {
                "session_id": session_id,
                "role": role,
                "text": text,
                "lang": lang,
                "payload": packed(payload),
                "created_at": (at + timedelta(seconds=20 * n)).isoformat(timespec="milliseconds"),
            }
        )
    facets = facets_of(payloads)
    session = {
        "id": session_id,
        "kind": "consult",
        "title": turns[0]["text"][:120],
        "lang": lang,
        "mode": "staff",
        "patient": json.dumps({"code": code, "age_years": chance.randint(1, 90)}),
        "started_at": turns[0]["created_at"],
        "updated_at": turns[-1]["created_at"],
        "no": no,
        "utc_offset": 330,
        "local_day": (at + timedelta(minutes=330)).date().isoformat(),
        "triage": facets.triage,
        "facets": facets.as_json(),
        "staff": f"staff{chance.randint(0, 5)}",
        "turn_count": _TURNS,
        "patient_code": code,
        "indexed_turn": -1,
    }
    return session, turns, (code, name)


def _told(chance: random.Random, lang: str) -> list[str]:
    weights = [1 / (n + 1) for n in range(len(SYMPTOMS[lang]))]
    return list(dict.fromkeys(chance.choices(SYMPTOMS[lang], weights=weights, k=4)))


def _turn(chance: random.Random, lang: str, n: int, told: list[str], no: int) -> tuple[str, dict[str, Any]]:
    if n == 0:
        text = f"{chance.choice(OPENINGS[lang])} {', '.join(told)}. {chance.choice(VILLAGES)} {no}"
        return text, {"input": {"say": text}}
    if n % 2 == 0:
        text = chance.choice([*OPENINGS[lang], *told, str(chance.randint(1, 200))])
        return text, {"input": {"answer": text, "question": chance.choice(SIGNS)}}
    if n < _TURNS - 1:
        text = f"{chance.choice(SYMPTOMS[lang])}?"
        asked = {
            "type": "question",
            "id": chance.choice(SIGNS),
            "text": text,
            "choices": None,
            "kind": "yes_no",
        }
        more = {
            "inquiry": "accompanying",
            "turn": n,
            "budget": 10,
            "why": "must_ask",
            "why_text": "always asked",
        }
        return text, {"events": [{**asked, **more}]}
    return _result(chance, lang, told)


def _result(chance: random.Random, lang: str, told: list[str]) -> tuple[str, dict[str, Any]]:
    """Of the size and shape of a real one."""
    level = chance.choices(list(TriageLevel), weights=[1, 3, 6, 5])[0]
    listed = chance.sample(CONDITIONS, 8)
    filler = [" ".join(chance.choices(SYMPTOMS[lang], k=12)) for _ in range(24)]
    text = "\n".join([*told, *filler[:3]])
    result = {
        "type": "result",
        "lang": lang,
        "triage": {"level": str(level), "reasons": filler[3:6]},
        "differential": [
            {
                "condition": c,
                "name": c,
                "probability": 0.1,
                "supporting": SIGNS,
                "against": [],
                "explain": filler[n],
            }
            for n, c in enumerate(listed)
        ],
        "findings": [
            {"concept": s, "state": "present", "words": w} for s, w in zip(SIGNS, filler, strict=False)
        ],
        "summary": {"plain": {"text": text, "lines": filler[:8]}, "soap": {"text": " ".join(filler[6:16])}},
        "passages": [{"n": n, "id": f"card/{n}", "text": filler[n + 8]} for n in range(6)],
    }
    return text, {"events": [result]}
