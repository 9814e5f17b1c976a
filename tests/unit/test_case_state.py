"""What is known in a case, and what follows from it without asking."""

from __future__ import annotations

from clinical_cases import absent, present, small_clinic
from nabz.clinical.case_state import CaseState
from nabz.clinical.complaints import complaints_told
from nabz.domain.findings import Finding, FindingState
from nabz.domain.patient import PatientContext, Sex


def case(**patient: object) -> CaseState:
    return CaseState(small_clinic(), PatientContext(**patient))  # type: ignore[arg-type]


def test_a_child_brings_its_parent() -> None:
    state = case()
    fresh = state.add([present("high_fever", words="very hot")])
    assert [f.concept for f in fresh] == ["high_fever"]
    assert state.present("fever")
    assert state.finding("fever").words == "very hot"  # type: ignore[union-attr]


def test_the_same_again_is_not_news() -> None:
    state = case()
    assert state.add([present("cough")])
    assert not state.add([present("cough")])
    assert state.add([absent("cough")])
    assert state.absent("cough")


def test_what_nobody_knows_takes_nothing_back() -> None:
    state = case()
    state.add([present("cough")])
    assert not state.add([Finding("cough", FindingState.UNKNOWN)])
    assert state.present("cough")


def test_unknown_ids_are_left_out() -> None:
    assert case().add([present("no_such_thing")]) == ()


def test_a_quiet_measurement_does_not_undo_what_was_felt() -> None:
    state = case()
    state.add([present("breathlessness", origin="text")])
    assert not state.add([Finding("breathlessness", FindingState.ABSENT, origin="vital")])
    assert state.present("breathlessness")


def test_no_to_a_choice_or_a_number_is_not_known() -> None:
    state = case()
    state.add([present("cough"), absent("cough_sputum"), absent("cough_duration")])
    assert not state.known("cough_sputum")
    assert state.settled("cough_duration")


def test_a_duration_said_once_is_known_under_both_names() -> None:
    state = case()
    state.complaints = ["cough"]
    state.add([present("cough", attributes={"duration_days": "3"})])
    assert state.finding("cough_duration").value == 3  # type: ignore[union-attr]
    assert state.finding("symptom_duration").value == 3  # type: ignore[union-attr]
    other = case()
    other.complaints = ["cough"]
    other.add([present("cough"), present("symptom_duration", value=5.0)])
    assert other.finding("cough_duration").value == 5  # type: ignore[union-attr]


def test_an_impossible_duration_is_not_taken_over() -> None:
    state = case()
    state.add([present("cough", attributes={"duration_days": "99999"})])
    assert not state.known("cough_duration")
    state.add([present("fever", attributes={"duration_days": "long"})])
    assert not state.known("symptom_duration")


def test_what_applies_depends_on_gate_parent_and_company() -> None:
    concepts = small_clinic().concepts
    state = case(sex=Sex.MALE, age_years=30)
    assert not state.applies(concepts["heavy_periods"])
    assert not state.applies(concepts["cough_sputum"])
    assert state.can_ever_apply(concepts["cough_sputum"])
    assert not state.applies(concepts["breathlessness"])
    state.add([present("cough")])
    assert state.applies(concepts["cough_sputum"])
    assert state.applies(concepts["breathlessness"])
    state.add([absent("cough")])
    assert not state.can_ever_apply(concepts["cough_sputum"])


def test_facts_for_the_rules_hold_choices_and_numbers() -> None:
    state = case(age_years=30)
    state.add(
        [present("cough_sputum", choices=("yellow",)), present("cough_duration", value=20.0), absent("fever")]
    )
    facts = state.facts()
    assert facts.has_choice("cough_sputum", "yellow")
    assert facts.number("cough_duration") == 20
    assert facts.truth("cough") is True
    assert facts.truth("fever") is False
    assert facts.number("age_years") == 30


def test_the_main_complaint_is_the_first_one_unless_a_rare_one_follows() -> None:
    state = case()
    told = [present("fever", begin=0), present("cough", begin=9)]
    assert complaints_told(state, told) == ["fever", "cough"]
    told.append(present("chest_pain", begin=20))
    assert complaints_told(state, told) == ["chest_pain", "fever", "cough"]
    state.complaints = ["fever"]
    assert complaints_told(state, told) == ["cough", "chest_pain"]


def test_a_finding_that_is_no_complaint_stands_for_the_one_that_asks_for_it() -> None:
    assert complaints_told(case(), [present("breathlessness")]) == ["cough"]
    assert complaints_told(case(), [present("runny_nose")]) == []
    assert complaints_told(case(), [absent("cough")]) == []
