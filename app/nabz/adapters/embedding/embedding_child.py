"""The child process: holds the search model and answers requests in the order of two queues."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal

from nabz.adapters.embedding.onnx_embedder import OnnxEmbedder
from nabz.domain.errors import NabzError

Order = tuple[int, Literal["load", "queries", "questions", "phrasings", "passages", "count"], Any]
"""Number of the request, what to do, with what."""
Reply = tuple[int, Literal["done", "progress", "fault"], Any]
"""Number of the request; its result, (done, total), or (kind, code, params) of a fault."""


def run_child(connection: Connection, folder: Path, threads: int | None) -> None:
    """Serve until the pipe closes, which it also does when the parent was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends this
    sending = threading.Lock()

    def send(reply: Reply) -> None:
        with sending, contextlib.suppress(OSError):
            connection.send(reply)

    embedder = OnnxEmbedder(folder, threads)
    # A question does not wait for the thousand passages of a document: each kind has its thread.
    with ThreadPoolExecutor(1) as short, ThreadPoolExecutor(1) as long:
        while True:
            try:
                number, kind, content = connection.recv()
            except (EOFError, OSError):
                os._exit(0)  # whatever still runs has nobody to hear it
            pool = long if kind in ("passages", "phrasings") else short
            pool.submit(_serve, embedder, number, kind, content, send)


def _serve(
    embedder: OnnxEmbedder, number: int, kind: str, content: Any, send: Callable[[Reply], None]
) -> None:
    try:
        match kind:
            case "load":
                embedder.load()
                result: Any = None
            case "queries":
                result = embedder.embed_queries(content)
            case "questions":
                result = embedder.embed_questions(content)
            case "phrasings":
                result = embedder.embed_phrasings(content)
            case "passages":
                result = embedder.embed_passages(
                    content, lambda done, total: send((number, "progress", (done, total)))
                )
            case _:
                result = embedder.count_tokens(content)
    except NabzError as error:
        send((number, "fault", (error.code, error.params)))
    except Exception as error:  # an engine's own, of which there is no list
        send((number, "fault", ("model_load_failed", {"id": folder_name(embedder), "reason": str(error)})))
    else:
        send((number, "done", result))


def folder_name(embedder: OnnxEmbedder) -> str:
    """The name of the model for a message."""
    return embedder.fingerprint.partition(":")[0]
