"""One count of the work over all that is made with the search model, so that the time left is true for all of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import Protocol

from nabz.services.ports import Embedder, FetchProgress, ProgressListener

_PER_TEXT = 10
"""Letters that a text costs whatever its length."""
SLICE = 1024
"""Texts that are embedded at one request: between two of them progress is reported."""

Count = Callable[[int], None]
"""Told how many further letters are embedded."""


class BuiltBesides(Protocol):
    """Something other than the index that hangs on the search model."""

    def is_current(self, fingerprint: str) -> bool:
        """Whether what is kept is right for that search model."""
        ...

    def letters(self) -> int:
        """What `build` embeds, as `letters_of` counts."""
        ...

    def build(self, embedder: Embedder, count: Count = ...) -> None:
        """Make it and keep it."""
        ...


def letters_of(texts: Iterable[str]) -> int:
    """How much work it is to embed texts."""
    return sum(len(text) + _PER_TEXT for text in texts)


class BuildMeter:
    """Adds up what is done and says how long the rest takes."""

    def __init__(self, item: str, total: int, listener: ProgressListener | None) -> None:
        """Args: total: letters, of all that will be embedded."""
        self._item = item
        self._total = total
        self._listener = listener
        self._done = 0
        self._started = time.monotonic()

    def count(self, letters: int) -> None:
        """So much more is done."""
        self._done += letters
        if self._listener is not None:
            rate = self._done / max(time.monotonic() - self._started, 1e-3)
            left = (self._total - self._done) / rate if self._done else None
            self._listener(FetchProgress(self._item, "index", self._done, self._total, rate, left))

    def passages(self, texts: Sequence[str]) -> Callable[[int, int], None]:
        """For `Embedder.embed_passages`, which takes short texts first."""
        reached = [0, *accumulate(sorted(len(text) + _PER_TEXT for text in texts))]
        before = 0

        def report(done: int, total: int) -> None:
            nonlocal before
            self.count(reached[done] - reached[before])
            before = done

        return report
