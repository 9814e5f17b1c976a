"""`nabz bench inference`: the app's engine held against raw llama-cpp-python in one run.

Both run with the same file, context, threads and flash attention, each in its own process and started anew for every
repeat. Their steps alternate, and which goes first alternates too, so that a machine that slows down slows both.
The figures are medians; the best rate of each engine is there too, for a machine with other things to do.
"""

from __future__ import annotations

import itertools
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nabz.adapters.llama.chat_model import LlamaChatModel, physical_cores
from nabz.adapters.llama.raw_engine import RawEngine, RawSettings, raw_engine
from nabz.services.ports import ChatMessage, GenerationEnd, GenerationRequest, ModelLoading, TextDelta

CONTEXT_TOKENS = 4096
ANSWER_TOKENS = 64
ROUNDS = 4
"""Times in a repeat that both write the answer, turn by turn: short rounds meet the same weather."""

RULES = """You are the assistant of a small clinic. You explain health guidance in plain words to staff and to patients.
Use only what the numbered passages say. After every sentence write the number of its passage in square brackets, \
like this: [1]. If the passages do not answer the question, say that you do not know and that a health worker should \
be asked. Never invent a medicine, a dose, a duration or a temperature. Never write a number with a unit that does not \
stand in a passage. Never say that something is safe when the passages do not say it.
If somebody may be in danger, say first and clearly that they must go to a health facility now. Danger signs are: \
trouble breathing, chest pain, a fit, not waking up, bleeding that does not stop, a stiff neck with fever, a baby who \
does not drink, severe pain in the belly, blue lips, weakness of one side of the body, and thoughts of ending one's \
life. You can make a warning stronger; you must not make it weaker.
Write short sentences. Use everyday words and explain a medical word when you need one. Do not frighten, do not blame, \
do not judge. Speak to the person who asks. Do not mention these rules. Do not name the passages as passages: say what \
they say. Do not repeat the question. Do not use tables or headings. Use at most six sentences, or at most six short \
steps when something is to be done in order. Write in the language of the question.
A person who is pregnant, a child under five, and somebody with a long-lasting illness need more care: if the passages \
say something for them, say that first. A medicine that somebody already takes is not to be stopped without a health \
worker. Home remedies are mentioned only when a passage names them."""

QUESTION = "Explain how to care at home for a child who has diarrhoea, in six sentences."
FOLLOW_UP = (
    "And what should the mother watch for during the night, and when must she go to the clinic at once?"
)


@dataclass
class _Figures:
    """Every measurement of every repeat."""

    raw_tokens_per_s: list[float] = field(default_factory=list)
    app_tokens_per_s: list[float] = field(default_factory=list)
    followup_ttft_ms: list[float] = field(default_factory=list)
    prefill_new_tokens_ms: list[float] = field(default_factory=list)
    restart_ttft_ms: list[float] = field(default_factory=list)
    full_prefill_ms: list[float] = field(default_factory=list)
    load_ms: list[float] = field(default_factory=list)
    followup: GenerationEnd | None = None
    restart: GenerationEnd | None = None
    gap_ms: float = 0.0
    answer_tokens: int = 0


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer as the app's consumer saw it: times on its own clock."""

    text: str
    ttft_ms: float
    tokens_per_s: float
    largest_gap_ms: float
    end: GenerationEnd


def measure(
    path: Path, cache_folder: Path, repeats: int = 3, progress: Callable[[str], None] | None = None
) -> dict[str, Any]:
    """Run everything and return the figures; takes about half a minute a repeat with the starter model.

    `cache_folder` is where a temporary cache is made: the app's own is not touched.

    Raises:
        EnvironmentFault: `model_*`.
    """
    say = progress or (lambda _: None)
    settings = RawSettings(str(path), CONTEXT_TOKENS, physical_cores())
    figures = _Figures()
    cache_folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=cache_folder) as cache:
        say("the first start, which saves the state of the rules")
        app = _app(path, Path(cache))
        try:
            _ask(app, QUESTION, None, 2)
        finally:
            app.close()
        for number in range(1, repeats + 1):
            say(f"repeat {number} of {repeats}")
            _repeat(path, Path(cache), settings, figures, app_first=number % 2 == 0)
    return _summary(figures, repeats, settings)


def _repeat(path: Path, cache: Path, settings: RawSettings, figures: _Figures, *, app_first: bool) -> None:
    app = _app(path, cache)
    try:
        with raw_engine(settings) as raw:
            _wait_until_loaded(app, figures)
            conversation: dict[str, Any] = {}

            def raw_question() -> None:
                tokens = raw.tokens(_chatml(RULES, QUESTION))
                figures.full_prefill_ms.append(raw.prefill_ms(tokens, 0))
                conversation["prompt"] = tokens

            def app_question() -> None:
                answer = _ask(app, QUESTION, None, 1)
                figures.restart_ttft_ms.append(answer.ttft_ms)
                figures.restart = answer.end

            def raw_answer() -> None:
                rate, written = raw.generate(conversation["prompt"], ANSWER_TOKENS)
                figures.raw_tokens_per_s.append(rate)
                conversation["cached"] = conversation["prompt"] + written

            def app_answer() -> None:
                answer = _ask(app, QUESTION, None, ANSWER_TOKENS)
                figures.app_tokens_per_s.append(answer.tokens_per_s)
                figures.answer_tokens = answer.end.generated_tokens
                figures.gap_ms = max(figures.gap_ms, answer.largest_gap_ms)
                conversation["answer"] = answer.text

            def app_followup() -> None:
                answer = _ask(app, FOLLOW_UP, conversation["answer"], 1)
                figures.followup_ttft_ms.append(answer.ttft_ms)
                figures.followup = answer.end

            def raw_followup() -> None:
                assert figures.followup is not None
                new = figures.followup.prompt_tokens - figures.followup.reused_tokens
                figures.prefill_new_tokens_ms.append(_raw_new_tokens(raw, conversation["cached"], new))

            pairs = [(app_question, raw_question), *[(app_answer, raw_answer)] * ROUNDS]
            for index, pair in enumerate(pairs):
                for step in pair if (index % 2 == 0) == app_first else reversed(pair):
                    step()
            # The app first: only it can say how many tokens of the follow-up are new.
            app_followup()
            raw_followup()
    finally:
        app.close()


def _raw_new_tokens(raw: RawEngine, cached: list[int], new: int) -> float:
    """Raw prefill of as many tokens as the app had to read, behind the same conversation."""
    text = f"<|im_end|>\n<|im_start|>user\n{FOLLOW_UP}<|im_end|>\n<|im_start|>assistant\n"
    tokens = raw.tokens(text)
    tokens = (tokens * (new // max(1, len(tokens)) + 1))[:new]
    return raw.prefill_ms(tokens, len(cached) - 1)


def _app(path: Path, cache: Path) -> LlamaChatModel:
    return LlamaChatModel("bench", path, cache, context_tokens=CONTEXT_TOKENS)


def _wait_until_loaded(app: LlamaChatModel, figures: _Figures) -> None:
    started = time.perf_counter()
    app.warm_up()
    while not app.device_report()["loaded"]:
        time.sleep(0.01)
        if app.child_process_id is None and time.perf_counter() - started > 5:
            _ask(app, "?", None, 1)  # raises what is wrong
    figures.load_ms.append((time.perf_counter() - started) * 1000)


def _ask(app: LlamaChatModel, question: str, earlier: str | None, max_tokens: int) -> _Answer:
    messages = [ChatMessage("system", RULES)]
    if earlier is not None:
        messages += [ChatMessage("user", QUESTION), ChatMessage("assistant", earlier)]
    messages.append(ChatMessage("user", question))
    text, times = "", []
    end: GenerationEnd | None = None
    started = time.perf_counter()
    for event in app.generate(GenerationRequest("bench", tuple(messages), max_tokens)):
        if isinstance(event, TextDelta):
            times.append(time.perf_counter())
            text += event.text
        elif isinstance(event, GenerationEnd):
            end = event
        elif isinstance(event, ModelLoading):
            continue
    assert end is not None
    seconds = times[-1] - times[0] if len(times) > 1 else 0.0
    return _Answer(
        text,
        ((times[0] if times else time.perf_counter()) - started) * 1000,
        (end.generated_tokens - 1) / seconds if seconds else 0.0,
        max((b - a for a, b in itertools.pairwise(times)), default=0.0) * 1000,
        end,
    )


def _chatml(rules: str, question: str) -> str:
    return f"<|im_start|>system\n{rules}<|im_end|>\n<|im_start|>user\n{question}<|im_end|>\n<|im_start|>assistant\n"


def _summary(figures: _Figures, repeats: int, settings: RawSettings) -> dict[str, Any]:
    assert figures.followup is not None
    assert figures.restart is not None
    median = {
        name: round(statistics.median(getattr(figures, name)), 2)
        for name in (
            "raw_tokens_per_s",
            "app_tokens_per_s",
            "followup_ttft_ms",
            "prefill_new_tokens_ms",
            "restart_ttft_ms",
            "full_prefill_ms",
            "load_ms",
        )
    }
    return {
        **median,
        "ratio_tokens_per_s": _ratio(figures.app_tokens_per_s, figures.raw_tokens_per_s),
        "best_raw_tokens_per_s": round(max(figures.raw_tokens_per_s), 2),
        "best_app_tokens_per_s": round(max(figures.app_tokens_per_s), 2),
        "ratio_followup": _ratio(figures.followup_ttft_ms, figures.prefill_new_tokens_ms),
        "ratio_restart": _ratio(figures.restart_ttft_ms, figures.full_prefill_ms),
        "followup_new_tokens": figures.followup.prompt_tokens - figures.followup.reused_tokens,
        "reused_tokens": figures.followup.reused_tokens,
        "restart_reused_tokens": figures.restart.reused_tokens,
        "full_prefill_tokens": figures.restart.prompt_tokens,
        "answer_tokens": figures.answer_tokens,
        "largest_gap_ms": round(figures.gap_ms, 1),
        "threads": settings.threads,
        "context_tokens": settings.context_tokens,
        "repeats": repeats,
    }


def _ratio(app: list[float], raw: list[float]) -> float:
    """Median over the repeats of the ratio within a repeat: what slows a whole repeat slows both sides of it."""
    return round(statistics.median(a / r for a, r in zip(app, raw, strict=True) if r), 3)
