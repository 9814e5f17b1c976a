"""Accounts, the audit trail, backups and erasing, as an administrator uses them over real encrypted records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nabz.domain.audit import ChainFlaw
from nabz.domain.languages import Language
from nabz.domain.people import Role
from nabz.services.record_access import RecordState
from nabz.ui.audit.view import AuditView
from nabz.ui.care.sheets import EraseSheet, RestoreSheet
from nabz.ui.care.view import CareView
from nabz.ui.main_window import MainWindow
from nabz.ui.people.forms import AddPersonSheet, CodeSheet, SecretSheet, ShutOutSheet
from nabz.ui.people.view import PeopleView
from record_folders import RIGHT
from ui.clinic_window import clinic_services, gone, idle, sheet_of

Open = Callable[..., MainWindow]
NEW = "a few words together"


@pytest.fixture
def services(tmp_path: Path) -> Any:
    made = clinic_services(tmp_path)
    yield made
    made.records.lock()


def people(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, PeopleView]:
    window = open_window(services)
    view = window.screen_at("people")
    assert isinstance(view, PeopleView)
    qtbot.waitUntil(lambda: bool(view.cards), timeout=20_000)
    return window, view


def test_somebody_is_added_and_told_what_is_wrong_first(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    _, view = people(qtbot, services, open_window)
    qtbot.mouseClick(view.add_button, Qt.MouseButton.LeftButton)
    sheet = sheet_of(AddPersonSheet)
    QTest.keyClicks(sheet.name.field, "Ravi")
    QTest.keyClicks(sheet.secret.field, NEW)
    QTest.keyClicks(sheet.again.field, "something else")
    sheet.main_button.click()
    assert "not the same" in sheet.problem.text()
    sheet.again.field.setText(NEW)
    QTest.keyClick(sheet.again.field, Qt.Key.Key_Return)
    gone(qtbot, AddPersonSheet)
    qtbot.waitUntil(lambda: len(view.cards) == 2)
    assert services.records.sign_in_names() == ["asha", "Ravi"]
    assert view.cards[1].person.role is Role.STAFF


def test_a_pin_is_enough_where_it_is_chosen(qtbot: QtBot, services: Any, open_window: Open) -> None:
    _, view = people(qtbot, services, open_window)
    view.add_button.click()
    sheet = sheet_of(AddPersonSheet)
    sheet.by.buttons["pin"].click()
    sheet.name.field.setText("Meena")
    sheet.secret.field.setText("12")
    sheet.again.field.setText("12")
    sheet.main_button.click()
    qtbot.waitUntil(lambda: "PIN" in sheet.problem.text())
    for field in (sheet.secret.field, sheet.again.field):
        field.setText("१२३४५६")
    sheet.main_button.click()
    gone(qtbot, AddPersonSheet)
    assert services.clinic.opened().people.by_name("Meena").has_pin


def test_a_role_is_changed_at_once_and_taken_back(qtbot: QtBot, services: Any, open_window: Open) -> None:
    services.people.add("Ravi", Role.STAFF, passphrase=NEW)
    window, view = people(qtbot, services, open_window)
    qtbot.waitUntil(lambda: len(view.cards) == 2)
    view.cards[1].buttons["role"].click()
    qtbot.waitUntil(lambda: view.cards[1].person.role is Role.ADMINISTRATOR)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.cards[1].person.role is Role.STAFF)


def test_the_last_administrator_stays_one(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = people(qtbot, services, open_window)
    view.cards[0].buttons["role"].click()
    qtbot.waitUntil(lambda: "last administrator" in window.toast.text.text())
    assert services.records.person.is_administrator


def test_a_forgotten_passphrase_and_pin_are_given_anew(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    services.people.add("Ravi", Role.STAFF, passphrase=NEW)
    _, view = people(qtbot, services, open_window)
    qtbot.waitUntil(lambda: len(view.cards) == 2)
    for kind, secret in (("passphrase", "quite another one"), ("pin", "654321")):
        view.cards[1].buttons[kind].click()
        sheet = sheet_of(SecretSheet)
        assert not sheet.old.isVisible()
        sheet.new.field.setText(secret)
        sheet.again.field.setText(secret)
        sheet.main_button.click()
        gone(qtbot, SecretSheet)
        qtbot.waitUntil(lambda: services.records.state is RecordState.OPEN)
    qtbot.waitUntil(lambda: view.cards[1].person.has_pin)
    services.records.unlock("quite another one", "Ravi")
    assert services.records.person.name == "Ravi"


def test_ones_own_passphrase_needs_the_one_of_now(qtbot: QtBot, services: Any, open_window: Open) -> None:
    _, view = people(qtbot, services, open_window)
    view.passphrase_button.click()
    sheet = sheet_of(SecretSheet)
    sheet.old.field.setText("wrong")
    sheet.new.field.setText(NEW)
    sheet.again.field.setText(NEW)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: "not right" in sheet.problem.text())
    sheet.old.field.setText(RIGHT)
    sheet.main_button.click()
    gone(qtbot, SecretSheet)
    services.records.lock()
    services.records.unlock(NEW, "asha")


def test_somebody_is_shut_out_after_a_question(qtbot: QtBot, services: Any, open_window: Open) -> None:
    services.people.add("Ravi", Role.STAFF, passphrase=NEW)
    _, view = people(qtbot, services, open_window)
    qtbot.waitUntil(lambda: len(view.cards) == 2)
    view.cards[1].buttons["disable"].click()
    sheet_of(ShutOutSheet).reject()
    assert not services.people.everybody()[1].disabled
    view.cards[1].buttons["disable"].click()
    sheet_of(ShutOutSheet).main_button.click()
    gone(qtbot, ShutOutSheet)
    qtbot.waitUntil(lambda: view.cards[1].person.disabled)
    assert not view.cards[1]._doing.isVisible()


def test_a_new_recovery_code_is_shown_once(qtbot: QtBot, services: Any, open_window: Open) -> None:
    _, view = people(qtbot, services, open_window)
    view.code_button.click()
    sheet = sheet_of(CodeSheet)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: bool(sheet.code.text()), timeout=20_000)
    code = sheet.code.text()
    sheet.main_button.click()
    gone(qtbot, CodeSheet)
    services.records.lock()
    services.people.recover(code, NEW)


def test_staff_see_themselves_and_change_nobody(qtbot: QtBot, services: Any, open_window: Open) -> None:
    services.people.add("Ravi", Role.STAFF, passphrase=NEW)
    services.records.unlock(NEW, "Ravi")
    window, view = people(qtbot, services, open_window)
    assert view.passphrase_button.isVisible()
    assert not view.add_button.isVisible()
    assert not any(card._doing.isVisible() for card in view.cards)
    assert not window.has_place("audit")
    assert not window.has_place("care")


def test_a_sheet_goes_when_the_screen_is_locked(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = people(qtbot, services, open_window)
    view.passphrase_button.click()
    sheet_of(SecretSheet)
    window.lock_model.cover()
    gone(qtbot, SecretSheet)
    assert window.locked


def test_the_trail_is_read_page_by_page_and_found_whole(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    for n in range(230):
        services.records.note("record.read", f"r{n}")
    window = open_window(services)
    view = window.screen_at("audit")
    assert isinstance(view, AuditView)
    qtbot.waitUntil(lambda: view.model.whole is True, timeout=20_000)
    assert view.rows.rowCount() == 200
    assert "whole" in view.verdict.text()
    view.model.more()
    qtbot.waitUntil(lambda: view.rows.rowCount() > 229)
    seqs = [e.seq for e in view.model.entries]
    assert seqs == list(range(seqs[0], 0, -1))
    assert "Record read" in str(view.rows.index(3).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_broken_trail_says_where_and_what_to_do(qtbot: QtBot, services: Any, open_window: Open) -> None:
    for n in range(5):
        services.records.note("record.read", f"r{n}")
    store = services.clinic.opened()
    store.thread.run(lambda db: (db.execute("UPDATE audit SET detail = 'x' WHERE seq = 3"), db.conn.commit()))
    window = open_window(services)
    view = window.screen_at("audit")
    assert isinstance(view, AuditView)
    qtbot.waitUntil(lambda: view.model.whole is False, timeout=20_000)
    assert view.model.flaw == ChainFlaw(3, "edited")
    assert "Entry 3" in view.verdict.text()
    assert view.list.current().seq == 3
    window.context.words.use(Language.HI)
    qtbot.waitUntil(lambda: "Entry" not in view.verdict.text())
    assert "3" in view.verdict.text()


def care(services: Any, open_window: Open) -> tuple[MainWindow, CareView]:
    window = open_window(services)
    view = window.screen_at("care")
    assert isinstance(view, CareView)
    return window, view


def test_a_backup_is_made_and_put_back(
    qtbot: QtBot, services: Any, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.clinic.keep("before the backup")
    window, view = care(services, open_window)
    file = tmp_path / "stick.nabzbackup"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(file), ""))
    view.backup_button.click()
    qtbot.waitUntil(file.exists, timeout=20_000)
    idle(qtbot, window)
    assert "stick.nabzbackup" in window.toast.text.text()
    services.clinic.keep("after the backup")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(file), ""))
    view.restore_button.click()
    sheet = sheet_of(RestoreSheet)
    sheet.secret.field.setText("wrong")
    sheet.main_button.click()
    qtbot.waitUntil(lambda: "not right" in sheet.problem.text(), timeout=20_000)
    sheet.secret.field.setText(RIGHT)
    sheet.main_button.click()
    gone(qtbot, RestoreSheet)
    idle(qtbot, window)
    assert services.clinic.texts() == ["before the backup"]


def test_the_records_are_looked_through(qtbot: QtBot, services: Any, open_window: Open) -> None:
    services.clinic.keep("one", "two")
    window, view = care(services, open_window)
    view.check_button.click()
    qtbot.waitUntil(lambda: view.model.check is not None, timeout=20_000)
    idle(qtbot, window)
    assert "1 conversations, 2 messages" in view.found.text()
    assert not view.repair_button.isVisible()


def test_erasing_asks_twice_for_the_code_and_says_what_is_left(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    services.clinic.keep("of the one", patient="P-1")
    services.clinic.keep("of the other", patient="P-2")
    window, view = care(services, open_window)
    view.erase_button.click()
    sheet = sheet_of(EraseSheet)
    sheet.code.field.setText("P-1")
    sheet.again.field.setText("P-2")
    sheet.main_button.click()
    assert "not the same" in sheet.problem.text()
    sheet.again.field.setText("P-1")
    sheet.main_button.click()
    gone(qtbot, EraseSheet)
    idle(qtbot, window)
    assert services.clinic.texts() == ["of the other"]
    assert "Erased for good" in view.outcome.text()
