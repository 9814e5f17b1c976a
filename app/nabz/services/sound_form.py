"""What a word sounds like, roughly, whichever script it is written in: "dast" and "दस्त" are one word.

Many people type their language in Latin letters, each in their own way. Only what all spellings share is kept: no vowel
length, no aspiration, no doubled letters, and of the vowels those that are always written.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nabz.domain.languages import Language
from nabz.domain.text import search_words

# The nine Indic blocks of Unicode have the same letter at the same place.
_CONSONANTS = dict(
    zip(
        range(0x15, 0x3A),
        "k k g g n c c j j n t t d d n t t d d n n p p b b m y r r l l l v s s s h".split(),
        strict=True,
    )
)
_VOWELS = {
    **dict.fromkeys((0x05, 0x06, 0x3E, 0x12, 0x13, 0x11, 0x49, 0x4A, 0x4B, 0x14, 0x4C), ""),
    **dict.fromkeys((0x07, 0x08, 0x3F, 0x40), "i"),
    **dict.fromkeys((0x09, 0x0A, 0x41, 0x42), "u"),
    **dict.fromkeys((0x0D, 0x0E, 0x0F, 0x10, 0x45, 0x46, 0x47, 0x48), "e"),
    **dict.fromkeys((0x01, 0x02), "n"),
    0x4D: "+",
    0x0B: "ri",
    0x43: "ri",
}
_OWN = {0x09DC: "r", 0x09DD: "r", 0x09DF: "y", 0x095C: "r", 0x095D: "r", 0x09CE: "t"}
_INDIC_BEGIN, _INDIC_END, _BLOCK = 0x0900, 0x0D80, 0x80
_ARABIC = {
    **dict.fromkeys("اأإآىةءئؤويقع", ""),
    **dict(zip("بتثجحخدذرزسشصضطظغفكلمنه", "btTjhxddrzsSsdtzgfklmnh", strict=True)),
}
_LATIN_INDIC = (
    ("chh", "c"), ("ch", "C"), ("c", "k"), ("C", "c"), ("sh", "s"), ("zh", "l"), ("kh", "k"), ("gh", "g"), ("th", "t"),
    ("dh", "d"), ("ph", "p"), ("bh", "b"), ("jh", "j"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("f", "p"), ("z", "j"),
    ("w", "v"), ("ou", "u"), ("ai", "e"), ("ay", "e"), ("au", ""), ("a", ""), ("o", ""),
)  # fmt: skip
_LATIN_ARABIC = (
    ("sh", "S"), ("ch", "S"), ("kh", "x"), ("gh", "g"), ("th", "T"), ("dh", "d"), ("5", "x"), ("7", "h"), ("6", "t"),
    ("9", "s"), ("8", "g"), ("2", ""), ("3", ""), ("q", ""), ("p", "b"), ("v", "f"), ("c", "k"),
    *((vowel, "") for vowel in "aeiouwy'’-"),
)  # fmt: skip
_TAMIL = str.maketrans("gdbjs", "ktpcc")
"""Tamil writes voiced and unvoiced alike, and writes s with the letter for ch."""
_DOUBLED = re.compile(r"(.)\1+")
_JOINED = "+"
"""Between two consonants without a vowel."""
_GEMINATE = re.compile(r"(.)\+\1")


def in_latin(text: str) -> bool:
    """Whether a text is written mostly in Latin letters."""
    return sum(c.isascii() for c in text) > 0.6 * len(text)


@lru_cache(maxsize=1 << 16)
def sound_of(word: str, lang: Language) -> str:
    """The rough sound of one word in search form; empty for a word of vowels alone."""
    if word.isascii():
        sound = word.replace("ee", "i").replace("oo", "u")
        sound = _DOUBLED.sub(r"\1", sound) if lang is not Language.AR else sound
        for written, spoken in _LATIN_ARABIC if lang is Language.AR else _LATIN_INDIC:
            sound = sound.replace(written, spoken)
    elif lang is Language.AR:
        bare = word[2:] if word.startswith("ال") and len(word) > 4 else word
        sound = "".join(_ARABIC.get(letter, "") for letter in bare)
    else:
        joined = "".join(_indic(ord(letter)) for letter in word)
        if lang is Language.BN:
            joined = joined.replace(_JOINED + "b", "")  # under another letter it is silent
        sound = _GEMINATE.sub(r"\1", joined).replace(_JOINED, "")
    if lang is Language.AR:
        sound = sound.removesuffix("h") if len(sound) > 2 else sound
    elif lang is Language.TA:
        sound = sound.translate(_TAMIL)
    elif lang is Language.BN:
        sound = sound.replace("v", "b")
    return sound.replace("mp", "np").replace("mb", "nb")


def sound_words(text: str, lang: Language) -> list[str]:
    """The sounds of a text's words that have one, in order."""
    if lang is Language.BN:
        text = text.replace("\u09a1\u09bc", "\u09b0").replace(
            "\u09dc", "\u09b0"
        )  # a flapped r, by its dot alone
    return [sound for word in search_words(text) if (sound := sound_of(word, lang))]


def _indic(code: int) -> str:
    if code in _OWN:
        return _OWN[code]
    if not _INDIC_BEGIN <= code < _INDIC_END:
        return ""
    place = (code - _INDIC_BEGIN) % _BLOCK
    return _CONSONANTS.get(place, _VOWELS.get(place, ""))
