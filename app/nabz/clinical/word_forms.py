"""One form for the many ways in which a word is inflected, romanised and misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from nabz.domain.languages import Language

_IRREGULAR = {
    form: base
    for base, forms in {
        "be": "is are was were am been being m re",
        "have": "has had having ve",
        "do": "does did doing done",
        "can": "could able",
        "go": "goes went gone going",
        "come": "comes came coming",
        "get": "gets got getting gotten",
        "take": "takes took taken taking",
        "give": "gives gave given giving",
        "eat": "eats ate eaten eating",
        "drink": "drinks drank drinking",
        "feel": "feels felt feeling",
        "feed": "feeds fed feeding feedings",
        "bleed": "bleeds bled bleeding bleedings",
        "bite": "bites biting bitten",
        "sting": "stings stung stinging",
        "throw": "throws threw thrown throwing",
        "fall": "falls fell fallen falling",
        "swell": "swells swelled swollen swelling swellings swolen",
        "break": "breaks broke broken breaking",
        "wake": "wakes woke woken waking",
        "shake": "shakes shook shaken shaking",
        "lose": "loses lost losing",
        "lie": "lies lying",
        "die": "dies died dying",
        "tie": "ties tying tied",
        "see": "sees saw seen seeing",
        "speak": "speaks spoke spoken speaking",
        "burn": "burns",
        "burnt": "burned",  # not "burning", which is how a pain feels
        "breath": "breathe breathes breathing breathed breaths",
        "tear": "tears tearing tore torn",
        "tooth": "teeth",
        "foot": "feet",
        "child": "children childs",
        "ache": "aches aching ached",
        "use": "uses used using",
        "blue": "bluish",
        "urine": "urinate urinates urinating urinated urination",
        "stool": "stools",
        "hurt": "hurts hurting hurted",
        "bruise": "bruises bruised bruising",
        "seizure": "seizures",
        "behave": "behaves behaving behaved",
        "choke": "chokes choked choking",
        "diarrhoea": "diarrhea diarrohea diarhoea diarrhoeal diarrheal",
        "anaemia": "anemia",
        "oedema": "edema",
        "faeces": "feces",
        "colour": "color",
        "grey": "gray",
        "haemorrhage": "hemorrhage hemorrhaging",
        "tumour": "tumor",
    }.items()
    for form in forms.split()
}
_KEPT = frozenset(
    "burning seized fits periods waters piles runs this his yes us gas always perhaps does bring string during wing"
    " king".split()
)
_SIBILANT = ("ses", "xes", "zes", "ches", "shes")


@lru_cache(maxsize=16384)
def english_form(word: str) -> str:
    """The common form of an English word: plural and verb endings off, irregular verbs by table."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or word in _KEPT:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_SIBILANT) and len(word) > 4:
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("ing") and len(word) > 5:
        word = _undoubled(word[:-3])
    elif word.endswith("ied") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("ed") and len(word) > 4 and not word.endswith("eed"):
        word = _undoubled(word[:-2])
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    return _IRREGULAR.get(word, word)


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsfz" else word


_ROMAN_STEPS = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        # letters that stand for one sound
        (r"chh", "ch"),
        (r"ck|q", "k"),
        (r"ph", "f"),
        (r"([tdbj])h", r"\1"),
        (r"sh", "s"),
        (r"w", "v"),
        (r"z", "j"),
        (r"x", "ks"),
        # vowels, long or short
        (r"ee|ii|ea", "i"),
        (r"oo|ou|uu", "u"),
        (r"a{2,}", "a"),
        (r"([^aeiou])\1+", r"\1"),
        (r"e{2,}", "e"),
        (r"ae|ai|ei|ay|ey", "e"),
        (r"y$", "i"),
        (r"(?<=..)h$", ""),
        (r"n(?=[pb])", "m"),
    )
)


@lru_cache(maxsize=16384)
def romanised_form(word: str) -> str:
    """One spelling for the spellings of a word typed in Latin letters: "bukhaar", "bukhar", "bukaar"."""
    for pattern, new in _ROMAN_STEPS:
        word = pattern.sub(new, word)
    return word


def form(word: str, lang: Language) -> str:
    """The form in which a word of a language is kept; `word` is in search form."""
    if not word.isascii():
        return word
    return english_form(word) if lang is Language.EN else romanised_form(word)


_LONGEST_ENDING = {Language.TE: 8, Language.TA: 8, Language.MR: 5, Language.BN: 5, Language.HI: 4}
_ARABIC_BEFORE = (
    "وال",
    "بال",
    "فال",
    "كال",
    "لل",
    "ال",
    "و",
    "ب",
    "ل",
    "ف",
    "ت",
    "ي",
    "ا",
    "ن",
    "بت",
    "بي",
    "بن",
)
_ARABIC_AFTER = (
    "ي",
    "ه",
    "ها",
    "ك",
    "نا",
    "هم",
    "هن",
    "ين",
    "ان",
    "ات",
    "ون",
    "وا",
    "ت",
    "ني",
    "تي",
    "ته",
    "تها",
)


def bases(word: str, lang: Language) -> Iterator[str]:
    """What a word of a local script may be an inflected form of, longest first; the vocabulary decides.

    A base that ends in "~" stands for every word of the vocabulary that is this base and one more vowel sign.
    """
    if lang is Language.AR:
        for before in ("", *_ARABIC_BEFORE):
            if not word.startswith(before):
                continue
            rest = word[len(before) :]
            if before and len(rest) >= 3:
                yield rest
            for after in _ARABIC_AFTER:
                if rest.endswith(after) and len(rest) - len(after) >= 3:
                    yield rest[: -len(after)]
                    if after.startswith("ت"):
                        yield rest[: -len(after)] + "ه"  # the feminine ending opens before a suffix
        return
    longest = _LONGEST_ENDING.get(lang, 4)
    for cut in range(0, longest + 1):
        left = len(word) - cut
        if left < 3:
            return
        if cut and cut <= (3 if left == 3 else 5 if left == 4 else longest):
            yield word[:left]
        if left >= 4 or (left == 3 and cut <= 2):
            yield word[:left] + "~"


_LATIN_ENDINGS = {
    Language.HI: ("on", "en", "o", "ji"),
    Language.TE: ("ki", "ku", "lo", "ni", "nu", "tho", "to", "ga", "la", "lu", "lanu", "laku"),
    Language.TA: ("kku", "ukku", "uku", "ku", "la", "le", "il", "ai", "oda", "um", "a"),
    Language.BN: ("er", "der", "ke", "te", "ra", "ta", "r", "e", "o"),
    Language.MR: (
        "la",
        "ala",
        "cha",
        "chi",
        "che",
        "chya",
        "nna",
        "ne",
        "na",
        "at",
        "t",
        "var",
        "tun",
        "madhe",
    ),
    Language.AR: ("i", "o", "ha", "ak", "ek", "na", "hom", "y"),
}
"""Case endings and suffixes as they are typed in Latin letters, in the form of `romanised_form`."""


def latin_bases(word: str, lang: Language) -> Iterator[str]:
    """What a romanised word may be an inflected form of, longest ending first; the base has four letters at least."""
    for ending in sorted(_LATIN_ENDINGS.get(lang, ()), key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            yield word[: -len(ending)]


def opened(word: str) -> str | None:
    """The word without its last vowel sign, marked "~": the sign changes when an ending is added; None for others."""
    if len(word) >= 4 and not word.isascii() and word[-1] in _CHANGING:
        return word[:-1] + "~"
    return None


_CHANGING = frozenset("ािीुूेैोौ్ం்ంಂిీుూెేొోాాிீுூெேொோாিীুূেৈোৌা्ंं")


def one_edit_keys(word: str) -> Iterator[str]:
    """The word and every form of it with one letter left out (first letter kept): two words share a key when one edit
    parts them."""
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


def within_edits(one: str, other: str, most: int) -> bool:
    """Whether at most `most` insertions, deletions, changes or swaps of neighbours part the words."""
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    line = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, line = before, line, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, line[j - 1] + 1, before[j - 1] + (a != b))
            if last and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return False
    return line[-1] <= most


class Spelling:
    """Finds the known word that a misspelt one stands for."""

    def __init__(self, words: Iterable[str], real_words: frozenset[str]) -> None:
        """Args: words: known forms; only Latin ones of five letters and more are mended.
        real_words: words that stand for themselves, however near they come to a known one."""
        self._real = real_words
        self._one: dict[str, list[str]] = {}
        self._long: dict[str, list[str]] = {}
        self._swapped: dict[str, list[str]] = {}
        for word in words:
            if not word.isascii() or not word.isalpha() or len(word) < 4:
                continue
            if len(word) == 4:
                for swapped in (word[0] + word[2] + word[1] + word[3], word[:2] + word[3] + word[2]):
                    self._swapped.setdefault(swapped, []).append(word)
            for key in one_edit_keys(word):
                self._one.setdefault(key, []).append(word)
            if len(word) >= 7:
                self._long.setdefault(word[:2], []).append(word)

    def mended(self, written: str, formed: str) -> tuple[str, ...]:
        """Known words within one edit of `formed`, or within two when nine letters or more were written.

        Words of four letters are mended only where two neighbours changed places ("pian").
        """
        if len(written) == 4 and written not in self._real:
            return tuple(self._swapped.get(written, ()))
        if len(written) < 5 or not written.isalpha() or written in self._real or formed in self._real:
            return ()
        found = dict.fromkeys(
            word
            for key in one_edit_keys(formed)
            for word in self._one.get(key, ())
            if within_edits(formed, word, 1)
        )
        if not found and len(written) >= 9:
            found = dict.fromkeys(
                word for word in self._long.get(formed[:2], ()) if within_edits(formed, word, 2)
            )
        return tuple(found)
