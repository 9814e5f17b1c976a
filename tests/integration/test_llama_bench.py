"""The measuring itself works; what it measures on a tiny model and a busy machine proves nothing."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from nabz.adapters.llama import raw_bench

pytestmark = pytest.mark.integration


def test_all_figures_are_measured_in_one_run(
    tiny_chat_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raw_bench, "ANSWER_TOKENS", 6)
    monkeypatch.setattr(raw_bench, "ROUNDS", 1)
    said: list[str] = []
    figures = raw_bench.measure(tiny_chat_model, tmp_path / "cache", repeats=2, progress=said.append)
    for name in ("ratio_tokens_per_s", "ratio_followup", "ratio_restart"):
        assert math.isfinite(figures[name])
        assert figures[name] > 0
    assert figures["reused_tokens"] > figures["restart_reused_tokens"] > 300
    assert 0 < figures["followup_new_tokens"] < 80
    assert figures["full_prefill_tokens"] > figures["restart_reused_tokens"]
    assert len(said) == 3
    assert list((tmp_path / "cache").iterdir()) == []
