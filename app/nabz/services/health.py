"""Is this installation healthy?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from nabz.domain.errors import NabzError


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """One thing that was looked at.

    Attributes:
        name: a stable id ("chat_model", "index", "records", "fonts", "disk", "memory", "processor", ...).
        state: ok; warn when something works less well; fail when something does not work.
        detail: what was seen, in English, one line.
        remedy: what to do; empty when ok.
    """

    name: str
    state: Literal["ok", "warn", "fail"]
    detail: str
    remedy: str = ""


Probe = Callable[[], HealthCheck]


class HealthService:
    """Runs the probes; one that fails itself is reported, never raised."""

    def __init__(self, probes: Sequence[tuple[str, Probe]]) -> None:
        self._probes = probes

    def report(self) -> list[HealthCheck]:
        """Every check, in a fixed order."""
        checks = []
        for name, probe in self._probes:
            try:
                checks.append(probe())
            except NabzError as error:
                checks.append(HealthCheck(name, "fail", error.english()))
            except Exception as bug:  # whoever looks at what is broken must not break on it
                checks.append(HealthCheck(name, "fail", f"it could not be looked at ({type(bug).__name__})"))
        return checks

    def healthy(self) -> bool:
        """Whether nothing failed."""
        return all(check.state != "fail" for check in self.report())
