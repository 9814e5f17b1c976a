"""Whatever happens to the child or to the file: one clear fault, and the next question works."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from gguf_files import write_gguf
from nabz.adapters.llama import LlamaChatModel
from nabz.adapters.llama.chat_model import content_fingerprint
from nabz.adapters.llama.crash_marker import CrashMarker
from nabz.domain.errors import EnvironmentFault, NabzError
from nabz.services.ports import ChatMessage, GenerationEnd, GenerationRequest, TextDelta

pytestmark = pytest.mark.integration

REQUEST = GenerationRequest(
    "s", (ChatMessage("system", "Be brief."), ChatMessage("user", "Name ten fruits.")), max_tokens=120
)
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

MakeModel = Callable[..., LlamaChatModel]


@pytest.fixture
def make_model(tiny_chat_model: Path, tmp_path: Path) -> Iterator[MakeModel]:
    made: list[LlamaChatModel] = []

    def make(path: Path = tiny_chat_model, **settings: float) -> LlamaChatModel:
        model = LlamaChatModel("tiny", path, tmp_path / "cache", context_tokens=512, **settings)  # type: ignore[arg-type]
        made.append(model)
        return model

    yield make
    for model in made:
        model.close()


def fault_of(model: LlamaChatModel) -> NabzError:
    with pytest.raises(NabzError) as caught:
        list(model.generate(REQUEST))
    return caught.value


def works(model: LlamaChatModel) -> bool:
    end = list(model.generate(replace(REQUEST, max_tokens=8)))[-1]
    return isinstance(end, GenerationEnd) and end.generated_tokens > 0


def signal_mid_answer(model: LlamaChatModel, number: int) -> NabzError:
    """Send the child a signal when the first word is there; returns the fault that the answer ended with."""

    def answer() -> None:
        sent = False
        for event in model.generate(REQUEST):
            if isinstance(event, TextDelta) and not sent:
                assert model.child_process_id is not None
                os.kill(model.child_process_id, number)
                sent = True

    with pytest.raises(NabzError) as caught:
        answer()
    return caught.value


@posix
def test_a_killed_child_costs_one_answer(make_model: MakeModel) -> None:
    model = make_model()
    fault = signal_mid_answer(model, signal.SIGKILL)
    assert isinstance(fault, EnvironmentFault)
    assert fault.code == "model_crashed"
    assert "killed" in fault.english()
    assert model.device_report()["loaded"] is False
    assert works(model)
    assert signal_mid_answer(model, signal.SIGILL).params["reason"].startswith("illegal instruction")
    assert works(model)


def test_a_child_outlives_the_thread_that_asked_first(make_model: MakeModel) -> None:
    model = make_model()
    asker = threading.Thread(target=model.warm_up)
    asker.start()
    asker.join()
    assert works(model)
    child = model.child_process_id
    time.sleep(0.2)
    assert works(model)
    assert model.child_process_id == child


def test_a_slow_reader_is_not_taken_for_a_hanging_child(make_model: MakeModel) -> None:
    model = make_model(hang_seconds=2)
    assert works(model)
    events = model.generate(REQUEST)
    for event in events:
        if isinstance(event, TextDelta):
            time.sleep(3)
            break
    end = list(events)[-1]
    assert isinstance(end, GenerationEnd)
    assert end.reason != "cancelled"


@posix
def test_a_hanging_child_is_ended(make_model: MakeModel) -> None:
    model = make_model(hang_seconds=3)
    fault = signal_mid_answer(model, signal.SIGSTOP)
    assert fault.code == "model_hung"
    assert fault.params["seconds"] == "3"
    assert works(model)


@posix
def test_a_child_that_does_not_hear_a_cancel_is_ended(make_model: MakeModel) -> None:
    model = make_model(hang_seconds=3)
    cancel = threading.Event()
    end: object = None
    for event in model.generate(REQUEST, cancel):
        if isinstance(event, TextDelta) and not cancel.is_set():
            assert model.child_process_id is not None
            os.kill(model.child_process_id, signal.SIGSTOP)
            cancel.set()
        end = event
    assert isinstance(end, GenerationEnd)
    assert end.reason == "cancelled"
    assert works(model)


@posix
def test_an_idle_child_that_died_is_not_noticed(make_model: MakeModel) -> None:
    model = make_model()
    assert works(model)
    assert model.child_process_id is not None
    os.kill(model.child_process_id, signal.SIGKILL)  # and the question comes before anybody has seen it
    assert works(model)


def test_wrong_files_are_named_before_an_engine_sees_them(
    make_model: MakeModel, tiny_chat_model: Path, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.gguf"
    with tiny_chat_model.open("rb") as stream:
        cut.write_bytes(stream.read(20_000_000))
    text = tmp_path / "notes.gguf"
    text.write_text("not a model")
    embedding = write_gguf(tmp_path / "e5.gguf", {"general.architecture": "bert", "bert.block_count": 12})
    assert fault_of(make_model(cut)).code == "model_truncated"
    assert fault_of(make_model(text)).code == "model_not_gguf"
    assert fault_of(make_model(embedding)).code == "model_wrong_architecture"
    assert fault_of(make_model(tmp_path / "none.gguf")).code == "file_not_found"


def test_what_only_the_engine_can_see_is_said_in_its_words(make_model: MakeModel, tmp_path: Path) -> None:
    unknown = write_gguf(tmp_path / "unknown.gguf", {"general.architecture": "perceptron"})
    fault = fault_of(make_model(unknown))
    assert fault.code == "model_wrong_architecture"
    assert "perceptron" in fault.english()
    hollow = write_gguf(
        tmp_path / "hollow.gguf",
        {"general.architecture": "llama", "llama.block_count": 2},
        {"x": ((32, 2), 0)},
    )
    model = make_model(hollow)
    assert fault_of(model).code == "model_load_failed"
    assert fault_of(model).code == "model_load_failed"  # said again, and not counted as a crash
    assert fault_of(model).code == "model_load_failed"
    assert fault_of(model).code == "model_load_failed"


def test_too_little_memory_is_said_before_loading(make_model: MakeModel) -> None:
    fault = fault_of(make_model(reserve_bytes=1 << 50))
    assert fault.code == "model_memory"
    assert "GB" in fault.english()


def test_a_model_that_always_crashes_is_not_tried_for_ever(
    make_model: MakeModel, tiny_chat_model: Path, tmp_path: Path
) -> None:
    marker = CrashMarker(tmp_path / "cache", "tiny", content_fingerprint(tiny_chat_model))
    for _ in range(3):
        marker.load_begins()
    model = make_model()
    fault = fault_of(model)
    assert fault.code == "model_crash_loop"
    assert fault.params["count"] == 3
    marker.clear()
    assert works(model)
    assert marker.count() == 0


@posix
def test_a_child_killed_while_loading_is_counted(
    make_model: MakeModel, tiny_chat_model: Path, tmp_path: Path
) -> None:
    model = make_model()
    model.warm_up()
    while model.child_process_id is None:
        time.sleep(0.005)
    os.kill(model.child_process_id, signal.SIGKILL)
    deadline = time.monotonic() + 5
    while model.child_process_id is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    marker = CrashMarker(tmp_path / "cache", "tiny", content_fingerprint(tiny_chat_model))
    assert marker.count() == 1
    assert works(model)
    assert marker.count() == 0


def test_a_cancel_while_loading_does_not_wait_for_the_load(make_model: MakeModel) -> None:
    model = make_model()
    cancel = threading.Event()
    cancel.set()
    events = list(model.generate(REQUEST, cancel))
    assert isinstance(events[-1], GenerationEnd)
    assert events[-1].reason == "cancelled"
    assert model.device_report()["loaded"] is False
    assert works(model)


def test_closing_twice_and_asking_again_works(make_model: MakeModel) -> None:
    model = make_model()
    model.close()
    assert works(model)
    child = model.child_process_id
    model.close()
    model.close()
    assert child is not None
    assert not psutil.pid_exists(child)
    assert works(model)


def test_a_damaged_saved_state_is_ignored(make_model: MakeModel, tmp_path: Path) -> None:
    rules = ChatMessage(
        "system", "Be brief and kind, and speak in short sentences that everybody can read aloud."
    )
    request = GenerationRequest("s", (rules, ChatMessage("user", "Name a fruit.")), max_tokens=8)
    first = make_model()
    expected = list(first.generate(request))
    first.close()
    (saved,) = (tmp_path / "cache" / "prefix").glob("*.state")
    saved.write_bytes(saved.read_bytes()[:-100])
    second = make_model()
    got = list(second.generate(request))
    texts = [[e.text for e in events if isinstance(e, TextDelta)] for events in (expected, got)]
    assert texts[0] == texts[1]
    assert isinstance(got[-1], GenerationEnd)
    assert got[-1].reused_tokens == 0
    second.close()
    assert saved.exists()  # written again, whole
    third = list(make_model().generate(request))[-1]
    assert isinstance(third, GenerationEnd)
    assert third.reused_tokens > 0


@posix
def test_the_child_does_not_outlive_a_killed_parent(tiny_chat_model: Path, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        textwrap.dedent(
            """
            import sys
            from pathlib import Path
            from nabz.adapters.llama import LlamaChatModel
            from nabz.services.ports import ChatMessage, GenerationRequest, TextDelta

            if __name__ == "__main__":
                model = LlamaChatModel("tiny", Path(sys.argv[1]), Path(sys.argv[2]), context_tokens=2048)
                for event in model.generate(GenerationRequest("s", (ChatMessage("user", "Count."),), 1500)):
                    if isinstance(event, TextDelta):
                        print(model.child_process_id, flush=True)
            """
        )
    )
    parent = subprocess.Popen(
        [sys.executable, str(script), str(tiny_chat_model), str(tmp_path / "cache")],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert psutil.pid_exists(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 5
    while psutil.pid_exists(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == psutil.STATUS_ZOMBIE
