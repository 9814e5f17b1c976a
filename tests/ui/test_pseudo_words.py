"""Every place in words that are 40 % longer, and mirrored: nothing is cut, nothing stands beyond the edge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.main_window import MainWindow
from nabz.ui.place_list import PLACES
from ui.pseudo_words import PseudoWords, put_on, stretched
from ui.screen_checks import cut, off_the_side
from ui.scripted_services import keep_examples
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]


@pytest.fixture
def worn() -> Iterator[list[PseudoWords]]:
    words: list[PseudoWords] = []
    yield words
    for each in words:
        QCoreApplication.removeTranslator(each)


def test_words_grow_and_what_is_filled_in_stays() -> None:
    text = "It was measured %n time(s) by %1, see <b>Help</b>"
    longer = stretched(text)
    assert 1.2 < len(longer) / len(text) < 1.6
    assert all(kept in longer for kept in ("%n", "%1", "<b>", "</b>"))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_a_screen_bears_longer_words_on_either_side(
    qtbot: QtBot,
    services: Any,
    open_window: Open,
    worn: list[PseudoWords],
    place: str,
    mirrored: bool,
) -> None:
    keep_examples(services.stored, [Language.EN])
    window = open_window(services, Language.EN)
    worn.append(put_on(mirrored=mirrored))
    window.go_to(place)
    if place == "ask":
        window.ask_model.send(SCRIPTS[Language.EN].question)
    if place == "consult":
        window.consult_model.say(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=20_000)
    qtbot.wait(60)
    side = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    assert QApplication.layoutDirection() == side
    assert window.navigation.screen(place).layoutDirection() == side
    assert cut(window) == []
    assert off_the_side(window) == []
