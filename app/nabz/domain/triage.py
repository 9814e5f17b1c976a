"""Triage levels and alerts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TriageLevel(StrEnum):
    """How soon a person must be seen; the order of urgency is `rank`, not the text."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SOON = "soon"
    SELF_CARE = "self_care"

    @property
    def rank(self) -> int:
        """0 for self-care up to 3 for an emergency: larger is more urgent."""
        return _RANKS[self]


_RANKS = {TriageLevel.SELF_CARE: 0, TriageLevel.SOON: 1, TriageLevel.URGENT: 2, TriageLevel.EMERGENCY: 3}


def most_urgent(*levels: TriageLevel) -> TriageLevel:
    """The most urgent of the levels; self-care when there is none."""
    return max(levels, key=lambda level: level.rank, default=TriageLevel.SELF_CARE)


@dataclass(frozen=True, slots=True)
class Alert:
    """A danger sign that was found, in the words of the person who reads it.

    Attributes:
        level: how urgent it is.
        rule: the id of the rule that fired.
        text: what was seen and why it is dangerous, in the reader's language.
        first_steps: what to do while help is sought, in order.
        citations: numbers of passages of the same answer that stand behind it.
        source: the guidance that the rule is taken from.
    """

    level: TriageLevel
    rule: str
    text: str
    first_steps: tuple[str, ...] = ()
    citations: tuple[int, ...] = ()
    source: str = ""
