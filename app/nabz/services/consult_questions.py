"""Questions in words: about a concept, about the complaint, and once more when an answer was not understood."""

from __future__ import annotations

from typing import Literal

from nabz.clinical.content import ClinicalContent
from nabz.clinical.inquiry import Candidate
from nabz.domain.languages import Language
from nabz.services.consult_events import QuestionAsked
from nabz.services.consult_words import ConsultWords

COMPLAINT = "complaint"

_KINDS: dict[str, Literal["yes_no", "choice", "choices", "number"]] = {
    "binary": "yes_no",
    "categorical": "choice",
    "multiple": "choices",
    "number": "number",
}


class QuestionWriter:
    """Writes questions; `turn` and `budget` are filled in when one is put."""

    def __init__(self, content: ClinicalContent, words: ConsultWords) -> None:
        self._content = content
        self._words = words

    def about(self, chosen: Candidate, lang: Language) -> QuestionAsked:
        """The question about a concept."""
        concept = self._content.concepts[chosen.concept]
        return QuestionAsked(
            id=chosen.concept,
            inquiry=chosen.inquiry,
            text=self._words.question(chosen.concept, lang),
            choices=self._words.choices(chosen.concept, lang),
            kind=_KINDS[concept.type],
            turn=0,
            budget=0,
            why=chosen.why,
            why_text=self._words.say(f"why_{chosen.why}", lang),
            unit=concept.unit,
        )

    def complaint(self, lang: Language) -> QuestionAsked:
        """Asked when the first message told nothing that is known."""
        return QuestionAsked(
            COMPLAINT, "chief_complaint", self._words.say("opening_again", lang), None, "text", 0, 0,
            "complaint", self._words.say("why_complaint", lang),
        )  # fmt: skip
