"""Memory that is freed goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

_FREED = """
import psutil
from nabz.adapters.system.memory import give_back_early
assert give_back_early()
before = psutil.Process().memory_info().rss
for size in range(1, 33):
    kept = bytearray(size << 20)
del kept
print(psutil.Process().memory_info().rss - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the other systems need no telling")
def test_large_blocks_do_not_stay() -> None:
    run = subprocess.run([sys.executable, "-c", _FREED], capture_output=True, text=True, check=True)
    assert int(run.stdout) < 4 << 20


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from nabz.adapters.system.memory import give_back_early

    monkeypatch.setattr(sys, "platform", "win32")
    assert give_back_early() is False
