"""A model's opinion on which of two people of equal triage level is the more pressing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import CancelToken, ChatMessage, ChatModel, GenerationRequest, TextDelta

_RULES = (
    "Two patients, A and B, wait in a clinic and have the same triage level. From their notes say who should be "
    "seen first, and why, in one short sentence. Do not diagnose and name no medicine. "
    'Answer "A: " or "B: " and the reason, or "N: " and why it cannot be told.'
)
_GRAMMAR = 'root ::= [ABN] ": " [^\\n]{1,160}'
_SAID = re.compile(r"\s*([ABN]):\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class WaitingHint:
    """Who seems more pressing of two of equal level, and why, in English; shown beside the list, never in it."""

    session_id: str
    reason: str


class ModelComparison:
    """`waiting_list.Comparing` by a chat model."""

    def __init__(self, model: Callable[[], ChatModel | None]) -> None:
        """Args: model: a capable one, or None: the starter is not asked for an opinion."""
        self._model = model

    def hint(self, one: str, other: str, cancel: CancelToken | None = None) -> tuple[int, str] | None:
        model = self._model()
        if model is None or not one.strip() or not other.strip():
            return None
        request = GenerationRequest(
            "waiting-list",
            (
                ChatMessage("system", _RULES),
                ChatMessage("user", f"Patient A:\n{one}\n\nPatient B:\n{other}\n\nWho first?"),
            ),
            max_tokens=80,
            grammar=_GRAMMAR,
        )
        try:
            said = "".join(e.text for e in model.generate(request, cancel) if isinstance(e, TextDelta))
        except EnvironmentFault:
            return None  # the list stands without an opinion
        match = _SAID.fullmatch(said)
        if match is None or match[1] == "N":
            return None
        reason = " ".join(match[2].split())
        return "AB".index(match[1]) + 1, reason if reason[-1:] in ".!?" else f"{reason}…"
