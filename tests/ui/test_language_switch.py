"""All seven languages, switched while everything is open."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.main_window import MainWindow
from nabz.ui.widgets.language_menu import LanguageMenu
from ui.scripted_services import keep_examples
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]

ALLOWED = re.compile(
    r"PDF|Word|EPUB|CSV|"
    r"English|Qwen[\w. ]*|MedGemma[\w. ]*|Multilingual E5 small|starter-1\.5b|Apache-2\.0|Gemma terms|MIT"
    r"|WHO IMCI chart booklet|MSF Clinical guidelines|[kMG]?B|ml|[AP]M|[ap]m|Ctrl\+[\d,]|Enter|Shift|USB"
    r"|1\.8 GiB free The model needs 1\.9 GiB\. Close programs\."
)
"""Names and units that are written in Latin letters in every language, and what a health check saw."""


def words_on_screen(widget: QWidget) -> list[str]:
    """Every text that can be read or that a screen reader says."""
    found = []
    for child in widget.findChildren(QWidget):
        if not child.isVisibleTo(widget):
            continue
        if isinstance(child, QLabel | QAbstractButton | QLineEdit):
            found.append(child.text())
        if isinstance(child, QLineEdit | QTextEdit):
            found.append(child.placeholderText())
        if isinstance(child, QTextEdit):
            found.append(child.toPlainText())
        found += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
    return [text for text in found if text]


@pytest.mark.parametrize("lang", [lang for lang in Language if lang is not Language.EN])
def test_no_english_is_left_on_any_screen(
    qtbot: QtBot, services: Any, open_window: Open, lang: Language
) -> None:
    keep_examples(services.stored, [lang])
    window = open_window(services, lang)
    window.ask_model.send(SCRIPTS[lang].question)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    window.ask.patient.summary.click()
    window.ask.patient.female.click()
    for place in ("ask", "consult", "history", "knowledge", "models", "settings"):
        window.go_to(place)
        qtbot.waitUntil(lambda: window.context.tasks.running == 0)
        if place == "history":
            window.history_model.open(f"kept-{lang}")
            qtbot.waitUntil(lambda: window.history_model.conversation is not None)
        left = {text for text in words_on_screen(window) if re.search(r"[A-Za-z]{2,}", ALLOWED.sub("", text))}
        assert not left, place


def test_the_language_switches_in_mid_answer_and_the_answer_goes_on(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    services.ask.gate = threading.Event()
    window.ask_model.send(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: len(window.ask_model.exchanges[0].sentences) == 2)
    rail_before = window.rail.mapTo(window, window.rail.rect().center()).x()
    window.rail.language_chosen.emit(Language.AR)
    qtbot.waitUntil(lambda: window.rail.mapTo(window, window.rail.rect().center()).x() != rail_before)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.rail.mapTo(window, window.rail.rect().center()).x() > window.width() * 0.7
    assert window.ask._title.text() == "اسأل"
    assert "الجواب" in window.ask.status.text.text()
    view = window.ask.conversation.view_of(window.ask_model.exchanges[0])
    assert view is not None
    assert view.answer.document().begin().blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "[١]" in view.answer.toPlainText()
    services.ask.gate.set()
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    assert SCRIPTS[Language.EN].answer[4][0] in view.answer.toPlainText()
    assert "(بلا مصدر)" in view.answer.toPlainText()
    window.rail.language_chosen.emit(Language.EN)
    qtbot.waitUntil(lambda: window.ask._title.text() == "Ask")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert services.settings.current.language is Language.EN


def test_every_language_can_follow_every_other(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    for place in ("consult", "history", "knowledge", "models", "settings", "ask"):
        window.go_to(place)
    titles = set()
    for lang in (*Language, *reversed(Language)):
        window.settings_model.change(language=lang)
        QApplication.processEvents()
        expected = Qt.LayoutDirection.RightToLeft if lang is Language.AR else Qt.LayoutDirection.LeftToRight
        assert window.layoutDirection() == expected
        titles.add(window.ask._title.text())
    assert len(titles) == 7


def test_numbers_and_plurals_follow_the_language(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    facts = {}
    for lang in Language:
        window.settings_model.change(language=lang)
        strip = window.ask.patient
        facts[lang] = [strip.tr("%Ln year(s) old", "", n) for n in (1, 2, 5, 11, 100)]
    assert facts[Language.EN][:3] == ["1 year old", "2 years old", "5 years old"]
    assert facts[Language.AR] == [
        "العمر سنة واحدة",
        "العمر سنتان",
        "العمر ٥ سنوات",
        "العمر ١١ سنة",
        "العمر ١٠٠ سنة",
    ]
    assert "५" in facts[Language.MR][2]
    assert window.context.words.percent(0.4) == window.context.words.locale.toString(40) + "٪؜"


@pytest.mark.parametrize("lang", list(Language))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut_off(
    qtbot: QtBot, services: Any, open_window: Open, lang: Language, scale: float
) -> None:
    """Every button and every label that does not wrap is at least as wide and high as its words."""
    services.settings.change(text_scale=scale)
    window = open_window(services, lang)
    for place in ("ask", "consult", "history", "knowledge", "models", "settings"):
        window.go_to(place)
        qtbot.waitUntil(lambda: window.context.tasks.running == 0)
        qtbot.wait(10)
        cut = []
        for child in window.findChildren(QWidget):
            if not child.isVisible() or not isinstance(child, QLabel | QAbstractButton) or not child.text():
                continue
            if isinstance(child, QLabel) and child.wordWrap():
                needed = child.heightForWidth(child.width())
                if child.height() < needed:
                    cut.append((child.text(), child.height(), needed))
            elif child.width() < child.sizeHint().width() or child.height() < child.sizeHint().height():
                cut.append((child.text(), child.size(), child.sizeHint()))
        assert not cut, place


def test_only_the_languages_of_the_administrator_are_offered(context: UiContext, qtbot: QtBot) -> None:
    few = replace(context, languages=(Language.TE, Language.EN))
    button = QWidget()
    qtbot.addWidget(button)
    menu = LanguageMenu(few, button)
    assert list(menu.entries) == [Language.TE, Language.EN]
