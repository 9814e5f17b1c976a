"""The lines of `nabz consult --json` (DESIGN section 5): events as objects, and the reading of input lines."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from nabz.domain.errors import UserError
from nabz.domain.findings import Finding
from nabz.services.answer_json import alert_as_dict, passage_as_dict
from nabz.services.consult_events import (
    AlertRaised,
    ConsultEvent,
    ConsultResult,
    InputRefused,
    ListedCondition,
    NamedFinding,
    NoteSaid,
    QuestionAsked,
)

INPUT_KEYS = ("patient", "vitals", "say", "answer", "withdraw", "undo", "end")


def event_as_dict(event: ConsultEvent) -> dict[str, Any]:
    """One output line."""
    match event:
        case QuestionAsked():
            return _question(event)
        case AlertRaised(alert=alert):
            return {"type": "alert", **alert_as_dict(alert)}
        case NoteSaid(code=code, text=text):
            return {"type": "note", "code": code, "text": text}
        case InputRefused(code=code, message=message):
            return {"type": "error", "code": code, "message": message}
        case ConsultResult():
            return _result(event)


def read_line(line: bytes, number: int) -> dict[str, Any]:
    """An input line.

    Raises:
        UserError: `json_line`; the line is no object with one of `INPUT_KEYS` of the right type.
    """
    try:
        raw = json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise UserError("consult_line", line=number, reason=error) from error
    if not isinstance(raw, dict) or not any(key in raw for key in INPUT_KEYS):
        raise UserError("consult_line", line=number, reason=f"it has none of {', '.join(INPUT_KEYS)}")
    for key in ("patient", "vitals"):
        if key in raw and not isinstance(raw[key], dict):
            raise UserError("consult_line", line=number, reason=f"{key} must be an object")
    for key in ("say", "withdraw"):
        if key in raw and not isinstance(raw[key], str):
            raise UserError("consult_line", line=number, reason=f"{key} must be a text")
    if "answer" in raw and not isinstance(raw["answer"], str | int | float | list):
        raise UserError(
            "consult_line", line=number, reason="answer must be a text, a number or a list of choices"
        )
    return raw


def _question(q: QuestionAsked) -> dict[str, Any]:
    line: dict[str, Any] = {
        "type": "question",
        "id": q.id,
        "inquiry": q.inquiry,
        "text": q.text,
        "choices": None if q.choices is None else [asdict(c) for c in q.choices],
        "turn": q.turn,
        "budget": q.budget,
        "kind": q.kind,
        "why": q.why,
        "why_text": q.why_text,
    }
    if q.unit:
        line["unit"] = q.unit
    return line


def _result(r: ConsultResult) -> dict[str, Any]:
    return {
        "type": "result",
        "lang": str(r.lang),
        "triage": {"level": str(r.level), "reasons": list(r.reasons)},
        "differential": [_condition(c) for c in r.differential],
        "enough": r.enough,
        "advice": {
            "text": "\n".join(_cited(line.text, line.citations) for line in r.advice),
            "citations": sorted({n for line in r.advice for n in line.citations}),
        },
        "findings": [finding_as_dict(f) for f in r.findings],
        "must_ask": {"asked": r.must_ask[0], "total": r.must_ask[1]},
        "alerts": [alert_as_dict(a) for a in r.alerts],
        "summary": r.summary,
        "passages": [passage_as_dict(p) for p in r.passages],
        "questions": r.questions,
        "patient": r.patient.known_facts(),
        "stored": r.stored,
        "session": r.session_id,
    }


def _condition(c: ListedCondition) -> dict[str, Any]:
    return {
        "condition": c.condition,
        "name": c.name,
        "name_en": c.name_en,
        "lay_name": c.lay_name,
        "icd10": c.icd10,
        "probability": c.probability,
        "must_not_miss": c.must_not_miss,
        "explain": c.explain,
        "supporting": _ids(c.supporting),
        "against": _ids(c.against),
        "unasked": _ids(c.unasked),
        "supporting_text": _texts(c.supporting),
        "against_text": _texts(c.against),
        "unasked_text": _texts(c.unasked),
    }


def finding_as_dict(finding: Finding) -> dict[str, Any]:
    """A finding with the words that gave it."""
    attributes: dict[str, Any] = dict(finding.attributes)
    if finding.value is not None:
        attributes["value"] = finding.value
    if finding.choices:
        attributes["choices"] = list(finding.choices)
    return {
        "concept": finding.concept,
        "state": str(finding.state),
        "attributes": attributes,
        "words": finding.words,
        "origin": finding.origin,
        "turn": finding.turn,
    }


def _ids(findings: tuple[NamedFinding, ...]) -> list[str]:
    return [f.id for f in findings]


def _texts(findings: tuple[NamedFinding, ...]) -> list[str]:
    return [f.text for f in findings]


def _cited(text: str, citations: tuple[int, ...]) -> str:
    return " ".join([text, *(f"[{n}]" for n in citations)])
