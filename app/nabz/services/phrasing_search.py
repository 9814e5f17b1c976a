"""Which entries a question asks for, by the ways of asking that are known: spelling and meaning, both nearly right.

A passage is written like a guideline, a question like speech: they share few words. A question is much nearer to
another way of asking the same. Spelling is compared by runs of letters, so that inflected forms and home-made Latin
spellings meet; meaning by the search model, whose question layers also know a direction for each entry (docs/adr/0016,
measured in docs/retrieval-evaluation.md).
"""

from __future__ import annotations

import hashlib
import math
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from nabz.domain.languages import Language
from nabz.domain.text import search_words
from nabz.services.index_building import SLICE, Count, letters_of
from nabz.services.lexicon import alike
from nabz.services.phrasings import Phrasing
from nabz.services.ports import Embedder, QuestionVectors, Vectors
from nabz.services.sound_form import in_latin, sound_of, sound_words
from nabz.services.stop_words import STOP_WORDS, content_words

_SHORTEST_RUN, _LONGEST_RUN = 2, 4
_BUCKETS = 1 << 17
_NEAREST = 80
_SHARPNESS = 12.0
"""How much more one near phrasing says than several that are less near; 12 is better than 8 on phrasings kept apart."""
NOT_NEAR = 0.3
"""Nearness of an entry that no near phrasing asks for, before its direction counts."""
_OF_DIRECTION = 1.0
"""Beside the nearest phrasings; 2 is as good, a half is not (docs/adr/0016)."""
_SHORTEST_SOUND = 2
_LANGUAGES_KEPT = 3
"""Some 15 MB each; a clinic asks in two or three, and another is read in some milliseconds."""
_BLOCK = 1024
_SHORTEST_BORROWED = 5
"""Shorter words in Latin letters are often the language's own: "pet" is a belly in Hindi."""
_OF_BORROWED = 1.2
"""Above the worth of spelling, below that of spelling and meaning. More finds no more, and refuses less elsewhere."""
_NOTHING = {"": 1.0}
"""What a phrasing without entries asks for."""
_VERSION = "3"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks for.

    Attributes:
        entries: nearness of entries, about 0.3 (nothing in common) to 3 (asked in known words), unordered.
        familiar: how many of the question's topic words, in some form, stand in known phrasings.
        elsewhere: nearness of what people ask that has nothing to do with this library.
    """

    entries: dict[str, float]
    familiar: int = 0
    elsewhere: float = 0.0

    def best(self, count: int) -> list[str]:
        """The nearest entries, nearest first."""
        return sorted(self.entries, key=lambda e: -self.entries[e])[:count]


@dataclass(frozen=True, slots=True)
class Postings:
    """The phrasings that hold a run of letters `r`: `ids[begins[r]:begins[r + 1]]`, with their weights beside."""

    begins: npt.NDArray[np.int32]
    ids: npt.NDArray[np.unsignedinteger[Any]]
    weights: npt.NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class PhrasingTable:
    """The phrasings of one language, in the order of `phrasings`.

    Attributes:
        rows: vectors of length 1 after the mean of their script was taken off, in half precision, which moves no rank
            that matters.
        means: of phrasings in the language's own script and in Latin letters, shape (2, dimension).
        spelt, heard: the phrasings by their runs of letters, as written and by what they sound like.
        learned: whether the rows are of the search model's question layers.
    """

    rows: npt.NDArray[np.float16]
    means: Vectors
    spelt: Postings
    heard: Postings
    learned: bool = False


class EntryDirections(Protocol):
    """Which way an entry lies, as the question layers see it, whatever the language and the words."""

    @property
    def id(self) -> str:
        """Changes with the question layers; empty without any."""
        ...

    def nearness(self, questions: Vectors) -> dict[str, float]:
        """Cosine of each entry ("" for what has nothing to do with the library) to the nearest of the questions."""
        ...


class NoDirections:
    """Where the search model has no question layers."""

    id = ""

    def nearness(self, questions: Vectors) -> dict[str, float]:
        return {}


class PhrasingStore(Protocol):
    """Keeps the tables between runs."""

    def load(self, key: str, lang: Language) -> PhrasingTable | None:
        """None when there is none, or it was made of other phrasings or with another model."""
        ...

    def save(self, key: str, tables: dict[Language, PhrasingTable]) -> None: ...


class PhrasingSearch:
    """Finds entries by the phrasings that are nearest to a question."""

    def __init__(
        self,
        phrasings: Callable[[], Sequence[Phrasing]],
        store: PhrasingStore,
        directions: EntryDirections | None = None,
    ) -> None:
        """Args: phrasings: asked for once, at the first search or build."""
        self._given = phrasings
        self._store = store
        self._directions = directions or NoDirections()
        self._phrasings: dict[Language, list[Phrasing]] | None = None
        self._tables: dict[Language, PhrasingTable | None] = {}
        self._vocabulary: dict[Language, dict[str, set[str]]] = {}
        self._key: tuple[str, str] | None = None
        self._readings: dict[Language, dict[str, str]] = {}

    def is_current(self, fingerprint: str) -> bool:
        """Whether the tables of all languages are kept, and made with the question layers that the app has."""
        key = self.key(fingerprint)
        kept = (self._store.load(key, lang) for lang in self._of_languages())
        return all(table is not None and table.learned == bool(self._directions.id) for table in kept)

    def letters(self) -> int:
        """What `build` embeds."""
        return sum(letters_of(_different(known)) for known in self._of_languages().values())

    def build(self, embedder: Embedder, count: Count = lambda _: None) -> None:
        """Make the tables of all languages and keep them; takes some minutes."""
        tables = {}
        for lang, known in self._of_languages().items():
            texts = _different(known)
            parts = []
            learned = False
            for begin in range(0, len(texts), SLICE):
                part, learned = embedder.embed_phrasings(texts[begin : begin + SLICE])
                parts.append(part)
                count(letters_of(texts[begin : begin + SLICE]))
            places = {text: n for n, text in enumerate(texts)}
            raw = np.concatenate(parts)[[places[p.text] for p in known]]
            latin = np.array([in_latin(p.text) for p in known])
            means = np.stack([_mean(raw, latin == side) for side in (False, True)])
            rows = _unit(raw - means[latin.astype(int)]).astype(np.float16)
            spelt = _postings([_runs(p.text) for p in known])
            heard = _postings([_runs_of(sound_words(p.text, lang)) for p in known if lang is not Language.EN])
            tables[lang] = PhrasingTable(rows, means, spelt, heard, learned)
        self._store.save(self.key(embedder.fingerprint), tables)
        self._forget(list(self._tables))

    def asked(
        self, question: str, lang: Language, vectors: QuestionVectors | None, fingerprint: str
    ) -> Asked:
        """Entries by nearness; none where no table was built.

        Args:
            vectors: of the question and, where there is one, of its reading in its own script; None compares spelling
                alone.
            fingerprint: of the search model.
        """
        table = self._table(lang, fingerprint)
        if table is None:
            return Asked({})
        spelling = _spelling(_runs(question), table.spelt, len(table.rows))
        if _by_sound(question, lang):
            sounds = _runs_of(sound_words(question, lang))
            spelling = np.maximum(spelling, _spelling(sounds, table.heard, len(table.rows)))
        meaning = np.zeros_like(spelling)
        seen = _seen(vectors, table)
        if seen is not None:
            means = table.means[[int(in_latin(question)), 0][: len(seen)]]
            meaning = _meaning(table.rows, _unit(seen - means))
        nearness = spelling + meaning
        sums: dict[str, float] = {}
        self._add(sums, nearness, lang)
        words = content_words(question)
        if lang is not Language.EN and (borrowed := self._borrowed(words)):
            english = self._table(Language.EN, fingerprint)
            if english is not None:
                by_name = _spelling(_runs(" ".join(borrowed)), english.spelt, len(english.rows))
                self._add(sums, _OF_BORROWED * by_name, Language.EN)
        entries = {entry: math.log(total) / _SHARPNESS for entry, total in sums.items()}
        if seen is not None and table.learned:
            for entry, cosine in self._directions.nearness(seen).items():
                entries[entry] = max(entries.get(entry, NOT_NEAR), NOT_NEAR) + _OF_DIRECTION * cosine
        familiar = sum(self._is_familiar(w, lang) for w in dict.fromkeys(words))
        elsewhere = entries.pop("", 0.0)
        return Asked(entries, familiar, elsewhere)

    def _add(self, sums: dict[str, float], nearness: Vectors, lang: Language) -> None:
        """Add what the nearest phrasings of a language say for their entries."""
        known = self._of_languages()[lang]
        for n in np.argsort(-nearness)[:_NEAREST]:
            for entry, worth in (known[n].entries or _NOTHING).items():
                sums[entry] = sums.get(entry, 0.0) + worth * math.exp(_SHARPNESS * float(nearness[n]))

    def _borrowed(self, words: Sequence[str]) -> list[str]:
        """English words in a question of another language, as people mix them in: "malignant", "fungal", "viral"."""
        typed = [w for w in words if w.isascii() and len(w) >= _SHORTEST_BORROWED]
        return [w for w in typed if w in self._words_like(w, Language.EN)]

    def in_own_script(self, question: str, lang: Language) -> str | None:
        """A question typed in Latin letters, its words written as the language writes them where they are known.

        None where it is not in Latin letters, the language is English, or no word of it is known.
        """
        if not _by_sound(question, lang):
            return None
        readings = self._readings.get(lang)
        if readings is None:
            readings = self._readings[lang] = self._readings_of(lang)
        typed = search_words(question)
        read = [readings.get(sound_of(word, lang), word) for word in typed]
        return " ".join(read) if read != typed else None

    def _readings_of(self, lang: Language) -> dict[str, str]:
        """By sound, the commonest word in the language's own script."""
        common = Counter(
            w for p in self._of_languages()[lang] for w in search_words(p.text) if not w.isascii()
        )
        readings: dict[str, str] = {}
        for word, _ in common.most_common():
            if len(sound := sound_of(word, lang)) >= _SHORTEST_SOUND:
                readings.setdefault(sound, word)
        return readings

    def _table(self, lang: Language, fingerprint: str) -> PhrasingTable | None:
        """The table of a language; those of the languages that were asked last stay in memory."""
        if lang in self._tables:
            table = self._tables.pop(lang)  # and back at the end: it was asked last
        else:
            self._forget(list(self._tables)[: 1 - _LANGUAGES_KEPT])
            table = self._store.load(self.key(fingerprint), lang)
        self._tables[lang] = table
        return table

    def _forget(self, languages: Sequence[Language]) -> None:
        for lang in languages:
            for kept in (self._tables, self._vocabulary, self._readings):
                kept.pop(lang, None)

    def _is_familiar(self, word: str, lang: Language) -> bool:
        known_words = self._words_like(word, lang)
        return word in known_words or any(alike(word, known) for known in known_words)

    def _words_like(self, word: str, lang: Language) -> set[str]:
        """The words of phrasings that begin as a word does."""
        vocabulary = self._vocabulary.get(lang)
        if vocabulary is None:
            vocabulary = {}
            for phrasing in self._of_languages()[lang]:
                for known in content_words(phrasing.text) if phrasing.entries else ():
                    vocabulary.setdefault(known[:3], set()).add(known)
            self._vocabulary[lang] = vocabulary
        return vocabulary.get(word[:3], set())

    def _of_languages(self) -> dict[Language, list[Phrasing]]:
        if self._phrasings is None:
            found: dict[Language, list[Phrasing]] = {}
            for phrasing in self._given():
                found.setdefault(phrasing.lang, []).append(phrasing)
            self._phrasings = found
        return self._phrasings

    def key(self, fingerprint: str) -> str:
        """Changes whenever the tables would: with the phrasings, the search model and how tables are made."""
        if self._key is None or self._key[0] != fingerprint:
            digest = hashlib.sha256(f"{_VERSION}\0{fingerprint}\0{self._directions.id}".encode())
            for lang, known in self._of_languages().items():
                digest.update("\0".join([str(lang), *(p.text for p in known)]).encode())
            self._key = (fingerprint, digest.hexdigest())
        return self._key[1]


def _different(known: Sequence[Phrasing]) -> list[str]:
    """The texts, each once, short ones first: those that are embedded together are of like length."""
    return sorted({p.text for p in known}, key=lambda text: (len(text), text))


def _seen(vectors: QuestionVectors | None, table: PhrasingTable) -> Vectors | None:
    """The rows that may be compared with a table's; None where there are none of the same layers."""
    if vectors is None:
        return None
    return vectors.asked if table.learned else vectors.meaning


def _by_sound(question: str, lang: Language) -> bool:
    return lang is not Language.EN and in_latin(question)


def _runs(text: str) -> Counter[int]:
    """How often each run of letters stands in the words that carry a topic."""
    return _runs_of([word for word in search_words(text) if word not in STOP_WORDS])


def _runs_of(words: Sequence[str]) -> Counter[int]:
    """How often each run of letters stands in words; a word's begin and end are letters too."""
    found: Counter[int] = Counter()
    for word in words:
        marked = f"^{word}$"
        for length in range(_SHORTEST_RUN, _LONGEST_RUN + 1):
            for begin in range(len(marked) - length + 1):
                found[zlib.crc32(marked[begin : begin + length].encode()) % _BUCKETS] += 1
    return found


def _postings(runs: Sequence[Counter[int]]) -> Postings:
    """TF-IDF of the runs of phrasings, each phrasing of length 1."""
    spread = Counter(run for found in runs for run in found)
    rarity = {run: math.log(1 + len(runs) / count) for run, count in spread.items()}
    held: list[tuple[int, int, float]] = []
    for n, found in enumerate(runs):
        values = {run: rarity[run] * (1 + math.log(count)) for run, count in found.items()}
        length = math.sqrt(sum(v * v for v in values.values())) or 1.0
        held += [(run, n, value / length) for run, value in values.items()]
    held.sort()
    begins = np.searchsorted([run for run, _, _ in held], np.arange(_BUCKETS + 1)).astype(np.int32)
    ids, weights = [n for _, n, _ in held], [v for *_, v in held]
    narrow = np.uint16 if len(runs) <= np.iinfo(np.uint16).max else np.uint32
    return Postings(begins, np.array(ids, narrow), np.array(weights, np.float16))


def _spelling(asked: Counter[int], known: Postings, count: int) -> Vectors:
    """Cosine of a question's runs of letters to each of `count` phrasings'."""
    scores = np.zeros(count, np.float32)
    squares = 0.0
    for run, times in asked.items():
        begin, end = int(known.begins[run]), int(known.begins[run + 1])
        weight = math.log(1 + count / max(1, end - begin)) * (1 + math.log(times))
        squares += weight * weight
        # A phrasing stands once in a run's list, so that nothing is added to the same place twice.
        scores[known.ids[begin:end]] += weight * known.weights[begin:end].astype(np.float32)
    return scores / np.float32(math.sqrt(squares) or 1.0)


def _meaning(rows: npt.NDArray[np.float16], questions: Vectors) -> Vectors:
    """Cosine of each row to the nearest of the questions; some rows at a time, so that little is held in full."""
    parts = [rows[n : n + _BLOCK].astype(np.float32) @ questions.T for n in range(0, len(rows), _BLOCK)]
    nearest: Vectors = np.concatenate(parts).max(axis=1)
    return nearest


def _mean(rows: Vectors, chosen: npt.NDArray[np.bool_]) -> Vectors:
    mean: Vectors = (rows[chosen] if chosen.any() else rows).mean(axis=0)
    return mean


def _unit(rows: Vectors) -> Vectors:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), np.float32)
