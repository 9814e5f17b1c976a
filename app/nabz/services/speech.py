"""Reading aloud: what a voice of the machine can do, and how a text is made ready for it."""

from __future__ import annotations

import re
import unicodedata
from typing import Protocol

from nabz.domain.languages import Language

_CITATION = re.compile(r"\s*\[(?:\d+|\?)\]")
_BULLET = re.compile(r"^[\s•·▪*–-]+", re.MULTILINE)


class Speech(Protocol):
    """A voice of the machine. One thread at a time."""

    def languages(self) -> frozenset[Language]:
        """The languages that it has a voice for; may block for some tenths of a second."""
        ...

    def say(self, text: str, lang: Language) -> None:
        """Begin to read a text; what is being read stops. A voice that fails falls silent."""
        ...

    def stop(self) -> None:
        """Fall silent; safe at any time."""
        ...

    @property
    def speaking(self) -> bool:
        """Whether something is being read now."""
        ...


def speakable(text: str) -> str:
    """A text as a voice is to read it: without marks of citations, bullets, and signs that only steer drawing."""
    plain = _BULLET.sub("", _CITATION.sub("", text))
    return "".join(
        c for c in plain if c in "\n\u200c\u200d" or unicodedata.category(c) not in ("Cc", "Cf", "Co")
    )
