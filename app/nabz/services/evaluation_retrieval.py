"""How well questions find their entries, and how well Nabz knows when there is nothing to find."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nabz.domain.citation import Passage, SearchOutcome
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.centring import CENTRES_KEY, Centres
from nabz.services.knowledge import KnowledgeService
from nabz.services.lexicon import TermLexicon
from nabz.services.ports import PassageFilter, PassageHit, Vectors
from nabz.services.retrieval import SearchedIndex

GOALS = {"own_top3": 0.95, "english_only_top3": 0.85, "refused": 0.90, "wrongly_refused": 0.05}
_DOCUMENT = "document/"
_EVERYTHING = 100_000
_AS_SHIPPED = "shipped"

Search = Callable[[str, Language], SearchOutcome]


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody may ask; `right` are the entries any of which answers it, none where the library holds nothing."""

    text: str
    lang: Language
    right: tuple[str, ...] = ()


def read_questions(folder: Path) -> list[Question]:
    """All questions of a folder: `<lang>.toml` with `questions`, `unanswerable/<lang>.toml` with `texts`.

    Raises:
        UserError: `evaluation_file`, naming the file and what is wrong; `file_not_found` when there is none.
    """
    questions: list[Question] = []
    for path in sorted(folder.glob("*.toml")) + sorted(folder.glob("unanswerable/*.toml")):
        try:
            raw = tomllib.loads(path.read_text("utf-8"))
            lang = Language(path.stem)
            if path.parent.name == "unanswerable":
                questions += [Question(text, lang) for text in raw["texts"]]
            else:
                questions += [Question(q["text"], lang, _entries(q["right"])) for q in raw["questions"]]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError("evaluation_file", path=str(path), reason=str(error)) from error
    if not questions:
        raise UserError("file_not_found", path=str(folder))
    return questions


def _entries(right: Sequence[str]) -> tuple[str, ...]:
    if not right:
        raise ValueError("a question needs an entry that is right")
    return tuple(right)


def is_right(passage_id: str, question: Question) -> bool:
    """Whether a passage belongs to an entry that answers the question."""
    found = passage_id.removeprefix(_DOCUMENT)
    return any(found == entry or found.startswith(entry + "/") for entry in question.right)


def evaluate_retrieval(search: Search, questions: Sequence[Question]) -> dict[str, Any]:
    """Per language: share of the answerable questions with a right passage first, and among the first three."""
    figures: dict[str, Any] = {}
    missed: list[dict[str, Any]] = []
    for lang, asked in _by_language([q for q in questions if q.right]).items():
        first = in_three = 0
        for question in asked:
            ids = [p.passage.id for p in search(question.text, lang).passages[:3]]
            hits = [is_right(i, question) for i in ids]
            first += bool(hits and hits[0])
            in_three += any(hits)
            if not any(hits):
                missed.append({"lang": str(lang), "text": question.text, "found": ids})
        figures[str(lang)] = {
            "top1": round(first / len(asked), 3),
            "top3": round(in_three / len(asked), 3),
            "questions": len(asked),
        }
    return {**figures, "missed": missed}


def evaluate_refusal(search: Search, questions: Sequence[Question]) -> dict[str, Any]:
    """Per language: share of the unanswerable questions that are refused, and of the answerable ones that are."""
    figures: dict[str, Any] = {}
    missed: list[dict[str, Any]] = []
    for lang, asked in _by_language(questions).items():
        refused = {True: 0, False: 0}
        total = {True: 0, False: 0}
        for question in asked:
            outcome = search(question.text, lang)
            answerable = bool(question.right)
            total[answerable] += 1
            refused[answerable] += not outcome.answerable
            if outcome.answerable is not answerable:
                ids = [p.passage.id for p in outcome.passages[:1]]
                missed.append(
                    {
                        "lang": str(lang),
                        "text": question.text,
                        "found": ids,
                        "confidence": round(outcome.confidence, 3),
                    }
                )
        figures[str(lang)] = {
            "refused": _share(refused[False], total[False]),
            "unanswerable": total[False],
            "wrongly_refused": _share(refused[True], total[True]),
            "answerable": total[True],
        }
    return {**figures, "missed": missed}


def retrieval_table(knowledge: KnowledgeService, questions: Sequence[Question]) -> dict[str, Any]:
    """Own language and English alone: with raw vectors, centred ones, the lexicon on top, and all that is shipped."""
    full, none = TermLexicon.of_content(knowledge.content), TermLexicon(())
    own: dict[str, Search] = {
        "raw": knowledge.retriever_over(Uncentred, none).search,
        "centred": knowledge.retriever_over(lambda index: index, none).search,
        "centred_and_lexicon": knowledge.retriever_over(lambda index: index, full).search,
        _AS_SHIPPED: knowledge.search,
    }
    english: dict[str, Search] = {
        "raw": knowledge.retriever_over(lambda index: EnglishDocuments(Uncentred(index)), none).search,
        "centred": knowledge.retriever_over(EnglishDocuments, none).search,
        "centred_and_lexicon": knowledge.retriever_over(EnglishDocuments, full).search,
        _AS_SHIPPED: knowledge.retriever_over(EnglishDocuments, full, knowledge.phrasings).search,
    }
    others = [q for q in questions if q.lang is not Language.EN]
    table: dict[str, Any] = {"own": {}, "english_only": {}, "missed": []}
    for kind, searches, asked in (("own", own, questions), ("english_only", english, others)):
        for name, search in searches.items():
            figures = evaluate_retrieval(search, asked)
            missed = figures.pop("missed")
            table[kind][name] = figures
            if name == _AS_SHIPPED:
                table["missed"] += [{"kind": kind, **m} for m in missed]
    table["goals"] = {k: GOALS[k] for k in ("own_top3", "english_only_top3")}
    return table


class _Seen:
    """An index as a variant of the search sees it; as it is, unless a variant says otherwise."""

    def __init__(self, index: SearchedIndex) -> None:
        self._index = index

    @property
    def embedder_fingerprint(self) -> str | None:
        return self._index.embedder_fingerprint

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        return self._index.dense(vector, limit, allowed)

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        return self._index.lexical(terms, limit, allowed)

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        return self._index.passages(ids)

    def meta(self, key: str) -> str | None:
        return self._index.meta(key)


class Uncentred(_Seen):
    """The index as it would be without centring.

    A stored vector is u = (r - m) / |r - m| with |r| = 1, so r = m + t·u where t is the positive root of |m + t·u| = 1:
    the raw cosine comes back from the centred one without embedding anything again.
    """

    def __init__(self, index: SearchedIndex) -> None:
        super().__init__(index)
        self._centres = Centres.from_json(index.meta(CENTRES_KEY))

    def meta(self, key: str) -> str | None:
        return None if key == CENTRES_KEY else self._index.meta(key)

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        lang = allowed.languages[0] if allowed.languages else allowed.reader_language
        mean = self._centres.passage.get(lang or Language.EN)
        if mean is None:
            return self._index.dense(vector, limit, allowed)
        along = {h.passage_id: h.value for h in self._index.dense(mean.reshape(1, -1), _EVERYTHING, allowed)}
        outside, shift = 1 - float(mean @ mean), float(mean @ vector.reshape(-1))
        hits = [
            PassageHit(
                h.passage_id,
                shift
                + h.value * (math.sqrt(max(0.0, along[h.passage_id] ** 2 + outside)) - along[h.passage_id]),
            )
            for h in self._index.dense(vector, _EVERYTHING, allowed)
        ]
        return sorted(hits, key=lambda h: -h.value)[:limit]


class EnglishDocuments(_Seen):
    """The English passages alone, as if they were a clinic's document: no entry ids, no further search terms."""

    @staticmethod
    def _english(allowed: PassageFilter) -> PassageFilter:
        return replace(allowed, languages=(Language.EN,), translated_sources=(), reader_language=None)

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        return _as_documents(self._index.dense(vector, limit, self._english(allowed)))

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        return _as_documents(self._index.lexical(terms, limit, self._english(allowed)))

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        return [
            replace(p, id=_DOCUMENT + p.id, source_id="document", search_terms=())
            for p in self._index.passages([i.removeprefix(_DOCUMENT) for i in ids])
        ]


def _as_documents(hits: list[PassageHit]) -> list[PassageHit]:
    return [PassageHit(_DOCUMENT + h.passage_id, h.value) for h in hits]


def _by_language(questions: Sequence[Question]) -> dict[Language, list[Question]]:
    found: dict[Language, list[Question]] = {}
    for question in questions:
        found.setdefault(question.lang, []).append(question)
    return {lang: found[lang] for lang in Language if lang in found}


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
