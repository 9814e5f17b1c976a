"""The frozen app, when there is one: NABZ_FROZEN names its folder, NABZ_FROZEN_MODELS a folder with the starter models.

`make package` runs the same trial; here it is a test for CI jobs that build first.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FROZEN = os.environ.get("NABZ_FROZEN", "")

pytestmark = pytest.mark.skipif(not FROZEN, reason="NABZ_FROZEN names no frozen app")


@pytest.fixture
def folder() -> Path:
    return Path(FROZEN).resolve()


def test_it_works_where_there_is_nothing(folder: Path) -> None:
    models = os.environ.get("NABZ_FROZEN_MODELS")
    # The app is tried in a copy elsewhere, so the project may be out of its reach; models inside it may not.
    hide = not models or ROOT not in Path(models).resolve().parents
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "smoke_test.py"), str(folder)]
        + (["--models", models] if models else [])
        + (["--hide", str(ROOT)] if hide else []),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_keeps_to_its_size(folder: Path) -> None:
    weights = json.loads((folder.parent / "sizes.json").read_text(encoding="utf-8"))
    assert sum(weights.values()) <= 400e6


def test_fonts_words_and_licences_are_inside(folder: Path) -> None:
    inside = folder / "_internal"
    data = inside / "nabz" / "_data"
    assert len(list((data / "resources" / "fonts").glob("NotoSans*.ttf"))) == 12
    assert len(list((data / "i18n").glob("nabz_*.qm"))) == 7
    assert (data / "models" / "catalog.toml").is_file()
    assert (inside / "licences" / "LICENSE").is_file()
    packages = (inside / "licences" / "PACKAGES.txt").read_text(encoding="utf-8").splitlines()
    lacking = [line for line in packages if not (inside / "licences" / line.split()[0]).is_dir()]
    assert len(packages) > 20
    assert not lacking


def test_nothing_that_is_left_out_slipped_in(folder: Path) -> None:
    names = {path.name for path in (folder / "_internal").iterdir()}
    assert not names & {"torch", "transformers", "pytest", "tkinter", "PIL", "scipy", "libreadline.so.8"}
    assert not list(folder.rglob("*.gguf"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no links here")
def test_no_link_leads_nowhere_or_outside(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_symlink():
            assert path.exists(), path
            assert folder in path.resolve().parents, path
