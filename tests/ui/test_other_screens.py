"""History, knowledge, models and settings as a person uses them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.ui.history.session_list import plain_snippet
from nabz.ui.history.view import HistoryView
from nabz.ui.knowledge.view import KnowledgeView
from nabz.ui.main_window import MainWindow
from nabz.ui.models.view import LicenceDialog, ModelsView
from nabz.ui.place_list import PLACES
from nabz.ui.places import Place
from nabz.ui.settings.view import SettingsView
from ui.scripted_services import keep_examples
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]


def history(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, HistoryView]:
    keep_examples(services.stored)
    window = open_window(services)
    view = window.screen_at("history")
    assert isinstance(view, HistoryView)
    qtbot.waitUntil(lambda: len(window.history_model.rows) == 7)
    return window, view


def open_first(qtbot: QtBot, window: MainWindow, view: HistoryView) -> None:
    at = view.list.visualRect(view.rows.index(0)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: window.history_model.conversation is not None)


def test_search_waits_for_a_pause_and_marks_what_it_found(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window, view = history(qtbot, services, open_window)
    services.stored.searched.clear()
    QTest.keyClicks(view.search.field, "spoonful")
    assert services.stored.searched == []
    qtbot.waitUntil(lambda: len(window.history_model.rows) == 1)
    assert services.stored.searched == ["spoonful"]
    text, hits = plain_snippet(window.history_model.rows[0].snippet)
    assert [text[start : start + length] for start, length in hits] == ["spoonful"]
    view.list.repaint()
    view.search.field.setText("zzzz")
    qtbot.waitUntil(lambda: window.history_model.rows == [])
    assert view._none.isVisible()
    view.search.field.clear()
    qtbot.waitUntil(lambda: len(window.history_model.rows) == 7)


def test_a_conversation_opens_with_its_passages(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = history(qtbot, services, open_window)
    open_first(qtbot, window, view)
    exchange = window.history_model.exchanges[0]
    assert exchange.question == SCRIPTS[Language.AR].question
    shown = view.conversation.view_of(exchange)
    assert shown is not None
    assert SCRIPTS[Language.AR].answer[0][0] in shown.answer.toPlainText()
    assert [card.passage.n for card in view.panel.cards] == [1, 2, 3]
    shown.cited.emit(shown, 2, SCRIPTS[Language.AR].answer[2][0])
    assert view.panel.cards[1].pointed
    assert shown.answer.isReadOnly()


def test_a_kept_conversation_is_gone_on_with_in_ask(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = history(qtbot, services, open_window)
    open_first(qtbot, window, view)
    qtbot.mouseClick(view.continue_button, Qt.MouseButton.LeftButton)
    assert window.ask.isVisible()
    assert len(window.ask_model.exchanges) == 1
    assert window.banner.isVisible()
    window.ask_model.send("وماذا بعد؟")
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    assert services.ask.requests[-1].session_id == "kept-ar"


def test_a_deletion_can_be_undone(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = history(qtbot, services, open_window)
    open_first(qtbot, window, view)
    qtbot.mouseClick(view.delete_button, Qt.MouseButton.LeftButton)
    assert len(window.history_model.rows) == 6
    assert window.history_model.conversation is None
    assert window.toast.isVisible()
    assert "kept-ar" in services.stored.sessions
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.history_model.rows) == 7)
    assert "kept-ar" in services.stored.sessions


def test_a_deletion_is_done_when_the_time_is_over(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, _ = history(qtbot, services, open_window)
    window.history_model._undo_timer.setInterval(40)
    window.history_model.delete("kept-hi")
    qtbot.waitUntil(lambda: "kept-hi" not in services.stored.sessions)
    window.history_model.refresh()
    qtbot.waitUntil(lambda: len(window.history_model.rows) == 6)


def test_a_second_deletion_and_closing_do_the_first(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = history(qtbot, services, open_window)
    view.list.setCurrentIndex(view.rows.index(0))
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    window.history_model.delete("kept-te")
    qtbot.waitUntil(lambda: "kept-ar" not in services.stored.sessions)
    assert "kept-te" in services.stored.sessions
    window.close()
    assert "kept-te" not in services.stored.sessions


def test_an_old_record_with_fields_missing_can_still_be_read(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window, view = history(qtbot, services, open_window)
    turns = services.stored.kept["kept-ar"]
    turns[1].payload.clear()
    open_first(qtbot, window, view)
    shown = view.conversation.view_of(window.history_model.exchanges[0])
    assert shown is not None
    assert SCRIPTS[Language.AR].answer[0][0] in shown.answer.toPlainText()


def test_knowledge_lists_sources_and_finds_passages(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("knowledge")
    assert isinstance(view, KnowledgeView)
    qtbot.waitUntil(lambda: len(view._cards) == 2)
    QTest.keyClicks(view.search.field, "ors")
    qtbot.waitUntil(lambda: len(view._cards) == 3)
    view.search.field.setText("zzz")
    qtbot.waitUntil(lambda: view._cards == [])
    assert view._none.isVisible()


def test_models_show_what_is_here_and_which_one_is_used(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    view = window.screen_at("models")
    assert isinstance(view, ModelsView)

    def texts_on_screen() -> str:
        return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))

    qtbot.waitUntil(lambda: len(view._lines) == 6 and "in use · writes answers" in texts_on_screen())
    texts = texts_on_screen()
    assert "Memory: could be better" in texts
    assert "Too little memory is free for the language model" in texts
    # The figures are for whoever looks after the computer.
    assert any("The model needs 1.9 GiB" in line._seen.toolTip() for line in view._lines)


def test_terms_are_accepted_before_a_model_is_fetched(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("models")
    assert isinstance(view, ModelsView)
    qtbot.waitUntil(lambda: len(view._cards) == 3)
    qtbot.mouseClick(view._cards["medgemma-1.5-4b-it"]._get, Qt.MouseButton.LeftButton)
    dialog = view.findChild(LicenceDialog)
    assert dialog is not None
    get = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "primary")
    assert not get.isEnabled()
    assert services.models.fetched == []
    box = dialog.findChild(QCheckBox)
    assert box is not None
    box.setChecked(True)
    qtbot.mouseClick(get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.models.fetched == [("medgemma-1.5-4b-it", None, True)])
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_settings_take_effect_at_once_and_are_kept(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("settings")
    assert isinstance(view, SettingsView)
    qtbot.mouseClick(view.themes["dark"], Qt.MouseButton.LeftButton)
    assert window.context.theme.name == "dark"
    view.scale.setValue(15)
    assert QApplication.font().pixelSize() == round(15 * 1.5)
    qtbot.mouseClick(view.people[True], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.languages[Language.BN], Qt.MouseButton.LeftButton)
    kept = services.settings_file.values
    asked = ("theme", "text_scale", "shared_with_patients", "language")
    assert tuple(kept[name] for name in asked) == ("dark", 1.5, True, "bn")
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert services.settings.current.text_scale == 1.4
    assert view.scale.value() == 14


def test_settings_that_cannot_be_kept_hold_until_closing(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    services.settings_file.fault = EnvironmentFault("data_folder_read_only", folder="/data")
    window.settings_model.change(theme="contrast")
    assert window.context.theme.name == "contrast"
    assert window.toast.isVisible()
    assert "/data" in window.toast.text.text()


@pytest.mark.parametrize("place", [place for place in PLACES if place.keys], ids=lambda place: place.id)
def test_every_screen_has_a_key(qtbot: QtBot, services: Any, open_window: Open, place: Place) -> None:
    window = open_window(services)
    keys = QKeySequence(place.keys)[0]
    QTest.keyClick(window, keys.key(), keys.keyboardModifiers())
    assert window.navigation.place == place.id
    assert window._pages.currentWidget() is window.navigation.made[place.id]
    assert place.stands == "nowhere" or window.rail.buttons[place.id].isChecked()
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


class _ShownWindows(QObject):
    """Notes every window that is shown, also for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_the_window_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    keep_examples(services.stored)
    window = open_window(services)
    watch = _ShownWindows()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    window.ask_model.send(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    for place in [place.id for place in PLACES]:
        window.go_to(place)
        qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    window.history_model.open("kept-hi")
    qtbot.waitUntil(lambda: window.history_model.conversation is not None)
    window.consult_model.say(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: window.consult_model.question is not None, timeout=20_000)
    window.consult_model.end()
    qtbot.waitUntil(lambda: window.consult_model.result is not None, timeout=20_000)
    window.models_model.fetch("starter-1.5b")
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert watch.seen == []
