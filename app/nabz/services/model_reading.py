"""A capable model reads an opening whose words are not known: it may name concepts out of a short list, nothing else.

A grammar allows ids of that list only, and what it names is asked back like every other suggestion: the model adds
questions, never findings, and takes nothing away.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from nabz.clinical.content import ClinicalContent
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.likely_concepts import MOST, NearestWordings
from nabz.services.ports import ChatMessage, ChatModel, GenerationRequest, TextDelta
from nabz.services.prompting import rules_message

_LISTED = 24
"""Concepts that the model chooses from: the nearest in meaning; more make the prompt slow to read."""
_TASK = (
    "A person at a clinic said the words between the lines. Which findings of the list does the person say are there "
    "now? Answer with a JSON list of at most {most} ids, the surest first; [] when none is said."
)


class ModelReading:
    """`likely_concepts.Suggesting`: what the model names first, then what lies nearest."""

    def __init__(
        self, content: ClinicalContent, nearest: NearestWordings, model: Callable[[], ChatModel | None]
    ) -> None:
        """Args: model: a model that is good enough for this, or None."""
        self._content = content
        self._nearest = nearest
        self._model = model

    def concepts(
        self, text: str, lang: Language, *, sure: bool = False, with_model: bool = False
    ) -> tuple[str, ...]:
        near = self._nearest.concepts(text, lang, sure=sure)
        listed = self._nearest.nearest(text, lang, _LISTED) if with_model else ()
        model = self._model() if listed else None
        if model is None:
            return near
        try:
            named = self._named(model, text, listed)
        except (EnvironmentFault, ValueError):
            return near  # a model that fails costs its help, not the consultation
        return tuple(dict.fromkeys((*named, *near)))[:MOST]

    def _named(self, model: ChatModel, text: str, listed: Sequence[str]) -> list[str]:
        names = self._content.concept_texts[Language.EN]
        lines = "\n".join(f"{c}: {names[c].name}" for c in listed)
        words = text.replace("---", " ")
        asked = f"{_TASK.format(most=MOST)}\n\n{lines}\n\n---\n{words}\n---"
        request = GenerationRequest(
            "reading",
            (rules_message(), ChatMessage("user", asked)),
            max_tokens=24 * MOST,
            grammar=list_grammar(listed),
        )
        written = "".join(e.text for e in model.generate(request) if isinstance(e, TextDelta))
        named = json.loads(written)
        return [c for c in named if c in listed]


def list_grammar(ids: Sequence[str]) -> str:
    """GBNF of a JSON list of at most `MOST` of the ids."""
    options = " | ".join(rf'"\"{one}\""' for one in ids)
    rest = ' ("," one)?' * (MOST - 1)
    return f'root ::= "[]" | "[" one{rest} "]"\none ::= {options}\n'
