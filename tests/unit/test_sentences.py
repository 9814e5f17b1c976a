"""Cutting text into sentences."""

from __future__ import annotations

import pytest

from nabz.domain.sentences import SentenceSplitter, bare, cited_numbers, split_sentences


def test_a_citation_stays_with_its_sentence() -> None:
    assert split_sentences("Drink ORS. [1] Rest well. [2]") == ["Drink ORS. [1]", "Rest well. [2]"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("बुखार है। पानी पिएँ।", 2),
        ("هل لديك حمى؟ اشرب الماء.", 2),
        ("Give 2.5 ml every 6 hours. Wait.", 2),
        ("See Dr. Rao today. Bring the child.", 2),
        ("1. Wash the wound.\n2. Cover it.", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count


def test_a_stream_gives_the_same_sentences_however_it_is_cut() -> None:
    text = "Give ORS. [1] Give 1.5 litres a day. [2]\nCome back today if he is worse. [3] End"
    whole = split_sentences(text)
    for size in (1, 2, 3, 7):
        splitter = SentenceSplitter()
        found = [s for i in range(0, len(text), size) for s in splitter.feed(text[i : i + size])]
        assert found + splitter.flush() == whole


def test_markers_are_read_and_taken_off() -> None:
    assert cited_numbers("Drink water. [2, 1] [2]") == (2, 1)
    assert bare("- **Drink** water. [2]") == "Drink water."
