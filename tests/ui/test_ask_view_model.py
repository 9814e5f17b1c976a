"""The Ask screen's logic without a window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.ui.ask.exchange import Phase
from nabz.ui.ask.kept import exchanges_of
from nabz.ui.ask.view_model import PREFILL_AFTER_MS, AskViewModel
from nabz.ui.tasks import Tasks
from ui.scripted_services import keep_examples, sentences_of

QUESTION = "My child has loose stools. What should I do?"


@pytest.fixture
def model(services: Any, tasks: Tasks) -> Iterator[AskViewModel]:
    made = AskViewModel(services.ask, services.settings, tasks)
    yield made
    made.shut_down()


def wait_done(qtbot: QtBot, model: AskViewModel) -> None:
    qtbot.waitUntil(lambda: not model.busy, timeout=5000)


def test_a_question_ends_in_an_answer(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    assert model.send(QUESTION)
    assert model.busy
    wait_done(qtbot, model)
    exchange = model.exchanges[0]
    assert exchange.phase is Phase.DONE
    assert [p.text for p in exchange.pieces()] == [s.text for s in sentences_of(Language.EN)]
    assert [alert.rule for alert in model.alerts] == ["child_cannot_drink_emergency"]


def test_a_follow_up_belongs_to_the_same_session(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    model.send(QUESTION)
    wait_done(qtbot, model)
    model.send("And at night?")
    wait_done(qtbot, model)
    assert [r.session_id for r in services.ask.requests] == [None, "session-1"]


def test_patient_mode_and_model_go_with_the_request(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    services.settings.change(mode=Mode.PATIENT, language=Language.TE, model_id="starter-1.5b")
    patient = PatientContext(age_years=34, sex=Sex.FEMALE, pregnant=True, allergies=("penicillin",))
    model.set_patient(patient)
    model.send(QUESTION)
    wait_done(qtbot, model)
    request = services.ask.requests[0]
    assert (request.mode, request.interface_lang, request.lang) == (Mode.PATIENT, Language.TE, None)
    assert (request.patient, request.model_id) == (patient, "starter-1.5b")


def test_stop_shows_at_once_and_reaches_the_service(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    services.ask.gate = threading.Event()
    model.send(QUESTION)
    qtbot.waitUntil(lambda: len(model.exchanges[0].sentences) == 2)
    model.stop()
    assert model.exchanges[0].phase is Phase.STOPPED
    wait_done(qtbot, model)
    assert services.ask.stopped_after_ms is not None
    assert len(model.exchanges[0].pieces()) == 2


def test_nothing_is_sent_while_an_answer_is_written(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    services.ask.gate = threading.Event()
    model.send(QUESTION)
    assert not model.send("another")
    assert not model.send("   ")
    services.ask.gate.set()
    wait_done(qtbot, model)
    assert len(services.ask.requests) == 1


def test_a_fault_keeps_what_came_and_gives_the_question_back(
    qtbot: QtBot, services: Any, model: AskViewModel
) -> None:
    services.ask.fault, services.ask.fault_after = EnvironmentFault("database_write", reason="x"), 2
    with qtbot.waitSignal(model.draft_returned) as blocker:
        model.send(QUESTION)
    assert blocker.args == [QUESTION]
    exchange = model.exchanges[0]
    assert exchange.phase is Phase.FAILED
    assert exchange.error is not None
    assert exchange.error.code == "database_write"
    assert len(exchange.pieces()) == 2
    assert not model.busy


def test_what_is_no_question_leaves_no_trace_but_its_words(
    qtbot: QtBot, services: Any, model: AskViewModel
) -> None:
    services.ask.fault = UserError("question_no_words")
    with qtbot.waitSignals([model.not_asked, model.draft_returned, model.removed]):
        model.send("!!!")
    assert model.exchanges == []


def test_a_new_conversation_forgets_patient_session_and_alerts(
    qtbot: QtBot, services: Any, model: AskViewModel
) -> None:
    model.set_patient(PatientContext(age_years=3))
    model.send(QUESTION)
    wait_done(qtbot, model)
    model.new_conversation()
    assert (model.exchanges, model.alerts, model.patient) == ([], (), PatientContext())
    model.send(QUESTION)
    wait_done(qtbot, model)
    assert services.ask.requests[-1].session_id is None


def test_a_new_conversation_in_mid_answer_takes_nothing_from_the_old_one(
    qtbot: QtBot, services: Any, model: AskViewModel
) -> None:
    services.ask.gate = threading.Event()
    model.send(QUESTION)
    qtbot.waitUntil(lambda: len(model.exchanges[0].sentences) == 2)
    model.new_conversation()
    wait_done(qtbot, model)
    assert model.exchanges == []
    assert model.alerts == ()
    services.ask.gate = None
    model.send("new")
    wait_done(qtbot, model)
    assert services.ask.requests[-1].session_id is None


def test_a_kept_conversation_is_gone_on_with(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    keep_examples(services.stored)
    conversation = services.history.show("kept-hi")
    model.go_on_with("kept-hi", exchanges_of(conversation), PatientContext())
    assert len(model.exchanges) == 1
    assert model.alerts
    model.send("और रात में?")
    wait_done(qtbot, model)
    assert services.ask.requests[-1].session_id == "kept-hi"


def test_the_model_reads_ahead_when_typing_pauses(qtbot: QtBot, services: Any, model: AskViewModel) -> None:
    for end in range(9, 20):
        model.draft(QUESTION[:end])
    qtbot.wait(PREFILL_AFTER_MS + 150)
    assert [request.text for request in services.ask.prefilled] == [QUESTION[:19].strip()]
    model.draft("short")
    qtbot.wait(PREFILL_AFTER_MS + 100)
    assert len(services.ask.prefilled) == 1
