"""Concepts, conditions and alerts in the words of a language."""

from __future__ import annotations

from collections.abc import Sequence

from nabz.clinical.case_state import OVERALL_DURATION
from nabz.clinical.content import ClinicalContent
from nabz.clinical.danger_signs import DangerSignMatch
from nabz.clinical.differential import DifferentialEntry
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.consult_events import ChoiceText, ListedCondition, NamedFinding
from nabz.services.phrases import Phrases

_UNITS = frozenset(
    {"days", "hours", "minutes", "weeks", "months", "years", "years_old", "times_per_day", "0_to_10"}
)


class ConsultWords:
    """Looks the words up; what is not translated is said in English, what has no words by its id."""

    def __init__(self, content: ClinicalContent, phrases: Phrases) -> None:
        self.content = content
        self._phrases = phrases

    def say(self, key: str, lang: Language, **params: object) -> str:
        """A sentence of the consultation (`resources/phrases`, keys that begin with "consult_")."""
        return self._phrases.say(f"consult_{key}", lang, **params)

    def vital(self, name: str, lang: Language) -> str:
        """The name of a vital sign of `nabz.clinical.vitals.SIGNS`."""
        return self.say(f"vital_{name}", lang)

    def level(self, level: TriageLevel, lang: Language) -> str:
        return self.say(f"level_{level}", lang)

    def name(self, concept: str, lang: Language) -> str:
        text = self.content.concept_texts[lang].get(concept)
        return text.name if text else concept.replace("_", " ")

    def question(self, concept: str, lang: Language) -> str:
        text = self.content.concept_texts[lang].get(concept)
        return text.question if text else f"{self.name(concept, lang)}?"

    def choices(self, concept: str, lang: Language) -> tuple[ChoiceText, ...] | None:
        """The choices as shown; None where there are none to choose from."""
        text = self.content.concept_texts[lang].get(concept)
        ids = self.content.concepts[concept].choices
        return tuple(ChoiceText(c, text.choices.get(c, c) if text else c) for c in ids) or None

    def condition_name(self, condition: str, lang: Language) -> str:
        text = self.content.condition_texts[lang].get(condition)
        return text.name if text else condition.replace("_", " ")

    def labelled(self, label: str, state: FindingState | None, lang: Language) -> NamedFinding:
        """A finding as a ranking labels it ("cough", "cough_sputum=dry", "fever_duration=5"), in words."""
        concept, _, value = label.partition("=")
        words = self.name(concept, lang)
        if value and self.content.concepts[concept].type == "number":
            words = f"{words}: {self.amount(float(value), self.content.concepts[concept].unit, lang)}"
        elif value:
            text = self.content.concept_texts[lang].get(concept)
            words = f"{words}: {text.choices.get(value, value) if text else value}"
        elif state is FindingState.ABSENT:
            words = f"{words}: {self.say('no', lang)}"
        return NamedFinding(label, words)

    def told(self, finding: Finding, lang: Language) -> str:
        """A present finding with its value and what was said of it."""
        words = self.name(finding.concept, lang)
        concept = self.content.concepts[finding.concept]
        text = self.content.concept_texts[lang].get(finding.concept)
        if finding.choices:
            return f"{words}: " + ", ".join(text.choices.get(c, c) if text else c for c in finding.choices)
        if finding.value is not None:
            return f"{words}: {self.amount(finding.value, concept.unit, lang)}"
        return words

    def once(self, findings: Sequence[Finding]) -> list[Finding]:
        """Those, without "since when" where a finding's own "since when" says the same."""
        concepts = self.content.concepts
        times = {
            f.value for f in findings if concepts[f.concept].unit == "days" and f.concept != OVERALL_DURATION
        }
        return [f for f in findings if f.concept != OVERALL_DURATION or f.value not in times]

    def amount(self, value: float, unit: str, lang: Language) -> str:
        """A number with its unit; less than a day is told in hours or minutes."""
        if unit == "days" and 0 < value < 1:
            hours = value * 24
            value, unit = (hours, "hours") if hours >= 1 else (hours * 60, "minutes")
        shown = f"{round(value, 1):g}"
        if unit not in _UNITS:
            return f"{shown} {unit}"
        return self._phrases.count(f"consult_unit_{unit}", lang, float(shown), shown)

    def person(self, patient: PatientContext, lang: Language) -> list[str]:
        """Who it is about, in words; only what is known."""
        told = []
        for value, unit in (
            (patient.age_days, "days"),
            (patient.age_months, "months"),
            (patient.age_years, "years"),
        ):
            if value is not None:
                told.append(self.amount(value, "years_old" if unit == "years" else unit, lang))
                break
        if patient.sex is not None:
            told.append(self.say(str(patient.sex), lang))
        if patient.pregnancy_weeks is not None:
            told.append(self.say("who_pregnant_weeks", lang, n=patient.pregnancy_weeks))
        elif patient.pregnant:
            told.append(self.say("who_pregnant", lang))
        if patient.breastfeeding:
            told.append(self.say("who_breastfeeding", lang))
        if patient.days_after_birth is not None:
            told.append(self.say("who_days_after_birth", lang, n=patient.days_after_birth))
        if patient.weight_kg is not None:
            told.append(self.say("who_weight", lang, n=f"{patient.weight_kg:g}"))
        for name in ("conditions", "medicines", "allergies"):
            if getattr(patient, name):
                told.append(self.say(f"who_{name}", lang, names=", ".join(getattr(patient, name))))
        return told

    def alert(self, match: DangerSignMatch, lang: Language) -> Alert:
        text = self.content.danger_texts[lang].get(match.rule)
        return Alert(
            level=match.level,
            rule=match.rule,
            text=text.message if text else match.rule.replace("_", " "),
            first_steps=text.first_steps if text else (),
            source=match.source,
        )

    def listed(
        self, entry: DifferentialEntry, states: dict[str, FindingState], lang: Language
    ) -> ListedCondition:
        """An entry of the differential in words; `states` by label."""
        text = self.content.condition_texts[lang].get(entry.condition.id)

        def named(labels: tuple[str, ...]) -> tuple[NamedFinding, ...]:
            return tuple(self.labelled(label, states.get(label), lang) for label in labels)

        return ListedCondition(
            condition=entry.condition.id,
            name=self.condition_name(entry.condition.id, lang),
            name_en=self.condition_name(entry.condition.id, Language.EN),
            lay_name=text.lay_name if text else entry.condition.id,
            icd10=entry.condition.icd10,
            probability=entry.probability,
            must_not_miss=entry.condition.must_not_miss,
            supporting=named(entry.supporting),
            against=named(entry.against),
            unasked=named(entry.unasked),
            explain=text.explain if text else "",
        )
