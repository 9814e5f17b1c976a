"""Remembers loads that killed their process, so that a model that cannot run is not tried for ever."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

CRASH_LIMIT = 3


class CrashMarker:
    """Counts consecutive loads of one model file that did not end in words.

    The count goes up before a load and down after it, so that a load that takes the whole machine down counts
    too. A file that was replaced starts again at nought.
    """

    def __init__(self, cache_folder: Path, model_id: str, fingerprint: str) -> None:
        safe = "".join(c if c.isalnum() or c in "-._" else "_" for c in model_id)
        self._path = cache_folder / "crashes" / f"{safe}.json"
        self._fingerprint = fingerprint

    def count(self) -> int:
        """Loads of this very file that crashed, without a good one since."""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            return int(data["count"]) if data["file"] == self._fingerprint else 0
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def load_begins(self) -> None:
        self._write(self.count() + 1)

    def load_failed_in_words(self) -> None:
        """It did not load, but it said why (or was asked to stop): that is no crash."""
        self._write(max(0, self.count() - 1))

    def clear(self) -> None:
        """It loaded, or somebody looked after it."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _write(self, count: int) -> None:
        # A cache folder that cannot be written to only means that crashes are not counted.
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".part")
            beside.write_text(json.dumps({"file": self._fingerprint, "count": count}), encoding="utf-8")
            beside.replace(self._path)
