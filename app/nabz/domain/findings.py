"""What is known of a person, fact by fact."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class FindingState(StrEnum):
    """What is known of a finding."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"


Origin = Literal["text", "answer", "vital", "context", "model"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding or antecedent, and what it rests on.

    Attributes:
        concept: id in `resources/clinical/concepts`.
        value: of a number concept, in the concept's unit.
        choices: of a categorical or multiple concept.
        attributes: what was said besides: "duration_days", "severity" ("mild", "moderate", "severe" or "0".."10"),
            "side" ("left", "right", "both").
        words: the person's words that gave it.
        begin, end: where those words stand in the normalised message; -1 when it was not read from text.
        origin: how it came to be known.
        turn: number of the message, from 0.
    """

    concept: str
    state: FindingState
    value: float | None = None
    choices: tuple[str, ...] = ()
    attributes: dict[str, str] = field(default_factory=dict)
    words: str = ""
    begin: int = -1
    end: int = -1
    origin: Origin = "text"
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Vitals:
    """Measured signs; None is not measured. Units: °C, beats and breaths a minute, %, mmHg, mg/dL, cm."""

    temperature: float | None = None
    pulse: float | None = None
    resp_rate: float | None = None
    spo2: float | None = None
    systolic: float | None = None
    diastolic: float | None = None
    glucose: float | None = None
    muac: float | None = None
