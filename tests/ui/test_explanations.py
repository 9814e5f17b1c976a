"""Medical words are underlined where they are read, and a click shows what they mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.knowledge_content import read_content
from nabz.services.word_explanations import WordExplanations
from nabz.ui.context import UiContext
from nabz.ui.widgets.explanation_popup import ExplanationPopup
from nabz.ui.widgets.reading_text import ReadingText

TEXTS = {
    Language.EN: "Signs of dehydration are thirst and a dry mouth.",
    Language.HI: "नवजात में पीलिया हो सकता है।",
    Language.AR: "قد يكون اليرقان خطيرًا.",
}


@pytest.fixture
def reading(context: UiContext, qtbot: QtBot) -> Callable[[Language], ReadingText]:
    explained = UiContext(
        context.theme,
        context.words,
        context.tasks,
        WordExplanations(read_content(shipped("resources") / "knowledge")),
    )

    def made(lang: Language) -> ReadingText:
        text = ReadingText(explained)
        qtbot.addWidget(text)
        text.set_text_language(lang)
        text.set_plain(TEXTS[lang])
        text.explain_words()
        text.resize(500, 100)
        text.show()
        return text

    return made


def anchors(text: ReadingText) -> dict[str, str]:
    """Address to the words that carry it."""
    found: dict[str, str] = {}
    block = text.document().begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            piece = it.fragment()
            if piece.charFormat().isAnchor():
                found[piece.charFormat().anchorHref()] = piece.text()
            it += 1
        block = block.next()
    return found


@pytest.mark.parametrize("lang", list(TEXTS))
def test_a_medical_word_is_underlined_in_its_place(
    reading: Callable[[Language], ReadingText], lang: Language
) -> None:
    marked = anchors(reading(lang))
    assert marked
    assert all(word in TEXTS[lang] for word in marked.values())
    assert all(address.startswith("explain:") for address in marked)


def test_a_click_shows_the_meaning_and_escape_takes_it_away(
    reading: Callable[[Language], ReadingText], qtbot: QtBot
) -> None:
    text = reading(Language.EN)
    text.anchorClicked.emit(QUrl("explain:dehydration"))
    popup = text.window().findChild(ExplanationPopup)
    assert popup is not None
    shown = [label.text() for label in popup.findChildren(QLabel)]
    assert shown[0] == "Dehydration"
    assert "water" in shown[1]
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)


def test_a_definition_does_not_explain_itself(reading: Callable[[Language], ReadingText]) -> None:
    text = reading(Language.EN)
    text.set_plain(TEXTS[Language.EN])
    text.explain_words("dehydration")
    text.set_plain(TEXTS[Language.EN])
    assert "explain:dehydration" not in anchors(text)


def test_an_unknown_word_opens_nothing(reading: Callable[[Language], ReadingText]) -> None:
    text = reading(Language.EN)
    text.anchorClicked.emit(QUrl("explain:no_such_word"))
    assert text.findChild(ExplanationPopup) is None
