"""The one way to do something in the background: results, events and errors arrive on the main thread."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

from nabz.domain.errors import NabzError

_LOG = logging.getLogger(__name__)

T = TypeVar("T")
E = TypeVar("E")

COALESCE_MS = 30
"""Events of a stream are handed over in bundles this far apart: fast for the eye, rare for the thread."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Work that failed: `error` when Nabz foresaw it, None when it is a bug (then it is in the log)."""

    error: NabzError | None
    cause: BaseException


class _Work(QRunnable):
    def __init__(self, body: Callable[[], None]) -> None:
        super().__init__()
        self._body = body

    def run(self) -> None:
        self._body()


class Stream(Generic[E]):
    """Events on their way from a background thread to the main thread, in order, in bundles."""

    def __init__(self, tasks: Tasks, deliver: Callable[[list[E]], None]) -> None:
        self._tasks = tasks
        self._deliver = deliver
        self._waiting: list[E] = []
        self._lock = threading.Lock()
        self._announced = False
        self._last = 0.0

    def emit(self, event: E) -> None:
        """Hand over an event; any thread."""
        with self._lock:
            self._waiting.append(event)
            announce, self._announced = not self._announced, True
        if announce:
            self._tasks.post(self._schedule)

    def flush(self) -> None:
        """Deliver what waits; main thread."""
        with self._lock:
            bundle, self._waiting = self._waiting, []
            self._announced = False
        self._last = time.monotonic()
        if bundle:
            self._deliver(bundle)

    def _schedule(self) -> None:
        if (time.monotonic() - self._last) * 1000 >= COALESCE_MS:
            self.flush()
        else:
            self._tasks.flush_later(self)


class Tasks(QObject):
    """Runs work on a thread pool. Widgets and view-models use this and never make a thread.

    Attributes:
        unhandled: a `Failure` of work that was given no `failed`.
    """

    unhandled = Signal(object)
    _posted = Signal()

    def __init__(self, parent: QObject | None = None, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._queue: deque[Callable[[], None]] = deque()
        self._held: list[_Work] | None = None
        self._open = True
        self._running = 0
        self._late: list[Stream[Any]] = []
        self._late_timer = QTimer(self)
        self._late_timer.setSingleShot(True)
        self._late_timer.setInterval(COALESCE_MS)
        self._late_timer.timeout.connect(self._flush_late)
        self._posted.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """Pieces of work whose end has not been told yet."""
        return self._running

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Do `work` in the background, then call `done` with its result or `failed` on the main thread."""
        self._start(work, done, failed, lambda: None)

    def stream(
        self,
        work: Callable[[Callable[[E], None]], T],
        events: Callable[[list[E]], None],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """As `run`; `work` gets a function that hands events over; all arrive before its end is told."""
        stream: Stream[E] = Stream(self, events)
        self._start(lambda: work(stream.emit), done, failed, stream.flush)

    def post(self, call: Callable[[], None]) -> None:
        """Call something on the main thread soon; any thread. Nothing is called after `shut_down`."""
        self._queue.append(call)
        if self._open:
            self._posted.emit()

    def flush_later(self, stream: Stream[Any]) -> None:
        """Flush a stream when the next bundle is due; main thread."""
        self._late.append(stream)
        if not self._late_timer.isActive():
            self._late_timer.start()

    def hold(self) -> None:
        """Let new work wait for `release`: while the window is first painted it would only slow that down."""
        self._held = self._held or []

    def release(self) -> None:
        """Begin what was held, in order; work begins at once from now on."""
        held, self._held = self._held or [], None
        for work in held:
            self._pool.start(work)

    def shut_down(self, patience_ms: int = 5000) -> bool:
        """Take no new work, tell no more results, and wait for what runs; whether all of it ended in time."""
        self._open = False
        self._late_timer.stop()
        self._late.clear()
        self._queue.clear()
        self._held = None
        self._pool.clear()
        return self._pool.waitForDone(patience_ms)

    def _start(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Failure], None] | None,
        before_end: Callable[[], None],
    ) -> None:
        if not self._open:
            return

        def finish(call: Callable[[], None]) -> None:
            self._running -= 1
            before_end()
            call()

        def body() -> None:
            try:
                result = work()
            except NabzError as error:
                failure = Failure(error, error)
            except Exception as bug:
                _LOG.exception("background work failed")
                failure = Failure(None, bug)
            else:
                self.post(lambda: finish(lambda: done(result) if done else None))
                return
            self.post(lambda: finish(lambda: (failed or self.unhandled.emit)(failure)))

        self._running += 1
        if self._held is None:
            self._pool.start(_Work(body))
        else:
            self._held.append(_Work(body))

    @Slot()
    def _flush_late(self) -> None:
        late, self._late = self._late, []
        for stream in late:
            stream.flush()

    @Slot()
    def _drain(self) -> None:
        while self._open and self._queue:
            self._queue.popleft()()
