"""The built-in content is whole in all seven languages, or the build fails."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nabz.domain.languages import Language, script_shares
from nabz.paths import shipped
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.knowledge_content import SECTIONS, BuiltinContent, read_content
from nabz.services.phrases import Phrases

RESOURCES = shipped("resources")

# Latin words that people of every language read as they are: abbreviations, units, names of charts and tests.
LATIN_ALLOWED = frozenset(
    """ORS HIV TB BP ECG X CT MRI COVID mg ml kg g mmHg cm mm SpO2 SpO WHO ICD MUAC IV IM CPR DNA BCG HPV pH C F dL dl
    IU mcg l L AIDS CD4 HbA1c RDT NSAID IUD ART PEP BMI AED G6PD MMR DOTS DOT ASHA ANM PHC NSTEMI STEMI TIA COPD B12
    A B D E K Rh ESR CRP PPE mmol ray""".split()
)


@pytest.fixture(scope="module")
def content() -> BuiltinContent:
    return read_content(RESOURCES / "knowledge")


def test_every_entry_stands_in_every_language_with_the_same_lines_and_numbers(
    content: BuiltinContent,
) -> None:
    assert content.problems == ()


def test_there_is_enough(content: BuiltinContent) -> None:
    assert len(content.cards) >= 80
    assert len(content.definitions) >= 300
    assert all(set(card.texts) == set(Language) for card in content.cards)


def test_the_clinical_data_are_whole_in_every_language() -> None:
    clinical, problems = inspect_clinical_content(RESOURCES / "clinical")
    assert [str(p) for p in problems] == []
    assert len(clinical.concepts) >= 240
    assert len(clinical.conditions) >= 130
    assert len(clinical.rules) >= 80


def test_nothing_claims_a_review_that_did_not_happen(content: BuiltinContent) -> None:
    assert not any(entry.reviewed for entry in (*content.cards, *content.definitions))
    assert all(entry.source for entry in (*content.cards, *content.definitions))


def shown_texts(content: BuiltinContent, lang: Language) -> list[tuple[str, str]]:
    """(where, text) of everything that a reader of the language is shown of the built-in knowledge."""
    shown = []
    for card in content.cards:
        text = card.texts[lang]
        shown.append((card.id, text.title))
        shown += [(f"{card.id}/{s}", line) for s in SECTIONS for line in text.sections[s]]
    for definition in content.definitions:
        shown += [(definition.id, definition.texts[lang].term), (definition.id, definition.texts[lang].text)]
    return shown


@pytest.mark.parametrize("lang", [lang for lang in Language if lang is not Language.EN])
def test_no_latin_word_is_left_in_what_a_reader_is_shown(content: BuiltinContent, lang: Language) -> None:
    left = [
        (where, word)
        for where, text in shown_texts(content, lang)
        for word in re.findall(r"[A-Za-z][A-Za-z0-9]*", text)
        if word not in LATIN_ALLOWED
    ]
    assert left == []


@pytest.mark.parametrize("lang", Language)
def test_every_text_is_in_the_script_of_its_language(content: BuiltinContent, lang: Language) -> None:
    strange = [
        (where, text)
        for where, text in shown_texts(content, lang)
        if len(text) > 12 and script_shares(text).get(lang.profile.script, 0) < 0.4
    ]
    assert strange == []


@pytest.mark.parametrize("lang", Language)
def test_passages_are_short_enough_to_be_read_whole_by_the_search_model(
    content: BuiltinContent, lang: Language
) -> None:
    for card in content.cards:
        for section, lines in card.texts[lang].sections.items():
            assert sum(map(len, lines)) < 1400, (card.id, section)


def test_nabz_speaks_every_sentence_of_its_own_in_every_language() -> None:
    phrases = Phrases.read(RESOURCES / "phrases")
    keys = {lang: phrases.keys(lang) for lang in Language}
    assert len({frozenset(k) for k in keys.values()}) == 1
    placeholders = {
        lang: {k: sorted(re.findall(r"{(\w+)}", phrases.raw(k, lang))) for k in keys[lang]}
        for lang in Language
    }
    assert all(placeholders[lang] == placeholders[Language.EN] for lang in Language)


def test_held_back_entries_are_not_among_the_shipped_ones(content: BuiltinContent) -> None:
    held = {path.stem for path in Path(RESOURCES / "knowledge").glob("*/cards_next/*.toml")}
    assert held.isdisjoint(card.id for card in content.cards)
