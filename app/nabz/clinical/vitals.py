"""Measured signs: units, bounds of the possible, ranges by age, and the findings that they amount to.

Ranges: WHO Pocket Book of Hospital Care for Children (2013) and WHO IMCI (2014) for breathing and pulse of
children; WHO IMAI Acute care (2009) for adults; WHO WHA68 growth guidance for the arm circumference.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from nabz.clinical.gates import age_span
from nabz.domain.errors import UserError
from nabz.domain.findings import Finding, FindingState, Vitals
from nabz.domain.patient import PatientContext
from nabz.domain.text import fold_digits

Level = Literal["low", "normal", "high"]


@dataclass(frozen=True, slots=True)
class VitalSign:
    """A measured sign: what can be at all, its unit, and other units that are read too."""

    low: float
    high: float
    unit: str
    other_units: Mapping[str, Callable[[float], float]]


def _same(value: float) -> float:
    return value


SIGNS: dict[str, VitalSign] = {
    "temperature": VitalSign(25, 45, "°C", {"f": lambda v: (v - 32) * 5 / 9}),
    "pulse": VitalSign(20, 300, "/min", {}),
    "resp_rate": VitalSign(4, 150, "/min", {}),
    "spo2": VitalSign(30, 100, "%", {}),
    "systolic": VitalSign(40, 300, "mmHg", {"kpa": lambda v: v * 7.50062}),
    "diastolic": VitalSign(20, 200, "mmHg", {"kpa": lambda v: v * 7.50062}),
    "glucose": VitalSign(10, 1500, "mg/dL", {"mmol/l": lambda v: v * 18.016}),
    "muac": VitalSign(5, 60, "cm", {"mm": lambda v: v / 10}),
}
"""Bounds outside which a value is a slip of the pen, in the unit in which `Vitals` keeps it."""

_UNIT_NAMES = {"°c": "c", "celsius": "c", "°f": "f", "fahrenheit": "f", "mmol": "mmol/l"}


def read_vitals(raw: Mapping[str, Any], before: Vitals | None = None) -> Vitals:
    """Vitals as a person or a machine writes them, added to those measured before.

    A value is a number in the unit of `SIGNS`, a text ("38,5", "१०२ F"), or `{"value": 101.3, "unit": "F"}`.

    Raises:
        UserError: `impossible_value`, `patient_field`; nothing is taken then.
    """
    values: dict[str, float] = {}
    for name, value in raw.items():
        if name not in SIGNS:
            raise UserError("patient_field", field=name, problem="is not a vital sign")
        if value is not None:
            values[name] = _checked(name, value)
    result = replace(before or Vitals(), **values)
    if result.systolic is not None and result.diastolic is not None and result.diastolic >= result.systolic:
        raise UserError(
            "impossible_value",
            field="diastolic",
            value=f"{result.diastolic:g}",
            low=SIGNS["diastolic"].low,
            high=f"{result.systolic - 1:g}",
            unit="mmHg",
        )
    return result


def _checked(name: str, value: Any) -> float:
    sign, unit = SIGNS[name], ""
    if isinstance(value, Mapping):
        unit, value = str(value.get("unit", "")), value.get("value")
    if isinstance(value, str):
        text = fold_digits(value).strip().replace(",", ".")
        number = text.split()[0].rstrip("°CcFf%") if text else ""
        unit = unit or text[len(number) :].strip()
        try:
            value = float(number)
        except ValueError as error:
            raise UserError("patient_field", field=name, problem="must be a number") from error
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UserError("patient_field", field=name, problem="must be a number")
    key = _UNIT_NAMES.get(unit.lower(), unit.lower())
    convert = sign.other_units.get(key, _same)
    if key and convert is _same and key not in (sign.unit.lower(), sign.unit.lower().strip("°"), "/min"):
        raise UserError("patient_field", field=name, problem=f"has the unit {unit!r}, which is not read here")
    measured = float(convert(float(value)))
    if not sign.low <= measured <= sign.high:
        raise UserError(
            "impossible_value",
            field=name,
            value=f"{float(value):g}",
            low=f"{sign.low:g}",
            high=f"{sign.high:g}",
            unit=sign.unit,
        )
    return round(measured, 2)


def measured(vitals: Vitals) -> dict[str, float]:
    """What was measured, by name."""
    return {f.name: v for f in fields(Vitals) if (v := getattr(vitals, f.name)) is not None}


_BREATHS = ((1, 30, 59), (11, 25, 49), (59, 20, 39), (143, 16, 29), (10_000, 10, 24))
_BEATS = ((1, 100, 180), (11, 90, 170), (59, 80, 150), (143, 65, 130), (10_000, 50, 110))


def normal_range(name: str, patient: PatientContext) -> tuple[float, float]:
    """The usual range, inclusive, for the age; a grown-up's when the age is not known."""
    span = age_span(patient)
    months = span.min_months if span.known else 360
    if name == "resp_rate":
        return next((low, high) for last, low, high in _BREATHS if months <= last)
    if name == "pulse":
        return next((low, high) for last, low, high in _BEATS if months <= last)
    if name in ("systolic", "diastolic") and months < 144:
        return (70, 119) if name == "systolic" else (40, 79)
    return {
        "temperature": (35.5, 37.9),
        "spo2": (94, 100),
        "systolic": (90, 139),
        "diastolic": (60, 89),
        "glucose": (70, 199),
        "muac": (12.5, 60) if months < 60 else (23, 60),
    }[name]


def judged(vitals: Vitals, patient: PatientContext) -> dict[str, Level]:
    """Each measured sign against its range."""
    levels: dict[str, Level] = {}
    for name, value in measured(vitals).items():
        low, high = normal_range(name, patient)
        levels[name] = "low" if value < low else "high" if value > high else "normal"
    return levels


def vital_findings(
    vitals: Vitals, patient: PatientContext, concepts: Container[str], turn: int
) -> tuple[Finding, ...]:
    """The findings that the measured signs amount to, as far as the clinical data knows them."""
    v, levels = vitals, judged(vitals, patient)
    states: dict[str, bool] = {}
    if v.temperature is not None:
        # A cool forehead now does not undo a fever at home: a normal temperature says nothing against it.
        if v.temperature >= 38:
            states["fever"] = True
        if v.temperature >= 39.5:
            states["high_fever"] = True
        if v.temperature < 35.5:
            states["low_body_temperature"] = True
    if v.resp_rate is not None:
        states["fast_breathing"] = levels["resp_rate"] == "high"
    if v.glucose is not None and v.glucose >= 200:
        states["high_sugar_known"] = True
    if v.muac is not None and age_span(patient).max_months < 60:
        if v.muac < 12.5:
            states["failure_to_grow"] = True
        if v.muac < 11.5:
            states["severe_wasting"] = True
    return tuple(
        Finding(name, FindingState.PRESENT if yes else FindingState.ABSENT, origin="vital", turn=turn)
        for name, yes in states.items()
        if name in concepts
    )
