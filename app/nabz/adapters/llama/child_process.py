"""The parent's side of one child: start it, hear it, know why it ended.

One thread per child starts the process, reads its pipe until the end and hands every event to whom it
belongs. The process is started on that very thread, because Linux ends a child with the thread that made it
(`worker.py` asks for that), and this thread lives as long as the child.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from nabz.adapters.llama.crash_marker import CRASH_LIMIT, CrashMarker
from nabz.adapters.llama.exit_reason import MEMORY_SHORT_BYTES, fault_of_exit, kernel_kills, last_line
from nabz.adapters.llama.protocol import (
    LOAD,
    Command,
    Event,
    Failed,
    Heartbeat,
    Load,
    Loaded,
    Loading,
    Shutdown,
)
from nabz.adapters.llama.worker import run_child
from nabz.domain.errors import EnvironmentFault, NabzError


@dataclass(frozen=True, slots=True)
class Gone:
    """The child is no more; every request that was open hears it once."""

    fault: NabzError


Hearer = Callable[[Event | Gone], None]


class ModelChild:
    """A child process with a model. Ends once, and is then replaced by another object."""

    def __init__(self, prepare: Callable[[], tuple[Load, CrashMarker]], on_end: Callable[[], None]) -> None:
        """`prepare` checks the file, off the caller's thread; what it raises is why there is no child."""
        self._prepare = prepare
        self._on_end = on_end
        self._lock = threading.Lock()
        self._hearers: dict[int, Hearer] = {}
        self._outbox: list[Command] | None = []  # None once the pipe is there
        self._connection: Connection | None = None
        self._process: BaseProcess | None = None
        self._marker: CrashMarker | None = None
        self._gone: Gone | None = None
        self._verdict: NabzError | None = None
        self._closing = False
        self._memory_was_short = False
        self._last_event = time.monotonic()
        self.report: dict[str, Any] | None = None
        self.ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="llama-child", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it can take a request. One that was told to end cannot, even while it still breathes."""
        return self._gone is None and self._verdict is None and not self._closing

    @property
    def loaded(self) -> bool:
        return self.report is not None

    @property
    def process_id(self) -> int | None:
        process = self._process
        return process.pid if process is not None else None

    def silent_seconds(self) -> float:
        """Since the last sign of progress; heartbeats do not count."""
        return time.monotonic() - self._last_event

    def hear(self, request_id: int, hearer: Hearer) -> None:
        """From now on events of this request, of the load, and the end of the child go to `hearer`."""
        with self._lock:
            gone = self._gone
            if gone is None:
                self._hearers[request_id] = hearer
        if gone is not None:
            hearer(gone)

    def ignore(self, request_id: int) -> None:
        """Events of this request that still come are dropped."""
        with self._lock:
            self._hearers.pop(request_id, None)

    def send(self, command: Command) -> None:
        """Tell the child something; a dead child hears nothing, and its hearers know."""
        with self._lock:
            self._last_event = time.monotonic()
            if self._outbox is not None:
                self._outbox.append(command)
            elif self._connection is not None:
                with contextlib.suppress(OSError):
                    self._connection.send(command)

    def kill(self, verdict: NabzError) -> None:
        """End it now; its hearers are told `verdict`."""
        with self._lock:
            self._verdict = verdict
            process = self._process
        if process is not None:
            with contextlib.suppress(ValueError, OSError):  # it ended by itself in between
                process.kill()

    def close(self, patience_seconds: float) -> None:
        """Ask it to end, and end it when it does not."""
        self._closing = True
        self.send(Shutdown())
        if not self.ended.wait(patience_seconds):
            self.kill(_closed())
            self.ended.wait(patience_seconds)

    # --- the child's thread ----------------------------------------

    def _run(self) -> None:
        fault: NabzError
        try:
            load, self._marker = self._prepare()
            crashes = self._marker.count()
            if crashes >= CRASH_LIMIT:
                raise EnvironmentFault("model_crash_loop", id=load.model_id, count=crashes)
            fault = self._live(load)
        except NabzError as error:
            fault = error
        except Exception as error:
            # Spawning itself can fail: no process to be had, no memory for it.
            fault = EnvironmentFault(
                "model_crashed", reason=f"it could not be started, {type(error).__name__}"
            )
        gone = Gone(fault)
        with self._lock:
            self._gone = gone
            self._outbox = None
            self._connection = None
            hearers = list(self._hearers.values())
            self._hearers.clear()
        self._on_end()
        for hearer in hearers:
            hearer(gone)
        self.ended.set()

    def _live(self, load: Load) -> NabzError:
        """From start to end of the process; returns why it ended."""
        assert self._marker is not None
        context = multiprocessing.get_context("spawn")
        handle, log_name = tempfile.mkstemp(prefix="nabz-llama-", suffix=".log")
        os.close(handle)
        kills_before = kernel_kills()
        here, there = context.Pipe(duplex=True)
        process = context.Process(target=run_child, args=(there, log_name), name="nabz-llama", daemon=True)
        if self._closing:
            return _closed()
        self._marker.load_begins()
        try:
            process.start()
            there.close()  # or the pipe would never end
            here.send(load)
            self._open_pipe(process, here)
            failure = self._read(here)
            process.join(5)
            if process.exitcode is None:
                process.kill()
                process.join(5)
            return self._why(
                failure, process.exitcode, kernel_kills() > kills_before, last_line(Path(log_name))
            )
        except OSError as error:
            return _not_started(error.strerror or type(error).__name__)
        finally:
            with self._lock:
                self._connection = self._process = None
            here.close()
            there.close()
            with contextlib.suppress(ValueError):
                process.close()
            with contextlib.suppress(OSError):
                Path(log_name).unlink(missing_ok=True)

    def _open_pipe(self, process: BaseProcess, connection: Connection) -> None:
        with self._lock:
            self._process = process
            self._connection = connection
            waiting, self._outbox = self._outbox or [], None
            for command in waiting:
                with contextlib.suppress(OSError):
                    connection.send(command)
            verdict = self._verdict
        if verdict is not None:  # `kill` came before there was a process
            process.kill()

    def _read(self, connection: Connection) -> NabzError | None:
        """Hand out events until the pipe ends; returns the failure of the load, if it failed in words."""
        while True:
            try:
                event: Event = connection.recv()
            except (EOFError, OSError):
                return None
            if isinstance(event, Heartbeat):
                self._memory_was_short = event.available_bytes < MEMORY_SHORT_BYTES
                continue
            self._last_event = time.monotonic()
            if isinstance(event, Failed) and event.request_id == LOAD:
                if self._marker is not None:
                    self._marker.load_failed_in_words()
                return EnvironmentFault(event.code, **event.params)
            if isinstance(event, Loaded):
                self.report = event.report
                if self._marker is not None:
                    self._marker.clear()
            self._hand_out(event)

    def _hand_out(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, Loading | Loaded):
                hearers = list(self._hearers.values())
            else:
                one = self._hearers.get(event.request_id)
                hearers = [one] if one is not None else []
        for hearer in hearers:
            hearer(event)

    def _why(
        self, failure: NabzError | None, exit_code: int | None, kernel_killed: bool, words: str
    ) -> NabzError:
        if failure is not None:
            return failure
        if self._closing:
            if not self.loaded and self._marker is not None:
                self._marker.load_failed_in_words()
            return _closed()
        if self._verdict is not None:
            return self._verdict
        return fault_of_exit(
            exit_code, memory_was_short=kernel_killed or self._memory_was_short, last_line=words
        )


def _not_started(why: str) -> EnvironmentFault:
    return EnvironmentFault("model_crashed", reason=f"it could not be started, {why}")


def _closed() -> EnvironmentFault:
    return EnvironmentFault("model_crashed", reason="it was closed")
