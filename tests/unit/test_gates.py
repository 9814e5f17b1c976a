"""Whom a question or a condition applies to, told from coarse ages as well."""

from __future__ import annotations

import pytest

from nabz.clinical.content import Gate
from nabz.clinical.gates import admits, age_span, is_pregnant
from nabz.domain.patient import PatientContext, Sex


@pytest.mark.parametrize(
    ("patient", "gate", "expected"),
    [
        (PatientContext(age_days=59), Gate(max_age_days=59), True),
        (PatientContext(age_days=60), Gate(max_age_days=59), False),
        (PatientContext(age_months=11), Gate(min_age_months=12), False),
        (PatientContext(age_months=12), Gate(min_age_months=12), True),
        (PatientContext(age_years=4), Gate(max_age_months=59), True),
        (PatientContext(age_years=5), Gate(max_age_months=59), False),
        (PatientContext(age_years=0), Gate(max_age_months=59), True),
        (PatientContext(age_years=0), Gate(max_age_days=27), None),
        (PatientContext(age_months=1), Gate(max_age_days=27), False),
        (PatientContext(), Gate(max_age_months=59), None),
        (PatientContext(sex=Sex.MALE), Gate(sex=Sex.FEMALE), False),
        (PatientContext(), Gate(sex=Sex.FEMALE), None),
        (PatientContext(sex=Sex.FEMALE), Gate(sex=Sex.FEMALE, pregnant=True), None),
        (PatientContext(pregnancy_weeks=19), Gate(pregnant=True), True),
        (PatientContext(pregnant=False), Gate(pregnant=True), False),
        (PatientContext(age_years=3), Gate(sex=Sex.FEMALE, max_age_months=24), False),
        (PatientContext(), Gate(), True),
    ],
)
def test_a_gate_opens_closes_or_waits(patient: PatientContext, gate: Gate, expected: bool | None) -> None:
    assert admits(gate, patient) is expected


def test_years_are_a_span_of_months_and_days_are_exact() -> None:
    three = age_span(PatientContext(age_years=3))
    assert (three.min_months, three.max_months) == (36, 47)
    assert age_span(PatientContext(age_days=10)).max_days == 10
    assert not age_span(PatientContext()).known


def test_a_male_is_never_pregnant() -> None:
    assert is_pregnant(PatientContext(sex=Sex.MALE, pregnant=True)) is False
    assert is_pregnant(PatientContext()) is None
