"""The consultation as it stands, between two questions: what was understood, how urgent, what it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nabz.clinical.case_state import CaseState
from nabz.clinical.vitals import SIGNS, Level, judged, measured
from nabz.domain.findings import Finding, FindingState, Origin
from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.consult_events import ListedCondition
from nabz.services.consult_result import Outcome
from nabz.services.consult_words import ConsultWords

SHOWN_CONDITIONS = 5


@dataclass(frozen=True, slots=True)
class UnderstoodFinding:
    """A finding as it was understood.

    Attributes:
        text: the finding in the language of the consultation, with its value.
        words: the person's own words that it was read from; empty where it was not read from words.
        withdrawable: whether it can be taken back; what was measured or told of the person is changed there.
    """

    concept: str
    text: str
    state: FindingState
    words: str
    origin: Origin
    withdrawable: bool


@dataclass(frozen=True, slots=True)
class MeasuredSign:
    """A vital sign in the unit of `nabz.clinical.vitals.SIGNS`, against the usual range for the age."""

    name: str
    value: float
    unit: str
    level: Level


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known at this moment; the result of the consultation is written from the same.

    Attributes:
        begun: whether anything is known that a person may come for; nothing below says anything before.
        leading: most likely first, at most `SHOWN_CONDITIONS`.
        enough: whether the findings carry `leading`.
    """

    lang: Language
    begun: bool
    level: TriageLevel
    findings: tuple[UnderstoodFinding, ...]
    vitals: tuple[MeasuredSign, ...]
    leading: tuple[ListedCondition, ...]
    enough: bool


def picture_of(outcome: Outcome, words: ConsultWords, lang: Language) -> Picture:
    """Put the state of a consultation into words."""
    case = outcome.case
    states = {c.label: c.state for c in outcome.ranking.contributions}
    levels = judged(case.vitals, case.patient)
    return Picture(
        lang=lang,
        begun=case.tells_something() or bool(outcome.alerts),
        level=outcome.decision.level,
        findings=tuple(_understood(f, case, words, lang) for f in words.once(_shown(case))),
        vitals=tuple(
            MeasuredSign(name, value, SIGNS[name].unit, levels[name])
            for name, value in measured(case.vitals).items()
        ),
        leading=tuple(words.listed(e, states, lang) for e in outcome.entries[:SHOWN_CONDITIONS]),
        enough=outcome.ranking.enough,
    )


def _shown(case: CaseState) -> list[Finding]:
    """Those with a yes or a no, present ones first; what is not known is no finding."""
    order: dict[FindingState, Literal[0, 1]] = {FindingState.PRESENT: 0, FindingState.ABSENT: 1}
    return sorted((f for f in case.findings if f.state in order), key=lambda f: order[f.state])


def _understood(finding: Finding, case: CaseState, words: ConsultWords, lang: Language) -> UnderstoodFinding:
    present = finding.state is FindingState.PRESENT
    return UnderstoodFinding(
        concept=finding.concept,
        text=words.told(finding, lang) if present else words.name(finding.concept, lang),
        state=finding.state,
        words=finding.words,
        origin=finding.origin,
        withdrawable=case.can_withdraw(finding.concept),
    )
