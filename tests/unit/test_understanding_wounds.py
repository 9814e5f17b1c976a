"""Stabs, shots and blows are heard in every language; pain that feels like a knife is not a knife."""

from __future__ import annotations

import pytest

from danger_rules import facts, shipped_rules
from nabz.clinical.danger_signs import evaluate
from understanding_content import present

STAB, BLOW = "stab_or_gunshot_wound", "blow_to_trunk"


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "my brother was stabbed in the stomach", STAB),
        ("en", "he was shot in the leg", STAB),
        ("en", "a bull gored my father", STAB),
        ("en", "she was kicked in the belly by a cow", BLOW),
        ("hi", "मेरे भाई को पेट में चाकू मार दिया", STAB),
        ("hi", "उसके पैर में गोली लगी", STAB),
        ("hi", "पेट में लात मारी", BLOW),
        ("te", "నా తమ్ముడిని కత్తితో పొడిచారు", STAB),
        ("te", "కడుపులో తన్నాడు", BLOW),
        ("ta", "என் தம்பியை கத்தியால குத்திட்டாங்க", STAB),
        ("ta", "வயித்துல உதைச்சான்", BLOW),
        ("bn", "ভাইয়ের পেটে ছুরি মেরেছে", STAB),
        ("bn", "পেটে লাথি মেরেছে", BLOW),
        ("mr", "भावाला पोटात चाकू मारला", STAB),
        ("mr", "पोटात लाथ मारली", BLOW),
        ("ar", "أخي طعنوه بسكين في بطنه", STAB),
        ("ar", "رفسته بقرة في بطنه", BLOW),
    ],
)
def test_a_deep_wound_and_a_blow_are_heard(lang: str, text: str, told: str) -> None:
    assert told in present(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I have a stabbing pain in my chest"),
        ("en", "sharp pain like a knife in my belly"),
        ("en", "I got my flu shot yesterday and my arm hurts"),
        ("en", "shooting pain down my leg"),
        ("hi", "पेट में चाकू जैसा दर्द है"),
        ("hi", "दवा की गोली लेने के बाद उल्टी हुई"),
        ("te", "కత్తితో పొడిచినట్టు కడుపు నొప్పి"),
        ("ta", "நெஞ்சில குத்துற மாதிரி வலி"),
        ("bn", "বুকে ছুরি মারার মতো ব্যথা"),
        ("mr", "गोळी घेतल्यावर उलटी झाली"),
        ("ar", "عندي ألم مثل الطعن في صدري"),
    ],
)
def test_a_pain_like_a_knife_is_no_wound(lang: str, text: str) -> None:
    assert not {STAB, BLOW} & present(text, lang)


@pytest.mark.parametrize(
    ("known", "level"),
    [
        ((STAB,), "emergency"),
        ((BLOW,), "urgent"),
        ((BLOW, "paleness"), "emergency"),
        ((BLOW, "abdominal_pain"), "emergency"),
    ],
)
def test_how_urgent_they_are(known: tuple[str, ...], level: str) -> None:
    assert evaluate(shipped_rules(), facts(*known))[0].level == level
