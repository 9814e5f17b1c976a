"""The voice that Windows and macOS bring, by way of Qt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from nabz.domain.languages import Language
from nabz.services.speech import Speech

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_RATE = -0.15
"""A little slower than it comes, on a scale from -1 to 1."""


def system_voice(platform: str = sys.platform) -> Speech | None:
    """The voice of the system; None on Linux, which has a program for it, and where Qt came without speech."""
    if not platform.startswith(("win", "darwin")):
        return None
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    engine = QTextToSpeech()
    if engine.state() is QTextToSpeech.State.Error:
        return None
    engine.setRate(_RATE)
    return SystemVoice(engine)


class SystemVoice:
    """Implements `nabz.services.speech.Speech` over a `QTextToSpeech`; main thread."""

    def __init__(self, engine: QTextToSpeech) -> None:
        self._engine = engine
        # Asked here, because `languages` is called in the background.
        codes = {locale.name().split("_")[0] for locale in engine.availableLocales()}
        self._languages = frozenset(lang for lang in Language if str(lang) in codes)

    def languages(self) -> frozenset[Language]:
        return self._languages

    def say(self, text: str, lang: Language) -> None:
        wanted = [x for x in self._engine.availableLocales() if x.name().split("_")[0] == str(lang)]
        if not wanted:
            return
        self._engine.setLocale(wanted[0])
        self._engine.say(text)

    def stop(self) -> None:
        self._engine.stop()

    @property
    def speaking(self) -> bool:
        return self._engine.state().name in ("Speaking", "Synthesizing")
