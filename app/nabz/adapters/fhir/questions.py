"""The questions of a consultation as a QuestionnaireResponse."""

from __future__ import annotations

from typing import Any

from nabz.adapters.fhir import codes
from nabz.adapters.fhir.pieces import coding, text
from nabz.services.export_document import AskedQuestion, ConversationDocument


def questionnaire_response(document: ConversationDocument) -> dict[str, Any]:
    """Status, time and items; empty when nothing was asked."""
    asked = document.asked
    if not asked:
        return {}
    items, seen = [], dict[str, int]()
    for question in asked:
        name = question.question["id"]
        seen[name] = seen.get(name, 0) + 1
        # The same question may be put again after a reply that did not answer it.
        link = name if seen[name] == 1 else f"{name}#{seen[name]}"
        item: dict[str, Any] = {"linkId": link, "text": text(question.question["text"]) or name}
        answers = _answers(question)
        items.append({**item, "answer": answers} if answers else item)
    return {
        "status": "completed" if document.result else "in-progress",
        "authored": asked[-1].at,
        "item": items,
    }


def _answers(asked: AskedQuestion) -> list[dict[str, Any]]:
    """Typed where the reply was a choice of the question, else the person's own words."""
    given = asked.answer
    choices = {c["id"]: c["text"] for c in asked.question.get("choices") or []}
    several = given if isinstance(given, list) else [given]
    if given is not None and all(isinstance(g, str) and g in choices for g in several):
        return [{"valueCoding": coding(codes.CHOICE, g, choices[g])} for g in several]
    if asked.question.get("kind") == "yes_no" and given in ("yes", "no"):
        return [{"valueBoolean": given == "yes"}]
    if isinstance(given, int | float) and not isinstance(given, bool):
        return [{"valueDecimal": given}]
    words = text(asked.reply or "")
    return [{"valueString": words}] if words else []
