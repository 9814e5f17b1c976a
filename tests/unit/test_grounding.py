"""Whether a sentence stands on a passage."""

from __future__ import annotations

import pytest

from nabz.domain.answer import Mode, Support
from nabz.domain.citation import Passage, RetrievedPassage
from nabz.domain.languages import Language
from nabz.domain.text import search_form
from nabz.services.grounding import SupportCheck, akin, is_negative
from nabz.services.lexicon import TermLexicon
from nabz.services.quantities import quantities

TEXT = """Give paracetamol for pain, and keep 6 hours between two doses.
Do not give aspirin to a child under 16 years.
A fever of 38.5 °C or more that lasts longer than 3 days needs a health worker.
Wash the wound with clean water and soap for 15 minutes."""
LEXICON = TermLexicon(
    [
        (t, f"definition/{t}", Language.EN)
        for t in ("paracetamol", "aspirin", "ibuprofen", "fever", "diabetes")
    ]
)


def check(sentence: str, mode: Mode = Mode.STAFF, text: str = TEXT) -> Support:
    passage = Passage("card/x/home_care/en", "s", "WHO", "Pain and fever", text, Language.EN)
    return (
        SupportCheck([RetrievedPassage(1, passage, 0.9)], "what to do", LEXICON, None, mode)
        .check(sentence)
        .support
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Give paracetamol for pain, and keep 6 hours between two doses. [1]",
        "Keep six hours between two doses of paracetamol.",
        "Never give aspirin to a child under 16 years.",
        "Wash the wound for 15 minutes with soap and clean water.",
        "A fever of 38.5 °C that lasts longer than 3 days needs a health worker.",
    ],
)
def test_what_the_passage_says_is_cited(sentence: str) -> None:
    assert check(sentence) is Support.CITED


@pytest.mark.parametrize(
    "sentence",
    [
        "Give paracetamol for pain, and keep 4 hours between two doses.",
        "Keep 6 days between two doses of paracetamol.",
        "Do not give aspirin to a child under 12 years.",
        "A fever of 39.5 °C or more that lasts longer than 3 days needs a health worker.",
        "Wash the wound with clean water and soap for 50 minutes.",
    ],
)
def test_a_changed_number_or_unit_is_withheld(sentence: str) -> None:
    assert check(sentence) is Support.WITHHELD


@pytest.mark.parametrize(
    "sentence",
    [
        "Give aspirin to a child under 16 years.",
        "Do not wash the wound with clean water and soap.",
        "Give ibuprofen for pain, and keep 6 hours between two doses.",
        "Bananas are rich in potassium.",
    ],
)
def test_a_turned_or_foreign_statement_is_not_supported(sentence: str) -> None:
    assert check(sentence) is Support.UNSUPPORTED
    assert check(sentence, Mode.PATIENT) is Support.WITHHELD


def test_a_sentence_without_content_is_not_supported() -> None:
    assert check("Yes, you can do that!") is Support.UNSUPPORTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 level teaspoons", {("6", "teaspoon")}),
        ("twice a day for 10-14 days", {("2", "day"), ("10", "day"), ("14", "day")}),
        ("३ दिन", {("3", "day")}),
        ("38.5 °C", {("38.5", "°c")}),
        ("٣ أيام", {("3", "day")}),
        ("1,000 ml", {("1000", "ml")}),
        ("at least 8 feeds in 24 hours", {("8", ""), ("24", "hour")}),
        ("10 से 14 दिन", {("10", "day"), ("14", "day")}),
        ("6 महिन्यांखालील बाळ", {("6", "month")}),
        ("لمدة شهرين", {("2", "month")}),
        ("ఎనిమిది సార్లు", {("8", "times")}),
    ],
)
def test_numbers_are_read_with_their_units(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= quantities(text)


@pytest.mark.parametrize(
    "text",
    [
        "Do not press the wound.",
        "घाव को मत दबाएँ।",
        "గాయాన్ని నొక్కవద్దు.",
        "காயத்தை அழுத்தக்கூடாது.",
        "ক্ষত চাপবেন না।",
        "जखम दाबू नका.",
        "لا تضغط على الجرح.",
    ],
    ids="en hi te ta bn mr ar".split(),
)
def test_a_ban_is_seen_in_every_language(text: str) -> None:
    assert is_negative(text)


def test_a_small_number_word_without_a_unit_counts_nothing() -> None:
    assert quantities("One of these signs, once the fever falls") == set()


@pytest.mark.parametrize(
    "text",
    ["గాయాన్ని నొక్కండి.", "بما لا يقل عن 8 مرات", "ఈరోజే తీసుకురండి.", "जखम धुवा."],
)
def test_what_only_looks_like_a_ban_is_none(text: str) -> None:
    assert not is_negative(text)


@pytest.mark.parametrize(
    ("word", "known"),
    [("கொப்புளங்களை", "கொப்புளத்தை"), ("الإغماء", "إغماء"), ("फफोलों", "फफोले"), ("బొబ్బలను", "బొబ్బలు")],
)
def test_inflected_words_are_akin(word: str, known: str) -> None:
    assert akin(search_form(word), search_form(known))


def test_a_number_of_another_line_does_not_support_a_sentence() -> None:
    text = "Feed the baby 8 times a day.\nBring a baby with fever who is under 3 months."
    assert check("Feed the baby 8 times a day.", text=text) is Support.CITED
    assert check("Feed the baby 3 times a day.", text=text) is not Support.CITED


def test_a_turned_sentence_is_not_saved_by_a_passage_that_merely_shares_its_words() -> None:
    emergency = Passage(
        "card/x/emergency/en",
        "s",
        "WHO",
        "Snake bite",
        "Get help now if the gums or nose bleed after a snake bite.",
        Language.EN,
    )
    avoid = Passage(
        "card/x/avoid/en",
        "s",
        "WHO",
        "Snake bite",
        "Do not cut the place of a snake bite on the nose or leg.",
        Language.EN,
    )
    found = [RetrievedPassage(1, avoid, 0.9), RetrievedPassage(2, emergency, 0.8)]
    judge = SupportCheck(found, "snake bite", LEXICON, None, Mode.STAFF)
    assert (
        judge.check("Do not get help if the gums or nose bleed after a snake bite.").support
        is Support.UNSUPPORTED
    )
    assert judge.check("Get help now if gums or nose bleed after a snake bite.").citations == (2,)
