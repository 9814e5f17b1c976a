"""Somebody who presses everything: no exception, no warning of Qt, nothing left running.

A few presses a screen every time, always the same ones; `NABZ_MONKEY=2000 pytest tests/ui/test_monkey.py` presses so
often on each, and `NABZ_MONKEY_SEED` says which.
"""

from __future__ import annotations

import os
import random
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.services.record_access import RecordState
from nabz.ui.first_run.view_model import STEPS
from nabz.ui.main_window import MainWindow
from nabz.ui.place_list import PLACES
from ui.screen_checks import OPERABLE
from ui.scripted_services import keep_examples, scripted_services

Open = Callable[..., MainWindow]

PRESSES = int(os.environ.get("NABZ_MONKEY", "30"))
SEED = os.environ.get("NABZ_MONKEY_SEED", "1")

_TEXTS = (
    "fever",
    "बुखार 102",
    "حمى منذ ٣ أيام",
    "0",
    "-1",
    "38.5",
    "a" * 300,
    "🤒",
    "' OR 1=1 --",
    "<b>x</b>",
    "\u202e",
    " ",
)
_KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_Delete,
)
_SIZES = (QSize(1280, 800), QSize(640, 520), QSize(1024, 600))


@pytest.fixture(autouse=True)
def _nothing_waits_for_a_person(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Dialogs of the system would wait for ever, and pages of other programs are not ours."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    answers = {
        "question": QMessageBox.StandardButton.No,
        "warning": QMessageBox.StandardButton.Ok,
        "information": QMessageBox.StandardButton.Ok,
    }
    for name, answer in answers.items():
        monkeypatch.setattr(QMessageBox, name, lambda *_, _answer=answer, **__: _answer)
    closer = QTimer()
    closer.setInterval(15)
    closer.timeout.connect(lambda: _close_what_waits(qapp))
    closer.start()
    yield
    closer.stop()


def _close_what_waits(app: QApplication) -> None:
    popup = app.activePopupWidget()
    if isinstance(popup, QMenu):
        popup.close()
    modal = app.activeModalWidget()
    if isinstance(modal, QDialog):
        modal.reject()


def _press(chance: random.Random, window: MainWindow) -> str:
    """Do one thing, and say what it was."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    focus = app.focusWidget()
    kind = chance.random()
    if kind < 0.55:
        able = _able(window)
        return _click(chance, chance.choice(able)) if able else "nothing to press"
    if kind < 0.75:
        if focus is None:
            return "nothing has the focus"
        key, held = chance.choice(_KEYS), chance.choice((_PLAIN, _PLAIN, _PLAIN, _SHIFT))
        said = f"{key.name} on {_named(focus)}"
        QTest.keyClick(focus, key, held)
        return said
    if kind < 0.87:
        fields = [w for w in _able(window) if isinstance(w, _FIELDS) and not w.isReadOnly()]
        if not fields:
            return "nothing to write in"
        field, text = chance.choice(fields), chance.choice(_TEXTS)
        said = f"{text[:20]!r} into {_named(field)}"
        _write(field, text)
        return said
    if kind < 0.95:
        _wheel(chance, window)
        return "the wheel"
    if kind < 0.98:
        size = chance.choice(_SIZES)
        window.resize(size)
        return f"{size.width()} by {size.height()}"
    language = chance.choice(list(Language))
    window.settings_model.change(language=language)
    return f"language {language}"


def _able(window: MainWindow) -> list[QWidget]:
    """What can be pressed now, what lies over the window included."""
    return [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, OPERABLE) and w.isVisible() and w.isEnabled() and not w.visibleRegion().isEmpty()
    ]


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:40]!r} in {type(widget.parent()).__name__}"


_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def _click(chance: random.Random, widget: QWidget) -> str:
    said = f"press {_named(widget)}"
    spot = QPoint(chance.randrange(max(1, widget.width())), chance.randrange(max(1, widget.height())))
    if isinstance(widget, QComboBox):
        # Its list would be a window of its own that waits.
        widget.setCurrentIndex(chance.randrange(max(1, widget.count())))
        return said
    if chance.random() < 0.1:
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, _PLAIN, spot)
    else:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _PLAIN, spot)
    return said


def _write(field: QLineEdit | QTextEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.clear()
        field.insert(text)
        field.textEdited.emit(field.text())
    else:
        field.setPlainText(text)


def _wheel(chance: random.Random, window: MainWindow) -> None:
    spot = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
    under = window.childAt(spot) or window
    event = QWheelEvent(
        QPointF(under.mapFrom(window, spot)),
        QPointF(window.mapToGlobal(spot)),
        QPoint(0, 0),
        QPoint(0, chance.choice((-120, 120))),
        Qt.MouseButton.NoButton,
        _PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(under, event)


def _let_loose(
    qtbot: QtBot, window: MainWindow, what: str, lang: Language, come_back: Callable[[], None]
) -> None:
    """Press, and bring the window back from wherever that led now and then."""
    chance = random.Random(f"{what} {lang} {SEED}")
    done: deque[str] = deque(maxlen=12)
    try:
        for number in range(PRESSES):
            done.append(_press(chance, window))
            QApplication.processEvents()
            if number % 40 == 39:
                come_back()
        window.services.documents.hold.set()  # a reading that was begun may end
        qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=30_000)
        assert window.isVisible()
    finally:
        # Shown with a failure alone.
        print(f"seed {SEED}, {what}, {lang}; the last presses:", *done, sep="\n  ")


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_whatever_is_pressed_in_a_place_nothing_breaks(
    qtbot: QtBot, services: Any, open_window: Open, place: str, lang: Language
) -> None:
    keep_examples(services.stored, [lang])
    window = open_window(services, lang)
    window.go_to(place)

    def come_back() -> None:
        if window.patient.active:
            window.settings_model.change(mode=Mode.STAFF)
        if services.records.state is not RecordState.OPEN:
            window.lock_model.sign_in(services.vault.name, services.vault.passphrase)
        if not window.locked:
            window.go_to(place)

    _let_loose(qtbot, window, place, lang, come_back)


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
def test_whatever_a_patient_presses_nothing_breaks(qtbot: QtBot, open_window: Open, lang: Language) -> None:
    services = scripted_services(mode="patient", introduced=True)
    window = open_window(services, lang)

    def come_back() -> None:
        window.settings_model.change(mode=Mode.PATIENT)

    assert window.layers.shown == "patient"
    _let_loose(qtbot, window, "patient", lang, come_back)


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
def test_whatever_is_pressed_in_the_first_steps_nothing_breaks(
    qtbot: QtBot, open_window: Open, lang: Language
) -> None:
    services = scripted_services(introduced=False)
    services.records.lock()
    services.vault.on_disk = RecordState.ABSENT
    services.knowledge.ready = False
    window = open_window(services, lang)
    window.open_records()
    chance = random.Random(SEED)

    def come_back() -> None:
        if window.layers.shown != "first_run":
            window.begin_first_run(chance.choice(STEPS))

    assert window.layers.shown == "first_run"
    _let_loose(qtbot, window, "first run", lang, come_back)


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
@pytest.mark.parametrize("state", [RecordState.PLAIN, RecordState.LOCKED])
def test_whatever_is_pressed_before_the_lock_nothing_breaks(
    qtbot: QtBot, open_window: Open, state: RecordState, lang: Language
) -> None:
    services = scripted_services()
    services.records.lock()
    services.vault.on_disk = state
    window = open_window(services, lang)
    window.open_records()
    qtbot.waitUntil(lambda: window.locked)
    _let_loose(qtbot, window, f"lock {state}", lang, window.lock_model.cover)
