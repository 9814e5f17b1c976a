"""How sure it is that a passage is about a question: one figure from all signals at once."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nabz.domain.citation import Passage
from nabz.domain.text import search_words
from nabz.services.knowledge_content import BUILTIN_SOURCE
from nabz.services.lexicon import alike
from nabz.services.phrasing_search import NOT_NEAR
from nabz.services.stop_words import content_words

Names = Sequence[Sequence[str]]
"""What one thing is called in English, each name as its words in search form."""

_EACH_FURTHER_WORD = 0.5
# Of a document: a heading says what its text is about, a mention in the text less so.
_NAMED_IN_TITLE, _NAMED_IN_TEXT = 0.9, 0.4
_LESS_WHERE_MENTIONED = 0.2
_LESS_WHERE_NARROWER = 0.2
"""Of a heading that says more than the name: "rheumatic fever" is a fever, but not what "fever" asks for first."""
_HEADING_PARTS = re.compile(r"[·,;:()]")
_FAMILIAR_ENOUGH = 5
_ELSEWHERE_BEGINS = 0.4
"""A question about a cow is refused even where a person's illness is asked for in words that are a little nearer."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the logistic that turns signals into a confidence; a signal that is not there counts as 0.

    Attributes:
        bias, dense, overlap, known: of the constant, the centred cosine, the share of the question's topic words
            that the passage knows, and whether a medical term was recognised.
        asked: of the nearness of the question to known phrasings of the entry.
        familiar: of each of the question's words, up to five, that people use when they speak of health.
        said: added where the question names a finding, in whatever words, that the entry is about.
        elsewhere: taken off where known questions about other things than health are nearly as near, or nearer.
    """

    bias: float
    dense: float
    overlap: float
    known: float
    asked: float = 0.0
    familiar: float = 0.0
    said: float = 0.0
    elsewhere: float = 0.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """How signals make a confidence, and the confidence below which Nabz refuses (docs/retrieval-evaluation.md).

    Attributes:
        bare: where no phrasings were searched.
        full: where they were; fitted on the four sets of questions that are tuned on.
    """

    bare: Weights = Weights(bias=-4.4, dense=9.0, overlap=2.2, known=1.4, said=2.8)
    full: Weights = Weights(
        bias=-9.5, dense=3.0, overlap=2.0, known=1.5, asked=4.5, familiar=1.0, said=1.0, elsewhere=8.0
    )
    threshold: float = 0.5

    def weights(self, question: QuestionSignals) -> Weights:
        return self.bare if question.asked is None else self.full


@dataclass(frozen=True, slots=True)
class QuestionSignals:
    """What a question tells before any passage is looked at.

    Attributes:
        topic_words: its words that carry a topic.
        terms: entries whose terms it holds, or whose findings it names.
        mentions: for each known term in it, the English names: what it is called in an English document.
        asked: nearness of entries by known phrasings; None where phrasings were not searched.
        familiar: how many of the words people use when they speak of health.
        near: English names of the nearest entries by their nearness.
        elsewhere: nearness of known questions that have nothing to do with this library.
    """

    topic_words: list[str]
    terms: list[str]
    mentions: Sequence[Names] = ()
    asked: Mapping[str, float] | None = None
    familiar: int = 0
    near: Sequence[tuple[float, Names]] = ()
    elsewhere: float = 0.0


def passage_confidence(
    calibration: Calibration, passage: Passage, dense: float | None, question: QuestionSignals
) -> float:
    """From 0 to 1, that the passage is about the question.

    Args:
        dense: centred cosine to the question; None when only words found the passage.
    """
    topic_words = question.topic_words
    known_words = {w for s in (passage.title, passage.text, *passage.search_terms) for w in search_words(s)}
    hits = sum(1 for w in topic_words if w in known_words or any(alike(w, k) for k in known_words))
    overlap = hits / len(topic_words) if topic_words else 0.0
    known = float(any(passage.id.startswith(entry + "/") for entry in question.terms))
    named = _longest_name(passage, topic_words)
    if named > 1:
        known = max(known, 1.0) + _EACH_FURTHER_WORD * (named - 1)
    if passage.source_id != BUILTIN_SOURCE and question.mentions:
        # A document says things in its own language alone: terms are carried over to it by their English names.
        title, text = set(search_words(passage.title)), set(search_words(passage.text))
        in_title, in_text = _share_named(title, question.mentions), _share_named(text, question.mentions)
        known = max(known, _NAMED_IN_TITLE * in_title, _NAMED_IN_TEXT * in_text)
        overlap = max(overlap, in_title, _NAMED_IN_TITLE * in_text)
    weights = calibration.weights(question)
    logit = weights.bias + weights.dense * (dense or 0.0) + weights.overlap * overlap + weights.known * known
    if question.asked is not None:
        logit += weights.asked * _nearness(passage, question, question.asked)
        logit += weights.familiar * min(question.familiar, _FAMILIAR_ENOUGH)
        nearest = max(question.asked.values(), default=NOT_NEAR)
        logit -= weights.elsewhere * max(0.0, question.elsewhere - nearest + _ELSEWHERE_BEGINS)
    return 1 / (1 + math.exp(-logit))


def _nearness(passage: Passage, question: QuestionSignals, asked: Mapping[str, float]) -> float:
    if passage.source_id == BUILTIN_SOURCE:
        return asked.get(entry_of(passage.id), NOT_NEAR)
    title, text = set(search_words(passage.title)), set(search_words(passage.text))
    parts = [set(content_words(part)) for part in _HEADING_PARTS.split(passage.title)]
    best = NOT_NEAR
    for nearness, names in question.near:
        named = [name for name in names if _stands(name, title)]
        if named:
            besides = 1 - max(_share_of_heading(name, parts) for name in named)
            best = max(best, nearness - _LESS_WHERE_NARROWER * besides)
        elif any(_stands(name, text) for name in names):
            best = max(best, nearness - _LESS_WHERE_MENTIONED)
    return best


def entry_of(passage_id: str) -> str:
    """ "card/fever/home_care/hi" belongs to "card/fever"."""
    return "/".join(passage_id.split("/")[:2])


def _stands(name: Sequence[str], words: set[str]) -> bool:
    return all(w in words or any(alike(w, k) for k in words) for w in name)


def _share_of_heading(name: Sequence[str], parts: Sequence[set[str]]) -> float:
    """How much of a part of a heading a name makes up, of the part of which it is most; 0 where it is in none whole."""
    return max((len(name) / max(len(name), len(part)) for part in parts if _stands(name, part)), default=0.0)


def _share_named(words: set[str], mentions: Sequence[Names]) -> float:
    """Share of the terms of a question of which some name stands in the text, its words in any order."""
    return sum(any(_stands(name, words) for name in names) for names in mentions) / len(mentions)


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
