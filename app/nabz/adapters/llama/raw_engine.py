"""llama-cpp-python as it comes, in a process of its own: what the app's speed is held against."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from nabz.adapters.llama.backends import load_backends


@dataclass(frozen=True, slots=True)
class RawSettings:
    """The settings that both engines share."""

    path: str
    context_tokens: int
    threads: int


class RawEngine:
    """The parent's handle on a raw engine. One call at a time; each returns milliseconds or tokens/s."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def tokens(self, text: str) -> list[int]:
        """The tokens of a prompt text, control tokens counted."""
        return list(self._call("tokens", text))

    def prefill_ms(self, tokens: list[int], keep: int) -> float:
        """Time to evaluate `tokens` behind the first `keep` tokens of the cache, until the next token is chosen."""
        return float(self._call("prefill", tokens, keep))

    def generate(self, tokens: list[int], count: int) -> tuple[float, list[int]]:
        """Tokens/s of `Llama.generate` behind a cached prompt, greedy, text pieces decoded; and the tokens."""
        rate, written = self._call("generate", tokens, count)
        return float(rate), list(written)

    def _call(self, name: str, *arguments: Any) -> Any:
        self._connection.send((name, arguments))
        return self._connection.recv()


@contextlib.contextmanager
def raw_engine(settings: RawSettings) -> Iterator[RawEngine]:
    """A fresh process with a freshly loaded model; it ends with the block."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, settings), daemon=True)
    process.start()
    there.close()
    try:
        here.recv()  # loaded
        yield RawEngine(here)
    finally:
        with contextlib.suppress(OSError):
            here.send(None)
        process.join(10)
        if process.exitcode is None:
            process.kill()
            process.join()
        process.close()
        here.close()


def _serve(connection: Connection, settings: RawSettings) -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    import llama_cpp

    load_backends(llama_cpp)
    llama = llama_cpp.Llama(
        settings.path,
        n_ctx=settings.context_tokens,
        n_threads=settings.threads,
        n_threads_batch=settings.threads,
        flash_attn=True,
        verbose=False,
    )
    calls: dict[str, Callable[..., Any]] = {"tokens": _tokens, "prefill": _prefill, "generate": _generate}
    connection.send("loaded")
    with contextlib.suppress(EOFError, OSError):
        while (request := connection.recv()) is not None:
            name, arguments = request
            connection.send(calls[name](llama, *arguments))
    os._exit(0)


def _tokens(llama: Any, text: str) -> list[int]:
    return list(llama.tokenize(text.encode(), add_bos=False, special=True))


def _prefill(llama: Any, tokens: list[int], keep: int) -> float:
    started = time.perf_counter()
    llama.n_tokens = keep
    llama.eval(tokens)
    llama.sample(temp=0.0)
    return (time.perf_counter() - started) * 1000


def _generate(llama: Any, tokens: list[int], count: int) -> tuple[float, list[int]]:
    written: list[int] = []
    first = last = 0.0
    for token in llama.generate(tokens, temp=0.0):
        last = time.perf_counter()
        first = first or last
        if token == llama.token_eos():
            break
        written.append(token)
        llama.detokenize([token])
        if len(written) >= count:
            break
    seconds = last - first
    return ((len(written) - 1) / seconds if seconds > 0 and len(written) > 1 else 0.0), written
