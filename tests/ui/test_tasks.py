"""Work in the background comes back on the main thread, in order and in bundles."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.errors import EnvironmentFault
from nabz.ui.painted import FirstPaint
from nabz.ui.tasks import Failure, Tasks
from nabz.ui.watchdog import StallWatchdog


def test_a_result_arrives_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, int, threading.Thread]] = []

    def work() -> int:
        return threading.get_ident()

    tasks.run(
        work, done=lambda ident: seen.append((ident, threading.get_ident(), threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    there, here, thread = seen[0]
    assert there != here
    assert thread is threading.main_thread()


def test_a_foreseen_error_and_a_bug_are_told_apart(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[Failure] = []

    def foreseen() -> None:
        raise EnvironmentFault("no_model")

    def bug() -> None:
        raise ZeroDivisionError("a bug")

    tasks.run(foreseen, failed=failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    with caplog.at_level(logging.ERROR):
        tasks.run(bug, failed=failures.append)
        qtbot.waitUntil(lambda: len(failures) == 2)
    assert failures[0].error is not None
    assert failures[0].error.code == "no_model"
    assert failures[1].error is None
    assert isinstance(failures[1].cause, ZeroDivisionError)
    assert "background work failed" in caplog.text


def test_a_failure_that_nobody_takes_is_told_to_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    def work() -> None:
        raise EnvironmentFault("index_missing")

    with qtbot.waitSignal(tasks.unhandled) as blocker:
        tasks.run(work)
    assert blocker.args[0].error.code == "index_missing"


def test_events_come_in_order_in_few_bundles_and_before_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    bundles: list[list[int]] = []
    ended: list[int] = []

    def work(emit: Callable[[int], None]) -> int:
        for n in range(1000):
            emit(n)
            if n % 100 == 0:
                time.sleep(0.005)
        return 7

    tasks.stream(
        work, events=bundles.append, done=lambda result: ended.append(result + sum(map(len, bundles)))
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert [n for bundle in bundles for n in bundle] == list(range(1000))
    assert len(bundles) < 20
    assert ended == [1007]


def test_nothing_is_told_after_shut_down(qtbot: QtBot) -> None:
    tasks = Tasks()
    gate = threading.Event()
    told: list[object] = []
    tasks.run(lambda: gate.wait(5), done=told.append)
    threading.Timer(0.05, gate.set).start()
    assert tasks.shut_down()
    qtbot.wait(30)
    assert told == []


def test_the_watchdog_sees_a_stall(qtbot: QtBot) -> None:
    watchdog = StallWatchdog()
    watchdog.start()
    qtbot.wait(30)
    end = time.thread_time() + 0.12  # its own processor time: what other programs take does not count
    while time.thread_time() < end:
        pass
    qtbot.wait(30)
    watchdog.stop()
    assert watchdog.longest_ms > 80
    assert watchdog.longest_busy_ms > 40


def test_held_work_begins_with_its_release(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[int] = []
    tasks.hold()
    for number in (1, 2):
        tasks.run(partial(int, number), done=done.append)
    qtbot.wait(30)
    assert (done, tasks.running) == ([], 2)
    tasks.release()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert sorted(done) == [1, 2]


def test_work_begins_after_the_first_paint(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[bool] = []
    FirstPaint(window, lambda: told.append(window.isVisible()))
    qtbot.wait(20)
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.update()
    qtbot.wait(20)
    assert told == [True]
