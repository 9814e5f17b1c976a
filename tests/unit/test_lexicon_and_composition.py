"""Terms in any language, and answers put together from passages."""

from __future__ import annotations

import pytest

from fakes import MemoryIndex, WordEmbedder
from nabz.domain.citation import Passage, RetrievedPassage
from nabz.domain.languages import Language
from nabz.services.composition import compose, with_emergency_part
from nabz.services.lexicon import TermLexicon, same_word

LEXICON = TermLexicon(
    [
        ("fever", "definition/fever", Language.EN),
        ("high temperature", "definition/fever", Language.EN),
        ("बुखार", "definition/fever", Language.HI),
        ("bukhar", "definition/fever", Language.HI),
        ("జ్వరం", "definition/fever", Language.TE),
        ("حمى", "definition/fever", Language.AR),
        ("chest pain", "definition/chest_pain", Language.EN),
        ("pain", "definition/pain", Language.EN),
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "I have a fever",
        "FEVERS at night",
        "a high temperature",
        "मुझे बुखार है",
        "बुखारमध्ये",
        "mujhe bukhar hai",
        "నాకు జ్వరంతో",
        "عندي الحمى",
        "عندي حُمّى",
    ],
)
def test_a_term_is_found_in_every_language_and_form(text: str) -> None:
    assert "definition/fever" in {m.entry for m in LEXICON.matches(text)}


def test_the_longest_term_wins() -> None:
    assert [m.entry for m in LEXICON.matches("chest pain")] == ["definition/chest_pain"]


def test_a_term_in_another_language_brings_the_english_names() -> None:
    assert set(LEXICON.english_terms("definition/fever")) == {"fever", "high temperature"}


@pytest.mark.parametrize(
    ("word", "base", "same"),
    [
        ("cats", "cat", True),
        ("cattle", "cat", False),
        ("as", "a", False),
        ("बच्चों", "बच्चा", True),
        ("पेटी", "पे", False),
    ],
)
def test_inflected_forms_are_the_same_word_and_others_are_not(word: str, base: str, same: bool) -> None:
    assert same_word(word, base) is same


def passage(n: int, section: str, text: str, score: float, card: str = "burn") -> RetrievedPassage:
    entry = Passage(
        f"card/{card}/{section}/en", "nabz-builtin", "WHO", card, text, Language.EN, section=section
    )
    return RetrievedPassage(n, entry, score)


def test_the_most_certain_passage_leads_and_every_line_is_cited() -> None:
    passages = [
        passage(1, "avoid", "Do not use ice.", 0.6),
        passage(2, "home_care", "Cool it.\nCover it.", 0.9),
    ]
    sentences = compose("burn", passages, WordEmbedder())
    assert [s.text for s in sentences[:2]] == ["Cool it.", "Cover it."]
    assert all(s.citations for s in sentences)


def test_a_line_that_two_passages_share_stands_once_with_both_numbers() -> None:
    passages = [passage(1, "home_care", "Cool it.", 0.9), passage(2, "home_care", "Cool it.", 0.9, "scald")]
    sentences = compose("burn", passages, None)
    assert [(s.text, s.citations) for s in sentences] == [("Cool it.", (1, 2))]


def test_nothing_is_composed_of_nothing() -> None:
    assert compose("burn", [], None) == ()


def test_advice_never_comes_without_its_emergency_part() -> None:
    emergency = passage(9, "emergency", "Go now if it is large.", 0.1).passage
    whole = with_emergency_part([passage(1, "home_care", "Cool it.", 0.9)], MemoryIndex([emergency]))
    assert whole[-1].passage.section == "emergency"
    assert whole[-1].n == 2
    assert with_emergency_part(whole, MemoryIndex([emergency])) == whole
