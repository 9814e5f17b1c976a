"""An answer put together from the passages themselves, where no model may speak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nabz.domain.answer import Sentence, Support
from nabz.domain.citation import RetrievedPassage
from nabz.domain.sentences import split_sentences
from nabz.services.ports import Embedder, KnowledgeIndex

_MAX_MAIN_LINES = 7
_MAX_OTHER_LINES = 2
_CARD = re.compile(r"card/(?P<card>[^/]+)/(?P<section>[^/]+)/(?P<lang>\w+)$")


def with_emergency_part(
    passages: Sequence[RetrievedPassage], index: KnowledgeIndex
) -> tuple[RetrievedPassage, ...]:
    """Add the part of the leading card that says when it is an emergency, if it is not there: no advice without it."""
    lead = next((m for p in passages[:2] if (m := _CARD.match(p.passage.id))), None)
    if lead is None:
        return tuple(passages)
    wanted = f"card/{lead['card']}/emergency/{lead['lang']}"
    if any(p.passage.id == wanted for p in passages):
        return tuple(passages)
    found = index.passages([wanted])
    if not found:
        return tuple(passages)
    return (*passages, RetrievedPassage(len(passages) + 1, found[0], passages[0].score))


def compose(
    question: str, passages: Sequence[RetrievedPassage], embedder: Embedder | None
) -> tuple[Sentence, ...]:
    """The lines that answer best: the leading passage in order, then the best lines of the others, each cited.

    Args:
        embedder: orders the lines of the other passages by nearness to the question; without it they keep their order.
    """
    if not passages:
        return ()
    lead = _lead(passages)
    chosen = [Sentence(line, Support.CITED, (lead.n,)) for line in _lines(lead)[:_MAX_MAIN_LINES]]
    others: list[tuple[int, str]] = []
    for passage in passages:
        if passage.n == lead.n:
            continue
        lines = _lines(passage)
        if passage.passage.section == "emergency" or passage.passage.section == lead.passage.section:
            others += [(passage.n, line) for line in lines[:_MAX_OTHER_LINES]]
        elif passage.score >= 0.6 * lead.score:
            others += [(passage.n, line) for line in _nearest(question, lines, embedder)[:1]]
    chosen += [Sentence(line, Support.CITED, (n,)) for n, line in others]
    return tuple(_once(chosen))


def _lead(passages: Sequence[RetrievedPassage]) -> RetrievedPassage:
    """The passage that the answer is built on: the most certain of the first two."""
    return max(passages[:2], key=lambda p: (p.score, -p.n))


def _lines(passage: RetrievedPassage) -> list[str]:
    return [s for line in passage.passage.lines for s in split_sentences(line)]


def _nearest(question: str, lines: list[str], embedder: Embedder | None) -> list[str]:
    if embedder is None or len(lines) < 2:
        return lines
    vectors = embedder.embed_queries([question, *lines])
    order = np.argsort(-(vectors[1:] @ vectors[0]))
    return [lines[i] for i in order]


def _once(sentences: Sequence[Sentence]) -> list[Sentence]:
    kept: dict[str, Sentence] = {}
    for sentence in sentences:
        before = kept.get(sentence.text)
        kept[sentence.text] = (
            sentence
            if before is None
            else replace(before, citations=tuple(sorted({*before.citations, *sentence.citations})))
        )
    return list(kept.values())
