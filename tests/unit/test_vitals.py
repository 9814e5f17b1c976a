"""Measured signs: read in several units, refused when impossible, judged by age."""

from __future__ import annotations

from typing import Any

import pytest

from nabz.clinical.vitals import SIGNS, judged, measured, read_vitals, vital_findings
from nabz.domain.errors import UserError
from nabz.domain.findings import FindingState, Vitals
from nabz.domain.patient import PatientContext

EVERYTHING = frozenset({"fever", "high_fever", "fast_breathing", "low_body_temperature", "high_sugar_known",
                        "failure_to_grow", "severe_wasting"})  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "name", "value"),
    [
        ({"temperature": 38.5}, "temperature", 38.5),
        ({"temperature": "38,5"}, "temperature", 38.5),
        ({"temperature": "३८.५"}, "temperature", 38.5),
        ({"temperature": "101.3 F"}, "temperature", 38.5),
        ({"temperature": {"value": 101.3, "unit": "°F"}}, "temperature", 38.5),
        ({"temperature": {"value": 38, "unit": "°C"}}, "temperature", 38.0),
        ({"glucose": {"value": 5.5, "unit": "mmol/L"}}, "glucose", 99.09),
        ({"muac": {"value": 115, "unit": "mm"}}, "muac", 11.5),
        ({"systolic": {"value": 16, "unit": "kPa"}}, "systolic", 120.01),
        ({"spo2": "94%"}, "spo2", 94.0),
        ({"pulse": {"value": 90, "unit": "/min"}}, "pulse", 90.0),
    ],
)
def test_a_value_is_read_in_the_unit_it_comes_in(raw: dict[str, Any], name: str, value: float) -> None:
    assert measured(read_vitals(raw)) == {name: pytest.approx(value)}


@pytest.mark.parametrize("name", SIGNS)
def test_bounds_are_inclusive_and_what_lies_outside_is_refused(name: str) -> None:
    sign = SIGNS[name]
    assert getattr(read_vitals({name: sign.low}), name) == sign.low
    assert getattr(read_vitals({name: sign.high}), name) == sign.high
    for wrong in (sign.low - 0.1, sign.high + 0.1):
        with pytest.raises(UserError) as raised:
            read_vitals({name: wrong})
        assert raised.value.code == "impossible_value"
        assert sign.unit in raised.value.english()


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ({"temperature": 390}, "impossible_value"),
        ({"temperature": 101.3}, "impossible_value"),
        ({"temperature": "hot"}, "patient_field"),
        ({"temperature": ""}, "patient_field"),
        ({"temperature": True}, "patient_field"),
        ({"temperature": {"value": 38, "unit": "K"}}, "patient_field"),
        ({"mood": 3}, "patient_field"),
        ({"systolic": 80, "diastolic": 90}, "impossible_value"),
    ],
)
def test_what_cannot_be_is_refused(raw: dict[str, Any], code: str) -> None:
    with pytest.raises(UserError) as raised:
        read_vitals(raw)
    assert raised.value.code == code


def test_later_values_join_earlier_ones_and_a_null_changes_nothing() -> None:
    first = read_vitals({"pulse": 80})
    assert measured(read_vitals({"spo2": 97, "pulse": None}, first)) == {"pulse": 80, "spo2": 97}


@pytest.mark.parametrize(
    ("patient", "breaths", "fast"),
    [
        (PatientContext(age_days=40), 59, False),
        (PatientContext(age_days=40), 60, True),
        (PatientContext(age_months=2), 49, False),
        (PatientContext(age_months=2), 50, True),
        (PatientContext(age_months=11), 50, True),
        (PatientContext(age_months=12), 39, False),
        (PatientContext(age_months=12), 40, True),
        (PatientContext(age_years=4), 40, True),
        (PatientContext(age_years=5), 29, False),
        (PatientContext(age_years=5), 30, True),
        (PatientContext(age_years=40), 24, False),
        (PatientContext(age_years=40), 25, True),
        (PatientContext(), 25, True),
    ],
)
def test_fast_breathing_depends_on_the_age(patient: PatientContext, breaths: float, fast: bool) -> None:
    (found,) = vital_findings(Vitals(resp_rate=breaths), patient, EVERYTHING, 0)
    assert found.concept == "fast_breathing"
    assert (found.state is FindingState.PRESENT) is fast


def test_a_fever_is_a_finding_and_a_normal_temperature_is_none() -> None:
    assert vital_findings(Vitals(temperature=37.2), PatientContext(), EVERYTHING, 0) == ()
    hot = vital_findings(Vitals(temperature=39.5), PatientContext(), EVERYTHING, 0)
    assert [f.concept for f in hot] == ["fever", "high_fever"]
    cold = vital_findings(Vitals(temperature=35.0), PatientContext(), EVERYTHING, 0)
    assert [f.concept for f in cold] == ["low_body_temperature"]


def test_a_thin_arm_counts_in_small_children_alone() -> None:
    child = vital_findings(Vitals(muac=11.4), PatientContext(age_years=2), EVERYTHING, 0)
    assert {f.concept for f in child} == {"failure_to_grow", "severe_wasting"}
    thin = vital_findings(Vitals(muac=12.0), PatientContext(age_years=2), EVERYTHING, 0)
    assert {f.concept for f in thin} == {"failure_to_grow"}
    assert vital_findings(Vitals(muac=14.0), PatientContext(age_years=2), EVERYTHING, 0) == ()
    assert vital_findings(Vitals(muac=11.4), PatientContext(age_years=30), EVERYTHING, 0) == ()


def test_a_high_sugar_is_a_finding() -> None:
    high = vital_findings(Vitals(glucose=200), PatientContext(), EVERYTHING, 0)
    assert [f.concept for f in high] == ["high_sugar_known"]
    assert vital_findings(Vitals(glucose=199), PatientContext(), EVERYTHING, 0) == ()


def test_signs_are_judged_low_normal_and_high() -> None:
    adult = judged(
        Vitals(pulse=120, spo2=88, systolic=120, diastolic=80, glucose=60), PatientContext(age_years=30)
    )
    assert adult == {
        "pulse": "high",
        "spo2": "low",
        "systolic": "normal",
        "diastolic": "normal",
        "glucose": "low",
    }
    baby = judged(Vitals(pulse=120, systolic=80), PatientContext(age_months=6))
    assert baby == {"pulse": "normal", "systolic": "normal"}
