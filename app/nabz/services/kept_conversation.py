"""A kept conversation as it was written, and what was added to it since."""

from __future__ import annotations

from dataclasses import dataclass, field

from nabz.domain.patient import PatientContext
from nabz.services.history_ports import Amendment, Attachment, SessionSummary, StoredTurn


@dataclass(frozen=True, slots=True)
class Conversation:
    """A kept conversation with all its turns in order, and what was known of the person."""

    summary: SessionSummary
    turns: tuple[StoredTurn, ...]
    patient: PatientContext = field(default_factory=PatientContext)
    amendments: tuple[Amendment, ...] = ()
    attachments: tuple[Attachment, ...] = ()
