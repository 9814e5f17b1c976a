"""Which languages a message is in: people mix them, and type one in the letters of another."""

from __future__ import annotations

from collections.abc import Mapping

from nabz.clinical.cues import Cues
from nabz.clinical.message_words import Message, text_words
from nabz.domain.languages import SCRIPTS, Language, script_shares

_LOCAL = {lang.profile.script: lang for lang in Language if lang is not Language.MR}


class MessageLanguages:
    """Tells languages by script and by the function words that the cues name."""

    def __init__(self, cues: Mapping[Language, Cues]) -> None:
        self._marks = {
            lang: {
                kind: frozenset(w for p in phrases for w in text_words(p))
                for kind, phrases in own.marks.items()
            }
            for lang, own in cues.items()
        }

    def of(self, message: Message, lang: Language) -> tuple[Language, ...]:
        """The language told, English, and every other that the script or the function words show."""
        languages = dict.fromkeys((lang, Language.EN))
        shares = script_shares(message.text)
        for script in SCRIPTS:
            if script != "LATIN" and shares.get(script):
                if script == "DEVANAGARI" and lang in (Language.HI, Language.MR):
                    continue
                languages[_LOCAL[script]] = None
        words = {word.text for word in message.words}
        for other, marks in self._marks.items():
            if other is not Language.EN and (
                words & marks.get("sure", frozenset()) or len(words & marks.get("some", frozenset())) >= 2
            ):
                languages[other] = None
        return tuple(languages)

    def typed_in_latin(self, message: Message, languages: tuple[Language, ...]) -> bool:
        """Whether a message in Latin letters is rather in a local language than in English."""
        english = self._marks.get(Language.EN, {}).get("some", frozenset())
        local = frozenset(
            mark
            for one in languages
            if one is not Language.EN
            for marks in self._marks.get(one, {}).values()
            for mark in marks
        )
        words = [word.text for word in message.words]
        return sum(word in local for word in words) > sum(word in english for word in words)
