"""The steps before the first question, and which of them this person is led through."""

from __future__ import annotations

from typing import Literal

from nabz.domain.patient import PatientContext, Sex

Page = Literal[
    "language",
    "who",
    "age",
    "sex",
    "pregnant",
    "trouble",
    "body",
    "words",
    "question",
    "alert",
    "result",
    "staff",
]
About = Literal["self", "child", "other"]
AgeField = Literal["age_days", "age_months", "age_years"]

AGE_FIELDS: tuple[AgeField, ...] = ("age_days", "age_months", "age_years")
_CAN_BEAR = (10, 55)
"""Years between which a pregnancy is asked about."""


def after_sex(patient: PatientContext) -> Page:
    """Whether a pregnancy is asked about; of a woman whose age is not known it is."""
    return "pregnant" if patient.sex is Sex.FEMALE and _may_bear(patient) else "trouble"


def _may_bear(patient: PatientContext) -> bool:
    if patient.age_days is not None or patient.age_months is not None:
        return False
    years = patient.age_years
    return years is None or _CAN_BEAR[0] <= years <= _CAN_BEAR[1]
