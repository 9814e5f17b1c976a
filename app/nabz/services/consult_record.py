"""A consultation on disk, turn by turn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nabz.clinical.case_state import CaseState
from nabz.domain.languages import Language
from nabz.services.consult_events import (
    AlertRaised,
    ConsultEvent,
    ConsultRequest,
    ConsultResult,
    InputRefused,
    NoteSaid,
    QuestionAsked,
)
from nabz.services.consult_json import event_as_dict
from nabz.services.ports import RecordStore


class ConsultRecord:
    """Keeps the turns of one consultation; nothing before the first of them."""

    def __init__(self, store: RecordStore | None, request: ConsultRequest) -> None:
        self._store = store
        self._request = request
        self.session_id: str | None = None

    @property
    def stored(self) -> bool:
        return self._store is not None

    def keep(
        self,
        given: dict[str, Any],
        text: str,
        events: tuple[ConsultEvent, ...],
        lang: Language,
        case: CaseState,
    ) -> tuple[ConsultEvent, ...]:
        """Keep what came in and what was said to it; returns the events, with the session in the result.

        The person's context alone begins no record: it is kept with the first message.

        Raises:
            EnvironmentFault: `database_write`.
        """
        if self._store is None or (self.session_id is None and not text and not events):
            return events
        if self.session_id is None:
            self.session_id = self._store.begin_session(
                "consult", lang, self._request.mode, case.patient.known_facts()
            )
        events = tuple(
            replace(e, session_id=self.session_id) if isinstance(e, ConsultResult) else e for e in events
        )
        if text or given:
            self._store.append_turn(self.session_id, "person", text, lang, {"input": given})
        if events:
            payload = {"events": [event_as_dict(e) for e in events]}
            self._store.append_turn(self.session_id, "nabz", _shown(events), lang, payload)
        return events


def _shown(events: tuple[ConsultEvent, ...]) -> str:
    lines = []
    for event in events:
        match event:
            case AlertRaised(alert=alert):
                lines.append(alert.text)
            case QuestionAsked(text=text) | NoteSaid(text=text) | InputRefused(message=text):
                lines.append(text)
            case ConsultResult(summary=summary):
                lines.append(summary["plain"]["text"])
    return "\n".join(lines)
