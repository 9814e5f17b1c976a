"""When nobody is there any more: locking after idle time, and after the machine slept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

_ASLEEP_S = 30.0
"""Looks are a few seconds apart: so long without one means that the machine slept."""


class AutoLock:
    """Tells when to lock. Asked every few seconds; knows no clock but the two that it is given.

    After idle time the records are covered (what runs goes on); after sleep they are closed and the key is dropped,
    because a sleeping laptop is what gets stolen.
    """

    def __init__(
        self,
        idle_seconds: float = 300.0,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """Args: idle_seconds: 0 never covers; sleep still closes."""
        self.idle_seconds = idle_seconds
        self._clock, self._wall = clock, wall
        self._touched = clock()
        self._looked = clock()
        self._looked_wall = wall()

    def touched(self) -> None:
        """Somebody pressed a key or moved the mouse."""
        self._touched = self._clock()

    def look(self) -> Literal["", "idle", "slept"]:
        """What happened since the last look."""
        now, wall = self._clock(), self._wall()
        # Some systems stop the monotonic clock while they sleep, others do not: either gap tells.
        slept = max(now - self._looked, wall - self._looked_wall) > _ASLEEP_S
        self._looked, self._looked_wall = now, wall
        if slept:
            self._touched = now
            return "slept"
        if self.idle_seconds and now - self._touched >= self.idle_seconds:
            return "idle"
        return ""
