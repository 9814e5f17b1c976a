"""Medical words in running text, and what they mean in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nabz.domain.languages import Language
from nabz.domain.text import WORD, search_form, search_words
from nabz.services.knowledge_content import BuiltinContent, Definition

_EVERYDAY = frozenset(
    """pain blood skin eye heart abdomen stomach lung bone throat vomiting cough fever headache symptom wound alcohol
    pregnancy bleeding injury swelling weakness newborn labour acute referral""".split()
)
"""Everybody knows these; a text in which every third word is underlined explains nothing."""
_NOT_TERMS = frozenset("mg ml kg cm iv im مده".split())
"""Units, and words that mean something else far more often (Arabic "for the duration of" and "pus")."""
_ARTICLES = ("", "ال", "و", "وال", "بال", "لل", "ب", "ل", "فال", "كال")
_ENDINGS = {
    Language.EN: ("s", "es"),
    Language.HI: ("ों", "ें", "ी", "े", "ा", "ियाँ", "ियों", "ाँ"),
    Language.TE: ("లు", "ల", "తో", "లో", "కి", "ని", "ను", "కు", "గా", "లతో", "లకు", "లలో", "లను", "ంతో", "ంలో"),
    Language.TA: ("ை", "ுடன்", "ில்", "ுக்கு", "ால்", "ின்", "ும்", "ாக", "ிற்கு", "த்தை", "த்தில்", "த்தால்", "கள்", "களை"),
    Language.BN: ("ের", "র", "ে", "য়", "টি", "টা", "তে", "কে", "গুলো", "য়ে", "েও"),
    Language.MR: (
        "ाचा",
        "ाची",
        "ाचे",
        "ाला",
        "ात",
        "ाने",
        "ांचा",
        "ांना",
        "ामुळे",
        "ासाठी",
        "ची",
        "चा",
        "चे",
        "ला",
        "त",
        "ने",
    ),
    Language.AR: ("", "ه", "ها"),
}
"""Case endings and plurals that leave a word the same word. Search may guess more freely than an explanation may."""
_VIRAMA = "\u094d\u09cd\u0bcd\u0c4d"
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """A word or phrase of a text that has an explanation; `begin` and `end` (exclusive) are character positions."""

    begin: int
    end: int
    entry: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A lay definition as it is shown; `lang` is English where the reader's language lacks it."""

    entry: str
    term: str
    text: str
    source: str
    lang: Language


@dataclass(frozen=True, slots=True)
class _Terms:
    """The terms of a language: entry by its words, and the first words of those of several words."""

    entries: dict[tuple[str, ...], str]
    beginnings: frozenset[str]


class WordExplanations:
    """Finds the terms of the lay definitions in a text: the longest at each place, inflected forms too."""

    def __init__(self, content: BuiltinContent) -> None:
        self._definitions: dict[str, Definition] = {d.id: d for d in content.definitions}
        self._terms: dict[Language, _Terms] = {}

    def words_in(self, text: str, lang: Language) -> tuple[ExplainedWord, ...]:
        """The first place of each explained term, in order. `lang` is the language of the text."""
        terms = self._terms_of(lang)
        words = list(_words(text))
        found: dict[str, ExplainedWord] = {}
        at = 0
        while at < len(words):
            entry, length = self._longest_at(terms, words, at, lang)
            if entry:
                found.setdefault(entry, ExplainedWord(words[at][1], words[at + length - 1][2], entry))
            at += max(1, length)
        return tuple(found.values())

    def explanation(self, entry: str, lang: Language) -> Explanation | None:
        """The definition of an entry for a reader of `lang`; None when there is no such entry."""
        definition = self._definitions.get(entry)
        if definition is None:
            return None
        shown = lang if lang in definition.texts else Language.EN
        text = definition.texts.get(shown)
        return None if text is None else Explanation(entry, text.term, text.text, definition.source, shown)

    def _terms_of(self, lang: Language) -> _Terms:
        found = self._terms.get(lang)
        if found is None:
            terms: dict[tuple[str, ...], str] = {}
            for definition in self._definitions.values():
                text = definition.texts.get(lang)
                if text is None or definition.id in _EVERYDAY:
                    continue
                for term in (text.term, *text.also):
                    key = tuple(search_words(term))
                    if 0 < len(key) <= _LONGEST and not (len(key) == 1 and key[0] in _NOT_TERMS):
                        terms.setdefault(key, definition.id)
            found = _Terms(terms, frozenset(key[0] for key in terms if len(key) > 1))
            self._terms[lang] = found
        return found

    @staticmethod
    def _longest_at(
        terms: _Terms, words: list[tuple[str, int, int]], at: int, lang: Language
    ) -> tuple[str, int]:
        """The entry of the longest term that begins at a word, and its length; its last word may be inflected."""
        first_form = words[at][0]
        firsts = _without_article(first_form) if lang is Language.AR else (first_form,)
        begins = any(first in terms.beginnings for first in firsts)
        for length in range(min(_LONGEST, len(words) - at) if begins else 1, 0, -1):
            forms = [form for form, _, _ in words[at : at + length]]
            for first in firsts:
                *before, last = (first, *forms[1:])
                for base in _bases(last, lang):
                    entry = terms.entries.get((*before, base))
                    if entry is not None:
                        return entry, length
        return "", 0


def _without_article(word: str) -> tuple[str, ...]:
    return tuple(word[len(a) :] for a in _ARTICLES if word.startswith(a) and len(word) - len(a) >= 3) or (
        word,
    )


def _bases(word: str, lang: Language) -> Iterator[str]:
    """The word itself, then what it is an inflected form of by the endings of its language."""
    yield word
    if lang is Language.AR:
        yield from (f"ال{word}",)
    for ending in _ending_forms(lang):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: -len(ending)]
            yield base
            yield from (base + mark for mark in _VIRAMA)
            yield base + "ం"  # Telugu: "జ్వరంతో", "జ్వరం"


@cache
def _ending_forms(lang: Language) -> tuple[str, ...]:
    return tuple(form for ending in _ENDINGS[lang] if (form := search_form(ending)))


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word in search form with its place."""
    for match in WORD.finditer(text):
        yield search_form(match.group()), match.start(), match.end()
