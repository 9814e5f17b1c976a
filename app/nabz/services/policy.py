"""What an administrator has set for this machine: settings that are locked, and what is allowed.

A policy takes things away or sets them; it never stops Nabz. Whatever of it cannot be understood is left out and
named, so that the health check can say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from nabz.domain.answer import Mode
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.settings import Settings, setting_of

FORMAT = 1
MOST_KEEP_DAYS = 36_500
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of this machine; the one without arguments allows everything.

    Attributes:
        source: where it stands (a path or a registry key); empty when there is none.
        locked: settings that no person can change, by name.
        begin_with: settings of a fresh installation, which a person may change.
        languages: of the window and of consultations, for staff and for patients.
        models: ids of chat models that may be used; None allows all. The search model is always allowed.
        packs: ids of knowledge packs that may be used; None allows all.
        unsigned_packs: whether an administrator of the records may take a pack that nobody trusted signed.
        export: whether conversations may leave unencrypted (export, print to a file).
        network: whether Nabz may fetch models and packs; without, folders and sticks are the only source.
        keep_days: conversations are erased so many days after they were last changed; None keeps them.
        publishers: keys (hexadecimal) trusted on this machine besides those of the data folder.
        ignored: what of the policy was not understood, one line each, in English.
    """

    source: str = ""
    locked: Mapping[str, Any] = field(default_factory=dict)
    begin_with: Mapping[str, Any] = field(default_factory=dict)
    languages: tuple[Language, ...] = tuple(Language)
    models: frozenset[str] | None = None
    packs: frozenset[str] | None = None
    unsigned_packs: bool = True
    export: bool = True
    network: bool = True
    keep_days: int | None = None
    publishers: frozenset[str] = frozenset()
    ignored: tuple[str, ...] = ()

    def mode(self, wished: Mode) -> Mode:
        """Who is at the screen: a machine for patients alone stays one."""
        return Mode.PATIENT if self.locked.get("mode") is Mode.PATIENT else wished

    def allows_model(self, model_id: str) -> bool:
        return self.models is None or model_id in self.models

    def allows_pack(self, pack_id: str) -> bool:
        return self.packs is None or pack_id in self.packs

    def require_language(self, lang: Language | None) -> None:
        """That somebody names; None leaves it to Nabz. Raises `UserError` (`policy_language`)."""
        if lang is not None and lang not in self.languages:
            raise UserError("policy_language")

    def require_pack(self, pack_id: str) -> None:
        """Raises `UserError` (`policy_pack`)."""
        if not self.allows_pack(pack_id):
            raise UserError("policy_pack", id=pack_id)

    def require_export(self) -> None:
        """Raises `UserError` (`policy_export`)."""
        if not self.export:
            raise UserError("policy_export")

    def require_network(self) -> None:
        """Raises `UserError` (`policy_network`)."""
        if not self.network:
            raise UserError("policy_network")


EVERYTHING = Policy()
"""Of a machine without a policy."""


class PolicyReader(Protocol):
    """Where the policy of this machine comes from."""

    def read(self) -> Policy:
        """The policy as it stands now; never raises."""
        ...

    def check(self, path: Path) -> Policy:
        """What a file would be as a policy, for whoever writes one. Raises `UserError` (`file_not_found`)."""
        ...


def policy_of(raw: Mapping[str, Any], source: str) -> Policy:
    """A policy from the tables of its file, or from the values of the registry. Never raises."""
    return _Reading(raw, source).policy()


def describe(policy: Policy) -> dict[str, Any]:
    """As plain values, for JSON."""

    def names(ids: frozenset[str] | None) -> list[str] | None:
        return None if ids is None else sorted(ids)

    return {
        "source": policy.source,
        "locked": {k: _plain(v) for k, v in policy.locked.items()},
        "default": {k: _plain(v) for k, v in policy.begin_with.items()},
        "allow": {
            "languages": [str(lang) for lang in policy.languages],
            "models": names(policy.models),
            "packs": names(policy.packs),
            "unsigned_packs": policy.unsigned_packs,
            "export": policy.export,
            "network": policy.network,
        },
        "records": {"keep_days": policy.keep_days},
        "trust": {"publishers": sorted(policy.publishers)},
        "ignored": list(policy.ignored),
    }


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, str) else value


class _Wrong(Exception):
    """Why a value was left out."""


class _Reading:
    """Takes table after table; what is wrong is named and left out."""

    def __init__(self, raw: Mapping[str, Any], source: str) -> None:
        self._raw = raw
        self._source = source
        self._ignored: list[str] = []

    def policy(self) -> Policy:
        known = {"format", "locked", "default", "allow", "records", "trust"}
        for name in self._raw:
            if name not in known:
                self._ignored.append(f"{name}: no such table")
            elif name != "format" and not isinstance(self._raw[name], Mapping):
                self._ignored.append(f"{name}: it is no table")
        if (written := self._raw.get("format", FORMAT)) not in (FORMAT, str(FORMAT)):
            self._ignored.append(f"format: {written!r} is not {FORMAT}; what is known of it is used")
        languages = self._take("allow", "languages", _languages) or tuple(Language)
        locked = self._settings("locked", languages)
        begin_with = self._settings("default", languages)
        for name in [n for n in begin_with if n in locked]:
            self._ignored.append(f"default.{name}: it is locked")
            del begin_with[name]
        allow = {
            "models": self._take("allow", "models", _names),
            "packs": self._take("allow", "packs", _names),
            "unsigned_packs": self._take("allow", "unsigned_packs", _switch),
            "export": self._take("allow", "export", _switch),
            "network": self._take("allow", "network", _switch),
            "keep_days": self._take("records", "keep_days", _days),
            "publishers": self._take("trust", "publishers", _keys),
        }
        self._refuse_rest("allow", {"languages", "models", "packs", "unsigned_packs", "export", "network"})
        self._refuse_rest("records", {"keep_days"})
        self._refuse_rest("trust", {"publishers"})
        return Policy(
            source=self._source,
            locked=locked,
            begin_with=begin_with,
            languages=languages,
            **{name: value for name, value in allow.items() if value is not None},
            ignored=tuple(self._ignored),
        )

    def _table(self, name: str) -> Mapping[str, Any]:
        table = self._raw.get(name, {})
        return table if isinstance(table, Mapping) else {}

    def _take(self, table: str, name: str, read: Callable[[Any], Any]) -> Any:
        if name not in self._table(table):
            return None
        try:
            return read(self._table(table)[name])
        except _Wrong as wrong:
            self._ignored.append(f"{table}.{name}: {wrong}")
            return None

    def _settings(self, table: str, languages: tuple[Language, ...]) -> dict[str, Any]:
        taken = {}
        for name in self._table(table):
            value = self._take(table, name, partial(_setting, name))
            if isinstance(value, Language) and value not in languages:
                self._ignored.append(f"{table}.{name}: {value} is not among allow.languages")
            elif value is not None:
                taken[name] = value
        return taken

    def _refuse_rest(self, table: str, known: set[str]) -> None:
        for name in self._table(table):
            if name not in known:
                self._ignored.append(f"{table}.{name}: no such entry")


def _setting(name: str, raw: Any) -> Any:
    if name not in Settings.__dataclass_fields__:
        raise _Wrong("no such setting")
    try:
        value = setting_of(name, raw)
    except (ValueError, TypeError) as error:
        raise _Wrong(f"{raw!r} is not a value of it") from error
    bounded = getattr(Settings(**{name: value}), name)
    if bounded != value:
        raise _Wrong(f"{raw!r} is not possible")
    return value


def _texts(raw: Any) -> list[str]:
    """A list of names; the registry may hold them as one text with commas."""
    items = raw.split(",") if isinstance(raw, str) else raw
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise _Wrong("it is no list of names")
    return [item.strip() for item in items if item.strip()]


def _names(raw: Any) -> frozenset[str]:
    return frozenset(_texts(raw))


def _languages(raw: Any) -> tuple[Language, ...]:
    texts = _texts(raw)
    unknown = [t for t in texts if t not in set(Language)]
    if unknown:
        raise _Wrong(f"{unknown[0]!r} is not one of {', '.join(Language)}")
    if not texts:
        raise _Wrong("it names no language")
    return tuple(dict.fromkeys(Language(t) for t in texts))


def _keys(raw: Any) -> frozenset[str]:
    keys = [text.lower() for text in _texts(raw)]
    for key in keys:
        if not _KEY.fullmatch(key):
            raise _Wrong(f"{key[:16]!r} is not a public key of 64 hexadecimal digits")
    return frozenset(keys)


def _switch(raw: Any) -> bool:
    """TOML has true and false; the registry 1 and 0."""
    if raw in (True, 1, "1", "true"):
        return True
    if raw in (False, 0, "0", "false"):
        return False
    raise _Wrong(f"{raw!r} is neither true nor false")


def _days(raw: Any) -> int:
    text = str(raw)
    if (
        isinstance(raw, bool)
        or not text.isascii()
        or not text.isdecimal()
        or not 1 <= int(text) <= MOST_KEEP_DAYS
    ):
        raise _Wrong(f"{raw!r} is not a number of days from 1 to {MOST_KEEP_DAYS}")
    return int(text)
