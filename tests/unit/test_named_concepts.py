"""Entries of the library for what a question names in people's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from nabz.domain.languages import Language
from nabz.services.knowledge_content import read_content
from nabz.services.named_concepts import NamedConcepts
from understanding_content import understander

CONTENT = read_content(Path(__file__).parents[2] / "resources" / "knowledge")


@pytest.mark.parametrize(
    ("lang", "text", "entry"),
    [
        ("en", "I don't want to live any more", "card/suicidal_crisis"),
        ("en", "what should I do if a snake bites?", "card/snake_bite"),
        ("hi", "pet dard aur ulti ho rahi hai", "card/"),
        ("ar", "عندي كحة وحرارة", "card/cough"),
    ],
)
def test_a_question_finds_the_card_of_the_finding_that_it_names(lang: str, text: str, entry: str) -> None:
    found = NamedConcepts(CONTENT, understander().named).entries(text, Language(lang))
    assert any(one.startswith(entry) for one in found)


def test_what_names_no_finding_finds_nothing_and_a_common_one_not_every_card() -> None:
    concepts = NamedConcepts(CONTENT, understander().named)
    assert concepts.entries("How do I clean a carburettor?", Language.EN) == []
    cards = [e for e in concepts.entries("I have a fever", Language.EN) if e.startswith("card/")]
    assert len(cards) <= 5
