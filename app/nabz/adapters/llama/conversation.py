"""What the child does with a loaded model: prompts in, text out, the KV cache and the rules prefix kept."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from nabz.adapters.llama.device_plan import DevicePlan, ModelShape, fewer_layers, plan_device
from nabz.adapters.llama.device_probe import probe_devices
from nabz.adapters.llama.engine import AHEAD_BATCH, READ_BATCH, Engine, EngineError, ReadingAborted
from nabz.adapters.llama.gguf_header import read_header
from nabz.adapters.llama.prefix_state import SHORTEST_PREFIX, PrefixStates
from nabz.adapters.llama.prompt import Prompt, PromptBuilder
from nabz.adapters.llama.protocol import Delta, End, Event, Generate, Load, Loaded, Prefill
from nabz.adapters.llama.text_stream import TextStream
from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import ChatMessage

SHORTEST_ANSWER = 32
"""Tokens that must remain for an answer when a prompt fills the context."""


class Line(Protocol):
    """The worker as the conversation sees it."""

    def send(self, event: Event) -> None: ...

    def cancelled(self, request_id: int) -> bool: ...

    def question_waits(self) -> bool: ...

    def report_reading(
        self, request_id: int, done: int, total: int, reused: int, *, now: bool = False
    ) -> None: ...


def open_conversation(
    load: Load, line: Line, on_load: Callable[[float], None]
) -> tuple[Conversation, Loaded]:
    """Load the model where it fits best.

    Raises:
        NabzError: the file is none that can be used, or there is not enough memory.
    """
    import llama_cpp

    started = time.perf_counter()
    header = read_header(Path(load.path), load.model_id)
    context = min(load.context_tokens, header.context_length or load.context_tokens)
    shape = ModelShape(Path(load.path).stat().st_size, header.kv_bytes_per_token * context, header.layers)
    plan = plan_device(probe_devices(llama_cpp), shape)
    _require_memory(load, shape, plan)
    engine, plan = _load_with_fewer_layers(load, plan, context, on_load)
    renderer = engine.chat_renderer()
    # What a saved prefix depends on besides its tokens.
    identity: dict[str, object] = {
        "file": load.fingerprint,
        "llama": llama_cpp.__version__,
        "context": engine.context_tokens,
        "flash": "auto" if plan.gpu_layers else "on",
        "gpu_layers": plan.gpu_layers,
        "backend": plan.backend,
    }
    builder = PromptBuilder(renderer, engine.tokenize, engine.bos, engine.context_tokens)
    conversation = Conversation(engine, builder, PrefixStates(Path(load.cache_folder), identity), line)
    report = {
        "backend": plan.backend,
        "gpu_layers": plan.gpu_layers,
        "layers": plan.layers,
        "reason": plan.reason,
        "threads": load.threads,
        "loaded": True,
        "context_tokens": engine.context_tokens,
        "architecture": header.architecture,
        "template": "gguf" if renderer else "chatml",
        "load_ms": round((time.perf_counter() - started) * 1000, 1),
    }
    return conversation, Loaded(report)


class Conversation:
    """A loaded model, and what of the sessions' turns it remembers."""

    def __init__(self, engine: Engine, builder: PromptBuilder, states: PrefixStates, line: Line) -> None:
        self._engine = engine
        self._builder = builder
        self._states = states
        self._line = line
        self._saved_prefix: list[int] | None = None
        self._unsaved: tuple[list[int], bytes] | None = None

    def answer(self, request: Generate, arrived: float) -> None:
        """Stream an answer and end it with one `End`.

        Raises:
            ContextFullError, GrammarInvalid: nothing was streamed.
            EngineError: llama.cpp failed, perhaps in the middle.
        """
        line, wanted = self._line, max(1, request.max_tokens)
        room = min(wanted, max(SHORTEST_ANSWER, self._engine.context_tokens // 2))
        prompt = self._builder.build(request.session, request.messages, room)
        total = len(prompt.tokens)
        writing = _Writing(self._engine, request, arrived, min(wanted, self._engine.context_tokens - total))
        try:
            reused = self._reuse(prompt)
            line.report_reading(request.request_id, reused, total, reused, now=True)
            self._read(request.request_id, prompt.tokens, prompt.prefix, reused, READ_BATCH)
            reason = writing.run(line)
        except ReadingAborted:
            line.send(End(request.request_id, "cancelled", total, reused, dropped_messages=prompt.dropped))
            return
        finally:
            writing.close()
        self._builder.answers.remember(request.session, writing.text, self._tokens_of(writing))
        line.send(
            End(
                request.request_id,
                reason,
                total,
                reused,
                writing.count,
                writing.first_ms,
                writing.tokens_per_second,
                prompt.dropped,
            )
        )

    def read_ahead(self, request: Prefill) -> None:
        """Evaluate a prompt until a question comes, but not what the template puts after the last message."""
        messages, rules_only = request.messages, request.messages[-1].role == "system"
        if rules_only:
            messages = (*messages, ChatMessage("user", ""))
        prompt = self._builder.build(request.session, messages, SHORTEST_ANSWER)
        tokens = prompt.tokens[: prompt.prefix if rules_only else prompt.settled]
        reused = min(self._reuse(prompt), len(tokens))

        with contextlib.suppress(ReadingAborted):
            self._read(
                request.request_id, tokens, prompt.prefix, reused, AHEAD_BATCH, self._line.question_waits
            )

    def after_answer(self) -> None:
        """What can wait until nobody waits: write the rules prefix to disk."""
        if self._unsaved is not None:
            tokens, payload = self._unsaved
            self._unsaved = None
            self._states.save(tokens, payload)

    # --- reading ----------------------------------------

    def _reuse(self, prompt: Prompt) -> int:
        """Make the cache hold the longest usable start of the prompt; returns its length."""
        # At least one token is evaluated, because the choice of the first word needs its logits.
        reused = min(self._engine.common_prefix(prompt.tokens), len(prompt.tokens) - 1)
        prefix = prompt.tokens[: prompt.prefix]
        if reused < len(prefix) and len(prefix) >= SHORTEST_PREFIX:
            payload = self._states.load(prefix)
            if payload is not None:
                if self._engine.restore(payload, prefix):
                    self._saved_prefix = prefix
                    return min(len(prefix), len(prompt.tokens) - 1)
                self._states.discard(prefix)
                reused = 0
        return self._engine.trim(reused)

    def _read(
        self,
        request_id: int,
        tokens: list[int],
        prefix: int,
        done: int,
        batch: int,
        make_way: Callable[[], bool] = lambda: False,
    ) -> None:
        done = self._engine.trim(done)
        reused, total = done, len(tokens)
        wanted = (
            tokens[:prefix] if prefix >= SHORTEST_PREFIX and tokens[:prefix] != self._saved_prefix else None
        )
        while done < total:
            if make_way():
                return
            border = prefix if wanted is not None and done < prefix <= total else total
            # Even batches: a short one at the end costs nearly as much as a whole one.
            left = border - done
            size = -(-left // -(-left // batch))

            def asked(fraction: float, at: int = done, count: int = size) -> bool:
                self._line.report_reading(request_id, at + int(count * fraction), total, reused)
                return self._line.cancelled(request_id)

            self._engine.read(tokens[done : done + size], asked)
            done += size
            self._line.report_reading(request_id, done, total, reused, now=done >= total)
            if wanted is not None and done == prefix:
                self._unsaved = (wanted, self._engine.state())
                self._saved_prefix = wanted
                wanted = None

    # --- remembering ----------------------------------------

    def _tokens_of(self, writing: _Writing) -> list[int]:
        """The tokens of the text that was given out: where a stop string was cut off, so are its tokens."""
        if not writing.cut:
            return writing.tokens
        kept: list[int] = []
        data = b""
        for token in writing.tokens:
            more = data + self._engine.piece(token)
            if not writing.text.encode().startswith(more):
                break
            kept.append(token)
            data = more
        rest = writing.text.encode()[len(data) :].decode("utf-8", "replace")
        return kept + (self._engine.tokenize(rest, False) if rest else [])


class _Writing:
    """One answer while it is written."""

    def __init__(self, engine: Engine, request: Generate, arrived: float, limit: int) -> None:
        self._engine = engine
        self._request = request
        self._arrived = arrived
        self._limit = limit
        self._stream = TextStream(request.stop)
        self._sampler = engine.sampler(request.temperature, request.grammar)
        self._first = self._last = 0.0
        self.tokens: list[int] = []
        self.count = 0

    def run(self, line: Line) -> Literal["stop", "length", "cancelled"]:
        """Write until the end; returns why it ended. The prompt must be read."""
        engine, request_id, stream = self._engine, self._request.request_id, self._stream
        reason: Literal["stop", "length", "cancelled"] = "length"
        while True:
            token = self._sampler.choose()
            self._last = time.perf_counter()
            if not self._first:
                self._first = self._last
            if engine.ends_answer(token):
                reason = "stop"
                break
            self.tokens.append(token)
            self.count += 1
            text = stream.push(engine.piece(token))
            if text:
                line.send(Delta(request_id, text))
            if stream.stopped:
                reason = "stop"
                break
            if self.count >= self._limit:
                break
            if line.cancelled(request_id):
                reason = "cancelled"
                break
            engine.write(token)
        rest = stream.finish()
        if rest:
            line.send(Delta(request_id, rest))
        return reason

    @property
    def text(self) -> str:
        return self._stream.text

    @property
    def cut(self) -> bool:
        return self._stream.stopped

    @property
    def first_ms(self) -> float | None:
        return (self._first - self._arrived) * 1000 if self._first else None

    @property
    def tokens_per_second(self) -> float | None:
        seconds = self._last - self._first
        return (self.count - 1) / seconds if self.count > 1 and seconds > 0 else None

    def close(self) -> None:
        self._sampler.close()


# --- loading -----------------------------------------------


def memory_shortfall(shape: ModelShape, gpu_layers: int, reserve: int, available: int) -> int | None:
    """Bytes that are needed in main memory when that is more than `available`, else None."""
    share = 1 - min(1.0, gpu_layers / (shape.layers + 1))
    needed = int((shape.file_bytes + shape.kv_bytes) * share) + reserve
    return needed if needed > available else None


def _require_memory(load: Load, shape: ModelShape, plan: DevicePlan) -> None:
    import psutil

    available = int(psutil.virtual_memory().available)
    needed = memory_shortfall(shape, plan.gpu_layers, load.reserve_bytes, available)
    if needed is not None:
        raise EnvironmentFault("model_memory", id=load.model_id, needed=_size(needed), free=_size(available))


def _load_with_fewer_layers(
    load: Load, plan: DevicePlan, context: int, on_load: Callable[[float], None]
) -> tuple[Engine, DevicePlan]:
    while True:
        try:
            engine = Engine(
                load.path,
                gpu_layers=plan.gpu_layers,
                context_tokens=context,
                threads=load.threads,
                on_load=on_load,
            )
            return engine, plan
        except EngineError as error:
            words = str(error)
            if "unknown model architecture" in words:
                raise EnvironmentFault("model_wrong_architecture", path=load.path, reason=words) from error
            smaller = fewer_layers(plan, words)
            if smaller is None:
                raise EnvironmentFault("model_load_failed", id=load.model_id, reason=words) from error
            plan = smaller


def _size(count: int) -> str:
    return f"{count / 1024**3:.1f} GB"
