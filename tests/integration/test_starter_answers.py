"""What the starter model says, where the content of an answer matters."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from .conftest import Run

pytestmark = [pytest.mark.integration, pytest.mark.starter]


def test_the_starter_model_answers_follows_up_and_reuses_its_cache(
    nabz: Callable[..., Run], starter_model: str
) -> None:
    lines = [
        {"text": "How do I make ORS at home?", "session": "a"},
        {"text": "How much ORS should a small child drink?", "session": "a"},
        {"text": "How do I repair a carburettor?"},
        {"text": "ماذا أفعل عند لدغة الأفعى؟"},
        {"text": "घर पर ओआरएस कैसे बनाएँ?"},
    ]
    run = nabz("ask", "--json", "-", stdin="".join(json.dumps(line) + "\n" for line in lines), timeout=900)
    assert run.code == 0, run.err
    first, follow_up, refused, arabic, hindi = (json.loads(line) for line in run.out.splitlines())

    assert first["model"] == starter_model
    assert first["composition"] == "model"
    assert not first["refused"]
    assert first["passages"]
    assert any(s["support"] == "cited" for s in first["sentences"])
    assert first["timing"]["tokens_per_s"] > 0
    # The recipe's numbers stand in the answer only as the card has them.
    assert "1 litre" in first["answer"]

    assert follow_up["timing"]["reused_tokens"] >= first["timing"]["prompt_tokens"]

    assert refused["refused"]
    assert refused["model"] is None

    assert arabic["lang"] == "ar"
    assert "model_caution_for_language" in arabic["notices"] or arabic["composition"] == "passages"

    assert hindi["lang"] == "hi"
    assert hindi["composition"] == "passages"
    assert "model_not_for_language" in hindi["notices"]
