"""A patient context out of a bundle: Nabz's own, or anybody's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from nabz.adapters.fhir import codes
from nabz.adapters.fhir.checking import invalid
from nabz.adapters.fhir.pieces import is_loinc
from nabz.domain.patient import PatientContext

_AGES = {"a": "age_years", "mo": "age_months", "d": "age_days", "wk": "age_days"}
_FIVE_YEARS = 60
_GONE = frozenset({"entered-in-error", "refuted"})


def read_patient(bundle: dict[str, Any], today: date) -> PatientContext:
    """Age, sex, code, allergies, known illnesses, medicines, pregnancy and weight, as far as they are told.

    Of a document of Nabz the provisional conditions are left out: they are guesses, no history.

    Raises:
        UserError: `fhir_invalid` for no patient or more than one; `patient_field` for what cannot be.
    """
    resources = [e["resource"] for e in bundle.get("entry", []) if isinstance(e.get("resource"), dict)]
    patients = [r for r in resources if r.get("resourceType") == "Patient"]
    if len(patients) != 1:
        raise invalid("Bundle.entry", f"it holds {len(patients)} patients; one is needed")
    patient = patients[0]
    told: dict[str, Any] = dict(_age(patient.get("birthDate"), today))
    if patient.get("gender") in ("female", "male"):
        told["sex"] = patient["gender"]
    values = [i["value"] for i in patient.get("identifier", []) if i.get("value")]
    own = [i["value"] for i in patient.get("identifier", []) if i.get("system") == codes.PATIENT]
    if own or values:
        told["code"] = (own or values)[0]
    for observation in (r for r in resources if r.get("resourceType") == "Observation"):
        told |= _observed(observation)
    told["allergies"] = _names(resources, "AllergyIntolerance", "code")
    told["conditions"] = _names(resources, "Condition", "code")
    told["medicines"] = _names(resources, "MedicationStatement", "medicationCodeableConcept")
    return PatientContext.from_mapping(told)


def _names(resources: list[dict[str, Any]], kind: str, key: str) -> list[str]:
    found = []
    for resource in resources:
        if resource.get("resourceType") != kind or _states(resource) & {
            *_GONE,
            "provisional",
            "differential",
        }:
            continue
        name = _words(resource.get(key, {}))
        if name:
            found.append(name)
    return list(dict.fromkeys(found))


def _states(resource: dict[str, Any]) -> set[str]:
    verification = resource.get("verificationStatus", {})
    clinical = resource.get("clinicalStatus", {})
    states = {c.get("code", "") for c in (*verification.get("coding", []), *clinical.get("coding", []))}
    if resource.get("resourceType") == "MedicationStatement" and resource.get("status") != "active":
        return {"entered-in-error"}
    return {"refuted"} if states & {"resolved", "inactive", "remission"} else states


def _words(concept: dict[str, Any]) -> str:
    shown = (c.get("display") or c.get("code") or "" for c in concept.get("coding", []))
    return " ".join((concept.get("text") or next(iter(shown), "")).split())


def _age(birth: str | None, today: date) -> Iterator[tuple[str, int]]:
    """Completed years; months for a child under five."""
    if not birth:
        return
    parts = [int(p) for p in str(birth).split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else None
    day = parts[2] if len(parts) > 2 else 1
    if month is None:
        yield "age_years", today.year - year
        return
    months = (today.year - year) * 12 + today.month - month - (1 if today.day < day else 0)
    if months < 0:
        raise invalid("Patient.birthDate", "it lies in the future")
    yield ("age_months", months) if months < _FIVE_YEARS else ("age_years", months // 12)


def _observed(observation: dict[str, Any]) -> dict[str, Any]:
    """Facts of the person that Nabz itself writes, or that LOINC names the same way."""
    code, amount = observation.get("code", {}), observation.get("valueQuantity", {})
    value, unit = amount.get("value"), amount.get("code")
    own = {c.get("code") for c in code.get("coding", []) if c.get("system") == codes.CONCEPT}
    if value is not None and is_loinc(code, "30525-0") and unit in _AGES:
        return {_AGES[unit]: int(value) * (7 if unit == "wk" else 1)}
    if value is not None and is_loinc(code, "29463-7") and unit == "kg":
        return {"weight_kg": float(value)}
    if value is not None and is_loinc(code, "49051-6"):
        return {"pregnancy_weeks": int(value)}
    if value is not None and "days_after_birth" in own:
        return {"days_after_birth": int(value)}
    if "breastfeeding" in own and isinstance(observation.get("valueBoolean"), bool):
        return {"breastfeeding": observation["valueBoolean"]}
    if is_loinc(code, codes.PREGNANT[1]):
        state = observation.get("valueCodeableConcept", {})
        return next(({"pregnant": k} for k, v in codes.PREGNANCY.items() if is_loinc(state, v[1])), {})
    return {}
