"""The search model in a process of its own: the window stays small, and a crash of the engine costs one search."""

from __future__ import annotations

import itertools
import multiprocessing
import queue
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nabz.adapters.embedding.converted_folder import EmbeddingManifest
from nabz.adapters.embedding.embedding_child import Reply, run_child
from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import QuestionVectors

Vectors = npt.NDArray[np.float32]

_ENDED: Reply = (-1, "fault", None)
_TRIES = 2
"""A child that died is replaced once for a request; a text that ends every child ends no more than two."""


class ApartEmbedder:
    """Fulfils `nabz.services.ports.Embedder` as `OnnxEmbedder` does; the child starts with the first request.

    Every method may be called from any thread; requests of several threads run beside each other.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """Raises `EnvironmentFault` (`no_embedding_model`) when the folder holds no converted model."""
        self._folder = folder
        self._threads = threads
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._waiting: dict[int, queue.SimpleQueue[Reply]] = {}
        self._numbers = itertools.count(1)
        self._closed = False
        try:
            self._manifest = EmbeddingManifest.read(folder)
        except (OSError, ValueError, TypeError) as error:
            raise EnvironmentFault("no_embedding_model") from error

    @property
    def dimension(self) -> int:
        return self._manifest.dimension

    @property
    def fingerprint(self) -> str:
        return self._manifest.fingerprint

    @property
    def process_id(self) -> int | None:
        """Of the child, while there is one."""
        process = self._process
        return process.pid if process is not None else None

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Float32 (len(texts), dimension), rows of length 1."""
        return self._rows(self._ask("queries", list(texts)))

    def embed_questions(self, texts: Sequence[str]) -> QuestionVectors:
        """As `embed_queries`, and how the question layers see the texts."""
        vectors: QuestionVectors = self._ask("questions", list(texts))
        return vectors

    def embed_phrasings(self, texts: Sequence[str]) -> tuple[Vectors, bool]:
        """How the question layers see texts, and True; where there are none, `embed_queries` and False."""
        rows, learned = self._ask("phrasings", list(texts))
        return self._rows(rows), bool(learned)

    def embed_passages(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Vectors:
        """Float32 (len(texts), dimension), rows of length 1; reports (done, total) after each batch."""
        return self._rows(self._ask("passages", list(texts), progress))

    def count_tokens(self, text: str) -> int:
        """Tokens of the text without prefix, begin and end."""
        return int(self._ask("count", text))

    def load(self) -> None:
        """Load now what the first text would load."""
        self._ask("load", None)

    def close(self) -> None:
        """End the child; nothing can be asked afterwards. Safe to call twice."""
        with self._lock:
            self._closed = True
            process, self._process = self._process, None
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join(5)
            process.close()

    def _rows(self, result: Any) -> Vectors:
        rows: Vectors = np.asarray(result, np.float32)
        return rows

    def _ask(self, kind: str, content: Any, progress: Callable[[int, int], None] | None = None) -> Any:
        for _ in range(_TRIES):
            number, replies = self._sent(kind, content)
            try:
                while True:
                    _, word, value = replies.get()
                    if word == "done":
                        return value
                    if word == "progress":
                        if progress is not None:
                            progress(*value)
                        continue
                    if value is not None:
                        code, params = value
                        raise EnvironmentFault(code, **params)
                    break  # the child ended
            finally:
                with self._lock:
                    self._waiting.pop(number, None)
        raise self._ended()

    def _sent(self, kind: str, content: Any) -> tuple[int, queue.SimpleQueue[Reply]]:
        replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        with self._lock:
            connection = self._ready()
            number = next(self._numbers)
            self._waiting[number] = replies
            try:
                connection.send((number, kind, content))
            except OSError:
                replies.put(_ENDED)
        return number, replies

    def _ready(self) -> Connection:
        """The pipe to a living child; called with the lock held."""
        if self._closed:
            raise self._ended()
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(
            target=run_child, args=(there, self._folder, self._threads), name="nabz-search", daemon=True
        )
        try:
            process.start()
        except OSError as error:
            raise self._ended() from error
        there.close()
        self._process, self._connection = process, here
        threading.Thread(target=self._hear, args=(here,), name="nabz-search-replies", daemon=True).start()
        return here

    def _hear(self, connection: Connection) -> None:
        while True:
            try:
                reply: Reply = connection.recv()
            except (EOFError, OSError, TypeError):  # TypeError: closed by us while it waited
                break
            with self._lock:
                replies = self._waiting.get(reply[0])
            if replies is not None:
                replies.put(reply)
        with self._lock:
            if self._connection is not None and self._connection is not connection:
                return  # those who wait belong to the next child
            self._connection = None
            waiting = list(self._waiting.values())
        for replies in waiting:
            replies.put(_ENDED)

    def _ended(self) -> EnvironmentFault:
        return EnvironmentFault(
            "model_load_failed", id=self._manifest.model, reason="the process that holds it ended"
        )
