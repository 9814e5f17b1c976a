"""The two notes of a consultation: SOAP in the language of the staff, and a plain one for the patient."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nabz.clinical.case_state import CaseState
from nabz.clinical.vitals import SIGNS, judged, measured
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.consult_events import AdviceLine, ConsultRequest, ListedCondition
from nabz.services.consult_words import ConsultWords

_NAMED = 3
_PLAIN_ADVICE = 6


class Notes:
    """Writes the notes of one case; deterministic, from what is recorded alone."""

    def __init__(
        self,
        words: ConsultWords,
        request: ConsultRequest,
        lang: Language,
        case: CaseState,
        level: TriageLevel,
        alerts: Sequence[Alert],
    ) -> None:
        self._words = words
        self._lang = lang
        self._staff_lang = request.staff_lang
        self._case = case
        self._level = level
        self._alerts = alerts

    def soap(
        self, differential: Sequence[ListedCondition], advice: Sequence[AdviceLine], *, enough: bool
    ) -> dict[str, Any]:
        """Subjective, objective, assessment, plan: each a list of lines, with its headings and as one text."""
        lang, say = self._staff_lang, self._words.say
        symptoms = self._told(FindingState.PRESENT, "finding", lang)
        denied = self._told(FindingState.ABSENT, "finding", lang)
        history = self._told(FindingState.PRESENT, "antecedent", lang)
        subjective = [f"{say('told', lang)}: {', '.join(symptoms)}."] if symptoms else []
        if denied:
            subjective.append(f"{say('denied', lang)}: {', '.join(denied)}.")
        if history:
            subjective.append(f"{say('history', lang)}: {', '.join(history)}.")
        who = self._words.person(self._case.patient, lang)
        objective = [f"{say('who', lang)}: {', '.join(who)}."] if who else []
        values = self._vitals()
        objective.append(
            f"{say('measured', lang)}: {', '.join(values)}." if values else say("nothing_measured", lang)
        )
        assessment = [self._words.level(self._level, lang)]
        assessment += [a.rule.replace("_", " ") if lang is not self._lang else a.text for a in self._alerts]
        if not enough:
            assessment.append(say("not_enough", lang))
        assessment += [
            f"{self._words.condition_name(c.condition, lang)} ({c.icd10}) {c.probability:.0%}"
            for c in differential
        ]
        plan = [line.text for line in advice] or [say("no_card", lang)]
        parts = {"subjective": subjective, "objective": objective, "assessment": assessment, "plan": plan}
        text = "\n".join(
            f"{say(name, lang)}: {' '.join(_ended(x) for x in lines)}" for name, lines in parts.items()
        )
        return {"lang": str(lang), **parts, "text": text}

    def plain(
        self,
        differential: Sequence[ListedCondition],
        advice: Sequence[AdviceLine],
        reasons: Sequence[str],
        *,
        enough: bool,
    ) -> dict[str, Any]:
        """What was told, how soon to be seen, what it may be and what to do, in the patient's language."""
        lang, say = self._lang, self._words.say
        lines = [f"{self._words.level(self._level, lang)}."]
        lines += [_ended(reason) for reason in reasons[:2]]
        symptoms = self._told(FindingState.PRESENT, "finding", lang)
        if symptoms:
            lines.append(f"{say('told', lang)}: {', '.join(symptoms)}.")
        if enough:
            lines.append(f"{say('may_be', lang)}: {', '.join(c.lay_name for c in differential[:_NAMED])}.")
        else:
            lines.append(say("not_enough", lang))
        lines += [line.text for line in advice if not line.section.startswith("staff")][:_PLAIN_ADVICE]
        lines.append(say("not_diagnosis", lang))
        return {"lang": str(lang), "lines": lines, "text": "\n".join(lines)}

    def _told(self, state: FindingState, kind: str, lang: Language) -> list[str]:
        concepts = self._case.content.concepts
        kept: list[Finding] = [
            f for f in self._case.findings if f.state is state and concepts[f.concept].kind == kind
        ]
        if state is not FindingState.PRESENT:
            return [self._words.name(f.concept, lang) for f in kept]
        return [self._words.told(f, lang) for f in self._words.once(kept)]

    def _vitals(self) -> list[str]:
        levels = judged(self._case.vitals, self._case.patient)
        marks = {"low": " ↓", "high": " ↑", "normal": ""}
        return [
            f"{self._words.vital(name, self._staff_lang)} {value:g} {SIGNS[name].unit}{marks[levels[name]]}"
            for name, value in measured(self._case.vitals).items()
        ]


def _ended(text: str) -> str:
    return text if text.rstrip()[-1:] in ".!?।॥؟۔:" else f"{text}."
