"""Locking when nobody is there, and after sleep."""

from __future__ import annotations

from nabz.services.auto_lock import AutoLock
from record_folders import Clock


def test_idle_time_covers_and_a_touch_begins_it_anew() -> None:
    clock = Clock()
    lock = AutoLock(300, clock, clock)
    for _ in range(59):
        clock.now += 5
        assert lock.look() == ""
    lock.touched()
    clock.now += 5
    assert lock.look() == ""
    for _ in range(58):
        clock.now += 5
        lock.look()
    clock.now += 5
    assert lock.look() == "idle"


def test_a_gap_between_two_looks_means_sleep_on_either_clock() -> None:
    for slept_on in ("both", "wall"):
        monotonic, wall = Clock(), Clock()
        lock = AutoLock(300, monotonic, wall)
        wall.now += 3600
        monotonic.now += 3600 if slept_on == "both" else 1
        assert lock.look() == "slept"
        monotonic.now += 1
        wall.now += 1
        assert lock.look() == ""


def test_zero_never_covers_for_idle_time() -> None:
    clock = Clock()
    lock = AutoLock(0, clock, clock)
    for _ in range(1000):
        clock.now += 20
        assert lock.look() == ""
