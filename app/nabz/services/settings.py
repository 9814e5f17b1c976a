"""Settings as typed data: one declaration gives key, type, default and bounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Protocol

from nabz.domain.answer import Mode
from nabz.domain.errors import UserError
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
        consultation_language: of what Nabz says in a consultation; None is that of the interface.
        reduced_motion: nothing on the screen moves by itself.
        shared_with_patients: Home offers to hand the machine over to a patient.
        introduced: the first steps were taken or passed over; they are not shown by themselves again.
    """

    language: Language = Language.EN
    text_scale: float = 1.0
    mode: Mode = Mode.STAFF
    theme: str = "light"
    model_id: str = ""
    lock_after_minutes: float = 5.0
    consultation_language: Language | None = None
    reduced_motion: bool = False
    shared_with_patients: bool = False
    introduced: bool = False

    @property
    def spoken(self) -> Language:
        """The language in which a consultation is held."""
        return self.consultation_language or self.language

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
    """The settings of this machine; a value that cannot be read falls back to its default.

    Attributes:
        locked: names of settings that an administrator has set.
        languages: that the window may be shown in and consultations held in.
    """

    def __init__(
        self,
        file: SettingsFile,
        locked: Mapping[str, Any] = MappingProxyType({}),
        begin_with: Mapping[str, Any] = MappingProxyType({}),
        languages: tuple[Language, ...] = tuple(Language),
    ) -> None:
        """Args:
        locked: hold whatever a person chose; what was chosen is kept for when they are lifted.
        begin_with: hold until a person chooses.
        """
        self._file = file
        self._locked = dict(locked)
        self.locked = frozenset(locked)
        self.languages = languages
        self._chosen = replace(Settings(), **{**begin_with, **_parse(file.read())})
        self._current = self._under_rules()
        self._listeners: list[Callable[[Settings], None]] = []

    @property
    def current(self) -> Settings:
        return self._current

    def change(self, **values: Any) -> Settings:
        """Change and keep settings; listeners are told on the calling thread.

        Raises:
            UserError: `setting_locked`, `policy_language`; nothing is changed then.
        """
        if any(name in self._locked and value != self._locked[name] for name, value in values.items()):
            raise UserError("setting_locked")
        for name in ("language", "consultation_language"):
            if values.get(name) is not None and values[name] not in self.languages:
                raise UserError("policy_language")
        own = {name: value for name, value in values.items() if name not in self._locked}
        self._chosen = replace(self._chosen, **own)
        self._current = self._under_rules()
        self._file.write({f.name: _plain(getattr(self._chosen, f.name)) for f in fields(Settings)})
        for listener in list(self._listeners):
            listener(self._current)
        return self._current

    def subscribe(self, listener: Callable[[Settings], None]) -> None:
        self._listeners.append(listener)

    def _under_rules(self) -> Settings:
        ruled = replace(self._chosen, **self._locked)
        if ruled.language not in self.languages:
            ruled = replace(ruled, language=self.languages[0])
        if ruled.consultation_language not in self.languages:
            ruled = replace(ruled, consultation_language=None)
        return ruled


def setting_of(name: str, raw: Any) -> Any:
    """A value of a setting from its plain form. Raises `KeyError`, `ValueError`, `TypeError`."""
    kind = _KINDS[name]
    if kind is bool:
        if raw not in (0, 1):
            raise ValueError(name)
    elif isinstance(raw, bool):
        raise TypeError(name)
    return kind(raw)


_KINDS: dict[str, Callable[[Any], Any]] = {
    "language": Language,
    "mode": Mode,
    "text_scale": float,
    "theme": str,
    "model_id": str,
    "lock_after_minutes": float,
    "consultation_language": lambda raw: Language(raw) if raw else None,
    "reduced_motion": bool,
    "shared_with_patients": bool,
    "introduced": bool,
}


def _plain(value: Any) -> Any:
    if value is None:
        return ""
    return str(value) if isinstance(value, Language | Mode) else value


def _parse(raw: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key in _KINDS:
        try:
            values[key] = setting_of(key, raw[key])
        except (KeyError, ValueError, TypeError):
            continue
    # A file from before there were first steps: whoever chose something knows their way.
    return {"introduced": True, **values} if raw else values
