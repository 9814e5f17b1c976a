"""A conversation that is on the screen and nowhere else, as a document: paper needs no record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from nabz.domain.answer import Answer
from nabz.domain.patient import PatientContext
from nabz.services.answer_json import answer_as_dict
from nabz.services.consult_events import AlertRaised, ConsultResult
from nabz.services.consult_json import event_as_dict
from nabz.services.export_document import ConversationDocument, DocumentTurn

_UNKEPT = "—"
"""In place of the id that a kept conversation has."""


def unkept_consultation(
    result: ConsultResult, said: Sequence[str], vitals: Mapping[str, object], at: datetime
) -> ConversationDocument:
    """The consultation that came to `result`.

    Args:
        said: what the person said, in order.
        vitals: what was measured, as `Consultation.measure` takes it.
        at: now, with the clinic's offset.
    """
    lang = str(result.lang)
    events = [event_as_dict(AlertRaised(alert)) for alert in result.alerts]
    turns = [_turn("person", text, lang, at, {"input": {"say": text}}) for text in said]
    if vitals:
        turns.append(_turn("person", "", lang, at, {"input": {"vitals": dict(vitals)}}))
    turns.append(_turn("nabz", "", lang, at, {"events": [*events, event_as_dict(result)]}))
    return _document("consult", lang, at, result.patient, turns)


def unkept_answer(
    question: str, answer: Answer, patient: PatientContext, at: datetime
) -> ConversationDocument:
    """A question with its answer; `at` as in `unkept_consultation`."""
    lang = str(answer.lang)
    payload = {"answer": answer_as_dict(answer, stored=False)}
    turns = [
        _turn("person", question, lang, at, {}),
        _turn("nabz", answer.text, lang, at, payload),
    ]
    return _document("ask", lang, at, patient, turns, title=question)


def _turn(
    role: Literal["person", "nabz"], text: str, lang: str, at: datetime, payload: dict[str, Any]
) -> DocumentTurn:
    offset = at.utcoffset()
    minutes = None if offset is None else int(offset.total_seconds() // 60)
    return DocumentTurn(role, text, lang, _utc(at), payload, minutes)


def _document(
    kind: Literal["ask", "consult"],
    lang: str,
    at: datetime,
    patient: PatientContext,
    turns: Sequence[DocumentTurn],
    title: str = "",
) -> ConversationDocument:
    return ConversationDocument(
        id=_UNKEPT,
        kind=kind,
        lang=lang,
        mode="staff",
        title=title,
        started_at=_utc(at),
        updated_at=_utc(at),
        patient=patient,
        turns=tuple(turns),
    )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
