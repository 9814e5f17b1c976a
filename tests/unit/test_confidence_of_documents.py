"""How sure it is that a passage of a document is about what a question asks for, by its heading."""

from __future__ import annotations

import pytest

from nabz.domain.citation import Passage
from nabz.domain.languages import Language
from nabz.services.confidence import Calibration, QuestionSignals, passage_confidence

ASKED = QuestionSignals(
    topic_words=["burning", "hot"],
    terms=[],
    asked={"card/fever": 1.5},
    near=[(1.5, [["fever"], ["high", "temperature"]])],
)


def sure(title: str, text: str = "Give water.") -> float:
    passage = Passage("doc-1/0", "doc-1", "Guide", title, text, Language.EN)
    return passage_confidence(Calibration(), passage, 0.2, ASKED)


def test_a_heading_that_is_the_name_comes_before_one_that_says_more_and_that_before_a_mention() -> None:
    assert sure("Fever") > sure("Rheumatic fever") > sure("Visits", "A fever needs a visit.") > sure("Visits")


@pytest.mark.parametrize(
    "title",
    [
        "Children · Fever",
        "Fever · Under five years",
        "pyrexia, fever",
        "Fever (in children)",
        "Fever: the first day",
        "High temperature",
    ],
)
def test_the_name_may_be_one_part_of_a_heading(title: str) -> None:
    assert sure(title) == sure("Fever")


def test_a_name_whose_words_stand_in_different_parts_of_a_heading_is_the_least_sure_of_headings() -> None:
    assert sure("High · Temperature") < sure("Lasting high temperature") < sure("High temperature")
