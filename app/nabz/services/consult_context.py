"""Age, sex and pregnancy: asked only where they are not known and change what it can be."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

import numpy as np

from nabz.clinical.case_state import PREGNANCY, CaseState
from nabz.clinical.content import ClinicalContent, Inquiry
from nabz.clinical.danger_signs import evaluate
from nabz.clinical.differential import Ranking
from nabz.clinical.gates import age_span, is_pregnant
from nabz.clinical.inquiry import Candidate
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.text import search_form
from nabz.services.consult_events import ChoiceText, QuestionAsked
from nabz.services.consult_questions import QuestionWriter
from nabz.services.consult_replies import RawAnswer, Understanding, age_in
from nabz.services.consult_words import ConsultWords

AGE, SEX = "age", "sex"
_ALLERGY = "hx_allergy"
_SEX_BOUND, _PREGNANT_BOUND = 0.15, 0.05
_FERTILE_MONTHS = (10 * 12, 55 * 12)


class Holder(Protocol):
    """Who holds the case and its language: a consultation."""

    case: CaseState
    lang: Language


class ContextQuestions:
    """Questions about the person rather than the illness."""

    def __init__(self, content: ClinicalContent, words: ConsultWords, understanding: Understanding) -> None:
        self._content = content
        self._questions = QuestionWriter(content, words)
        self._words = words
        self._understanding = understanding
        conditions = content.conditions.values()
        self._by_sex = np.array(
            [
                c.gate.sex is not None or _uneven(c.sex.get(Sex.FEMALE, 1.0), c.sex.get(Sex.MALE, 1.0))
                for c in conditions
            ],
            dtype=np.float64,
        )
        self._by_pregnancy = np.array([c.gate.pregnant is True for c in conditions], dtype=np.float64)

    def wanted(self, case: CaseState, ranking: Ranking, lang: Language) -> QuestionAsked | None:
        """The question about the person to ask before the next one about the illness; None when there is none."""
        patient = case.patient
        if AGE not in case.asked and not age_span(patient).known:
            return self._question(AGE, "number", None, lang)
        if SEX not in case.asked and patient.sex is None and self._sex_matters(case, ranking):
            choices = tuple(ChoiceText(s, self._words.say(s, lang)) for s in ("female", "male"))
            return self._question(SEX, "choice", choices, lang)
        if not case.settled(PREGNANCY) and self._pregnancy_matters(case, ranking):
            return self._questions.about(Candidate(PREGNANCY, "history", "context", 0.0, 0.0), lang)
        return None

    def take(self, asked: str, raw: RawAnswer, holder: Holder) -> bool:
        """Read the reply to such a question into the patient; whether it was understood.

        Raises:
            UserError: an age that nobody has.
        """
        case, lang = holder.case, holder.lang
        text = str(raw)
        if text.strip().lower() == "unknown":
            return True
        if asked == AGE:
            age = age_in(raw, self._content, lang, self._understanding)
            case.patient = replace(case.patient, **age)  # type: ignore[arg-type]
            return bool(age)
        sex = self._sex_in(text, lang)
        case.patient = replace(case.patient, sex=sex or case.patient.sex)
        return sex is not None

    def _sex_in(self, text: str, lang: Language) -> Sex | None:
        folded = search_form(text)
        for sex in Sex:
            if folded in (str(sex), search_form(self._words.say(str(sex), lang))):
                return sex
        return self._understanding.mentions(text, lang).sex

    def _question(
        self, name: str, kind: str, choices: tuple[ChoiceText, ...] | None, lang: Language
    ) -> QuestionAsked:
        inquiry: Inquiry = "history"
        return QuestionAsked(
            name, inquiry, self._words.say(name, lang), choices, kind, 0, 0, "context",  # type: ignore[arg-type]
            self._words.say("why_context", lang), unit="years" if name == AGE else "",
        )  # fmt: skip

    def _sex_matters(self, case: CaseState, ranking: Ranking) -> bool:
        if float(ranking.probabilities @ self._by_sex) >= _SEX_BOUND:
            return True
        items = [i.ask for c in case.complaints[:1] for i in self._content.complaints.get(c, ())[:6]]
        return any(self._content.concepts[i].gate.sex is not None for i in items)

    def _pregnancy_matters(self, case: CaseState, ranking: Ranking) -> bool:
        patient, span = case.patient, age_span(case.patient)
        if PREGNANCY not in self._content.concepts:
            return False
        if patient.sex is not Sex.FEMALE or is_pregnant(patient) is not None or not span.known:
            return False
        if span.max_months < _FERTILE_MONTHS[0] or span.min_months > _FERTILE_MONTHS[1]:
            return False
        if float(ranking.probabilities @ self._by_pregnancy) >= _PREGNANT_BOUND:
            return True
        facts = case.facts()
        with_child = replace(facts, patient=replace(patient, pregnant=True))
        return len(evaluate(self._content.rules, with_child)) > len(evaluate(self._content.rules, facts))


def told_before(patient: PatientContext, holder: Holder, understanding: Understanding) -> list[Finding]:
    """Known illnesses, medicines and allergies of the pre-context as findings."""
    concepts, told = holder.case.content.concepts, list[Finding]()
    for text in (*patient.conditions, *patient.medicines):
        found = understanding.findings(text, holder.lang)
        told += [f for f in found if concepts[f.concept].kind == "antecedent"]
    for text in patient.allergies:
        # Of "ibuprofen" only the allergy is told, not that it is taken.
        found = understanding.findings(f"{text} allergy", holder.lang)
        told += [f for f in found if f.concept.endswith("_allergy")]
        told.append(Finding(_ALLERGY, FindingState.PRESENT, words=text))
    return [replace(f, origin="context", turn=0) for f in told if f.state is FindingState.PRESENT]


def _uneven(female: float, male: float) -> bool:
    return max(female, male) >= 2 * min(female, male)
