"""Recall and false alarms over labelled utterances."""

from __future__ import annotations

from pathlib import Path

import pytest

from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.evaluation_danger import Utterance, evaluate_danger, read_utterances


class FakeScreen:
    """Raises what the text names."""

    def alerts(self, text: str, lang: Language, patient: PatientContext) -> tuple[Alert, ...]:
        levels = [level for level in (TriageLevel.EMERGENCY, TriageLevel.URGENT) if level in text]
        return tuple(Alert(level, f"rule_{level}", "words") for level in levels)


def test_scores_by_language() -> None:
    utterances = [
        Utterance("emergency", Language.EN, "emergency"),
        Utterance("urgent", Language.EN, "emergency"),
        Utterance("nothing", Language.EN, "alarm"),
        Utterance("emergency", Language.EN, "urgent"),
        Utterance("urgent", Language.EN, "none"),
        Utterance("nothing", Language.EN, "none"),
        Utterance("urgent", Language.HI, "alarm"),
    ]
    scores = evaluate_danger(FakeScreen(), utterances)
    assert list(scores) == [Language.EN, Language.HI]
    english = scores[Language.EN]
    assert (english.dangerous, english.harmless) == (4, 2)
    assert english.recall == 0.75
    assert english.recall_at_level == 0.5
    assert english.false_alarm_rate == 0.5
    assert [(m.utterance.text, m.level, m.raised) for m in english.misses] == [
        ("urgent", TriageLevel.URGENT, ("rule_urgent",)),
        ("nothing", None, ()),
        ("urgent", TriageLevel.URGENT, ("rule_urgent",)),
    ]
    assert scores[Language.HI].recall == 1.0
    assert scores[Language.HI].false_alarm_rate == 0.0


def test_no_dangerous_utterance_is_no_miss() -> None:
    score = evaluate_danger(FakeScreen(), [Utterance("x", Language.TA, "none")])[Language.TA]
    assert score.recall == score.recall_at_level == 1.0


def test_utterances_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "hi.toml"
    path.write_text(
        '[[utterance]]\ntext = "सांप"\nexpect = "emergency"\npatient = { age_years = 3 }\n'
        '[[utterance]]\ntext = "tea"\nexpect = "none"\nlang = "en"\n',
        "utf-8",
    )
    assert read_utterances(path) == [
        Utterance("सांप", Language.HI, "emergency", PatientContext(age_years=3)),
        Utterance("tea", Language.EN, "none"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        '[[utterance]]\ntext = "a"\nexpect = "perhaps"\n',
        '[[utterance]]\nexpect = "none"\n',
        'lang = "xx"\n[[utterance]]\ntext="a"\nexpect="none"\n',
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "en.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(UserError, match="cannot be read"):
        read_utterances(path)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_utterances(tmp_path / "none.toml")
