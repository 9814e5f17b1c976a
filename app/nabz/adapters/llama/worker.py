"""The child process: loads the model and answers one request at a time.

Three threads: this module's main loop computes; a listener reads the pipe, so that `Cancel` arrives while
llama.cpp computes; a heart beats. When the pipe ends, the parent is gone and the process ends at once.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from nabz.adapters.llama.protocol import (
    GRAMMAR_INVALID,
    Cancel,
    End,
    Event,
    Failed,
    Generate,
    Heartbeat,
    Load,
    Loading,
    Prefill,
    Progress,
    Shutdown,
)
from nabz.domain.errors import NabzError

HEARTBEAT_SECONDS = 1.0
READING_REPORT_SECONDS = 0.4


def run_child(connection: Connection, log_path: str) -> None:
    """Entry point of the spawned process. `log_path` takes what native code prints before it dies."""
    _leave_the_terminal(log_path)
    _die_with_parent()
    _share_the_processor()
    Worker(connection).run()
    # Native threads and memory go with the process; freeing a large model in order would only take time.
    os._exit(0)


class Worker:
    """The main loop and what it shares with its listener."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._send_lock = threading.Lock()
        self._inbox: queue.SimpleQueue[tuple[float, Any]] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._question_waits = threading.Event()
        self._closing = threading.Event()
        self._reported = 0.0

    def run(self) -> None:
        threading.Thread(target=self._listen, name="listener", daemon=True).start()
        threading.Thread(target=self._beat, name="heart", daemon=True).start()
        conversation: Any = None
        while not self._closing.is_set():
            arrived, message = self._inbox.get()
            try:
                if isinstance(message, Load):
                    conversation = self._load(message)
                    if conversation is None:
                        return
                elif conversation is not None and isinstance(message, Generate):
                    self._question_waits.clear()
                    self._generate(conversation, message, arrived)
                elif conversation is not None and isinstance(message, Prefill):
                    self._prefill(conversation, message)
            finally:
                self._cancelled.discard(message.request_id)

    # --- what the conversation asks for ----------------------------------------

    def send(self, event: Event) -> None:
        """Say something to the parent. A parent that is gone ends the process through the listener."""
        with self._send_lock, contextlib.suppress(OSError):
            self._connection.send(event)

    def cancelled(self, request_id: int) -> bool:
        return request_id in self._cancelled or self._closing.is_set()

    def question_waits(self) -> bool:
        """Whether a prefill should make way."""
        return self._question_waits.is_set()

    def report_reading(
        self, request_id: int, done: int, total: int, reused: int, *, now: bool = False
    ) -> None:
        """Progress of a prompt, not more often than a person can see."""
        moment = time.monotonic()
        if now or moment - self._reported >= READING_REPORT_SECONDS:
            self._reported = moment
            self.send(Progress(request_id, done, total, reused))

    # --- requests ----------------------------------------

    def _load(self, load: Load) -> Any:
        last = 0.0

        def on_load(fraction: float) -> None:
            nonlocal last
            if time.monotonic() - last >= 0.1 or fraction >= 1:
                last = time.monotonic()
                self.send(Loading(fraction))

        try:
            from nabz.adapters.llama.conversation import open_conversation

            conversation, loaded = open_conversation(load, self, on_load)
        except NabzError as fault:
            self.send(Failed(load.request_id, fault.code, fault.params))
            return None
        except (ImportError, OSError) as error:
            # A package or a native library that is missing or is of another processor.
            reason = f"llama.cpp cannot be used here ({error})"
            self.send(Failed(load.request_id, "model_load_failed", {"id": load.model_id, "reason": reason}))
            return None
        self.send(loaded)
        return conversation

    def _generate(self, conversation: Any, request: Generate, arrived: float) -> None:
        from nabz.adapters.llama.engine import EngineError, GrammarInvalid
        from nabz.adapters.llama.prompt import ContextFullError

        if self.cancelled(request.request_id):
            self.send(End(request.request_id, "cancelled"))
            return
        try:
            conversation.answer(request, arrived)
        except ContextFullError as error:
            self.send(
                Failed(
                    request.request_id, "model_context_full", {"needed": error.needed, "limit": error.limit}
                )
            )
        except GrammarInvalid:
            self.send(Failed(request.request_id, GRAMMAR_INVALID))
        except EngineError as error:
            self.send(Failed(request.request_id, "model_crashed", {"reason": str(error)}))
        conversation.after_answer()

    def _prefill(self, conversation: Any, request: Prefill) -> None:
        from nabz.adapters.llama.engine import EngineError
        from nabz.adapters.llama.prompt import ContextFullError

        if not self.question_waits() and not self.cancelled(request.request_id):
            # Nobody waits for a prefill: what is wrong with it will be said when the question comes.
            with contextlib.suppress(ContextFullError, EngineError):
                conversation.read_ahead(request)
        self.send(End(request.request_id, "stop"))
        if not self.question_waits():
            conversation.after_answer()

    # --- threads ----------------------------------------

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                os._exit(0)
            if isinstance(message, Cancel):
                self._cancelled.add(message.request_id)
                continue
            if isinstance(message, Shutdown):
                self._closing.set()
            if isinstance(message, Generate):
                self._question_waits.set()
            self._inbox.put((time.perf_counter(), message))

    def _beat(self) -> None:
        import psutil

        while True:
            self.send(Heartbeat(int(psutil.virtual_memory().available)))
            time.sleep(HEARTBEAT_SECONDS)


def _leave_the_terminal(log_path: str) -> None:
    """Nothing of the child reaches the terminal, whose Ctrl-C it does not hear either: the parent decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    target = os.open(log_path or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for stream in (1, 2):
        with contextlib.suppress(OSError):
            os.dup2(target, stream)
    os.close(target)
    sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the process's life
    sys.excepthook = lambda kind, _error, _trace: os.write(2, f"{kind.__name__}\n".encode()) and None


def _share_the_processor() -> None:
    """Let a computing thread that waits for another sleep soon, where GNU OpenMP would spin.

    By default it spins long; where the cores have anything else to do, the thread that is waited for then does
    not run. Two busy programs beside it on two cores: 0.7 tokens/s by default, 14 with this. It is read when
    llama.cpp is loaded.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")


def _die_with_parent() -> None:
    """Linux: be killed when the parent's spawning thread ends, even while native code holds this process."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    pr_set_pdeathsig = 1
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(pr_set_pdeathsig, signal.SIGKILL, 0, 0, 0)
