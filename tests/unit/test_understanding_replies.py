"""A message that replies to a question: yes, no, do not know, a choice, a number, and what is said besides."""

from __future__ import annotations

import pytest

from nabz.domain.findings import FindingState
from understanding_content import read

YES, NO, UNKNOWN = FindingState.PRESENT, FindingState.ABSENT, FindingState.UNKNOWN


@pytest.mark.parametrize(
    ("lang", "text", "state"),
    [
        ("en", "yes", YES),
        ("en", "Yes, a little", YES),
        ("en", "sometimes", YES),
        ("en", "No.", NO),
        ("en", "not really", NO),
        ("en", "he does not", NO),
        ("en", "it is not there", NO),
        ("en", "I don't know", UNKNOWN),
        ("en", "skip", UNKNOWN),
        ("en", "maybe", YES),
        ("en", "haan", YES),
        ("en", "nahi", NO),
        ("en", "no fever", NO),
        ("hi", "हाँ", YES),
        ("hi", "है", YES),
        ("hi", "नहीं है", NO),
        ("hi", "पता नहीं", UNKNOWN),
        ("hi", "ji haan", YES),
        ("te", "అవును", YES),
        ("te", "ledu", NO),
        ("te", "kaadu", NO),
        ("te", "తెలియదు", UNKNOWN),
        ("ta", "aamaa", YES),
        ("ta", "illai", NO),
        ("ta", "தெரியாது", UNKNOWN),
        ("bn", "hya", YES),
        ("bn", "নেই", NO),
        ("bn", "জানি না", UNKNOWN),
        ("mr", "हो", YES),
        ("mr", "nahi", NO),
        ("mr", "माहित नाही", UNKNOWN),
        ("ar", "na'am", YES),
        ("ar", "نعم", YES),
        ("ar", "la", NO),
        ("ar", "لا أعرف", UNKNOWN),
    ],
)
def test_yes_and_no(lang: str, text: str, state: FindingState) -> None:
    found = read(text, lang, asked="fever")
    assert found["fever"].state is state
    assert set(found) == {"fever"}


def test_what_is_not_dangerous_may_stay_open() -> None:
    assert read("maybe", asked="hair_loss")["hair_loss"].state is UNKNOWN


def test_what_is_said_besides_counts_too() -> None:
    found = read("no, but I have a headache", asked="fever")
    assert found["fever"].state is NO
    assert found["headache"].state is YES


def test_a_duration_said_with_the_yes_is_that_of_what_was_asked() -> None:
    found = read("yes since yesterday", asked="fever")
    assert found["fever"].state is YES
    assert found["fever_duration"].value == 1


def test_a_message_that_does_not_answer_leaves_the_question_open() -> None:
    assert "fever" not in read("I have chest pain", asked="fever")


@pytest.mark.parametrize(
    ("asked", "text", "choices"),
    [
        ("cough_sputum", "dry", ("dry",)),
        ("cough_sputum", "it is yellow", ("yellow_green",)),
        ("cough_sputum", "with blood", ("blood_streaked",)),
        ("chest_pain_radiation", "left arm and jaw", ("left_arm", "jaw")),
        ("chest_pain_radiation", "nowhere", ("none",)),
        ("onset_speed", "slowly over days", ("days",)),
        ("rash_site", "on my belly", ("trunk",)),
    ],
)
def test_choices(asked: str, text: str, choices: tuple[str, ...]) -> None:
    found = read(text, asked=asked)
    assert found[asked].state is YES
    assert found[asked].choices == choices


def test_yes_to_which_one_tells_nothing() -> None:
    assert read("yes", asked="cough_sputum")["cough_sputum"].state is UNKNOWN
    assert read("none of these", asked="cough_sputum")["cough_sputum"].state is NO


def test_a_choice_implies_its_parent() -> None:
    assert read("dry", asked="cough_sputum")["cough"].state is YES


@pytest.mark.parametrize(
    ("asked", "lang", "text", "value"),
    [
        ("fever_duration", "en", "3 days", 3),
        ("fever_duration", "en", "since yesterday", 1),
        ("fever_duration", "en", "about a month", 30),
        ("fever_duration", "en", "five", 5),
        ("fever_duration", "hi", "तीन दिन से", 3),
        ("fever_duration", "ta", "மூணு நாளா", 3),
        ("fever_duration", "ar", "منذ ثلاثة أيام", 3),
        ("chest_pain_duration", "en", "half an hour", 30),
        ("abdominal_pain_severity", "en", "8 out of 10", 8),
        ("abdominal_pain_severity", "en", "very bad", 8),
        ("diarrhoea_frequency", "en", "about 5 times a day", 5),
        ("diarrhoea_frequency", "en", "6", 6),
    ],
)
def test_numbers(asked: str, lang: str, text: str, value: float) -> None:
    assert read(text, lang, asked=asked)[asked].value == value


def test_impossible_numbers_are_no_answer() -> None:
    assert "abdominal_pain_severity" not in read("50", asked="abdominal_pain_severity")
    assert "fever_duration" not in read("yes", asked="fever_duration")


def test_an_empty_reply_answers_nothing() -> None:
    assert read("", asked="fever") == {}


def test_a_question_that_is_not_known_is_passed_over() -> None:
    assert read("yes", asked="no_such_concept") == {}


@pytest.mark.parametrize(
    ("asked", "text", "state"),
    [
        ("snake_bite", "I saw a snake going away into the grass", YES),
        ("snake_bite", "there was no snake that I saw", NO),
        ("snake_bite", "it was dark in the field", None),
        ("cough", "it was dark in the field", None),
    ],
)
def test_a_reply_says_yes_by_its_subject(asked: str, text: str, state: FindingState | None) -> None:
    found = read(text, "en", asked=asked).get(asked)
    assert (found.state if found else None) is state


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Let me think, I would say: Dry, cracked or rough skin", "dry_cracked"),
        ("raised wheals", "raised_wheals"),
    ],
)
def test_a_choice_is_known_by_the_text_that_was_shown(text: str, choice: str) -> None:
    assert read(text, "en", asked="rash_type")["rash_type"].choices == (choice,)


def test_not_knowing_is_no_choice() -> None:
    text = "Hmm, I really do not know, never thought about it!"
    assert all(f.state is not YES for f in read(text, "en", asked="onset_speed").values())
