"""Pins, licences, bill of materials, release notes: what a release is accountable for."""

from __future__ import annotations

import importlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement

from nabz import __version__

ROOT = Path(__file__).resolve().parents[2]
PINS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


@pytest.fixture
def tools() -> Iterator[dict[str, ModuleType]]:
    """The scripts of `packaging/`, which is no package."""
    sys.path.insert(0, str(ROOT / "packaging"))
    names = ("licences", "sbom", "release_notes")
    yield {name: importlib.import_module(name) for name in names}
    sys.path.remove(str(ROOT / "packaging"))
    for name in names:
        sys.modules.pop(name, None)


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


# --- pins ---------------------------------------------------------------------------------------------------------

MARKERS = {
    "linux-x86_64": {"sys_platform": "linux", "platform_machine": "x86_64"},
    "linux-arm64": {"sys_platform": "linux", "platform_machine": "aarch64"},
    "windows-x86_64": {"sys_platform": "win32", "platform_machine": "AMD64"},
    "macos-arm64": {"sys_platform": "darwin", "platform_machine": "arm64"},
}


@pytest.mark.parametrize("pins", PINS, ids=lambda p: p.stem)
def test_every_dependency_is_pinned_with_hashes_and_fits(tools: dict[str, ModuleType], pins: Path) -> None:
    found = tools["licences"].pinned(pins)
    for line in project()["project"]["dependencies"]:
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate(MARKERS[pins.stem]):
            version = found[tools["licences"].normal(wanted.name)]
            assert wanted.specifier.contains(version), line
    text = pins.read_text("utf-8")
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(found)
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text


def test_every_platform_has_its_pins() -> None:
    assert {p.stem for p in PINS} == set(MARKERS)


# --- licences -----------------------------------------------------------------------------------------------------


def table(**packages: str) -> dict[str, Any]:
    return {
        "allowed": ["MIT", "Apache-2.0"],
        "exceptions": {"LGPL-3.0-only": {"packages": ["qt"], "reason": "linked dynamically"}},
        "packages": packages,
        "components": [],
    }


@pytest.mark.parametrize(
    ("packages", "own", "word"),
    [
        ({"a": "MIT"}, {}, ""),
        ({"a": "GPL-3.0-only OR MIT"}, {}, ""),
        ({"qt": "LGPL-3.0-only"}, {"qt": "LGPL-3.0-only OR GPL-2.0-only"}, ""),
        ({"a": "LGPL-3.0-only"}, {}, "not allowed"),
        ({"a": "GPL-3.0-only"}, {}, "not allowed"),
        ({"a": "MIT AND AGPL-3.0-only"}, {}, "not allowed"),
        ({"a": "MIT"}, {"a": "GPL-3.0-or-later"}, "says of itself"),
        ({"a": "MIT"}, {"a": "GNU Affero General Public License (AGPL)"}, "says of itself"),
    ],
)
def test_a_licence_that_is_not_allowed_is_named(
    tools: dict[str, ModuleType], packages: dict[str, str], own: dict[str, str], word: str
) -> None:
    found = list(tools["licences"].problems(table(**packages), set(packages), own))
    assert len(found) == bool(word)
    assert not word or word in found[0]


def test_what_is_shipped_and_what_is_listed_must_be_the_same(tools: dict[str, ModuleType]) -> None:
    found = list(tools["licences"].problems(table(a="MIT"), {"b"}, {}))
    assert ["b is shipped" in found[0], "a stands in" in found[1]] == [True, True]


def test_nothing_under_gpl_is_shipped(
    tools: dict[str, ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    assert tools["licences"].main() == 0
    assert "are allowed" in capsys.readouterr().out
    listed = tomllib.loads((ROOT / "packaging" / "licences.toml").read_text("utf-8"))["packages"]
    assert {n for n, e in listed.items() if "GPL" in e} == {
        "pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6",
    }  # fmt: skip
    assert all(e == "LGPL-3.0-only" for e in listed.values() if "GPL" in e)


# --- the bill of materials ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("pins", PINS, ids=lambda p: p.stem)
def test_the_bill_of_materials_is_right_and_the_same_every_time(
    tools: dict[str, ModuleType], pins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("a", "b"):
        assert tools["sbom"].main([pins.stem, str(tmp_path / name)]) == 0
    text = (tmp_path / "a").read_text("utf-8")
    assert text == (tmp_path / "b").read_text("utf-8")
    if pins.stem == "linux-x86_64":  # it takes seconds, and the others are made in the same way
        assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    told = json.loads(text)
    names = {c["name"]: c for c in told["components"]}
    assert set(tools["licences"].pinned(pins)) < set(names)
    assert {"SQLCipher", "llama.cpp", "PDFium", "Noto Sans", "CPython"} < set(names)
    assert told["metadata"]["component"]["version"] == __version__
    assert "LicenseRef-unknown" not in text


def test_a_platform_without_pins_is_refused(tools: dict[str, ModuleType]) -> None:
    with pytest.raises(SystemExit, match="linux-x86_64"):
        tools["sbom"].document("amiga")


# --- version and notes --------------------------------------------------------------------------------------------


def test_the_version_stands_in_one_place(tools: dict[str, ModuleType]) -> None:
    assert tools["sbom"].version() == __version__
    assert project()["project"]["dynamic"] == ["version"]
    assert "version" not in project()["project"]


CHANGES = """# Changelog

## [Unreleased]

### Added
- x

## [0.2.0] - 2026-11-01

### Added
- y

## [0.1.0]
- z
"""


def test_the_changelog_drives_the_notes(tools: dict[str, ModuleType]) -> None:
    notes = tools["release_notes"].notes
    assert notes(CHANGES, "0.2.0") == "# Nabz 0.2.0 (2026-11-01)\n\n### Added\n- y\n"
    assert notes(CHANGES, "Unreleased").endswith("- x\n")
    for wanted, word in (("0.3.0", "no section"), ("0.1.0", "no date")):
        with pytest.raises(SystemExit, match=word):
            notes(CHANGES, wanted)


def test_the_changelog_of_nabz_can_be_read(tools: dict[str, ModuleType]) -> None:
    sections = tools["release_notes"].sections((ROOT / "CHANGELOG.md").read_text("utf-8"))
    assert next(iter(sections)) == "Unreleased"
    assert all(
        re.fullmatch(r"\d+\.\d+\.\d+", name) and date for name, (date, _) in list(sections.items())[1:]
    )
