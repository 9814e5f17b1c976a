"""The clinical data as the engine sees it: checked, frozen, free of files.

`nabz.services.clinical_content` reads it from `resources/clinical`; the format is described in
`docs/clinical-content.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from nabz.clinical.cues import Cues, Frame
from nabz.clinical.danger_signs import DangerRule
from nabz.domain.languages import Language
from nabz.domain.patient import Sex
from nabz.domain.triage import TriageLevel

ConceptType = Literal["binary", "categorical", "multiple", "number"]
Inquiry = Literal["chief_complaint", "specify", "accompanying", "history"]


@dataclass(frozen=True, slots=True)
class Gate:
    """Whom something applies to; None is no limit. Ages are inclusive."""

    min_age_months: int | None = None
    max_age_months: int | None = None
    min_age_days: int | None = None
    max_age_days: int | None = None
    sex: Sex | None = None
    pregnant: bool | None = None


@dataclass(frozen=True, slots=True)
class Concept:
    """A finding or antecedent that can be asked for.

    Attributes:
        rate: share of visitors of a primary clinic who have it (binary, number: any value).
        choice_rates: share of visitors with each choice.
        parent: asked only when this concept is present.
        ask_if: worth asking only when one of these is present; empty means always.
        group: correlated findings share one.
    """

    id: str
    kind: Literal["finding", "antecedent"]
    type: ConceptType
    inquiry: Inquiry
    rate: float = 0.05
    choice_rates: Mapping[str, float] | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    parent: str | None = None
    ask_if: tuple[str, ...] = ()
    group: str = ""
    complaint: bool = False
    danger: bool = False
    gate: Gate = Gate()


@dataclass(frozen=True, slots=True)
class ConceptText:
    """The words of a concept in one language; `choices` and `choice_synonyms` by choice id."""

    name: str
    question: str
    synonyms: tuple[str, ...]
    choices: Mapping[str, str]
    choice_synonyms: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class FindingRef:
    """What a likelihood speaks of: a concept, one of its choices, or a comparison ("cough_duration>=14")."""

    concept: str
    choice: str | None = None
    comparison: Literal[">=", "<=", ">", "<"] | None = None
    bound: float | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of the differential.

    Attributes:
        base: relative frequency among visitors of a primary clinic (common cold = 10).
        age: (from month, to month, factor), inclusive; outside all bands the factor is 1.
        likelihood: probability of the finding when the person has the condition.
    """

    id: str
    icd10: str
    group: str
    base: float
    age: tuple[tuple[int, int, float], ...]
    sex: Mapping[Sex, float]
    gate: Gate
    must_not_miss: bool
    triage: TriageLevel
    cards: tuple[str, ...]
    source: str
    reviewed: bool
    likelihood: Mapping[FindingRef, float]


@dataclass(frozen=True, slots=True)
class ConditionText:
    """The words of a condition in one language."""

    name: str
    lay_name: str
    also: tuple[str, ...]
    explain: str


@dataclass(frozen=True, slots=True)
class DangerText:
    """The words of a danger sign in one language."""

    message: str
    first_steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MustAsk:
    """An item of a complaint's ranked list."""

    ask: str
    inquiry: Inquiry


@dataclass(frozen=True, slots=True)
class ClinicalContent:
    """Everything that the engine knows. Texts hold every language for every id in anything that is shipped."""

    concepts: Mapping[str, Concept]
    conditions: Mapping[str, Condition]
    rules: tuple[DangerRule, ...]
    complaints: Mapping[str, tuple[MustAsk, ...]]
    concept_texts: Mapping[Language, Mapping[str, ConceptText]]
    condition_texts: Mapping[Language, Mapping[str, ConditionText]]
    danger_texts: Mapping[Language, Mapping[str, DangerText]]
    cues: Mapping[Language, Cues] = field(default_factory=dict)
    frames: tuple[Frame, ...] = ()
