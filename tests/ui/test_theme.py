"""Colours can be read, sizes grow, the style sheet is whole."""

from __future__ import annotations

import re

import pytest

from nabz.paths import shipped
from nabz.ui.context import UiContext
from nabz.ui.fonts import missing_scripts
from nabz.ui.theme import contrast_ratio
from nabz.ui.tokens import PALETTES, TRIAGE_ICONS

TEXT_ON_GROUND = [
    *(
        (ink, ground)
        for ink in ("ink", "ink_soft", "ink_faint", "accent_text")
        for ground in ("window", "surface")
    ),
    *((ink, ground) for ink in ("ink", "ink_soft") for ground in ("sunken", "asked", "accent_soft")),
    ("ink", "mark"),
    ("accent_text", "accent_soft"),
    ("accent_ink", "accent"),
    *((f"{level}_ink", f"{level}_ground") for level in TRIAGE_ICONS),
]
EDGES = [("line_strong", "surface"), ("line_strong", "window"), ("accent", "surface"), ("accent", "window")]


@pytest.mark.parametrize("name", PALETTES)
def test_text_reaches_four_and_a_half_to_one_on_every_ground(name: str) -> None:
    table = PALETTES[name].table()
    weak = {
        (ink, ground): round(contrast_ratio(table[ink], table[ground]), 2)
        for ink, ground in TEXT_ON_GROUND
        if contrast_ratio(table[ink], table[ground]) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("name", PALETTES)
def test_edges_of_what_can_be_operated_reach_three_to_one(name: str) -> None:
    table = PALETTES[name].table()
    assert all(contrast_ratio(table[edge], table[ground]) >= 3 for edge, ground in EDGES)


def _rules() -> list[tuple[str, dict[str, str]]]:
    """Every selector of the style sheet with the tokens of its properties."""
    text = (shipped("resources") / "qss" / "nabz.qss").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", text):
        tokens = dict(re.findall(r"(?<![-\w])(background|color|border)\s*:[^;]*?@([a-z_]+)", body))
        found += [(selector.strip(), tokens) for selector in selectors.split(",")]
    at_rest: dict[str, dict[str, str]] = {}
    for selector, tokens in found:
        at_rest.setdefault(selector, {}).update(tokens)
    # Under the pointer, with the focus: what the rule leaves out is as it is at rest.
    return [(s, {**at_rest.get(s.split(":")[0], {}), **tokens}) for s, tokens in found]


@pytest.mark.parametrize("name", PALETTES)
def test_whatever_the_style_sheet_writes_on_a_ground_can_be_read(name: str) -> None:
    """Also under the pointer, with the focus, and switched off."""
    table = PALETTES[name].table()
    pairs = [(s, t["color"], t["background"]) for s, t in _rules() if {"color", "background"} <= t.keys()]
    assert len(pairs) > 20
    weak = {
        (selector, ink, ground): round(contrast_ratio(table[ink], table[ground]), 2)
        for selector, ink, ground in pairs
        if contrast_ratio(table[ink], table[ground]) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("level", TRIAGE_ICONS)
def test_a_level_stands_out_from_its_ground_and_from_the_window(name: str, level: str) -> None:
    table = PALETTES[name].table()
    edge, ground = table[f"{level}_edge"], table[f"{level}_ground"]
    # Its shape is drawn in the colour of the edge; that of an emergency in the colour of the words.
    shape = table["emergency_ink"] if level == "emergency" else edge
    assert contrast_ratio(shape, ground) >= 3
    assert max(contrast_ratio(edge, table["window"]), contrast_ratio(ground, table["window"])) >= 3


def test_the_focus_is_seen_on_every_ground() -> None:
    for name, colours in PALETTES.items():
        table = colours.table()
        for ground in ("window", "surface", "sunken"):
            assert contrast_ratio(table["accent"], table[ground]) >= 3, (name, ground)
        # What is chosen has a ring of the plain ink, so that the focus is seen on its tint.
        assert contrast_ratio(table["ink"], table["accent_soft"]) >= 3, name
        assert contrast_ratio(table["ink"], table["window"]) >= 3, name


def test_contrast_of_black_and_white_is_21() -> None:
    assert round(contrast_ratio("#000000", "#FFFFFF"), 1) == 21.0


def test_each_triage_level_has_its_own_shape() -> None:
    assert len(set(TRIAGE_ICONS.values())) == len(TRIAGE_ICONS)
    for name in TRIAGE_ICONS.values():
        assert (shipped("resources") / "icons" / f"{name}.svg").is_file()


@pytest.mark.parametrize("name", PALETTES)
def test_the_style_sheet_has_no_token_left(context: UiContext, name: str) -> None:
    context.theme.set(name=name)
    sheet = context.theme.style_sheet()
    assert "@" not in sheet
    assert not re.search(r"\d+sp\b", sheet)


def test_text_grows_with_the_scale(context: UiContext) -> None:
    small = context.theme.font("body").pixelSize()
    context.theme.set(scale=2.0)
    assert context.theme.font("body").pixelSize() == 2 * small


def test_a_style_sheet_has_nothing_one_sided() -> None:
    text = (shipped("resources") / "qss" / "nabz.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    assert not re.search(r"(padding|margin|border)-(left|right)", rules)


def test_every_script_can_be_drawn_here(context: UiContext) -> None:
    assert missing_scripts() == ()
