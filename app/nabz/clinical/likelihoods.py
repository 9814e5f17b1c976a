"""The likelihood tables of the clinical data as arrays: what each answer says about each condition.

A question has outcomes (yes and no, its choices, or stretches of a number); for each outcome there is the
probability among people with each condition, and among all visitors. What a condition does not list has the
background probability, so it speaks neither for nor against.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nabz.clinical.content import ClinicalContent, Concept, Condition, FindingRef

Array: TypeAlias = npt.NDArray[np.float64]

FLOOR, CEILING = 0.003, 0.97
"""No answer is taken for certain: people misunderstand, and the tables are estimates."""


@dataclass(frozen=True, slots=True)
class OutcomeTable:
    """What the answers to one question say.

    Attributes:
        outcomes: "yes" and "no", choice ids, or for a number the lower ends of its stretches as text.
        given: P(outcome | condition), shape (outcomes, conditions).
        background: P(outcome) among visitors to whom the question applies, shape (outcomes,).
        listed: which conditions list the concept at all, shape (conditions,).
        cuts: of a number, the ends between the stretches, ascending.
    """

    outcomes: tuple[str, ...]
    given: Array
    background: Array
    listed: npt.NDArray[np.bool_]
    cuts: tuple[float, ...] = ()

    def row_of(self, value: float) -> int:
        """The stretch in which a number lies."""
        return sum(value >= cut for cut in self.cuts)


def outcome_tables(content: ClinicalContent) -> dict[str, OutcomeTable]:
    """The tables of every concept that any condition lists, and of the others as pure background."""
    conditions = list(content.conditions.values())
    listed: dict[str, list[dict[FindingRef, float]]] = {c: [{} for _ in conditions] for c in content.concepts}
    for i, condition in enumerate(conditions):
        for ref, probability in condition.likelihood.items():
            listed[ref.concept][i][ref] = probability
    weights = np.array([c.base for c in conditions]) if conditions else np.zeros(0)
    return {
        concept.id: _table(concept, content, listed[concept.id], conditions, weights)
        for concept in content.concepts.values()
    }


def background_rate(concept: Concept, content: ClinicalContent) -> float:
    """Share of those to whom the question applies who have it: among those with its parent, if it has one."""
    rate = concept.rate
    parent = content.concepts.get(concept.parent) if concept.parent else None
    if parent is not None:
        rate = min(0.9, rate / parent.rate)
    return min(0.95, max(0.0005, rate))


def _table(
    concept: Concept,
    content: ClinicalContent,
    listed: list[dict[FindingRef, float]],
    conditions: list[Condition],
    weights: Array,
) -> OutcomeTable:
    marks = np.array([bool(entries) for entries in listed], dtype=np.bool_)
    if concept.type == "binary":
        rate = background_rate(concept, content)
        own = np.array([entries.get(FindingRef(concept.id), rate) for entries in listed])
        yes = np.where(marks, _bounded(own), rate)
        return OutcomeTable(("yes", "no"), np.stack([yes, 1 - yes]), np.array([rate, 1 - rate]), marks)
    if concept.type == "number":
        return _number_table(concept, listed, marks, conditions, weights)
    return _choice_table(concept, listed, marks)


def _choice_table(
    concept: Concept, listed: list[dict[FindingRef, float]], marks: npt.NDArray[np.bool_]
) -> OutcomeTable:
    """What a condition leaves over is shared among the choices that it does not list as among all visitors."""
    rates = np.array([(concept.choice_rates or {}).get(c, 1 / len(concept.choices)) for c in concept.choices])
    background = rates / rates.sum()
    given = np.tile(background[:, None], (1, len(listed)))
    for i, entries in enumerate(listed):
        own = {ref.choice: p for ref, p in entries.items() if ref.choice is not None}
        if not own:
            continue
        rest = max(0.02, 1 - sum(own.values()))
        free = [k for k, c in enumerate(concept.choices) if c not in own]
        share = background[free].sum() if free else 1.0
        for k, choice in enumerate(concept.choices):
            given[k, i] = own[choice] if choice in own else rest * background[k] / share
    given = _bounded(given)
    return OutcomeTable(concept.choices, given / given.sum(axis=0), background, marks)


def _number_table(
    concept: Concept,
    listed: list[dict[FindingRef, float]],
    marks: npt.NDArray[np.bool_],
    conditions: list[Condition],
    weights: Array,
) -> OutcomeTable:
    """Stretches between all bounds that the conditions name; shares in between follow the log of the value."""
    cuts = tuple(sorted({ref.bound for entries in listed for ref in entries if ref.bound is not None}))
    if not cuts:
        return OutcomeTable(("any",), np.ones((1, len(conditions))), np.ones(1), marks)
    survival = np.full((len(cuts), len(conditions)), np.nan)
    for i, entries in enumerate(listed):
        at_least = {
            ref.bound: (p if ref.comparison in (">=", ">") else 1 - p)
            for ref, p in entries.items()
            if ref.bound is not None
        }
        if at_least:
            survival[:, i] = [_at_least(cut, at_least, concept) for cut in cuts]
    known = ~np.isnan(survival[0])
    share = weights * known
    background = (np.nan_to_num(survival) * share).sum(axis=1) / max(float(share.sum()), 1e-9)
    survival = np.where(known, survival, background[:, None])
    given = _stretches(survival)
    return OutcomeTable(
        tuple(f"{low:g}" for low in (concept.minimum or 0.0, *cuts)),
        _bounded(given),
        _bounded(_stretches(background[:, None]))[:, 0],
        marks,
        cuts,
    )


def _at_least(cut: float, known: Mapping[float, float], concept: Concept) -> float:
    """P(value >= cut) from the shares that are given, linear in log(1 + value)."""
    points = sorted({concept.minimum or 0.0: 1.0, **known, concept.maximum or cut * 10: 0.0}.items())
    xs = [math.log1p(max(0.0, x)) for x, _ in points]
    return float(np.interp(math.log1p(cut), xs, [p for _, p in points]))


def _stretches(survival: Array) -> Array:
    edges = np.vstack([np.ones((1, survival.shape[1])), survival, np.zeros((1, survival.shape[1]))])
    return np.asarray(edges[:-1] - edges[1:])


def _bounded(given: Array) -> Array:
    return np.clip(given, FLOOR, CEILING)
