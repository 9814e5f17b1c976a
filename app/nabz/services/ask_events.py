"""What the ask service tells while it works, and what it is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from nabz.domain.answer import Answer, Mode, Sentence
from nabz.domain.citation import SearchOutcome
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert


@dataclass(frozen=True, slots=True)
class AskRequest:
    """One question.

    Attributes:
        text: as typed, up to `ask.QUESTION_LIMIT` characters.
        lang: of the answer; None finds it from the text.
        interface_lang: decides what the text leaves open.
        session_id: goes on with that conversation; None begins one.
        use_model: False composes the answer from passages.
        model_id: a model of the catalogue; None takes the default.
    """

    text: str
    lang: Language | None = None
    interface_lang: Language = Language.EN
    mode: Mode = Mode.STAFF
    patient: PatientContext = field(default_factory=PatientContext)
    session_id: str | None = None
    use_model: bool = True
    model_id: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionKept:
    """The question is on disk (`stored`) under this session, in this language."""

    session_id: str | None
    lang: Language
    stored: bool


@dataclass(frozen=True, slots=True)
class AlertsRaised:
    """Danger signs in the question; comes before everything else."""

    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class PassagesFound:
    """The evidence, before any prose."""

    outcome: SearchOutcome


@dataclass(frozen=True, slots=True)
class Activity:
    """What Nabz does now; `fraction` 0-1 or None when it cannot be known."""

    stage: Literal["searching", "loading", "reading", "writing", "checking"]
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerDelta:
    """The next piece of raw text, for showing at once in staff mode."""

    text: str


@dataclass(frozen=True, slots=True)
class SentenceChecked:
    """Sentence `index` of the answer (from 0) is complete and its support is known."""

    index: int
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class AnswerReady:
    """The whole answer; `stored` says whether it is on disk."""

    answer: Answer
    session_id: str | None
    stored: bool


AskEvent = (
    QuestionKept | AlertsRaised | PassagesFound | Activity | AnswerDelta | SentenceChecked | AnswerReady
)
