"""Why a child process ended, in words."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from nabz.domain.errors import EnvironmentFault

MEMORY_SHORT_BYTES = 256 * 1024 * 1024
"""Free memory below which a kill is put down to memory."""

_WINDOWS = {
    0xC0000005: "memory access error",
    0xC000001D: "illegal instruction",
    0xC00000FD: "stack overflow",
    0xC0000409: "aborted",
    0xC0000017: "out of memory",
}

_SIGNALS = {
    "SIGILL": "illegal instruction",
    "SIGSEGV": "memory access error",
    "SIGBUS": "the model file could not be read on",
    "SIGABRT": "aborted",
    "SIGFPE": "arithmetic error",
    "SIGKILL": "it was killed",
    "SIGTERM": "it was ended",
}


def fault_of_exit(exit_code: int | None, *, memory_was_short: bool, last_line: str = "") -> EnvironmentFault:
    """The one error of a child that ended by itself. `exit_code` as `multiprocessing` gives it."""
    if exit_code is None:
        reason = "no exit code"
    elif exit_code & 0xFFFFFFFF in _WINDOWS:
        reason = _WINDOWS[exit_code & 0xFFFFFFFF]
        if reason == "out of memory":
            return EnvironmentFault("model_out_of_memory")
    elif exit_code < 0:
        name = _signal_name(-exit_code)
        if name == "SIGKILL" and memory_was_short:
            return EnvironmentFault("model_out_of_memory")
        reason = _SIGNALS.get(name, name)
    else:
        reason = f"exit code {exit_code}"
    if "bad_alloc" in last_line:
        return EnvironmentFault("model_out_of_memory")
    return EnvironmentFault("model_crashed", reason=f"{reason}: {last_line}" if last_line else reason)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def kernel_kills() -> int:
    """How many processes the kernel has killed for want of memory so far; 0 where it does not tell."""
    if not sys.platform.startswith("linux"):
        return 0
    try:
        for line in Path("/proc/vmstat").read_text(encoding="ascii").splitlines():
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    except (OSError, ValueError):
        pass
    return 0


def last_line(log: Path) -> str:
    """What native code said last, of its last 50 lines; at most 200 characters, never of a conversation."""
    try:
        with log.open("rb") as stream:
            stream.seek(max(0, log.stat().st_size - 20_000))
            lines = stream.read().decode("utf-8", "replace").splitlines()[-50:]
    except OSError:
        return ""
    words = [line.strip() for line in lines if line.strip()]
    telling = [w for w in words if "assert" in w.lower() or "error" in w.lower() or "what()" in w]
    return (telling or words or [""])[-1][:200]
