"""llama.cpp's C interface, as much of it as a conversation needs: one context, one sequence.

Only the child process imports this module's engine; `llama_cpp` is loaded when an `Engine` is made.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from nabz.adapters.llama.backends import load_backends
from nabz.services.ports import ChatMessage

READ_BATCH = 128
"""Tokens that are read at a time. Larger was not faster on a processor; smaller shows progress more often."""

AHEAD_BATCH = 32
"""Tokens of a prefill batch. A question that arrives waits for one: what was read ahead is mostly its own."""

_ABORTED = 2  # llama_decode: the abort callback said stop
_WARNING, _ERROR, _CONTINUED = 3, 4, 5  # enum ggml_log_level


class EngineError(Exception):
    """llama.cpp refused; the message is its own last words, never text of a conversation."""


class ReadingAborted(Exception):
    """The stop callback stopped the reading of a prompt."""


class GrammarInvalid(Exception):
    """The GBNF text does not parse."""


class Engine:
    """A loaded model with its KV cache. `tokens` mirrors what the cache holds, in order."""

    def __init__(
        self,
        path: str,
        *,
        gpu_layers: int,
        context_tokens: int,
        threads: int,
        on_load: Callable[[float], None],
    ) -> None:
        """Load.

        Raises:
            EngineError: with what llama.cpp logged.
        """
        import llama_cpp

        self._c: Any = llama_cpp
        self.log: deque[str] = deque(maxlen=50)
        self._keep_log()
        self.tokens: list[int] = []
        self._model: Any = None
        self._context: Any = None
        self._nodes = 0
        self._nodes_per_batch = 0
        self._stop: Callable[[float], bool] | None = None
        llama_cpp.llama_backend_init()
        load_backends(llama_cpp)
        self._load_model(path, gpu_layers, on_load)
        self._make_context(context_tokens, threads, gpu_layers)

    # --- text and tokens ----------------------------------------

    def tokenize(self, text: str, special: bool) -> list[int]:
        """Tokens of a text, with no token added; control tokens in it count when `special`."""
        data = text.encode("utf-8", "replace")
        count = len(data) + 8
        while True:
            buffer = (ctypes.c_int32 * count)()
            got = self._c.llama_tokenize(self._vocab, data, len(data), buffer, count, False, special)
            if got >= 0:
                return list(buffer[:got])
            count = -got

    def piece(self, token: int) -> bytes:
        """The bytes of a token; empty for a control token."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            got = self._c.llama_token_to_piece(self._vocab, token, buffer, size, 0, False)
            if got >= 0:
                return buffer.raw[:got]
            size = -got

    def ends_answer(self, token: int) -> bool:
        return bool(self._c.llama_vocab_is_eog(self._vocab, token))

    @property
    def bos(self) -> int | None:
        """The token that prompts must begin with, or None."""
        return self._c.llama_vocab_bos(self._vocab) if self._c.llama_vocab_get_add_bos(self._vocab) else None

    def chat_renderer(self) -> Callable[[Sequence[ChatMessage]], str] | None:
        """The chat template of the file, or None when there is none that works."""
        raw = self._c.llama_model_chat_template(self._model, None)
        if not raw:
            return None
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        def text(token: int) -> str:
            return (
                self._c.llama_vocab_get_text(self._vocab, token).decode("utf-8", "replace")
                if token >= 0
                else ""
            )

        try:
            formatter = Jinja2ChatFormatter(
                raw.decode("utf-8"),
                eos_token=text(self._c.llama_vocab_eos(self._vocab)),
                bos_token=text(self._c.llama_vocab_bos(self._vocab)),
            )

            def render(messages: Sequence[ChatMessage]) -> str:
                listed: Any = [{"role": m.role, "content": m.text} for m in messages]
                return str(formatter(messages=listed).prompt)

            render([ChatMessage("system", "s"), ChatMessage("user", "u")])
        except Exception:
            # A template is a program from a file: whatever it raises, ChatML is the answer.
            return None
        return render

    # --- the KV cache ----------------------------------------

    def common_prefix(self, tokens: Sequence[int]) -> int:
        """How many tokens at the start are already evaluated."""
        for index, (have, want) in enumerate(zip(self.tokens, tokens, strict=False)):
            if have != want:
                return index
        return min(len(self.tokens), len(tokens))

    def trim(self, count: int) -> int:
        """Keep the first `count` tokens; returns how many are kept (0 where a model cannot forget a part)."""
        if count == len(self.tokens):
            return count
        memory = self._c.llama_get_memory(self._context)
        if count == 0 or not self._c.llama_memory_seq_rm(memory, 0, count, -1):
            self._c.llama_memory_clear(memory, True)
            count = 0
        del self.tokens[count:]
        return count

    def read(self, tokens: Sequence[int], stop: Callable[[float], bool]) -> None:
        """Evaluate at most `READ_BATCH` prompt tokens.

        `stop` is asked while it computes, with the fraction of the batch that is done (an estimate).

        Raises:
            ReadingAborted: `stop` said so; nothing of this batch is kept.
            EngineError: llama.cpp failed.
        """
        self._stop = stop
        self._nodes = 0
        self._c.llama_set_abort_callback(self._context, self._abort_callback, None)
        try:
            self._decode(tokens)
            self._c.llama_synchronize(self._context)
            self._nodes_per_batch = self._nodes
        finally:
            # Not while writing: a call into Python per graph node would cost tokens per second.
            self._c.llama_set_abort_callback(self._context, self._no_callback, None)
            self._stop = None

    def write(self, token: int) -> None:
        """Evaluate one generated token."""
        self._decode((token,))

    def state(self) -> bytes:
        """The KV cache's content as bytes."""
        size = self._c.llama_state_seq_get_size(self._context, 0)
        buffer = (ctypes.c_uint8 * size)()
        written = self._c.llama_state_seq_get_data(self._context, buffer, size, 0)
        return bytes(memoryview(buffer)[:written])

    def restore(self, payload: bytes, tokens: Sequence[int]) -> bool:
        """Put a saved state in the cache; False, with an empty cache, when it is not of these tokens."""
        self.trim(0)
        buffer = (ctypes.c_uint8 * len(payload)).from_buffer_copy(payload)
        read = self._c.llama_state_seq_set_data(self._context, buffer, len(payload), 0)
        memory = self._c.llama_get_memory(self._context)
        if read == 0 or self._c.llama_memory_seq_pos_max(memory, 0) != len(tokens) - 1:
            self._c.llama_memory_clear(memory, True)
            return False
        self.tokens = list(tokens)
        return True

    # --- choosing the next token ----------------------------------------

    def likeliest(self) -> int:
        """The token with the largest logit after the last evaluated one."""
        return int(self._logits().argmax())

    def sampler(self, temperature: float, grammar: str | None) -> Sampler:
        """Raises `GrammarInvalid`."""
        return Sampler(self, self._c, self._vocab, self._context, temperature, grammar)

    def _logits(self) -> Any:
        pointer = self._c.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self._vocab_size,))

    # --- inside ----------------------------------------

    def _decode(self, tokens: Sequence[int]) -> None:
        count = len(tokens)
        buffer = (ctypes.c_int32 * count)(*tokens)
        code = self._c.llama_decode(self._context, self._c.llama_batch_get_one(buffer, count))
        if code == 0:
            self.tokens.extend(tokens)
            return
        # Some of the batch may stay in the cache: forget it, so that the mirror is right.
        kept = len(self.tokens)
        if not self._c.llama_memory_seq_rm(self._c.llama_get_memory(self._context), 0, kept, -1):
            self._c.llama_memory_clear(self._c.llama_get_memory(self._context), True)
            self.tokens.clear()
        if code == _ABORTED:
            raise ReadingAborted
        raise EngineError(self.last_words(f"llama.cpp could not compute (code {code})"))

    def _load_model(self, path: str, gpu_layers: int, on_load: Callable[[float], None]) -> None:
        params = self._c.llama_model_default_params()
        params.n_gpu_layers = gpu_layers

        def report(fraction: float, _: Any) -> bool:
            on_load(float(fraction))
            return True

        self._load_callback = self._c.llama_progress_callback(report)
        params.progress_callback = self._load_callback
        self._model = self._c.llama_model_load_from_file(path.encode("utf-8"), params)
        if not self._model:
            raise EngineError(self.last_words("llama.cpp does not accept the file"))
        self._vocab = self._c.llama_model_get_vocab(self._model)
        self._vocab_size = int(self._c.llama_vocab_n_tokens(self._vocab))

    def _make_context(self, context_tokens: int, threads: int, gpu_layers: int) -> None:
        params = self._c.llama_context_default_params()
        params.n_ctx = context_tokens
        params.n_batch = params.n_ubatch = READ_BATCH
        params.n_threads = params.n_threads_batch = threads
        # Every processor can do it; a graphics card is asked first.
        params.flash_attn_type = (
            self._c.LLAMA_FLASH_ATTN_TYPE_AUTO if gpu_layers else self._c.LLAMA_FLASH_ATTN_TYPE_ENABLED
        )
        params.swa_full = True  # a sliding window could not be cut back to an earlier turn
        params.no_perf = True
        self._context = self._c.llama_init_from_model(self._model, params)
        if not self._context:
            self.close()
            raise EngineError(self.last_words("llama.cpp cannot make room for the conversation"))
        self.context_tokens = int(self._c.llama_n_ctx(self._context))

        def abort(_: Any) -> bool:
            self._nodes += 1
            if self._stop is None:
                return False
            return self._stop(min(1.0, self._nodes / self._nodes_per_batch) if self._nodes_per_batch else 0.0)

        self._abort_callback = self._c.ggml_abort_callback(abort)
        self._no_callback = self._c.ggml_abort_callback(0)

    def _keep_log(self) -> None:
        """Warnings and errors of llama.cpp go into `log`, and nothing to the terminal."""
        state = {"level": 0}

        def write(level: int, text: bytes, _: Any) -> None:
            state["level"] = state["level"] if level == _CONTINUED else level
            line = text.decode("utf-8", "replace").strip()
            if state["level"] in (_WARNING, _ERROR) and line.strip("."):
                self.log.append(line)

        self._log_callback = self._c.llama_log_callback(write)
        self._c.llama_log_set(self._log_callback, None)

    def last_words(self, otherwise: str) -> str:
        """The first error that llama.cpp logged: the later ones only follow from it."""
        errors = [line for line in self.log if "error" in line.lower() or "fail" in line.lower()]
        return (errors[0] if errors else otherwise)[:300]

    def close(self) -> None:
        """Give the memory back. Safe to call twice."""
        if self._context:
            self._c.llama_free(self._context)
            self._context = None
        if self._model:
            self._c.llama_model_free(self._model)
            self._model = None


class Sampler:
    """Chooses tokens: the likeliest, or by temperature; within a grammar when there is one."""

    def __init__(
        self, engine: Engine, c: Any, vocab: Any, context: Any, temperature: float, grammar: str | None
    ) -> None:
        self._engine = engine
        self._c = c
        self._context = context
        self._chain: Any = None
        self._grammar: Any = None
        if grammar is not None:
            self._grammar = c.llama_sampler_init_grammar(vocab, grammar.encode("utf-8"), b"root")
            if not self._grammar:
                raise GrammarInvalid
        if temperature > 0:
            self._chain = c.llama_sampler_chain_init(c.llama_sampler_chain_default_params())
            for part in (
                c.llama_sampler_init_top_k(40),
                c.llama_sampler_init_top_p(0.95, 1),
                c.llama_sampler_init_min_p(0.05, 1),
                c.llama_sampler_init_temp(temperature),
                c.llama_sampler_init_dist(c.LLAMA_DEFAULT_SEED),
            ):
                c.llama_sampler_chain_add(self._chain, part)

    def choose(self) -> int:
        """The next token."""
        token = self._free_choice()
        if self._grammar is None:
            return token
        # Testing one token against the grammar is cheap, the whole vocabulary is not. Mostly one is enough.
        if not self._allowed(token):
            token = self._choice_within_grammar()
        self._c.llama_sampler_accept(self._grammar, token)
        return token

    def close(self) -> None:
        for sampler in (self._chain, self._grammar):
            if sampler:
                self._c.llama_sampler_free(sampler)
        self._chain = self._grammar = None

    def _free_choice(self) -> int:
        if self._chain is None:
            return self._engine.likeliest()
        return int(self._c.llama_sampler_sample(self._chain, self._context, -1))

    def _allowed(self, token: int) -> bool:
        one = (self._c.llama_token_data * 1)()
        one[0].id, one[0].logit, one[0].p = token, 1.0, 0.0
        data = self._c.llama_token_data_array(one, 1, -1, False)
        self._c.llama_sampler_apply(self._grammar, ctypes.byref(data))
        return bool(np.isfinite(one[0].logit))

    def _choice_within_grammar(self) -> int:
        logits = self._engine._logits()
        kind = np.dtype([("id", np.intc), ("logit", np.single), ("p", np.single)], align=True)
        table = np.zeros(len(logits), dtype=kind)
        table["id"] = np.arange(len(logits))
        table["logit"] = logits
        pointer = table.ctypes.data_as(ctypes.POINTER(self._c.llama_token_data))
        data = self._c.llama_token_data_array(pointer, len(table), -1, False)
        self._c.llama_sampler_apply(self._grammar, ctypes.byref(data))
        if not np.isfinite(table["logit"]).any():
            raise EngineError("the grammar allows no further token")
        if self._chain is not None:
            self._c.llama_sampler_apply(self._chain, ctypes.byref(data))
            return int(data.data[data.selected].id)
        return int(table["id"][table["logit"].argmax()])
