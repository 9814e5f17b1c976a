"""Somebody who presses everything: no exception, no warning of Qt, nothing left running.

Takes long, because every change of language or colours dresses the whole window anew, so it is run by hand:
`NABZ_MONKEY=2000 pytest tests/ui/test_monkey.py` presses so often on every screen.
"""

from __future__ import annotations

import os
import random
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

from nabz.domain.languages import Language
from nabz.ui.main_window import MainWindow
from nabz.ui.place_list import PLACES
from ui.screen_checks import OPERABLE
from ui.scripted_services import keep_examples

PRESSES = int(os.environ.get("NABZ_MONKEY", "0"))

pytestmark = pytest.mark.skipif(
    not PRESSES, reason="takes minutes a screen; NABZ_MONKEY says how often to press"
)

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


def _press(chance: random.Random, window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    focus = app.focusWidget()
    able = [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, OPERABLE) and w.isVisible() and w.isEnabled() and not w.visibleRegion().isEmpty()
    ]
    kind = chance.random()
    if kind < 0.55 and able:
        _click(chance, chance.choice(able))
    elif kind < 0.75 and focus is not None:
        QTest.keyClick(focus, chance.choice(_KEYS), chance.choice((_PLAIN, _PLAIN, _PLAIN, _SHIFT)))
    elif kind < 0.87:
        fields = [w for w in able if isinstance(w, QLineEdit | QTextEdit | QPlainTextEdit)]
        if fields:
            field = chance.choice(fields)
            if not field.isReadOnly():
                _write(field, chance.choice(_TEXTS))
    elif kind < 0.93:
        _wheel(chance, window)
    elif kind < 0.97:
        window.resize(chance.choice(_SIZES))
    else:
        window.settings_model.change(language=chance.choice(list(Language)))


_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def _click(chance: random.Random, widget: QWidget) -> None:
    spot = QPoint(chance.randrange(max(1, widget.width())), chance.randrange(max(1, widget.height())))
    if isinstance(widget, QComboBox):
        # Its list would be a window of its own that waits.
        widget.setCurrentIndex(chance.randrange(max(1, widget.count())))
        return
    if chance.random() < 0.1:
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, _PLAIN, spot)
    else:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _PLAIN, spot)


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


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_whatever_is_pressed_nothing_breaks(
    qtbot: QtBot, services: Any, open_window: Callable[..., MainWindow], place: str, lang: Language
) -> None:
    keep_examples(services.stored, [lang])
    window = open_window(services, lang)
    window.go_to(place)
    chance = random.Random(f"{place} {lang}")
    for number in range(PRESSES):
        _press(chance, window)
        QApplication.processEvents()
        if number % 40 == 39 and not window.locked:
            window.go_to(place)  # back from wherever it went
    qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=30_000)
    assert window.isVisible()
