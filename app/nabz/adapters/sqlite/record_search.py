"""Full text and filters over conversations: one row of full text each, brought up to date before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2s
from typing import Any

import sqlite_utils

from nabz.adapters.sqlite.full_text import quoted, readable_snippet
from nabz.adapters.sqlite.record_schema import UNREAD
from nabz.adapters.sqlite.turn_payload import unpacked
from nabz.adapters.sqlite.write_transaction import writing
from nabz.domain.text import normalise, search_form, search_words
from nabz.services.history_ports import HistoryFilter
from nabz.services.record_facets import Facets, facets_of

_PHRASE = re.compile(r'[«"“”„]([^«»"“”„]+)[»"“”]')
_BATCH = 200


def catch_up(db: sqlite_utils.Database, most: int = _BATCH) -> int:
    """Bring the full text of conversations up to date that went on since; returns how many were behind.

    In one transaction; call again until it returns 0 to be sure of all.
    """
    if db.execute("SELECT 1 FROM sessions WHERE indexed_turn != last_turn LIMIT 1").fetchone() is None:
        return 0
    with writing(db):
        rows = db.execute(
            "SELECT no, id, last_turn, indexed_turn, lang, staff, patient_code, facets, kind FROM sessions "
            "WHERE indexed_turn != last_turn ORDER BY no LIMIT ?",
            [most],
        ).fetchall()
        for no, session_id, last_turn, indexed, lang, staff, code, facets_text, kind in rows:
            facets = Facets.read(facets_text)
            if indexed == UNREAD:
                facets = _facets_from_turns(db, session_id)
                code = code or facets.code
            db.execute("DELETE FROM sessions_text WHERE rowid = ?", [no])
            words = facet_words(kind=kind, lang=lang, staff=staff, patient=code, facets=facets)
            db.execute(
                "INSERT INTO sessions_text (rowid, body, facets) VALUES (?, ?, ?)",
                [no, _body(db, session_id, code), words],
            )
            db.execute(
                "UPDATE sessions SET indexed_turn = ?, facets = ?, triage = ?, patient_code = ? WHERE no = ?",
                [last_turn, facets.as_json(), facets.triage, code, no],
            )
    return len(rows)


def _facets_from_turns(db: sqlite_utils.Database, session_id: str) -> Facets:
    rows = db.execute("SELECT payload FROM turns WHERE session_id = ? ORDER BY id", [session_id])
    return facets_of(unpacked(row[0]) for row in rows)


def _body(db: sqlite_utils.Database, session_id: str, code: str) -> str:
    texts = [
        r[0] for r in db.execute("SELECT text FROM turns WHERE session_id = ? ORDER BY id", [session_id])
    ]
    texts += [
        r[0] for r in db.execute("SELECT text FROM amendments WHERE session_id = ? ORDER BY id", [session_id])
    ]
    if code:
        name = db.execute("SELECT name FROM patients WHERE code = ?", [code]).fetchone()
        texts += [code, name[0] if name else ""]
    return "\n".join(search_form(text) for text in texts if text)


def facet_words(*, kind: str, lang: str, staff: str, patient: str, facets: Facets) -> str:
    """The facets of a conversation as words of the full text."""
    pairs = [
        ("kind", kind),
        ("lang", lang),
        ("staff", staff),
        ("patient", patient),
        ("triage", facets.triage),
    ]
    pairs += [("condition", c) for c in facets.conditions]
    return " ".join(_word(name, value) for name, value in pairs if value)


def _word(name: str, value: str) -> str:
    # A hash, because a code or an id may hold what the tokenizer would cut.
    return name[0] + blake2s(f"{name}:{value}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def expression(text: str, only: HistoryFilter) -> str:
    """What a search asks of the full text; empty when it asks nothing of it.

    Words stand for words that begin so; a phrase in quotes for its words as they are, one after the other.
    """
    folded = normalise(text)
    parts = []
    for phrase in _PHRASE.findall(folded):
        words = search_words(phrase)
        if words:
            parts.append(quoted(" ".join(words)))
    parts += [f"{quoted(word)}*" for word in search_words(_PHRASE.sub(" ", folded))]
    wanted = [f"{{body}} : ({' AND '.join(parts)})"] if parts else []
    filters = {
        "kind": only.kind,
        "lang": only.lang,
        "staff": only.staff,
        "patient": only.patient,
        "triage": only.triage,
        "condition": only.condition,
    }
    wanted += [f"{{facets}} : {quoted(_word(n, value))}" for n, value in filters.items() if value]
    return " AND ".join(wanted)


def asks_for_words(text: str) -> bool:
    """Whether a search text has a word to look for."""
    return bool(search_words(text))


def found_numbers(
    db: sqlite_utils.Database, text: str, only: HistoryFilter, limit: int, offset: int
) -> list[int]:
    """Numbers of the conversations that hold all that is asked, last begun first."""
    wanted = expression(text, only)
    where, values = _days(db, only)
    if where == "nothing":
        return []
    if not wanted:
        sql = f"SELECT s.no FROM sessions s WHERE s.last_turn > 0 {where} ORDER BY s.no DESC LIMIT ? OFFSET ?"
        return [row[0] for row in db.execute(sql, [*values, limit, offset])]
    join = "JOIN sessions s ON s.no = sessions_text.rowid" if where else ""
    bounds = where.replace("s.no", "sessions_text.rowid")
    sql = f"""
        SELECT sessions_text.rowid FROM sessions_text {join}
        WHERE sessions_text MATCH ? {bounds} ORDER BY sessions_text.rowid DESC LIMIT ? OFFSET ?"""
    return [row[0] for row in db.execute(sql, [wanted, *values, limit, offset])]


def _days(db: sqlite_utils.Database, only: HistoryFilter) -> tuple[str, list[Any]]:
    """A condition on the day, with the range of numbers beside it: a clock that jumped puts a few outside its day."""
    if only.first_day is None and only.last_day is None:
        return "", []
    first = only.first_day.isoformat() if only.first_day else ""
    last = only.last_day.isoformat() if only.last_day else "9999"
    low, high = db.execute(
        "SELECT min(no), max(no) FROM sessions WHERE local_day BETWEEN ? AND ?", [first, last]
    ).fetchone()
    if low is None:
        return "nothing", []
    return "AND s.no BETWEEN ? AND ? AND s.local_day BETWEEN ? AND ?", [low, high, first, last]


def snippets(db: sqlite_utils.Database, ids: Iterable[str], text: str) -> dict[str, str]:
    """For each conversation the piece of the turn, or amendment, that holds most of what was searched."""
    wanted = list(dict.fromkeys(search_words(text)))
    chosen = list(ids)
    if not wanted or not chosen:
        return {}
    marks = ",".join("?" * len(chosen))
    written: dict[str, list[str]] = {}
    for table in ("turns", "amendments"):
        sql = f"SELECT session_id, text FROM {table} WHERE session_id IN ({marks}) ORDER BY session_id, id"
        for session_id, piece in db.execute(sql, chosen):
            written.setdefault(session_id, []).append(piece)
    return {session_id: _snippet(pieces, wanted, text) for session_id, pieces in written.items()}


def _snippet(pieces: list[str], wanted: list[str], text: str) -> str:
    # Most words stand there as they are searched; folding every turn of fifty conversations takes too long.
    for form in (str.lower, search_form):
        most, best = 0, ("", "")
        for piece in pieces:
            folded = form(piece)
            hits = sum(word in folded for word in wanted)
            if hits > most:
                most, best = hits, (piece, folded)
            if hits == len(wanted):
                break
        if most:
            return readable_snippet(_near(*best, wanted, 80 if form is str.lower else 300), text)
    return ""


def _near(piece: str, folded: str, wanted: list[str], slack: int) -> str:
    """A long text from a little before its first hit on; `slack` is how far folding may move a place."""
    first = min(at for word in wanted if (at := folded.find(word)) >= 0)
    begin = first * len(piece) // max(1, len(folded)) - slack
    if begin <= 0:
        return piece[: first + 2 * slack]
    at = piece.find(" ", begin, begin + slack)
    return "…" + piece[max(at, begin) : begin + 3 * slack]
