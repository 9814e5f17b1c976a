"""Simulated patients answer from their facts, in their manner; broken cases are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from clinical_cases import RESOURCES, small_clinic
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import TriageLevel
from nabz.services.consult_events import QuestionAsked
from nabz.services.consult_words import ConsultWords
from nabz.services.evaluation_consult import read_pushes
from nabz.services.phrases import Phrases
from nabz.services.simulated_patient import (
    TEMPERAMENTS,
    SimulatedCase,
    SimulatedPatient,
    read_cases,
    read_manners,
)

SIMULATION = Path(__file__).resolve().parents[1] / "simulation"
CASE = """[[case]]
id = "one"
lang = "en"
patient = { age_years = 30, sex = "male" }
opening = "I cough"
truth = "cold"
triage = "self_care"
temperament = "phlegmatic"
facts = { cough = "present", cough_sputum = "dry", cough_duration = 5, fever = "absent" }
replies = { runny_nose = "like a tap" }
"""


@pytest.fixture(scope="module")
def words() -> ConsultWords:
    return ConsultWords(small_clinic(), Phrases.read(RESOURCES / "phrases"))


def asked(concept: str, kind: str = "yes_no") -> QuestionAsked:
    return QuestionAsked(concept, "specify", "?", None, kind, 1, 10, "must_ask", "")  # type: ignore[arg-type]


def patient_of(words: ConsultWords, **changes: object) -> SimulatedPatient:
    values: dict[str, object] = {
        "id": "one",
        "lang": Language.EN,
        "patient": PatientContext(age_months=8, sex=Sex.MALE),
        "opening": "I cough",
        "truth": "cold",
        "triage": TriageLevel.SELF_CARE,
        "facts": {"cough_sputum": "dry", "cough_duration": 5, "fever": "absent"},
        "replies": {"runny_nose": "like a tap"},
    }
    case = SimulatedCase(**{**values, **changes})  # type: ignore[arg-type]
    return SimulatedPatient(case, read_manners(SIMULATION / "temperaments.toml"), words)


def test_facts_are_told_as_yes_no_choice_and_number(words: ConsultWords) -> None:
    patient = patient_of(words)
    assert patient.reply(asked("cough")) in ("Yes", "Yeah")  # implied by its sputum
    assert patient.reply(asked("fever")) in ("No", "Nope")
    assert patient.reply(asked("cough_sputum", "choice")) == "It is dry"
    assert patient.reply(asked("cough_duration", "number")) == "5"
    assert patient.reply(asked("runny_nose")) == "like a tap"
    assert patient.reply(asked("complaint", "text")) == "I cough"
    assert patient.reply(asked("age", "number")) == "8 months"
    assert patient.reply(asked("sex", "choice")) == "male"


def test_what_is_no_fact_is_denied_or_not_known(words: ConsultWords) -> None:
    patient = patient_of(words)
    said = {patient.reply(asked(c)) for c in ("breathlessness", "blue_lips", "chest_pain", "hx_heart")}
    assert said <= {"No", "Nope", "Not sure"}
    assert patient.reply(asked("symptom_duration", "number")) == "Not sure"


def test_the_same_question_gets_the_same_reply(words: ConsultWords) -> None:
    patient = patient_of(words, temperament="sanguine")
    assert len({patient.reply(asked("cough")) for _ in range(5)}) == 1


def test_every_language_has_every_temperament_and_kind() -> None:
    manners = read_manners(SIMULATION / "temperaments.toml")
    for lang in Language:
        assert set(manners[lang]) == set(TEMPERAMENTS), lang
        for kinds in manners[lang].values():
            assert set(kinds) == {"yes", "no", "unknown", "choice", "number"}, lang
            assert all("{}" in line for line in (*kinds["choice"], *kinds["number"]))


def test_cases_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(CASE, "utf-8")
    (case,) = read_cases(tmp_path, small_clinic())
    assert (case.truth, case.patient.age_years, case.facts["cough_duration"]) == ("cold", 30, 5)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('truth = "cold"', 'truth = "nothing"'),
        ("cough = ", "nothing = "),
        ('triage = "self_care"', 'triage = "later"'),
        ('temperament = "phlegmatic"', 'temperament = "calm"'),
        ('opening = "I cough"\n', ""),
        ('lang = "en"', 'lang = "xx"'),
    ],
)
def test_a_broken_case_is_refused(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "a.toml").write_text(CASE.replace(old, new, 1), "utf-8")
    with pytest.raises(UserError) as raised:
        read_cases(tmp_path, small_clinic())
    assert raised.value.code == "case_invalid"


def test_no_cases_are_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        read_cases(tmp_path, small_clinic())
    assert raised.value.code == "file_not_found"


def test_there_are_fourteen_kinds_of_push(tmp_path: Path) -> None:
    pushes = read_pushes(SIMULATION / "pushes.toml")
    assert len({p.kind for p in pushes}) == 14
    with pytest.raises(UserError):
        read_pushes(tmp_path / "none.toml")
