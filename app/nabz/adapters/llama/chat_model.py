"""`ChatModel` over a child process with llama.cpp."""

from __future__ import annotations

import hashlib
import itertools
import os
import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nabz.adapters.llama.child_process import Gone, ModelChild
from nabz.adapters.llama.crash_marker import CrashMarker
from nabz.adapters.llama.gguf_header import read_header, require_chat_model
from nabz.adapters.llama.protocol import (
    GRAMMAR_INVALID,
    Cancel,
    Delta,
    End,
    Event,
    Failed,
    Generate,
    Load,
    Loading,
    Prefill,
    Progress,
)
from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import (
    CancelToken,
    GenerationEnd,
    GenerationEvent,
    GenerationRequest,
    ModelLoading,
    PromptProgress,
    TextDelta,
)

LOOK_SECONDS = 0.02
"""How often a waiting request looks at its cancel token."""

CANCEL_PATIENCE_SECONDS = 10.0
"""After this long without an answer to a cancel the child is ended."""

CLOSE_PATIENCE_SECONDS = 3.0
LOAD_PATIENCE = 3
"""A load may be silent this many times longer than a batch: a slow disk tells nothing while it reads."""

RESERVE_BYTES = 200 * 1024 * 1024
"""Memory beside the file and the KV cache: compute buffers, Python, room for the rest of Nabz to breathe."""


class LlamaChatModel:
    """A GGUF model that answers from a child process. Threads may share it; one answer is written at a time.

    The system message of a request is the rules prefix: its evaluated state goes to `cache_folder` in the
    clear, so it must hold nothing about a patient.
    """

    def __init__(
        self,
        model_id: str,
        path: Path,
        cache_folder: Path,
        sha256: str | None = None,
        context_tokens: int = 4096,
        threads: int | None = None,
        hang_seconds: float = 60,
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        """Nothing is started here; the first request or `warm_up` does.

        Args:
            sha256: of the file where it is known; names what the caches belong to.
            threads: None for the number of physical cores.
            hang_seconds: without any progress for this long the child is ended.
            reserve_bytes: main memory that must be free beside the model.
        """
        self._model_id = model_id
        self._path = path
        self._cache_folder = cache_folder
        self._sha256 = sha256
        self._context_tokens = context_tokens
        self._threads = threads or physical_cores()
        self._hang_seconds = hang_seconds
        self._reserve_bytes = reserve_bytes
        self._ids = itertools.count(1)
        self._turn = threading.Lock()
        self._lock = threading.Lock()
        self._child: ModelChild | None = None
        self._answering = False
        self._ahead_running = False
        self._ahead_next: GenerationRequest | None = None

    @property
    def model_id(self) -> str:
        return self._model_id

    @property
    def child_process_id(self) -> int | None:
        """Of the running child, for the system report and for tests."""
        child = self._child
        return child.process_id if child is not None else None

    def generate(
        self, request: GenerationRequest, cancel: CancelToken | None = None
    ) -> Iterator[GenerationEvent]:
        """See `ChatModel.generate`.

        Raises:
            EnvironmentFault: `model_*`; the next call starts a new child.
            ValueError: the request's grammar is not GBNF.
        """
        while not self._turn.acquire(timeout=LOOK_SECONDS):
            if cancel is not None and cancel.is_set():
                yield _cancelled_unread()
                return
        try:
            with self._lock:
                self._answering = True
                self._ahead_next = None
            try:
                yield from self._answer(request, cancel)
            except _DiedIdleError:
                yield from self._answer(request, cancel, again=True)
        finally:
            with self._lock:
                self._answering = False
            self._turn.release()

    def prefill(self, request: GenerationRequest) -> None:
        """See `ChatModel.prefill`. The latest wins; none is taken while an answer is written."""
        with self._lock:
            if self._answering or not request.messages:
                return
            if self._ahead_running:
                self._ahead_next = request
                return
            self._ahead_running = True
        self._read_ahead(request)

    def warm_up(self) -> None:
        """See `ChatModel.warm_up`. What is wrong is said by the first answer."""
        self._running_child()

    def device_report(self) -> dict[str, Any]:
        """See `ChatModel.device_report`."""
        child = self._child
        if child is not None and child.alive and child.report is not None:
            return dict(child.report)
        return {
            "backend": "",
            "gpu_layers": 0,
            "layers": 0,
            "reason": "not loaded yet",
            "threads": self._threads,
            "loaded": False,
        }

    def close(self) -> None:
        """End the child process; safe to call twice. A later request would start it again."""
        with self._lock:
            child, self._child = self._child, None
            self._ahead_next = None
            self._ahead_running = False
        if child is not None:
            child.close(CLOSE_PATIENCE_SECONDS)

    # --- answering ----------------------------------------

    def _answer(
        self, request: GenerationRequest, cancel: CancelToken | None, *, again: bool = False
    ) -> Iterator[GenerationEvent]:
        """Raises `_DiedIdleError` when the child had died before it heard of this request."""
        child = self._running_child()
        was_idle = child.loaded and not again
        request_id = next(self._ids)
        heard: queue.SimpleQueue[Event | Gone] = queue.SimpleQueue()
        child.hear(request_id, heard.put)
        child.send(_generate(request_id, request))
        if not child.loaded:
            yield ModelLoading()
        finished = False
        cancelled_at: float | None = None
        try:
            while True:
                try:
                    event: Event | Gone | None = heard.get(timeout=LOOK_SECONDS)
                except queue.Empty:
                    event = None
                if cancelled_at is None and cancel is not None and cancel.is_set():
                    cancelled_at = time.monotonic()
                    child.send(Cancel(request_id))
                if isinstance(event, Gone):
                    finished = True
                    if was_idle and event.fault.code == "model_crashed":
                        raise _DiedIdleError
                    raise event.fault
                if event is not None:
                    was_idle = False
                    shown = _shown(event)
                    if shown is not None:
                        finished = isinstance(shown, GenerationEnd)
                        yield shown
                    if finished:
                        return
                elif cancelled_at is not None and self._given_up(child, cancelled_at):
                    yield _cancelled_unread()
                    return
                else:
                    self._end_if_hung(child)
        finally:
            child.ignore(request_id)
            if not finished and cancelled_at is None:
                child.send(Cancel(request_id))

    def _given_up(self, child: ModelChild, cancelled_at: float) -> bool:
        """Whether to stop waiting for the child to confirm a cancel."""
        if not child.loaded:
            return True  # it is still loading, and may go on
        if time.monotonic() - cancelled_at < min(CANCEL_PATIENCE_SECONDS, self._hang_seconds):
            return False
        child.kill(self._hung())
        return True

    def _end_if_hung(self, child: ModelChild) -> None:
        limit = self._hang_seconds if child.loaded else self._hang_seconds * LOAD_PATIENCE
        if child.silent_seconds() > limit:
            child.kill(self._hung())  # `Gone` with this fault comes next

    def _hung(self) -> EnvironmentFault:
        return EnvironmentFault("model_hung", seconds=f"{self._hang_seconds:g}")

    # --- reading ahead ----------------------------------------

    def _read_ahead(self, request: GenerationRequest) -> None:
        child = self._running_child()
        request_id = next(self._ids)

        def hear(event: Event | Gone) -> None:
            if not isinstance(event, Gone | End | Failed):
                return
            child.ignore(request_id)
            with self._lock:
                following, self._ahead_next = self._ahead_next, None
                again = following is not None and not isinstance(event, Gone) and not self._answering
                self._ahead_running = again
            if again and following is not None:
                self._read_ahead(following)

        child.hear(request_id, hear)
        child.send(Prefill(request_id, request.session, request.messages))

    # --- the child ----------------------------------------

    def _running_child(self) -> ModelChild:
        with self._lock:
            if self._child is None or not self._child.alive:
                self._child = ModelChild(self._prepare, self._child_ended)
                self._child.start()
            return self._child

    def _child_ended(self) -> None:
        with self._lock:
            self._ahead_running = False

    def _prepare(self) -> tuple[Load, CrashMarker]:
        """Check the file before an engine sees it. Runs on the child's thread."""
        require_chat_model(read_header(self._path, self._model_id), self._path)
        fingerprint = self._sha256 or content_fingerprint(self._path)
        load = Load(
            model_id=self._model_id,
            path=str(self._path),
            fingerprint=fingerprint,
            cache_folder=str(self._cache_folder),
            context_tokens=self._context_tokens,
            threads=self._threads,
            reserve_bytes=self._reserve_bytes,
        )
        return load, CrashMarker(self._cache_folder, self._model_id, content_fingerprint(self._path))


class _DiedIdleError(Exception):
    """The child was gone already, so nothing of the request was lost."""


def physical_cores() -> int:
    """Physical cores that this process may use: a second thread on a core makes llama.cpp slower."""
    import psutil

    cores = psutil.cpu_count(logical=False) or max(1, (os.cpu_count() or 2) // 2)
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else cores
    return max(1, min(cores, allowed))


def content_fingerprint(path: Path) -> str:
    """Tells one model file from another without reading all of it: length, first and last megabyte."""
    step = 1024 * 1024
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as stream:
        digest.update(stream.read(step))
        stream.seek(max(0, size - step))
        digest.update(stream.read(step))
    return digest.hexdigest()


def _generate(request_id: int, request: GenerationRequest) -> Generate:
    return Generate(
        request_id,
        request.session,
        request.messages,
        request.max_tokens,
        request.temperature,
        request.stop,
        request.grammar,
    )


def _shown(event: Event) -> GenerationEvent | None:
    """The port's event for the protocol's; raises what a failed request failed of."""
    if isinstance(event, Delta):
        return TextDelta(event.text)
    if isinstance(event, Progress):
        return PromptProgress(event.done, event.total, event.reused)
    if isinstance(event, Loading):
        return ModelLoading(event.fraction)
    if isinstance(event, Failed):
        if event.code == GRAMMAR_INVALID:
            raise ValueError("the grammar of this request is not valid GBNF")
        raise EnvironmentFault(event.code, **event.params)
    if isinstance(event, End):
        return GenerationEnd(
            event.reason,
            event.prompt_tokens,
            event.reused_tokens,
            event.generated_tokens,
            event.ttft_ms,
            event.tokens_per_s,
            event.dropped_messages,
        )
    return None


def _cancelled_unread() -> GenerationEnd:
    return GenerationEnd("cancelled", 0, 0, 0, None, None)
