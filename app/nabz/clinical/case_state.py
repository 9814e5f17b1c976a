"""What is known in one consultation, and what follows from it without asking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nabz.clinical.content import ClinicalContent, Concept
from nabz.clinical.danger_signs import Facts
from nabz.clinical.gates import admits, is_pregnant
from nabz.clinical.vitals import measured
from nabz.domain.findings import Finding, FindingState, Vitals
from nabz.domain.patient import PatientContext, Sex

_DURATION, _SEVERITY = "duration_days", "severity"
_DURATION_SUFFIX, _SEVERITY_SUFFIX = "_duration", "_severity"
OVERALL_DURATION = "symptom_duration"
PREGNANCY, RECENT_BIRTH = "pregnancy_concern", "recent_birth"
_AFTER_BIRTH_DAYS = 42
"""The six weeks after birth (WHO)."""


class CaseState:
    """The findings of one consultation; grows turn by turn and forgets only what `withdraw` takes back.

    Attributes:
        patient: age, sex and pregnancy as far as known.
        vitals: what was measured.
        complaints: complaints of the opening message in the order in which they were said.
        asked: ids of the questions that were put, in order.
    """

    def __init__(self, content: ClinicalContent, patient: PatientContext | None = None) -> None:
        self.content = content
        self.patient = patient or PatientContext()
        self.vitals = Vitals()
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self._known: dict[str, Finding] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is known, in the order in which it became known."""
        return tuple(self._known.values())

    def finding(self, concept: str) -> Finding | None:
        return self._known.get(concept)

    def present(self, concept: str) -> bool:
        found = self._known.get(concept)
        return found is not None and found.state is FindingState.PRESENT

    def absent(self, concept: str) -> bool:
        found = self._known.get(concept)
        return found is not None and found.state is FindingState.ABSENT

    def known(self, concept: str) -> bool:
        """Whether there is a yes or a no, said or implied; "I do not know" is not."""
        found = self._known.get(concept)
        return found is not None and found.state is not FindingState.UNKNOWN

    def settled(self, concept: str) -> bool:
        """Whether asking would be asking again: known, asked before, or answered with "I do not know"."""
        return concept in self._known or concept in self.asked

    def add(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Take findings in; returns those that were new or changed something, without what follows from them."""
        fresh = [f for f in findings if f.concept in self.content.concepts and self._take(f)]
        for finding in fresh:
            self._imply(self._known[finding.concept])
        self._imply_durations()
        self._imply_person()
        return tuple(fresh)

    def can_withdraw(self, concept: str) -> bool:
        """Whether it was understood from words; measurements and facts of the person are changed at their place."""
        found = self._known.get(concept)
        return found is not None and found.origin in ("text", "answer", "model")

    def withdraw(self, concept: str) -> bool:
        """Take back a finding that was misunderstood, and what followed from it alone; returns whether there was one.

        It is as if it had never been said: it may be asked about, and may be told again.
        """
        if not self.can_withdraw(concept):
            return False
        taken = self._known.pop(concept)
        self.complaints = [c for c in self.complaints if c != concept]
        for other in list(self._known.values()):
            child = self.content.concepts[other.concept].parent == concept
            followed = other.words == taken.words and (other.begin, other.turn) == (taken.begin, taken.turn)
            its_own = other.concept in (f"{concept}{_DURATION_SUFFIX}", f"{concept}{_SEVERITY_SUFFIX}")
            longest = other.concept == OVERALL_DURATION and taken.attributes.get(_DURATION) is not None
            if child or (followed and (its_own or longest or self._is_ancestor(other.concept, concept))):
                self.withdraw(other.concept)
        self.add(())
        return True

    def _is_ancestor(self, one: str, of: str) -> bool:
        above = self.content.concepts[of].parent
        return above is not None and (above == one or self._is_ancestor(one, above))

    def applies(self, concept: Concept) -> bool:
        """Whether the question makes sense for this person now: gates, parent, and what it depends on."""
        if admits(concept.gate, self.patient) is False:
            return False
        if concept.parent is not None and not self.present(concept.parent):
            return False
        return not concept.ask_if or any(self.present(c) for c in concept.ask_if)

    def can_ever_apply(self, concept: Concept) -> bool:
        """As `applies`, but a parent that nobody has asked about yet may still turn out present."""
        if admits(concept.gate, self.patient) is False:
            return False
        return concept.parent is None or not self.absent(concept.parent)

    def tells_something(self) -> bool:
        """Whether anything is known that a person may come for; how long and how it began tell nothing."""
        return bool(self.complaints) or any(
            f.state is FindingState.PRESENT
            and self.content.concepts[f.concept].kind == "finding"
            and self.content.concepts[f.concept].inquiry != "specify"
            for f in self._known.values()
        )

    def facts(self) -> Facts:
        """What the danger-sign rules read."""
        present = {c for c, f in self._known.items() if f.state is FindingState.PRESENT}
        return Facts(
            present=frozenset(present),
            absent=frozenset(c for c, f in self._known.items() if f.state is FindingState.ABSENT),
            choices={c: frozenset(self._known[c].choices) for c in present if self._known[c].choices},
            numbers={c: v for c in present if (v := self._known[c].value) is not None},
            patient=self.patient,
            vitals=measured(self.vitals),
        )

    # --- what follows -----------------------------------------------------------------------------------------

    def _take(self, new: Finding) -> bool:
        if new.state is FindingState.ABSENT and self.content.concepts[new.concept].type in (
            "categorical",
            "number",
        ):
            # "No" to "which one?" and "how long?" tells nothing about the one or the time.
            new = replace(new, state=FindingState.UNKNOWN)
        old = self._known.get(new.concept)
        if old is None:
            self._known[new.concept] = new
            return True
        if new.state is FindingState.UNKNOWN:
            return False
        if old.state is new.state:
            merged = replace(
                old,
                value=new.value if new.value is not None else old.value,
                choices=self._merged_choices(old, new),
                attributes={**old.attributes, **new.attributes},
            )
            if merged == old:
                return False
            self._known[new.concept] = merged
            return True
        if new.origin == "vital" and new.state is FindingState.ABSENT and old.origin in ("text", "answer"):
            return False  # a quiet measurement does not undo what the person felt
        self._known[new.concept] = new
        return True

    def _merged_choices(self, old: Finding, new: Finding) -> tuple[str, ...]:
        if not new.choices:
            return old.choices
        if self.content.concepts[new.concept].type == "multiple":
            return tuple(dict.fromkeys((*old.choices, *new.choices)))
        return new.choices

    def _imply(self, finding: Finding) -> None:
        """A child that is present has its parent; the parent's words are the child's."""
        concept = self.content.concepts[finding.concept]
        if (
            finding.state is FindingState.PRESENT
            and concept.parent is not None
            and not self.present(concept.parent)
        ):
            self._known[concept.parent] = replace(
                finding, concept=concept.parent, value=None, choices=(), attributes={}
            )
            self._imply(self._known[concept.parent])
        for attribute, suffix in ((_DURATION, _DURATION_SUFFIX), (_SEVERITY, _SEVERITY_SUFFIX)):
            child = self.content.concepts.get(f"{finding.concept}{suffix}")
            value = _number(finding.attributes.get(attribute))
            if child is None or value is None or child.type != "number" or child.id in self._known:
                continue
            if attribute == _DURATION:
                value = _in_unit(value, child.unit)
            if value is not None and _within(child, value):
                self._known[child.id] = replace(
                    finding, concept=child.id, value=value, choices=(), attributes={}
                )

    def _imply_person(self) -> None:
        """Pregnancy and birth are one fact, whether recorded of the person or told as a finding."""
        if self.patient.sex is Sex.MALE:
            return  # nobody wants to read of a man that he is not pregnant
        pregnant = is_pregnant(self.patient)
        if pregnant is not None:
            self._know_of_person(PREGNANCY, pregnant)
        elif self.known(PREGNANCY):
            self.patient = replace(self.patient, pregnant=self.present(PREGNANCY))
        if self.patient.days_after_birth is not None:
            self._know_of_person(RECENT_BIRTH, self.patient.days_after_birth <= _AFTER_BIRTH_DAYS)

    def _know_of_person(self, concept: str, holds: bool) -> None:
        if concept in self.content.concepts and not self.known(concept):
            state = FindingState.PRESENT if holds else FindingState.ABSENT
            self._known[concept] = Finding(concept, state, origin="context")

    def _imply_durations(self) -> None:
        """One duration said once is not asked again under another name."""
        overall = self.content.concepts.get(OVERALL_DURATION)
        if overall is None:
            return
        lasting = self._longest()
        said = self._known.get(OVERALL_DURATION)
        if said is None or (said.value is None and lasting is not None):
            if lasting is not None:
                self._known[OVERALL_DURATION] = replace(
                    lasting[0], concept=OVERALL_DURATION, value=lasting[1], choices=(), attributes={}
                )
            return
        if said.value is None:
            return
        for complaint in self.complaints[:1]:
            child = self.content.concepts.get(f"{complaint}_duration")
            if (
                child is not None
                and child.unit == "days"
                and child.id not in self._known
                and self.present(complaint)
            ):
                self._known[child.id] = replace(said, concept=child.id)

    def _longest(self) -> tuple[Finding, float] | None:
        best: tuple[Finding, float] | None = None
        for finding in self._known.values():
            concept = self.content.concepts[finding.concept]
            if finding.state is not FindingState.PRESENT or concept.kind == "antecedent":
                continue
            days = _number(finding.attributes.get(_DURATION))
            if (
                days is None
                and concept.type == "number"
                and concept.unit == "days"
                and concept.id.endswith("_duration")
            ):
                days = finding.value
            if days is not None and days <= 3650 and (best is None or days > best[1]):
                best = (finding, days)
        return best


def _number(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError:
        return None


def _in_unit(days: float, unit: str) -> float | None:
    factor = {"days": 1.0, "hours": 24.0, "minutes": 1440.0, "weeks": 1 / 7, "months": 1 / 30.4375}.get(unit)
    return None if factor is None else round(days * factor, 2)


def _within(concept: Concept, value: float) -> bool:
    return (concept.minimum is None or value >= concept.minimum) and (
        concept.maximum is None or value <= concept.maximum
    )
