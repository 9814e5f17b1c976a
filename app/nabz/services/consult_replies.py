"""What a reply to a question says: canonical answers, choices, numbers, else free text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from nabz.clinical.content import ClinicalContent, Concept
from nabz.clinical.patient_mentions import PatientMentions
from nabz.domain.errors import UserError
from nabz.domain.findings import Finding, FindingState, Vitals
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.text import fold_digits, search_form

RawAnswer = str | int | float | Sequence[str]

_CANONICAL = {"yes": FindingState.PRESENT, "no": FindingState.ABSENT, "unknown": FindingState.UNKNOWN}
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_NONE = "none"


class Understanding(Protocol):
    """Reads free text (`nabz.clinical.understanding.Understander`)."""

    def findings(
        self, text: str, lang: Language, *, asked: str | None = None, turn: int = 0
    ) -> tuple[Finding, ...]: ...

    def mentions(self, text: str, lang: Language) -> PatientMentions: ...

    def vitals(self, text: str, lang: Language) -> Vitals: ...


@dataclass(frozen=True, slots=True)
class CanonicalReply:
    """A reply that needs no understanding of language; `finding` None when it is free text after all."""

    finding: Finding | None
    text: str


def canonical_reply(raw: RawAnswer, concept: Concept, shown: Mapping[str, str], turn: int) -> CanonicalReply:
    """Read yes, no, unknown, choice ids, the shown text of a choice, or a bare number.

    Args:
        shown: text of each choice as it was put to the person.

    Raises:
        UserError: `impossible_value` for a number outside the bounds of the concept.
    """
    parts = [str(p).strip() for p in raw] if isinstance(raw, list | tuple) else [str(raw).strip()]
    text = ", ".join(parts)

    def told(state: FindingState, **values: object) -> CanonicalReply:
        finding = Finding(concept.id, state, words=text, origin="answer", turn=turn)
        return CanonicalReply(replace(finding, **values), text)  # type: ignore[arg-type]

    if concept.choices:
        pieces = [p.strip() for part in parts for p in part.split(",")]
        by_text = {search_form(t): c for c, t in shown.items()}
        chosen = [p if p in concept.choices else by_text.get(search_form(p)) for p in pieces]
        whole = by_text.get(search_form(text))
        if whole is not None:
            return told(FindingState.PRESENT, choices=(whole,))
        if chosen and all(chosen):
            kept = tuple(dict.fromkeys(c for c in chosen if c))
            return told(FindingState.PRESENT, choices=kept if concept.type == "multiple" else kept[:1])
    state = _CANONICAL.get(text.lower())
    if state is FindingState.ABSENT and _NONE in concept.choices:
        return told(FindingState.PRESENT, choices=(_NONE,))
    if state is not None and not (state is FindingState.PRESENT and concept.type != "binary"):
        return told(state)
    if concept.type == "number":
        number = _bare_number(raw if isinstance(raw, int | float) else text)
        if number is not None:
            low, high = concept.minimum, concept.maximum
            if (low is not None and number < low) or (high is not None and number > high):
                raise UserError(
                    "impossible_value",
                    field=concept.id,
                    value=f"{number:g}",
                    low=low,
                    high=high,
                    unit=concept.unit,
                )
            return told(FindingState.PRESENT, value=number)
    return CanonicalReply(None, text)


def pointed(label: str, concepts: Mapping[str, Concept], turn: int) -> Finding:
    """What a picture stands for: a concept, or a choice of one ("abdominal_pain_site=lower_right").

    Raises:
        ValueError: there is no such concept or choice.
    """
    name, _, choice = label.partition("=")
    if name not in concepts or (choice and choice not in concepts[name].choices):
        raise ValueError(f"nothing to point to: {label}")
    chosen = (choice,) if choice else ()
    return Finding(name, FindingState.PRESENT, choices=chosen, origin="answer", turn=turn)


def _bare_number(raw: str | int | float) -> float | None:
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int | float):
        return float(raw)
    folded = fold_digits(raw).strip()
    match = _NUMBER.fullmatch(folded)
    return float(match.group().replace(",", ".")) if match else None


def with_mentions(patient: PatientContext, said: PatientMentions) -> PatientContext:
    """The patient with what a message said of age, sex and pregnancy; what is recorded already stays."""
    values: dict[str, object] = {}
    if patient.age_years is None and patient.age_months is None and patient.age_days is None:
        for name in ("age_days", "age_months", "age_years"):
            if getattr(said, name) is not None:
                values[name] = getattr(said, name)
                break
    for name in ("sex", "pregnant", "pregnancy_weeks", "days_after_birth"):
        if getattr(patient, name) is None and getattr(said, name) is not None:
            values[name] = getattr(said, name)
    if patient.sex is Sex.MALE:
        for name in ("pregnant", "pregnancy_weeks", "days_after_birth"):
            values.pop(name, None)
    return replace(patient, **values) if values else patient  # type: ignore[arg-type]


def age_in(
    raw: RawAnswer, content: ClinicalContent, lang: Language, understanding: Understanding
) -> dict[str, int]:
    """An age as a field of the patient: "34", "8 months", "१० दिन"; empty when there is none.

    Raises:
        UserError: `patient_field` for an age that nobody has.
    """
    text = str(raw)
    said = understanding.mentions(text, lang)
    for name in ("age_days", "age_months", "age_years"):
        value = getattr(said, name)
        if value is not None:
            return {name: value}
    match = _NUMBER.search(fold_digits(text))
    if match is None:
        return {}
    number = float(match.group().replace(",", "."))
    rest = search_form(text)
    field, factor = "age_years", 1.0
    for unit, name, times in (
        ("month", "age_months", 1.0),
        ("week", "age_days", 7.0),
        ("day", "age_days", 1.0),
    ):
        words = (
            [w for one in (lang, Language.EN) for w in content.cues[one].units.get(unit, ())]
            if content.cues
            else [unit]
        )
        if any(
            search_form(w.rstrip("*")) in rest.split() or (w.endswith("*") and search_form(w[:-1]) in rest)
            for w in words
        ):
            field, factor = name, times
            break
    whole = int(number * factor)
    PatientContext.from_mapping({field: whole})
    return {field: whole}
