"""The few sentences that Nabz itself says, in seven languages (`resources/phrases/<lang>.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from nabz.domain.languages import Language


class Phrases:
    """Looks up a phrase by key and language."""

    def __init__(self, table: dict[Language, dict[str, str]]) -> None:
        self._table = table

    @classmethod
    def read(cls, folder: Path) -> Phrases:
        """Read `<lang>.toml` for every language; a missing file is a bug of the build and raises."""
        return cls({lang: tomllib.loads((folder / f"{lang}.toml").read_text("utf-8")) for lang in Language})

    def say(self, key: str, lang: Language, **params: object) -> str:
        return self._table[lang][key].format(**params)

    def keys(self, lang: Language) -> frozenset[str]:
        """The phrases that a language has."""
        return frozenset(self._table[lang])

    def raw(self, key: str, lang: Language) -> str:
        """A phrase with its placeholders."""
        return self._table[lang][key]
