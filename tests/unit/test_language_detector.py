"""Which language a text is in."""

from __future__ import annotations

import pytest

from nabz.adapters.system.language_detector import ScriptAndWordsDetector
from nabz.domain.languages import Language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("How do I make ORS at home?", "en"),
        ("मुझे तीन दिन से बुखार है", "hi"),
        ("मला तीन दिवसांपासून ताप आहे", "mr"),
        ("నాకు జ్వరం ఉంది", "te"),
        ("எனக்கு காய்ச்சல் இருக்கிறது", "ta"),
        ("আমার জ্বর হয়েছে", "bn"),
        ("عندي حمى منذ ثلاثة أيام", "ar"),
        ("mujhe bukhar hai aur sir dard", "hi"),
        ("mala khup taap aahe", "mr"),
        ("naaku jwaram undi", "te"),
        ("enakku romba kaichal irukku", "ta"),
        ("amar khub jor hoyeche", "bn"),
        ("मेरे child को high fever है", "hi"),
        ("నా baby కి fever ఉంది", "te"),
    ],
)
def test_the_language_is_found_whatever_the_interface_speaks(text: str, lang: str) -> None:
    for prior in Language:
        assert ScriptAndWordsDetector().detect(text, prior) == lang


def test_the_interface_language_decides_what_the_text_leaves_open() -> None:
    detector = ScriptAndWordsDetector()
    assert detector.detect("ताप", Language.MR) is Language.MR
    assert detector.detect("ताप", Language.HI) is Language.HI
    assert detector.detect("123", Language.TA) is Language.TA
    assert detector.detect("fever", Language.TA) is Language.EN


def test_devanagari_without_any_function_word_is_still_told_apart() -> None:
    assert ScriptAndWordsDetector().detect("साफ़ पानी", Language.EN) is Language.HI
