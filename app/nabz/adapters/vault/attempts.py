"""Wrong tries cost time, and a restart does not give it back."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from nabz.adapters.vault.small_files import write_json
from nabz.domain.errors import EnvironmentFault

FREE_TRIES = 4
"""Wrong tries before the first wait: people mistype."""
_FIRST_WAIT, _LONGEST_WAIT = 5.0, 900.0
_EVERYBODY = "*"


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong tries in a row: none, then 5 s doubling to 15 min."""
    if failures <= FREE_TRIES:
        return 0.0
    return float(min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(failures - FREE_TRIES - 1, 20)))


class AttemptLimits:
    """Counts wrong tries by name in a file beside the keys.

    Whoever can write the folder can remove the file; against somebody with the disk in hand only argon2id counts.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._now = now

    def seconds_left(self, name: str) -> float:
        """How long this name must wait; 0 when it may try."""
        entries = self._read()
        left = 0.0
        for failures, at in (entries[n] for n in (name, _EVERYBODY) if n in entries):
            wait = wait_after(failures)
            # A clock that was set back does not make the wait longer than it is.
            left = max(left, min(wait, wait - (self._now() - at)))
        return left

    def check(self, name: str) -> None:
        """Raises `EnvironmentFault` (`passphrase_wait`) while a wait is on."""
        left = self.seconds_left(name)
        if left > 0:
            raise EnvironmentFault("passphrase_wait", seconds=max(1, round(left)))

    def failed(self, name: str) -> int:
        """Count a wrong try, on disk before anybody is told; returns how many there were in a row."""
        entries = self._read()
        count = entries.get(name, (0, 0.0))[0] + 1
        entries[name] = (count, self._now())
        self._write(entries)
        return count

    def succeeded(self, names: Iterable[str]) -> int:
        """Forget the wrong tries of these names; returns how many there were, for the audit trail."""
        entries = self._read()
        gone = [entries.pop(name)[0] for name in (*names, _EVERYBODY) if name in entries]
        if gone:
            self._write(entries)
        return sum(gone)

    def _write(self, entries: dict[str, tuple[int, float]]) -> None:
        write_json(self._path, {n: {"failures": f, "at": at} for n, (f, at) in entries.items()})

    def _read(self) -> dict[str, tuple[int, float]]:
        try:
            raw = json.loads(self._path.read_text("utf-8"))
            return {str(n): (int(e["failures"]), float(e["at"])) for n, e in raw.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            # Spoiling the file must not be a way to more tries.
            return {_EVERYBODY: (FREE_TRIES + 1, self._spoilt_at())}

    def _spoilt_at(self) -> float:
        try:
            return self._path.stat().st_mtime
        except OSError:
            return self._now()
