"""The language of danger-sign rules: grammar, three-valued truth, columns of errors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danger_rules import facts
from nabz.clinical.rule_expression import Reference
from nabz.clinical.rule_language import RuleSyntaxError, parse
from nabz.domain.patient import Sex


def truth(text: str, *present: str, **values: object) -> bool | None:
    return parse(text).root.evaluate(facts(*present, **values))


@pytest.mark.parametrize(
    ("text", "present", "expected"),
    [
        ("fever", ("fever",), True),
        ("fever", (), False),
        ("not fever", (), True),
        ("not fever", ("fever",), False),
        ("not not fever", ("fever",), True),
        ("a and b", ("a",), False),
        ("a and b", ("a", "b"), True),
        ("a or b", ("b",), True),
        ("a or b", (), False),
        ("a or b and c", ("a",), True),
        ("(a or b) and c", ("a",), False),
        ("not a and b", ("b",), True),
        ("not (a and b)", ("a",), True),
        ("any(a, b)", ("b",), True),
        ("all(a, b)", ("b",), False),
        ("all(a, b)", ("a", "b"), True),
        ("any(a and b, c)", ("a",), False),
        ("count(a, b, c) >= 2", ("a", "c"), True),
        ("count(a, b, c) >= 2", ("a",), False),
        ("count(a, b, c) = 1", ("a",), True),
        ("count(a, any(b, c)) != 2", ("a", "b", "c"), False),
        ("rash_type=purple_spots", ("rash_type=purple_spots",), True),
        ("rash_type=purple_spots", ("rash_type=blisters",), False),
        ("rash_type = blisters", ("rash_type=blisters", "rash_type=flat_red"), True),
        ("rash_type", ("rash_type=blisters",), True),
        ("\n  a\n  and b\n", ("a", "b"), True),
    ],
)
def test_findings_that_are_not_present_are_false(text: str, present: tuple[str, ...], expected: bool) -> None:
    assert truth(text, *present) is expected


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("spo2 < 90", 89, True),
        ("spo2 < 90", 90, False),
        ("spo2 <= 90", 90, True),
        ("spo2 > 90", 90, False),
        ("spo2 >= 90", 90, True),
        ("spo2 = 90", 90, True),
        ("spo2 == 90", 90, True),
        ("spo2 != 90", 90, False),
        ("spo2 >= 89.5", 89.4, False),
    ],
)
def test_numbers_are_compared_exactly(text: str, value: float, expected: bool) -> None:
    assert truth(text, spo2=value) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("spo2 < 90", None),
        ("not spo2 < 90", None),
        ("spo2 < 90 or fever", True),
        ("spo2 < 90 or cough", None),
        ("spo2 < 90 and fever", None),
        ("spo2 < 90 and cough", False),
        ("cough and spo2 < 90", False),
        ("female", None),
        ("not male", None),
        ("pregnant and fever", None),
        ("count(fever, spo2 < 90) >= 1", True),
        ("count(fever, spo2 < 90) >= 2", None),
        ("count(cough, spo2 < 90) >= 2", False),
        ("unknown(spo2)", True),
        ("unknown(female)", True),
        ("unknown(fever)", False),
        ("unknown(cough)", True),
        ("(spo2 < 90 or unknown(spo2)) and fever", True),
    ],
)
def test_what_is_not_known_is_neither_true_nor_false(text: str, expected: bool | None) -> None:
    assert truth(text, "fever") is expected


def test_a_denied_finding_is_known_and_false_even_when_it_has_a_value() -> None:
    known = facts("rash_type=blisters", absent=["fever", "rash_type"], sex=Sex.FEMALE)
    assert parse("not fever and not unknown(fever) and female and not male").speaks(known)
    assert parse("rash_type or rash_type=blisters").root.evaluate(known) is False


def test_a_rule_that_cannot_be_told_does_not_speak() -> None:
    rule = parse("spo2 < 90")
    assert not rule.speaks(facts())
    assert rule.grounds(facts()) == ()


def test_grounds_name_the_true_facts_once_in_the_order_of_the_rule() -> None:
    rule = parse(
        "(fever or temperature >= 38) and not cough and any(rash_type=purple_spots, fever, chills)"
        " and unknown(spo2) and count(vomiting, nausea) >= 1"
    )
    known = facts("fever", "rash_type=purple_spots", "nausea", temperature=39)
    assert rule.grounds(known) == ("fever", "temperature", "rash_type=purple_spots", "nausea")


def test_every_use_of_a_name_is_listed_with_its_column() -> None:
    rule = parse("not a and any(b=c, n >= 2) or count(a, d) > 1 and unknown(e)")
    assert rule.references() == (
        Reference("a", "flag", 5),
        Reference("b", "choice", 15, "c"),
        Reference("n", "number", 20),
        Reference("a", "flag", 37),
        Reference("d", "flag", 40),
        Reference("e", "unknown", 59),
    )


@pytest.mark.parametrize(
    ("text", "column", "problem"),
    [
        ("", 1, "expected a name or '(', not 'the end'"),
        ("fever and", 10, "not 'the end'"),
        ("fever cough", 7, "expected 'and', 'or' or the end, not 'cough'"),
        ("(fever", 7, "expected ')', not 'the end'"),
        ("fever)", 6, "not ')'"),
        ("and fever", 1, "expected a name"),
        ("fever or or cough", 10, "expected a name"),
        ("any fever", 5, "expected '('"),
        ("any(fever,", 11, "expected a name"),
        ("any()", 5, "expected a name"),
        ("count(a, b)", 12, "must be compared"),
        ("count(a, b) >= c", 16, "expected a number"),
        ("unknown(any)", 9, "expected a name"),
        ("unknown(3)", 9, "expected a name"),
        ("a = any", 5, "expected a name"),
        ("spo2 >= high", 9, "expected a number"),
        ("spo2 >=", 8, "expected a number"),
        ("3 < spo2", 1, "expected a name"),
        ("fever & cough", 7, "cannot read '&'"),
        ("fever   ?", 9, "cannot read '?'"),
        ("Fever", 1, "cannot read 'F'"),
        ("spo2 < 90x", 8, "cannot read '9'"),
        ("(" * 41 + "a" + ")" * 41, 41, "too many brackets"),
    ],
)
def test_an_error_names_its_column(text: str, column: int, problem: str) -> None:
    with pytest.raises(RuleSyntaxError) as caught:
        parse(text)
    assert caught.value.column == column
    assert problem in caught.value.problem
    assert f"(column {column})" in str(caught.value)


@given(st.text(alphabet="ab (),<>=!3.\n&andortycuk", max_size=40))
def test_any_text_is_read_or_refused_with_a_column_inside_it(text: str) -> None:
    column = 1
    try:
        parse(text).speaks(facts("a"))
    except RuleSyntaxError as error:
        column = error.column
    assert 1 <= column <= len(text) + 1
