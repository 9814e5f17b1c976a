"""Whom a concept or a condition applies to, told from what is known of a person."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nabz.clinical.content import Gate
from nabz.clinical.danger_signs import DAYS_PER_MONTH
from nabz.domain.patient import PatientContext, Sex

_OLDEST_MONTHS = 1500


@dataclass(frozen=True, slots=True)
class AgeSpan:
    """The ages that a person can have, inclusive; "3 years" is from 36 to 47 months.

    An age that is not known spans everything.
    """

    min_days: int
    max_days: int
    min_months: int
    max_months: int

    @property
    def known(self) -> bool:
        return self.max_months < _OLDEST_MONTHS


def age_span(patient: PatientContext) -> AgeSpan:
    """What the finest given age says; completed units are rounded down, so a coarse age is a span."""
    if patient.age_days is not None:
        months = math.floor(patient.age_days / DAYS_PER_MONTH)
        return AgeSpan(patient.age_days, patient.age_days, months, months)
    if patient.age_months is not None:
        first, last = patient.age_months, patient.age_months
    elif patient.age_years is not None:
        first, last = patient.age_years * 12, patient.age_years * 12 + 11
    else:
        first, last = 0, _OLDEST_MONTHS
    return AgeSpan(
        math.floor(first * DAYS_PER_MONTH), math.ceil((last + 1) * DAYS_PER_MONTH) - 1, first, last
    )


def is_pregnant(patient: PatientContext) -> bool | None:
    """Weeks of pregnancy say yes, a male says no; else what was recorded."""
    if patient.sex is Sex.MALE:
        return False
    if patient.pregnant is None and patient.pregnancy_weeks is not None:
        return True
    return patient.pregnant


def admits(gate: Gate, patient: PatientContext) -> bool | None:
    """Whether a person is let through: True, False, or None while it cannot be told."""
    span = age_span(patient)
    tests: list[bool | None] = []
    for low, first, last in (
        (gate.min_age_months, span.min_months, span.max_months),
        (gate.min_age_days, span.min_days, span.max_days),
    ):
        if low is not None:
            tests.append(True if first >= low else False if last < low else None)
    for high, first, last in (
        (gate.max_age_months, span.min_months, span.max_months),
        (gate.max_age_days, span.min_days, span.max_days),
    ):
        if high is not None:
            tests.append(True if last <= high else False if first > high else None)
    if gate.sex is not None:
        tests.append(None if patient.sex is None else patient.sex is gate.sex)
    if gate.pregnant is not None:
        pregnant = is_pregnant(patient)
        tests.append(None if pregnant is None else pregnant is gate.pregnant)
    if False in tests:
        return False
    return None if None in tests else True
