"""The health check: every check that administrators were promised, and what each says of a machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from fakes import chat_card
from nabz.adapters.system import machine_probes as machine
from nabz.adapters.system.health_probes import health_probes
from nabz.domain.languages import Language
from nabz.paths import DataFolder
from nabz.services.health import HealthCheck, HealthService
from nabz.services.policy import Policy
from nabz.services.record_access import RecordState

_GIB = 1 << 30


def report(folder: Path, policy: Policy | None = None, **changes: Any) -> dict[str, HealthCheck]:
    """The checks by name; of a healthy installation unless changed."""
    search = chat_card(id="e5", role="embedding", starter=False)
    parts: dict[str, Any] = {
        "library": SimpleNamespace(
            default_chat=lambda: changes.get("chat", chat_card(id="a")), cards=lambda: [search]
        ),
        "index": SimpleNamespace(count=lambda: changes.get("passages", 7)),
        "knowledge": SimpleNamespace(
            is_current=lambda: changes.get("current", True), content=SimpleNamespace(problems=())
        ),
        "access": SimpleNamespace(open_store=lambda: None, state=changes.get("records", RecordState.LOCKED)),
    }
    probes = health_probes(DataFolder(folder), policy=policy or Policy(), **parts)
    return {check.name: check for check in HealthService(probes).report()}


def test_everything_that_was_promised_is_looked_at(tmp_path: Path) -> None:
    promised = {"chat_model", "embedding_model", "index", "records", "fonts", "memory", "processor", "disk"}
    promised |= {"clock", "policy", "last_crash", "data_folder", "content", "translations", "network"}
    assert set(report(tmp_path)) == promised


def test_a_machine_whose_policy_allows_no_language_model_is_healthy_without(tmp_path: Path) -> None:
    without = report(tmp_path, Policy(models=frozenset(), source="policy.toml"), chat=None)
    assert (without["chat_model"].state, without["network"].state) == ("ok", "ok")
    lacking = report(tmp_path, chat=None)
    assert (lacking["chat_model"].state, lacking["network"].state) == ("fail", "warn")
    assert "nabz setup" in lacking["chat_model"].remedy


@pytest.mark.parametrize(
    ("changes", "name", "state"),
    [
        ({"passages": 0}, "index", "fail"),
        ({"current": False}, "index", "fail"),
        ({"records": RecordState.PLAIN}, "records", "warn"),
        ({"records": RecordState.ABSENT}, "records", "warn"),
        ({}, "records", "ok"),
    ],
)
def test_what_is_wrong_comes_with_what_to_do(
    tmp_path: Path, changes: dict[str, Any], name: str, state: str
) -> None:
    check = report(tmp_path, **changes)[name]
    assert check.state == state
    assert bool(check.remedy) == (state != "ok")


def test_a_full_disk_little_memory_an_old_processor_and_a_missing_font_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda folder: SimpleNamespace(free=_GIB // 2))
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=_GIB))
    monkeypatch.setattr(machine, "cpu_features", lambda: ("avx",))
    monkeypatch.setattr(machine, "missing_fonts", lambda: (Language.TE,))
    told = report(tmp_path, chat=replace(chat_card(id="a"), memory=3 * _GIB))
    assert {told[name].state for name in ("disk", "memory", "processor", "fonts")} == {"warn"}
    assert "no avx2" in told["processor"].detail
    assert "3.0 GiB" in told["memory"].remedy
    assert "Telugu" in told["fonts"].detail
    assert all(told[name].remedy for name in ("disk", "memory", "processor", "fonts"))


def test_a_check_that_breaks_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    def broken() -> HealthCheck:
        raise RuntimeError("a patient's words")

    (first, second) = HealthService(
        [("disk", broken), ("clock", lambda: HealthCheck("clock", "ok", "noon"))]
    ).report()
    assert (first.state, second.state) == ("fail", "ok")
    assert "patient" not in first.detail
