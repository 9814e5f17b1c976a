"""Which question is worth asking next, and when enough is known.

Three reasons to ask, weighed against each other on one scale (bits of expected information):

* danger: a yes would make a danger-sign rule speak, and a yes is not far-fetched;
* must_ask: the complaint's ranked list has it;
* tells_apart: the answer is expected to narrow the differential most.

Never asked: what was said, implied or asked before, what does not apply (gates, parent, `ask_if`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nabz.clinical.case_state import CaseState
from nabz.clinical.content import ClinicalContent, Concept, Inquiry
from nabz.clinical.danger_signs import DangerRule, Facts, evaluate
from nabz.clinical.differential import DifferentialEngine, Ranking
from nabz.clinical.likelihoods import Array
from nabz.domain.triage import TriageLevel

Why = Literal["danger", "must_ask", "tells_apart", "complaint", "context", "suspected"]

RANKED = 5
"""So many items of a complaint's list count for the coverage."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question that could be asked now.

    Attributes:
        worth: bits, with what danger and the must-ask list add.
        gain: expected information about the differential alone, in bits.
    """

    concept: str
    inquiry: Inquiry
    why: Why
    worth: float
    gain: float


@dataclass(frozen=True, slots=True)
class InquiryTuning:
    """Figures of the inquiry; see `docs/adr`.

    Attributes:
        must_ask: worth of the first item of a complaint's list, in bits, and by how much each next one is less.
        later_must_ask: worth of items after the first `RANKED`.
        other_complaint: share of that worth for the lists of complaints after the first.
        danger: worth of a yes that would raise an emergency, times the probability of the yes.
        danger_bound: a yes less likely than this is far-fetched.
        grouped: share of the gain that is left when something of the same group is known.
        least: questions before it may stop on its own.
        clear, margin: probability of the leading condition, and its distance to the second, that make it clear.
        soft: questions after which only a gain above `late_gain` goes on.
        negligible: a gain below this is not worth a question.
    """

    must_ask: float = 0.9
    must_ask_step: float = 0.15
    later_must_ask: float = 0.1
    other_complaint: float = 0.35
    danger: float = 3.0
    danger_bound: float = 0.04
    grouped: float = 0.6
    least: int = 4
    clear: float = 0.6
    margin: float = 0.3
    soft: int = 7
    late_gain: float = 0.3
    negligible: float = 0.05


class InquiryEngine:
    """Chooses questions; holds what can be computed once per clinical data."""

    def __init__(self, engine: DifferentialEngine, tuning: InquiryTuning | None = None) -> None:
        self.content: ClinicalContent = engine.content
        self.tuning = tuning or InquiryTuning()
        self._tables = engine.tables
        self._readers: dict[str, list[DangerRule]] = {}
        for rule in self.content.rules:
            for name in {use.name for use in rule.when.references()}:
                self._readers.setdefault(name, []).append(rule)

    # --- choosing ---------------------------------------------------------------------------------------------

    def next_question(self, case: CaseState, ranking: Ranking) -> Candidate | None:
        """The question that is worth most; None when nothing is left that could be asked."""
        return max(self.candidates(case, ranking), key=lambda c: c.worth, default=None)

    def candidates(self, case: CaseState, ranking: Ranking) -> list[Candidate]:
        """Every question that may be asked now, with its worth."""
        wanted = self._must_ask_worth(case)
        speaking = {m.rule for m in evaluate(self.content.rules, case.facts())}
        found = []
        for concept in self._open(case):
            gain = self._gain(concept, case, ranking.probabilities)
            must = wanted.get(concept.id, 0.0)
            danger = self._danger_worth(concept, case, ranking, speaking) if concept.danger else 0.0
            why: Why = "danger" if danger > max(must, gain) else "must_ask" if must >= gain else "tells_apart"
            found.append(Candidate(concept.id, self._inquiry(concept, case), why, gain + must + danger, gain))
        return found

    def should_stop(self, case: CaseState, ranking: Ranking, best: Candidate, asked: int) -> bool:
        """Whether enough is known: nothing ranked is open, and it is clear or no question would help much."""
        t = self.tuning
        if asked < t.least or best.why == "danger":
            return False
        if best.why == "must_ask" and self.open_ranked(case):
            return False
        top = ranking.leading
        clear = top is not None and top[1] >= t.clear and ranking.margin >= t.margin
        if clear or best.gain < t.negligible:
            return True
        return asked >= t.soft and best.gain < t.late_gain

    # --- must-ask lists ---------------------------------------------------------------------------------------

    def ranked(self, case: CaseState) -> tuple[str, ...]:
        """The first `RANKED` items of the main complaint's list that can apply to this person."""
        if not case.complaints:
            return ()
        items = self.content.complaints.get(case.complaints[0], ())
        able = [
            m.ask
            for m in items
            if m.ask != case.complaints[0] and case.can_ever_apply(self.content.concepts[m.ask])
        ]
        return tuple(able[:RANKED])

    def open_ranked(self, case: CaseState) -> tuple[str, ...]:
        """Those of the ranked items that could be asked now and were not settled."""
        return tuple(
            c for c in self.ranked(case) if not case.settled(c) and case.applies(self.content.concepts[c])
        )

    def coverage(self, case: CaseState) -> tuple[int, int]:
        """(settled, all) of the ranked items."""
        items = self.ranked(case)
        return sum(case.settled(c) for c in items), len(items)

    def _must_ask_worth(self, case: CaseState) -> dict[str, float]:
        t, worth = self.tuning, dict[str, float]()
        for place, complaint in enumerate(case.complaints[:3]):
            share = 1.0 if place == 0 else t.other_complaint
            rank = 0
            for item in self.content.complaints.get(complaint, ()):
                concept = self.content.concepts[item.ask]
                if item.ask == complaint or not case.can_ever_apply(concept):
                    continue
                value = t.must_ask - t.must_ask_step * rank if rank < RANKED else t.later_must_ask
                worth[item.ask] = max(worth.get(item.ask, 0.0), share * value)
                # The parent must be asked before an item that depends on it.
                if concept.parent is not None and not case.known(concept.parent):
                    worth[concept.parent] = max(worth.get(concept.parent, 0.0), share * value)
                rank += 1
        return worth

    def _inquiry(self, concept: Concept, case: CaseState) -> Inquiry:
        """The type of question as the complaint's list has it; a complaint asked about on the way accompanies."""
        for complaint in case.complaints[:3]:
            for item in self.content.complaints.get(complaint, ()):
                if item.ask == concept.id:
                    return item.inquiry
        return "accompanying" if concept.inquiry == "chief_complaint" else concept.inquiry

    # --- parts of the worth -----------------------------------------------------------------------------------

    def _open(self, case: CaseState) -> Iterable[Concept]:
        wanted = {item.ask for c in case.complaints[:3] for item in self.content.complaints.get(c, ())}
        for concept in self.content.concepts.values():
            if case.settled(concept.id):
                continue
            if concept.id in wanted and concept.parent is None and case.can_ever_apply(concept):
                yield concept  # the list asks for it, whatever it usually depends on
            elif case.applies(concept):
                yield concept

    def _gain(self, concept: Concept, case: CaseState, probabilities: Array) -> float:
        """Expected fall of the entropy of the differential, in bits."""
        table = self._tables[concept.id]
        if len(table.outcomes) < 2:
            return 0.0
        joint = table.given * probabilities
        outcome = joint.sum(axis=1, keepdims=True)
        share = joint / np.maximum(outcome, 1e-12)
        left = -(joint * np.log2(np.maximum(share, 1e-12))).sum()
        now = -(probabilities * np.log2(np.maximum(probabilities, 1e-12))).sum()
        gain = max(0.0, float(now - left))
        if concept.group and any(
            self.content.concepts[f.concept].group == concept.group for f in case.findings
        ):
            gain *= self.tuning.grouped
        return gain

    def _danger_worth(self, concept: Concept, case: CaseState, ranking: Ranking, speaking: set[str]) -> float:
        """Probability of a yes times what the rules that it would make speak are worth; 0 when it is far-fetched."""
        table = self._tables[concept.id]
        if concept.type != "binary":
            return 0.0
        likely = float((table.given[0] * ranking.probabilities).sum())
        if likely < self.tuning.danger_bound:
            return 0.0
        level = self._would_raise(concept.id, case.facts(), speaking)
        if level is None:
            return 0.0
        return self.tuning.danger * likely * (1.0 if level is TriageLevel.EMERGENCY else 0.4)

    def _would_raise(self, concept: str, facts: Facts, speaking: set[str]) -> TriageLevel | None:
        """The most urgent level of the rules that a yes would make speak beyond those that speak already."""
        with_yes = Facts(
            facts.present | {concept}, facts.absent, facts.choices, facts.numbers, facts.patient, facts.vitals
        )
        rules = [r for r in self._readers.get(concept, ()) if r.id not in speaking]
        matches = evaluate(rules, with_yes)
        already = max((r.level.rank for r in self.content.rules if r.id in speaking), default=-1)
        levels = [m.level for m in matches if m.level.rank > already]
        return max(levels, key=lambda level: level.rank, default=None)
