"""Finding the passages that a question is about, and knowing when there are none.

Three rankings are fused by reciprocal rank: meaning (centred e5 vectors), words (BM25), and known terms (the bilingual
lexicon). Raw e5 is weak across languages; taking away each language's mean query vector and mean passage vector mends
most of that (measured in docs/adr/0003).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from nabz.domain.answer import Mode
from nabz.domain.citation import Audience, Passage, RetrievedPassage, SearchOutcome
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.domain.text import normalise
from nabz.services.asked_section import asks_how, choose_sections, home_care_of
from nabz.services.centring import CENTRES_KEY, Centres
from nabz.services.confidence import Calibration, QuestionSignals, entry_of, passage_confidence
from nabz.services.knowledge_content import BUILTIN_SOURCE
from nabz.services.lexicon import TermLexicon, TermMatch, alike
from nabz.services.named_concepts import NamedConcepts
from nabz.services.phrasing_search import Asked, PhrasingSearch
from nabz.services.ports import Embedder, PassageFilter, PassageHit, QuestionVectors, Vectors
from nabz.services.stop_words import content_words

_POOL = 40
_SCORED = 400  # what words and terms bring back has a cosine too, though meaning alone ranks it far down
_RERANKED = 12
_RECIPROCAL_RANK_K = 20
_NAMES_LOOKED_FOR = 6
_NEAR_ENTRIES, _PASSAGES_OF_EACH = 8, 2
_CARRIED_OVER = 3
_CLEAR_LEAD = 3.0
"""Of the logits of two entries' best passages: with less, a passage of each is shown before a second of the first."""
_NO_SURER = 1.5
# Of a clinic's own passage that holds every word of a question of so many: how far it comes before a built-in one.
_ENOUGH_WORDS, _A_LITTLE = 2, 0.001
# Of a reference pack: the share of a question that must name the term, and the confidence when all of it does.
_NAMED, _MOST_CERTAIN = 0.65, 0.9
_ASKING = frozenset("define definition describe explain mean meaning means medical term word".split())


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
        phrasings: PhrasingSearch | None = None,
    ) -> None:
        """Args:
        embedder: None searches by words and terms alone (nothing can be refused by meaning then).
        concepts: entries by the findings that a question names; None looks for the library's own terms alone.
        phrasings: entries by the known ways of asking; None leaves them out.
        """
        self._index = index
        self._embedder = embedder
        self._lexicon = lexicon
        self._calibration = calibration or Calibration()
        self._concepts = concepts
        self._phrasings = phrasings
        self._centres: Centres | None = None

    @property
    def embedder(self) -> Embedder | None:
        return self._embedder

    @property
    def phrasings(self) -> PhrasingSearch | None:
        return self._phrasings

    def forget_centres(self) -> None:
        """Read the centres again at the next search (after the index was built)."""
        self._centres = None

    def query_vector(self, text: str, lang: Language) -> Vectors | None:
        """Centred unit vector (1, dimension) of a question; None without an embedder.

        Raises:
            EnvironmentFault: `index_stale` when the index holds vectors of another model.
        """
        raw = self._embedded(text)
        return None if raw is None else self._centred(raw.meaning, lang)

    def _embedded(self, text: str, reading: str | None = None) -> QuestionVectors | None:
        """A row of the text, and one of the text in its language's own script where there is such a reading."""
        if self._embedder is None:
            return None
        fingerprint = self._index.embedder_fingerprint
        if fingerprint and fingerprint != self._embedder.fingerprint:
            raise EnvironmentFault("index_stale")
        return self._embedder.embed_questions([text] if reading is None else [text, reading])

    def _centred(self, raw: Vectors, lang: Language) -> Vectors:
        if self._centres is None:
            self._centres = Centres.from_json(self._index.meta(CENTRES_KEY))
        return self._centres.centre_queries(raw, lang)

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
        reading = self._phrasings.in_own_script(question, lang) if self._phrasings is not None else None
        topic_words = content_words(reading or question)
        matches = [
            m for said in dict.fromkeys((question, reading or question)) for m in self._lexicon.matches(said)
        ]
        named = self._concepts.entries(question, lang) if self._concepts is not None else []
        terms = list(dict.fromkeys([*(m.entry for m in matches), *named]))
        raw = self._embedded(question, reading)
        asked = self._asked(question, lang, raw)
        near = asked.best(_NEAR_ENTRIES)
        signals = QuestionSignals(
            topic_words,
            terms,
            self._mentions(matches),
            asked.entries or None,
            asked.familiar,
            [(asked.entries[entry], self._names(entry)) for entry in near[:_CARRIED_OVER]],
            asked.elsewhere,
        )
        dense = (
            self._index.dense(self._centred(raw.meaning[-1:], lang), _SCORED, allowed)
            if raw is not None
            else []
        )
        dense = self._carried_over(dense, near, allowed)
        wanted = self._lexical_terms(topic_words, list(dict.fromkeys([*terms[:6], *near[:_CARRIED_OVER]])))
        lexical = self._index.lexical(wanted, _POOL, allowed)
        cosines = {hit.passage_id: hit.value for hit in dense}
        lexical_ranks = {hit.passage_id: rank for rank, hit in enumerate(lexical)}
        rankings = [[h.passage_id for h in dense[:_POOL]], [h.passage_id for h in lexical]]
        fused = fuse([*rankings, self._by_term(terms, lexical, dense)])
        candidates = [*fused[: max(k, _RERANKED)], *_of_each(near, dense)]
        if asks_how(question):
            candidates += home_care_of(near, candidates)
        passages = self._index.passages(list(dict.fromkeys(candidates)))
        if not passages:
            return SearchOutcome((), 0.0, False, tuple(terms))
        # Fusion finds the candidates; the calibrated score, which knows all signals at once, orders them.
        scores = {
            p.id: passage_confidence(self._calibration, p, cosines.get(p.id), signals) for p in passages
        }
        _lift_documents_that_say_all(scores, passages, topic_words)
        choose_sections(scores, passages, question)
        passages = _ordered(passages, scores, first_of_card=asks_how(question))
        # That a finding was named says that there is an answer; which passage it is, the other signals know better.
        about = tuple(f"{entry}/" for entry in named)
        said = [p for p in passages[:k] if p.id.startswith(about)]
        more = self._calibration.weights(signals).said
        surest = max((_surer(scores[p.id], more) for p in said), default=0.0)
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

    def _asked(self, question: str, lang: Language, raw: QuestionVectors | None) -> Asked:
        if self._phrasings is None or self._embedder is None:
            return Asked({})
        return self._phrasings.asked(question, lang, raw, self._embedder.fingerprint)

    def _carried_over(
        self, dense: list[PassageHit], near: list[str], allowed: PassageFilter
    ) -> list[PassageHit]:
        """Documents by what the question asks for, said in English: they exist in one language alone."""
        names = [" ".join(found[0]) for entry in near[:_CARRIED_OVER] if (found := self._names(entry))]
        if self._embedder is None or not names or all(_is_builtin(h.passage_id) for h in dense):
            return dense
        said = self._centred(self._embedder.embed_queries([", ".join(dict.fromkeys(names))]), Language.EN)
        best = {h.passage_id: h.value for h in dense}
        for hit in self._index.dense(said, _SCORED, allowed):
            if not _is_builtin(hit.passage_id):
                best[hit.passage_id] = max(hit.value, best.get(hit.passage_id, -1.0))
        return sorted((PassageHit(i, value) for i, value in best.items()), key=lambda h: -h.value)

    def _names(self, entry: str) -> list[list[str]]:
        """The English names of an entry, each as its words."""
        return [n for t in self._lexicon.english_terms(entry)[:_NAMES_LOOKED_FOR] if (n := content_words(t))]

    def _lexical_terms(self, topic_words: list[str], terms: list[str]) -> list[str]:
        """What full text looks for: topic words (as prefixes in inflecting scripts) and the terms' English names."""
        wanted = [
            word if word.isascii() or len(word) < 5 else word[: max(4, len(word) - 2)] + "*"
            for word in topic_words
        ]
        for entry in terms:
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


def _share_of_question(passage: Passage, topic_words: list[str]) -> float:
    """How much of the question's topic words a name of the entry makes up, where all words of the name are there."""
    best = 0.0
    for name in (passage.title, *passage.search_terms):
        words = content_words(name)
        if words and all(any(alike(t, w) for t in topic_words) for w in words):
            best = max(best, sum(any(alike(t, w) for w in words) for t in topic_words) / len(topic_words))
    return best


def fuse(rankings: list[list[str]]) -> list[str]:
    """Reciprocal rank fusion; ids that several rankings have early come first."""
    scores: dict[str, float] = {}
    for ranking in rankings:
        for rank, passage_id in enumerate(ranking):
            scores[passage_id] = scores.get(passage_id, 0.0) + 1 / (_RECIPROCAL_RANK_K + rank)
    return sorted(scores, key=lambda i: -scores[i])


def _is_builtin(passage_id: str) -> bool:
    return passage_id.startswith(("card/", "definition/"))


def _of_each(entries: list[str], dense: list[PassageHit]) -> list[str]:
    """The passages of each entry that are nearest in meaning."""
    found: dict[str, list[str]] = {entry: [] for entry in entries}
    for hit in dense:
        of_entry = found.get(entry_of(hit.passage_id))
        if of_entry is not None and len(of_entry) < _PASSAGES_OF_EACH:
            of_entry.append(hit.passage_id)
    return [passage_id for of_entry in found.values() for passage_id in of_entry]


def _lift_documents_that_say_all(
    scores: dict[str, float], passages: list[Passage], topic_words: list[str]
) -> None:
    """A clinic's own passage with every topic word is as sure as a built-in one that lacks some of them.

    The known ways of asking speak for built-in entries alone: "quokka fever" is not fever in general.
    """
    best = max(passages, key=lambda p: scores[p.id])
    if len(topic_words) < _ENOUGH_WORDS or not _is_builtin(best.id) or _says_all(best, topic_words):
        return
    for passage in passages:
        if not _is_builtin(passage.id) and _says_all(passage, topic_words):
            scores[passage.id] = max(scores[passage.id], min(1.0, scores[best.id] + _A_LITTLE))


def _says_all(passage: Passage, topic_words: list[str]) -> bool:
    said = content_words(" ".join((passage.title, passage.text, *passage.search_terms)))
    return all(any(alike(word, other) for other in said) for word in topic_words)


def _ordered(passages: list[Passage], scores: dict[str, float], *, first_of_card: bool) -> list[Passage]:
    """Best first; where it is not clear which entry is meant, one passage of each of the first three comes first.

    Args:
        first_of_card: among those, cards come before definitions that are hardly surer.
    """
    best = sorted(passages, key=lambda p: -scores[p.id])
    leads: dict[str, Passage] = {}
    for passage in best:
        leads.setdefault(_matter(passage), passage)
    top = _logit(scores[best[0].id])
    first = [p for p in list(leads.values())[:3] if top - _logit(scores[p.id]) < _CLEAR_LEAD]
    if first_of_card:
        first.sort(key=lambda p: not (_is_card(p) and top - _logit(scores[p.id]) < _NO_SURER))
    return [*first, *(p for p in best if p not in first)]


def _is_card(passage: Passage) -> bool:
    return passage.source_id == BUILTIN_SOURCE and passage.id.startswith("card/")


def _matter(passage: Passage) -> str:
    """What a passage is about: its entry; of a document the heading above its own."""
    if passage.source_id == BUILTIN_SOURCE:
        return entry_of(passage.id)
    return f"{passage.source_id}/{passage.title.rpartition(' · ')[0] or passage.title}"


def _surer(score: float, more: float) -> float:
    """The confidence in a passage whose entry is about a finding that the question names."""
    return 1 / (1 + math.exp(-_logit(score) - more))


def _logit(share: float) -> float:
    bounded = min(max(share, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))
