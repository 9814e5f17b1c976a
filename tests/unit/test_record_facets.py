"""What the turns of a conversation tell of it."""

from __future__ import annotations

from typing import Any

import pytest

from nabz.services.record_facets import Facets, facets_of

ALERT = {"type": "alert", "level": "urgent", "rule": "short_of_breath", "text": "Danger"}
WORSE = {"type": "alert", "level": "emergency", "rule": "fits", "text": "Danger"}
RESULT = {
    "type": "result",
    "triage": {"level": "soon", "reasons": []},
    "differential": [{"condition": "influenza"}, {"condition": "malaria"}, {"condition": "influenza"}],
}


def test_the_worst_danger_sign_gives_the_level_until_there_is_a_result() -> None:
    facets = facets_of([{"events": [ALERT]}, {"events": [WORSE]}])
    assert facets.triage == "emergency"
    assert facets.alerts == (("urgent", "short_of_breath"), ("emergency", "fits"))
    assert not facets.concluded


def test_a_result_gives_level_and_illnesses_once_each() -> None:
    facets = facets_of([{"events": [ALERT]}, {"events": [RESULT]}])
    assert facets.triage == "soon"
    assert facets.conditions == ("influenza", "malaria")
    assert facets.concluded


def test_a_danger_sign_after_the_result_raises_the_level_and_nothing_but_a_result_lowers_it() -> None:
    after = facets_of([{"events": [RESULT]}, {"events": [WORSE]}])
    assert after.triage == "emergency"
    assert after.after({"events": [ALERT]}).triage == "emergency"
    assert after.after({"events": [RESULT]}).triage == "soon"


def test_a_danger_sign_that_was_taken_back_is_counted_no_longer() -> None:
    facets = facets_of([{"events": [WORSE]}, {"input": {"withdraw": "fits", "alerts_lifted": ["fits"]}}])
    assert facets.alerts == ()


def test_an_answer_to_a_question_gives_the_level_of_its_danger_signs() -> None:
    assert facets_of([{"answer": {"alerts": [WORSE]}}]).triage == "emergency"
    assert facets_of([{"answer": {"alerts": []}}]).triage == ""


def test_a_code_that_is_told_on_the_way_is_the_patients() -> None:
    assert facets_of([{"input": {"patient": {"code": " P-7 "}}}]).code == "P-7"


@pytest.mark.parametrize(
    "payload",
    [
        {"events": "x"},
        {"events": [1, None, {"type": "alert"}, {"type": "alert", "level": "no", "rule": 4}]},
        {"events": [{"type": "result", "triage": 4, "differential": [1, {"condition": 9}]}]},
        {"input": [], "answer": "x"},
        {"input": {"patient": {"code": 9}, "alerts_lifted": [4]}},
    ],
)
def test_a_payload_of_another_shape_tells_nothing(payload: dict[str, Any]) -> None:
    facets = facets_of([payload])
    assert (facets.triage, facets.conditions, facets.alerts, facets.code) == ("", (), (), "")


def test_what_is_kept_is_read_again() -> None:
    facets = facets_of([{"events": [ALERT, RESULT]}])
    assert Facets.read(facets.as_json()) == facets
    assert Facets.read("") == Facets()
