"""Weights in free text, in every script; a change of weight is none."""

from __future__ import annotations

import pytest

from nabz.clinical.told_weight import told_weight


@pytest.mark.parametrize(
    ("text", "kilograms"),
    [
        ("weight 12 kg", 12),
        ("The child weighs 8.5 kg and has fever", 8.5),
        ("wt: 61", 61),
        ("12 kg weight, fever 102 F", 12),
        ("weight 2800 g", 2.8),
        ("weight 154 lbs", 69.85),
        ("fever 39, weight is 54,5 kg", 54.5),
        ("वजन १२ किलो है", 12),
        ("वज़न 12.5 किलो", 12.5),
        ("माझे वजन ६० किलो आहे", 60),
        ("బరువు 12 కిలోలు", 12),
        ("எடை 12 கிலோ", 12),
        ("ওজন ১২ কেজি", 12),
        ("وزنه ١٢ كيلو", 12),
        ("الوزن ١٢٫٥ كغ", 12.5),
        ("mera vajan 70 kg hai", 70),
    ],
)
def test_a_weight_is_read_in_kilograms(text: str, kilograms: float) -> None:
    assert told_weight(text) == pytest.approx(kilograms)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I lost 5 kg",
        "weight loss of 5 kg in two months",
        "my weight went down by 5 kg",
        "weight loss for 3 months",
        "वजन 5 किलो कम हुआ",
        "நான் எடை 5 கிலோ குறைந்தேன்",
        "وزني نقص ٥ كيلو",
        "I carried 50 kg of rice",
        "weight 900 kg",
        "BP 150/90",
        "he is losing weight since 20 days",
    ],
)
def test_what_is_no_weight_is_left(text: str) -> None:
    assert told_weight(text) is None
