"""Hidden text of Arabic pages: parts in the opposite order, so that readers bring them back as they were written."""

from __future__ import annotations

import pytest

from nabz.ui.printing.reading_order import visual_words


def hidden(line: str) -> list[str]:
    return ["".join(c for c, _ in word) for word in visual_words(line)]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("حمى", ["حمى"]),
        ("حمى شديدة", ["شديدة ", "حمى"]),
        # A mark is a part of its own: what stands after it goes before it.
        ("نُفي", ["في\u064fن"]),
        ("الاكتئاب F32.9 هنا", ["هنا ", "32.9F ", "الاكتئاب"]),
        # A bracket is read as what stood before it, and mirrored where that was Arabic.
        ("فقر (D64)", [")64D ", ")فقر"]),
        ("12.5 كغ", ["كغ ", "12.5"]),
        ("", []),
    ],
)
def test_parts_stand_in_the_opposite_order(written: str, words: list[str]) -> None:
    assert hidden(written) == words


def test_every_character_keeps_its_place_in_the_line() -> None:
    line = "أعط محلول (ORS) 1.5 لتر، ثم 97 %"
    places = sorted(n for word in visual_words(line) for _, n in word)
    assert places == list(range(len(line)))
