"""A small clinic for unit tests: four conditions, a dozen findings, two rules; and what reads plain English words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from nabz.clinical.content import (
    ClinicalContent,
    Concept,
    ConceptText,
    Condition,
    ConditionText,
    DangerText,
    FindingRef,
    Gate,
    MustAsk,
)
from nabz.clinical.danger_signs import DangerRule
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.domain.patient import Sex
from nabz.domain.triage import TriageLevel

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def present(concept: str, **values: object) -> Finding:
    return Finding(concept, FindingState.PRESENT, **values)  # type: ignore[arg-type]


def absent(concept: str) -> Finding:
    return Finding(concept, FindingState.ABSENT)


def finding_concept(concept_id: str, **values: object) -> Concept:
    defaults: dict[str, object] = {"kind": "finding", "type": "binary", "inquiry": "accompanying"}
    return Concept(id=concept_id, **{**defaults, **values})  # type: ignore[arg-type]


def condition(
    condition_id: str,
    likelihood: Mapping[str | FindingRef, float],
    *,
    base: float = 3.0,
    triage: TriageLevel = TriageLevel.SOON,
    must_not_miss: bool = False,
    gate: Gate | None = None,
    age: tuple[tuple[int, int, float], ...] = (),
    sex: Mapping[Sex, float] | None = None,
) -> Condition:
    return Condition(
        id=condition_id,
        icd10="A00",
        group="test",
        base=base,
        age=age,
        sex=sex or {},
        gate=gate or Gate(),
        must_not_miss=must_not_miss,
        triage=triage,
        cards=(condition_id,),
        source="a book",
        reviewed=False,
        likelihood={k if isinstance(k, FindingRef) else FindingRef(k): p for k, p in likelihood.items()},
    )


CONCEPTS = (
    finding_concept("cough", inquiry="chief_complaint", complaint=True, rate=0.3, group="airway"),
    finding_concept(
        "cough_duration",
        type="number",
        unit="days",
        minimum=0,
        maximum=3650,
        inquiry="specify",
        parent="cough",
    ),
    finding_concept(
        "cough_sputum",
        type="categorical",
        choices=("dry", "yellow"),
        choice_rates={"dry": 0.2, "yellow": 0.1},
        inquiry="specify",
        parent="cough",
    ),
    finding_concept("fever", inquiry="chief_complaint", complaint=True, rate=0.25),
    finding_concept("high_fever", parent="fever", rate=0.08),
    finding_concept("runny_nose", rate=0.2, group="airway"),
    finding_concept("breathlessness", rate=0.08, danger=True, ask_if=("cough", "fever")),
    finding_concept("blue_lips", rate=0.01, danger=True, ask_if=("breathlessness",)),
    finding_concept("chest_pain", inquiry="chief_complaint", complaint=True, rate=0.05, danger=True),
    finding_concept("heavy_periods", rate=0.03, gate=Gate(sex=Sex.FEMALE, min_age_months=120)),
    finding_concept("hx_heart", kind="antecedent", inquiry="history", rate=0.05),
    finding_concept(
        "symptom_duration", type="number", unit="days", minimum=0, maximum=3650, inquiry="specify"
    ),
)

CONDITIONS = (
    condition(
        "cold",
        {
            "cough": 0.6,
            "runny_nose": 0.9,
            "fever": 0.2,
            "breathlessness": 0.02,
            FindingRef("cough_sputum", choice="dry"): 0.8,
            FindingRef("cough_duration", comparison=">=", bound=14.0): 0.02,
        },
        base=10,
        triage=TriageLevel.SELF_CARE,
    ),
    condition(
        "pneumonia",
        {
            "cough": 0.9,
            "fever": 0.85,
            "high_fever": 0.6,
            "breathlessness": 0.6,
            "runny_nose": 0.1,
            FindingRef("cough_sputum", choice="yellow"): 0.7,
            FindingRef("cough_duration", comparison=">=", bound=14.0): 0.1,
        },
        triage=TriageLevel.URGENT,
        must_not_miss=True,
    ),
    condition(
        "tuberculosis",
        {
            "cough": 0.95,
            "fever": 0.6,
            FindingRef("cough_duration", comparison=">=", bound=14.0): 0.95,
        },
        base=0.5,
        triage=TriageLevel.SOON,
        must_not_miss=True,
        age=((0, 59, 0.3),),
    ),
    condition(
        "heart_attack",
        {"chest_pain": 0.9, "breathlessness": 0.5, "hx_heart": 0.4, "cough": 0.05},
        base=0.5,
        triage=TriageLevel.EMERGENCY,
        must_not_miss=True,
        gate=Gate(min_age_months=216),
        sex={Sex.MALE: 2.0, Sex.FEMALE: 1.0},
    ),
    condition(
        "heavy_bleeding", {"heavy_periods": 0.9}, gate=Gate(sex=Sex.FEMALE, min_age_months=120), base=1.0
    ),
)

RULES = (
    DangerRule.from_text("blue", "emergency", "blue_lips", "a book"),
    DangerRule.from_text("short_of_breath", "urgent", "breathlessness", "a book"),
    DangerRule.from_text("very_hot", "urgent", "temperature >= 40", "a book"),
)

COMPLAINTS = {
    "cough": (
        MustAsk("breathlessness", "accompanying"),
        MustAsk("cough_duration", "specify"),
        MustAsk("fever", "accompanying"),
        MustAsk("cough_sputum", "specify"),
    ),
    "fever": (MustAsk("cough", "accompanying"), MustAsk("breathlessness", "accompanying")),
    "chest_pain": (MustAsk("breathlessness", "accompanying"), MustAsk("hx_heart", "history")),
}


@lru_cache
def small_clinic() -> ClinicalContent:
    """The content; words are the ids, in every language."""
    concept_texts = {
        c.id: ConceptText(
            c.id.replace("_", " "),
            f"Do you have {c.id.replace('_', ' ')}?",
            (),
            {choice: f"It is {choice}" for choice in c.choices},
            dict.fromkeys(c.choices, ()),
        )
        for c in CONCEPTS
    }
    condition_texts = {
        c.id: ConditionText(c.id.replace("_", " ").title(), f"lay {c.id}", (), "Some words.")
        for c in CONDITIONS
    }
    danger_texts = {r.id: DangerText(f"Danger: {r.id}.", ("Get help.",)) for r in RULES}
    return ClinicalContent(
        concepts={c.id: c for c in CONCEPTS},
        conditions={c.id: c for c in CONDITIONS},
        rules=RULES,
        complaints=COMPLAINTS,
        concept_texts=dict.fromkeys(Language, concept_texts),
        condition_texts=dict.fromkeys(Language, condition_texts),
        danger_texts=dict.fromkeys(Language, danger_texts),
    )
