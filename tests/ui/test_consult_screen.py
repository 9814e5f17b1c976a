"""The Consult screen over the real consultation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.ui.consult.view import ConsultView
from nabz.ui.main_window import MainWindow
from ui.consulting import say, settled


@pytest.fixture
def window(services: Any, open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window(services)


@pytest.fixture
def consult(window: MainWindow) -> ConsultView:
    view = window.screen_at("consult")
    assert isinstance(view, ConsultView)
    return view


def test_a_complaint_brings_one_question_with_its_answers_and_its_reason(
    qtbot: QtBot, consult: ConsultView
) -> None:
    consult.model.set_patient(PatientContext(age_years=30))
    say(qtbot, consult, "I have a cough and fever since 3 days")
    assert consult.card is not None
    assert consult.card.question.why_text
    assert {"yes", "no"} <= set(consult.card.buttons) or consult.card.question.choices
    assert "unknown" in consult.card.buttons


def test_buttons_answer_until_there_is_a_result_with_reasons_and_advice(
    qtbot: QtBot, consult: ConsultView
) -> None:
    consult.model.set_patient(PatientContext(age_years=30))
    say(qtbot, consult, "I have a cough, a runny nose and a sore throat since 2 days")
    for _ in range(12):
        if consult.card is None:
            break
        buttons = consult.card.buttons
        qtbot.mouseClick(buttons.get("no", buttons["unknown"]), Qt.MouseButton.LeftButton)
        settled(qtbot, consult)
    assert consult.result is not None
    result = consult.result.result
    assert len(result.differential) >= 5
    assert result.advice
    assert consult.result.passages
    asked = [line.text for line in consult.model.lines if line.who == "nabz"]
    assert len(asked) == len(set(asked)) == result.questions


def test_a_danger_sign_stands_above_everything(
    qtbot: QtBot, window: MainWindow, consult: ConsultView
) -> None:
    say(qtbot, consult, "my father has chest pain and is sweating and cannot breathe")
    assert window.banner.isVisibleTo(window)
    assert consult.model.alerts[0].level == "emergency"
    window.go_to("ask")
    assert not window.banner.isVisibleTo(window)
    window.go_to("consult")
    assert window.banner.isVisibleTo(window)


def test_concluding_early_gives_what_is_known(qtbot: QtBot, consult: ConsultView) -> None:
    say(qtbot, consult, "I have a headache")
    qtbot.mouseClick(consult.conclude, Qt.MouseButton.LeftButton)
    settled(qtbot, consult)
    assert consult.result is not None
    assert consult.card is None


def test_the_next_person_meets_nothing_of_the_one_before(
    qtbot: QtBot, window: MainWindow, consult: ConsultView
) -> None:
    consult.model.set_patient(PatientContext(age_years=60, allergies=("penicillin",)))
    say(qtbot, consult, "chest pain and sweating")
    qtbot.mouseClick(consult.anew, Qt.MouseButton.LeftButton)
    assert consult.model.lines == []
    assert consult.model.patient == PatientContext()
    assert consult.patient.patient == PatientContext()
    assert consult.card is None
    assert not window.banner.isVisibleTo(window)


def test_the_language_can_change_in_the_middle(
    qtbot: QtBot, window: MainWindow, consult: ConsultView
) -> None:
    say(qtbot, consult, "I have a cough since 3 days")
    window.settings_model.change(language=Language.AR)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: consult.conclude.text() == "أنهِ وأظهر النتيجة الآن")
    assert consult.card is not None
    # The consultation goes on in its own language.
    assert consult.card.question.text.isascii()


def test_what_cannot_be_read_is_said_and_the_consultation_goes_on(qtbot: QtBot, consult: ConsultView) -> None:
    say(qtbot, consult, "🤒🤒")
    assert consult.model.lines[-1].who == "problem"
    say(qtbot, consult, "I have a cough")
    assert consult.card is not None


def test_answers_can_be_given_by_keyboard_alone(qtbot: QtBot, consult: ConsultView) -> None:
    qtbot.keyClicks(consult.composer.field, "I have loose motions")
    qtbot.keyClick(consult.composer.field, Qt.Key.Key_Return)
    settled(qtbot, consult)
    assert consult.card is not None
    before = consult.card.question
    first = next(iter(consult.card.buttons.values()))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    settled(qtbot, consult)
    assert consult.model.question is not before
