"""Opening the window, drawing it into a file, and saying why neither can be done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.ui.application import fit_on_screen, render_screenshot, run
from nabz.ui.display import check_display
from nabz.ui.tokens import LIGHT
from ui.scripted_texts import SCRIPTS


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
def test_a_picture_shows_the_answer_and_is_mirrored_for_arabic(
    qtbot: QtBot, services: Any, tmp_path: Path, lang: Language
) -> None:
    target = tmp_path / "pictures" / "window.png"
    assert run(services, screenshot=str(target), lang=lang, question=SCRIPTS[lang].question) == 0
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1280, 800)
    left, right = picture.pixelColor(4, 600).name(), picture.pixelColor(1275, 600).name()
    rail, other = (right, left) if lang is Language.AR else (left, right)
    assert rail == LIGHT.sunken.lower()
    assert other != rail
    assert picture.pixelColor(640, 20).name() == LIGHT.emergency_ground.lower()


def test_a_picture_without_a_question_shows_the_examples(qtbot: QtBot, services: Any, tmp_path: Path) -> None:
    assert render_screenshot(services, tmp_path / "window.png") == 0
    assert services.ask.requests == []


def test_a_picture_that_cannot_be_written_is_said(qtbot: QtBot, services: Any, tmp_path: Path) -> None:
    (tmp_path / "window.png").mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        render_screenshot(services, tmp_path / "window.png")
    assert caught.value.code == "data_folder_read_only"


def test_a_window_is_no_larger_than_a_small_display(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width() - 100, room.height() + 300)
    fit_on_screen(window)
    assert window.width() == room.width() - 100
    assert window.height() < room.height()


def test_running_ends_when_the_window_is_closed(qtbot: QtBot, services: Any) -> None:
    # Work in the background waits for the first picture, however long that takes here.
    watch = QTimer(interval=20)
    watch.timeout.connect(lambda: services.ask.warmed and QApplication.closeAllWindows())
    watch.start()
    assert run(services) == 0
    assert services.ask.warmed == 1


def test_without_a_display_it_is_said_before_qt_would_end_the_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EnvironmentFault) as caught:
        check_display()
    assert caught.value.code == "no_display"
    monkeypatch.setenv("DISPLAY", ":77777")
    with pytest.raises(EnvironmentFault):
        check_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    check_display()
