"""The lock screen: first passphrase, signing in, PIN, recovery, and who may pass by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.services.auto_lock import AutoLock
from nabz.services.record_access import RecordState
from nabz.ui.main_window import MainWindow
from record_folders import Clock
from ui.scripted_services import keep_examples, scripted_services

Open = Callable[..., MainWindow]
NEW = "a few words together"


def closed_services(state: RecordState) -> Any:
    services = scripted_services()
    services.records.lock()
    services.vault.on_disk = state
    return services


def shown(qtbot: QtBot, services: Any, open_window: Open, lang: Language = Language.EN) -> MainWindow:
    window = open_window(services, lang)
    window.open_records()
    qtbot.waitUntil(lambda: window.locked)
    return window


def type_in(field: Any, text: str) -> None:
    field.clear()
    QTest.keyClicks(field, text)


def test_the_first_passphrase_is_set_and_the_code_shown_once(qtbot: QtBot, open_window: Open) -> None:
    services = closed_services(RecordState.PLAIN)
    window = shown(qtbot, services, open_window)
    lock = window.lock
    assert "encrypted" in " ".join(t.text() for t in lock.findChildren(QLabel) if t.isVisible())
    type_in(lock.secret, "short")
    type_in(lock.again, "short")
    lock.main_button.click()
    assert "too short" in lock.problem.text()
    type_in(lock.secret, NEW)
    type_in(lock.again, NEW + "x")
    lock.main_button.click()
    assert "not the same" in lock.problem.text()
    type_in(lock.again, NEW)
    QTest.keyClick(lock.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lock.model.page == "code")
    assert services.vault.code in lock.code_shown.text()
    assert not lock.secret.isVisible()
    assert window.locked
    lock.main_button.click()
    qtbot.waitUntil(lambda: not window.locked)
    assert services.records.state is RecordState.OPEN
    assert lock.model.code == ""
    qtbot.waitUntil(lambda: services.vault.backups == 1)


@pytest.mark.parametrize("state", [RecordState.ABSENT, RecordState.LOCKED])
def test_one_may_go_on_without_keeping_anything(qtbot: QtBot, open_window: Open, state: RecordState) -> None:
    services = closed_services(state)
    window = shown(qtbot, services, open_window)
    window.lock.pass_button.click()
    assert not window.locked
    assert services.records.open_store() is None
    window.go_to("history")
    qtbot.waitUntil(lambda: window.toast.isVisible())


def test_signing_in_opens_and_a_wrong_passphrase_is_said(qtbot: QtBot, open_window: Open) -> None:
    services = closed_services(RecordState.LOCKED)
    services.vault.others = ["ravi"]
    window = shown(qtbot, services, open_window)
    assert [window.lock.names.itemText(i) for i in range(2)] == ["asha", "ravi"]
    type_in(window.lock.secret, "wrong")
    QTest.keyClick(window.lock.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.lock.problem.isVisible())
    assert window.lock.secret.text() == ""
    type_in(window.lock.secret, services.vault.passphrase)
    QTest.keyClick(window.lock.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked)
    assert services.records.state is RecordState.OPEN


def test_idle_time_covers_what_is_open_and_a_pin_brings_it_back(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    clock = Clock()
    window.gate.watch.auto_lock = AutoLock(300, clock, clock)
    for _ in range(61):
        clock.now += 5
        window.gate.watch.look()
    assert window.locked
    assert services.records.state is RecordState.COVERED
    assert not window.lock.pass_button.isVisible()  # somebody's work is behind it
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.locked
    type_in(window.lock.secret, "123456")
    QTest.keyClick(window.lock.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked)
    assert services.records.state is RecordState.OPEN


def test_after_sleep_the_key_is_dropped(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    window.open_records()
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    clock = Clock()
    window.gate.watch.auto_lock = AutoLock(300, clock, clock)
    clock.now += 3600
    window.gate.watch.look()
    qtbot.waitUntil(lambda: services.records.state is RecordState.LOCKED)
    assert window.locked
    assert not window.lock.pass_button.isVisible()


def test_a_forgotten_passphrase_is_set_anew_by_the_code(qtbot: QtBot, open_window: Open) -> None:
    services = closed_services(RecordState.LOCKED)
    services.vault.code = "THE-CODE"
    window = shown(qtbot, services, open_window)
    window.lock.other_button.click()
    type_in(window.lock.code, "wrong")
    type_in(window.lock.secret, NEW)
    type_in(window.lock.again, NEW)
    window.lock.main_button.click()
    qtbot.waitUntil(lambda: "recovery code" in window.lock.problem.text())
    type_in(window.lock.code, "THE-CODE")
    window.lock.main_button.click()
    qtbot.waitUntil(lambda: window.lock.model.page == "code")
    window.lock.main_button.click()
    qtbot.waitUntil(lambda: not window.locked)
    assert services.vault.passphrase == NEW


def test_a_patient_sees_nobody_elses_record_and_cannot_leave_the_mode_alone(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    keep_examples(services.stored, [Language.EN])
    window = open_window(services)
    window.ask_model.send("a question of staff")
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    window.settings_model.change(mode=Mode.PATIENT)
    assert window.ask_model.exchanges == []
    window.go_to("history")
    qtbot.waitUntil(lambda: window.toast.isVisible())
    assert window.history_model.rows == []
    window.settings_model.change(mode=Mode.STAFF)
    assert window.locked


@pytest.mark.parametrize("lang", list(Language))
@pytest.mark.parametrize("page", ["first", "sign_in", "recover", "code"])
def test_every_page_has_words_in_every_language_and_nothing_is_cut(
    qtbot: QtBot, open_window: Open, lang: Language, page: Any
) -> None:
    services = closed_services(RecordState.PLAIN if page == "first" else RecordState.LOCKED)
    window = shown(qtbot, services, open_window, lang)
    window.resize(520, 700)
    window.lock_model.code = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789"
    window.lock_model.go_to(page)
    qtbot.wait(1)
    for button in (window.lock.main_button, window.lock.pass_button, window.lock.other_button):
        if button.isVisible():
            assert button.text()
            assert button.sizeHint().width() <= button.width()
