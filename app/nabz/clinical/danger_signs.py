"""Danger signs: rules over what is known, evaluated at every turn before anything else.

Pure: rules and facts are handed in, matches come back. The rules themselves are data
(`resources/clinical/danger_signs/`); `rule_language` explains their expressions.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nabz.clinical.rule_expression import Expression, Reference, Truth
from nabz.clinical.rule_language import parse
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import TriageLevel

DAYS_PER_MONTH = 30.4375
VITALS = frozenset({"temperature", "pulse", "resp_rate", "spo2", "systolic", "diastolic", "glucose", "muac"})
"""Degrees Celsius, per minute, per minute, per cent, mmHg, mmHg, mg/dL, cm."""
PATIENT_NUMBERS = frozenset({"age_days", "age_months", "age_years", "pregnancy_weeks", "days_after_birth"})
PATIENT_FLAGS = frozenset({"female", "male", "pregnant", "breastfeeding"})
LEVELS = frozenset({TriageLevel.EMERGENCY, TriageLevel.URGENT})


@dataclass(frozen=True, slots=True)
class DangerRule:
    """One danger-sign rule; its words are kept apart, one set per language."""

    id: str
    level: TriageLevel
    when: Expression
    source: str
    reviewed: bool = False

    @classmethod
    def from_text(
        cls, rule_id: str, level: str, when: str, source: str, reviewed: bool = False
    ) -> DangerRule:
        """Read a rule as the data file has it.

        Raises:
            RuleSyntaxError: the expression cannot be read.
            ValueError: the level is neither emergency nor urgent.
        """
        urgency = TriageLevel(level)
        if urgency not in LEVELS:
            raise ValueError(f"a danger sign is emergency or urgent, not {level}")
        return cls(rule_id, urgency, parse(when), source, reviewed)


@dataclass(frozen=True, slots=True)
class DangerSignMatch:
    """A rule that speaks.

    Attributes:
        rule: the id of the rule.
        level: emergency or urgent.
        because: the facts that made it true, as the rule writes them: `fever`, `spo2`,
            `chest_pain_radiation=left_arm`.
        source: the guidance that the rule is taken from.
    """

    rule: str
    level: TriageLevel
    because: tuple[str, ...]
    source: str


def evaluate(rules: Iterable[DangerRule], facts: Facts) -> tuple[DangerSignMatch, ...]:
    """Every rule that speaks, emergencies first, else in the order of the rules."""
    matches = [
        DangerSignMatch(rule.id, rule.level, rule.when.grounds(facts), rule.source)
        for rule in rules
        if rule.when.speaks(facts)
    ]
    return tuple(sorted(matches, key=lambda match: -match.level.rank))


@dataclass(frozen=True, slots=True)
class Ages:
    """The age in three units, each in completed units; None where it cannot be told."""

    days: int | None = None
    months: int | None = None
    years: int | None = None


def ages(patient: PatientContext) -> Ages:
    """The age in days, months and years from the finest one that is given.

    Years alone give 12 months a year; months give 30.4375 days each, rounded down, so that 2 months are
    60 days, the line between young infant and infant in IMCI. "0 years" alone leaves days and months
    unknown: it says "baby", not "newborn".
    """
    if patient.age_days is not None:
        days = patient.age_days
        months = math.floor(days / DAYS_PER_MONTH)
        return Ages(days, months, months // 12)
    if patient.age_months is not None:
        months = patient.age_months
    elif patient.age_years:
        months = patient.age_years * 12
    else:
        return Ages(years=patient.age_years)
    return Ages(math.floor(months * DAYS_PER_MONTH), months, months // 12)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about one person at one moment; answers the questions of a rule.

    Attributes:
        present: findings and antecedents that the person has, now.
        absent: those that were denied.
        choices: for findings answered with a choice, the choices.
        numbers: for findings answered with a number, the number in the unit of the concept.
        patient: age, sex, pregnancy.
        vitals: measured values by the names and in the units of `VITALS`.
    """

    present: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    patient: PatientContext = field(default_factory=PatientContext)
    vitals: Mapping[str, float] = field(default_factory=dict)

    def truth(self, name: str) -> Truth:
        """A flag of the patient (None when unknown), or whether a finding is present (never None)."""
        if name in PATIENT_FLAGS:
            return self._flag(name)
        if name in self.absent:
            return False
        return name in self.present or bool(self.choices.get(name)) or name in self.numbers

    def has_choice(self, name: str, choice: str) -> Truth:
        """Whether the finding was answered with this choice."""
        return name not in self.absent and choice in self.choices.get(name, ())

    def number(self, name: str) -> float | None:
        """The value, or None when it is not known."""
        if name in VITALS:
            return self.vitals.get(name)
        if name in PATIENT_NUMBERS:
            return self._patient_number(name)
        return self.numbers.get(name)

    def is_known(self, name: str) -> bool:
        """Whether there is a value, or a yes or a no."""
        if name in PATIENT_FLAGS:
            return self._flag(name) is not None
        return name in self.absent or self.truth(name) is True or self.number(name) is not None

    def _patient_number(self, name: str) -> float | None:
        if name.startswith("age_"):
            age = ages(self.patient)
            return {"age_days": age.days, "age_months": age.months, "age_years": age.years}[name]
        return self.patient.pregnancy_weeks if name == "pregnancy_weeks" else self.patient.days_after_birth

    def _flag(self, name: str) -> Truth:
        sex = self.patient.sex
        if name == "female":
            return None if sex is None else sex is Sex.FEMALE
        if name == "male":
            return None if sex is None else sex is Sex.MALE
        if name == "breastfeeding":
            return self.patient.breastfeeding
        if self.patient.pregnant is None and self.patient.pregnancy_weeks is not None:
            return True
        return False if sex is Sex.MALE else self.patient.pregnant


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names that the rules of one set of clinical data may use.

    Attributes:
        concepts: every concept id.
        choices: for each concept with choices, its choices.
        numbers: the concepts of type number.
    """

    concepts: frozenset[str]
    choices: Mapping[str, frozenset[str]]
    numbers: frozenset[str]

    def problem(self, use: Reference) -> str | None:
        """What is wrong with one use of a name; None when it is right."""
        name = use.name
        if use.use == "unknown":
            known = name in self.concepts | VITALS | PATIENT_NUMBERS | PATIENT_FLAGS
        elif use.use == "flag":
            known = name in self.concepts | PATIENT_FLAGS
        elif use.use == "number":
            known = name in self.numbers | VITALS | PATIENT_NUMBERS
        else:
            known = use.choice in self.choices.get(name, ())
        if known:
            return None
        written = f"{name}={use.choice}" if use.use == "choice" else name
        kind = {"choice": "a choice of a concept", "number": "a number"}.get(use.use, "a concept")
        return f"{written!r} is not {kind} (column {use.column})"

    def problems(self, when: Expression) -> tuple[str, ...]:
        """What is wrong with the names of an expression, in order."""
        return tuple(text for use in when.references() if (text := self.problem(use)) is not None)
