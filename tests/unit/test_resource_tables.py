"""Compiled tables are those of the files, and are taken only while they are."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from clinical_cases import RESOURCES
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.knowledge_content import read_content
from nabz.services.resource_tables import COMPILED, ResourceTables, write_compiled


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.toml").write_text('[fever]\nname = "ताप"\n', "utf-8")
    (tmp_path / "b.toml").write_text("[x]\nn = 1\nlist = [1.5, true]\n", "utf-8")
    return tmp_path


def later(path: Path) -> None:
    """As if it had been written a second after everything else."""
    os.utime(path, ns=(path.stat().st_mtime_ns + 10**9,) * 2)


def test_the_compiled_tables_are_those_of_the_files(folder: Path) -> None:
    plain = ResourceTables(folder)
    write_compiled(folder, checked=True)
    compiled = ResourceTables(folder)
    assert not plain.checked
    assert compiled.checked
    for name in ("en/a.toml", "b.toml"):
        assert compiled.read(folder / name) == plain.read(folder / name)


def test_a_file_that_was_edited_added_or_removed_is_seen(folder: Path) -> None:
    write_compiled(folder, checked=True)
    path = folder / "b.toml"
    path.write_text("[x]\nn = 2\nlist = [1.5, true]\n", "utf-8")
    later(path)
    edited = ResourceTables(folder)
    assert edited.read(path)["x"]["n"] == 2
    assert not edited.checked
    write_compiled(folder, checked=True)
    later(folder / COMPILED)
    (folder / "c.toml").write_text("[y]\n", "utf-8")
    os.utime(folder / "c.toml", ns=(0, 0))  # older than the compiled file, and not in it
    assert not ResourceTables(folder).checked
    (folder / "c.toml").unlink()
    assert ResourceTables(folder).checked
    path.unlink()
    assert not ResourceTables(folder).checked


@pytest.mark.parametrize("damage", ["", "[]", "{}", '{"files":{},"checked":true}', "\x00\x01"])
def test_a_damaged_compiled_file_is_as_good_as_none(folder: Path, damage: str) -> None:
    (folder / COMPILED).write_text(damage, "utf-8")
    later(folder / COMPILED)
    assert ResourceTables(folder).read(folder / "b.toml")["x"]["n"] == 1


def test_a_file_with_an_error_is_an_error_with_its_line(folder: Path) -> None:
    (folder / "b.toml").write_text("[x]\nn = = 1\n", "utf-8")
    with pytest.raises(tomllib.TOMLDecodeError, match="line 2"):
        ResourceTables(folder).read(folder / "b.toml")


def test_the_content_is_the_same_however_it_is_read(tmp_path: Path) -> None:
    for name in ("clinical", "knowledge"):
        (tmp_path / name).mkdir()
        for path in (RESOURCES / name).iterdir():
            if path.name != COMPILED:
                (tmp_path / name / path.name).symlink_to(path)
    plain = inspect_clinical_content(tmp_path / "clinical"), read_content(tmp_path / "knowledge")
    for name in ("clinical", "knowledge"):
        write_compiled(tmp_path / name, checked=True)
        assert ResourceTables(tmp_path / name).checked
    assert inspect_clinical_content(tmp_path / "clinical") == plain[0]
    assert read_content(tmp_path / "knowledge") == plain[1]
