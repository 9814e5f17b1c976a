"""Saved prefixes are checked whole, belong to one model, and do not pile up."""

from __future__ import annotations

from pathlib import Path

import pytest

from nabz.adapters.llama.prefix_state import KEPT_FILES, PrefixStates

TOKENS = list(range(40))


@pytest.fixture
def states(tmp_path: Path) -> PrefixStates:
    return PrefixStates(tmp_path, {"file": "abc"})


def test_a_state_comes_back_for_its_own_tokens(states: PrefixStates) -> None:
    states.save(TOKENS, b"state" * 1000)
    assert states.load(TOKENS) == b"state" * 1000
    assert states.load([*TOKENS, 1]) is None


def test_another_model_or_setting_does_not_take_it(states: PrefixStates, tmp_path: Path) -> None:
    states.save(TOKENS, b"state")
    assert PrefixStates(tmp_path, {"file": "other"}).load(TOKENS) is None


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "foreign", "longer"])
def test_a_damaged_file_is_removed(states: PrefixStates, damage: str) -> None:
    states.save(TOKENS, b"state" * 100)
    path = states.path(TOKENS)
    data = path.read_bytes()
    flipped = bytes([data[-1] ^ 1])
    path.write_bytes(
        {
            "cut": data[:-3],
            "flipped": data[:-1] + flipped,
            "empty": b"",
            "foreign": b"ggsq" + data[4:],
            "longer": data + b"x",
        }[damage]
    )
    assert states.load(TOKENS) is None
    assert not path.exists()


def test_only_the_last_few_files_are_kept(states: PrefixStates, tmp_path: Path) -> None:
    for index in range(KEPT_FILES + 3):
        states.save([*TOKENS, index], b"state")
    (tmp_path / "prefix" / "left-behind.part").write_bytes(b"half")
    states.save([*TOKENS, 99], b"state")
    assert len(list((tmp_path / "prefix").iterdir())) == KEPT_FILES
    assert states.load([*TOKENS, 99]) == b"state"


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "prefix").write_text("a file where the folder should be")
    states = PrefixStates(tmp_path, {})
    states.save(TOKENS, b"state")
    assert states.load(TOKENS) is None
