"""The voice of the window: the system's own where there is one, one reader at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.widgets.read_aloud import ReadAloudButton, Voice, joined_for_reading
from nabz.ui.widgets.read_aloud_system import SystemVoice, system_voice


class FakeEngine:
    """As a `QTextToSpeech`, as far as it is used."""

    State = SimpleNamespace(Error="error")

    def __init__(self) -> None:
        self.now = SimpleNamespace(name="Ready")
        self.calls: list[tuple[str, Any]] = []

    def state(self) -> Any:
        return self.now

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("hi_IN"), QLocale("en_GB")]

    def setLocale(self, locale: QLocale) -> None:
        self.calls.append(("locale", locale.name()))

    def setRate(self, rate: float) -> None:
        self.calls.append(("rate", rate))

    def say(self, text: str) -> None:
        self.calls.append(("say", text))
        self.now = SimpleNamespace(name="Speaking")

    def stop(self) -> None:
        self.now = SimpleNamespace(name="Ready")


def test_linux_takes_the_program_and_other_systems_their_own_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("PySide6.QtTextToSpeech")
    module.QTextToSpeech = FakeEngine  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", module)
    assert system_voice("linux") is None
    for platform in ("win32", "darwin"):
        voice = system_voice(platform)
        assert voice is not None
        assert voice.languages() == {Language.HI, Language.EN}
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert system_voice("win32") is None


def test_the_system_reads_in_the_voice_of_the_language_and_no_other() -> None:
    engine = FakeEngine()
    voice = SystemVoice(engine)  # type: ignore[arg-type]
    voice.say("खाँसी", Language.HI)
    assert engine.calls == [("locale", "hi_IN"), ("say", "खाँसी")]
    assert voice.speaking
    voice.stop()
    assert not voice.speaking
    voice.say("దగ్గు", Language.TE)
    assert not voice.speaking


class Reader:
    def __init__(self) -> None:
        self.speaking = False
        self.read: list[str] = []

    def languages(self) -> frozenset[Language]:
        return frozenset({Language.EN})

    def say(self, text: str, lang: Language) -> None:
        self.read.append(text)
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False


@pytest.fixture
def shown(qtbot: QtBot, context: UiContext) -> Callable[[Reader], tuple[Voice, list[ReadAloudButton]]]:
    boxes: list[QWidget] = []

    def show(reader: Reader) -> tuple[Voice, list[ReadAloudButton]]:
        voice = Voice(reader, context.tasks)
        spoken = UiContext(context.theme, context.words, context.tasks, voice=voice)
        box = QWidget()
        qtbot.addWidget(box)
        boxes.append(box)
        column = QVBoxLayout(box)
        buttons = [ReadAloudButton(spoken, lambda n=n: f"text {n} [1]", lambda: Language.EN) for n in (1, 2)]
        for button in buttons:
            column.addWidget(button)
        box.show()
        return voice, buttons

    return show


def test_the_button_comes_when_the_voice_is_known_and_one_text_is_read_at_a_time(
    qtbot: QtBot, shown: Callable[[Reader], tuple[Voice, list[ReadAloudButton]]]
) -> None:
    reader = Reader()
    voice, (first, second) = shown(reader)
    assert not first.isVisible()
    voice.prepare()
    qtbot.waitUntil(first.isVisible)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.accessibleName() == "Stop reading"
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (first.accessibleName(), second.accessibleName()) == ("Read aloud", "Stop reading")
    assert reader.read == ["text 1", "text 2"]
    reader.speaking = False  # it has come to its end
    qtbot.waitUntil(lambda: second.accessibleName() == "Read aloud")
    assert not voice.speaking


def test_lines_are_read_with_a_pause_between_them() -> None:
    assert joined_for_reading(["Question?", "Yes", "", "नहीं।"]) == "Question?\nYes.\nनहीं।"
