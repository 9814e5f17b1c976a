"""Numbers in messages: durations, counts, strength, temperatures and other measurements, and who the patient is."""

from __future__ import annotations

import pytest

from nabz.domain.findings import Vitals
from nabz.domain.languages import Language
from nabz.domain.patient import Sex
from understanding_content import present, read, understander


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "fever for 3 days", 3),
        ("en", "fever since 2 days, child not eating", 2),
        ("en", "I have had fever for two weeks", 14),
        ("en", "fever since yesterday", 1),
        ("en", "fever for the last 2-3 days", 3),
        ("en", "fever started a week ago", 7),
        ("en", "fever for half a day", 0.5),
        ("hi", "3 दिन से बुखार है", 3),
        ("hi", "kal se bukhar hai", 1),
        ("hi", "बुखार एक हफ्ते से", 7),
        ("te", "మూడు రోజుల నుంచి జ్వరం", 3),
        ("ta", "ரெண்டு நாளா காய்ச்சல்", 2),
        ("bn", "৫ দিন ধরে জ্বর", 5),
        ("mr", "दोन दिवसांपासून ताप", 2),
        ("ar", "حرارة منذ ٤ أيام", 4),
        ("ar", "حرارة من أسبوع", 7),
    ],
)
def test_how_long_a_fever_lasts(lang: str, text: str, days: float) -> None:
    found = read(text, lang)
    assert found["fever_duration"].value == days
    assert found["symptom_duration"].value == days
    assert found["fever"].attributes["duration_days"] == f"{days:g}"


def test_each_duration_goes_to_the_complaint_it_stands_with() -> None:
    found = read("fever for two weeks and cough since yesterday")
    assert found["fever_duration"].value == 14
    assert found["cough_duration"].value == 1


def test_the_duration_of_a_kind_of_cough_is_that_of_the_cough() -> None:
    assert read("dry cough for 3 weeks")["cough_duration"].value == 21


def test_minutes_and_hours_say_how_it_began() -> None:
    found = read("chest pain for 20 minutes")
    assert found["chest_pain_duration"].value == 20
    assert found["onset_speed"].choices == ("hours",)


def test_every_three_days_is_no_duration() -> None:
    assert "fever_duration" not in read("fever every 3 days")


def test_impossible_durations_are_left_out() -> None:
    assert "fever_duration" not in read("fever for 9 years")


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "loose motions 10 times a day", 10),
        ("en", "loose motions ten times since morning", 10),
        ("en", "loose motions 6 times in 2 days", 3),
        ("hi", "दस्त 8 बार", 8),
    ],
)
def test_how_often(lang: str, text: str, count: float) -> None:
    assert read(text, lang)["diarrhoea_frequency"].value == count


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("belly pain 8/10", "8", 8),
        ("belly pain, 9 out of 10", "9", 9),
        ("severe belly pain", "severe", 8),
        ("bad belly pain", "severe", 7),
        ("unbearable belly pain", "severe", 10),
        ("mild belly pain", "mild", 3),
    ],
)
def test_how_strong(text: str, word: str, value: float) -> None:
    found = read(text)
    assert found["abdominal_pain"].attributes["severity"] == word
    assert found["abdominal_pain_severity"].value == value


def test_a_date_is_no_strength() -> None:
    assert "abdominal_pain_severity" not in read("belly pain, ticket 12/10")


@pytest.mark.parametrize(
    ("text", "side"),
    [("pain in left ear", "left"), ("ear pain on the right side", "right"), ("pain in both ears", "both")],
)
def test_on_which_side(text: str, side: str) -> None:
    assert read(text)["ear_pain"].attributes["side"] == side


@pytest.mark.parametrize(
    ("lang", "text", "vitals"),
    [
        ("en", "temp 102 F", Vitals(temperature=38.9)),
        ("en", "fever 39.5", Vitals(temperature=39.5)),
        ("en", "his temperature is 40 degrees", Vitals(temperature=40.0)),
        ("en", "fever of 104", Vitals(temperature=40.0)),
        ("en", "37.2 C", Vitals(temperature=37.2)),
        ("en", "temperature 390", Vitals()),
        ("en", "fever for 40 days", Vitals()),
        ("en", "BP 180/110", Vitals(systolic=180, diastolic=110)),
        ("en", "blood pressure is 90 over 60", Vitals(systolic=90, diastolic=60)),
        ("en", "bp 110/180", Vitals()),
        ("en", "oxygen 88", Vitals(spo2=88)),
        ("en", "spo2 is 85%", Vitals(spo2=85)),
        ("en", "sugar is 45", Vitals(glucose=45)),
        ("en", "pulse 140", Vitals(pulse=140)),
        ("en", "breathing 70 times a minute", Vitals(resp_rate=70)),
        ("en", "his heart beats 150 per minute", Vitals(pulse=150)),
        ("en", "breathing 700 times a minute", Vitals()),
        ("en", "MUAC 11.2", Vitals(muac=11.2)),
        ("en", "what is a normal bp, 120/80?", Vitals()),
        ("hi", "बुखार १०३ है", Vitals(temperature=39.4)),
        ("ar", "حرارته ٣٩٫٥", Vitals(temperature=39.5)),
        ("ar", "ضغطي 200/120", Vitals(systolic=200, diastolic=120)),
    ],
)
def test_measured_values(lang: str, text: str, vitals: Vitals) -> None:
    assert understander().vitals(text, Language(lang)) == vitals


def test_a_temperature_is_a_finding() -> None:
    assert {"fever", "high_fever"} <= present("temperature 39.5")
    assert "fever" not in present("temperature 37")
    assert "low_body_temperature" in present("temp is 34.8 C")


@pytest.mark.parametrize(
    ("lang", "text", "age"),
    [
        ("en", "my 2 year old has a cough", (2, None, None)),
        ("en", "my 2-year-old", (2, None, None)),
        ("en", "1 year 6 months old baby", (None, 18, None)),
        ("en", "he is 1.5 years old", (None, 18, None)),
        ("en", "6 months baby", (None, 6, None)),
        ("en", "newborn 5 days", (None, None, 5)),
        ("en", "my baby is 2 weeks old", (None, None, 14)),
        ("en", "boy of 3 years with cough", (3, None, None)),
        ("en", "45/M with chest pain", (45, None, None)),
        ("en", "30 yo woman", (30, None, None)),
        ("en", "age 60", (60, None, None)),
        ("en", "I have had this for 2 years", (None, None, None)),
        ("en", "fever since 3 days in my child", (None, None, None)),
        ("en", "fever 102 F", (None, None, None)),
        ("en", "140 years old", (None, None, None)),
        ("hi", "मेरा बेटा 2 साल का है", (2, None, None)),
        ("hi", "3 दिन का बच्चा", (None, None, 3)),
        ("hi", "6 mahine ki bachchi", (None, 6, None)),
        ("te", "2 ఏళ్ల పాప", (2, None, None)),
        ("te", "బాబుకు ఫిట్స్ వచ్చాయి, 2 ఏళ్లు", (2, None, None)),
        ("ta", "4 வயது குழந்தை", (4, None, None)),
        ("bn", "১০ দিনের বাচ্চা", (None, None, 10)),
        ("mr", "6 महिन्यांचे बाळ", (None, 6, None)),
        ("ar", "طفلي عمره 3 سنوات", (3, None, None)),
    ],
)
def test_ages(lang: str, text: str, age: tuple[int | None, int | None, int | None]) -> None:
    said = understander().mentions(text, Language(lang))
    assert (said.age_years, said.age_months, said.age_days) == age
    assert said.has_age is (age != (None, None, None))


def test_an_age_is_no_duration() -> None:
    assert "symptom_duration" not in read("my 2 year old has a cough")


@pytest.mark.parametrize(
    ("lang", "text", "pregnant", "weeks"),
    [
        ("en", "I am 6 months pregnant", True, 26),
        ("en", "32 weeks pregnant", True, 32),
        ("en", "I am pregnant", True, None),
        ("en", "I am not pregnant", False, None),
        ("en", "my water broke at 30 weeks", True, 30),
        ("hi", "7 महीने की गर्भवती हूं", True, 30),
        ("ta", "8 மாசம் கர்ப்பமா இருக்கேன்", True, 34),
        ("ar", "أنا حامل", True, None),
    ],
)
def test_pregnancy(lang: str, text: str, pregnant: bool, weeks: int | None) -> None:
    said = understander().mentions(text, Language(lang))
    assert said.pregnant is pregnant
    assert said.pregnancy_weeks == weeks
    assert said.sex is (Sex.FEMALE if pregnant else said.sex)


def test_after_a_birth() -> None:
    said = understander().mentions("I delivered 5 days ago", Language.EN)
    assert said.days_after_birth == 5
    assert said.about_baby is False


def test_who_it_is_about() -> None:
    mentions = understander().mentions
    assert mentions("my newborn is not feeding", Language.EN).newborn
    assert mentions("my baby is crying", Language.EN).about_baby
    assert mentions("my son has a cough", Language.EN).about_child
    assert mentions("my father has a cough", Language.EN).sex is Sex.MALE
    assert mentions("my mother has a cough", Language.EN).sex is Sex.FEMALE
    assert mentions("F 30 years", Language.EN).sex is None
    assert mentions("30 f", Language.EN).sex is Sex.FEMALE
    assert mentions("I have a cough", Language.EN).sex is None
