"""The TOML files of a resource folder, parsed: from one compiled file where that is up to date.

Parsing some 1,300 TOML files takes a second of every start on an old laptop; one JSON file of the same tables takes a
twentieth. The compiled file is made when Nabz is built (`packaging/resource_tables.py`), never in a data folder: what
decides about danger signs comes with the program alone. It is taken only while every file has the size that it had and
no later time, so whoever edits a TOML file sees the edit at the next start.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

COMPILED = "compiled.json"
_READ_LATER = "asked.toml"
"""Everyday questions: the first search reads them, not the start."""


class ResourceTables:
    """Reads the TOML files below a folder.

    Attributes:
        root: the folder.
        checked: the compiled file is in use, and no check of the content found a flaw when it was made.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._tables: dict[str, dict[str, Any]] = {}
        self.checked = False
        compiled = _up_to_date(root)
        if compiled is not None:
            self._tables, self.checked = compiled["tables"], bool(compiled["checked"])

    def read(self, path: Path) -> dict[str, Any]:
        """The tables of a file; a copy is not made, so do not change them.

        Raises:
            OSError, UnicodeDecodeError, tomllib.TOMLDecodeError: of the file.
        """
        known = self._tables.get(path.relative_to(self.root).as_posix())
        if known is not None:
            return known
        return tomllib.loads(path.read_text(encoding="utf-8"))


def write_compiled(root: Path, *, checked: bool) -> Path:
    """Parse every TOML file below `root` and keep the tables beside; returns the file that was written.

    Args:
        checked: the content was read whole and has no flaw.
    """
    files = {name: size for name, size, _ in _files(root)}
    at_start = [name for name in sorted(files) if not name.endswith(_READ_LATER)]
    tables = {name: tomllib.loads((root / name).read_text(encoding="utf-8")) for name in at_start}
    content = {"files": dict(sorted(files.items())), "checked": checked, "tables": tables}
    target = root / COMPILED
    beside = target.with_name(f".{COMPILED}-{os.getpid()}")
    beside.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    beside.replace(target)
    return target


def _up_to_date(root: Path) -> dict[str, Any] | None:
    try:
        made = (root / COMPILED).stat().st_mtime_ns
        found = list(_files(root))
        if any(time > made for _, _, time in found):
            return None
        content: dict[str, Any] = json.loads((root / COMPILED).read_text(encoding="utf-8"))
        same = content["files"] == {name: size for name, size, _ in found}
        return content if same and isinstance(content["tables"], dict) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _files(root: Path) -> Iterator[tuple[str, int, int]]:
    """Every TOML file below `root`: its name there, its size in bytes, its time in nanoseconds."""
    folders = [str(root)]
    start = len(str(root)) + 1
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    folders.append(entry.path)
                elif entry.name.endswith(".toml"):
                    seen = entry.stat()
                    yield entry.path[start:].replace(os.sep, "/"), seen.st_size, seen.st_mtime_ns
