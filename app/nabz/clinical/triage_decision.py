"""How urgent it is, and why: danger signs first, then what it may be; nothing lowers a danger sign."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from nabz.clinical.differential import DifferentialEntry
from nabz.domain.triage import Alert, TriageLevel, most_urgent

ReasonKind = Literal["alert", "must_not_miss", "leading", "thin"]

MUST_NOT_MISS_BOUND = 0.15
"""A must-not-miss condition at least this likely sets the level that it deserves."""
EMERGENCY_BOUND = 0.3
"""An emergency without any danger sign needs more than a suspicion; below it counts as urgent."""


@dataclass(frozen=True, slots=True)
class TriageReason:
    """One reason: a danger sign (`subject` is its rule) or a condition (`subject` is its id)."""

    kind: ReasonKind
    level: TriageLevel
    subject: str


@dataclass(frozen=True, slots=True)
class TriageDecision:
    """The level and the reasons for it, the weightiest first."""

    level: TriageLevel
    reasons: tuple[TriageReason, ...]


def decide(
    alerts: Iterable[Alert],
    entries: Iterable[DifferentialEntry],
    *,
    enough: bool,
    spread: Mapping[TriageLevel, float] | None = None,
    floor: TriageLevel = TriageLevel.SELF_CARE,
) -> TriageDecision:
    """The most urgent of danger signs and conditions.

    Args:
        alerts: every danger sign of the consultation, also those of earlier turns.
        enough: whether the differential carries a statement; if not, at least `soon`: somebody should look.
        spread: probability of all conditions that deserve each level: where the leader is only one of many, what
            most of them deserve counts, up to `urgent`.
        floor: the level that stood before a push; a push may raise it and does not lower it.
    """
    entries = tuple(entries)
    reasons = [TriageReason("alert", a.level, a.rule) for a in alerts]
    for place, entry in enumerate(entries):
        level = entry.condition.triage
        if place == 0:
            if level is TriageLevel.EMERGENCY and entry.probability < EMERGENCY_BOUND:
                level = TriageLevel.URGENT
            reasons.append(TriageReason("leading", level, entry.condition.id))
        elif entry.condition.must_not_miss and entry.probability >= MUST_NOT_MISS_BOUND:
            if level is TriageLevel.EMERGENCY and entry.probability < EMERGENCY_BOUND:
                level = TriageLevel.URGENT
            reasons.append(TriageReason("must_not_miss", level, entry.condition.id))
    leads = max((e.probability for e in entries), default=0.0)
    common = _deserved(spread or {}) if leads < _STANDS_OUT else TriageLevel.SELF_CARE
    if reasons and common.rank > most_urgent(*(r.level for r in reasons)).rank:
        reasons.append(TriageReason("thin", common, ""))
    if not enough:
        reasons.append(TriageReason("thin", TriageLevel.SOON, ""))
    level = (
        most_urgent(floor, *(r.level for r in reasons)) if reasons else most_urgent(floor, TriageLevel.SOON)
    )
    ordered = sorted(reasons, key=lambda r: (-r.level.rank, _ORDER[r.kind]))
    return TriageDecision(level, tuple(ordered))


def _deserved(spread: Mapping[TriageLevel, float]) -> TriageLevel:
    """The most urgent level that at least half of the probability deserves."""
    total = 0.0
    for level in sorted(spread, key=lambda one: -one.rank):
        total += spread[level]
        if total >= _HALF:
            return TriageLevel.URGENT if level is TriageLevel.EMERGENCY else level
    return TriageLevel.SELF_CARE


_HALF, _STANDS_OUT = 0.5, 0.35
_ORDER: dict[ReasonKind, int] = {"alert": 0, "must_not_miss": 1, "leading": 2, "thin": 3}
