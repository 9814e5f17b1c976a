"""TOML files of clinical data, read so that every complaint about them can name file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


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
    lines: tuple[str, ...]

    def line(self, key: str | None = None) -> int:
        """Line of the entry's header, or of a key below it."""
        head = re.compile(rf"\[{re.escape(self.id)}[\].]")
        start = next((n for n, text in enumerate(self.lines) if head.match(text.strip())), 0)
        if key is None:
            return start + 1
        wanted = re.compile(rf"\"?{re.escape(key)}\"?\s*=")
        return next(
            (n + 1 for n in range(start, len(self.lines)) if wanted.match(self.lines[n].strip())), start + 1
        )

    def problem(self, reason: str, key: str | None = None) -> Problem:
        return Problem(self.path, self.line(key), f"[{self.id}] {reason}")


def read_entries(folder: Path, root: Path, problems: list[Problem]) -> Iterator[Entry]:
    """Every table of every TOML file in a folder; an id that stands twice is a problem."""
    seen: dict[str, str] = {}
    files = [folder] if folder.suffix == ".toml" else sorted(folder.glob("*.toml"))
    for path in files:
        shown = path.relative_to(root).as_posix()
        try:
            text = path.read_text("utf-8")
            tables = tomllib.loads(text)
        except (OSError, UnicodeDecodeError) as error:
            problems.append(Problem(shown, 0, str(error)))
            continue
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"line (\d+)", str(error))
            problems.append(Problem(shown, int(found.group(1)) if found else 0, str(error)))
            continue
        lines = tuple(text.splitlines())
        for entry_id, values in tables.items():
            entry = Entry(entry_id, values if isinstance(values, dict) else {}, shown, lines)
            if not isinstance(values, dict):
                problems.append(entry.problem("is not a table"))
            elif not re.fullmatch(r"[a-z][a-z0-9_]*", entry_id):
                problems.append(entry.problem("an id is lower-case letters, digits and _"))
            elif entry_id in seen:
                problems.append(entry.problem(f"stands in {seen[entry_id]} too"))
            else:
                seen[entry_id] = shown
                yield entry
