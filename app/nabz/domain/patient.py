"""Who the consultation is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from nabz.domain.errors import UserError


class Sex(StrEnum):
    """Sex as it matters for gates and ranges."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class PatientContext:
    """What is known before the first question; every field may be unknown (None or empty).

    Attributes:
        code: what the clinic calls the patient; everything that is kept of one code can be erased together.
        age_years: completed years, 0-120.
        age_months: completed months, for children under five; wins over `age_years`.
        age_days: completed days, for newborns; wins over both.
        pregnancy_weeks: completed weeks, 1-45.
        weight_kg: 0.3-400.
        allergies, conditions, medicines: as written by the person who asked.
    """

    code: str | None = None
    age_years: int | None = None
    age_months: int | None = None
    age_days: int | None = None
    sex: Sex | None = None
    pregnant: bool | None = None
    pregnancy_weeks: int | None = None
    breastfeeding: bool | None = None
    days_after_birth: int | None = None
    weight_kg: float | None = None
    allergies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    medicines: tuple[str, ...] = ()

    @classmethod
    def from_mapping(cls, raw: Mapping[str, Any]) -> PatientContext:
        """Read a patient as JSON gives it.

        Raises:
            UserError: `patient_field` for an unknown or impossible value, naming the field.
        """
        known = {f.name for f in fields(cls)}
        values: dict[str, Any] = {}
        for key, value in raw.items():
            if key not in known:
                raise UserError("patient_field", field=key, problem="is not a field of a patient")
            if value is None:
                continue
            values[key] = _checked(key, value)
        return cls(**values)

    def known_facts(self) -> dict[str, Any]:
        """The fields that are known, for storing and for showing; ready for JSON."""
        result: dict[str, Any] = {}
        for f in fields(self):
            value = getattr(self, f.name)
            if value is None or value == ():
                continue
            result[f.name] = (
                list(value) if isinstance(value, tuple) else str(value) if isinstance(value, Sex) else value
            )
        return result


_BOUNDS: dict[str, tuple[float, float]] = {
    "age_years": (0, 120),
    "age_months": (0, 1440),
    "age_days": (0, 43800),
    "pregnancy_weeks": (1, 45),
    "days_after_birth": (0, 365),
    "weight_kg": (0.3, 400),
}


def _checked(key: str, value: Any) -> Any:
    if key == "code":
        if not isinstance(value, str) or not 1 <= len(value.strip()) <= 60 or not value.isprintable():
            raise UserError("patient_field", field=key, problem="must be a text of 1 to 60 characters")
        return value.strip()
    if key in ("allergies", "conditions", "medicines"):
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise UserError("patient_field", field=key, problem="must be a list of texts")
        return tuple(value)
    if key == "sex":
        if value not in ("female", "male"):
            raise UserError("patient_field", field=key, problem='must be "female" or "male"')
        return Sex(value)
    if key in ("pregnant", "breastfeeding"):
        if not isinstance(value, bool):
            raise UserError("patient_field", field=key, problem="must be true or false")
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UserError("patient_field", field=key, problem="must be a number")
    low, high = _BOUNDS[key]
    if not low <= value <= high:
        raise UserError("patient_field", field=key, problem=f"must be from {low:g} to {high:g}")
    return float(value) if key == "weight_kg" else int(value)
