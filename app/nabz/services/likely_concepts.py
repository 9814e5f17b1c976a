"""What a message may speak of when none of its words is known: the concepts whose wordings lie nearest in meaning.

Nearness is no statement: what is found here is asked back ("Do you have ...?"), never taken as said.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from nabz.clinical.content import ClinicalContent
from nabz.clinical.lexicon_match import IN_ORDER
from nabz.domain.languages import Language
from nabz.domain.sentences import split_sentences
from nabz.services.index_building import Count, letters_of
from nabz.services.ports import Embedder, Vectors

_WORDINGS = 8
"""Of each concept, beside its name: more add time and no further meanings."""
NEAR_ENOUGH, VERY_NEAR = 0.4, 0.55
"""Cosine after centring, below which a wording is not near; see `docs/consultation-evaluation.md`."""
MOST = 3


class Suggesting(Protocol):
    """Finds concepts that a message may speak of."""

    def concepts(
        self, text: str, lang: Language, *, sure: bool = False, with_model: bool = False
    ) -> tuple[str, ...]:
        """At most `MOST` ids, the likeliest first; empty when nothing is near or nothing can be searched.

        Args:
            sure: whether only what is very near is wanted.
            with_model: whether a language model may read along.
        """
        ...


class NoSuggestions:
    """Nothing is suggested: there is no search model."""

    def concepts(
        self, text: str, lang: Language, *, sure: bool = False, with_model: bool = False
    ) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class WordingVectors:
    """The wordings of one language: `ids[i]` is the concept of row i; rows of length 1 after `mean` is taken off."""

    ids: tuple[str, ...]
    rows: Vectors
    mean: Vectors


class WordingStore(Protocol):
    """Keeps the vectors between runs."""

    def load(self, key: str) -> Mapping[Language, WordingVectors] | None:
        """None when there is nothing, or it was made from other wordings or another model."""
        ...

    def save(self, key: str, vectors: Mapping[Language, WordingVectors]) -> None: ...


class NearestWordings:
    """`Suggesting` by the search model, over vectors that are made when the index is built."""

    def __init__(
        self, content: ClinicalContent, store: WordingStore, embedder: Callable[[], Embedder | None]
    ) -> None:
        self._content = content
        self._store = store
        self._embedder = embedder
        self._vectors: Mapping[Language, WordingVectors] | None = None

    def is_current(self, fingerprint: str) -> bool:
        """Whether the vectors are kept."""
        return self._store.load(self._key(fingerprint)) is not None

    def letters(self) -> int:
        """What `build` embeds."""
        return sum(letters_of([text for _, text in _wordings(self._content, lang)]) for lang in Language)

    def build(self, embedder: Embedder, count: Count = lambda _: None) -> None:
        """Embed every wording and keep the vectors; takes some seconds."""
        vectors = {}
        for lang in Language:
            wordings = list(_wordings(self._content, lang))
            if not wordings:
                continue
            texts = [text for _, text in wordings]
            raw = embedder.embed_queries(texts)
            count(letters_of(texts))
            mean = raw.mean(axis=0)
            vectors[lang] = WordingVectors(tuple(c for c, _ in wordings), _centred(raw, mean), mean)
        self._store.save(self._key(embedder.fingerprint), vectors)
        self._vectors = vectors

    def concepts(
        self, text: str, lang: Language, *, sure: bool = False, with_model: bool = False
    ) -> tuple[str, ...]:
        least = VERY_NEAR if sure else NEAR_ENOUGH
        return tuple(c for c, value in self._ranked(text, lang) if value >= least)[:MOST]

    def nearest(self, text: str, lang: Language, count: int) -> tuple[str, ...]:
        """The ids of the nearest wordings, however far they are."""
        return tuple(concept for concept, _ in self._ranked(text, lang))[:count]

    def _ranked(self, text: str, lang: Language) -> list[tuple[str, float]]:
        """Each concept with the cosine of its nearest wording to the nearest part of the text, best first."""
        embedder = self._embedder()
        if embedder is None:
            return []
        if self._vectors is None:
            self._vectors = self._store.load(self._key(embedder.fingerprint)) or {}
        table = self._vectors.get(lang)
        if table is None or not text.strip():
            return []
        parts = [p for p in (text, *split_sentences(text), *text.split(",")) if p.strip()]
        asked = _centred(embedder.embed_queries(list(dict.fromkeys(parts))), table.mean)
        nearest = (asked @ table.rows.T).max(axis=0)
        best: dict[str, float] = {}
        for at in np.argsort(-nearest):
            best.setdefault(table.ids[at], float(nearest[at]))
        return list(best.items())

    def _key(self, fingerprint: str) -> str:
        digest = hashlib.sha256(fingerprint.encode())
        for lang in Language:
            for concept, text in _wordings(self._content, lang):
                digest.update(f"{lang}\0{concept}\0{text}\0".encode())
        return digest.hexdigest()


def _wordings(content: ClinicalContent, lang: Language) -> Iterator[tuple[str, str]]:
    """Concept and wording, of the concepts that people come with or that may be dangerous."""
    for concept, text in content.concept_texts.get(lang, {}).items():
        known = content.concepts[concept]
        if known.kind == "finding" and known.type == "binary" and (known.complaint or known.danger):
            for wording in (text.name, *text.synonyms[:_WORDINGS]):
                yield concept, wording.lstrip(IN_ORDER)


def _centred(raw: Vectors, mean: Vectors) -> Vectors:
    moved = raw - mean
    rows: Vectors = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
    return rows
