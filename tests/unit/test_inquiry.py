"""Which question comes next, and when to stop."""

from __future__ import annotations

from clinical_cases import absent, present, small_clinic
from nabz.clinical.case_state import CaseState
from nabz.clinical.differential import DifferentialEngine
from nabz.clinical.inquiry import Candidate, InquiryEngine, InquiryTuning
from nabz.domain.findings import Finding, FindingState
from nabz.domain.patient import PatientContext, Sex

ENGINE = DifferentialEngine(small_clinic())
INQUIRY = InquiryEngine(ENGINE)


def case_of(*findings: Finding, complaints: tuple[str, ...] = ("cough",)) -> CaseState:
    state = CaseState(small_clinic(), PatientContext(age_years=40, sex=Sex.MALE))
    state.complaints = list(complaints)
    state.add(findings)
    return state


def next_of(state: CaseState) -> Candidate:
    best = INQUIRY.next_question(state, ENGINE.rank(state))
    assert best is not None
    return best


def test_the_ranked_list_leads_and_its_inquiry_type_is_kept() -> None:
    best = next_of(case_of(present("cough")))
    assert best.concept == "breathlessness"
    assert best.inquiry == "accompanying"
    assert best.why in ("must_ask", "danger")


def test_what_was_said_implied_or_asked_is_not_asked() -> None:
    state = case_of(present("cough"), present("high_fever"), absent("breathlessness"))
    state.asked.append("runny_nose")
    state.add([Finding("cough_sputum", FindingState.UNKNOWN)])
    open_now = {c.concept for c in INQUIRY.candidates(state, ENGINE.rank(state))}
    assert not open_now & {"cough", "fever", "high_fever", "breathlessness", "runny_nose", "cough_sputum"}
    assert "cough_duration" in open_now
    assert "heavy_periods" not in open_now


def test_a_yes_that_would_raise_an_alarm_is_asked_for_danger() -> None:
    keen = InquiryEngine(ENGINE, InquiryTuning(danger=400.0, danger_bound=0.0))
    state = case_of(present("cough"), present("breathlessness"), present("fever"))
    best = keen.next_question(state, ENGINE.rank(state))
    assert best is not None
    assert (best.concept, best.why) == ("blue_lips", "danger")
    assert not keen.should_stop(state, ENGINE.rank(state), best, asked=9)


def test_a_complaint_asked_on_the_way_accompanies() -> None:
    state = case_of(present("runny_nose"), complaints=())
    types = {c.concept: c.inquiry for c in INQUIRY.candidates(state, ENGINE.rank(state))}
    assert types["cough"] == "accompanying"
    assert types["hx_heart"] == "history"


def test_coverage_counts_what_applies_and_is_settled() -> None:
    state = case_of(present("cough"))
    assert INQUIRY.coverage(state) == (0, 4)
    state.add([absent("breathlessness"), present("cough_duration", value=3.0)])
    state.asked.append("fever")
    assert INQUIRY.coverage(state) == (3, 4)
    assert INQUIRY.open_ranked(state) == ("cough_sputum",)
    assert INQUIRY.coverage(case_of(complaints=())) == (0, 0)


def test_it_stops_when_clear_and_not_before_the_list_is_done() -> None:
    state = case_of(present("cough"), present("fever"), present("breathlessness"))
    ranking = ENGINE.rank(state)
    must = Candidate("cough_duration", "specify", "must_ask", 1.0, 0.0)
    plain = Candidate("hx_heart", "history", "tells_apart", 0.01, 0.01)
    assert not INQUIRY.should_stop(state, ranking, plain, asked=1)
    assert not INQUIRY.should_stop(state, ranking, must, asked=6)
    assert INQUIRY.should_stop(state, ranking, plain, asked=6)


def test_a_question_that_tells_apart_goes_on_while_nothing_is_clear() -> None:
    state = case_of(present("cough"))
    telling = Candidate("runny_nose", "accompanying", "tells_apart", 0.9, 0.9)
    assert not INQUIRY.should_stop(state, ENGINE.rank(state), telling, asked=6)


def test_nothing_left_to_ask_is_no_question() -> None:
    state = case_of(present("cough"))
    state.asked += list(small_clinic().concepts)
    assert INQUIRY.next_question(state, ENGINE.rank(state)) is None
