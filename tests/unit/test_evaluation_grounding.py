from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.evaluation_grounding import KINDS, PARTS, evaluate_grounding, read_sentences
from nabz.services.knowledge_content import content_passages, read_content
from nabz.services.lexicon import TermLexicon

SENTENCES = Path(__file__).parents[1] / "evaluation" / "grounding"


def test_the_set_has_every_language_kind_and_part_and_as_many_true_as_altered() -> None:
    sentences = read_sentences(SENTENCES)
    assert len(sentences) >= 150
    by_language = Counter(s.lang for s in sentences)
    assert all(by_language[lang] >= 20 for lang in Language)
    assert {(s.kind, s.part) for s in sentences} == {(kind, part) for kind in KINDS for part in PARTS}
    assert sum(s.true for s in sentences) * 2 == len(sentences)


def test_no_true_sentence_is_copied_from_the_library() -> None:
    lines = {
        line for p in content_passages(read_content(shipped("resources") / "knowledge")) for line in p.lines
    }
    assert [s.text for s in read_sentences(SENTENCES) if s.text in lines] == []


def test_figures_are_given_for_parts_languages_and_kinds() -> None:
    content = read_content(shipped("resources") / "knowledge")
    english = [s for s in read_sentences(SENTENCES) if s.lang is Language.EN]
    figures = evaluate_grounding(content, TermLexicon.of_content(content), None, english)
    assert figures["dev"]["all"]["sentences"] + figures["held_out"]["all"]["sentences"] == len(english)
    assert figures["dev"]["en"] == figures["dev"]["all"]
    assert {m["part"] for m in figures["missed"]} <= set(PARTS)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "hi.toml").write_text("[[sentences]]\ncard = 'fever'\n")
    with pytest.raises(UserError) as error:
        read_sentences(tmp_path)
    assert error.value.code == "evaluation_file"
