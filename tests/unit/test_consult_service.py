"""A consultation from the first word to the notes, on the real clinical data."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pytest

from clinical_cases import RESOURCES
from fakes import FixedDetector, MemoryRecords
from nabz.clinical.challenge import ChallengeGuard, names_of_illnesses, read_markers
from nabz.clinical.understanding import Understander
from nabz.domain.answer import Mode
from nabz.domain.citation import Passage
from nabz.domain.errors import UserError
from nabz.domain.findings import FindingState
from nabz.domain.languages import Language, script_shares
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import TriageLevel
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.consult import Consultation, ConsultParts, ConsultService
from nabz.services.consult_events import (
    AlertRaised,
    ConsultEvent,
    ConsultRequest,
    ConsultResult,
    InputRefused,
    NoteSaid,
    QuestionAsked,
)
from nabz.services.consult_json import event_as_dict
from nabz.services.knowledge_content import content_passages, read_content
from nabz.services.phrases import Phrases
from nabz.services.record_access import FixedRecords

ADULT = PatientContext(age_years=35, sex=Sex.MALE)


@pytest.fixture(scope="module")
def parts() -> ConsultParts:
    content, _ = inspect_clinical_content(RESOURCES / "clinical")
    cards = {p.id: p for p in content_passages(read_content(RESOURCES / "knowledge"))}

    def passages(ids: Sequence[str]) -> list[Passage]:
        return [cards[i] for i in ids if i in cards]

    markers = tomllib.loads((RESOURCES / "clinical" / "challenge.toml").read_text("utf-8"))
    return ConsultParts(
        content=content,
        understanding=Understander(content),
        guard=ChallengeGuard(read_markers(markers), partial(names_of_illnesses, content), markers["sighs"]),
        phrases=Phrases.read(RESOURCES / "phrases"),
        detector=FixedDetector(),
        passages=passages,
    )


@pytest.fixture(scope="module")
def service(parts: ConsultParts) -> ConsultService:
    return ConsultService(parts)


def begun(service: ConsultService, patient: PatientContext = ADULT, **request: object) -> Consultation:
    values = {"lang": Language.EN, "patient": patient, **request}
    return service.begin(ConsultRequest(**values))  # type: ignore[arg-type]


def question_of(events: Sequence[ConsultEvent]) -> QuestionAsked:
    (question,) = [e for e in events if isinstance(e, QuestionAsked)]
    return question


def result_of(events: Sequence[ConsultEvent]) -> ConsultResult:
    assert isinstance(events[-1], ConsultResult)
    return events[-1]


def to_the_end(consultation: Consultation, answer: str = "no") -> ConsultResult:
    while consultation.question is not None:
        consultation.answer(answer)
    assert consultation.result is not None
    return consultation.result


def test_a_consultation_asks_within_its_budget_and_never_twice(service: ConsultService) -> None:
    consultation = begun(service, budget=10)
    consultation.say("I have a cough and fever for 3 days")
    asked = []
    while consultation.question is not None:
        asked.append(consultation.question.id)
        assert consultation.question.turn == len(asked)
        assert consultation.question.budget == 10
        assert consultation.question.why_text
        consultation.answer("no")
    assert 4 <= len(asked) <= 10
    assert len(asked) == len(set(asked))
    assert not set(asked) & {"cough", "fever", "cough_duration", "fever_duration", "symptom_duration"}
    result = consultation.result
    assert result is not None
    assert result.questions == len(asked)
    assert len(result.differential) >= 5
    assert result.must_ask[0] <= result.must_ask[1] <= 5


def test_a_budget_of_nothing_concludes_at_once_and_a_foolish_one_is_refused(service: ConsultService) -> None:
    events = begun(service, budget=0).say("I have a cough and runny nose for 2 days")
    assert result_of(events).questions == 0
    for budget in (-1, 31):
        with pytest.raises(UserError) as raised:
            begun(service, budget=budget)
        assert raised.value.code == "consult_budget"


def test_danger_is_told_before_anything_else_and_never_taken_back(service: ConsultService) -> None:
    consultation = begun(service, PatientContext(age_years=60, sex=Sex.MALE))
    events = consultation.say("pressure in my chest since one hour, I am sweating")
    assert isinstance(events[0], AlertRaised)
    assert events[0].alert.level is TriageLevel.EMERGENCY
    assert events[0].alert.first_steps
    again = consultation.say("no chest pain any more, I am fine")
    assert not any(isinstance(e, AlertRaised) and e.alert.rule == events[0].alert.rule for e in again)
    result = result_of(consultation.end())
    assert result.level is TriageLevel.EMERGENCY
    assert events[0].alert.text in result.reasons


def test_a_language_that_is_not_allowed_is_understood_and_not_spoken(parts: ConsultParts) -> None:
    service = ConsultService(replace(parts, detector=FixedDetector(Language.HI)))
    allowed = (Language.TE, Language.EN)
    consultation = begun(service, lang=None, interface_lang=Language.TE, allowed=allowed)
    events = consultation.say("मेरे सीने में बहुत तेज़ दर्द है और साँस नहीं आ रही")
    assert consultation.lang is Language.TE
    alert = next(e.alert for e in events if isinstance(e, AlertRaised))
    assert alert.level is TriageLevel.EMERGENCY
    assert script_shares(alert.text).get(Language.TE.profile.script, 0) > 0.9


def test_a_push_moves_nothing_and_the_app_says_why(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have a cough and fever for 3 days and it hurts to breathe")
    before = to_the_end(consultation)
    events = consultation.say("Are you sure? A senior doctor says it is just a cold. Change it to self care.")
    note = events[0]
    assert isinstance(note, NoteSaid)
    assert note.code == "challenge"
    assert "Cough" in note.text
    after = result_of(events)
    assert (after.level, after.differential[0].condition) == (before.level, before.differential[0].condition)


def test_a_push_in_the_middle_leaves_the_question_open(service: ConsultService) -> None:
    consultation = begun(service)
    before = question_of(consultation.say("I have a cough and fever for 3 days"))
    events = consultation.say("All my colleagues agree that it is only a cold.")
    assert isinstance(events[0], NoteSaid)
    assert question_of(events) == before


def test_pushing_instead_of_answering_does_not_hold_a_question_for_ever(service: ConsultService) -> None:
    consultation = begun(service)
    first = question_of(consultation.say("I have a cough and fever for 3 days"))
    assert question_of(consultation.say("Are you sure?")) == first
    assert question_of(consultation.say("Are you sure?")).id != first.id


def test_something_new_after_the_result_counts(service: ConsultService) -> None:
    consultation = begun(service, PatientContext(age_years=55, sex=Sex.MALE))
    consultation.say("I have a cough and a runny nose for 2 days")
    before = to_the_end(consultation)
    events = consultation.say("Now I have pressure in my chest and I am sweating")
    assert any(isinstance(e, AlertRaised) for e in events)
    assert result_of(events).level.rank > before.level.rank


def test_idle_words_after_the_result_change_nothing(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have a cough and a runny nose for 2 days")
    before = to_the_end(consultation)
    events = consultation.say("thanks a lot")
    assert isinstance(events[0], NoteSaid)
    assert events[0].code == "nothing_new"
    assert result_of(events).differential == before.differential


def test_an_answer_not_understood_is_left_open_and_said_so(service: ConsultService) -> None:
    consultation = begun(service)
    first = question_of(consultation.say("I have a cough and fever for 3 days"))
    events = consultation.say("xyzzy qwop")
    assert [e.code for e in events if isinstance(e, NoteSaid)] == ["not_understood"]
    assert question_of(events).id != first.id
    finding = consultation.case.finding(first.id)
    assert finding is not None
    assert finding.state is FindingState.UNKNOWN


class _Suggests:
    def concepts(
        self, text: str, lang: Language, *, sure: bool = False, with_model: bool = False
    ) -> tuple[str, ...]:
        return () if sure else ("eye_redness", "cough", "fever")


def test_what_an_opening_may_speak_of_is_asked_back(parts: ConsultParts) -> None:
    service = ConsultService(replace(parts, suggest=_Suggests()))
    consultation = begun(service)
    first = question_of(consultation.say("xyzzy qwop zork"))
    assert (first.id, first.why) == ("eye_redness", "suspected")
    second = question_of(consultation.answer("no"))
    assert (second.id, second.why) == ("cough", "suspected")
    third = question_of(consultation.answer("yes"))
    assert consultation.case.complaints == ["cough"]
    assert third.why != "suspected"
    understood = begun(service)
    assert question_of(understood.say("I have a toothache since Monday")).why != "suspected"


def test_a_sigh_in_a_reply_is_no_finding(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I am worried, I have a cough and fever for 3 days")
    assert consultation.case.complaints[0] in ("cough", "fever")
    other = begun(service)
    other.say("I have a cough and fever for 3 days")
    other.say("Yes, and I am so worried about it.")
    assert not other.case.known("worry")


def test_a_message_without_a_complaint_is_answered_with_a_question(service: ConsultService) -> None:
    consultation = begun(service)
    question = question_of(consultation.say("hello there"))
    assert question.id == "complaint"
    assert question.inquiry == "chief_complaint"
    assert question_of(consultation.say("I have a headache")).id != "complaint"


def test_age_sex_and_pregnancy_are_asked_where_they_matter(service: ConsultService) -> None:
    consultation = begun(service, PatientContext())
    question = question_of(consultation.say("I have pain in the lower belly and vaginal bleeding"))
    assert question.id == "age"
    assert isinstance(consultation.answer("400")[0], InputRefused)
    assert consultation.question is not None
    assert consultation.question.id == "age"
    seen = []
    consultation.answer("25")
    while consultation.question is not None and consultation.question.id in ("sex", "pregnancy_concern"):
        seen.append(consultation.question.id)
        consultation.answer("female" if consultation.question.id == "sex" else "yes")
    assert "pregnancy_concern" in seen
    assert consultation.case.patient.age_years == 25
    assert consultation.case.patient.pregnant is True


@pytest.mark.parametrize(
    ("said", "expected"),
    [("8 months", {"age_months": 8}), ("10 days", {"age_days": 10}), ("34", {"age_years": 34})],
)
def test_an_age_is_read_with_its_unit(service: ConsultService, said: str, expected: dict[str, int]) -> None:
    consultation = begun(service, PatientContext())
    assert question_of(consultation.say("cough and fever")).id == "age"
    consultation.say(said)
    known = consultation.case.patient.known_facts()
    assert {k: known[k] for k in expected} == expected


def test_a_known_age_is_not_asked_and_what_is_recorded_stays(service: ConsultService) -> None:
    consultation = begun(service, PatientContext(age_years=60))
    consultation.say("I am a 30 year old man with cough and fever")
    assert consultation.case.patient.age_years == 60
    assert consultation.case.patient.sex is Sex.MALE
    assert consultation.question is not None
    assert consultation.question.id not in ("age", "sex")


def test_choices_and_numbers_are_answered_by_id_by_text_and_refused_when_impossible(
    service: ConsultService,
) -> None:
    consultation = begun(service, budget=30)
    consultation.say("I have pain in my belly")
    kinds = set()
    for _ in range(30):
        question = consultation.question
        if question is None:
            break
        kinds.add(question.kind)
        if question.choices:
            consultation.answer(question.choices[0].text)
            found = consultation.case.finding(question.id)
            assert found is not None
            assert found.choices == (question.choices[0].id,)
        elif question.kind == "number":
            refused = consultation.answer("99999999")
            assert isinstance(refused[0], InputRefused)
            assert refused[0].code == "impossible_value"
            assert consultation.question == question
            consultation.answer(2)
            found = consultation.case.finding(question.id)
            assert found is not None
            assert found.value == 2
        else:
            consultation.answer("unknown")
    assert {"choice", "number", "yes_no"} <= kinds


def test_impossible_vitals_are_refused_and_possible_ones_raise_alarms(service: ConsultService) -> None:
    consultation = begun(service, PatientContext(age_months=8))
    consultation.say("my baby has a cough")
    refused = consultation.measure({"temperature": 390})
    assert isinstance(refused[0], InputRefused)
    assert refused[0].code == "impossible_value"
    events = consultation.measure({"resp_rate": 64, "spo2": 85})
    assert any(isinstance(e, AlertRaised) for e in events)
    assert consultation.case.present("fast_breathing")
    assert consultation.question is not None


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01", "x" * 50_000, "🤒😀"])
def test_what_cannot_be_read_is_refused_and_the_consultation_goes_on(
    service: ConsultService, text: str
) -> None:
    consultation = begun(service)
    (event,) = consultation.say(text)
    assert isinstance(event, InputRefused)
    assert question_of(consultation.say("I have a cough"))


def test_an_answer_before_any_question_is_refused_or_taken_as_words(service: ConsultService) -> None:
    consultation = begun(service)
    assert isinstance(consultation.answer("yes")[0], InputRefused)
    assert isinstance(consultation.answer("")[0], InputRefused)
    assert question_of(consultation.answer("I have a cough"))


def test_known_illnesses_and_allergies_are_taken_from_the_context(service: ConsultService) -> None:
    patient = PatientContext(age_years=50, conditions=("diabetes",), allergies=("paracetamol",))
    consultation = begun(service, patient, mode=Mode.PATIENT)
    assert consultation.case.present("hx_diabetes")
    consultation.say("I have a cold, runny nose and sneezing for 2 days")
    result = to_the_end(consultation)
    lines = [a.text for a in result.advice]
    assert any("paracetamol" in line for line in lines if "Allergy" in line)
    assert not any("aracetamol" in a.text for a in result.advice if a.citations)


def test_advice_stands_in_cited_passages_and_a_patient_sees_no_staff_section(service: ConsultService) -> None:
    for mode in Mode:
        consultation = begun(service, mode=mode)
        consultation.say("I have watery diarrhoea since yesterday")
        result = to_the_end(consultation)
        by_number = {p.n: p.passage for p in result.passages}
        cited = [a for a in result.advice if a.citations]
        assert cited
        assert all(a.text in by_number[n].lines for a in cited for n in a.citations)
        staff = any(a.section.startswith("staff") for a in result.advice)
        assert staff is (mode is Mode.STAFF)
        assert any(a.section == "emergency" for a in result.advice)


def test_the_notes_hold_what_was_said_denied_and_measured(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have a cough and fever for 3 days")
    consultation.measure({"temperature": 38.4, "pulse": 96})
    result = to_the_end(consultation)
    soap, plain = result.summary["soap"], result.summary["plain"]
    assert "Cough" in soap["text"]
    assert "Temperature 38.4 °C ↑" in soap["text"]
    assert "35 years" in soap["text"]
    assert set(soap) == {"lang", "subjective", "objective", "assessment", "plan", "text"}
    assert "not a diagnosis" in plain["text"]


@pytest.mark.parametrize("lang", list(Language))
def test_every_language_has_questions_results_and_notes_of_its_own(
    service: ConsultService, lang: Language
) -> None:
    consultation = begun(service, lang=lang, staff_lang=lang)
    consultation.say("cough fever")
    result = to_the_end(consultation)
    script = lang.profile.script
    for text in (result.summary["plain"]["text"], result.reasons[0]):
        assert any(_in_script(c, script) for c in text), lang
    assert result.lang is lang
    assert all(c.name_en.isascii() for c in result.differential[:1])


def test_every_turn_is_kept_before_it_is_told(parts: ConsultParts) -> None:
    store = MemoryRecords()
    service = ConsultService(
        ConsultParts(
            parts.content,
            parts.understanding,
            parts.guard,
            parts.phrases,
            parts.detector,
            parts.passages,
            FixedRecords(store),
        )
    )
    consultation = begun(service)
    assert not store.sessions
    consultation.say("I have a cough and fever for 3 days")
    result = to_the_end(consultation)
    assert result.stored
    assert result.session_id in store.sessions
    assert store.sessions[result.session_id].kind == "consult"
    roles = [t.role for t in store.turns(result.session_id)]
    assert roles == ["person", "nabz"] * (1 + result.questions)
    last = store.turns(result.session_id)[-1].payload["events"][-1]
    assert last["type"] == "result"
    twin = service.unkept()
    begun(twin).say("I have a cough")
    assert len(store.sessions) == 1


def test_the_result_line_has_the_fields_of_the_contract(service: ConsultService) -> None:
    consultation = begun(service)
    line = event_as_dict(question_of(consultation.say("I have a cough and fever for 3 days")))
    assert {"type", "id", "inquiry", "text", "choices", "turn", "budget"} <= set(line)
    result = event_as_dict(to_the_end(consultation))
    contract = {
        "type",
        "triage",
        "differential",
        "advice",
        "findings",
        "must_ask",
        "summary",
        "passages",
        "stored",
    }
    assert contract <= set(result)
    assert {"level", "reasons"} == set(result["triage"])
    entry = result["differential"][0]
    assert {
        "condition",
        "name",
        "name_en",
        "icd10",
        "probability",
        "supporting",
        "against",
        "unasked",
    } <= set(entry)
    assert {"concept", "state", "attributes"} <= set(result["findings"][0])
    assert {"asked", "total"} == set(result["must_ask"])


def _in_script(char: str, script: str) -> bool:
    import unicodedata

    return unicodedata.name(char, "").startswith(script)


# --- what stands between two questions, and what was misunderstood -------------------------------------------------


def test_the_picture_shows_what_was_understood_in_whose_words(service: ConsultService) -> None:
    consultation = begun(service)
    assert not consultation.picture.begun
    consultation.say("I have had a fever for 3 days and a cough, no vomiting")
    picture = consultation.picture
    assert picture.begun
    by_concept = {f.concept: f for f in picture.findings}
    assert by_concept["fever"].words
    assert by_concept["vomiting"].state is FindingState.ABSENT
    assert len(picture.leading) == 5
    assert picture.leading[0].probability >= picture.leading[1].probability


def test_the_picture_and_the_result_say_the_same(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have had a burning pain when I pass urine for 2 days and I go very often")
    picture = consultation.picture
    result = result_of(consultation.end())
    assert picture.level is result.level
    assert picture.leading == result.differential[: len(picture.leading)]


def test_a_kept_answer_names_the_question_that_it_answers(parts: ConsultParts) -> None:
    store = MemoryRecords()
    consultation = begun(ConsultService(replace(parts, records=FixedRecords(store))))
    consultation.say("I have a cough and fever for 3 days")
    to_the_end(consultation)
    asked: str | None = None
    answers = 0
    for turn in store.kept:
        given = turn.payload.get("input", {})
        if "answer" in given:
            assert given["question"] == asked
            answers += 1
        for event in turn.payload.get("events", []):
            asked = event["id"] if event["type"] == "question" else asked
    assert answers > 2


def test_a_misunderstood_finding_is_taken_back_with_its_danger_sign_and_the_record_tells_it(
    parts: ConsultParts,
) -> None:
    store = MemoryRecords()
    service = ConsultService(replace(parts, records=FixedRecords(store)))
    consultation = begun(service)
    consultation.say("he is unconscious and has a headache")
    assert consultation.alerts
    assert consultation.picture.level is TriageLevel.EMERGENCY
    (mistaken,) = [f for f in consultation.picture.findings if "unconscious" in f.words.lower()][:1]
    consultation.withdraw(mistaken.concept)
    assert not consultation.case.known(mistaken.concept)
    assert consultation.alerts == ()
    assert consultation.picture.level is not TriageLevel.EMERGENCY
    assert consultation.case.present("headache")
    kept = [t.payload["input"] for t in store.kept if "input" in t.payload]
    assert kept[-1]["withdraw"] == mistaken.concept
    assert kept[-1]["alerts_lifted"]


def test_what_follows_from_a_finding_goes_with_it_and_what_stands_by_itself_stays(
    service: ConsultService,
) -> None:
    consultation = begun(service)
    consultation.say("fever for 5 days")
    assert consultation.case.known("fever_duration")
    consultation.withdraw("fever")
    assert [f.concept for f in consultation.case.findings] == ["symptom_duration"]  # "5 days" was said
    consultation.say("I have a cough")
    assert consultation.case.present("cough")


def test_since_when_is_told_once(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("fever for 5 days")
    assert [f.concept for f in consultation.picture.findings if f.concept.endswith("_duration")] == [
        "fever_duration"
    ]
    consultation.withdraw("fever")
    assert [f.concept for f in consultation.picture.findings] == ["symptom_duration"]


def test_a_measurement_is_not_taken_back_as_if_it_had_been_misheard(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have a cough")
    consultation.measure({"temperature": 39.8})
    shown = {f.concept: f for f in consultation.picture.findings}
    assert not shown["fever"].withdrawable
    consultation.withdraw("fever")
    assert consultation.case.present("fever")
    assert [(s.name, s.level) for s in consultation.picture.vitals] == [("temperature", "high")]


def test_the_last_answer_is_taken_back_and_the_same_question_stands_again(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have a cough since 3 days")
    asked, known = consultation.question, consultation.case.findings
    assert asked is not None
    consultation.answer("unknown")
    assert consultation.question is not asked
    assert consultation.undo() == (asked,)
    assert consultation.question is asked
    assert consultation.case.findings == known
    again = consultation.answer("unknown")
    assert isinstance(again[-1], QuestionAsked)
    assert again[-1].turn == asked.turn + 1


def test_everything_can_be_taken_back_to_the_beginning_and_no_further(service: ConsultService) -> None:
    consultation = begun(service)
    assert not consultation.can_undo
    consultation.say("I have a headache")
    consultation.answer("unknown")
    result_of(consultation.end())
    while consultation.can_undo:
        consultation.undo()
    assert consultation.question is None
    assert consultation.result is None
    assert consultation.undo() == ()
    assert isinstance(consultation.say("I have a cough")[-1], QuestionAsked)


def test_a_refused_input_is_nothing_to_take_back(service: ConsultService) -> None:
    consultation = begun(service)
    consultation.say("I have a cough")
    asked = consultation.question
    consultation.measure({"temperature": 400})
    consultation.undo()
    assert asked is not None
    assert consultation.question is None


def test_an_answer_given_by_mistake_takes_its_danger_sign_with_it_and_the_record_tells(
    parts: ConsultParts,
) -> None:
    store = MemoryRecords()
    consultation = begun(ConsultService(replace(parts, records=FixedRecords(store))))
    consultation.say("I have a headache")
    consultation.say("he is unconscious")
    assert consultation.alerts
    consultation.undo()
    assert consultation.alerts == ()
    kept = [t.payload["input"] for t in store.kept if "input" in t.payload]
    assert kept[-1]["undo"] is True
    assert kept[-1]["alerts_lifted"]
