"""A consultation on disk, turn by turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from nabz.clinical.case_state import CaseState
from nabz.clinical.vitals import measured
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
from nabz.services.fingerprints import MADE_WITH
from nabz.services.ports import RecordStore
from nabz.services.record_access import RecordSource

VITALS = "vitals"
"""Key of a person's payload: the vital signs that the turn measured or told in words, in the units of `SIGNS`."""


class ConsultRecord:
    """Keeps the turns of one consultation; nothing before the first of them.

    Turns that come while the records are locked wait in memory, and are kept with the next one after they open.
    """

    def __init__(
        self,
        records: RecordSource,
        request: ConsultRequest,
        made_with: Callable[[], dict[str, Any]] = dict,
    ) -> None:
        """Args: made_with: the fingerprints of what results and danger signs rest on."""
        self._records = records
        self._made_with = made_with
        self._request = request
        self._waiting: list[_Turn] = []
        self._known_vitals: dict[str, float] = {}
        self.session_id: str | None = None

    @property
    def stored(self) -> bool:
        return self._records.open_store() is not None

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
        vitals = self._new_vitals(case)
        if self.session_id is None and not self._waiting and not text and not events:
            if "vitals" in given:
                # What was measured is kept with it.
                self._waiting.append(_Turn(given, text, events, lang, vitals))
            return events
        store = self._records.open_store()
        if store is None:
            self._waiting.append(_Turn(given, text, events, lang, vitals))
            return events
        if self.session_id is None or store.session(self.session_id) is None:
            self.session_id = store.begin_session(
                "consult", lang, self._request.mode, case.patient.known_facts()
            )
        while self._waiting:  # nothing leaves it before it is on disk, and nothing is kept twice
            self._keep_told(store, self.session_id, self._waiting[0])
            self._waiting[0] = replace(self._waiting[0], given={}, text="")
            self._keep_said(store, self.session_id, self._waiting[0])
            del self._waiting[0]
        events = tuple(
            replace(e, session_id=self.session_id) if isinstance(e, ConsultResult) else e for e in events
        )
        turn = _Turn(given, text, events, lang, vitals)
        self._keep_told(store, self.session_id, turn)
        self._keep_said(store, self.session_id, turn)
        return events

    def _new_vitals(self, case: CaseState) -> dict[str, float]:
        """What this turn measured or told of vital signs, in the units of `clinical.vitals.SIGNS`."""
        now = measured(case.vitals)
        new = {name: value for name, value in now.items() if self._known_vitals.get(name) != value}
        self._known_vitals = now
        return new

    @staticmethod
    def _keep_told(store: RecordStore, session_id: str, turn: _Turn) -> None:
        if turn.text or turn.given:
            given: dict[str, Any] = {"input": turn.given}
            if turn.vitals:
                given[VITALS] = turn.vitals
            store.append_turn(session_id, "person", turn.text, turn.lang, given)

    def _keep_said(self, store: RecordStore, session_id: str, turn: _Turn) -> None:
        if turn.events:
            payload: dict[str, Any] = {"events": [event_as_dict(e) for e in turn.events]}
            made_with = self._made_with()
            if made_with and any(isinstance(e, ConsultResult | AlertRaised) for e in turn.events):
                payload[MADE_WITH] = made_with
            store.append_turn(session_id, "nabz", _shown(turn.events), turn.lang, payload)


@dataclass(frozen=True, slots=True)
class _Turn:
    given: dict[str, Any]
    text: str
    events: tuple[ConsultEvent, ...]
    lang: Language
    vitals: dict[str, float] = field(default_factory=dict)


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
