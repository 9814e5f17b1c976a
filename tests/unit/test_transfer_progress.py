"""What a progress bar is told, with a clock that the test turns."""

from __future__ import annotations

import threading

import pytest

from nabz.adapters.hub.transfer import Transfer
from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import FetchProgress


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def seen() -> list[FetchProgress]:
    return []


def test_rate_and_seconds_left_follow_the_bytes(clock: Clock, seen: list[FetchProgress]) -> None:
    meter = Transfer("Tiny", seen.append, clock=clock).meter("fetch", 1000)
    for done in (100, 200, 300):
        clock.now += 1
        meter.at(done)
    last = seen[-1]
    assert (last.item, last.stage, last.done, last.total) == ("Tiny", "fetch", 300, 1000)
    assert last.rate == pytest.approx(100)
    assert last.seconds_left == pytest.approx(7)


def test_the_rate_is_that_of_the_last_seconds(clock: Clock, seen: list[FetchProgress]) -> None:
    meter = Transfer("Tiny", seen.append, clock=clock).meter("fetch", 100_000)
    for _ in range(20):
        clock.now += 1
        meter.at(meter.done + 1000)
    for _ in range(10):
        clock.now += 1
        meter.at(meter.done + 10)
    assert seen[-1].rate == pytest.approx(10)


def test_what_an_earlier_run_brought_does_not_count_as_speed(clock: Clock, seen: list[FetchProgress]) -> None:
    meter = Transfer("Tiny", seen.append, clock=clock).meter("fetch", 1000, done=900)
    assert seen[0].done == 900
    assert seen[0].rate is None
    clock.now += 2
    meter.at(920)
    assert seen[-1].rate == pytest.approx(10)


def test_reports_are_few_but_the_last_one_always_comes(clock: Clock, seen: list[FetchProgress]) -> None:
    meter = Transfer("Tiny", seen.append, clock=clock).meter("verify", 1000)
    for done in range(1, 1001):
        clock.now += 0.001
        meter.at(done)
    assert len(seen) < 15
    assert seen[-1].done == 1000


def test_a_bar_never_goes_back_nor_over_its_end(clock: Clock, seen: list[FetchProgress]) -> None:
    meter = Transfer("Tiny", seen.append, clock=clock).meter("fetch", 1000)
    for done in (500, 300, 2000):
        clock.now += 1
        meter.at(done)
    assert [progress.done for progress in seen] == [0, 500, 500, 1000]


def test_a_cancelled_transfer_stops_at_the_next_look(clock: Clock) -> None:
    cancel = threading.Event()
    transfer = Transfer("Tiny", cancel=cancel, clock=clock)
    meter = transfer.meter("fetch", 10)
    cancel.set()
    with pytest.raises(EnvironmentFault) as stopped:
        meter.at(5)
    assert stopped.value.code == "interrupted"
    with pytest.raises(EnvironmentFault):
        list(transfer.stoppable([b"a"]))
