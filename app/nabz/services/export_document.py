"""A kept conversation as everything that leaves Nabz is made of it: read from the record, free of any format."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from nabz.clinical.vitals import measured, read_vitals
from nabz.domain.errors import UserError
from nabz.domain.findings import Vitals
from nabz.domain.patient import PatientContext
from nabz.services.kept_conversation import Conversation

IMPORTED = "imported"
"""Key of a turn's payload that says when and where a turn was first kept, if that was elsewhere."""


@dataclass(frozen=True, slots=True)
class DocumentTurn:
    """One message.

    Attributes:
        at: when it was first kept, in UTC (ISO 8601).
        offset: minutes that the clinic's clock was ahead of UTC; None where it is not known.
    """

    role: Literal["person", "nabz"]
    text: str
    lang: str
    at: str
    payload: dict[str, Any] = field(default_factory=dict)
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class DocumentAmendment:
    """A later remark; times as in `DocumentTurn`."""

    text: str
    by: str
    at: str
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class DocumentAttachment:
    """A file that belongs to the record, by name and hash: its content stays where it is."""

    name: str
    media_type: str
    size: int
    sha256: str
    by: str
    at: str
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that was put, and what came back.

    Attributes:
        question: the question's line of the record (`consult_json`).
        reply: the person's words; None when there was no reply.
        answer: the canonical reply where one was given ("yes", a choice, a number), else None.
        at: when the reply was kept, or the question where there is none.
    """

    question: dict[str, Any]
    reply: str | None
    answer: Any
    at: str


@dataclass(frozen=True, slots=True)
class MeasuredSign:
    """A vital sign in the unit of `clinical.vitals.SIGNS`."""

    name: str
    value: float
    at: str


@dataclass(frozen=True, slots=True)
class ConversationDocument:
    """Everything that is kept of one conversation.

    Attributes:
        id: of the conversation where it was first kept; an import keeps it.
        patient: what was known when it began; `person` is what was known at its end.
    """

    id: str
    kind: Literal["ask", "consult"]
    lang: str
    mode: str
    title: str
    started_at: str
    updated_at: str
    patient: PatientContext
    turns: tuple[DocumentTurn, ...]
    amendments: tuple[DocumentAmendment, ...] = ()
    attachments: tuple[DocumentAttachment, ...] = ()

    @property
    def result(self) -> dict[str, Any] | None:
        """The last result of a consultation; None when it came to none."""
        return next((e for _, e in reversed(list(self._events())) if e.get("type") == "result"), None)

    @property
    def answers(self) -> tuple[dict[str, Any], ...]:
        """The answers to questions of staff or patients, in order."""
        return tuple(t.payload["answer"] for t in self.turns if "answer" in t.payload and t.role == "nabz")

    @property
    def person(self) -> PatientContext:
        """What was known at the end: a consultation learns age, sex and medicines on its way."""
        told = [p for t in self.turns if (p := _given(t).get("patient"))]
        last = (self.result or {}).get("patient") or (told[-1] if told else None)
        return PatientContext.from_mapping(last) if last else self.patient

    @property
    def alerts(self) -> tuple[dict[str, Any], ...]:
        """Each danger sign once, as it was first told."""
        told = [e for _, e in self._events() if e.get("type") == "alert"]
        told += [a for e in self.answers for a in e.get("alerts", [])]
        return tuple({a["rule"]: a for a in reversed(told)}.values())[::-1]

    @property
    def passages(self) -> tuple[dict[str, Any], ...]:
        """Every passage that was cited, as it was, each once."""
        shown = [p for e in (*self.answers, self.result or {}) for p in e.get("passages", [])]
        return tuple({(p["id"], p["text"]): p for p in shown}.values())

    @property
    def models(self) -> tuple[str, ...]:
        """Language models that wrote any of it."""
        return tuple(dict.fromkeys(a["model"] for a in self.answers if a.get("model")))

    @property
    def vitals(self) -> tuple[MeasuredSign, ...]:
        """Every sign that was measured or told in words, with its last value."""
        state, signs = Vitals(), dict[str, MeasuredSign]()
        for turn in self.turns:
            raw = _given(turn).get("vitals")
            if raw:
                with suppress(UserError):  # what was refused then is refused now
                    state = read_vitals(raw, state)
                    values = measured(state)
                    signs |= {n: MeasuredSign(n, values[n], turn.at) for n in raw if n in values}
            signs |= {n: MeasuredSign(n, value, turn.at) for n, value in _told(turn).items()}
        return tuple(signs[f.name] for f in fields(Vitals) if f.name in signs)

    @property
    def asked(self) -> tuple[AskedQuestion, ...]:
        """The questions of a consultation with the replies, in order."""
        found: list[AskedQuestion] = []
        open_question: dict[str, Any] | None = None
        opened_at = ""
        for turn in self.turns:
            given = _given(turn)
            if turn.role == "person" and open_question is not None and (turn.text or "answer" in given):
                found.append(AskedQuestion(open_question, turn.text, given.get("answer"), turn.at))
                open_question = None
            for event in turn.payload.get("events", []):
                if event.get("type") == "question":
                    if open_question is not None:
                        found.append(AskedQuestion(open_question, None, None, opened_at))
                    open_question, opened_at = event, turn.at
        if open_question is not None:
            found.append(AskedQuestion(open_question, None, None, opened_at))
        return tuple(found)

    def _events(self) -> Iterator[tuple[DocumentTurn, dict[str, Any]]]:
        for turn in self.turns:
            for event in turn.payload.get("events", []):
                yield turn, event


def document_of(conversation: Conversation) -> ConversationDocument:
    """Read a kept conversation; one that was imported is told as it was where it came from."""
    s = conversation.summary
    origin: dict[str, Any] = {}
    turns = []
    for kept in conversation.turns:
        payload = dict(kept.payload)
        imported = payload.pop(IMPORTED, {})
        origin = origin or imported.get("conversation", {})
        turns.append(
            DocumentTurn(
                role=kept.role,
                text=kept.text,
                lang=kept.lang,
                at=imported.get("at", kept.created_at),
                payload=payload,
                offset=imported.get("offset", None if imported else kept.offset),
            )
        )
    return ConversationDocument(
        id=origin.get("id", s.id),
        kind=s.kind,
        lang=s.lang,
        mode=s.mode,
        title=origin.get("title", s.title),
        started_at=origin.get("started_at", s.started_at),
        updated_at=origin.get("updated_at", s.updated_at),
        patient=conversation.patient,
        turns=tuple(turns),
        amendments=tuple(
            DocumentAmendment(a.text, a.by.name, a.at.utc, a.at.offset) for a in conversation.amendments
        ),
        attachments=tuple(
            DocumentAttachment(f.name, f.media_type, f.size, f.sha256, f.by.name, f.at.utc, f.at.offset)
            for f in conversation.attachments
        ),
    )


def _told(turn: DocumentTurn) -> dict[str, float]:
    """The vital signs that a turn told, as they were read then; what no person has is left."""
    told = turn.payload.get("vitals", {}) if turn.role == "person" else {}
    known: dict[str, float] = {}
    for name, value in told.items():
        with suppress(UserError):
            known |= measured(read_vitals({name: value}))
    return known


def _given(turn: DocumentTurn) -> dict[str, Any]:
    given: dict[str, Any] = turn.payload.get("input", {}) if turn.role == "person" else {}
    return given
