"""Which parts of which guideline cards advise, and what to be careful about. The words are the cards' own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from nabz.clinical.differential import DifferentialEntry
from nabz.clinical.gates import age_span, is_pregnant
from nabz.domain.patient import PatientContext
from nabz.domain.text import search_form
from nabz.domain.triage import TriageLevel

CautionKind = Literal["allergy", "pregnant", "breastfeeding", "infant", "child_aspirin", "kidney_liver"]


@dataclass(frozen=True, slots=True)
class AdvicePart:
    """A section of a card and how many of its lines are shown."""

    card: str
    section: str
    lines: int


@dataclass(frozen=True, slots=True)
class Caution:
    """Something in the context to be careful about; `names` are the recorded words."""

    kind: CautionKind
    names: tuple[str, ...] = ()


_PARTS: dict[TriageLevel, tuple[tuple[str, int], ...]] = {
    TriageLevel.EMERGENCY: (("emergency", 5), ("avoid", 2)),
    TriageLevel.URGENT: (("home_care", 2), ("avoid", 2), ("come_today", 3), ("emergency", 4)),
    TriageLevel.SOON: (("home_care", 4), ("avoid", 2), ("come_today", 3), ("emergency", 4)),
    TriageLevel.SELF_CARE: (("home_care", 5), ("avoid", 3), ("come_today", 3), ("emergency", 4)),
}
_STAFF_PARTS = (("staff_assess", 3), ("staff_treat", 4))
_GROWN = 16 * 12  # months
_OF_CHILDREN = re.compile(r"\b(child|children|baby|babies|infants?|newborns?|breast milk)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\b(adults?|old|elderly|pregnan\w*|burnt person|anyone|everyone)\b", re.IGNORECASE)
_OTHER_LINES = 2
_OTHER_BOUND = 0.15


def advice_parts(
    entries: Sequence[DifferentialEntry],
    level: TriageLevel,
    *,
    staff: bool,
    complaint: str | None,
    has_card: Callable[[str], bool] = lambda _card: True,
) -> tuple[AdvicePart, ...]:
    """The parts to show, in order: all of the leading condition's first card, then what must not be missed of others.

    Args:
        complaint: its card stands in where no condition leads, or the leading one has no card here.
        has_card: whether a card can be cited here; the first of a condition's cards that can is taken.
    """
    lead = tuple(card for card in entries[0].condition.cards if has_card(card))[:1] if entries else ()
    cards = (*lead, *([complaint] if complaint and not lead else []))
    parts = [AdvicePart(cards[0], section, n) for section, n in _PARTS[level]] if cards else []
    if staff and cards:
        parts += [AdvicePart(cards[0], section, n) for section, n in _STAFF_PARTS]
    for entry in entries[1:]:
        other = entry.condition.cards[0]
        if entry.condition.must_not_miss and entry.probability >= _OTHER_BOUND and other not in cards:
            parts.append(AdvicePart(other, "emergency", _OTHER_LINES))
            break
    return tuple(dict.fromkeys(parts))


def cautions(patient: PatientContext, findings: Iterable[str]) -> tuple[Caution, ...]:
    """What the pre-context warns of. `findings` are the ids of what is present."""
    present = set(findings)
    found = []
    if patient.allergies:
        found.append(Caution("allergy", patient.allergies))
    if is_pregnant(patient):
        found.append(Caution("pregnant"))
    elif patient.breastfeeding:
        found.append(Caution("breastfeeding"))
    span = age_span(patient)
    if span.max_months < 6:
        found.append(Caution("infant"))
    elif span.max_months < 16 * 12:
        found.append(Caution("child_aspirin"))
    if present & {"hx_kidney_disease", "hx_liver_disease", "hx_ulcer", "uses_anticoagulant"}:
        found.append(Caution("kidney_liver"))
    return tuple(found)


def is_for_another(english: str, patient: PatientContext) -> bool:
    """Whether a line of advice speaks of children alone, and the patient is grown up.

    Args:
        english: the line as the English card has it; line n of a translation says the same.
    """
    grown = age_span(patient).min_months >= _GROWN
    return grown and bool(_OF_CHILDREN.search(english)) and not _OF_OTHERS.search(english)


def speaks_of_allergen(line: str, allergies: Iterable[str]) -> bool:
    """Whether a line of advice names something that the person is allergic to; such a line is not shown."""
    folded = search_form(line)
    return any((name := search_form(a)) and len(name) > 2 and name in folded for a in allergies)
