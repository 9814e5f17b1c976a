"""How a long transfer tells where it is, and how it is stopped."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import CancelToken, FetchProgress, ProgressListener

Stage = Literal["fetch", "join", "verify", "convert", "index"]
Clock = Callable[[], float]

_WINDOW = 8.0
"""Seconds over which the rate is taken: long enough to be calm, short enough to follow a change."""
_EVERY = 0.1
"""Seconds between two reports; the last one always goes out."""


class Transfer:
    """One run of `fetch` or `verify`: who listens, and who may stop it."""

    def __init__(
        self,
        item: str,
        listener: ProgressListener | None = None,
        cancel: CancelToken | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self.item = item
        self._listener = listener
        self._cancel = cancel
        self._clock = clock

    def check(self) -> None:
        """Raises `EnvironmentFault` (`interrupted`) once the transfer has been cancelled."""
        if self._cancel is not None and self._cancel.is_set():
            raise EnvironmentFault("interrupted")

    def meter(self, stage: Stage, total: int, done: int = 0) -> Meter:
        """A new bar that starts at `done` bytes."""
        return Meter(self, stage, total, done)

    def stoppable(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The same chunks, with a look at the cancel token before each."""
        for chunk in chunks:
            self.check()
            yield chunk

    def report(self, progress: FetchProgress) -> None:
        if self._listener is not None:
            self._listener(progress)

    def now(self) -> float:
        return self._clock()


class Meter:
    """Turns bytes done into reports with a rate and the seconds left."""

    def __init__(self, transfer: Transfer, stage: Stage, total: int, done: int) -> None:
        self._transfer = transfer
        self._stage = stage
        self._total = total
        self.done = done
        self._samples: deque[tuple[float, int]] = deque([(transfer.now(), done)])
        self._reported_at = float("-inf")
        self.at(done)

    def at(self, done: int) -> None:
        """The bytes done so far; also the place where a cancelled transfer stops."""
        self._transfer.check()
        self.done = min(max(done, self.done), self._total)
        now = self._transfer.now()
        finished = self.done == self._total
        if now - self._reported_at < _EVERY and not finished:
            return
        self._reported_at = now
        self._samples.append((now, self.done))
        while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW:
            self._samples.popleft()
        rate = self._rate()
        left = (self._total - self.done) / rate if rate else None
        self._transfer.report(
            FetchProgress(self._transfer.item, self._stage, self.done, self._total, rate, left)
        )

    def _rate(self) -> float | None:
        (then, before), (now, done) = self._samples[0], self._samples[-1]
        return (done - before) / (now - then) if now - then >= 0.5 and done > before else None
