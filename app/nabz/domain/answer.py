"""An answer: sentences tied to passages, or openly not."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from nabz.domain.citation import RetrievedPassage
from nabz.domain.languages import Language
from nabz.domain.triage import Alert


class Mode(StrEnum):
    """Who reads: a patient is shown no unsupported sentence."""

    STAFF = "staff"
    PATIENT = "patient"


class Support(StrEnum):
    """How a sentence stands to the passages."""

    CITED = "cited"
    UNSUPPORTED = "unsupported"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer, with the numbers of the passages that carry it."""

    text: str
    support: Support
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """Where the time of an answer went; milliseconds, and None where nothing was measured."""

    first_passage_ms: float | None = None
    ttft_ms: float | None = None
    tokens_per_s: float | None = None
    prompt_tokens: int = 0
    reused_tokens: int = 0
    total_ms: float = 0.0


class Composition(StrEnum):
    """Who put the answer into words."""

    MODEL = "model"
    PASSAGES = "passages"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question came to.

    Attributes:
        text: what is shown; cited sentences end in their numbers ("... [1]").
        notices: codes of things to be said beside it ("model_not_for_language", "model_failed", "history_dropped").
        model: id of the model that wrote it; None when it was composed from passages or refused.
    """

    lang: Language
    text: str
    refused: bool
    sentences: tuple[Sentence, ...]
    passages: tuple[RetrievedPassage, ...]
    alerts: tuple[Alert, ...]
    composition: Composition
    model: str | None = None
    timing: Timing = field(default_factory=Timing)
    notices: tuple[str, ...] = ()
