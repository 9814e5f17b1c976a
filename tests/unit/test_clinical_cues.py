"""The cues and frames that understanding stands on: those that ship are whole, and flaws are named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nabz.domain.languages import Language
from nabz.services.clinical_cues import read_cues, read_frames
from nabz.services.clinical_files import Problem
from nabz.services.resource_tables import ResourceTables
from understanding_content import CLINICAL, shipped_content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(CLINICAL / "cues", tmp_path / "cues")
    return tmp_path


def problems_of(folder: Path) -> list[str]:
    problems: list[Problem] = []
    concepts = shipped_content().concepts
    tables = ResourceTables(folder)
    cues = read_cues(tables, concepts, problems)
    read_frames(tables, concepts, cues, problems)
    return [str(p) for p in problems]


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def test_those_that_ship_have_no_flaw() -> None:
    assert problems_of(CLINICAL) == []


def test_every_language_has_the_same_cues() -> None:
    needed = {
        "filler",
        "not",
        "light",
        "and",
        "or",
        "but",
        "if",
        "info",
        "past",
        "self",
        "close",
        "kin",
        "yes",
        "no",
        "unknown",
        "cease",
    }
    cues = shipped_content().cues
    for lang in Language:
        assert needed <= set(cues[lang].scope), lang
        assert len(cues[lang].words) > 150, lang


def test_verbs_are_written_out() -> None:
    words = shipped_content().cues[Language.HI].words["drink"]
    assert "पीता" in words
    assert not any(phrase.endswith("+") for phrase in words)


def test_a_missing_language_is_named(folder: Path) -> None:
    (folder / "cues" / "ta.toml").unlink()
    assert "cues/ta.toml:0: is missing" in problems_of(folder)


def test_missing_real_words_are_named(folder: Path) -> None:
    (folder / "cues" / "real_words.txt").unlink()
    assert any(p.startswith("cues/real_words.txt:0") for p in problems_of(folder))


@pytest.mark.parametrize(
    ("file", "text", "reason"),
    [
        ("hi.toml", "\n[odd]\nx = 'y'\n", "is none of"),
        ("hi.toml", "\n[units2]\n", "is none of"),
        ("frames.toml", '\n[no_such_concept]\nframes = ["chest"]\n', "is no concept"),
        ("frames.toml", '\n[hair_loss]\nframes = ["no_such_word"]\n', "no language has no_such_word"),
        ("frames.toml", '\n[hair_loss]\nframes = [""]\n', "no language has it"),
        ("frames.toml", '\n[lump_site.choices]\nmoon = ["lump"]\n', "moon is no choice"),
    ],
)
def test_flaws_are_named_with_file_and_line(folder: Path, file: str, text: str, reason: str) -> None:
    append(folder / "cues" / file, text)
    found = [p for p in problems_of(folder) if reason in p]
    assert found
    assert found[0].startswith(f"cues/{file}:")


def test_phrases_of_no_concept_and_values_that_are_no_text_are_named(folder: Path) -> None:
    path = folder / "cues" / "mr.toml"
    text = path.read_text("utf-8").replace(
        "[concepts]\n", '[concepts]\nno_such_concept = "x"\nfever = 3\n', 1
    )
    path.write_text(text, "utf-8")
    found = problems_of(folder)
    assert any("no_such_concept is no concept" in p for p in found)
    assert any("fever must be one text" in p for p in found)
