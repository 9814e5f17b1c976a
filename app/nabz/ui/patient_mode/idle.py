"""When the person has gone: the screen must not show their illness to whoever sits down next."""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class IdleReset:
    """Asked every half second; tells how long the person still has. Knows no clock but the one that it is given."""

    def __init__(
        self,
        still_seconds: float = 120.0,
        countdown_seconds: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Args: still_seconds: with nothing touched before the countdown begins."""
        self.still_seconds = still_seconds
        self.countdown_seconds = countdown_seconds
        self._clock = clock
        self._touched = clock()

    def touched(self) -> None:
        """Somebody is there."""
        self._touched = self._clock()

    def seconds_left(self) -> int | None:
        """Whole seconds until everything begins anew, 0 when it is time; None while somebody is there."""
        still = self._clock() - self._touched
        if still < self.still_seconds:
            return None
        return max(0, math.ceil(self.still_seconds + self.countdown_seconds - still))
