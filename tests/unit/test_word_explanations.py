"""Medical words in running text are found and explained in the reader's language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from nabz.domain.languages import Language
from nabz.services.knowledge_content import read_content
from nabz.services.word_explanations import _EVERYDAY, WordExplanations


@cache
def explanations() -> WordExplanations:
    return WordExplanations(read_content(Path(__file__).parents[2] / "resources" / "knowledge"))


@pytest.mark.parametrize(
    ("lang", "text", "shown", "entry"),
    [
        ("en", "Signs of dehydration are thirst and a dry mouth.", "dehydration", "dehydration"),
        ("en", "He has Jaundice.", "Jaundice", "jaundice"),
        ("hi", "नवजात में पीलिया हो सकता है।", "पीलिया", "jaundice"),
        ("te", "పిల్లలకు కామెర్లు రావచ్చు.", "కామెర్లు", "jaundice"),
        ("ar", "قد يكون اليرقان خطيرًا.", "اليرقان", "jaundice"),
    ],
)
def test_a_term_is_found_where_it_stands(lang: str, text: str, shown: str, entry: str) -> None:
    found = {w.entry: text[w.begin : w.end] for w in explanations().words_in(text, Language(lang))}
    assert found.get(entry) == shown


@pytest.mark.parametrize("lang", list(Language))
def test_every_definition_is_found_by_its_own_term(lang: Language) -> None:
    content = read_content(Path(__file__).parents[2] / "resources" / "knowledge")
    missed = []
    for definition in content.definitions:
        if definition.id in _EVERYDAY:
            continue
        term = definition.texts[lang].term
        words = explanations().words_in(f"... {term}, ...", lang)
        if not any(term.startswith(f"... {term}"[w.begin : w.end]) for w in words):
            missed.append(definition.id)
    assert len(missed) <= 0.02 * len(content.definitions), missed


def test_a_term_is_marked_once_and_ordinary_words_never() -> None:
    words = explanations().words_in("Jaundice. Is jaundice bad? Go home and rest.", Language.EN)
    assert [w.entry for w in words].count("jaundice") == 1
    assert explanations().words_in("Go home now.", Language.EN) == ()


def test_the_explanation_is_in_the_language_of_the_reader() -> None:
    told = explanations().explanation("jaundice", Language.HI)
    assert told is not None
    assert told.term == "पीलिया"
    assert told.source
    assert explanations().explanation("no_such_entry", Language.HI) is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "واطلب المساعدة من الماء لمدة يومين"),
        ("ta", "அடிக்கடி தண்ணீர் குடியுங்கள்"),
        ("bn", "প্রস্রাব কম"),
        ("en", "Give 5 mg for fever and pain."),
    ],
)
def test_words_that_only_begin_alike_and_everyday_words_are_left_alone(lang: str, text: str) -> None:
    assert explanations().words_in(text, Language(lang)) == ()


@pytest.mark.parametrize(
    ("lang", "text", "entry"),
    [("bn", "জন্ডিসের লক্ষণ", "jaundice"), ("en", "two vaccines", "vaccine")],
)
def test_inflected_terms_are_found(lang: str, text: str, entry: str) -> None:
    found = {w.entry for w in explanations().words_in(text, Language(lang))}
    assert entry in found
