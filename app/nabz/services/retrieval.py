"""Finding the passages that a question is about, and knowing when there are none.

Three rankings are fused by reciprocal rank: meaning (centred e5 vectors), words (BM25), and known terms (the bilingual
lexicon). Raw e5 is weak across languages; taking away each language's mean query vector and mean passage vector mends
most of that (measured in docs/adr/0003).
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from nabz.domain.answer import Mode
from nabz.domain.citation import Audience, Passage, RetrievedPassage, SearchOutcome
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.domain.text import normalise, search_words
from nabz.services.knowledge_content import BUILTIN_SOURCE
from nabz.services.lexicon import TermLexicon, TermMatch, alike
from nabz.services.named_concepts import NamedConcepts
from nabz.services.ports import Embedder, PassageFilter, PassageHit, Vectors
from nabz.services.stop_words import content_words

_POOL = 40
_SCORED = 400  # what words and terms bring back has a cosine too, though meaning alone ranks it far down
_RERANKED = 12
_EACH_FURTHER_WORD = 0.5
_RECIPROCAL_RANK_K = 20
_NAMES_LOOKED_FOR = 6
# Of a document: a heading says what its text is about, a mention in the text less so.
_NAMED_IN_TITLE, _NAMED_IN_TEXT = 0.9, 0.4
# Of a reference pack: the share of a question that must name the term, and the confidence when all of it does.
_NAMED, _MOST_CERTAIN = 0.65, 0.9
_ASKING = frozenset("define definition describe explain mean meaning means medical term word".split())
CENTRES_KEY = "centres"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of the logistic that turns signals into a confidence; fitted by `nabz eval retrieval` (docs/adr/0003).

    Attributes:
        bias, dense, overlap, known: of the constant, the best centred cosine, the share of the question's topic words
            that the best passage knows, and whether a medical term was recognised.
        said: added where the question names a finding, in whatever words, that the entry is about.
        threshold: the confidence below which Nabz refuses.
    """

    bias: float = -4.4
    dense: float = 9.0
    overlap: float = 2.2
    known: float = 1.4
    said: float = 2.8
    threshold: float = 0.5

    def confidence(self, dense: float, overlap: float, known: float) -> float:
        return 1 / (
            1 + math.exp(-(self.bias + self.dense * dense + self.overlap * overlap + self.known * known))
        )


@dataclass(frozen=True, slots=True)
class Centres:
    """Mean query vector of each language and mean passage vector of each language."""

    query: dict[str, Vectors]
    passage: dict[str, Vectors]

    def centre_queries(self, vectors: Vectors, lang: Language) -> Vectors:
        return _unit(vectors - self.query[lang]) if lang in self.query else vectors

    def centre_passages(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        if not self.passage:
            return vectors
        overall: Vectors = np.mean(np.stack(list(self.passage.values())), axis=0)
        means = np.stack([self.passage.get(lang, overall) for lang in languages])
        return _unit(vectors - means)

    def to_json(self) -> str:
        def pack(table: dict[str, Vectors]) -> dict[str, str]:
            return {
                k: base64.b64encode(np.asarray(v, np.float32).tobytes()).decode() for k, v in table.items()
            }

        return json.dumps({"query": pack(self.query), "passage": pack(self.passage)})

    @classmethod
    def from_json(cls, text: str | None) -> Centres:
        if not text:
            return cls({}, {})

        def unpack(table: dict[str, str]) -> dict[str, Vectors]:
            return {k: np.frombuffer(base64.b64decode(v), np.float32) for k, v in table.items()}

        raw = json.loads(text)
        return cls(unpack(raw["query"]), unpack(raw["passage"]))


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)


class SearchedIndex(Protocol):
    """What a search needs of a `KnowledgeIndex`; the evaluation puts variants in its place."""

    @property
    def embedder_fingerprint(self) -> str | None: ...

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]: ...

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]: ...

    def passages(self, ids: Sequence[str]) -> list[Passage]: ...

    def meta(self, key: str) -> str | None: ...


class Retriever:
    """Searches the knowledge index with all three rankings."""

    def __init__(
        self,
        index: SearchedIndex,
        embedder: Embedder | None,
        lexicon: TermLexicon,
        calibration: Calibration | None = None,
        concepts: NamedConcepts | None = None,
    ) -> None:
        """Args:
        embedder: None searches by words and terms alone (nothing can be refused by meaning then).
        concepts: entries by the findings that a question names; None looks for the library's own terms alone.
        """
        self._index = index
        self._embedder = embedder
        self._lexicon = lexicon
        self._calibration = calibration or Calibration()
        self._concepts = concepts
        self._centres: Centres | None = None

    @property
    def embedder(self) -> Embedder | None:
        return self._embedder

    def forget_centres(self) -> None:
        """Read the centres again at the next search (after the index was built)."""
        self._centres = None

    def query_vector(self, text: str, lang: Language) -> Vectors | None:
        """Centred unit vector (1, dimension) of a question; None without an embedder.

        Raises:
            EnvironmentFault: `index_stale` when the index holds vectors of another model.
        """
        if self._embedder is None:
            return None
        fingerprint = self._index.embedder_fingerprint
        if fingerprint and fingerprint != self._embedder.fingerprint:
            raise EnvironmentFault("index_stale")
        if self._centres is None:
            self._centres = Centres.from_json(self._index.meta(CENTRES_KEY))
        return self._centres.centre_queries(self._embedder.embed_queries([text]), lang)

    def search(
        self,
        text: str,
        lang: Language,
        k: int = 5,
        mode: Mode = Mode.STAFF,
        languages: tuple[Language, ...] = (),
        sources: tuple[str, ...] = (),
    ) -> SearchOutcome:
        """Passages for a question, best first.

        Args:
            lang: of the question and the reader; entries that exist in every language come in this one.
            languages, sources: limits; empty means all.

        Reference packs, which staff may have switched on, are looked into only when nothing else answers.
        """
        question = normalise(text)
        allowed = PassageFilter(
            languages=languages,
            sources=sources,
            audience=Audience.ALL if mode is Mode.PATIENT else Audience.STAFF,
            translated_sources=(BUILTIN_SOURCE,),
            reader_language=languages[0] if len(languages) == 1 else lang,
        )
        outcome = self._searched(question, lang, k, allowed)
        if outcome.answerable or sources or mode is Mode.PATIENT:
            return outcome
        named = self._named_in_reference(question, k, allowed)
        return (
            replace(outcome, passages=named, confidence=named[0].score, answerable=True) if named else outcome
        )

    def _named_in_reference(
        self, question: str, k: int, allowed: PassageFilter
    ) -> tuple[RetrievedPassage, ...]:
        """Terms of reference packs that the question is made of: nearly all its topic words name the term."""
        topic_words = [w for w in content_words(question) if w not in _ASKING]
        hits = self._index.lexical(topic_words, _SCORED, replace(allowed, reference=True))
        shares = {
            p.id: _share_of_question(p, topic_words)
            for p in self._index.passages([h.passage_id for h in hits])
        }
        best = sorted(
            (h for h in hits if shares.get(h.passage_id, 0) >= _NAMED), key=lambda h: -shares[h.passage_id]
        )
        passages = self._index.passages([h.passage_id for h in best[:k]])
        return tuple(
            RetrievedPassage(n=n, passage=p, score=round(_MOST_CERTAIN * shares[p.id], 4), lexical=n - 1)
            for n, p in enumerate(passages, 1)
        )

    def _searched(self, question: str, lang: Language, k: int, allowed: PassageFilter) -> SearchOutcome:
        topic_words = content_words(question)
        matches = self._lexicon.matches(question)
        named = self._concepts.entries(question, lang) if self._concepts is not None else []
        terms = list(dict.fromkeys([*(m.entry for m in matches), *named]))
        mentions = self._mentions(matches)
        vector = self.query_vector(question, lang)
        dense = self._index.dense(vector, _SCORED, allowed) if vector is not None else []
        lexical = self._index.lexical(self._lexical_terms(topic_words, terms), _POOL, allowed)
        by_term = self._by_term(terms, lexical, dense)
        cosines = {hit.passage_id: hit.value for hit in dense}
        lexical_ranks = {hit.passage_id: rank for rank, hit in enumerate(lexical)}
        fused = _fuse([[h.passage_id for h in dense[:_POOL]], [h.passage_id for h in lexical], by_term])
        passages = self._index.passages(fused[: max(k, _RERANKED)])
        if not passages:
            return SearchOutcome((), 0.0, False, tuple(terms))
        # Fusion finds the candidates; the calibrated score, which knows all signals at once, orders them.
        scores = {p.id: self._score(p, cosines.get(p.id), topic_words, terms, mentions) for p in passages}
        passages.sort(key=lambda p: -scores[p.id])
        # That a finding was named says that there is an answer; which passage it is, the other signals know better.
        about = tuple(f"{entry}/" for entry in named)
        said = [p for p in passages[:k] if p.id.startswith(about)]
        surest = max((self._surer(scores[p.id]) for p in said), default=0.0)
        scored = [
            RetrievedPassage(
                n=n,
                passage=p,
                score=round(scores[p.id], 4),
                dense=cosines.get(p.id),
                lexical=lexical_ranks.get(p.id),
            )
            for n, p in enumerate(passages, 1)
        ]
        confidence = max(scored[0].score, round(surest, 4))
        return SearchOutcome(
            tuple(scored[:k]), confidence, confidence >= self._calibration.threshold, tuple(terms)
        )

    def _surer(self, score: float) -> float:
        """The confidence in a passage whose entry is about a finding that the question names."""
        odds = score / max(1e-9, 1 - score) * math.exp(self._calibration.said)
        return odds / (1 + odds)

    def _lexical_terms(self, topic_words: list[str], terms: list[str]) -> list[str]:
        """What full text looks for: topic words (as prefixes in inflecting scripts) and the terms' English names."""
        wanted = [
            word if word.isascii() or len(word) < 5 else word[: max(4, len(word) - 2)] + "*"
            for word in topic_words
        ]
        for entry in terms[:6]:
            wanted += self._lexicon.english_terms(entry)[:4]
        return list(dict.fromkeys(wanted))

    @staticmethod
    def _by_term(terms: list[str], *rankings: list[PassageHit]) -> list[str]:
        """Passages of the entries that the question names, in the order in which the other rankings have them."""
        order = list(dict.fromkeys(hit.passage_id for ranking in rankings for hit in ranking))
        return [p for p in order if any(p.startswith(entry + "/") for entry in terms)]

    def _mentions(self, matches: Sequence[TermMatch]) -> list[list[list[str]]]:
        """For each known term in the question, its English names as words: what it is called in an English document."""
        names: dict[tuple[int, int], dict[str, None]] = {}
        for match in matches:
            place = names.setdefault((match.begin, match.end), {})
            place |= dict.fromkeys(self._lexicon.english_terms(match.entry)[:_NAMES_LOOKED_FOR])
        return [[words for name in found if (words := content_words(name))] for found in names.values()]

    def _score(
        self,
        passage: Passage,
        dense: float | None,
        topic_words: list[str],
        terms: list[str],
        mentions: list[list[list[str]]],
    ) -> float:
        known_words = {
            w for s in (passage.title, passage.text, *passage.search_terms) for w in search_words(s)
        }
        hits = sum(1 for w in topic_words if w in known_words or any(alike(w, k) for k in known_words))
        overlap = hits / len(topic_words) if topic_words else 0.0
        known = float(any(passage.id.startswith(entry + "/") for entry in terms))
        named = _longest_name(passage, topic_words)
        if named > 1:
            known = max(known, 1.0) + _EACH_FURTHER_WORD * (named - 1)
        if passage.source_id != BUILTIN_SOURCE and mentions:
            # A document says things in its own language alone: terms are carried over to it by their English names.
            in_title, in_text = _share_named(passage.title, mentions), _share_named(passage.text, mentions)
            known = max(known, _NAMED_IN_TITLE * in_title, _NAMED_IN_TEXT * in_text)
            overlap = max(overlap, in_title, _NAMED_IN_TITLE * in_text)
        return self._calibration.confidence(dense if dense is not None else 0.0, overlap, known)


def _share_named(text: str, mentions: list[list[list[str]]]) -> float:
    """Share of the terms of a question of which some name stands in the text, its words in any order."""
    words = set(search_words(text))

    def stands(name: list[str]) -> bool:
        return all(w in words or any(alike(w, k) for k in words) for w in name)

    return sum(any(stands(name) for name in names) for names in mentions) / len(mentions)


def _longest_name(passage: Passage, topic_words: list[str]) -> int:
    """Most words of a name of the entry that all stand in the question, in any order: "child fever" beats "fever"."""
    best = 0
    for term in passage.search_terms:
        words = content_words(term)
        if best < len(words) <= len(topic_words) and all(
            any(alike(t, w) for t in topic_words) for w in words
        ):
            best = len(words)
    return min(best, 3)


def _share_of_question(passage: Passage, topic_words: list[str]) -> float:
    """How much of the question's topic words a name of the entry makes up, where all words of the name are there."""
    best = 0.0
    for name in (passage.title, *passage.search_terms):
        words = content_words(name)
        if words and all(any(alike(t, w) for t in topic_words) for w in words):
            best = max(best, sum(any(alike(t, w) for w in words) for t in topic_words) / len(topic_words))
    return best


def _fuse(rankings: list[list[str]]) -> list[str]:
    """Reciprocal rank fusion; ids that several rankings have early come first."""
    scores: dict[str, float] = {}
    for ranking in rankings:
        for rank, passage_id in enumerate(ranking):
            scores[passage_id] = scores.get(passage_id, 0.0) + 1 / (_RECIPROCAL_RANK_K + rank)
    return sorted(scores, key=lambda i: -scores[i])
