"""TOML files of clinical data, read so that every complaint about them can name file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nabz.services.resource_tables import ResourceTables


@dataclass(frozen=True, slots=True)
class Problem:
    """A flaw in a data file; `line` from 1, 0 for the file as a whole."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A table of a data file with its place."""

    id: str
    values: dict[str, Any]
    path: str
    file: Path

    def line(self, key: str | None = None) -> int:
        """Line of the entry's header, or of a key below it."""
        head = re.compile(rf"\[{re.escape(self.id)}[\].]")
        lines = self.file.read_text("utf-8").splitlines()  # only what is wrong needs its line
        start = next((n for n, text in enumerate(lines) if head.match(text.strip())), 0)
        if key is None:
            return start + 1
        wanted = re.compile(rf"\"?{re.escape(key)}\"?\s*=")
        return next((n + 1 for n in range(start, len(lines)) if wanted.match(lines[n].strip())), start + 1)

    def problem(self, reason: str, key: str | None = None) -> Problem:
        return Problem(self.path, self.line(key), f"[{self.id}] {reason}")


def read_entries(folder: Path, tables: ResourceTables, problems: list[Problem]) -> Iterator[Entry]:
    """Every table of every TOML file in a folder of `tables`; an id that stands twice is a problem."""
    seen: dict[str, str] = {}
    files = [folder] if folder.suffix == ".toml" else sorted(folder.glob("*.toml"))
    for path in files:
        shown = path.relative_to(tables.root).as_posix()
        try:
            found = tables.read(path)
        except (OSError, UnicodeDecodeError) as error:
            problems.append(Problem(shown, 0, str(error)))
            continue
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"line (\d+)", str(error))
            problems.append(Problem(shown, int(place.group(1)) if place else 0, str(error)))
            continue
        for entry_id, values in found.items():
            entry = Entry(entry_id, values if isinstance(values, dict) else {}, shown, path)
            if not isinstance(values, dict):
                problems.append(entry.problem("is not a table"))
            elif not re.fullmatch(r"[a-z][a-z0-9_]*", entry_id):
                problems.append(entry.problem("an id is lower-case letters, digits and _"))
            elif entry_id in seen:
                problems.append(entry.problem(f"stands in {seen[entry_id]} too"))
            else:
                seen[entry_id] = shown
                yield entry
