"""How fast passages come: the time from a question to its passages, over the questions that cards are known by."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from nabz.domain.languages import Language
from nabz.services.knowledge import KnowledgeService

GOAL_FIRST_PASSAGE_MS = 150


def measure(knowledge: KnowledgeService, repeats: int = 3) -> dict[str, Any]:
    """Milliseconds from question to passages; the first question of all (cold) apart.

    One language after another, as a clinic asks: the ways of asking of the languages asked last alone are in memory.
    """
    questions = [
        (f"{card.texts[lang].title} {keyword}", lang)
        for lang in Language
        for card in knowledge.content.cards
        if lang in card.texts
        for keyword in card.texts[lang].keywords[:1]
    ]
    started = time.perf_counter()
    knowledge.search(questions[0][0], questions[0][1])
    cold = (time.perf_counter() - started) * 1000
    times = []
    for _ in range(repeats):
        for question, lang in questions:
            started = time.perf_counter()
            knowledge.search(question, lang)
            times.append((time.perf_counter() - started) * 1000)
    p50, p95 = np.percentile(times, [50, 95])
    return {
        "passages": knowledge.passages(),
        "questions": len(times),
        "cold_ms": round(cold, 1),
        "p50_ms": round(float(p50), 2),
        "p95_ms": round(float(p95), 2),
        "goal_p95_ms": GOAL_FIRST_PASSAGE_MS,
    }
