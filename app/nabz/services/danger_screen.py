"""Danger signs in free text, before anything else reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from nabz.clinical.content import ClinicalContent, DangerText
from nabz.clinical.danger_signs import DangerSignMatch, Facts, ages, evaluate
from nabz.clinical.patient_mentions import PatientMentions
from nabz.clinical.understanding import Understander
from nabz.domain.findings import Finding, FindingState, Vitals
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import Alert

_MOST_ALERTS = 5
_NEWBORN_DAYS = 14
"""A newborn of unsaid age counts as two weeks old, the middle of the 28 days of that word (WHO)."""


class ClinicalDangerScreen:
    """Reads a single message and says which danger signs it tells of; holds its peace at questions of information."""

    def __init__(self, content: ClinicalContent, understander: Understander | None = None) -> None:
        """Args: understander: the one that the consultation uses, so that its indexes are built once."""
        self._content = content
        self._understander = understander or Understander(content)

    def alerts(self, text: str, lang: Language, patient: PatientContext) -> tuple[Alert, ...]:
        """The danger signs of a message, most urgent first, at most five, in the words of `lang` (else English).

        Args:
            patient: what is known besides; an age or sex that the message says goes before it.
        """
        matches = self.matches(text, lang, patient)
        return tuple(self._alert(match, lang) for match in matches[:_MOST_ALERTS])

    def matches(self, text: str, lang: Language, patient: PatientContext) -> tuple[DangerSignMatch, ...]:
        """Every rule that speaks, most urgent first."""
        findings = self._understander.findings(text, lang)
        measured = self._understander.vitals(text, lang)
        if not any(f.state is FindingState.PRESENT for f in findings) and measured == Vitals():
            return ()  # a long illness in the record does not make a question dangerous
        known = patient_of(self._understander.mentions(text, lang), patient)
        record = [
            f
            for words in (*patient.conditions, *patient.medicines)
            for f in self._understander.findings(words, lang)
        ]
        return evaluate(self._content.rules, facts_of((*record, *findings), known, measured))

    def _alert(self, match: DangerSignMatch, lang: Language) -> Alert:
        text = self._text(match.rule, lang)
        return Alert(match.level, match.rule, text.message, text.first_steps, source=match.source)

    def _text(self, rule: str, lang: Language) -> DangerText:
        for one in (lang, Language.EN):
            text = self._content.danger_texts.get(one, {}).get(rule)
            if text is not None:
                return text
        # Words may be missing from damaged data; the warning must not be.
        return DangerText(rule.replace("_", " "), ())


def facts_of(findings: Iterable[Finding], patient: PatientContext, measured: Vitals) -> Facts:
    """What the rules may ask of the findings of one message; what is told as present wins over what is denied."""
    present: set[str] = set()
    absent: set[str] = set()
    choices: dict[str, frozenset[str]] = {}
    numbers: dict[str, float] = {}
    for finding in findings:
        if finding.state is FindingState.ABSENT:
            absent.add(finding.concept)
        elif finding.state is FindingState.PRESENT:
            if finding.value is not None:
                numbers[finding.concept] = finding.value
            elif finding.choices:
                choices[finding.concept] = choices.get(finding.concept, frozenset()) | set(finding.choices)
            else:
                present.add(finding.concept)
    vitals = {f.name: value for f in fields(measured) if (value := getattr(measured, f.name)) is not None}
    return Facts(frozenset(present), frozenset(absent - present), choices, numbers, patient, vitals)


def patient_of(said: PatientMentions, known: PatientContext) -> PatientContext:
    """The patient of a message: what it says of age, sex and pregnancy, and what is known besides where that agrees."""
    if said.has_age:
        age = (said.age_years, said.age_months, said.age_days)
    elif said.newborn and not _is_young(known):
        age = (None, None, _NEWBORN_DAYS)
    elif said.about_baby and not _is_young(known):
        age = (0, None, None)
    elif said.about_child and _is_adult(known):
        age = (None, None, None)
    else:
        age = (known.age_years, known.age_months, known.age_days)
    another = age != (known.age_years, known.age_months, known.age_days) and _is_adult(known)
    sex = said.sex or (None if another else known.sex)
    same = not another and not (said.sex is not None and known.sex is not None and said.sex is not known.sex)
    pregnant, weeks, after_birth = said.pregnant, said.pregnancy_weeks, said.days_after_birth
    if same and sex is not Sex.MALE:
        if pregnant is None:
            pregnant, weeks = known.pregnant, known.pregnancy_weeks
        elif pregnant and weeks is None:
            weeks = known.pregnancy_weeks
        if after_birth is None:
            after_birth = known.days_after_birth
    return PatientContext(
        age_years=age[0],
        age_months=age[1],
        age_days=age[2],
        sex=sex,
        pregnant=pregnant,
        pregnancy_weeks=weeks if pregnant is not False else None,
        breastfeeding=known.breastfeeding if same else None,
        days_after_birth=after_birth,
    )


def _is_young(patient: PatientContext) -> bool:
    years = ages(patient).years
    return years is not None and years < 2


def _is_adult(patient: PatientContext) -> bool:
    years = ages(patient).years
    return years is not None and years >= 15
