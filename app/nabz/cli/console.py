"""What the command line prints, and where: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from nabz.services.ports import FetchProgress

_STAGES = {
    "fetch": "Fetching",
    "join": "Joining",
    "verify": "Checking",
    "convert": "Converting",
    "index": "Indexing",
}

errors = Console(stderr=True, highlight=False, soft_wrap=True)


def say(text: str) -> None:
    """One line for a person, on standard error."""
    errors.print(text, markup=False)


def print_result(text: str) -> None:
    """A result for a person, on standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def print_json(value: Any) -> None:
    """One JSON value on one line of standard output, flushed: a reader at the other end may be waiting."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class ProgressBars:
    """Bars with rate and time left on a terminal; a line every tenth where there is none."""

    def __init__(self) -> None:
        self._bars: dict[tuple[str, str], TaskID] = {}
        self._tenths: dict[tuple[str, str], int] = {}
        self._progress: Progress | None = None

    def __enter__(self) -> ProgressBars:
        if errors.is_terminal:
            self._progress = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                DownloadColumn(),
                TransferSpeedColumn(),
                TimeRemainingColumn(),
                console=errors,
            )
            self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._progress is not None:
            self._progress.stop()

    def show(self, progress: FetchProgress) -> None:
        """Take a report of progress; bytes, or passages when indexing."""
        key = (progress.item, progress.stage)
        name = f"{_STAGES[progress.stage]} {progress.item}"
        if self._progress is not None:
            if key not in self._bars:
                self._bars[key] = self._progress.add_task(name, total=progress.total or None)
            self._progress.update(self._bars[key], completed=progress.done, total=progress.total or None)
            return
        tenth = progress.done * 10 // progress.total if progress.total else 0
        if self._tenths.get(key) == tenth:
            return
        self._tenths[key] = tenth
        left = f", {progress.seconds_left:.0f} s left" if progress.seconds_left and tenth < 10 else ""
        say(f"{name}: {tenth * 10} %{left}")
