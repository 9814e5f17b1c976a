"""The made-up clinic of the bench: it is there, it is found, and it is made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from nabz.adapters.sqlite.record_bench import measure, searches

pytestmark = pytest.mark.integration


def test_the_bench_measures_a_clinic_and_uses_it_again(tmp_path: Path) -> None:
    said: list[str] = []
    figures = measure(tmp_path, 40, 1, said.append)
    assert figures["conversations"] >= 40
    assert figures["turns"] >= 400
    assert figures["bytes_a_turn"] > 0
    assert set(figures["search_p95_ms_by_kind"]) == {kind for kind, _, _ in searches()}
    again = measure(tmp_path, 40, 1, said.append)
    assert 0 <= again["conversations"] - figures["conversations"] <= 20  # what the measuring itself kept
