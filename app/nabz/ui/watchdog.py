"""Measures how long the main thread keeps the window waiting."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer


class StallWatchdog(QObject):
    """Ticks on the main thread and keeps the longest time between two ticks.

    Attributes:
        longest_ms: longest wait of the event loop, by the clock; time that other programs take counts.
        longest_busy_ms: longest stretch of processor time that the main thread itself used between two ticks.
    """

    def __init__(self, parent: QObject | None = None, tick_ms: int = 4) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self.longest_busy_ms = 0.0
        self._last = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.longest_ms = self.longest_busy_ms = 0.0
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start()

    def stop(self) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._last[0]) * 1000 - self._timer.interval())
        self.longest_busy_ms = max(self.longest_busy_ms, (busy - self._last[1]) * 1000)
        self._last = (now, busy)
