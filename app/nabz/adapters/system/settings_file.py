"""Settings in a small JSON file beside the data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nabz.domain.errors import EnvironmentFault


class JsonSettingsFile:
    """Reads what can be read; writes beside and renames."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, Any]:
        """Empty for a missing or unreadable file: settings are a comfort, never a reason not to start."""
        try:
            raw = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return raw if isinstance(raw, dict) else {}

    def write(self, values: dict[str, Any]) -> None:
        """Raises `EnvironmentFault` (`data_folder_read_only`)."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".new")
            beside.write_text(json.dumps(values, indent=1, ensure_ascii=False), "utf-8")
            beside.replace(self._path)
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=self._path.parent) from error
