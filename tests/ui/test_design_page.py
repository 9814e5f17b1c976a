"""The design page says what the tables say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nabz.ui.icons import MIRRORED
from nabz.ui.theme import contrast_ratio
from nabz.ui.tokens import PALETTES, TRIAGE_ICONS, TYPE_SCALE

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "design.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line[:1] == "|"
]


def test_the_type_scale_is_that_of_the_tokens() -> None:
    told = {row[0]: int(row[1]) for row in ROWS if len(row) == 3 and row[1].isdigit()}
    assert told == TYPE_SCALE


def test_the_shapes_of_the_levels_are_those_of_the_tokens() -> None:
    told = {row[0]: row[1] for row in ROWS if row[0] in TRIAGE_ICONS}
    assert told == TRIAGE_ICONS


@pytest.mark.parametrize("name", PALETTES)
def test_the_measured_contrasts_are_those_of_the_palettes(name: str) -> None:
    table = PALETTES[name].table()
    grounds = ("window", "surface")
    inks = ("ink", "ink_soft", "ink_faint", "accent_text")
    measured = [
        min(contrast_ratio(table[ink], table[ground]) for ink in inks for ground in grounds),
        min(contrast_ratio(table["line_strong"], table[ground]) for ground in grounds),
        *(contrast_ratio(table[f"{level}_ink"], table[f"{level}_ground"]) for level in TRIAGE_ICONS),
    ]
    told = next(row[1:] for row in ROWS if row[0] == name)
    assert [float(cell) for cell in told] == [round(value, 1) for value in measured]


def test_every_mirrored_icon_is_named() -> None:
    told = re.search(r"Mirrored for right-to-left[^.]*\.", PAGE)
    assert told is not None
    assert {name for name in MIRRORED if "/" not in name} <= set(re.findall(r"[a-z_]+", told[0]))
