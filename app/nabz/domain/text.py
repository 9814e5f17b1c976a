"""Normal forms of text, so that one rule reads every keyboard."""

from __future__ import annotations

import re
import unicodedata

_ZERO_WIDTH = dict.fromkeys(
    [0x200B, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
# Control characters are U+0000-001F and U+007F-009F; lines and tabs among them are white space.
_INVISIBLE = _ZERO_WIDTH | dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)]) | dict.fromkeys([9, 10, 13], " ")
_DIGIT = re.compile(r"[^\D0-9]")
_SPACES = re.compile(r"\s+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORD = re.compile(
    r"[^\W_](?:[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff\u200c\u200d'’-]|[^\W_])*"
)
"""A word of any script, whole: Indic vowel signs and joiners stay inside it."""


def fold_digits(text: str) -> str:
    """Replace the decimal digits of every script by 0-9 ("३८" becomes "38")."""
    if text.isascii():
        return text
    return _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), text)


def normalise(text: str) -> str:
    """The form in which a message is read by rules and search.

    NFC, local digits as 0-9, control and invisible direction characters removed (zero-width joiners kept:
    Indic scripts need them), white space collapsed. Case is kept.
    """
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return _SPACES.sub(" ", fold_digits(text)).strip()


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order; Indic words are not cut at their vowel signs."""
    return [match.group().lower() for match in WORD.finditer(normalise(text))]


def numbers(text: str) -> list[str]:
    """The numbers of a text in reading order, digits folded, thousands commas removed ("1,000" becomes "1000")."""
    return [re.sub(r",(?=\d{3}\b)", "", n).replace(",", ".") for n in _NUMBER.findall(fold_digits(text))]


_ARABIC_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ؤ": "و", "ئ": "ي"}
)
_DROPPED_MARKS = dict.fromkeys([*range(0x064B, 0x0660), 0x0670, 0x093C, 0x09BC, 0x200C, 0x200D])
_CANDRABINDU = str.maketrans({"ँ": "ं", "ఁ": "ం"})


def search_form(text: str) -> str:
    """The form in which text is indexed and searched: how a word is typed must not decide whether it is found.

    Lower case, local digits folded, Arabic vowel marks and letter variants unified, nuktas and joiners dropped,
    candrabindu written as anusvara. Never shown to a person.
    """
    folded = normalise(text).lower()
    if folded.isascii():
        return folded
    return folded.translate(_DROPPED_MARKS).translate(_ARABIC_LETTERS).translate(_CANDRABINDU)


def search_words(text: str) -> list[str]:
    """The words of `search_form`, in order."""
    return WORD.findall(search_form(text))
