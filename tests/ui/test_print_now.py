"""An answer and a consultation on paper, kept or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.services.export_page import Page
from nabz.ui.consult.view import ConsultView
from nabz.ui.export import print_now
from nabz.ui.main_window import MainWindow
from ui.scripted_texts import SCRIPTS


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """The pages for which the printing dialog was opened."""
    pages: list[Page] = []
    monkeypatch.setattr(print_now, "ask_and_print", lambda page, _parent: pages.append(page))
    return pages


def press(window: MainWindow, words: str) -> None:
    (button,) = [
        b for b in window.findChildren(QPushButton) if QPushButton.text(b) == words and b.isVisible()
    ]
    button.click()


def test_an_answer_goes_on_paper_with_its_sources(
    qtbot: QtBot, services: Any, open_window: Callable[..., MainWindow], printed: list[Page]
) -> None:
    window = open_window(services)
    window.go_to("ask")
    window.ask_model.set_patient(PatientContext(age_years=4))
    window.ask_model.send(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    press(window, "Print…")
    qtbot.waitUntil(lambda: bool(printed))
    (page,) = printed
    text = "\n".join((*page.lead, *(f"{s.heading}\n" + "\n".join(s.lines) for s in page.sections)))
    assert SCRIPTS[Language.EN].question in text
    assert SCRIPTS[Language.EN].passages[0][1][:30] in text
    assert "4 years" in text


def test_a_consultation_that_nobody_keeps_goes_on_paper_too(
    qtbot: QtBot, services: Any, open_window: Callable[..., MainWindow], printed: list[Page]
) -> None:
    window = open_window(services, Language.HI)
    view = window.screen_at("consult")
    assert isinstance(view, ConsultView)
    model = view.model
    model.set_patient(PatientContext(age_years=30))
    assert not view.print.isVisibleTo(view)
    model.say("मुझे तीन दिन से बुखार और खाँसी है")
    qtbot.waitUntil(lambda: not model.working, timeout=10_000)
    model.measure({"temperature": 39.2})
    qtbot.waitUntil(lambda: not model.working, timeout=10_000)
    model.end()
    qtbot.waitUntil(lambda: not model.working and model.result is not None, timeout=10_000)
    view.print.click()
    qtbot.waitUntil(lambda: bool(printed))
    (page,) = printed
    lines = [line for section in page.sections for line in section.lines]
    assert page.lang is Language.HI
    assert "तापमान 39.2 °C" in lines
    assert "मुझे तीन दिन से बुखार और खाँसी है" in lines
    assert any("खाँसी" in line for line in lines)
