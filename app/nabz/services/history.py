"""Reading, searching and deleting kept conversations."""

from __future__ import annotations

from dataclasses import dataclass, field

from nabz.domain.errors import UserError
from nabz.domain.patient import PatientContext
from nabz.domain.text import normalise
from nabz.services.ports import SessionSummary, StoredTurn
from nabz.services.record_access import RecordSource


@dataclass(frozen=True, slots=True)
class Conversation:
    """A kept conversation with all its turns in order, and what was known of the person."""

    summary: SessionSummary
    turns: tuple[StoredTurn, ...]
    patient: PatientContext = field(default_factory=PatientContext)


class HistoryService:
    """The kept conversations. Every method raises `EnvironmentFault` (`records_locked`) while they are locked."""

    def __init__(self, records: RecordSource) -> None:
        self._records = records

    def recent(self, limit: int = 50, offset: int = 0) -> list[SessionSummary]:
        """Most recently changed first."""
        return self._records.require_store().list_sessions(limit, offset)

    def search(self, text: str, limit: int = 50) -> list[SessionSummary]:
        """Conversations that hold every word of the text (or words that begin with it); all recent ones for no text."""
        wanted = normalise(text)
        return self._records.require_store().search(wanted, limit) if wanted else self.recent(limit)

    def show(self, session_id: str) -> Conversation:
        """Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        summary = store.session(session_id)
        if summary is None:
            raise UserError(
                "entry_not_found", kind="conversation", id=session_id, command="nabz history list"
            )
        self._records.note("record.read", session_id)
        patient = PatientContext.from_mapping(store.patient(session_id))
        return Conversation(summary, tuple(store.turns(session_id)), patient)

    def delete(self, session_id: str) -> None:
        """Delete for good. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        if store.session(session_id) is None:
            raise UserError(
                "entry_not_found", kind="conversation", id=session_id, command="nabz history list"
            )
        # First the trail, then the deed: nothing is ever gone without an entry.
        self._records.note("record.deleted", session_id)
        store.delete_session(session_id)
