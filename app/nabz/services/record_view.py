"""Everything of a record for whoever asks "why did it say so": read from what was kept, nothing looked up anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nabz.services.export_document import ConversationDocument, DocumentTurn, MeasuredSign, document_of
from nabz.services.fingerprints import MADE_WITH
from nabz.services.history_ports import Amendment, Attachment, SessionSummary, StoredTurn
from nabz.services.kept_conversation import Conversation


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one turn of Nabz says what it says.

    Attributes:
        turn: the id of the turn.
        rules: danger rules that spoke in it.
        passages: what it cites, with the text as it was, its score and its source.
        sentences: of an answer: each with how it is supported and by which passages.
        findings: of a result: concept, state, and the words that gave it.
        differential: of a result: each illness with what speaks for and against it.
        triage: of a result: level and reasons.
        question_why: of a question: why it was asked.
        notices: what went otherwise than asked, as codes ("no_model", "answer_not_supported", …).
        made_with: fingerprints: "app", "model", "index", "packs", "rules"; empty where an earlier Nabz kept none.
        terms, confidence: of the search behind an answer.
        model_wrote: the model's own words before they were checked; empty without a model.
    """

    turn: int
    rules: tuple[str, ...] = ()
    passages: tuple[dict[str, Any], ...] = ()
    sentences: tuple[dict[str, Any], ...] = ()
    findings: tuple[dict[str, Any], ...] = ()
    differential: tuple[dict[str, Any], ...] = ()
    triage: dict[str, Any] | None = None
    question_why: str = ""
    notices: tuple[str, ...] = ()
    made_with: Mapping[str, Any] | None = None
    terms: tuple[str, ...] = ()
    confidence: float | None = None
    model_wrote: str = ""


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record with its reasons.

    Attributes:
        turns: as they were kept, in order.
        document: the same, read: result, answers, alerts, questions with replies, vitals, passages.
        reasons: of each turn of Nabz.
        staff: name of who was signed in when it began; empty where it is not known.
        made_with: the fingerprints of the last turn that has some.
    """

    summary: SessionSummary
    turns: tuple[StoredTurn, ...]
    document: ConversationDocument
    reasons: tuple[Reason, ...]
    amendments: tuple[Amendment, ...]
    attachments: tuple[Attachment, ...]
    staff: str = ""

    @property
    def made_with(self) -> Mapping[str, Any]:
        return next((r.made_with for r in reversed(self.reasons) if r.made_with), {})

    @property
    def alerts(self) -> tuple[dict[str, Any], ...]:
        return self.document.alerts

    @property
    def vitals(self) -> tuple[MeasuredSign, ...]:
        return self.document.vitals

    @property
    def passages(self) -> tuple[dict[str, Any], ...]:
        return self.document.passages


def record_view(conversation: Conversation, staff: str = "") -> RecordView:
    """Read a kept conversation."""
    document = document_of(conversation)
    return RecordView(
        summary=conversation.summary,
        turns=conversation.turns,
        document=document,
        reasons=tuple(
            reason_of(kept.id, turn)
            for kept, turn in zip(conversation.turns, document.turns, strict=True)
            if turn.role == "nabz"
        ),
        amendments=conversation.amendments,
        attachments=conversation.attachments,
        staff=staff,
    )


def reason_of(turn_id: int, turn: DocumentTurn) -> Reason:
    """The reasons of one turn of Nabz."""
    payload = turn.payload
    events = payload.get("events", [])
    answer: dict[str, Any] = payload.get("answer", {})
    behind: dict[str, Any] = payload.get("reasons", {})
    result: dict[str, Any] = next((e for e in reversed(events) if e.get("type") == "result"), {})
    question: dict[str, Any] = next((e for e in reversed(events) if e.get("type") == "question"), {})
    rules = [e["rule"] for e in events if e.get("type") == "alert"]
    rules += [a["rule"] for a in answer.get("alerts", [])]
    return Reason(
        turn=turn_id,
        rules=tuple(dict.fromkeys(rules)),
        passages=tuple(result.get("passages") or answer.get("passages", [])),
        sentences=tuple(answer.get("sentences", [])),
        findings=tuple(result.get("findings", [])),
        differential=tuple(result.get("differential", [])),
        triage=result.get("triage"),
        question_why=question.get("why_text", ""),
        notices=tuple(answer.get("notices", [])),
        made_with=payload.get(MADE_WITH),
        terms=tuple(behind.get("terms", [])),
        confidence=behind.get("confidence"),
        model_wrote=behind.get("raw", ""),
    )
