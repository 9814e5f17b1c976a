"""What records keep beside conversations, in memory: additions, waiting list, patients; and forms that leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from nabz.domain.patient import PatientContext
from nabz.domain.triage import TriageLevel
from nabz.services.export_document import ConversationDocument
from nabz.services.export_page import Page
from nabz.services.history_ports import (
    Amendment,
    Attachment,
    Author,
    Moment,
    PatientSummary,
    SessionSummary,
    StoredTurn,
    WaitingEntry,
    WaitingState,
)


def now() -> Moment:
    return Moment(datetime.now(UTC).isoformat(timespec="milliseconds"), 330)


class MemoryAdditions:
    """`history_ports.AdditionStore`."""

    def __init__(self) -> None:
        self.remarks: list[Amendment] = []
        self.files: dict[int, tuple[Attachment, bytes]] = {}

    def amend(self, session_id: str, text: str, by: Author, at: Moment | None = None) -> Amendment:
        made = Amendment(len(self.remarks) + 1, session_id, text, by, at or now())
        self.remarks.append(made)
        return made

    def amendments(self, session_id: str) -> list[Amendment]:
        return [a for a in self.remarks if a.session_id == session_id]

    def attach(self, session_id: str, name: str, media_type: str, content: bytes, by: Author) -> Attachment:
        number = len(self.files) + 1
        digest = sha256(content).hexdigest()
        made = Attachment(number, session_id, name, media_type, len(content), digest, by, now())
        self.files[number] = (made, content)
        return made

    def attachments(self, session_id: str) -> list[Attachment]:
        return [a for a, _ in self.files.values() if a.session_id == session_id]

    def attachment(self, attachment_id: int) -> Attachment | None:
        found = self.files.get(attachment_id)
        return found[0] if found else None

    def content(self, attachment_id: int) -> bytes | None:
        found = self.files.get(attachment_id)
        return found[1] if found else None

    def remove_attachment(self, attachment_id: int) -> bool:
        return self.files.pop(attachment_id, None) is not None


class MemoryWaiting:
    """`history_ports.WaitingStore`; `tell` is called after each change."""

    def __init__(self, session: Callable[[str], SessionSummary | None]) -> None:
        self._session = session
        self.kept: dict[str, WaitingEntry] = {}
        self.tell: Callable[[str], None] = lambda session_id: None

    def open_entries(self) -> list[WaitingEntry]:
        return [e for e in self.kept.values() if e.state != "done"]

    def entry(self, session_id: str) -> WaitingEntry | None:
        return self.kept.get(session_id)

    def add(self, session_id: str, note: str) -> None:
        summary = self._session(session_id)
        assert summary is not None
        level = TriageLevel(summary.triage) if summary.triage else None
        self.put(
            WaitingEntry(
                session_id, len(self.kept) + 1, "waiting", level, 0, 0, now(), summary.lang, summary.title,
                patient_code=summary.patient_code, note=note,
            )
        )  # fmt: skip

    def put(self, entry: WaitingEntry) -> None:
        self.kept[entry.session_id] = entry
        self.tell(entry.session_id)

    def set_state(self, session_id: str, state: WaitingState, by: Author) -> None:
        name = by.name if state == "taken" else ""
        self.put(replace(self.kept[session_id], state=state, taken_by=name))


class MemoryPatients:
    """`history_ports.PatientStore` over the conversations that name a code."""

    def __init__(self, sessions: dict[str, SessionSummary], turns: dict[str, list[StoredTurn]]) -> None:
        self._sessions = sessions
        self._turns = turns
        self.names: dict[str, str] = {}
        self.facts: dict[str, dict[str, object]] = {}

    def patients(self, text: str, limit: int, offset: int) -> list[PatientSummary]:
        codes = {s.patient_code for s in self._sessions.values() if s.patient_code} | set(self.names)
        found = [p for c in sorted(codes) if (p := self.patient(c)) is not None]
        fitting = [p for p in found if text.lower() in f"{p.code} {p.name}".lower()]
        return fitting[offset : offset + limit]

    def patient(self, code: str) -> PatientSummary | None:
        visits = self.visits(code, 1000, 0)
        if not visits and code not in self.names:
            return None
        first, last = (visits[-1].started_at, visits[0].started_at) if visits else ("", "")
        return PatientSummary(code, self.names.get(code, ""), len(visits), first, last)

    def add(self, code: str, name: str) -> bool:
        new = self.patient(code) is None
        if new:
            self.names[code] = name
        return new

    def set_name(self, code: str, name: str) -> None:
        self.names[code] = name

    def visits(self, code: str, limit: int, offset: int) -> list[SessionSummary]:
        found = [s for s in self._sessions.values() if s.patient_code == code]
        return sorted(found, key=lambda s: s.started_at, reverse=True)[offset : offset + limit]

    def told(self, code: str) -> list[StoredTurn]:
        return [t for s in reversed(self.visits(code, 1000, 0)) for t in self._turns[s.id]]

    def contexts(self, code: str) -> Iterable[tuple[str, Moment, dict[str, object]]]:
        facts = self.facts.get(code, {})
        return [(s.id, Moment(s.started_at), facts) for s in reversed(self.visits(code, 1000, 0))]


class ScriptedForms:
    """FHIR, paper and files as `export_ports` wants them, saying what they were asked."""

    def __init__(self) -> None:
        self.patient = PatientContext(code="P-9", age_years=40)

    def write(self, document: ConversationDocument) -> dict[str, Any]:
        return {"resourceType": "Bundle", "id": document.id}

    def read_patient(self, bundle: dict[str, Any]) -> PatientContext:
        del bundle
        return self.patient

    def pdf(self, page: Page) -> bytes:
        return b"%PDF " + page.title.encode()


class PlainFiles:
    """`export_ports.ExportFiles` with nothing but the file."""

    def write(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)

    def read(self, path: Path) -> bytes:
        return path.read_bytes()
