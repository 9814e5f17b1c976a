"""The seven languages of Nabz, their scripts and directions."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Language(StrEnum):
    """A language that Nabz speaks, by its ISO 639-1 code."""

    EN = "en"
    HI = "hi"
    TE = "te"
    TA = "ta"
    BN = "bn"
    MR = "mr"
    AR = "ar"

    @property
    def profile(self) -> LanguageProfile:
        """Names, script and direction of this language."""
        return _PROFILES[self]


@dataclass(frozen=True, slots=True)
class LanguageProfile:
    """What the interface and the rules need to know of a language.

    Attributes:
        own_name: the name that its speakers use.
        english_name: the name in English.
        script: the Unicode script name as it begins a character's name ("DEVANAGARI").
        right_to_left: whether its text runs from right to left.
    """

    own_name: str
    english_name: str
    script: str
    right_to_left: bool = False


_PROFILES = {
    Language.EN: LanguageProfile("English", "English", "LATIN"),
    Language.HI: LanguageProfile("हिन्दी", "Hindi", "DEVANAGARI"),
    Language.TE: LanguageProfile("తెలుగు", "Telugu", "TELUGU"),
    Language.TA: LanguageProfile("தமிழ்", "Tamil", "TAMIL"),
    Language.BN: LanguageProfile("বাংলা", "Bengali", "BENGALI"),
    Language.MR: LanguageProfile("मराठी", "Marathi", "DEVANAGARI"),
    Language.AR: LanguageProfile("العربية", "Arabic", "ARABIC", right_to_left=True),
}

SCRIPTS = tuple(dict.fromkeys(profile.script for profile in _PROFILES.values()))


def script_shares(text: str) -> dict[str, float]:
    """Share of each supported script among the letters of a text; empty when it has no letters."""
    counts: Counter[str] = Counter()
    for char, times in Counter(text).items():
        if unicodedata.category(char)[0] in "LM":
            counts[_script_of(char)] += times
    total = counts.total()
    return {script: count / total for script, count in counts.items()} if total else {}


@lru_cache(maxsize=2048)
def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next((script for script in SCRIPTS if name.startswith(script)), "OTHER")


PLURAL_FORMS = ("one", "two", "few", "many")
"""Forms beside the general one that a counted phrase may have."""


def plural_category(lang: Language, n: float) -> str:
    """One of `PLURAL_FORMS` or "other" (Unicode CLDR's cardinal rules for the seven languages)."""
    if n != int(n):
        return "one" if lang in (Language.HI, Language.BN) and 0 <= n < 1 else "other"
    if lang is not Language.AR:
        return "one" if n == 1 or (n == 0 and lang in (Language.HI, Language.BN)) else "other"
    if n in (1, 2):
        return "one" if n == 1 else "two"
    rest = n % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"
