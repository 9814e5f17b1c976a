"""What stands before the window: named, walked by Tab, its focus seen; a switch of language with large text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.services.record_access import RecordState
from nabz.ui.main_window import MainWindow
from nabz.ui.place_list import PLACES
from ui.screen_checks import (
    OPERABLE,
    cut,
    latin_left,
    nameless,
    off_the_side,
    operable,
    visible,
    wait_until_whole,
)
from ui.scripted_services import keep_examples, scripted_services

Open = Callable[..., MainWindow]
LAYERS = ("patient", "first_run", "lock")
_SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def before_all(
    qtbot: QtBot, open_window: Open, layer: str, lang: Language, size: tuple[int, int] = (1280, 800)
) -> tuple[MainWindow, QWidget]:
    """A window with a layer before it."""
    services = scripted_services(
        mode="patient" if layer == "patient" else "staff", introduced=layer != "first_run"
    )
    if layer != "patient":
        services.records.lock()
        services.vault.on_disk = RecordState.LOCKED if layer == "lock" else RecordState.ABSENT
    services.settings.change(language=lang)
    window = open_window(services, lang, size=size)
    if layer != "patient":
        window.open_records()
    qtbot.waitUntil(lambda: window.layers.shown == layer and window.context.tasks.running == 0)
    qtbot.wait(30)
    shown = window.layers.currentWidget()
    assert shown is not None
    if window.patient.view is not None:
        window.patient.view.take_focus()  # opening went on to a screen behind
    return window, shown


@pytest.mark.parametrize("lang", [Language.EN, Language.TA, Language.AR])
@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_is_named_and_whole(qtbot: QtBot, open_window: Open, layer: str, lang: Language) -> None:
    _, shown = before_all(qtbot, open_window, layer, lang, (1024, 600))
    assert operable(shown) > 2
    assert nameless(shown) == []
    assert cut(shown) == []
    assert off_the_side(shown) == []
    if lang is not Language.EN:
        assert latin_left(shown, frozenset({"asha", "welcome"})) == []
    for widget in visible(shown):
        if isinstance(widget, OPERABLE):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.role() not in _SILENT, widget


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
@pytest.mark.parametrize("layer", LAYERS)
def test_tab_walks_a_layer_and_is_seen(qtbot: QtBot, open_window: Open, layer: str, lang: Language) -> None:
    """Every thing that can be reached is reached, all of them in the layer; the look changes where the focus is."""
    _, shown = before_all(qtbot, open_window, layer, lang)
    reachable = {
        w
        for w in visible(shown)
        if isinstance(w, OPERABLE) and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    first = QApplication.focusWidget()
    assert first is not None
    assert shown.isAncestorOf(first)
    walked: list[QWidget] = []
    focus: QWidget | None = first
    while focus is not None and focus not in walked:
        assert shown.isAncestorOf(focus)
        walked.append(focus)
        bare = focus.grab().toImage()
        before = focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(before, OPERABLE) and focus is not before:
            assert before.grab().toImage() != bare, before
    assert reachable <= set(walked)
    assert focus is first


@pytest.mark.parametrize("lang", [Language.TA, Language.AR])
def test_a_language_that_comes_while_the_text_is_large_cuts_nothing(
    qtbot: QtBot, services: Any, open_window: Open, lang: Language
) -> None:
    keep_examples(services.stored, [Language.EN, lang])
    window = open_window(services, Language.EN, size=(1024, 600))
    for place in PLACES:
        window.go_to(place.id)
        qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=20_000)
    window.go_to("history")
    window.settings_model.change(language=lang, text_scale=2.0)
    shown = window.rail.buttons["history"]
    qtbot.waitUntil(lambda: shown.visibleRegion().boundingRect() == shown.rect())
    for place in PLACES:
        window.go_to(place.id)
        qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=20_000)
        wait_until_whole(qtbot, window)
        assert cut(window) == [], place.id
        assert off_the_side(window) == [], place.id


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_that_changes_its_language_while_the_text_is_large_cuts_nothing(
    qtbot: QtBot, open_window: Open, layer: str
) -> None:
    window, shown = before_all(qtbot, open_window, layer, Language.EN, (1024, 600))
    window.settings_model.change(text_scale=2.0)
    for lang in (Language.TA, Language.AR):
        if layer == "patient":
            assert window.patient.view is not None
            window.patient.view.model.choose_language(lang)
        else:
            window.settings_model.change(language=lang)
        qtbot.waitUntil(lambda: window.context.tasks.running == 0)
        wait_until_whole(qtbot, shown)
        assert cut(shown) == []
        assert off_the_side(shown) == []
