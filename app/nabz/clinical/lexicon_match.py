"""Finds the words and phrases of one language in a message, whatever their endings, order and small gaps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from nabz.clinical.cues import Cues
from nabz.clinical.message_words import Message, text_words
from nabz.clinical.name_table import Named
from nabz.clinical.word_forms import Spelling, bases, form, latin_bases, opened
from nabz.domain.languages import Language

_WIDEST = 9  # words from the rarest word of a phrase to its farthest
_GAP = 2  # words of other meaning that may stand inside a phrase
_GAP_REVERSED = 1
IN_ORDER = "="
"""Before a phrase that means itself in its own order only: "hurt my arm" is no "my arm hurts". Twice: word by word."""
_OWN_SHARE, _OWN_MOST = 0.3, 3
"""A word of its own stands in so many of a concept's phrases, and in those of so few concepts."""
_PARTICLES = frozenset("in out up down off on over away back through".split())
"""At the end of an English phrase they carry its meaning: "the chest goes in"."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A way to say a concept, or one of its choices."""

    text: str
    concept: str
    choice: str | None = None
    name: bool = False
    """Whether it is the name of the concept, which is written to be read, not as people speak."""


@dataclass(frozen=True, slots=True)
class Match:
    """Words of the message that stand for a concept.

    Attributes:
        words: positions of the words of the message, in order.
        needs_parent: whether the words alone could belong to another complaint ("better when I rest").
        in_place: whether nothing but fillers stands between the words.
        loose: whether part of what tells it stands elsewhere; it gives way to any other match of its words.
        kept: whether a longer match does not hide it.
        denied: whether one of its words holds a negation in its ending ("ఏడవట్లేదు", does not cry).
    """

    concept: str
    choice: str | None
    words: tuple[int, ...]
    needs_parent: bool = False
    in_place: bool = True
    loose: bool = False
    kept: bool = False
    denied: bool = False

    @property
    def first(self) -> int:
        return self.words[0]

    @property
    def last(self) -> int:
        return self.words[-1]


@dataclass(frozen=True, slots=True)
class _Phrase:
    spoken: Spoken
    words: tuple[str, ...]
    content: tuple[str, ...]
    in_order: bool
    exact: bool
    bridges: bool = False
    """Whether it is written with a comma and so goes over one."""


class LanguageIndex:
    """All that can be understood in one language: phrases of concepts and words of frames."""

    def __init__(
        self,
        lang: Language,
        spoken: Iterable[Spoken],
        cues: Cues,
        *,
        fillers: frozenset[str],
        negations: frozenset[str],
        parents: Mapping[str, str],
        sure: frozenset[str],
        real_words: frozenset[str],
    ) -> None:
        """Args:
        fillers: words without weight, in search form; negations: words that say "not" within a phrase.
        parents: concept to parent; sure: concepts whose own words suffice though they share none with the parent.
        """
        self.lang = lang
        self._fillers = frozenset(form(word, lang) for word in fillers)
        self._negations = frozenset(form(word, lang) for word in negations)
        self._manner = frozenset(form(w, lang) for p in cues.scope.get("manner", ()) for w in text_words(p))
        self._joining = (
            frozenset(
                form(w, lang)
                for name in ("and", "or")
                for p in cues.scope.get(name, ())
                for w in text_words(p)
            )
            - self._negations
        )
        self._or = (
            frozenset(form(w, lang) for p in cues.scope.get("or", ()) for w in text_words(p))
            - self._negations
        )
        self._known: dict[str, None] = {}
        self._opened: dict[str, list[str]] = {}
        self._stems: dict[str, None] = {}
        self._phrases = [p for s in spoken if (p := self._phrase(s)) is not None]
        self._needs_parent = self._those_that_need_a_parent(parents, sure)
        counts = Counter(word for phrase in self._phrases for word in set(phrase.content))
        self._anchors: dict[str, list[int]] = {}
        for number, phrase in enumerate(self._phrases):
            rarest = min(phrase.content, key=lambda word: counts[word])
            self._anchors.setdefault(rarest, []).append(number)
        self._named: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._add_names(cues.words)
        self._spelling = Spelling(self._known, real_words)
        self._seen: dict[str, tuple[str, ...]] = {}
        self._concepts_of: dict[str, Counter[str]] = {}

    # --- words ------------------------------------------------------------------------------------------------

    def forms(self, word: str) -> tuple[str, ...]:
        """The known words that a word of the message may be; empty when it is not known."""
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) > 20000:
                self._seen.clear()
            found = self._seen[word] = self._forms(word)
        return found

    def mended(self, word: str) -> tuple[str, ...]:
        """The known words that a misspelt Latin word may stand for."""
        return self._spelling.mended(word, form(word, self.lang)) if word.isascii() else ()

    def is_filler(self, word: str) -> bool:
        """Whether a word of the message, in search form, carries no weight."""
        return form(word, self.lang) in self._fillers

    def _forms(self, word: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        own = form(word, self.lang)
        if own in self._known:
            found[own] = None
        for length in range(2, len(own) + 1):
            stem = own[:length] + "*"
            if stem in self._stems:
                found[stem] = None
        if word.isascii():
            if not found and self.lang is not Language.EN:
                found.update(
                    dict.fromkeys(base for base in latin_bases(own, self.lang) if base in self._known)
                )
            return tuple(found)
        # A word that is known as it stands ("బాబుకు", from some phrase) may be a form of others too.
        for base in bases(word, self.lang):
            if base in self._known:
                found[base] = None
            elif not found and base in self._opened:
                found.update(dict.fromkeys(self._opened[base]))
        return tuple(found)

    def _know(self, word: str) -> None:
        if word.endswith("*"):
            self._stems[word] = None
            return
        self._known[word] = None
        base = opened(word)
        if base is not None and word not in self._opened.setdefault(base, []):
            self._opened[base].append(word)

    # --- phrases ----------------------------------------------------------------------------------------------

    def _phrase(self, spoken: Spoken) -> _Phrase | None:
        words = self._written_forms(spoken.text.lstrip(IN_ORDER))
        if not words:
            return None
        fixed = spoken.text.startswith(IN_ORDER)
        light = self._fillers | self._joining
        content = tuple(dict.fromkeys(word for word in words if word not in light))
        if content and self.lang is Language.EN and words[-1] in _PARTICLES and words[-1] not in content:
            content = (*content, words[-1])
        weighty = [word for word in content if word not in self._negations and word not in _PARTICLES]
        exact = not weighty or (len(content) == 1 and len(words) > 1) or spoken.text.startswith(IN_ORDER * 2)
        if exact:
            content = words
        for word in words:
            self._know(word)
        return _Phrase(
            spoken,
            words,
            content,
            exact or fixed or bool(self._negations & set(words)),
            exact,
            "," in spoken.text,
        )

    def _written_forms(self, text: str) -> tuple[str, ...]:
        open_ended = text.endswith("*")
        words = tuple(form(word, self.lang) for word in text_words(text))
        return (*words[:-1], words[-1] + "*") if open_ended and words else words

    def _those_that_need_a_parent(self, parents: Mapping[str, str], sure: frozenset[str]) -> frozenset[int]:
        of_concept: dict[str, set[str]] = {}
        for phrase in self._phrases:
            if phrase.spoken.choice is None:
                of_concept.setdefault(phrase.spoken.concept, set()).update(phrase.content)
        needing = set()
        for number, phrase in enumerate(self._phrases):
            parent = parents.get(phrase.spoken.concept)
            if parent is None or phrase.spoken.choice is not None:
                continue
            shares = (set(phrase.content) - self._manner) & of_concept.get(parent, set())
            if not shares and (phrase.spoken.concept not in sure or set(phrase.content) <= self._manner):
                needing.add(number)
        return frozenset(needing)

    def matches(
        self, message: Message, forms: Sequence[tuple[str, ...]], denying: frozenset[int] = frozenset()
    ) -> list[Match]:
        """Every phrase that is found.

        Args:
            forms: those of each word of the message.
            denying: words of the message that end in a negation.
        """
        places: dict[str, list[int]] = {}
        for at, known in enumerate(forms):
            for word in known:
                places.setdefault(word, []).append(at)
        found: dict[tuple[str, str | None, tuple[int, ...]], Match] = {}
        for word, at_places in places.items():
            for number in self._anchors.get(word, ()):
                phrase = self._phrases[number]
                if any(w not in places for w in phrase.content):
                    continue
                for at in at_places:
                    match = self._match_at(number, phrase, word, at, places, message)
                    if match is not None:
                        key = (match.concept, match.choice, match.words)
                        if denying.intersection(match.words):
                            match = replace(
                                match, denied=self._is_denied(phrase, match, places, message, denying)
                            )
                        if key not in found or not match.needs_parent:
                            found[key] = match
        return list(found.values())

    def _match_at(
        self,
        number: int,
        phrase: _Phrase,
        anchor: str,
        at: int,
        places: Mapping[str, list[int]],
        message: Message,
    ) -> Match | None:
        if phrase.exact:
            return self._exact_at(number, phrase, anchor, at, places, message)
        chosen = {at}
        for word in phrase.content:
            if word == anchor:
                continue
            near = [p for p in places[word] if p not in chosen and abs(p - at) <= _WIDEST]
            if not near:
                return None
            chosen.add(min(near, key=lambda p: (abs(p - at), p)))
        words = tuple(sorted(chosen))
        if message.segment[words[0]] != message.segment[words[-1]]:
            return None
        gap = self._gap(words, message)
        straight = self._is_in_order(phrase, words, places)
        if gap > (_GAP if straight else _GAP_REVERSED) or (phrase.in_order and (not straight or gap > 1)):
            return None
        if phrase.spoken.name and gap:
            return None
        return Match(
            phrase.spoken.concept, phrase.spoken.choice, words, number in self._needs_parent, gap == 0
        )

    def _is_denied(
        self,
        phrase: _Phrase,
        match: Match,
        places: Mapping[str, list[int]],
        message: Message,
        denying: frozenset[int],
    ) -> bool:
        """Whether the negation in the ending of a word is none of the phrase's own."""
        texts = [form(word.text, self.lang) for word in message.words]
        own = {at for word in phrase.words for at in places.get(word, ()) if texts[at] == word}
        return bool(denying & set(match.words) - own)

    def _exact_at(
        self,
        number: int,
        phrase: _Phrase,
        anchor: str,
        at: int,
        places: Mapping[str, list[int]],
        message: Message,
    ) -> Match | None:
        begin = at - phrase.words.index(anchor)
        if begin < 0 or begin + len(phrase.words) > len(message.words):
            return None
        if any(begin + i not in places.get(word, ()) for i, word in enumerate(phrase.words)):
            return None
        words = tuple(range(begin, begin + len(phrase.words)))
        if not phrase.bridges and message.segment[words[0]] != message.segment[words[-1]]:
            return None
        return Match(phrase.spoken.concept, phrase.spoken.choice, words, number in self._needs_parent)

    def _gap(self, words: tuple[int, ...], message: Message) -> int:
        """How many words of other meaning stand inside; "or" parts more than any phrase spans."""
        inside = [message.words[at].text for at in range(words[0] + 1, words[-1]) if at not in words]
        if any(form(word, self.lang) in self._or for word in inside):
            return _WIDEST
        return sum(not self.is_filler(word) for word in inside)

    @staticmethod
    def _is_in_order(phrase: _Phrase, words: tuple[int, ...], places: Mapping[str, list[int]]) -> bool:
        return all(at in places[word] for at, word in zip(words, phrase.content, strict=True))

    def choice_words(self, concept: str) -> Mapping[str, frozenset[str]]:
        """For each choice of a concept the words that its phrases are made of."""
        words: dict[str, set[str]] = {}
        for phrase in self._phrases:
            if phrase.spoken.concept == concept and phrase.spoken.choice is not None:
                words.setdefault(phrase.spoken.choice, set()).update(phrase.content)
        return {choice: frozenset(own - self._negations) for choice, own in words.items()}

    def tells(self, concept: str, forms: Iterable[tuple[str, ...]]) -> bool:
        """Whether a message holds a word that speaks of this concept and hardly of any other: "snake"."""
        own = self._own_words(concept)
        return any(own.intersection(known) for known in forms)

    def _own_words(self, concept: str) -> frozenset[str]:
        if not self._concepts_of:
            for phrase in self._phrases:
                for word in phrase.content:
                    self._concepts_of.setdefault(word, Counter())[phrase.spoken.concept] += 1
        total = sum(p.spoken.concept == concept for p in self._phrases)
        return frozenset(
            word
            for word, concepts in self._concepts_of.items()
            if concepts[concept] >= _OWN_SHARE * total and len(concepts) <= _OWN_MOST
        )

    # --- words of frames --------------------------------------------------------------------------------------

    def _add_names(self, names: Mapping[str, Sequence[str]]) -> None:
        for name, phrases in names.items():
            for phrase in phrases:
                words = self._written_forms(phrase)
                for word in words:
                    self._know(word)
                if words:
                    self._named.setdefault(words[0], []).append((words, name))

    def named(self, forms: Sequence[tuple[str, ...]]) -> list[Named]:
        """The words of frames in the message; a phrase is found in one piece only."""
        found = []
        for at, known in enumerate(forms):
            for word in known:
                for words, name in self._named.get(word, ()):
                    last = at + len(words) - 1
                    if last < len(forms) and all(words[i] in forms[at + i] for i in range(1, len(words))):
                        found.append(Named(name, at, last))
        return found
