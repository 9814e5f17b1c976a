"""The few sentences that Nabz itself says, in seven languages (`resources/phrases/<lang>.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from nabz.domain.languages import PLURAL_FORMS, Language, plural_category


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

    def count(self, key: str, lang: Language, n: float, shown: str) -> str:
        """A phrase with the number `n`, written `shown`, in the form that the language has for so many.

        A form of its own stands under the key with "_one", "_two", "_few" or "_many" behind it; else the key's.
        """
        table = self._table[lang]
        return table.get(f"{key}_{plural_category(lang, n)}", table[key]).format(n=shown)

    def keys(self, lang: Language) -> frozenset[str]:
        """The phrases that a language has; the forms of a counted one are one phrase."""
        return frozenset(k for k in self._table[lang] if k.rpartition("_")[2] not in PLURAL_FORMS)

    def raw(self, key: str, lang: Language) -> str:
        """A phrase with its placeholders."""
        return self._table[lang][key]
