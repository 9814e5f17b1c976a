"""The Ask screen as a person uses it: keyboard, mouse, and what can be seen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Composition, Mode, Sentence, Support
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.domain.patient import Sex
from nabz.domain.triage import TriageLevel
from nabz.services.ask_events import Activity
from nabz.ui.ask.exchange import Phase
from nabz.ui.ask.exchange_view import ExchangeView
from nabz.ui.ask.view import AskView
from nabz.ui.main_window import MainWindow
from ui.scripted_services import alert_of, sentences_of
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]
QUESTION = SCRIPTS[Language.EN].question


def ask(qtbot: QtBot, window: MainWindow, text: str = QUESTION, *, wait: bool = True) -> None:
    window.ask.composer.field.setPlainText(text)
    QTest.keyClick(window.ask.composer.field, Qt.Key.Key_Return)
    if wait:
        qtbot.waitUntil(lambda: not window.ask_model.busy, timeout=5000)


def newest(window: MainWindow) -> ExchangeView:
    exchange = window.ask_model.current
    assert exchange is not None
    view = window.ask.conversation.view_of(exchange)
    assert view is not None
    return view


def visible_words(widget: Any) -> list[str]:
    return [
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()
    ]


def click_citation(window: MainWindow, n: int) -> None:
    """Click the mark with the mouse, where it is drawn."""
    answer = newest(window).answer
    position = answer.toPlainText().index(f"[{n}]") + 1
    cursor = QTextCursor(answer.document())
    cursor.setPosition(position)
    at = answer.cursorRect(cursor).center()
    QTest.mouseClick(answer.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x() + 3, at.y()))


def test_a_question_typed_and_sent_is_answered_with_sources_beside(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    ask(qtbot, window)
    text = newest(window).answer.toPlainText()
    for sentence in sentences_of(Language.EN):
        assert sentence.text in text
    assert "[1]" in text
    assert "(no source)" in text
    assert [card.passage.n for card in window.ask.panel.cards] == [1, 2, 3]
    assert window.ask.panel.isVisible()
    assert window.ask.composer.text == ""
    assert any("Saved" in words for words in visible_words(newest(window)))


def test_shift_enter_breaks_the_line_and_enter_sends(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    field = window.ask.composer.field
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    assert services.ask.requests[0].text == "one\ntwo"


def test_an_example_can_be_clicked(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    example = window.ask.welcome.examples[0]
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(services.ask.requests) and not window.ask_model.busy)
    assert services.ask.requests[0].text == "How do I make ORS at home?"


def test_the_status_says_what_is_being_done(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    services.ask.gate = threading.Event()
    ask(qtbot, window, wait=False)
    qtbot.waitUntil(lambda: "Writing" in window.ask.status.text.text())
    window.ask.status.show_activity(Activity("reading", 0.4))
    assert "40%" in window.ask.status.text.text()
    services.ask.gate.set()
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    assert window.ask.status.text.text() == ""


def test_escape_stops_the_answer_and_keeps_what_came(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    services.ask.gate = threading.Event()
    ask(qtbot, window, wait=False)
    qtbot.waitUntil(lambda: len(window.ask_model.exchanges[0].sentences) == 2)
    assert window.ask.composer.button.accessibleName() == "Stop"
    QTest.keyClick(window.ask.composer.field, Qt.Key.Key_Escape)
    assert window.ask_model.exchanges[0].phase is Phase.STOPPED
    assert any("Stopped" in words for words in visible_words(newest(window)))
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    text = newest(window).answer.toPlainText()
    assert sentences_of(Language.EN)[0].text in text
    assert sentences_of(Language.EN)[4].text not in text
    assert window.ask.composer.button.accessibleName() == "Send"


def test_ask_again_asks_the_same_question(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    ask(qtbot, window)
    again = next(b for b in newest(window).findChildren(type(window.ask._new)) if b.text() == "Ask again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(services.ask.requests) == 2 and not window.ask_model.busy)
    assert services.ask.requests[1].text == QUESTION


def test_a_click_on_a_citation_shows_and_marks_the_passage(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    ask(qtbot, window)
    click_citation(window, 3)
    qtbot.wait(20)
    pointed = [card for card in window.ask.panel.cards if card.pointed]
    assert [card.passage.n for card in pointed] == [3]
    area = window.ask.panel._scroll
    top = pointed[0].mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < area.viewport().height()
    mark = window.context.theme.colour("mark")
    block = pointed[0].text.document().begin()
    assert any(r.fragment().charFormat().background().color() == mark for r in block)
    click_citation(window, 2)
    assert [card.passage.n for card in window.ask.panel.cards if card.pointed] == [2]


def test_a_citation_can_be_reached_by_keyboard(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    ask(qtbot, window)
    answer = newest(window).answer
    answer.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):  # words that are explained are on the way
        QTest.keyClick(answer, Qt.Key.Key_Tab)
        if answer.textCursor().charFormat().anchorHref().startswith("cite:1"):
            break
    QTest.keyClick(answer, Qt.Key.Key_Return)
    assert [card.passage.n for card in window.ask.panel.cards if card.pointed] == [1]


def test_a_citation_of_an_earlier_answer_brings_its_own_sources(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    ask(qtbot, window)
    first = newest(window)
    ask(qtbot, window, SCRIPTS[Language.HI].question)
    assert window.ask.panel.cards[0].passage.passage.lang is Language.HI
    first.answer.anchorClicked.emit(QUrl("cite:2/2"))
    assert window.ask.panel.cards[0].passage.passage.lang is Language.EN
    assert window.ask.panel.cards[1].pointed


def test_an_emergency_stands_above_everything_until_a_new_conversation(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    ask(qtbot, window)
    banner = window.banner
    assert banner.isVisible()
    assert banner.geometry().bottom() < window.rail.mapTo(window.centralWidget(), QPoint(0, 0)).y() + 1
    words = visible_words(banner)
    assert "Emergency: get help now" in words
    assert SCRIPTS[Language.EN].alert in words
    assert all(step in words for step in SCRIPTS[Language.EN].steps)
    services.ask.with_alert = False
    ask(qtbot, window, "And now?")
    window.go_to("settings")
    assert banner.isVisible()
    qtbot.mouseClick(banner.cards[0].fold, Qt.MouseButton.LeftButton)
    assert SCRIPTS[Language.EN].steps[0] not in visible_words(banner)
    assert SCRIPTS[Language.EN].alert in visible_words(banner)
    window.ask.new_conversation()
    assert not banner.isVisible()


def test_alerts_are_ordered_by_urgency(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    soon, emergency = alert_of(Language.EN, TriageLevel.SOON), alert_of(Language.EN)
    window.banner.show_alerts(())
    ask(qtbot, window)
    exchange = window.ask_model.exchanges[0]
    exchange.alerts = (soon, emergency)
    window.ask_model.alerts_changed.emit()
    assert [card.alert.level for card in window.banner.cards] == [TriageLevel.EMERGENCY, TriageLevel.SOON]
    assert [card.opened for card in window.banner.cards] == [True, False]
    window.banner.cards[1].fold.click()
    assert window.banner.cards[1].opened


def test_the_source_of_an_alert_can_be_opened(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    ask(qtbot, window)
    window.go_to("settings")
    window.banner.cited.emit(3)
    assert window.ask.isVisible()
    assert [card.passage.n for card in window.ask.panel.cards if card.pointed] == [3]


def test_a_patient_never_sees_an_unsupported_sentence(qtbot: QtBot, services: Any, open_window: Open) -> None:
    services.settings.change(mode=Mode.PATIENT)
    window = open_window(services)
    services.ask.gate = threading.Event()
    ask(qtbot, window, wait=False)
    qtbot.waitUntil(lambda: len(window.ask_model.exchanges[0].sentences) == 2)
    qtbot.wait(60)
    # The third sentence has been streamed, but not checked: a patient does not see it yet.
    assert sentences_of(Language.EN)[2].text.split()[0] not in newest(window).answer.toPlainText()
    services.ask.gate.set()
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    text = newest(window).answer.toPlainText()
    assert SCRIPTS[Language.EN].answer[3][0] not in text
    assert SCRIPTS[Language.EN].answer[4][0] in text


def test_a_withheld_sentence_is_replaced_by_a_remark_for_staff(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    sentences = (*sentences_of(Language.EN)[:1], Sentence("Give 900 ml every hour.", Support.WITHHELD))
    services.ask.changes = {"sentences": sentences}
    ask(qtbot, window)
    text = newest(window).answer.toPlainText()
    assert "900" not in text
    assert "One sentence is left out" in text


def test_a_fault_is_a_plain_line_and_the_question_is_not_lost(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    services.ask.fault, services.ask.fault_after = EnvironmentFault("model_crashed", reason="killed"), 2
    ask(qtbot, window)
    view = newest(window)
    assert any("stopped unexpectedly" in words for words in visible_words(view))
    assert sentences_of(Language.EN)[0].text in view.answer.toPlainText()
    assert window.ask.composer.text == QUESTION
    assert window.ask.composer.button.isEnabled()
    services.ask.fault = None
    QTest.keyClick(window.ask.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    assert window.ask_model.exchanges[-1].phase is Phase.DONE


def test_a_draft_typed_meanwhile_is_not_overwritten(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    services.ask.gate = threading.Event()
    services.ask.fault, services.ask.fault_after = EnvironmentFault("database_write", reason="full"), 3
    ask(qtbot, window, wait=False)
    QTest.keyClicks(window.ask.composer.field, "the next one")
    services.ask.gate.set()
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    assert window.ask.composer.text == "the next one"


def test_a_model_that_died_is_said_between_its_words_and_the_composed_answer(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    composed = (Sentence("From a passage.", Support.CITED, (1,)),)
    services.ask.changes = {
        "sentences": composed, "text": "From a passage. [1]", "composition": Composition.PASSAGES,
        "model": None, "notices": ("model_crashed",),
    }  # fmt: skip
    ask(qtbot, window)
    view = newest(window)
    assert sentences_of(Language.EN)[0].text in view.broken_off.toPlainText()
    assert "From a passage." in view.answer.toPlainText()
    assert view.broken_off.y() < view.answer.y()
    assert any("stopped unexpectedly" in words for words in visible_words(view))


def test_the_notice_says_when_the_model_does_not_write_the_language(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services, Language.EN)
    services.ask.changes = {
        "composition": Composition.PASSAGES, "model": None, "notices": ("model_not_for_language",),
    }  # fmt: skip
    ask(qtbot, window, SCRIPTS[Language.TE].question)
    words = visible_words(newest(window))
    assert any("does not write this language" in text for text in words)
    assert any("Put together from the sources" in text for text in words)


def test_what_is_no_question_is_said_beside_the_field(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    services.ask.fault = UserError("question_no_words")
    ask(qtbot, window, "🙂🙂")
    assert "no words" in window.ask.status.text.text()
    assert window.ask.composer.text == "🙂🙂"
    assert window.ask.welcome.isVisible()
    services.ask.fault = None
    ask(qtbot, window)
    assert window.ask.status.text.text() == ""


def test_a_refusal_shows_no_sources(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    services.ask.refuse, services.ask.with_alert = True, False
    ask(qtbot, window)
    assert "I have no source for this." in newest(window).answer.toPlainText()
    assert window.ask.panel.cards == []


def test_the_patient_strip_makes_a_patient(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    strip = window.ask.patient
    qtbot.mouseClick(strip.summary, Qt.MouseButton.LeftButton)
    assert not strip.pregnant.isVisible()
    strip.age.insert("३४")
    qtbot.mouseClick(strip.female, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(strip.pregnant, Qt.MouseButton.LeftButton)
    QTest.keyClicks(strip.allergies, "penicillin, aspirin")
    patient = window.ask_model.patient
    assert (patient.age_years, patient.sex, patient.pregnant) == (34, Sex.FEMALE, True)
    assert patient.allergies == ("penicillin", "aspirin")
    assert "34 years old" in strip.summary.text()
    qtbot.mouseClick(strip.male, Qt.MouseButton.LeftButton)
    assert window.ask_model.patient.pregnant is None
    strip.unit.setCurrentIndex(1)
    assert window.ask_model.patient.age_months == 34
    assert window.ask_model.patient.age_years is None
    strip.age.clear()
    QTest.keyClicks(strip.age, "abc")
    assert window.ask_model.patient.age_months is None
    assert strip.age.property("invalid") is True


def test_the_answer_can_be_copied_with_its_numbers(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    ask(qtbot, window)
    copy = next(b for b in newest(window).findChildren(type(window.ask._new)) if b.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "every one to two minutes. [1]" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("width", [600, 1280])
def test_sources_open_by_themselves_only_where_there_is_room(
    qtbot: QtBot, services: Any, open_window: Open, width: int
) -> None:
    window = open_window(services, size=(width, 700))
    ask(qtbot, window)
    assert window.ask.panel.isVisible() is (width == 1280)
    newest(window).cited.emit(newest(window), 2, "")
    assert window.ask.panel.isVisible()


def test_a_document_pasted_by_mistake_does_not_freeze_the_window(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    QGuiApplication.clipboard().setText("word " * 100_000)
    window.ask.composer.field.paste()
    assert len(window.ask.composer.text) <= 60_000


def test_markup_of_a_model_is_text_and_nothing_else(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    evil = Sentence('<a href="cite:1/0"><img src="http://x/y.png"></a><b>bold</b>', Support.CITED, (1,))
    services.ask.changes = {"sentences": (evil,)}
    ask(qtbot, window)
    assert "<b>bold</b>" in newest(window).answer.toPlainText()


def test_passages_of_another_language_keep_their_direction(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services, Language.AR)
    ask(qtbot, window)
    card = window.ask.panel.cards[0]
    right_to_left = Qt.LayoutDirection.RightToLeft
    assert window.ask.panel.layoutDirection() == right_to_left
    assert card.text.document().begin().blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert card._title.layoutDirection() == Qt.LayoutDirection.LeftToRight
    ask(qtbot, window, SCRIPTS[Language.AR].question)
    assert window.ask.panel.cards[0].text.document().begin().blockFormat().layoutDirection() == right_to_left
    assert newest(window).answer.document().begin().blockFormat().layoutDirection() == right_to_left


def test_a_long_conversation_follows_the_newest_unless_one_scrolls_up(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services, size=(1000, 560))
    for n in range(4):
        ask(qtbot, window, f"{QUESTION} {n}")
    qtbot.wait(30)
    bar = window.ask.conversation._scroll.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(0)
    services.ask.changes = {"sentences": sentences_of(Language.EN) * 2}
    assert window.ask.conversation._latest.isVisible()
    window.ask.conversation.follow()
    assert bar.value() == bar.maximum()


def test_closing_in_mid_answer_ends_everything(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    services.ask.gate = threading.Event()
    ask(qtbot, window, wait=False)
    qtbot.waitUntil(lambda: len(window.ask_model.exchanges[0].sentences) == 2)
    window.close()
    qtbot.waitUntil(lambda: services.ask.stopped_after_ms is not None)


def test_an_alert_of_one_language_in_a_window_of_another(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services, Language.EN)
    ask(qtbot, window, SCRIPTS[Language.AR].question)
    card = window.banner.cards[0]
    assert card._text.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert card.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert card._level.text() == "Emergency: get help now"
    assert replace(card.alert).text == SCRIPTS[Language.AR].alert


def test_what_was_asked_before_the_screen_was_made_is_on_it(
    qtbot: QtBot, services: Any, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(services)
    window.ask_model.send(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    view = AskView(window.context, window.ask_model)
    assert view.conversation.view_of(window.ask_model.exchanges[0]) is not None
    assert view.panel.cards
    view.deleteLater()
