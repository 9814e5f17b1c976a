"""One consultation: what comes in, what is asked next, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nabz.clinical.case_state import CaseState
from nabz.clinical.challenge import DIAGNOSIS, MINIMISING, PushReading, admitted, history_alone
from nabz.clinical.complaints import complaints_told
from nabz.clinical.danger_signs import evaluate
from nabz.clinical.differential import Ranking
from nabz.clinical.inquiry import Candidate
from nabz.clinical.vitals import measured, read_vitals, vital_findings
from nabz.domain.errors import NabzError, UserError
from nabz.domain.findings import Finding, FindingState
from nabz.domain.patient import PatientContext
from nabz.domain.text import normalise
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.consult_context import told_before
from nabz.services.consult_events import (
    AlertRaised,
    ConsultEvent,
    ConsultRequest,
    ConsultResult,
    InputRefused,
    NoteSaid,
    QuestionAsked,
)
from nabz.services.consult_picture import Picture, picture_of
from nabz.services.consult_questions import COMPLAINT
from nabz.services.consult_record import ConsultRecord
from nabz.services.consult_replies import RawAnswer, canonical_reply, pointed, with_mentions
from nabz.services.consult_result import Outcome
from nabz.services.consult_undo import Standing
from nabz.services.question_check import checked_question

if TYPE_CHECKING:
    from nabz.services.consult import ConsultService

_SHORT_REPLY = 3


class Consultation:
    """One consultation. Every method returns what Nabz says to it, in order: danger signs before anything else.

    Not for several threads at once; a method blocks for some milliseconds.
    """

    def __init__(self, service: ConsultService, request: ConsultRequest) -> None:
        self._service = service
        self._parts = service.parts
        self._words = service.words
        self.request = request
        self.lang = request.lang or request.interface_lang
        self.case = CaseState(service.parts.content, request.patient)
        self.alerts: tuple[Alert, ...] = ()
        self.question: QuestionAsked | None = None
        self.result: ConsultResult | None = None
        self._language_known = request.lang is not None
        self._questions = 0
        self._turn = 0
        self._heard = False
        self._held = ""
        self._suspected: tuple[str, ...] = ()
        self._floor = TriageLevel.SELF_CARE
        self._record = ConsultRecord(service.parts.records, request, service.parts.made_with)
        self.case.add(())
        self._read_context()
        self._past: list[Standing] = []
        self._standing = Standing.of(self)

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def stored(self) -> bool:
        """Whether what is said is kept on disk."""
        return self._record.stored

    @property
    def ranking(self) -> Ranking:
        """The differential as it stands."""
        return self._service.differential.rank(self.case)

    @property
    def picture(self) -> Picture:
        """What is known now, in words; some milliseconds."""
        return picture_of(self._outcome(), self._words, self.lang)

    def words(self, key: str) -> str:
        """A sentence of the consultation in its language ("opening" opens it)."""
        return self._words.say(key, self.lang)

    # --- what comes in ----------------------------------------------------------------------------------------

    def set_patient(self, patient: PatientContext) -> tuple[ConsultEvent, ...]:
        """Take what is known of the person; danger signs that follow from it are told."""
        self.case.patient = patient
        self.case.add(())
        self._read_context()
        return self._with_record({"patient": patient.known_facts()}, "", self._raise_alerts())

    def measure(self, raw: Mapping[str, Any]) -> tuple[ConsultEvent, ...]:
        """Take vital signs. An impossible value is refused and the others of the line are not taken either."""
        try:
            vitals = read_vitals(raw, self.case.vitals)
        except UserError as error:
            return (_refused(error),)
        self.case.vitals = vitals
        found = vital_findings(vitals, self.case.patient, self.case.content.concepts, self._turn)
        self.case.add(found)
        events: tuple[ConsultEvent, ...] = self._raise_alerts()
        if self.result is not None:
            events += (self._concluded(),)
        return self._with_record({"vitals": dict(raw)}, "", events)

    def say(self, text: str) -> tuple[ConsultEvent, ...]:
        """Take a message in any of the languages: the complaint, a reply to the question, or something new."""
        try:
            said = self._checked(text)
        except UserError as error:
            return (_refused(error),)
        if not self._language_known:
            spoken = self._parts.detector.detect(said, self.request.interface_lang)
            self.lang = spoken if spoken in self.request.allowed else self.request.interface_lang
            self._language_known = True
        events = self._heard_message(said)
        self._turn += 1
        return self._with_record({"say": said}, said, events)

    def answer(self, raw: RawAnswer) -> tuple[ConsultEvent, ...]:
        """Take the answer to the question that is open: yes, no, unknown, a choice, a number, or words."""
        text = ", ".join(map(str, raw)) if isinstance(raw, list | tuple) else str(raw)
        if not normalise(text):
            return (_refused(UserError("question_empty")),)
        if self.question is None:
            if self.result is not None or text.lower() not in ("yes", "no", "unknown"):
                return self.say(text)
            return (_refused(UserError("consult_first")),)
        asked = self.question.id  # `_answered` goes on to the next question
        try:
            events = self._answered(raw, text)
        except UserError as error:
            return (_refused(error),)
        self._turn += 1
        return self._with_record({"answer": raw, "question": asked}, text, events)

    def choose(self, labels: Sequence[str]) -> tuple[ConsultEvent, ...]:
        """Take what was pointed to among pictures: "fever", "abdominal_pain_site=lower_right". No words are read.

        Raises:
            ValueError: a label that is no concept, or no choice of it.
        """
        chosen = [pointed(label, self.case.content.concepts, self._turn) for label in labels]
        self._note_complaints(self.case.add(chosen))
        self._heard = self._heard or bool(chosen)
        told = ", ".join(self._words.told(f, self.lang) for f in chosen)
        events = (*self._raise_alerts(), *self._next())
        self._turn += 1
        return self._with_record({"choose": list(labels)}, told, events)

    def withdraw(self, concept: str) -> tuple[ConsultEvent, ...]:
        """Take back a finding that Nabz misunderstood: the one thing that may undo a danger sign, kept in the record.

        A question about the finding may follow; what was asked before is not asked again.
        """
        if not self.case.withdraw(concept):
            return ()
        still = {m.rule for m in evaluate(self.case.content.rules, self.case.facts())}
        lifted = [a.rule for a in self.alerts if a.rule not in still]
        self.alerts = tuple(a for a in self.alerts if a.rule in still)
        events = self._next() if self.question is None or self.result is not None else ()
        return self._with_record({"withdraw": concept, "alerts_lifted": lifted}, "", events)

    def undo(self) -> tuple[ConsultEvent, ...]:
        """Take back the last thing that came in, with the danger signs that it raised; the record tells of it.

        Returns what stood before: a question, a result, or nothing where all has been taken back.
        """
        if not self._past:
            return ()
        self._standing = self._past.pop()
        given = {"undo": True, "alerts_lifted": self._standing.restore(self)}
        stood = self.question or self.result
        return self._record.keep(given, "", (stood,) if stood else (), self.lang, self.case)

    def end(self) -> tuple[ConsultEvent, ...]:
        """Conclude with what is known."""
        self.question = None
        return self._with_record({"end": True}, "", (*self._raise_alerts(), self._concluded()))

    def _checked(self, text: str) -> str:
        """The message as it was typed, lines kept. Raises `UserError` (`question_*`)."""
        try:
            checked_question(text)
        except UserError as error:
            number_alone = error.code == "question_no_words" and any(c.isdecimal() for c in text)
            if not (number_alone and self.question is not None):
                raise
        return text.strip()

    # --- messages ---------------------------------------------------------------------------------------------

    def _heard_message(self, text: str) -> tuple[ConsultEvent, ...]:
        asked = self.question.id if self.question is not None else None
        concept = asked if asked in self.case.content.concepts else None
        reading = self._parts.guard.read(text, self.lang, first=not self._heard, asked=asked is not None)
        if concept is not None and set(reading.kinds) <= {DIAGNOSIS, MINIMISING}:
            reading = PushReading(
                (), text
            )  # "no, all is well there" and an illness' name may well be the answer
        understanding = self._parts.understanding
        # A push may add a finding; that alone never makes it less urgent. The next plain message lifts this again.
        self._floor = (
            self._outcome().decision.level if reading.is_push and self._heard else TriageLevel.SELF_CARE
        )
        patient_before = self.case.patient
        found = (
            understanding.findings(reading.kept, self.lang, asked=concept, turn=self._turn)
            if reading.kept
            else ()
        )
        if reading.history_only:
            told = understanding.findings(reading.history_only, self.lang, turn=self._turn)
            found += history_alone(told, self.case.content.concepts)
        if asked is not None and asked != COMPLAINT:
            found = self._parts.guard.without_sighs(found, self.case, asked)
        if reading.kept:
            self._take_mentions(reading.kept)
        fresh = self.case.add(admitted(found, self.case, reading))
        self._note_complaints(fresh)
        if not self.case.complaints and reading.kept and (asked is None or asked == COMPLAINT):
            sure = self.case.tells_something()
            self._suspected = self._parts.suggest.concepts(
                reading.kept, self.lang, sure=sure, with_model=self.request.with_model
            )
        answered = concept is not None and (
            concept in {f.concept for f in found} and self.case.finding(concept) is not None
        )
        if asked is not None and asked not in self.case.content.concepts:
            answered = self._context_reply(asked, text, fresh) or answered
        if fresh:
            self._heard = True
        new = bool(fresh) or self.case.patient != patient_before
        alerts = self._raise_alerts()
        if not new and not answered and (reading.is_push or self.result is not None):
            return (*alerts, self._challenge_note(reading.is_push), *self._same_again())
        missed: tuple[ConsultEvent, ...] = ()
        if concept is not None and not answered:
            self._leave_open(concept, text)
            if not new and len(text.split()) <= _SHORT_REPLY:
                # Nobody wants to hear a question again, and a long reply is a way of not knowing.
                missed = (NoteSaid("not_understood", self._words.say("not_understood", self.lang)),)
        return (*alerts, *missed, *self._next())

    def _answered(self, raw: RawAnswer, text: str) -> tuple[ConsultEvent, ...]:
        assert self.question is not None  # `answer` has seen to it
        asked = self.question.id
        if asked not in self.case.content.concepts:
            if asked != COMPLAINT and self._service.context.take(asked, raw, self):
                return (*self._raise_alerts(), *self._next())
            if text.lower() == "unknown":
                return self._next()
            return self._heard_message(text)
        shown = {c.id: c.text for c in self.question.choices or ()}
        reply = canonical_reply(raw, self.case.content.concepts[asked], shown, self._turn)
        if reply.finding is None:
            return self._heard_message(text)
        self._note_complaints(self.case.add([reply.finding]))
        return (*self._raise_alerts(), *self._next())

    def _leave_open(self, asked: str, text: str) -> None:
        if asked in self.case.content.concepts:
            self.case.add(
                [Finding(asked, FindingState.UNKNOWN, words=text, origin="answer", turn=self._turn)]
            )

    def _context_reply(self, asked: str, text: str, fresh: tuple[Finding, ...]) -> bool:
        if asked == COMPLAINT:
            return bool(fresh)
        return self._service.context.take(asked, text, self)

    def _take_mentions(self, text: str) -> None:
        said = self._parts.understanding.mentions(text, self.lang)
        self.case.patient = with_mentions(self.case.patient, said)
        values = measured(self._parts.understanding.vitals(text, self.lang))
        if values:
            self.case.vitals = replace(self.case.vitals, **values)
            self.case.add(
                vital_findings(self.case.vitals, self.case.patient, self.case.content.concepts, self._turn)
            )

    def _note_complaints(self, fresh: tuple[Finding, ...]) -> None:
        if not self.case.complaints or self.question is None:
            self.case.complaints += complaints_told(self.case, fresh, self._parts.guard.sighs)
            self.case.add(())  # a duration said before may now belong to the complaint

    def _read_context(self) -> None:
        """Known illnesses, medicines and allergies of the pre-context as findings."""
        self.case.add(told_before(self.case.patient, self, self._parts.understanding))

    # --- what goes out ----------------------------------------------------------------------------------------

    def _raise_alerts(self) -> tuple[ConsultEvent, ...]:
        """New danger signs; those of before stand, whatever was said since."""
        raised = {a.rule for a in self.alerts}
        matches = evaluate(self.case.content.rules, self.case.facts())
        new = tuple(self._words.alert(m, self.lang) for m in matches if m.rule not in raised)
        self.alerts += new
        return tuple(AlertRaised(a) for a in new)

    def _next(self) -> tuple[ConsultEvent, ...]:
        """The next question, or the result."""
        self.question = None
        if self.result is not None or self._questions >= self.request.budget:
            return (self._concluded(),)
        suspected = self._suspect()
        if suspected is not None:
            return (self._put(self._service.questions.about(suspected, self.lang)),)
        if not self._heard and COMPLAINT not in self.case.asked:
            return (self._put(self._service.questions.complaint(self.lang)),)
        ranking = self.ranking
        context = self._service.context.wanted(self.case, ranking, self.lang)
        if context is not None:
            return (self._put(context),)
        best = self._service.inquiry.next_question(self.case, ranking)
        if best is None or self._service.inquiry.should_stop(self.case, ranking, best, self._questions):
            return (self._concluded(),)
        return (self._put(self._service.questions.about(best, self.lang)),)

    def _suspect(self) -> Candidate | None:
        """A concept that the complaint seemed to speak of, to be asked back while no complaint is known."""
        if self.case.complaints:
            return None
        concepts = self.case.content.concepts
        able = (
            c for c in self._suspected if not self.case.settled(c) and self.case.can_ever_apply(concepts[c])
        )
        chosen = next(able, None)
        return None if chosen is None else Candidate(chosen, "chief_complaint", "suspected", 0.0, 0.0)

    def _put(self, question: QuestionAsked) -> QuestionAsked:
        self._questions += 1
        self.question = replace(question, turn=self._questions, budget=self.request.budget)
        self.case.asked.append(question.id)
        return self.question

    def _same_again(self) -> tuple[ConsultEvent, ...]:
        """After a push: the question that is still open, or the result, unchanged."""
        if self.question is not None and self._held != self.question.id:
            self._held = self.question.id
            return (self.question,)
        if self.question is not None:
            self._leave_open(self.question.id, "")  # pushed twice instead of answering: it is not known
        return self._next() if self.result is None else (self._concluded(),)

    def _challenge_note(self, push: bool) -> NoteSaid:
        if not push:
            return NoteSaid("nothing_new", self._words.say("note_nothing_new", self.lang))
        outcome = self._outcome()
        present = [f for f in self.case.findings if f.state is FindingState.PRESENT]
        resting = [self._words.told(f, self.lang) for f in present if f.value is None][:6] or [
            self._words.say("not_enough", self.lang)
        ]
        level = self._words.level(outcome.decision.level, self.lang)
        return NoteSaid(
            "challenge",
            self._words.say("note_challenge", self.lang, level=level, findings=", ".join(resting)),
        )

    def _outcome(self) -> Outcome:
        return self._service.results.outcome(self.case, self.ranking, self.alerts, self._floor)

    def _concluded(self) -> ConsultResult:
        self.question = None
        self.result = self._service.results.write(
            self._outcome(),
            self.request,
            self.lang,
            questions=self._questions,
            stored=self._record.stored,
            session=self._record.session_id,
        )
        return self.result

    def _with_record(
        self, given: dict[str, Any], text: str, events: tuple[ConsultEvent, ...]
    ) -> tuple[ConsultEvent, ...]:
        """Keep a turn on disk before anybody is told of it."""
        self._past.append(self._standing)
        self._standing = Standing.of(self)
        return self._record.keep(given, text, events, self.lang, self.case)


def _refused(error: NabzError) -> InputRefused:
    return InputRefused(error.code, error.english())
