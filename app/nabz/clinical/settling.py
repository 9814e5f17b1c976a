"""Which of the matches of a message stand, where they share words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nabz.clinical.content import Concept
from nabz.clinical.lexicon_match import Match


def settled(
    matches: Sequence[Match], negations: frozenset[int], concepts: Mapping[str, Concept]
) -> tuple[Match, ...]:
    """Longest first: words that belong to a longer match do not tell a shorter one as well."""
    ordered = sorted(matches, key=lambda m: (-len(m.words), not m.in_place, m.last - m.first, m.first))
    kept: list[Match] = []
    firm = [m for m in ordered if not m.loose]
    for match in ordered:
        own = set(match.words)
        if (
            match.loose
            and not match.kept
            and any(own & set(m.words) and m.concept != match.concept for m in firm)
        ):
            continue
        if not match.kept and any(
            own < set(other.words) and _hides(other, match, concepts) for other in kept
        ):
            continue
        kept.append(match)
    return tuple(m for m in kept if not _is_begun_by_not(m, kept, negations))


def _hides(longer: Match, shorter: Match, concepts: Mapping[str, Concept]) -> bool:
    if longer.needs_parent or not longer.in_place:
        return False  # the shorter one may be its parent, or what is really said
    if longer.choice is not None and shorter.choice is None:
        return False  # "dry cough" tells the cough as well
    if concepts[longer.concept].kind == "antecedent" and concepts[shorter.concept].kind == "finding":
        return False  # "a heart attack in my father" may be one that he has now
    return shorter.choice is None or longer.concept != shorter.concept


def _is_begun_by_not(match: Match, others: Sequence[Match], negations: frozenset[int]) -> bool:
    """Whether the negation of a match belongs to another one.

    "No breathing difficulty" is "no" + "breathing difficulty", not "no breathing" + "difficulty"; "in the urine
    blood is not" denies the blood, not the urine.
    """
    own = set(match.words)
    if not own & negations:
        return False
    inside = set(range(match.first, match.last)) - own
    for other in others:
        words = set(other.words)
        if words & negations or other.choice is not None or words == own:
            continue
        if words & inside or (match.first in negations and words & own and own - negations < words):
            return True
    return False
