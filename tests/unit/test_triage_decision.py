"""The level and its reasons: danger signs lead, suspicion alone is no emergency, a push lowers nothing."""

from __future__ import annotations

import pytest

from clinical_cases import condition
from nabz.clinical.advice import advice_parts, cautions, is_for_another, speaks_of_allergen
from nabz.clinical.differential import DifferentialEntry
from nabz.clinical.triage_decision import decide
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import Alert, TriageLevel

E, U, S, C = TriageLevel.EMERGENCY, TriageLevel.URGENT, TriageLevel.SOON, TriageLevel.SELF_CARE


def entry(
    name: str, probability: float, triage: TriageLevel, must_not_miss: bool = False
) -> DifferentialEntry:
    return DifferentialEntry(
        condition(name, {"cough": 0.5}, triage=triage, must_not_miss=must_not_miss), probability, (), (), ()
    )


@pytest.mark.parametrize(
    ("alerts", "entries", "enough", "level"),
    [
        ([], [entry("cold", 0.7, C)], True, C),
        ([], [entry("cold", 0.7, C)], False, S),
        ([], [], False, S),
        ([Alert(E, "r", "x")], [entry("cold", 0.7, C)], True, E),
        ([], [entry("heart", 0.5, E)], True, E),
        ([], [entry("heart", 0.2, E)], True, U),
        ([], [entry("cold", 0.7, C), entry("pneumonia", 0.16, U, True)], True, U),
        ([], [entry("cold", 0.7, C), entry("pneumonia", 0.14, U, True)], True, C),
        ([], [entry("cold", 0.7, C), entry("pneumonia", 0.2, U, False)], True, C),
        ([], [entry("cold", 0.5, C), entry("heart", 0.35, E, True)], True, E),
        ([], [entry("cold", 0.6, C), entry("heart", 0.2, E, True)], True, U),
    ],
)
def test_the_level(
    alerts: list[Alert], entries: list[DifferentialEntry], enough: bool, level: TriageLevel
) -> None:
    assert decide(alerts, entries, enough=enough).level is level


def test_reasons_begin_with_the_weightiest() -> None:
    found = decide(
        [Alert(U, "fever_rule", "x")], [entry("cold", 0.6, C), entry("heart", 0.4, E, True)], enough=True
    )
    assert [(r.kind, r.subject) for r in found.reasons] == [
        ("must_not_miss", "heart"),
        ("alert", "fever_rule"),
        ("leading", "cold"),
    ]


def test_a_floor_holds_and_may_be_exceeded() -> None:
    assert decide([], [entry("cold", 0.7, C)], enough=True, floor=U).level is U
    assert decide([Alert(E, "r", "x")], [], enough=True, floor=U).level is E


@pytest.mark.parametrize(
    ("spread", "level"),
    [({C: 0.6, U: 0.4}, C), ({C: 0.4, S: 0.3, U: 0.3}, S), ({C: 0.3, E: 0.7}, U), ({}, C)],
)
def test_where_many_are_as_likely_what_most_of_them_deserve_counts(
    spread: dict[TriageLevel, float], level: TriageLevel
) -> None:
    assert decide([], [entry("cold", 0.2, C)], enough=True, spread=spread).level is level


def test_advice_names_sections_for_the_level_and_for_the_reader() -> None:
    lead = [entry("cold", 0.6, C), entry("heart", 0.2, E, True)]
    patient = advice_parts(lead, C, staff=False, complaint="cough")
    assert [p.section for p in patient if p.card == "cold"] == [
        "home_care",
        "avoid",
        "come_today",
        "emergency",
    ]
    assert [(p.card, p.section) for p in patient][-1] == ("heart", "emergency")
    staff = advice_parts(lead, E, staff=True, complaint=None)
    assert [p.section for p in staff if p.card == "cold"] == [
        "emergency",
        "avoid",
        "staff_assess",
        "staff_treat",
    ]
    assert [p.card for p in advice_parts([], S, staff=False, complaint="cough")] == ["cough"] * 4
    assert advice_parts([], S, staff=False, complaint=None) == ()


def test_cautions_come_from_the_context() -> None:
    def kinds(patient: PatientContext, *findings: str) -> list[str]:
        return [c.kind for c in cautions(patient, findings)]

    assert kinds(PatientContext(age_years=30)) == []
    assert kinds(PatientContext(age_years=30, sex=Sex.FEMALE, pregnant=True)) == ["pregnant"]
    assert kinds(PatientContext(age_years=30, breastfeeding=True)) == ["breastfeeding"]
    assert kinds(PatientContext(age_months=3)) == ["infant"]
    assert kinds(PatientContext(age_years=15)) == ["child_aspirin"]
    assert kinds(PatientContext(age_years=16)) == []
    assert kinds(PatientContext(age_years=60, allergies=("penicillin",)), "hx_ulcer") == [
        "allergy",
        "kidney_liver",
    ]


def test_a_line_that_names_the_allergen_is_seen() -> None:
    assert speaks_of_allergen("Ibuprofen can ease the pain.", ["IBUPROFEN"])
    assert not speaks_of_allergen("Drink water.", ["ibuprofen", "", "as"])


@pytest.mark.parametrize(
    ("line", "age", "hidden"),
    [
        ("Come today for zinc tablets if a child under 5 has diarrhoea.", 40, True),
        ("Come today for zinc tablets if a child under 5 has diarrhoea.", 4, False),
        ("Come today for zinc tablets if a child under 5 has diarrhoea.", None, False),
        ("Come today for any burn in a baby, an old person or a pregnant woman.", 70, False),
        ("Drink often.", 40, False),
    ],
)
def test_lines_about_children_are_not_shown_to_the_grown(line: str, age: int | None, hidden: bool) -> None:
    assert is_for_another(line, PatientContext(age_years=age)) is hidden
