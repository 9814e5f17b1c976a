"""Counted phrases have the form that a language has for so many."""

from __future__ import annotations

import pytest

from clinical_cases import RESOURCES
from nabz.domain.languages import Language, plural_category
from nabz.services.phrases import Phrases


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    return Phrases.read(RESOURCES / "phrases")


@pytest.mark.parametrize(
    ("lang", "n", "category"),
    [
        (Language.EN, 1, "one"),
        (Language.EN, 0, "other"),
        (Language.HI, 0, "one"),
        (Language.HI, 0.5, "one"),
        (Language.TE, 0.5, "other"),
        (Language.AR, 0, "other"),
        (Language.AR, 2, "two"),
        (Language.AR, 10, "few"),
        (Language.AR, 11, "many"),
        (Language.AR, 100, "other"),
        (Language.AR, 103, "few"),
        (Language.AR, 1.5, "other"),
    ],
)
def test_the_category_of_a_number(lang: Language, n: float, category: str) -> None:
    assert plural_category(lang, n) == category


@pytest.mark.parametrize(
    ("lang", "n", "words"),
    [
        (Language.EN, 1, "1 day"),
        (Language.EN, 3, "3 days"),
        (Language.AR, 2, "يومان (2)"),
        (Language.AR, 3, "3 أيام"),
        (Language.AR, 15, "15 يومًا"),
        (Language.TE, 1, "1 రోజు"),
        (Language.BN, 1, "1 দিন"),
    ],
)
def test_days_in_the_words_of_a_language(phrases: Phrases, lang: Language, n: int, words: str) -> None:
    assert phrases.count("consult_unit_days", lang, n, str(n)) == words


@pytest.mark.parametrize("lang", Language)
def test_every_form_belongs_to_a_phrase_and_shows_the_number(phrases: Phrases, lang: Language) -> None:
    for key in phrases.keys(lang):
        if key.startswith("consult_unit_"):
            for n in (1, 2, 3, 11, 100):
                assert str(n) in phrases.count(key, lang, n, str(n)), (key, n)
