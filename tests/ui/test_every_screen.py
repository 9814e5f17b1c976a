"""Every place of the window, in every language: nothing cut, nothing left in English, nothing without a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.main_window import MainWindow
from nabz.ui.place_list import PLACES
from ui.screen_checks import cut, latin_left, nameless, off_the_side, operable, wait_until_whole
from ui.scripted_services import keep_examples
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]
IDS = [place.id for place in PLACES]


def shown(
    qtbot: QtBot, services: Any, open_window: Open, place: str, lang: Language, size: tuple[int, int]
) -> MainWindow:
    """The window at a place, with what the scripted clinic has."""
    keep_examples(services.stored, [lang])
    window = open_window(services, lang, size=size)
    window.go_to(place)
    if place == "ask":
        window.ask_model.send(SCRIPTS[lang].question)
    if place == "consult":
        window.consult_model.say(SCRIPTS[lang].question)
    qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=20_000)
    qtbot.wait(30)
    wait_until_whole(qtbot, window)
    return window


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("place", IDS)
def test_a_screen_is_whole_in_every_language(
    qtbot: QtBot, services: Any, open_window: Open, place: str, lang: Language
) -> None:
    window = shown(qtbot, services, open_window, place, lang, (1280, 800))
    assert operable(window) > 5
    assert nameless(window) == []
    assert cut(window) == []
    assert off_the_side(window) == []
    if lang is not Language.EN:
        assert latin_left(window) == []


@pytest.mark.parametrize("lang", [Language.EN, Language.TA, Language.AR])
@pytest.mark.parametrize("place", IDS)
def test_a_screen_is_whole_on_a_small_display(
    qtbot: QtBot, services: Any, open_window: Open, place: str, lang: Language
) -> None:
    window = shown(qtbot, services, open_window, place, lang, (1024, 600))
    assert cut(window) == []
    assert off_the_side(window) == []


@pytest.mark.parametrize("lang", [Language.EN, Language.TE, Language.AR])
@pytest.mark.parametrize("place", IDS)
def test_text_of_twice_the_size_is_not_cut(
    qtbot: QtBot, services: Any, open_window: Open, place: str, lang: Language
) -> None:
    window = shown(qtbot, services, open_window, place, lang, (1366, 768))
    window.settings_model.change(language=lang, text_scale=2.0)
    qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=20_000)
    qtbot.wait(60)
    wait_until_whole(qtbot, window)
    assert cut(window) == []
    assert off_the_side(window) == []
