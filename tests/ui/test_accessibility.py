"""What a screen reader and a keyboard find: names, roles, order, focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListView, QSlider, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.main_window import MainWindow
from ui.scripted_services import keep_examples
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]
OPERABLE = (QAbstractButton, QTextEdit, QComboBox, QListView, QSlider)
PLACES = ("ask", "consult", "history", "knowledge", "models", "settings")


def filled(qtbot: QtBot, services: Any, open_window: Open, lang: Language) -> MainWindow:
    keep_examples(services.stored, [lang])
    window = open_window(services, lang)
    window.ask_model.send(SCRIPTS[lang].question)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    window.ask.patient.summary.click()
    return window


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
def test_everything_that_can_be_operated_has_a_name(
    qtbot: QtBot, services: Any, open_window: Open, place: str, lang: Language
) -> None:
    window = filled(qtbot, services, open_window, lang)
    window.go_to(place)
    if place == "history":
        window.history_model.open(f"kept-{lang}")
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    nameless = []
    seen = 0
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, OPERABLE) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen += 1
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            if not name.strip():
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert seen > 8
    assert not nameless


def test_tab_walks_the_whole_ask_screen_and_shows_where_it_is(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = filled(qtbot, services, open_window, Language.EN)
    # Cards come one a turn; the order of Tab follows the last of them.
    qtbot.waitUntil(lambda: len(window.ask.panel._cards) == len(window.ask_model.exchanges[0].passages))
    qtbot.wait(20)
    view = window.ask.conversation.view_of(window.ask_model.exchanges[0])
    assert view is not None
    landmarks = {
        window.banner.cards[0].fold: "alert",
        window.rail.buttons["ask"]: "rail",
        window.ask._new: "head",
        view.question: "question",
        view.answer: "answer",
        view._copy: "copy",
        window.ask.patient.age: "age",
        window.ask.composer.field: "field",
        window.ask.panel.cards[0]._card: "source 1",
        window.ask.panel.cards[2]._card: "source 3",
    }
    window.banner.cards[0].fold.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[str] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        name = landmarks.get(focus, "")
        if name == "alert" and visited:
            break
        if name and name not in visited:
            visited.append(name)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    else:
        pytest.fail("the focus does not come back")
    assert visited == list(landmarks.values())


def test_control_l_brings_the_focus_to_the_question(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = filled(qtbot, services, open_window, Language.EN)
    window.ask.panel.cards[0].take_focus()
    QTest.keyClick(window.ask.panel.cards[0], Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.ask.composer.field


def test_the_history_list_reads_its_rows_aloud(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = filled(qtbot, services, open_window, Language.EN)
    window.go_to("history")
    qtbot.waitUntil(lambda: len(window.history_model.rows) == 2)
    view = window.navigation.made["history"]
    spoken = view.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)  # type: ignore[attr-defined]
    assert SCRIPTS[Language.EN].question in spoken
