"""What people come for, in the real window over the real services: by mouse, and by keyboard alone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from integration.conftest import PASSPHRASE
from nabz.bootstrap import build_application
from nabz.domain.languages import Language
from nabz.paths import DataFolder
from nabz.services.application import Application
from nabz.services.export_page import Page
from nabz.ui.application import build_window
from nabz.ui.ask.view import AskView
from nabz.ui.consult.view import ConsultView
from nabz.ui.export import print_now
from nabz.ui.main_window import MainWindow
from nabz.ui.watchdog import StallWatchdog

pytestmark = pytest.mark.integration

PATIENCE = 60_000
STALL_MS = 50.0


@pytest.fixture
def clinic(prepared_folder: Path, tmp_path: Path) -> Iterator[Application]:
    """The services over a folder with the search model and the index, and no chat model; the records are open."""
    (tmp_path / "models").mkdir()
    shutil.copytree(prepared_folder / "knowledge", tmp_path / "knowledge")
    shutil.copytree(
        prepared_folder / "models" / "multilingual-e5-small",
        tmp_path / "models" / "multilingual-e5-small",
        copy_function=os.link,
    )
    services = build_application(DataFolder.chosen(tmp_path), for_window=True)
    services.records.set_up("asha", PASSPHRASE)
    yield services
    services.close()


@pytest.fixture
def window(qtbot: QtBot, clinic: Application) -> Iterator[MainWindow]:
    window, tasks = build_window(clinic, Language.EN)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 5000)
    yield window
    window.close()
    assert tasks.shut_down()
    window.context.words.remove()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """What reached the printing dialog, which a person answers."""
    pages: list[Page] = []
    monkeypatch.setattr(print_now, "ask_and_print", lambda page, _parent: pages.append(page))
    return pages


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    QTest.keyClick(focus, code, modifier)


def type_words(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    QTest.keyClicks(focus, text)


def tab_to(widget: QWidget) -> None:
    """Reach a widget by Tab alone."""
    for _ in range(150):
        if QApplication.focusWidget() is widget:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget.accessibleName()!r}")


def click_on_citation(answer: QTextBrowser) -> None:
    """Press the first "[1]" of an answer."""
    found = answer.document().find("[1]")
    assert not found.isNull()
    found.setPosition(found.selectionStart() + 2)
    QTest.mouseClick(
        answer.viewport(), Qt.MouseButton.LeftButton, pos=answer.cursorRect(found).center() - QPoint(3, 0)
    )


def settled(qtbot: QtBot, view: ConsultView) -> None:
    qtbot.waitUntil(lambda: not view.model.working, timeout=PATIENCE)
    qtbot.wait(20)  # new widgets get their place in the order of Tab when the event loop comes round


def test_a_consultation_with_an_emergency_by_mouse(
    qtbot: QtBot, window: MainWindow, clinic: Application, printed: list[Page]
) -> None:
    click(window.rail.buttons["consult"])
    view = window.screen_at("consult")
    assert isinstance(view, ConsultView)
    click(view.patient.summary)
    view.patient.age.setFocus()
    type_words("58")
    click(view.patient.male)
    click(view.vitals.summary)
    view.vitals.fields["pulse"].setFocus()
    type_words("124")
    click(view.vitals.take)
    settled(qtbot, view)
    view.composer.take_focus()
    type_words("crushing chest pain for an hour and sweating, it goes into my left arm")
    click(view.composer.button)
    settled(qtbot, view)
    assert window.banner.isVisibleTo(window)
    for _ in range(12):
        if view.card is None:
            break
        click(view.card.buttons.get("no", view.card.buttons["unknown"]))
        settled(qtbot, view)
    assert view.result is not None
    result = view.result.result
    assert result.level == "emergency"
    assert result.stored
    assert result.advice[0].section == "first_steps"
    (kept,) = clinic.history.recent()
    assert kept.id == result.session_id
    click(view.print)
    qtbot.waitUntil(lambda: bool(printed), timeout=PATIENCE)
    assert any("124" in line for section in printed[0].sections for line in section.lines)


def test_a_consultation_by_keyboard_alone(qtbot: QtBot, window: MainWindow, clinic: Application) -> None:
    key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    view = window.screen_at("consult")
    assert isinstance(view, ConsultView)
    tab_to(view.patient.summary)
    key(Qt.Key.Key_Space)
    type_words("30")
    tab_to(view.composer.field)
    type_words("I have a cough and a runny nose since 2 days")
    key(Qt.Key.Key_Return)
    settled(qtbot, view)
    for _ in range(12):
        if view.card is None:
            break
        answer = view.card.buttons.get("no", view.card.buttons["unknown"])
        tab_to(answer)
        key(Qt.Key.Key_Space)
        settled(qtbot, view)
    assert view.result is not None
    assert view.model.patient.age_years == 30
    assert view.result.result.level in ("self_care", "soon")
    assert len(clinic.history.recent()) == 1


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_question_its_citation_and_paper(
    qtbot: QtBot, window: MainWindow, printed: list[Page], by: str
) -> None:
    if by == "mouse":
        click(window.rail.buttons["ask"])
    else:
        key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    view = window.screen_at("ask")
    assert isinstance(view, AskView)
    view.take_focus()
    type_words("What should I do at home for a child with diarrhoea?")
    if by == "mouse":
        click(view.composer.button)
    else:
        key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.model.exchanges) and not view.model.busy, timeout=PATIENCE)
    exchange = view.model.exchanges[-1]
    assert exchange.answer is not None
    assert not exchange.answer.refused
    shown = view.conversation.view_of(exchange)
    assert shown is not None
    qtbot.wait(20)
    view.panel.hide()
    if by == "mouse":
        click_on_citation(shown.answer)
    else:
        tab_to(shown.answer)
        for _ in range(30):  # Tab goes from link to link; words that are explained are links too
            key(Qt.Key.Key_Return)
            if view.panel.isVisibleTo(window):
                break
            tab_to(shown.answer)
            key(Qt.Key.Key_Tab)
    assert view.panel.isVisibleTo(window)
    assert view.panel.cards
    button = shown.print_button
    if by == "mouse":
        click(button)
    else:
        tab_to(button)
        key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(printed), timeout=PATIENCE)
    assert any("diarrhoea" in section.heading for section in printed[0].sections)


def test_reading_a_document_stalls_nothing_and_questions_are_answered_meanwhile(
    qtbot: QtBot, window: MainWindow, clinic: Application, tmp_path: Path
) -> None:
    """By the main thread's own processor time: what other programs take of the machine does not count."""
    window.go_to("knowledge")
    qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=PATIENCE)
    longest = []
    for attempt in range(6):
        document = tmp_path / f"guide-{attempt}.md"
        document.write_text(_long_document(attempt), encoding="utf-8")
        watchdog = StallWatchdog()
        watchdog.start()
        window.knowledge_model.add([str(document)])
        qtbot.waitUntil(lambda: window.knowledge_model.progress is not None, timeout=PATIENCE)
        window.knowledge_model.search("fever in a child")
        qtbot.waitUntil(lambda: not window.knowledge_model.reading, timeout=10 * PATIENCE)
        watchdog.stop()
        longest.append(watchdog.longest_busy_ms)
        if longest[-1] <= STALL_MS:
            break
    assert min(longest) <= STALL_MS, longest
    assert any(record.passages > 20 for record in clinic.documents.documents())


def _long_document(number: int) -> str:
    chapters = [
        f"# Chapter {n} of {number}\n\n" + f"Patients of ward {n} drink clean water and rest. " * 30
        for n in range(40)
    ]
    return "\n\n".join(chapters)
