"""Settings as typed data: one declaration gives key, type, default and bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, Protocol

from nabz.domain.answer import Mode
from nabz.domain.languages import Language


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may choose.

    Attributes:
        language: of the interface.
        text_scale: size of all text, 0.8 to 2.0.
        mode: who is at the screen.
        theme: colours of the window: light, dark, contrast.
        model_id: chat model; empty takes the best that is here.
        lock_after_minutes: with nobody at the keyboard the records are covered; 0 never, at most 120.
    """

    language: Language = Language.EN
    text_scale: float = 1.0
    mode: Mode = Mode.STAFF
    theme: str = "light"
    model_id: str = ""
    lock_after_minutes: float = 5.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "text_scale", min(2.0, max(0.8, float(self.text_scale))))
        minutes = min(120.0, max(0.0, float(self.lock_after_minutes)))
        object.__setattr__(self, "lock_after_minutes", minutes)
        if self.theme not in ("light", "dark", "contrast"):
            object.__setattr__(self, "theme", "light")


class SettingsFile(Protocol):
    """Where settings are kept."""

    def read(self) -> dict[str, Any]: ...

    def write(self, values: dict[str, Any]) -> None: ...


class SettingsService:
    """The settings of this machine; a value that cannot be read falls back to its default."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._current = _parse(file.read())
        self._listeners: list[Callable[[Settings], None]] = []

    @property
    def current(self) -> Settings:
        return self._current

    def change(self, **values: Any) -> Settings:
        """Change and keep settings; listeners are told on the calling thread."""
        self._current = replace(self._current, **values)
        self._file.write({f.name: _plain(getattr(self._current, f.name)) for f in fields(Settings)})
        for listener in list(self._listeners):
            listener(self._current)
        return self._current

    def subscribe(self, listener: Callable[[Settings], None]) -> None:
        self._listeners.append(listener)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Language | Mode) else value


def _parse(raw: dict[str, Any]) -> Settings:
    values: dict[str, Any] = {}
    kinds: dict[str, Callable[[Any], Any]] = {
        "language": Language,
        "mode": Mode,
        "text_scale": float,
        "theme": str,
        "model_id": str,
        "lock_after_minutes": float,
    }
    for key, kind in kinds.items():
        try:
            values[key] = kind(raw[key])
        except (KeyError, ValueError, TypeError):
            continue
    return Settings(**values)
