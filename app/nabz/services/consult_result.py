"""Puts a consultation's end into words: triage with reasons, differential, advice from cards, the two notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nabz.clinical.advice import advice_parts, cautions, is_for_another, speaks_of_allergen
from nabz.clinical.case_state import CaseState
from nabz.clinical.differential import DifferentialEngine, DifferentialEntry, Ranking
from nabz.clinical.inquiry import InquiryEngine
from nabz.clinical.triage_decision import TriageDecision, TriageReason, decide
from nabz.domain.answer import Mode
from nabz.domain.citation import Passage, RetrievedPassage
from nabz.domain.findings import FindingState
from nabz.domain.languages import Language
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.consult_events import AdviceLine, ConsultRequest, ConsultResult, ListedCondition
from nabz.services.consult_summary import Notes
from nabz.services.consult_words import ConsultWords

PassageSource = Callable[[Sequence[str]], list[Passage]]
"""Passages by id, in order; unknown ids are left out."""
_DANGERS = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that the result is written from."""

    case: CaseState
    ranking: Ranking
    entries: tuple[DifferentialEntry, ...]
    decision: TriageDecision
    alerts: tuple[Alert, ...]


class ResultWriter:
    """Writes results; `passages` gives the cards' passages."""

    def __init__(
        self, engine: DifferentialEngine, inquiry: InquiryEngine, words: ConsultWords, passages: PassageSource
    ) -> None:
        self._engine = engine
        self._inquiry = inquiry
        self._words = words
        self._passages = passages

    def outcome(
        self,
        case: CaseState,
        ranking: Ranking,
        alerts: Sequence[Alert],
        floor: TriageLevel = TriageLevel.SELF_CARE,
    ) -> Outcome:
        """What the case comes to, without words; never below `floor`."""
        entries = self._engine.entries(ranking, case)
        spread: dict[TriageLevel, float] = {}
        # Where nothing is known that a person may come for, the spread is that of all visitors and tells nothing.
        for i in ranking.order if case.tells_something() else ():
            level = self._engine.content.conditions[ranking.ids[i]].triage
            spread[level] = spread.get(level, 0.0) + float(ranking.probabilities[i])
        decision = decide(alerts, entries, enough=ranking.enough, spread=spread, floor=floor)
        return Outcome(case, ranking, entries, decision, tuple(alerts))

    def write(
        self,
        outcome: Outcome,
        request: ConsultRequest,
        lang: Language,
        *,
        questions: int,
        stored: bool,
        session: str | None,
    ) -> ConsultResult:
        case, decision = outcome.case, outcome.decision
        advice, passages = self._advice(outcome, request.mode, lang)
        states = {c.label: c.state for c in outcome.ranking.contributions}
        differential = tuple(self._words.listed(e, states, lang) for e in outcome.entries)
        reasons = tuple(dict.fromkeys(self._reason(r, outcome.alerts, lang) for r in decision.reasons))
        notes = Notes(self._words, request, lang, outcome.case, decision.level, outcome.alerts)
        return ConsultResult(
            lang=lang,
            level=decision.level,
            reasons=reasons,
            differential=differential,
            enough=outcome.ranking.enough,
            advice=advice,
            findings=case.findings,
            must_ask=self._inquiry.coverage(case),
            alerts=outcome.alerts,
            passages=passages,
            summary=self._summary(notes, differential, advice, reasons, outcome.ranking.enough),
            questions=questions,
            stored=stored,
            session_id=session,
            patient=case.patient,
        )

    def _summary(
        self,
        notes: Notes,
        differential: tuple[ListedCondition, ...],
        advice: tuple[AdviceLine, ...],
        reasons: tuple[str, ...],
        enough: bool,
    ) -> dict[str, Any]:
        return {
            "soap": notes.soap(differential, advice, enough=enough),
            "plain": notes.plain(differential, advice, reasons, enough=enough),
        }

    def _reason(self, reason: TriageReason, alerts: Sequence[Alert], lang: Language) -> str:
        if reason.kind == "alert":
            return next(a.text for a in alerts if a.rule == reason.subject)
        if reason.kind == "thin":
            return self._words.say("reason_thin", lang)
        return self._words.say(
            f"reason_{reason.kind}", lang, name=self._words.condition_name(reason.subject, lang)
        )

    # --- advice -----------------------------------------------------------------------------------------------

    def _advice(
        self, outcome: Outcome, mode: Mode, lang: Language
    ) -> tuple[tuple[AdviceLine, ...], tuple[RetrievedPassage, ...]]:
        case = outcome.case
        lines: list[AdviceLine] = []
        if outcome.decision.level is TriageLevel.EMERGENCY:
            # Nobody follows eight steps at once: those of the first two dangers, the first told being the worst.
            emergencies = [a for a in outcome.alerts if a.level is TriageLevel.EMERGENCY][:_DANGERS]
            steps = [s for a in emergencies for s in a.first_steps]
            lines += [AdviceLine(step, "first_steps") for step in dict.fromkeys(steps)]
        present = [f.concept for f in case.findings if f.state is FindingState.PRESENT]
        for caution in cautions(case.patient, present):
            names = ", ".join(caution.names)
            lines.append(AdviceLine(self._words.say(f"caution_{caution.kind}", lang, names=names), "caution"))
        complaint = case.complaints[0] if case.complaints else None
        leading = outcome.entries if outcome.ranking.enough or complaint is None else outcome.entries[:1]
        parts = advice_parts(
            leading,
            outcome.decision.level,
            staff=mode is Mode.STAFF,
            complaint=complaint,
            has_card=lambda card: self._passage(card, "emergency", lang) is not None,
        )
        cited: list[RetrievedPassage] = []
        for part in parts:
            passage = self._passage(part.card, part.section, lang)
            if passage is None:
                continue
            n = len(cited) + 1
            english = self._passages([f"card/{part.card}/{part.section}/{Language.EN}"])[0]
            kept = [
                line
                for line, plain in zip(passage.lines, english.lines, strict=True)
                if not speaks_of_allergen(line, case.patient.allergies)
                and not is_for_another(plain, case.patient)
            ][: part.lines]
            if kept:
                cited.append(RetrievedPassage(n, passage, 1.0))
                lines += [AdviceLine(text, part.section, (n,)) for text in kept]
        if not cited:
            lines.append(AdviceLine(self._words.say("no_card", lang), "no_card"))
        return tuple(lines), tuple(cited)

    def _passage(self, card: str, section: str, lang: Language) -> Passage | None:
        """In the language of the consultation, else in English, else nothing."""
        wanted = [f"card/{card}/{section}/{code}" for code in dict.fromkeys((lang, Language.EN))]
        return next(iter(self._passages(wanted)), None)
