"""The end of a child is put into words, and crashing loads are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from nabz.adapters.llama.crash_marker import CRASH_LIMIT, CrashMarker
from nabz.adapters.llama.exit_reason import fault_of_exit, kernel_kills, last_line


@pytest.mark.parametrize(
    ("exit_code", "memory", "code", "words"),
    [
        (-4, False, "model_crashed", "illegal instruction"),
        (-11, False, "model_crashed", "memory access"),
        (-9, False, "model_crashed", "killed"),
        (-9, True, "model_out_of_memory", "memory"),
        (-99, False, "model_crashed", "signal 99"),
        (1, False, "model_crashed", "exit code 1"),
        (3221225501, False, "model_crashed", "illegal instruction"),
        (-1073741795, False, "model_crashed", "illegal instruction"),
        (None, False, "model_crashed", "exit code"),
    ],
)
def test_an_exit_is_explained(exit_code: int | None, memory: bool, code: str, words: str) -> None:
    fault = fault_of_exit(exit_code, memory_was_short=memory)
    assert fault.code == code
    assert words in fault.english()


def test_native_last_words_are_kept(tmp_path: Path) -> None:
    log = tmp_path / "child.log"
    log.write_text("loading\nggml.c:12: GGML_ASSERT(a == b) failed\n\nsomething after\n")
    words = last_line(log)
    assert words.startswith("ggml.c:12: GGML_ASSERT")
    assert "GGML_ASSERT" in fault_of_exit(-6, memory_was_short=False, last_line=words).english()
    assert last_line(tmp_path / "none.log") == ""


def test_a_failed_allocation_is_a_lack_of_memory() -> None:
    fault = fault_of_exit(-6, memory_was_short=False, last_line="what(): std::bad_alloc")
    assert fault.code == "model_out_of_memory"


def test_kernel_kills_can_be_asked_everywhere() -> None:
    assert kernel_kills() >= 0


def test_crashing_loads_are_counted_until_one_succeeds(tmp_path: Path) -> None:
    marker = CrashMarker(tmp_path, "a/model", "file-1")
    for expected in range(1, CRASH_LIMIT + 1):
        marker.load_begins()
        assert marker.count() == expected
    assert CrashMarker(tmp_path, "a/model", "file-2").count() == 0  # the file was replaced
    marker.clear()
    marker.clear()
    assert marker.count() == 0


def test_a_load_that_failed_in_words_is_no_crash(tmp_path: Path) -> None:
    marker = CrashMarker(tmp_path, "m", "f")
    marker.load_begins()
    marker.load_failed_in_words()
    assert marker.count() == 0


def test_a_damaged_marker_counts_as_none(tmp_path: Path) -> None:
    marker = CrashMarker(tmp_path, "m", "f")
    marker.load_begins()
    next((tmp_path / "crashes").iterdir()).write_text("[1")
    assert marker.count() == 0
