"""The file with the wraps of the data key. It holds no patient text, and without it the records cannot be opened."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from nabz.adapters.vault.small_files import write_json
from nabz.adapters.vault.wraps import Wrap, same_form
from nabz.domain.errors import EnvironmentFault

FORMAT = 1


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All wraps of one store.

    Attributes:
        store_id: random; every wrap is bound to it.
    """

    store_id: str
    wraps: tuple[Wrap, ...]

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """Raises `EnvironmentFault` (`keys_damaged`, `database_newer`)."""
        try:
            raw = json.loads(path.read_text("utf-8"))
            if raw["format"] != FORMAT:
                raise EnvironmentFault("database_newer", path=path, found=raw["format"], known=FORMAT)
            return cls(str(raw["store_id"]), tuple(Wrap.from_json(w) for w in raw["wraps"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EnvironmentFault("keys_damaged", path=path) from error

    def write(self, path: Path) -> None:
        """Raises `EnvironmentFault`; the old file then stands as it was."""
        write_json(
            path,
            {"format": FORMAT, "store_id": self.store_id, "wraps": [w.as_json() for w in self.wraps]},
        )

    def people(self) -> tuple[Wrap, ...]:
        return tuple(w for w in self.wraps if w.kind == "person")

    def of_name(self, name: str) -> Wrap | None:
        """The wrap of a person, however the name was typed."""
        wanted = name_form(name)
        return next((w for w in self.people() if name_form(w.name) == wanted), None)

    def of_kind(self, kind: str) -> Wrap | None:
        return next((w for w in self.wraps if w.kind == kind), None)

    def with_wrap(self, new: Wrap) -> KeyFile:
        """With this wrap in place of the one of the same id and kind."""
        others = tuple(w for w in self.wraps if (w.id, w.kind) != (new.id, new.kind))
        return replace(self, wraps=(*others, new))

    def without(self, wrap_id: str) -> KeyFile:
        return replace(self, wraps=tuple(w for w in self.wraps if w.id != wrap_id))


def name_form(name: str) -> str:
    """Names are compared in one form and without case."""
    return same_form(name).strip().casefold()
