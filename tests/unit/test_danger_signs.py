"""Danger signs: the evaluation, and the rules that ship, at their boundaries."""

from __future__ import annotations

from typing import Any

import pytest

from danger_rules import CLINICAL, facts, matches, read_tables, shipped_rules, shipped_vocabulary, witness
from nabz.clinical.danger_signs import Ages, DangerRule, Vocabulary, ages, evaluate
from nabz.clinical.rule_expression import Any as AnyOf
from nabz.clinical.rule_language import RuleSyntaxError, parse
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import TriageLevel

RULES = {rule.id: rule for rule in shipped_rules()}


# --- the evaluation


def test_emergencies_come_first_and_otherwise_the_order_of_the_rules_stays() -> None:
    rules = [
        DangerRule.from_text("one", "urgent", "fever", "s"),
        DangerRule.from_text("two", "emergency", "fever and spo2 < 90", "s"),
        DangerRule.from_text("three", "emergency", "fever", "guidance"),
        DangerRule.from_text("four", "urgent", "cough", "s"),
    ]
    found = evaluate(rules, facts("fever", spo2=80))
    assert [match.rule for match in found] == ["two", "three", "one"]
    assert found[0].because == ("fever", "spo2")
    assert (found[1].level, found[1].source) == (TriageLevel.EMERGENCY, "guidance")


def test_a_rule_with_a_wrong_level_or_expression_is_refused() -> None:
    with pytest.raises(ValueError, match="emergency or urgent, not soon"):
        DangerRule.from_text("x", "soon", "fever", "s")
    with pytest.raises(ValueError, match="whenever"):
        DangerRule.from_text("x", "whenever", "fever", "s")
    with pytest.raises(RuleSyntaxError):
        DangerRule.from_text("x", "urgent", "fever and", "s")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, Ages()),
        ({"age_years": 0}, Ages(None, None, 0)),
        ({"age_years": 4}, Ages(1461, 48, 4)),
        ({"age_months": 0}, Ages(0, 0, 0)),
        ({"age_months": 1}, Ages(30, 1, 0)),
        ({"age_months": 2}, Ages(60, 2, 0)),
        ({"age_months": 59, "age_years": 5}, Ages(1795, 59, 4)),
        ({"age_months": 60}, Ages(1826, 60, 5)),
        ({"age_days": 59}, Ages(59, 1, 0)),
        ({"age_days": 400, "age_months": 2}, Ages(400, 13, 1)),
    ],
)
def test_the_finest_age_gives_the_others(given: dict[str, int], expected: Ages) -> None:
    assert ages(PatientContext(**given)) == expected


@pytest.mark.parametrize(
    ("patient", "name", "expected"),
    [
        ({}, "pregnant", None),
        ({"pregnant": True}, "pregnant", True),
        ({"pregnancy_weeks": 12}, "pregnant", True),
        ({"pregnant": False, "pregnancy_weeks": 12}, "pregnant", False),
        ({"sex": Sex.MALE}, "pregnant", False),
        ({"sex": Sex.FEMALE}, "pregnant", None),
        ({"sex": Sex.FEMALE}, "female", True),
        ({"sex": Sex.FEMALE}, "male", False),
        ({}, "male", None),
        ({"breastfeeding": False}, "breastfeeding", False),
    ],
)
def test_flags_of_the_patient(patient: dict[str, Any], name: str, expected: bool | None) -> None:
    known = facts(**patient)
    assert known.truth(name) is expected
    assert known.is_known(name) is (expected is not None)


def test_numbers_come_from_vitals_patient_and_findings() -> None:
    known = facts(temperature=38.5, age_years=7, pregnancy_weeks=20, days_after_birth=3, fever_duration=2)
    names = (
        "temperature",
        "age_years",
        "age_months",
        "pregnancy_weeks",
        "days_after_birth",
        "fever_duration",
        "spo2",
    )
    assert [known.number(name) for name in names] == [38.5, 7, 84, 20, 3, 2, None]
    assert known.truth("fever_duration") is True
    assert [known.is_known(name) for name in ("temperature", "spo2", "age_days", "cough")] == [
        True,
        False,
        True,
        False,
    ]


def test_names_that_no_concept_defines_are_reported_with_their_column() -> None:
    words = Vocabulary(
        frozenset({"fever", "days", "kind"}), {"kind": frozenset({"dry"})}, frozenset({"days"})
    )
    good = (
        "fever and kind=dry and days > 2 and spo2 < 90 and age_days < 60 and pregnant and unknown(age_days)"
    )
    assert words.problems(parse(good)) == ()
    bad = "feverr or kind=wet or fever > 2 or spo2 or unknown(x)"
    assert words.problems(parse(bad)) == (
        "'feverr' is not a concept (column 1)",
        "'kind=wet' is not a choice of a concept (column 11)",
        "'fever' is not a number (column 23)",
        "'spo2' is not a concept (column 36)",
        "'x' is not a concept (column 52)",
    )


# --- the rules that ship


def test_there_are_enough_rules_and_none_says_nothing_without_facts() -> None:
    assert len(RULES) >= 95
    assert matches(facts()) == {}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_and_each_of_its_alternatives_can_speak(rule: DangerRule) -> None:
    root = rule.when.root
    for part in root.parts if isinstance(root, AnyOf) else (root,):
        known = witness(part)
        assert known is not None, f"no facts make {part} true"
        assert rule.id in matches(known)
        assert matches(known)[rule.id].because


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_uses_names_that_exist(rule: DangerRule) -> None:
    assert shipped_vocabulary().problems(rule.when) == ()


def test_every_concept_marked_as_danger_is_read_by_a_rule() -> None:
    read = {use.name for rule in RULES.values() for use in rule.when.references()}
    marked = {name for name, raw in read_tables(CLINICAL / "concepts").items() if raw.get("danger")}
    assert marked - read == set()


def test_every_rule_has_a_source_and_english_words() -> None:
    words = read_tables(CLINICAL / "text" / "en" / "danger_signs")
    assert set(words) == set(RULES)
    for name, entry in words.items():
        assert RULES[name].source
        assert entry["message"].endswith("."), name
        assert 2 <= len(entry["first_steps"]) <= 4, name
        assert all(step.endswith(".") for step in entry["first_steps"]), name


def level_of(*present: str, **values: Any) -> str:
    """The highest level that speaks, or "none"."""
    levels = [match.level for match in matches(facts(*present, **values)).values()]
    return max(levels, key=lambda level: level.rank).value if levels else "none"


BOUNDARIES: list[tuple[str, dict[str, Any], str, bool]] = [
    # words, patient and vitals, rule, speaks
    ("", {"age_days": 59, "resp_rate": 60}, "fast_breathing_under_2_months", True),
    ("", {"age_days": 59, "resp_rate": 59}, "fast_breathing_under_2_months", False),
    ("", {"age_days": 60, "resp_rate": 60}, "fast_breathing_under_2_months", False),
    ("", {"age_days": 59, "resp_rate": 50}, "fast_breathing_2_to_11_months", False),
    ("", {"age_days": 60, "resp_rate": 50}, "fast_breathing_2_to_11_months", True),
    ("", {"age_months": 1, "resp_rate": 55}, "fast_breathing_2_to_11_months", False),
    ("", {"age_months": 2, "resp_rate": 50}, "fast_breathing_2_to_11_months", True),
    ("", {"age_months": 11, "resp_rate": 49}, "fast_breathing_2_to_11_months", False),
    ("", {"age_months": 11, "resp_rate": 49}, "fast_breathing_12_to_59_months", False),
    ("", {"age_months": 12, "resp_rate": 50}, "fast_breathing_2_to_11_months", False),
    ("", {"age_months": 12, "resp_rate": 40}, "fast_breathing_12_to_59_months", True),
    ("", {"age_months": 59, "resp_rate": 40}, "fast_breathing_12_to_59_months", True),
    ("", {"age_years": 4, "resp_rate": 40}, "fast_breathing_12_to_59_months", True),
    ("", {"age_years": 5, "resp_rate": 40}, "fast_breathing_12_to_59_months", False),
    ("", {"age_years": 0, "resp_rate": 50}, "fast_breathing_2_to_11_months", True),
    ("", {"age_years": 5, "resp_rate": 30}, "fast_breathing_adult", True),
    ("", {"age_years": 11, "resp_rate": 29}, "fast_breathing_adult", False),
    ("", {"age_years": 12, "resp_rate": 25}, "fast_breathing_adult", True),
    ("", {"resp_rate": 25}, "fast_breathing_adult", True),
    ("", {"age_years": 40, "resp_rate": 24}, "fast_breathing_adult", False),
    ("", {"age_years": 12, "resp_rate": 30}, "very_fast_breathing", True),
    ("fever", {"age_days": 59}, "newborn_too_hot", True),
    ("fever", {"age_days": 60}, "newborn_too_hot", False),
    ("", {"age_days": 59, "temperature": 37.5}, "newborn_too_hot", True),
    ("", {"age_days": 59, "temperature": 37.4}, "newborn_too_hot", False),
    ("", {"age_days": 59, "temperature": 35.4}, "newborn_too_cold", True),
    ("", {"age_days": 59, "temperature": 35.5}, "newborn_too_cold", False),
    ("", {"age_days": 60, "temperature": 35.4}, "newborn_too_cold", False),
    ("", {"age_months": 2, "temperature": 38.0}, "fever_under_3_months", True),
    ("", {"age_months": 2, "temperature": 37.9}, "fever_under_3_months", False),
    ("", {"age_months": 3, "temperature": 38.0}, "fever_under_3_months", False),
    ("", {"age_months": 3, "temperature": 39.0}, "fever_in_first_year", True),
    ("poor_feeding", {"age_days": 59}, "newborn_not_feeding", True),
    ("poor_feeding", {"age_days": 60}, "newborn_not_feeding", False),
    ("poor_feeding", {"age_days": 60}, "infant_feeds_poorly", True),
    ("jaundice", {"age_days": 0}, "jaundice_to_palms_and_soles", True),
    ("jaundice", {"age_days": 1}, "jaundice_to_palms_and_soles", False),
    ("jaundice", {"age_days": 59}, "jaundice_young_infant", True),
    ("jaundice", {"age_days": 60}, "jaundice_young_infant", False),
    ("green_vomit", {"age_months": 11}, "green_vomit_infant", True),
    ("green_vomit", {"age_months": 12}, "green_vomit_infant", False),
    ("green_vomit", {}, "green_vomit_infant", True),
    ("unable_to_drink", {"age_months": 59}, "child_not_able_to_drink", True),
    ("unable_to_drink", {"age_months": 60}, "child_not_able_to_drink", False),
    ("unable_to_drink", {"age_years": 4}, "child_not_able_to_drink", True),
    ("unable_to_drink", {"age_years": 5}, "child_not_able_to_drink", False),
    ("unable_to_drink", {"age_years": 5}, "older_not_able_to_drink", True),
    ("unable_to_drink", {}, "child_not_able_to_drink", True),
    ("vomits_everything", {"age_years": 4}, "vomits_everything_child", True),
    ("vomits_everything", {"age_years": 5}, "vomits_everything_child", False),
    ("convulsion", {"age_months": 59}, "convulsion_child_under_5", True),
    ("convulsion", {"age_months": 60}, "convulsion_child_under_5", False),
    ("convulsion", {"age_years": 0}, "convulsion_child_under_5", True),
    ("", {"age_months": 6, "muac": 11.4}, "severe_wasting_seen", True),
    ("", {"age_months": 6, "muac": 11.5}, "severe_wasting_seen", False),
    ("", {"age_months": 5, "muac": 11.4}, "severe_wasting_seen", False),
    ("", {"age_months": 59, "muac": 11.4}, "severe_wasting_seen", True),
    ("", {"age_months": 60, "muac": 11.4}, "severe_wasting_seen", False),
    ("vaginal_bleeding", {"pregnancy_weeks": 19}, "bleeding_in_late_pregnancy", False),
    ("vaginal_bleeding", {"pregnancy_weeks": 19}, "bleeding_in_early_pregnancy", True),
    ("vaginal_bleeding", {"pregnancy_weeks": 20}, "bleeding_in_late_pregnancy", True),
    ("vaginal_bleeding", {"pregnancy_weeks": 20}, "bleeding_in_early_pregnancy", False),
    ("vaginal_bleeding", {"pregnant": True}, "bleeding_in_late_pregnancy", True),
    ("vaginal_bleeding", {"pregnant": False}, "bleeding_in_late_pregnancy", False),
    ("severe_headache_pregnancy", {"pregnancy_weeks": 20}, "severe_headache_in_pregnancy", True),
    ("severe_headache_pregnancy", {"pregnancy_weeks": 19}, "severe_headache_in_pregnancy", False),
    ("severe_headache_pregnancy", {"pregnancy_weeks": 19}, "severe_headache_in_early_pregnancy", True),
    ("waters_broken", {"pregnancy_weeks": 36}, "labour_too_early", True),
    ("waters_broken", {"pregnancy_weeks": 37}, "labour_too_early", False),
    ("", {"pregnant": True, "systolic": 160}, "very_high_blood_pressure_in_pregnancy", True),
    ("", {"pregnant": True, "systolic": 159}, "very_high_blood_pressure_in_pregnancy", False),
    ("", {"pregnant": True, "diastolic": 110}, "very_high_blood_pressure_in_pregnancy", True),
    ("", {"days_after_birth": 42, "systolic": 160}, "very_high_blood_pressure_in_pregnancy", True),
    ("", {"days_after_birth": 43, "systolic": 160}, "very_high_blood_pressure_in_pregnancy", False),
    ("fever", {"days_after_birth": 42, "age_years": 25}, "fever_after_birth", True),
    ("fever", {"days_after_birth": 43, "age_years": 25}, "fever_after_birth", False),
    ("fever recent_birth", {"age_days": 3}, "fever_after_birth", False),
    ("", {"spo2": 89}, "oxygen_very_low", True),
    ("", {"spo2": 90}, "oxygen_very_low", False),
    ("", {"spo2": 90}, "oxygen_low", True),
    ("", {"spo2": 93}, "oxygen_low", True),
    ("", {"spo2": 94}, "oxygen_low", False),
    ("", {"glucose": 53.9}, "sugar_very_low", True),
    ("", {"glucose": 54}, "sugar_very_low", False),
    ("cold_hands_feet", {"age_years": 30, "systolic": 89}, "low_blood_pressure_with_shock", True),
    ("cold_hands_feet", {"age_years": 30, "systolic": 90}, "low_blood_pressure_with_shock", False),
    ("chest_pain", {"age_years": 30}, "chest_pain_adult", True),
    ("chest_pain", {"age_years": 29}, "chest_pain_adult", False),
    ("chest_pain", {}, "chest_pain_adult", True),
]


@pytest.mark.parametrize(("words", "values", "rule", "speaks"), BOUNDARIES)
def test_gates_hold_at_their_boundaries(words: str, values: dict[str, Any], rule: str, speaks: bool) -> None:
    assert (rule in matches(facts(*words.split(), **values))) is speaks


@pytest.mark.parametrize(
    ("words", "values", "level"),
    [
        ("cannot_speak_sentences", {}, "emergency"),
        ("chest_pain sweating", {"age_years": 55}, "emergency"),
        ("chest_pain chest_pain_radiation=left_arm", {}, "emergency"),
        ("chest_pain", {"age_years": 55}, "urgent"),
        ("face_droop speech_difficulty", {"age_years": 68}, "emergency"),
        ("transient_weakness_resolved weakness_one_side", {"age_years": 68}, "urgent"),
        ("headache_sudden_severe", {}, "emergency"),
        ("fever stiff_neck", {}, "emergency"),
        ("fever rash_non_blanching", {}, "emergency"),
        ("snake_bite", {}, "emergency"),
        ("dog_or_animal_bite", {}, "urgent"),
        ("scorpion_sting", {"age_years": 6}, "emergency"),
        ("scorpion_sting", {"age_years": 30}, "urgent"),
        ("button_battery", {"age_years": 2}, "emergency"),
        ("self_harm_plan_or_attempt", {}, "emergency"),
        ("self_harm_thoughts", {"age_years": 30}, "urgent"),
        ("testicular_pain testicular_pain_sudden", {"sex": Sex.MALE}, "emergency"),
        ("testicular_pain_sudden", {"sex": Sex.FEMALE}, "none"),
        ("confusion memory_loss_slow onset_speed=weeks", {"age_years": 75}, "none"),
        ("hives breathlessness", {}, "emergency"),
        ("fever hx_sickle_cell", {"age_years": 20}, "urgent"),
        ("diarrhoea sunken_eyes skin_pinch_slow", {"age_months": 10}, "emergency"),
        ("diarrhoea sunken_eyes", {"age_months": 10}, "urgent"),
        ("deep_fast_breathing hx_diabetes", {}, "emergency"),
        ("eye_chemical", {}, "emergency"),
        ("injury injury_deformity", {}, "urgent"),
        ("abdominal_pain vaginal_bleeding missed_period", {"sex": Sex.FEMALE, "age_years": 24}, "emergency"),
    ],
)
def test_the_level_fits_the_pattern(words: str, values: dict[str, Any], level: str) -> None:
    assert level_of(*words.split(), **values) == level


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("cough runny_nose sneezing sore_throat", {"age_years": 30}),
        (
            "fever cough body_aches headache",
            {"age_years": 30, "temperature": 38.4, "resp_rate": 18, "pulse": 96},
        ),
        ("fever runny_nose", {"age_months": 20, "resp_rate": 32}),
        ("diarrhoea nausea", {"age_years": 25}),
        ("heartburn sour_taste", {"age_years": 45}),
        ("constipation rectal_bright_blood", {"age_years": 35}),
        ("headache headache_throbbing nausea light_hurts_eyes", {"age_years": 28}),
        ("back_pain back_pain_after_lifting", {"age_years": 40}),
        ("rash rash_itchy itching itching_worse_night", {"age_years": 12}),
        ("hives itching", {"age_years": 22}),
        ("painful_urination frequent_urination", {"age_years": 26, "sex": Sex.FEMALE, "pregnant": False}),
        ("vaginal_bleeding period_pain", {"age_years": 26, "sex": Sex.FEMALE, "pregnant": False}),
        ("morning_sickness nausea vomiting", {"age_years": 26, "pregnancy_weeks": 9}),
        ("low_mood loss_of_interest sleep_problem", {"age_years": 33}),
        ("breathlessness breathlessness_exertion tiredness", {"age_years": 60}),
        ("tiredness", {"age_years": 50, "systolic": 128, "diastolic": 82, "spo2": 98, "glucose": 110}),
        ("joint_pain joint_worse_with_use", {"age_years": 66}),
        ("worry panic_attacks palpitations tingling_lips_fingers", {"age_years": 24}),
        ("toothache", {}),
    ],
)
def test_everyday_illness_raises_nothing(words: str, values: dict[str, Any]) -> None:
    assert matches(facts(*words.split(), **values)) == {}
