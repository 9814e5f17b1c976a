"""Danger signs in a single message: what is told, what the record knows, and silence at questions of information."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nabz.clinical.patient_mentions import PatientMentions
from nabz.domain.findings import Finding, FindingState, Vitals
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import TriageLevel
from nabz.services.danger_screen import ClinicalDangerScreen, facts_of, patient_of
from understanding_content import shipped_content, understander

NOBODY = PatientContext()


@pytest.fixture(scope="module")
def screen() -> ClinicalDangerScreen:
    return ClinicalDangerScreen(shipped_content(), understander())


def rules(
    screen: ClinicalDangerScreen, text: str, patient: PatientContext = NOBODY, lang: Language = Language.EN
) -> list[str]:
    return [alert.rule for alert in screen.alerts(text, lang, patient)]


def test_an_emergency_comes_first_with_its_first_steps(screen: ClinicalDangerScreen) -> None:
    alerts = screen.alerts("chest pain going to my left arm and I am sweating", Language.EN, NOBODY)
    assert alerts[0].rule == "heart_attack_pattern"
    assert alerts[0].level is TriageLevel.EMERGENCY
    assert alerts[0].first_steps
    assert alerts[0].source
    assert [a.level.rank for a in alerts] == sorted((a.level.rank for a in alerts), reverse=True)


def test_at_most_five_alerts(screen: ClinicalDangerScreen) -> None:
    text = (
        "he is unconscious, not breathing, lips blue, fits not stopping, vomiting blood, bleeding does not stop, "
        "drank poison and a snake bit him"
    )
    assert len(screen.matches(text, Language.EN, NOBODY)) > 5
    assert len(screen.alerts(text, Language.EN, NOBODY)) == 5


@pytest.mark.parametrize(
    "text",
    [
        "no chest pain",
        "my father had a stroke years ago",
        "I fainted once as a child",
        "what should I do in case of snake bite?",
        "what are the danger signs in pregnancy?",
        "what does a BP of 200/120 mean?",
        "how do I make tea?",
        "",
    ],
)
def test_it_holds_its_peace(screen: ClinicalDangerScreen, text: str) -> None:
    assert rules(screen, text) == []


def test_words_of_the_reader_and_english_where_there_are_none(screen: ClinicalDangerScreen) -> None:
    content = shipped_content()
    texts = content.danger_texts
    one = replace(content, danger_texts={Language.EN: texts[Language.EN], Language.HI: {}})
    without = replace(content, danger_texts={})
    text = "सांप ने काट लिया"
    hindi = screen.alerts(text, Language.HI, NOBODY)[0]
    english = ClinicalDangerScreen(one, understander()).alerts(text, Language.HI, NOBODY)[0]
    bare = ClinicalDangerScreen(without, understander()).alerts(text, Language.HI, NOBODY)[0]
    assert hindi.text == texts[Language.HI]["snake_bite_told"].message
    assert english.text == texts[Language.EN]["snake_bite_told"].message
    assert bare.text == "snake bite told"
    assert bare.first_steps == ()


def test_it_makes_its_own_reader_when_none_is_given() -> None:
    assert ClinicalDangerScreen(shipped_content()).alerts("a snake bit me", Language.EN, NOBODY)


def test_measured_values_in_words_count(screen: ClinicalDangerScreen) -> None:
    assert "oxygen_very_low" in rules(screen, "oxygen is 84")
    assert "very_high_blood_pressure" in rules(screen, "BP 200/120")


def test_age_of_the_record_and_of_the_message(screen: ClinicalDangerScreen) -> None:
    assert "newborn_too_hot" in rules(screen, "fever since morning", PatientContext(age_days=10))
    assert "newborn_too_hot" not in rules(screen, "fever since morning", PatientContext(age_years=30))
    assert "newborn_too_hot" in rules(screen, "my 10 day old baby has fever", PatientContext(age_years=30))
    assert "newborn_too_hot" in rules(screen, "my newborn has fever")
    assert rules(screen, "my baby has fever") == ["fever_in_first_year"]


def test_long_illnesses_of_the_record_count(screen: ClinicalDangerScreen) -> None:
    known = PatientContext(age_years=30, conditions=("sickle cell disease",))
    assert "sickle_cell_fever_or_pain" in rules(screen, "I have fever", known)
    assert rules(screen, "which food is good for me?", known) == []


def test_pregnancy_of_the_record_counts(screen: ClinicalDangerScreen) -> None:
    known = PatientContext(age_years=25, sex=Sex.FEMALE, pregnant=True, pregnancy_weeks=30)
    assert "bleeding_in_late_pregnancy" in rules(screen, "I am bleeding from the vagina", known)


ADULT = PatientContext(
    age_years=40, sex=Sex.FEMALE, pregnant=True, pregnancy_weeks=20, breastfeeding=True, days_after_birth=3
)


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (PatientMentions(), NOBODY, NOBODY),
        (PatientMentions(), ADULT, ADULT),
        (PatientMentions(age_months=6, about_child=True), ADULT, PatientContext(age_months=6)),
        (
            PatientMentions(newborn=True, about_baby=True, about_child=True),
            NOBODY,
            PatientContext(age_days=14),
        ),
        (
            PatientMentions(newborn=True, about_baby=True, about_child=True),
            PatientContext(age_days=3),
            PatientContext(age_days=3),
        ),
        (PatientMentions(about_baby=True, about_child=True), NOBODY, PatientContext(age_years=0)),
        (
            PatientMentions(about_baby=True, about_child=True),
            PatientContext(age_months=5),
            PatientContext(age_months=5),
        ),
        (PatientMentions(about_child=True), ADULT, PatientContext()),
        (PatientMentions(about_child=True), PatientContext(age_years=6), PatientContext(age_years=6)),
        (PatientMentions(sex=Sex.MALE), ADULT, PatientContext(age_years=40, sex=Sex.MALE)),
        (
            PatientMentions(pregnant=False),
            PatientContext(age_years=40, sex=Sex.FEMALE, pregnant=True, pregnancy_weeks=20),
            PatientContext(age_years=40, sex=Sex.FEMALE, pregnant=False),
        ),
        (
            PatientMentions(pregnant=True, sex=Sex.FEMALE),
            PatientContext(age_years=40, sex=Sex.FEMALE, pregnancy_weeks=20),
            PatientContext(age_years=40, sex=Sex.FEMALE, pregnant=True, pregnancy_weeks=20),
        ),
        (
            PatientMentions(pregnant=True, pregnancy_weeks=30, sex=Sex.FEMALE),
            PatientContext(age_years=40),
            PatientContext(age_years=40, sex=Sex.FEMALE, pregnant=True, pregnancy_weeks=30),
        ),
        (
            PatientMentions(days_after_birth=5, sex=Sex.FEMALE),
            PatientContext(age_years=30),
            PatientContext(age_years=30, sex=Sex.FEMALE, days_after_birth=5),
        ),
    ],
)
def test_the_patient_of_a_message(
    said: PatientMentions, known: PatientContext, expected: PatientContext
) -> None:
    assert patient_of(said, known) == expected


def test_facts_of_findings() -> None:
    findings = (
        Finding("fever", FindingState.ABSENT),
        Finding("fever", FindingState.PRESENT),
        Finding("cough", FindingState.ABSENT),
        Finding("rash", FindingState.UNKNOWN),
        Finding("fever_duration", FindingState.PRESENT, value=3),
        Finding("chest_pain_radiation", FindingState.PRESENT, choices=("jaw",)),
        Finding("chest_pain_radiation", FindingState.PRESENT, choices=("back",)),
    )
    facts = facts_of(findings, NOBODY, Vitals(spo2=90))
    assert facts.present == {"fever"}
    assert facts.absent == {"cough"}
    assert facts.numbers == {"fever_duration": 3}
    assert facts.choices == {"chest_pain_radiation": {"jaw", "back"}}
    assert facts.vitals == {"spo2": 90}
