"""The JSON form of a kept conversation: everything in it, to be imported again as it was."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import datetime
from typing import Any

from nabz import __version__
from nabz.domain.answer import Mode
from nabz.domain.errors import NabzError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.services.export_document import (
    ConversationDocument,
    DocumentAmendment,
    DocumentAttachment,
    DocumentTurn,
)
from nabz.services.history_ports import LONGEST_AMENDMENT

FORMAT = "nabz.conversation"
VERSION = 1
MOST_TURNS = 20_000


class Unreadable(ValueError):
    """Why a text is no conversation, in a few words of English."""


def document_as_dict(document: ConversationDocument) -> dict[str, Any]:
    """Ready for JSON."""
    body = {**asdict(document), "patient": document.patient.known_facts()}
    return {"format": FORMAT, "version": VERSION, "app": __version__, "conversation": body}


def read_document(raw: Any) -> ConversationDocument:
    """The conversation of a JSON object, which may come from anybody.

    Raises:
        Unreadable: it is of another kind, of a newer version, or holds what no record can hold.
    """
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise Unreadable(f'it has no "format": "{FORMAT}"')
    if raw.get("version") != VERSION:
        raise Unreadable(f"it is of version {raw.get('version')!r}, this Nabz reads {VERSION}")
    body = raw.get("conversation")
    if not isinstance(body, dict):
        raise Unreadable("it has no conversation")
    if not isinstance(body.get("turns"), list) or not 1 <= len(body["turns"]) <= MOST_TURNS:
        raise Unreadable(f"it needs 1 to {MOST_TURNS} turns")
    _storable(body)
    patient = body.get("patient", {})
    if not isinstance(patient, dict):
        raise Unreadable("patient must be an object")
    try:
        known = PatientContext.from_mapping(patient)
    except NabzError as error:
        raise Unreadable(error.english().rstrip(".")) from error
    document = ConversationDocument(
        id=_text(body, "id", most=64),
        kind=_one_of(body, "kind", ("ask", "consult")),
        lang=_one_of(body, "lang", tuple(map(str, Language))),
        mode=_one_of(body, "mode", tuple(map(str, Mode))),
        title=_text(body, "title", empty=True),
        started_at=_moment(body, "started_at"),
        updated_at=_moment(body, "updated_at"),
        patient=known,
        turns=tuple(_turn(t, n) for n, t in enumerate(body["turns"], 1)),
        amendments=tuple(_amendment(a) for a in _objects(body, "amendments")),
        attachments=tuple(_attachment(a) for a in _objects(body, "attachments")),
    )
    _readable(document)
    return document


def _turn(raw: Any, number: int) -> DocumentTurn:
    if not isinstance(raw, dict):
        raise Unreadable(f"turn {number} is no object")
    try:
        payload = raw.get("payload", {})
        if not isinstance(payload, dict):
            raise Unreadable("payload must be an object")
        return DocumentTurn(
            role=_one_of(raw, "role", ("person", "nabz")),
            text=_text(raw, "text", empty=True),
            lang=_one_of(raw, "lang", tuple(map(str, Language))),
            at=_moment(raw, "at"),
            payload=payload,
            offset=_offset(raw),
        )
    except Unreadable as error:
        raise Unreadable(f"turn {number}: {error}") from error


def _amendment(raw: dict[str, Any]) -> DocumentAmendment:
    return DocumentAmendment(
        text=_text(raw, "text", most=LONGEST_AMENDMENT),
        by=_text(raw, "by", most=200, empty=True),
        at=_moment(raw, "at"),
        offset=_offset(raw),
    )


def _attachment(raw: dict[str, Any]) -> DocumentAttachment:
    size, digest = raw.get("size"), _text(raw, "sha256", most=64)
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= 1 << 40:
        raise Unreadable("size of an attachment must be a number of bytes")
    if not re.fullmatch("[0-9a-f]{64}", digest):
        raise Unreadable("sha256 of an attachment must have 64 hexadecimal digits")
    return DocumentAttachment(
        name=_text(raw, "name", most=200),
        media_type=_text(raw, "media_type", most=200),
        size=size,
        sha256=digest,
        by=_text(raw, "by", most=200, empty=True),
        at=_moment(raw, "at"),
        offset=_offset(raw),
    )


def _objects(body: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """A list that an older export does not have."""
    found = body.get(key, [])
    if not isinstance(found, list) or len(found) > MOST_TURNS or not all(isinstance(o, dict) for o in found):
        raise Unreadable(f"{key} must be a list of objects")
    return found


def _offset(raw: dict[str, Any]) -> int | None:
    value = raw.get("offset")
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not -24 * 60 < value < 24 * 60:
        raise Unreadable("offset must be minutes from UTC")
    return value


def _readable(document: ConversationDocument) -> None:
    """Whoever opens the record must not stumble: what cannot be read as a whole is not taken."""
    try:
        _ = document.result, document.answers, document.person, document.alerts
        _ = document.passages, document.models, document.vitals, document.asked
    except (KeyError, TypeError, ValueError, AttributeError, NabzError) as error:
        raise Unreadable(
            f"a turn's contents are not those of a conversation ({type(error).__name__})"
        ) from error


def _storable(body: dict[str, Any]) -> None:
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (ValueError, RecursionError) as error:  # half a character, or a number that JSON does not have
        raise Unreadable("it holds characters or numbers that cannot be kept") from error


def _text(raw: dict[str, Any], key: str, *, most: int | None = None, empty: bool = False) -> str:
    value = raw.get(key)
    if not isinstance(value, str) or (not value and not empty) or (most is not None and len(value) > most):
        raise Unreadable(f"{key} must be a text" + (f" of 1 to {most} characters" if most else ""))
    return value


def _one_of(raw: dict[str, Any], key: str, allowed: tuple[str, ...]) -> Any:
    value = raw.get(key)
    if not isinstance(value, str) or value not in allowed:
        raise Unreadable(f"{key} must be one of {', '.join(allowed)}")
    return value


def _moment(raw: dict[str, Any], key: str) -> str:
    value = _text(raw, key, most=40)
    try:
        known = datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        known = False
    if not known:
        raise Unreadable(f"{key} must be a time with its offset")
    return value
