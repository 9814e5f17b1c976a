"""From blocks to passages."""

from __future__ import annotations

import pytest

from fakes import WordEmbedder
from nabz.adapters.system.language_detector import ScriptAndWordsDetector
from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import Block, BlockKind, ReadingState
from nabz.domain.languages import Language
from nabz.services.document_chunks import AIM, LIMIT, Chunker
from nabz.services.knowledge import embedding_text


def chunker(state: ReadingState | None = None) -> Chunker:
    return Chunker(
        "doc-1",
        "Guide",
        Audience.STAFF,
        state or ReadingState(),
        WordEmbedder().count_tokens,
        ScriptAndWordsDetector(),
    )


def heading(text: str, level: int = 1) -> Block:
    return Block(BlockKind.HEADING, text, level=level)


def paragraph(text: str, page: int | None = None) -> Block:
    return Block(BlockKind.PARAGRAPH, text, page)


def cut(*blocks: Block) -> list[Passage]:
    made = chunker()
    return [*made.feed(blocks), *made.flush()]


def sentences(count: int, words: int = 9) -> str:
    return " ".join(f"Sentence{n} " + "word " * (words - 2) + "end." for n in range(count))


def test_passages_hold_whole_sentences_under_their_headings() -> None:
    passages = cut(
        heading("Fever"),
        heading("At home", 2),
        paragraph("Drink water. Rest in the shade."),
        heading("Danger", 2),
        paragraph("Go to hospital if the neck is stiff."),
    )
    assert [(p.title, p.lines) for p in passages] == [
        ("Fever · At home", ["Drink water.", "Rest in the shade."]),
        ("Fever · Danger", ["Go to hospital if the neck is stiff."]),
    ]
    assert [p.id for p in passages] == ["doc-1/0", "doc-1/1"]


@pytest.mark.parametrize("words", [3, 9, 60, 390, 1500])
def test_no_passage_is_longer_than_the_limit_and_no_word_is_lost(words: int) -> None:
    text = sentences(2000 // words + 1, words)
    passages = cut(heading("A title " * 40), paragraph(text))
    assert all(WordEmbedder().count_tokens(embedding_text(p)) <= LIMIT for p in passages)
    assert " ".join(" ".join(p.lines) for p in passages).split() == text.split()


def test_short_sentences_are_gathered_up_to_the_aim() -> None:
    passages = cut(paragraph(sentences(200)))
    sizes = [WordEmbedder().count_tokens(p.text) for p in passages]
    assert all(AIM - 30 <= size <= AIM + 30 for size in sizes[:-1])


def test_text_without_blanks_is_cut_all_the_same() -> None:
    class Letters(WordEmbedder):
        def count_tokens(self, text: str) -> int:
            return len(text)

    made = Chunker("d", "G", Audience.STAFF, ReadingState(), Letters().count_tokens, ScriptAndWordsDetector())
    passages = [*made.feed([paragraph("ก" * 5000)]), *made.flush()]
    assert all(len(p.text) <= LIMIT for p in passages)
    assert sum(len(p.text.replace("\n", "")) for p in passages) == 5000


def test_rows_of_a_table_stay_on_lines_of_their_own() -> None:
    (passage,) = cut(Block(BlockKind.ROWS, "Age: 2 years. Or less; Dose: 5 ml\nAge: 6 years; Dose: 10 ml"))
    assert passage.lines == ["Age: 2 years. Or less; Dose: 5 ml", "Age: 6 years; Dose: 10 ml"]


def test_each_passage_has_its_own_language() -> None:
    passages = cut(
        heading("One"),
        paragraph("Drink clean water every day."),
        heading("Two"),
        paragraph("हर दिन साफ़ पानी पिएँ।"),
        heading("Three"),
        paragraph("రోజూ శుభ్రమైన నీరు తాగండి."),
    )
    assert [p.lang for p in passages] == [Language.EN, Language.HI, Language.TE]


def test_a_sentence_over_the_end_of_a_page_is_whole_and_stands_where_it_began() -> None:
    (passage,) = cut(paragraph("Give the child", 4), paragraph("water to drink. Then wait.", 5))
    assert passage.lines == ["Give the child water to drink.", "Then wait."]
    assert passage.page == 4


def test_terms_become_a_passage_each() -> None:
    passages = cut(Block(BlockKind.TERM, "Goitre\nA swelling."), Block(BlockKind.TERM, "Stye\nA lump."))
    assert [(p.title, p.text) for p in passages] == [("Goitre", "A swelling."), ("Stye", "A lump.")]


@pytest.mark.parametrize("stop", range(1, 12))
def test_a_state_kept_at_any_point_goes_on_to_the_same_passages(stop: int) -> None:
    blocks = [
        block
        for n in range(4)
        for block in (heading(f"Part {n}"), paragraph(sentences(30), n), paragraph("goes on and on", n + 1))
    ]
    whole = cut(*blocks)
    first = ReadingState()
    before = chunker(first).feed(blocks[:stop])
    second = ReadingState.from_dict(first.to_dict())
    made = chunker(second)
    assert [*before, *made.feed(blocks[stop:]), *made.flush()] == whole


def test_rubbish_makes_no_passage() -> None:
    assert cut(paragraph("... --- ***"), heading("   ")) == []
