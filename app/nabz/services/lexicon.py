"""The bilingual term lexicon: which entry a word of any language stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from nabz.domain.languages import Language
from nabz.domain.text import search_words
from nabz.services.knowledge_content import BuiltinContent
from nabz.services.stop_words import STOP_WORDS

_LONGEST_TERM = 6
# A case ending or a plural is at most so long; longer means another word.
_LONGEST_ENDING = 5
_ARABIC_PREFIXES = ("وال", "بال", "لل", "فال", "كال", "ال", "و", "ب", "ل", "ف")
_ARABIC_PREFIX_LETTERS = frozenset(prefix[0] for prefix in _ARABIC_PREFIXES)


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A known term in a text.

    Attributes:
        entry: "definition/<id>" or "card/<id>".
        begin, end: word positions in `search_words(text)`, end exclusive.
    """

    entry: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _KnownTerms:
    """Terms by their words: the entries, the keys by the beginning of their first word; English names by entry."""

    entries: dict[tuple[str, ...], dict[str, None]]
    english: dict[str, dict[str, None]]
    first_words: dict[str, set[tuple[str, ...]]]


class TermLexicon:
    """Terms of all entries in all languages; looked up longest first, inflected forms too."""

    def __init__(self, terms: Iterable[tuple[str, str, Language]]) -> None:
        """Args: terms: (term as written, entry, language); read at the first use, not while the window opens."""
        self._terms = terms

    @cached_property
    def _known(self) -> _KnownTerms:
        known = _KnownTerms({}, {}, {})
        for term, entry, lang in self._terms:
            key = tuple(search_words(term))
            if not key or len(key) > _LONGEST_TERM or all(word in STOP_WORDS for word in key):
                continue
            known.entries.setdefault(key, {})[entry] = None
            known.first_words.setdefault(key[0][:3], set()).add(key)
            if lang is Language.EN:
                known.english.setdefault(entry, {})[" ".join(key)] = None
        self._terms = ()
        return known

    @classmethod
    def of_content(cls, content: BuiltinContent) -> TermLexicon:
        """The lexicon of the built-in entries."""

        def terms() -> Iterable[tuple[str, str, Language]]:
            for definition in content.definitions:
                for lang, text in definition.texts.items():
                    for term in (text.term, *text.also):
                        yield term, f"definition/{definition.id}", lang
            for card in content.cards:
                for lang, card_text in card.texts.items():
                    for term in (card_text.title, *card_text.keywords):
                        yield term, f"card/{card.id}", lang

        return cls(terms())

    def matches(self, text: str) -> list[TermMatch]:
        """Terms found in the text, longest first at each place; one term may stand for several entries."""
        words = search_words(text)
        found: list[TermMatch] = []
        at = 0
        while at < len(words):
            key = self._longest_at(words, at)
            if key is None:
                at += 1
                continue
            found += [TermMatch(entry, at, at + len(key)) for entry in self._known.entries[key]]
            at += len(key)
        return found

    def english_terms(self, entry: str) -> list[str]:
        """The English names of an entry, for searching English text with a question in another language."""
        return list(self._known.english.get(entry, ()))

    def _longest_at(self, words: list[str], at: int) -> tuple[str, ...] | None:
        best: tuple[str, ...] | None = None
        for stem in _possible_starts(words[at]):
            for key in self._known.first_words.get(stem[:3], ()):
                if best is not None and len(key) <= len(best):
                    continue
                if at + len(key) > len(words) or not same_word(stem, key[0]):
                    continue
                if all(same_word(words[at + i], key[i]) for i in range(1, len(key))):
                    best = key
        return best


def same_word(word: str, base: str) -> bool:
    """Whether `word` is `base` or an inflected form of it.

    English: plural and possessive. Indic scripts and Arabic: a short ending (case, postposition), or the article.
    """
    if word == base:
        return True
    if word.isascii():
        return len(base) > 2 and word in (base + "s", base + "es", base + "'s", base + "’s")
    if len(base) < 3 or (word[0] != base[0] and word[0] not in _ARABIC_PREFIX_LETTERS):
        return False
    if word.startswith(base):
        return len(word) - len(base) <= _LONGEST_ENDING
    # The last vowel sign changes when an ending is added (बच्चा, बच्चे; గాయం, గాయాలు).
    if len(base) > 4 and word.startswith(base[:-1]):
        return len(word) - len(base) <= _LONGEST_ENDING
    return any(word.startswith(p) and word[len(p) :] == base for p in _ARABIC_PREFIXES)


def _possible_starts(word: str) -> list[str]:
    starts = [word]
    if not word.isascii():
        starts += [word[len(p) :] for p in _ARABIC_PREFIXES if word.startswith(p) and len(word) - len(p) >= 3]
    return starts


@lru_cache(maxsize=1 << 16)
def alike(word: str, known: str) -> bool:
    """Whether two words of running text are forms of one word, either way round; English verb forms count."""
    if same_word(word, known) or same_word(known, word):
        return True
    # English verb forms: "vomiting" and "vomits", "washed" and "wash".
    return word.isascii() and known.isascii() and len(word) > 3 and _stem(word) == _stem(known)


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s", "ly", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word
