"""Which complaints a person came with, the main one first."""

from __future__ import annotations

from collections.abc import Iterable

from nabz.clinical.case_state import CaseState
from nabz.domain.findings import Finding, FindingState

_RARER = 0.4
"""A complaint this much rarer than the one named first is the one that matters: chest pain before tiredness."""
_FIRST_ITEMS = 5


def complaints_told(
    case: CaseState, findings: Iterable[Finding], sighs: frozenset[str] = frozenset()
) -> list[str]:
    """The complaints among new findings that the case does not have yet, in the order of the words.

    What people say in passing (`sighs`) goes last: "worried" is the complaint only of who has no other.
    In the first message a much rarer complaint goes before the one that was named first. A finding that is no
    complaint stands for the one that asks for it.
    """
    concepts = case.content.concepts
    told = sorted((f for f in findings if f.state is FindingState.PRESENT), key=lambda f: f.begin)
    named: dict[str, None] = {}
    for finding in told:
        at: str | None = finding.concept
        while at is not None:
            if concepts[at].complaint and at not in case.complaints:
                named.setdefault(at)
            at = concepts[at].parent
    new = sorted(named, key=lambda c: c in sighs)
    if case.complaints:
        return new
    if new:
        rarer = [c for c in new[1:] if concepts[c].rate < _RARER * concepts[new[0]].rate and c not in sighs][
            :1
        ]
        return [*rarer, *(c for c in new if c not in rarer)]
    # How it began and how long it lasts belong to every complaint and tell none.
    wanted = {f.concept for f in told if concepts[f.concept].inquiry != "specify"}
    lists = case.content.complaints.items()
    return [c for c, items in lists if wanted & {i.ask for i in items[:_FIRST_ITEMS]}][:1]
