"""How fast passages come: the time from a question to its passages, over the questions that cards are known by."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from nabz.domain.languages import Language
from nabz.services.knowledge import KnowledgeService

GOAL_FIRST_PASSAGE_MS = 150


def measure(knowledge: KnowledgeService, repeats: int = 3) -> dict[str, Any]:
    """Milliseconds from question to passages, all languages in turn; the first question of all (cold) apart."""
    questions = [
        (f"{text.title} {keyword}", lang)
        for card in knowledge.content.cards
        for lang, text in card.texts.items()
        for keyword in text.keywords[:1]
    ]
    started = time.perf_counter()
    knowledge.search(questions[0][0], questions[0][1])
    cold = (time.perf_counter() - started) * 1000
    times = []
    for _ in range(repeats):
        for question, lang in questions:
            started = time.perf_counter()
            knowledge.search(question, Language(lang))
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
