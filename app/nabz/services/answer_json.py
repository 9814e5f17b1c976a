"""An answer as the command line prints it and the record keeps it (DESIGN section 5)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from nabz.domain.answer import Answer
from nabz.domain.citation import RetrievedPassage
from nabz.domain.triage import Alert


def answer_as_dict(answer: Answer, stored: bool) -> dict[str, Any]:
    """The object of `nabz ask --json`."""
    return {
        "lang": str(answer.lang),
        "answer": answer.text,
        "refused": answer.refused,
        "stored": stored,
        "sentences": [
            {"text": s.text, "support": str(s.support), "citations": list(s.citations)}
            for s in answer.sentences
        ],
        "passages": [passage_as_dict(p) for p in answer.passages],
        "alerts": [alert_as_dict(a) for a in answer.alerts],
        "model": answer.model,
        "composition": str(answer.composition),
        "notices": list(answer.notices),
        "timing": asdict(answer.timing),
    }


def passage_as_dict(retrieved: RetrievedPassage) -> dict[str, Any]:
    """A passage as it was cited, so that a record can be read without the index."""
    p = retrieved.passage
    return {
        "n": retrieved.n,
        "id": p.id,
        "source": p.source,
        "title": p.title,
        "page": p.page,
        "lang": str(p.lang),
        "score": retrieved.score,
        "text": p.text,
    }


def alert_as_dict(alert: Alert) -> dict[str, Any]:
    return {
        "level": str(alert.level),
        "rule": alert.rule,
        "text": alert.text,
        "first_steps": list(alert.first_steps),
        "citations": list(alert.citations),
        "source": alert.source,
    }
