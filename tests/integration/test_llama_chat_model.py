"""A real child with SmolLM2: what it says does not matter; how it streams, stops and remembers does."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nabz.adapters.llama import LlamaChatModel
from nabz.services.model_reading import list_grammar
from nabz.services.ports import (
    ChatMessage,
    GenerationEnd,
    GenerationEvent,
    GenerationRequest,
    ModelLoading,
    PromptProgress,
    TextDelta,
)

pytestmark = pytest.mark.integration

RULES = ChatMessage(
    "system",
    "You are a careful clinic assistant. Answer in short, plain sentences. Say when to see a doctor. "
    "Never give a dose that is not in the passages. If the passages do not answer, say that you do not know.",
)
QUESTION = ChatMessage("user", "How do I mix oral rehydration salts at home?")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def model(tiny_chat_model: Path, cache: Path) -> Iterator[LlamaChatModel]:
    made = LlamaChatModel("tiny", tiny_chat_model, cache, context_tokens=1024)
    yield made
    made.close()


def ask(*turns: ChatMessage, session: str = "s", max_tokens: int = 24, **more: object) -> GenerationRequest:
    return GenerationRequest(session, (RULES, *turns), max_tokens, **more)  # type: ignore[arg-type]


def run(
    model: LlamaChatModel, request: GenerationRequest, cancel: threading.Event | None = None
) -> tuple[str, GenerationEnd, list[GenerationEvent]]:
    events = list(model.generate(request, cancel))
    text = "".join(e.text for e in events if isinstance(e, TextDelta))
    assert isinstance(events[-1], GenerationEnd)
    assert sum(isinstance(e, GenerationEnd) for e in events) == 1
    return text, events[-1], events


def test_an_answer_streams_with_signs_of_life_from_the_start(
    model: LlamaChatModel, capfd: pytest.CaptureFixture[str]
) -> None:
    text, end, events = run(model, ask(QUESTION))
    assert isinstance(events[0], ModelLoading)
    assert any(isinstance(e, PromptProgress) and e.done == e.total for e in events)
    assert sum(isinstance(e, TextDelta) for e in events) > 5
    assert text.strip()
    assert end.reason in ("stop", "length")
    assert end.generated_tokens <= 24
    assert end.prompt_tokens > 40
    assert end.ttft_ms is not None
    assert end.tokens_per_s is not None
    report = model.device_report()
    assert report["loaded"] is True
    assert report["backend"] == "CPU" or report["gpu_layers"] > 0
    assert report["reason"]
    assert report["threads"] >= 1
    printed = capfd.readouterr()
    assert (printed.out, printed.err) == ("", "")


def test_the_same_question_gets_the_same_answer(model: LlamaChatModel) -> None:
    assert run(model, ask(QUESTION))[0] == run(model, ask(QUESTION, session="other"))[0]


def test_a_follow_up_reuses_prompt_and_answer(model: LlamaChatModel) -> None:
    answer, first, _ = run(model, ask(QUESTION, session="f", max_tokens=40))
    _, second, events = run(
        model, ask(QUESTION, ChatMessage("assistant", answer), ChatMessage("user", "How often?"), session="f")
    )
    assert second.reused_tokens >= first.prompt_tokens + first.generated_tokens - 2
    assert second.reused_tokens < second.prompt_tokens
    begun = next(e for e in events if isinstance(e, PromptProgress))
    assert begun.done == begun.reused == second.reused_tokens


def test_a_cancel_stops_within_one_token(model: LlamaChatModel) -> None:
    cancel = threading.Event()
    after = 0
    end: GenerationEnd | None = None
    for event in model.generate(ask(QUESTION, max_tokens=200), cancel):
        if isinstance(event, TextDelta):
            after += cancel.is_set()
            cancel.set()
        if isinstance(event, GenerationEnd):
            end = event
    assert end is not None
    assert end.reason == "cancelled"
    # The token that was computed when it was pressed, and one that was on its way.
    assert after <= 2
    assert end.generated_tokens <= 4


def test_a_cancel_stops_the_reading_of_a_long_prompt(model: LlamaChatModel) -> None:
    cancel = threading.Event()
    long = ChatMessage("user", " ".join(f"passage {i} says drink" for i in range(140)))
    progress = PromptProgress(0, 0, 0)
    for event in model.generate(ask(long, session="long"), cancel):
        if isinstance(event, PromptProgress):
            progress = event
            cancel.set()
        if isinstance(event, GenerationEnd):
            assert event.reason == "cancelled"
            assert event.generated_tokens == 0
    assert progress.done < progress.total
    assert run(model, ask(QUESTION))[1].generated_tokens > 0


def test_a_cancel_before_the_start_costs_nothing(model: LlamaChatModel) -> None:
    cancel = threading.Event()
    cancel.set()
    text, end, _ = run(model, ask(QUESTION), cancel)
    assert end.reason == "cancelled"
    assert end.generated_tokens <= 2
    assert len(text) < 40


def test_nothing_of_an_abandoned_answer_gets_into_the_next(model: LlamaChatModel) -> None:
    other = ask(ChatMessage("user", "Name a fruit."), session="x")
    expected = run(model, other)[0]
    abandoned = model.generate(ask(QUESTION, max_tokens=200))
    for event in abandoned:
        if isinstance(event, TextDelta):
            break
    abandoned.close()  # type: ignore[attr-defined]
    assert run(model, other)[0] == expected


def test_a_list_of_findings_is_held_to_those_that_were_listed(model: LlamaChatModel) -> None:
    grammar = list_grammar(["fever", "cough", "chest_pain"])
    text, _, _ = run(model, ask(QUESTION, max_tokens=72, grammar=grammar))
    assert set(json.loads(text)) <= {"fever", "cough", "chest_pain"}


def test_a_grammar_holds_the_answer_to_json(model: LlamaChatModel) -> None:
    grammar = r"""
    root ::= "{" "\"level\":" level ",\"reason\":" string "}"
    level ::= "\"urgent\"" | "\"soon\""
    string ::= "\"" [a-z ]{1,30} "\""
    """
    for temperature in (0.0, 0.9):
        text, end, _ = run(model, ask(QUESTION, max_tokens=60, grammar=grammar, temperature=temperature))
        assert json.loads(text)["level"] in ("urgent", "soon")
        assert end.reason == "stop"


def test_a_grammar_that_does_not_parse_is_a_bug_and_says_so(model: LlamaChatModel) -> None:
    with pytest.raises(ValueError, match="GBNF"):
        run(model, ask(QUESTION, grammar='root ::= "unclosed'))
    assert run(model, ask(QUESTION))[1].generated_tokens > 0


def test_a_stop_string_ends_the_answer_and_is_not_in_it(model: LlamaChatModel) -> None:
    whole, _, _ = run(model, ask(QUESTION, session="p"))
    word = whole.split()[3]
    text, end, _ = run(model, ask(QUESTION, session="p", stop=(word,)))
    assert end.reason == "stop"
    assert text == whole[: whole.index(word)]
    # What was cut off is not part of the conversation either.
    follow = ask(QUESTION, ChatMessage("assistant", text), ChatMessage("user", "And?"), session="p")
    assert run(model, follow)[1].reused_tokens >= end.prompt_tokens


def test_old_turns_are_dropped_and_the_rules_stay(model: LlamaChatModel) -> None:
    turns = [
        ChatMessage(
            "user" if i % 2 == 0 else "assistant", f"Turn {i}: " + "the child has fever and cough. " * 9
        )
        for i in range(17)
    ]
    _, end, _ = run(model, ask(*turns, session="overflow"))
    assert end.dropped_messages > 0
    assert end.dropped_messages % 2 == 0
    assert end.prompt_tokens < 1024
    _, again, _ = run(model, ask(*turns, session="overflow"))
    assert again.reused_tokens == again.prompt_tokens - 1


def test_a_question_longer_than_the_context_is_said(model: LlamaChatModel) -> None:
    from nabz.domain.errors import EnvironmentFault

    with pytest.raises(EnvironmentFault) as caught:
        run(model, ask(ChatMessage("user", "fever " * 3000)))
    assert caught.value.code == "model_context_full"
    assert run(model, ask(QUESTION))[1].generated_tokens > 0


def test_reading_ahead_makes_the_question_start_sooner(model: LlamaChatModel) -> None:
    typed = "My daughter of three has had fever"
    for patience in (0.3, 1, 3, 9):
        rules_only = run(model, ask(ChatMessage("user", "Hello"), session="r"))[1].reused_tokens
        for text in (typed[:11], typed[:20], typed):
            model.prefill(ask(ChatMessage("user", text), session="typing"))
        time.sleep(patience)  # nothing tells when reading ahead is done
        asked = ask(ChatMessage("user", f"{typed} since yesterday"), session="typing")
        if run(model, asked)[1].reused_tokens > rules_only + 5:
            return
    pytest.fail("what was typed was not read ahead")


def test_a_question_interrupts_reading_ahead(model: LlamaChatModel) -> None:
    expected = run(model, ask(QUESTION, session="q"))[0]
    long = ChatMessage("user", " ".join(f"word{i}" for i in range(250)))
    model.prefill(ask(long, session="ahead"))
    assert run(model, ask(QUESTION, session="q"))[0] == expected


def test_the_rules_alone_can_be_read_ahead(model: LlamaChatModel) -> None:
    rules = ChatMessage(
        "system", "Speak of nothing but the weather, kindly and with great patience, in two lines."
    )
    model.prefill(GenerationRequest("w", (rules,)))
    for patience in (0.3, 1, 3, 9):
        time.sleep(patience)
        end = list(model.generate(GenerationRequest("w", (rules, QUESTION), 2)))[-1]
        assert isinstance(end, GenerationEnd)
        if end.reused_tokens > 15:
            return
        run(model, ask(QUESTION))
        model.prefill(GenerationRequest("w", (rules,)))
    pytest.fail("the rules were not read ahead")


def test_two_threads_are_answered_one_after_the_other(model: LlamaChatModel) -> None:
    expected = [
        run(model, ask(ChatMessage("user", q), session=q))[0] for q in ("Name a fruit.", "Name a tree.")
    ]
    got: dict[str, str] = {}

    def work(question: str) -> None:
        got[question] = run(model, ask(ChatMessage("user", question), session=question))[0]

    threads = [threading.Thread(target=work, args=(q,)) for q in ("Name a fruit.", "Name a tree.")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [got["Name a fruit."], got["Name a tree."]] == expected


def test_the_first_question_of_the_next_start_does_not_read_the_rules_again(
    model: LlamaChatModel, tiny_chat_model: Path, cache: Path
) -> None:
    before, first, _ = run(model, ask(QUESTION))
    files = list((cache / "prefix").glob("*.state"))
    assert files
    second = LlamaChatModel("tiny", tiny_chat_model, cache, context_tokens=1024)
    try:
        text, end, _ = run(second, ask(QUESTION))
    finally:
        second.close()
    assert end.reused_tokens > 30
    assert end.reused_tokens < first.prompt_tokens
    assert text == before
