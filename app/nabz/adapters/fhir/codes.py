"""Every code that a bundle of ours may hold. `fhir.resources` takes any code; a receiver does not.

Each LOINC code with its display was compared with published documents (November 2026):

- vital signs, blood pressure panel, weight: HL7 FHIR value set `observation-vitalsignresult` (R4 and later);
- sections of the document: HL7 FHIR value set `doc-section-codes`, which lists 61150-9, 61149-1, 51848-0, 18776-5,
  48765-2 and 10160-0; the document itself (11488-4): HL7 C-CDA's consultation note and US Core's clinical notes;
- pregnancy (82810-3, LA15173-0, LA26683-5): International Patient Summary, WHO's SMART guideline on immunisation;
- glucose (2339-0): WHO's antenatal care guide; gestational age in weeks (49051-6): the eCQM value sets;
  age (30525-0): WHO's COVID-19 case record form, the CDC's ReportStream dictionary.

What no such document named (arm circumference, days after birth, breastfeeding) has a code of our own.
"""

from __future__ import annotations

import re

TERMS = "http://terminology.hl7.org/CodeSystem/"
LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
CONCEPT = "urn:nabz:concept"
CONDITION = "urn:nabz:condition"
CHOICE = "urn:nabz:choice"
TRIAGE = "urn:nabz:triage"
RULE = "urn:nabz:danger-rule"
CONVERSATION = "urn:nabz:conversation"
PATIENT = "urn:nabz:patient-code"
PASSAGE = "urn:nabz:passage"
MODEL = "urn:nabz:model"

VITALS: dict[str, tuple[str, str, str, str, str]] = {
    "temperature": (LOINC, "8310-5", "Body temperature", "Cel", "°C"),
    "pulse": (LOINC, "8867-4", "Heart rate", "/min", "/min"),
    "resp_rate": (LOINC, "9279-1", "Respiratory rate", "/min", "/min"),
    "spo2": (LOINC, "2708-6", "Oxygen saturation in Arterial blood", "%", "%"),
    "systolic": (LOINC, "8480-6", "Systolic blood pressure", "mm[Hg]", "mmHg"),
    "diastolic": (LOINC, "8462-4", "Diastolic blood pressure", "mm[Hg]", "mmHg"),
    "glucose": (LOINC, "2339-0", "Glucose [Mass/volume] in Blood", "mg/dL", "mg/dL"),
    "muac": (CONCEPT, "muac", "Mid-upper arm circumference", "cm", "cm"),
    "weight_kg": (LOINC, "29463-7", "Body weight", "kg", "kg"),
    "age_years": (LOINC, "30525-0", "Age", "a", "years"),
    "age_months": (LOINC, "30525-0", "Age", "mo", "months"),
    "age_days": (LOINC, "30525-0", "Age", "d", "days"),
    "pregnancy_weeks": (LOINC, "49051-6", "Gestational age in weeks", "wk", "weeks"),
    "days_after_birth": (CONCEPT, "days_after_birth", "Days since giving birth", "d", "days"),
}
"""Name in Nabz to (system, code, display, UCUM unit, unit as read)."""

BLOOD_PRESSURE = (LOINC, "85354-9", "Blood pressure panel with all children optional")
PREGNANT = (LOINC, "82810-3", "Pregnancy status")
PREGNANCY = {True: (LOINC, "LA15173-0", "Pregnant"), False: (LOINC, "LA26683-5", "Not pregnant")}
BREASTFEEDING = (CONCEPT, "breastfeeding", "Breastfeeding")
DANGER = (CONCEPT, "danger_sign", "Danger sign")

UNITS = {"days": ("d", "days"), "times_per_day": ("/d", "per day"), "0_to_10": ("{score}", "of 10")}
"""Unit of a concept to (UCUM, as read); others are counted as they are."""

DOCUMENT = (LOINC, "11488-4", "Consult note")
SECTIONS = {
    "subjective": (LOINC, "61150-9", "Subjective Narrative"),
    "objective": (LOINC, "61149-1", "Objective Narrative"),
    "assessment": (LOINC, "51848-0", "Evaluation note"),
    "plan": (LOINC, "18776-5", "Plan of care note"),
    "allergies": (LOINC, "48765-2", "Allergies and adverse reactions Document"),
    "medicines": (LOINC, "10160-0", "History of Medication use Narrative"),
}
PRIORITY = {
    "emergency": ("EM", "emergency"),
    "urgent": ("UR", "urgent"),
    "soon": ("R", "routine"),
    "self_care": ("R", "routine"),
}

_LOINC_USED = {v[1] for v in VITALS.values() if v[0] == LOINC} | {v[1] for v in SECTIONS.values()}
_LOINC_USED |= {BLOOD_PRESSURE[1], PREGNANT[1], DOCUMENT[1], *(p[1] for p in PREGNANCY.values())}

SYSTEMS: dict[str, frozenset[str] | re.Pattern[str]] = {
    LOINC: frozenset(_LOINC_USED),
    UCUM: frozenset({*(v[3] for v in VITALS.values()), *(u[0] for u in UNITS.values()), "1"}),
    ICD10: re.compile(r"[A-Z][0-9]{2}(\.[0-9]{1,2})?"),
    CONCEPT: re.compile(r"[a-z][a-z0-9_]{0,79}"),
    CONDITION: re.compile(r"[a-z][a-z0-9_]{0,79}"),
    CHOICE: re.compile(r"[a-z0-9][a-z0-9_+.-]{0,79}"),
    RULE: re.compile(r"[a-z][a-z0-9_]{0,79}"),
    TRIAGE: frozenset(PRIORITY),
    TERMS + "v3-ActCode": frozenset({"AMB"}),
    TERMS + "v3-ActPriority": frozenset({"EM", "UR", "R"}),
    TERMS + "condition-clinical": frozenset({"active"}),
    TERMS + "condition-ver-status": frozenset({"provisional", "unconfirmed"}),
    TERMS + "condition-category": frozenset({"encounter-diagnosis", "problem-list-item"}),
    TERMS + "allergyintolerance-clinical": frozenset({"active"}),
    TERMS + "allergyintolerance-verification": frozenset({"unconfirmed"}),
    TERMS + "observation-category": frozenset({"vital-signs", "survey", "exam", "social-history"}),
    TERMS + "data-absent-reason": frozenset({"asked-unknown"}),
    TERMS + "provenance-participant-type": frozenset({"assembler"}),
}
"""Code system to the codes of it that are used."""

CODES: dict[str, frozenset[str]] = {
    "Bundle.type": frozenset({"document"}),
    "Composition.status": frozenset({"preliminary"}),
    "Composition.section.text.status": frozenset({"generated"}),
    "Composition.section.mode": frozenset({"snapshot"}),
    "Patient.gender": frozenset({"male", "female", "other", "unknown"}),
    "Encounter.status": frozenset({"finished", "in-progress"}),
    "Observation.status": frozenset({"preliminary"}),
    "MedicationStatement.status": frozenset({"active"}),
    "QuestionnaireResponse.status": frozenset({"completed", "in-progress"}),
    "Provenance.entity.role": frozenset({"source"}),
    "Device.deviceName.type": frozenset({"user-friendly-name"}),
}
"""Where an element holds a bare code, the codes that it may hold."""

RESOURCES = frozenset(
    """Composition Patient Encounter Observation Condition AllergyIntolerance MedicationStatement
    QuestionnaireResponse Provenance Device""".split()
)
