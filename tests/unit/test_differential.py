"""Ranking: what speaks for and against, groups, gates, priors, and when there is too little."""

from __future__ import annotations

import numpy as np
import pytest

from clinical_cases import absent, present, small_clinic
from nabz.clinical.case_state import CaseState
from nabz.clinical.content import FindingRef
from nabz.clinical.differential import DifferentialEngine, Ranking, Tuning
from nabz.clinical.likelihoods import background_rate, outcome_tables
from nabz.domain.findings import Finding
from nabz.domain.patient import PatientContext, Sex


def ranked(*findings: Finding, tuning: Tuning | None = None, **patient: object) -> tuple[Ranking, CaseState]:
    state = CaseState(small_clinic(), PatientContext(**patient))  # type: ignore[arg-type]
    state.complaints = [f.concept for f in findings if f.concept in small_clinic().complaints][:1]
    state.add(findings)
    return DifferentialEngine(small_clinic(), tuning).rank(state), state


def test_probabilities_add_up_and_follow_the_findings() -> None:
    ranking, _ = ranked(present("cough"), present("fever"), present("breathlessness"), age_years=40)
    assert ranking.probabilities.sum() == pytest.approx(1)
    assert ranking.leading is not None
    assert ranking.leading[0] == "pneumonia"
    mild, _ = ranked(present("cough"), present("runny_nose"), absent("fever"), age_years=40)
    assert mild.leading is not None
    assert mild.leading[0] == "cold"


def test_a_long_cough_moves_the_ranking_and_a_short_one_moves_it_back() -> None:
    long, _ = ranked(present("cough"), present("cough_duration", value=30.0), age_years=40)
    short, _ = ranked(present("cough"), present("cough_duration", value=3.0), age_years=40)
    assert long.probability("tuberculosis") > 5 * short.probability("tuberculosis")


def test_a_gate_excludes_and_an_unknown_gate_only_damps() -> None:
    child, _ = ranked(present("chest_pain"), age_years=5)
    assert child.probability("heart_attack") == 0
    grown, _ = ranked(present("chest_pain"), age_years=50)
    unknown, _ = ranked(present("chest_pain"))
    assert 0 < unknown.probability("heart_attack") < grown.probability("heart_attack")


def test_age_and_sex_weigh_in() -> None:
    man, _ = ranked(present("breathlessness"), age_years=50, sex=Sex.MALE)
    woman, _ = ranked(present("breathlessness"), age_years=50, sex=Sex.FEMALE)
    assert man.probability("heart_attack") > woman.probability("heart_attack")
    small, _ = ranked(present("cough"), age_years=2)
    big, _ = ranked(present("cough"), age_years=20)
    assert small.probability("tuberculosis") < big.probability("tuberculosis")


def test_findings_of_one_group_count_less_than_independent_ones() -> None:
    def ratio(grouped: float) -> float:
        ranking, _ = ranked(
            present("cough"), present("runny_nose"), tuning=Tuning(grouped=grouped), age_years=30
        )
        return ranking.probability("cold") / ranking.probability("heart_attack")

    assert ratio(0.0) < ratio(0.5) < ratio(1.0)


def test_a_complaint_that_is_left_unexplained_counts_against() -> None:
    ranking, case = ranked(present("chest_pain"), present("cough"), age_years=50)
    (cold,) = [
        e for e in DifferentialEngine(small_clinic()).entries(ranking, case) if e.condition.id == "cold"
    ]
    assert "chest_pain" in cold.against
    assert "cough" in cold.supporting


def test_entries_say_what_was_not_asked_and_keep_what_must_not_be_missed() -> None:
    ranking, case = ranked(present("cough"), present("fever"), age_years=40)
    entries = DifferentialEngine(small_clinic()).entries(ranking, case)
    assert [e.probability for e in entries] == sorted((e.probability for e in entries), reverse=True)
    assert {"pneumonia", "tuberculosis"} <= {e.condition.id for e in entries}
    pneumonia = next(e for e in entries if e.condition.id == "pneumonia")
    assert "breathlessness" in pneumonia.unasked
    assert "cough" not in pneumonia.unasked


def test_choices_and_absence_speak() -> None:
    yellow, _ = ranked(present("cough_sputum", choices=("yellow",)), age_years=40)
    dry, _ = ranked(present("cough_sputum", choices=("dry",)), age_years=40)
    assert yellow.probability("pneumonia") > dry.probability("pneumonia")
    labels = {c.label for c in yellow.contributions}
    assert labels == {"cough", "cough_sputum=yellow"}


def test_thin_evidence_is_not_enough() -> None:
    assert not ranked(present("cough"), age_years=30)[0].enough
    assert not ranked(age_years=30)[0].enough
    assert ranked(present("cough"), present("fever"), present("breathlessness"), age_years=30)[0].enough


def test_nobody_left_is_said_openly() -> None:
    engine = DifferentialEngine(small_clinic())
    empty = Ranking(engine.ids, np.zeros(len(engine.ids)), (), False)
    assert empty.leading is None
    assert empty.margin == 1.0
    assert empty.probability("no_such_condition") == 0


def test_a_childs_background_is_told_among_those_with_the_parent() -> None:
    clinic = small_clinic()
    assert background_rate(clinic.concepts["high_fever"], clinic) == pytest.approx(0.08 / 0.25)
    tables = outcome_tables(clinic)
    assert tables["cough_sputum"].background.sum() == pytest.approx(1)
    assert np.allclose(tables["cough_sputum"].given.sum(axis=0), 1)
    duration = tables["cough_duration"]
    assert duration.cuts == (14.0,)
    assert (duration.row_of(13), duration.row_of(14)) == (0, 1)
    assert tables["hx_heart"].listed.sum() == 1
    assert FindingRef("cough") in clinic.conditions["cold"].likelihood
