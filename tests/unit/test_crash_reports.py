"""Crash reports say where, never with what; a support bundle holds nothing of a patient and nothing of the machine."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

from fakes import chat_card
from nabz.adapters.system.crash_reports import (
    CrashReportFolder,
    error_names,
    frames_of,
    native_trace,
    shown_path,
)
from nabz.adapters.system.machine_probes import machine_probes
from nabz.adapters.system.support_file import machine_facts, write_texts
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.paths import DataFolder
from nabz.services.health import HealthCheck, HealthService
from nabz.services.policy import Policy
from nabz.services.settings import SettingsService
from nabz.services.support import SupportService

PLANTED = "Zubeida-Quokka-7391"


def fall(text: str) -> None:
    patient = {"name": text, "complaint": f"fever of {text}"}
    try:
        raise KeyError(patient["complaint"])
    except KeyError as error:
        raise ValueError(f"cannot read {text}") from error


def caught(text: str = PLANTED) -> ValueError:
    with pytest.raises(ValueError, match="cannot read") as raised:
        fall(text)
    return raised.value


def every_byte(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_report_says_where_and_never_with_what(tmp_path: Path) -> None:
    reports = CrashReportFolder(tmp_path)
    reports.note(caught())
    (report,) = reports.reports()
    assert report.errors == ("builtins.ValueError", "builtins.KeyError")
    assert report.frames[-1].function == "fall"
    assert PLANTED.encode() not in every_byte(tmp_path)
    assert b"cannot read" not in every_byte(tmp_path)
    assert reports.forget() == 1
    assert reports.reports() == []


def test_the_newest_twenty_are_kept(tmp_path: Path) -> None:
    reports = CrashReportFolder(tmp_path)
    for _ in range(25):
        reports.note(caught())
    ids = [report.id for report in reports.reports()]
    assert len(ids) == 20
    assert ids == sorted(ids, reverse=True)


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    CrashReportFolder(tmp_path / "file" / "below").note(caught())
    with CrashReportFolder(tmp_path / "file").watching():
        pass


def test_a_damaged_report_is_left_out(tmp_path: Path) -> None:
    reports = CrashReportFolder(tmp_path)
    reports.note(caught())
    for n, text in enumerate(["{", "[]", '{"frames": []}', ""]):
        (tmp_path / f"20260101-00000{n}-000000.json").write_text(text)
    (tmp_path / "other.json").write_text("{}")
    assert len(reports.reports()) == 1


def test_what_nobody_catches_and_what_is_logged_is_reported(tmp_path: Path) -> None:
    reports = CrashReportFolder(tmp_path)
    before, before_thread = sys.excepthook, threading.excepthook
    shown: list[Any] = []
    sys.excepthook = lambda *a: shown.append(a)
    threading.excepthook = lambda a: shown.append(a)
    try:
        with reports.watching():
            error = caught()
            sys.excepthook(type(error), error, error.__traceback__)
            thread = threading.Thread(target=fall, args=(PLANTED,))
            thread.start()
            thread.join()
            try:
                fall(PLANTED)
            except ValueError:
                logging.getLogger("nabz.ui.tasks").exception("background work failed")
            try:
                raise EnvironmentFault("no_model")
            except EnvironmentFault:
                logging.getLogger("nabz.x").exception("foreseen")
    finally:
        sys.excepthook, threading.excepthook = before, before_thread
    assert len(reports.reports()) == 3
    assert len(shown) == 2
    assert PLANTED.encode() not in every_byte(tmp_path)


def test_a_fall_of_the_process_is_reported_at_the_next_start(tmp_path: Path) -> None:
    code = f"""
import ctypes, sys
from pathlib import Path
from nabz.adapters.system.crash_reports import CrashReportFolder
def deadly(patient):
    ctypes.string_at(0)
with CrashReportFolder(Path(sys.argv[1])).watching():
    deadly({PLANTED!r})
"""
    path = tmp_path / "code.py"
    path.write_text(code)
    folder = tmp_path / "reports"
    fallen = subprocess.run([sys.executable, str(path), str(folder)], capture_output=True, check=False)
    assert fallen.returncode != 0
    assert list(folder.glob("native-*.log"))
    reports = CrashReportFolder(folder)
    with reports.watching():
        (report,) = reports.reports()
    assert report.kind == "native"
    assert "deadly" in [frame.function for frame in report.frames]
    assert list(folder.glob("native-*.log")) == []
    assert str(tmp_path).encode() not in every_byte(folder)


def test_every_line_that_is_no_frame_is_dropped() -> None:
    names, frames = native_trace(
        f'Fatal Python error: Segmentation fault\n{PLANTED}\n  File "/home/{PLANTED}/nabz/ui/tasks.py", line 3 in go\n'
    )
    assert names == ["Segmentation fault"]
    assert [(f.file, f.line, f.function) for f in frames] == [("nabz/ui/tasks.py", 3, "go")]


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/asha/nabz/app/nabz/services/ask.py", "nabz/services/ask.py"),
        (r"C:\Users\Asha\AppData\Nabz\_internal\nabz\ui\tasks.py", "nabz/ui/tasks.py"),
        ("/home/asha/.venv/lib/python3.11/site-packages/typer/main.py", "typer/main.py"),
        ("/usr/lib/python3.11/threading.py", "threading.py"),
        ("/home/nabz/secret/other.py", "other.py"),
        ("nabz/__main__.py", "nabz/__main__.py"),
        ("<frozen runpy>", "<frozen runpy>"),
    ],
)
def test_a_path_tells_nothing_of_the_machine(path: str, shown: str) -> None:
    assert shown_path(path) == shown


def test_names_of_errors_hold_no_text() -> None:
    strange = type(f"Error for {PLANTED} with spaces", (Exception,), {})
    assert " " not in error_names(strange())[0]
    assert frames_of(strange()) == []


# --- the support bundle -------------------------------------------------------------------------------------------


class MemorySettings:
    """A settings file in memory."""

    def read(self) -> dict[str, Any]:
        return {"model_id": PLANTED}

    def write(self, values: dict[str, Any]) -> None:
        raise AssertionError("nothing is to be written")


class Cards:
    """Models of which one was imported from a file that is named after somebody."""

    def cards(self) -> list[Any]:
        return [chat_card(), chat_card(id=f"imported-{PLANTED}", state="imported", name=PLANTED)]


def support(folder: Path) -> SupportService:
    checks = [("one", lambda: HealthCheck("one", "warn", f"/home/{PLANTED}/nabz is odd; {PLANTED}x"))]
    return SupportService(
        CrashReportFolder(folder / "reports"),
        HealthService(checks),
        SettingsService(MemorySettings()),
        Policy(source=f"/home/{PLANTED}/policy.toml"),
        Cards(),  # type: ignore[arg-type]
        machine_facts,
        lambda: {f"/home/{PLANTED}": "HOME", f"{PLANTED}x": "USER"},
        write_texts,
    )


def test_a_support_bundle_holds_what_was_shown_and_no_planted_word(tmp_path: Path) -> None:
    CrashReportFolder(tmp_path / "reports").note(caught())
    service = support(tmp_path)
    texts = service.contents()
    service.write(tmp_path / "s.zip", texts)
    with zipfile.ZipFile(tmp_path / "s.zip") as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert held == texts
    assert {"machine.json", "health.json", "models.json", "settings.json", "policy.json"} < set(held)
    assert PLANTED not in json.dumps(held)
    assert "HOME/nabz is odd; USER" in held["health.json"]
    with pytest.raises(UserError):
        service.write(tmp_path / "s.zip", texts)
    with pytest.raises(EnvironmentFault):
        service.write(tmp_path / "nowhere" / "s.zip", texts)


# --- the machine --------------------------------------------------------------------------------------------------


def test_the_machine_is_looked_at_without_a_database(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    found = {c.name: c for c in HealthService(machine_probes(data, Policy())).report()}
    assert list(found) == [
        "data_folder", "memory", "disk", "processor", "clock", "fonts", "policy", "last_crash",
    ]  # fmt: skip
    assert found["policy"].state == found["last_crash"].state == found["clock"].state == "ok"
    assert not data.root.exists()


def test_a_crash_a_bad_policy_and_a_wrong_clock_are_told(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    data.records.mkdir()
    (data.records / "records.db").write_text("x")
    os.utime(data.records / "records.db", (4_000_000_000, 4_000_000_000))
    CrashReportFolder(data.crash_reports).note(caught())
    policy = Policy(source="/etc/nabz/policy.toml", ignored=("locked.x: no such setting", "more"))
    found = {c.name: c for c in HealthService(machine_probes(data, policy, lambda: 1 << 60)).report()}
    assert found["clock"].state == found["policy"].state == found["last_crash"].state == "warn"
    assert "locked.x: no such setting (and 1 more)" in found["policy"].detail
    assert "ValueError" in found["last_crash"].detail
    assert found["memory"].state == "warn"


def test_a_probe_that_breaks_is_reported() -> None:
    def broken() -> HealthCheck:
        raise ZeroDivisionError(PLANTED)

    (check,) = HealthService([("x", broken)]).report()
    assert (check.state, PLANTED in check.detail) == ("fail", False)
