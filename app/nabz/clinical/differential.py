"""What it may be: naive Bayes over the conditions, with findings that go together counted once and a bit.

    score(condition) = log prior(condition, age, sex) + sum over findings of log P(finding | condition) / P(finding)

Findings of one group (`Concept.group`) are not independent: the one that says most counts in full, the others
by a share. Every part of a score can be shown, so that each entry says what speaks for it and what against.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from nabz.clinical.case_state import CaseState
from nabz.clinical.content import ClinicalContent, Condition
from nabz.clinical.gates import admits, age_span
from nabz.clinical.likelihoods import Array, OutcomeTable, outcome_tables
from nabz.domain.findings import Finding, FindingState
from nabz.domain.patient import PatientContext


@dataclass(frozen=True, slots=True)
class Tuning:
    """Figures of the differential; `docs/adr` says what they were measured on.

    Attributes:
        prior: exponent of the base weight: below 1, so that a rare illness with a clear picture can lead.
        grouped: weight of the second, third, ... finding of one group.
        unexplained: log factor for a complaint that a condition does not list: it leaves it unexplained.
        unexplained_finding: the same for any other finding that is present.
        unknown_gate: log factor while it cannot be told whether a condition can be had at all.
        heat: scores are divided by it before they become probabilities; naive Bayes is too sure of itself.
        cap: largest log ratio of a single finding.
    """

    prior: float = 0.6
    grouped: float = 0.5
    unexplained: float = -1.1
    unexplained_finding: float = -0.3
    unknown_gate: float = -0.7
    heat: float = 1.1
    cap: float = 4.0


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one finding says about all conditions: `logs` has one log ratio a condition."""

    concept: str
    label: str
    state: FindingState
    logs: Array


@dataclass(frozen=True, slots=True)
class DifferentialEntry:
    """One condition that it may be.

    Attributes:
        probability: among all conditions of the data, 0 to 1.
        supporting, against: findings as a rule writes them ("cough", "cough_sputum=dry"), strongest first.
        unasked: concepts that would tell most about this condition and are not known.
    """

    condition: Condition
    probability: float
    supporting: tuple[str, ...]
    against: tuple[str, ...]
    unasked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The differential at one moment.

    Attributes:
        ids: of all conditions, in the order of the arrays.
        probabilities: one each; 0 for those that this person cannot have.
        contributions: finding by finding.
        enough: whether the findings carry a statement at all.
    """

    ids: tuple[str, ...]
    probabilities: Array
    contributions: tuple[Contribution, ...]
    enough: bool
    order: tuple[int, ...] = field(default=())

    @property
    def leading(self) -> tuple[str, float] | None:
        """The most likely condition and its probability; None when no condition is possible."""
        if not self.order:
            return None
        return self.ids[self.order[0]], float(self.probabilities[self.order[0]])

    @property
    def margin(self) -> float:
        """Distance of the first to the second."""
        if len(self.order) < 2:
            return 1.0
        return float(self.probabilities[self.order[0]] - self.probabilities[self.order[1]])

    def probability(self, condition: str) -> float:
        return float(self.probabilities[self.ids.index(condition)]) if condition in self.ids else 0.0


SUPPORT_BOUND = 0.25
_LISTED_LEAST, _LISTED_MOST = 5, 10
_MUST_NOT_MISS_BOUND = 0.01
_SHOWN_BOUND = 0.001


class DifferentialEngine:
    """Ranks the conditions for a case; holds the arrays, so one is made per clinical data."""

    def __init__(self, content: ClinicalContent, tuning: Tuning | None = None) -> None:
        self.content = content
        self.tuning = tuning or Tuning()
        self.ids = tuple(content.conditions)
        self.tables: dict[str, OutcomeTable] = outcome_tables(content)
        self._conditions = tuple(content.conditions.values())

    def rank(self, case: CaseState) -> Ranking:
        """The differential of a case."""
        contributions = tuple(c for f in case.findings if (c := self._contribution(f, case)) is not None)
        scores = self._prior(case.patient) + self._combined(contributions)
        possible = np.isfinite(scores)
        if not possible.any():
            return Ranking(self.ids, np.zeros(len(self.ids)), contributions, False)
        hot = np.where(possible, scores, -np.inf) / self.tuning.heat
        weights = np.exp(hot - hot[possible].max())
        probabilities = weights / weights.sum()
        order = tuple(int(i) for i in np.argsort(-probabilities, kind="stable") if probabilities[i] > 0)
        return Ranking(
            self.ids, probabilities, contributions, self._enough(probabilities, contributions), order
        )

    def entries(self, ranking: Ranking, case: CaseState) -> tuple[DifferentialEntry, ...]:
        """The list to show: at least five where five are possible, and every must-not-miss that is not excluded."""
        chosen: list[int] = []
        for place, i in enumerate(ranking.order):
            probability = ranking.probabilities[i]
            condition = self._conditions[i]
            if (place < _LISTED_LEAST and (probability >= _SHOWN_BOUND or place < 3)) or (
                condition.must_not_miss and probability >= _MUST_NOT_MISS_BOUND and len(chosen) < _LISTED_MOST
            ):
                chosen.append(i)
        return tuple(self._entry(i, ranking, case) for i in chosen)

    # --- parts of the score -----------------------------------------------------------------------------------

    def _prior(self, patient: PatientContext) -> Array:
        span = age_span(patient)
        logs = np.empty(len(self._conditions))
        for i, condition in enumerate(self._conditions):
            allowed = admits(condition.gate, patient)
            if allowed is False:
                logs[i] = -np.inf
                continue
            value = self.tuning.prior * np.log(condition.base)
            if allowed is None:
                value += self.tuning.unknown_gate
            if span.known:
                value += np.log(max(0.02, _age_factor(condition, span.min_months)))
            if patient.sex is not None:
                value += np.log(max(0.02, condition.sex.get(patient.sex, 1.0)))
            logs[i] = value
        return logs

    def _contribution(self, finding: Finding, case: CaseState) -> Contribution | None:
        if finding.state is FindingState.UNKNOWN:
            return None
        table = self.tables[finding.concept]
        concept = self.content.concepts[finding.concept]
        present = finding.state is FindingState.PRESENT
        label = finding.concept
        if concept.type == "binary":
            logs = _log_ratio(table, 0 if present else 1)
        elif not present:
            return None  # "no sputum" of a choice, "no number": nothing that the tables speak of
        elif concept.type == "number":
            if finding.value is None or not table.cuts:
                return None
            logs = _log_ratio(table, table.row_of(finding.value))
            label = f"{finding.concept}={finding.value:g}"
        else:
            rows = [table.outcomes.index(c) for c in finding.choices if c in table.outcomes]
            if not rows:
                return None
            mixed = table.given[rows].mean(axis=0), table.background[rows].mean()
            logs = np.log(mixed[0] / max(mixed[1], 1e-4))
            label = f"{finding.concept}={finding.choices[0]}"
        logs = np.clip(logs, -self.tuning.cap, self.tuning.cap)
        if present and concept.type == "binary" and concept.kind == "finding":
            complaint = finding.concept in case.complaints
            penalty = self.tuning.unexplained if complaint else self.tuning.unexplained_finding
            logs = np.where(table.listed, logs, penalty)
        return Contribution(finding.concept, label, finding.state, np.asarray(logs))

    def _combined(self, contributions: Iterable[Contribution]) -> Array:
        """The sum over findings; in a group, per condition, the strongest counts in full and the others by a share."""
        total = np.zeros(len(self._conditions))
        groups: dict[str, list[Array]] = {}
        for contribution in contributions:
            concept = self.content.concepts[contribution.concept]
            # "Cough for 4 days" and "fever for 4 days" are one statement about the time.
            group = concept.group or ("time" if concept.unit == "days" else "")
            if group:
                groups.setdefault(group, []).append(contribution.logs)
            else:
                total += contribution.logs
        for members in groups.values():
            stacked = np.stack(members)
            strongest = np.take_along_axis(stacked, np.abs(stacked).argmax(axis=0)[None], axis=0)[0]
            total += strongest + self.tuning.grouped * (stacked.sum(axis=0) - strongest)
        return total

    def _enough(self, probabilities: Array, contributions: tuple[Contribution, ...]) -> bool:
        """Thin evidence: nothing present that any condition lists, or everything is about as likely."""
        present = [c for c in contributions if c.state is FindingState.PRESENT and np.ptp(c.logs) > 0.7]
        return len(present) >= 2 and float(probabilities.max()) >= 0.12

    # --- reasons ----------------------------------------------------------------------------------------------

    def _entry(self, i: int, ranking: Ranking, case: CaseState) -> DifferentialEntry:
        told = sorted(((float(c.logs[i]), c.label) for c in ranking.contributions), reverse=True)
        return DifferentialEntry(
            condition=self._conditions[i],
            probability=round(float(ranking.probabilities[i]), 4),
            supporting=tuple(label for value, label in told if value >= SUPPORT_BOUND),
            against=tuple(label for value, label in reversed(told) if value <= -SUPPORT_BOUND),
            unasked=self._unasked(i, case),
        )

    def _unasked(self, i: int, case: CaseState, most: int = 4) -> tuple[str, ...]:
        """What would tell most about this condition: the largest log ratio of a yes that can still be had."""
        gains = []
        for concept_id, table in self.tables.items():
            concept = self.content.concepts[concept_id]
            if not table.listed[i] or case.known(concept_id) or concept.type != "binary":
                continue
            if not case.can_ever_apply(concept):
                continue
            p, b = table.given[0, i], table.background[0]
            gains.append((float(p * np.log(p / b)), concept_id))
        return tuple(c for gain, c in sorted(gains, reverse=True)[:most] if gain > 0)


def _log_ratio(table: OutcomeTable, row: int) -> Array:
    return np.asarray(np.log(table.given[row] / max(float(table.background[row]), 1e-4)))


def _age_factor(condition: Condition, months: int) -> float:
    return next((factor for first, last, factor in condition.age if first <= months <= last), 1.0)
