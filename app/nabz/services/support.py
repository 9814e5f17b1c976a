"""What a clinic may send to whoever helps it: how the machine is, what crashed; nothing of a patient."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from nabz.domain.crash import CrashReport
from nabz.domain.errors import UserError
from nabz.services.health import HealthService
from nabz.services.policy import Policy, describe
from nabz.services.ports import ModelLibrary
from nabz.services.settings import SettingsService


class CrashReports(Protocol):
    """Reports of crashes on this machine, redacted as they were written."""

    def reports(self) -> list[CrashReport]:
        """Newest first."""
        ...

    def forget(self) -> int:
        """Remove all; their number."""
        ...


class BundleWriter(Protocol):
    """Writes texts into one file."""

    def __call__(self, path: Path, texts: Mapping[str, str]) -> None:
        """Raises `EnvironmentFault` (`support_write`)."""
        ...


class SupportService:
    """Gathers, shows and writes. What is written is exactly what `contents` shows."""

    def __init__(
        self,
        crashes: CrashReports,
        health: HealthService,
        settings: SettingsService,
        policy: Policy,
        models: ModelLibrary,
        machine: Callable[[], dict[str, Any]],
        private: Callable[[], Mapping[str, str]],
        write: BundleWriter,
    ) -> None:
        """Args:
        machine: version, system, memory and the like.
        private: what names this machine or its people (folders, the account) and what stands in its place.
        """
        self._crashes = crashes
        self._health = health
        self._settings = settings
        self._policy = policy
        self._models = models
        self._machine = machine
        self._private = private
        self._write = write

    def crashes(self) -> list[CrashReport]:
        """Newest first."""
        return self._crashes.reports()

    def forget_crashes(self) -> int:
        """Remove all crash reports; their number."""
        return self._crashes.forget()

    def contents(self) -> dict[str, str]:
        """Every file that a support bundle would hold, as text, to be read by a person before it leaves."""
        current = self._settings.current
        files: dict[str, Any] = {
            "machine.json": self._machine(),
            "health.json": [asdict(check) for check in self._health.report()],
            # Names of files and of documents may name people: only what Nabz itself wrote is told.
            "models.json": [
                {"id": c.id if c.state != "imported" else "imported", "state": c.state, "size": c.size}
                for c in self._models.cards()
                if c.state != "absent"
            ],
            "settings.json": {
                "language": str(current.language),
                "mode": str(current.mode),
                "theme": current.theme,
                "text_scale": current.text_scale,
                "lock_after_minutes": current.lock_after_minutes,
            },
            "policy.json": describe(self._policy),
        }
        for report in self.crashes():
            files[f"crashes/{report.id}.json"] = asdict(report)
        return {name: self._redacted(json.dumps(value, indent=1)) + "\n" for name, value in files.items()}

    def write(self, path: Path, texts: Mapping[str, str]) -> None:
        """Write what was shown. Raises `UserError` (`export_exists`), `EnvironmentFault` (`support_write`)."""
        if path.exists():
            raise UserError("export_exists", path=path)
        self._write(path, texts)

    def _redacted(self, text: str) -> str:
        for private, stands_for in sorted(self._private().items(), key=lambda p: -len(p[0])):
            if len(private) > 2:
                written = json.dumps(private)[1:-1]
                text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(written)}(?![A-Za-z0-9])", stands_for, text)
        return text
