"""A model's opinion on which of two people of equal triage level is the more pressing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import CancelToken, ChatMessage, ChatModel, GenerationRequest, TextDelta

_RULES = (
    "You compare two notes of patients who wait in a clinic and have the same triage level. "
    "Say who seems more pressing and why, in one short sentence. Do not diagnose and name no medicine. "
    'Begin with "1", "2" or "0" when you cannot tell, then a full stop, then the reason.'
)
_GRAMMAR = 'root ::= [012] ". " [^\\n]{1,160}'
_SAID = re.compile(r"\s*([012])\.\s*(.*)", re.DOTALL)


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
            (ChatMessage("system", _RULES), ChatMessage("user", f"Note 1:\n{one}\n\nNote 2:\n{other}")),
            max_tokens=60,
            grammar=_GRAMMAR,
        )
        try:
            said = "".join(e.text for e in model.generate(request, cancel) if isinstance(e, TextDelta))
        except EnvironmentFault:
            return None  # the list stands without an opinion
        match = _SAID.fullmatch(said)
        if match is None or match[1] == "0":
            return None
        return int(match[1]), " ".join(match[2].split())
