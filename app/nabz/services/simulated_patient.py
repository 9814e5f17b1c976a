"""Simulated patients: they hold facts, answer what is asked, and talk as their temperament has it.

A case is written by somebody who sees neither rules nor likelihoods (`docs/consultation-evaluation.md`).
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nabz.clinical.content import ClinicalContent
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import TriageLevel
from nabz.services.consult_events import QuestionAsked
from nabz.services.consult_words import ConsultWords

TEMPERAMENTS = ("sanguine", "choleric", "melancholic", "phlegmatic")
Manners = Mapping[Language, Mapping[str, Mapping[str, tuple[str, ...]]]]
"""Language to temperament to kind of reply ("yes", "no", "unknown", "choice", "number") to templates with "{}"."""

_UNSURE_SHARE = 8
"""One in so many questions that the facts do not settle is answered with "I do not know" instead of "no"."""


@dataclass(frozen=True, slots=True)
class SimulatedCase:
    """A patient of the evaluation.

    Attributes:
        facts: concept to "present", "absent", a choice (or list of choices), or a number.
        replies: what this patient says to the question about a concept, word for word.
        also: conditions that are as right as the truth (a case that nobody could tell apart).
    """

    id: str
    lang: Language
    patient: PatientContext
    opening: str
    truth: str
    triage: TriageLevel
    facts: Mapping[str, Any]
    temperament: str = "phlegmatic"
    replies: Mapping[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()


def read_cases(folder: Path, content: ClinicalContent) -> list[SimulatedCase]:
    """Every case of the TOML files below a folder, by id.

    Raises:
        UserError: `file_not_found`, or `case_invalid` for a name that the clinical data does not have.
    """
    files = sorted(folder.rglob("*.toml")) if folder.is_dir() else [folder]
    if not files or not files[0].is_file():
        raise UserError("file_not_found", path=folder)
    cases = []
    for path in files:
        table = tomllib.loads(path.read_text("utf-8"))
        entries = (
            table.get("case")
            or table.get("cases")
            or [{"id": k, **v} for k, v in table.items() if isinstance(v, dict)]
        )
        for raw in entries:
            cases.append(_case(raw, path, content))
    return sorted(cases, key=lambda c: c.id)


def _case(raw: Mapping[str, Any], path: Path, content: ClinicalContent) -> SimulatedCase:
    try:
        case = SimulatedCase(
            id=str(raw["id"]),
            lang=Language(raw.get("lang", "en")),
            patient=PatientContext.from_mapping(raw.get("patient", {})),
            opening=str(raw["opening"]),
            truth=str(raw["truth"]),
            triage=TriageLevel(raw["triage"]),
            facts=dict(raw.get("facts", {})),
            temperament=str(raw.get("temperament", "phlegmatic")),
            replies=dict(raw.get("replies", {})),
            also=tuple(raw.get("also", ())),
        )
    except (KeyError, ValueError) as error:
        raise UserError("case_invalid", path=path, id=raw.get("id", "?"), reason=error) from error
    unknown = [c for c in (case.truth, *case.also) if c not in content.conditions]
    unknown += [c for c in case.facts if c not in content.concepts]
    if unknown or case.temperament not in TEMPERAMENTS:
        reason = f"unknown: {', '.join(unknown) or case.temperament}"
        raise UserError("case_invalid", path=path, id=case.id, reason=reason)
    return case


def read_manners(path: Path) -> Manners:
    """How each temperament talks, per language."""
    table = tomllib.loads(path.read_text("utf-8"))
    return {
        Language(lang): {
            temperament: {kind: tuple(lines) for kind, lines in kinds.items()}
            for temperament, kinds in by.items()
        }
        for lang, by in table.items()
    }


class SimulatedPatient:
    """Answers questions from the facts of a case; the same question always gets the same reply."""

    def __init__(self, case: SimulatedCase, manners: Manners, words: ConsultWords) -> None:
        self.case = case
        self._manners = manners[case.lang][case.temperament]
        self._words = words
        self._facts = dict(case.facts)
        for concept in case.facts:
            self._imply(concept)

    def reply(self, question: QuestionAsked) -> str:
        """What the patient says."""
        case, asked = self.case, question.id
        if asked in case.replies:
            return case.replies[asked]
        if asked == "complaint":
            return case.opening
        if asked in ("age", "sex"):
            return self._about_person(asked)
        concept = self._words.content.concepts[asked]
        fact = self._facts.get(asked)
        if fact is None:
            if question.kind != "yes_no":
                return self._said("unknown", asked)
            return self._said("unknown" if self._number(asked) % _UNSURE_SHARE == 0 else "no", asked)
        if fact in ("absent", False):
            return self._said("no", asked)
        if isinstance(fact, list) or fact in concept.choices:
            chosen = fact if isinstance(fact, list) else [fact]
            texts = {c.id: c.text for c in self._words.choices(asked, case.lang) or ()}
            return self._said("choice", asked).replace("{}", ", ".join(texts[c] for c in chosen))
        if isinstance(fact, int | float) and not isinstance(fact, bool):
            return self._said("number", asked).replace("{}", f"{fact:g}")
        return self._said("yes", asked) if question.kind == "yes_no" else self._said("unknown", asked)

    def _about_person(self, asked: str) -> str:
        patient = self.case.patient
        if asked == "sex":
            return str(patient.sex or "unknown")
        if patient.age_months is not None:
            return f"{patient.age_months} months"
        if patient.age_days is not None:
            return f"{patient.age_days} days"
        return str(patient.age_years if patient.age_years is not None else "unknown")

    def _said(self, kind: str, asked: str) -> str:
        templates = self._manners[kind]
        return templates[self._number(asked) % len(templates)]

    def _number(self, asked: str) -> int:
        return int.from_bytes(hashlib.sha256(f"{self.case.id} {asked}".encode()).digest()[:4], "big")

    def _imply(self, concept: str) -> None:
        parent = self._words.content.concepts[concept].parent
        if parent is not None and parent not in self._facts and self._facts[concept] != "absent":
            self._facts[parent] = "present"
            self._imply(parent)
