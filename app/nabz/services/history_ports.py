"""What the records keep: conversations with their turns, amendments, attachments, waiting list and patients."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any, Literal, Protocol

from nabz.domain.triage import TriageLevel

LARGEST_ATTACHMENT = 20 << 20
"""Bytes of one attachment: a photograph or a scanned letter, not a film."""
LONGEST_AMENDMENT = 20_000
"""Characters of one amendment."""


@dataclass(frozen=True, slots=True)
class StoredTurn:
    """A turn of a conversation as it was kept. Turns are in the order of `id`, whatever the clock did.

    Attributes:
        created_at: UTC, ISO 8601.
        offset: minutes that the clinic's clock was ahead of UTC; None where an earlier Nabz did not keep it.
    """

    id: int
    session_id: str
    role: Literal["person", "nabz"]
    text: str
    lang: str
    created_at: str
    payload: dict[str, Any]
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A conversation in the history list.

    Attributes:
        snippet: with hits between U+0002 and U+0003; `highlighted` gives it with ranges.
        offset: as `StoredTurn.offset`, when it began.
        triage: level of the last result, else of the worst danger sign; empty without either.
        condition: id of the first illness that the last result lists.
        staff: id of the account that was signed in when it began.
        amendments, attachments: how many there are.
    """

    id: str
    kind: Literal["ask", "consult"]
    title: str
    lang: str
    mode: str
    started_at: str
    updated_at: str
    turns: int
    snippet: str = ""
    offset: int | None = None
    triage: str = ""
    condition: str = ""
    patient_code: str = ""
    staff: str = ""
    amendments: int = 0
    attachments: int = 0

    @property
    def highlighted(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The snippet as it is shown, and where its hits begin and end (code points, end exclusive)."""
        shown, ranges, begin = "", list[tuple[int, int]](), 0
        for piece in re.split("([\x02\x03])", self.snippet):
            if piece == "\x02":
                begin = len(shown)
            elif piece == "\x03":
                ranges.append((begin, len(shown)))
            else:
                shown += piece
        return shown, tuple(ranges)


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which conversations are wanted; what is empty or None does not matter.

    Attributes:
        first_day, last_day: days of the clinic's calendar when the conversation began, both inclusive.
        lang: of the conversation, such as "hi".
        triage: level of the last result; before there is one, of the worst danger sign.
        condition: id of an illness that the last result lists.
        staff: id of the account that was signed in when it began.
        patient: code of the patient, as it was written.
        kind: "ask" or "consult".
    """

    first_day: date | None = None
    last_day: date | None = None
    lang: str = ""
    triage: str = ""
    condition: str = ""
    staff: str = ""
    patient: str = ""
    kind: Literal["", "ask", "consult"] = ""

    def __bool__(self) -> bool:
        return self != _EVERYTHING


_EVERYTHING = HistoryFilter()


@dataclass(frozen=True, slots=True)
class Author:
    """Who did something: the account's id and the name as it was then. Both empty where there are no accounts."""

    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in UTC (ISO 8601, milliseconds) and how far the clinic's clock was ahead of UTC, in minutes.

    `offset` is None where an earlier Nabz did not keep it.
    """

    utc: str
    offset: int | None = None

    @property
    def local(self) -> datetime:
        """The time on the clinic's clock, with its offset; UTC where the offset is not known."""
        zone = timezone(timedelta(minutes=self.offset or 0))
        return datetime.fromisoformat(self.utc).astimezone(zone)


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later remark on a record, which itself stays as it was."""

    id: int
    session_id: str
    text: str
    by: Author
    at: Moment


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a record.

    Attributes:
        media_type: such as "image/jpeg"; by the file's name.
        size: in bytes; `sha256` in hexadecimal.
        here: whether its content is kept; False for one whose record was imported without it.
    """

    id: int
    session_id: str
    name: str
    media_type: str
    size: int
    sha256: str
    by: Author
    at: Moment
    here: bool = True


class AdditionStore(Protocol):
    """Amendments and attachments. A method that returns has its data on disk."""

    def amend(self, session_id: str, text: str, by: Author, at: Moment | None = None) -> Amendment:
        """Append; `at` is now, unless an import tells when it was."""
        ...

    def amendments(self, session_id: str) -> list[Amendment]:
        """In the order in which they were made."""
        ...

    def attach(self, session_id: str, name: str, media_type: str, content: bytes, by: Author) -> Attachment:
        """Keep a file inside the database."""
        ...

    def attach_elsewhere(self, session_id: str, described: Attachment) -> Attachment:
        """Name a file that an imported record had; its content is not here."""
        ...

    def attachments(self, session_id: str) -> list[Attachment]:
        """Without their contents, in the order in which they came."""
        ...

    def attachment(self, attachment_id: int) -> Attachment | None: ...

    def content(self, attachment_id: int) -> bytes | None:
        """None when there is no such attachment, or its content is not here."""
        ...

    def remove_attachment(self, attachment_id: int) -> bool:
        """For good: its bytes are overwritten."""
        ...


WaitingState = Literal["waiting", "taken", "done"]


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """A consultation on the waiting list.

    Attributes:
        arrival: number by which who came first is known, whatever the clock says.
        level: of the last result, or of the worst danger sign so far; None while nothing is known.
        emergencies, urgents: danger findings of that level.
        since: when it was put on the list.
        title: what the person came with, in their words.
        condition: id of the first listed illness; empty without a result.
        concluded: whether there is a result.
    """

    session_id: str
    arrival: int
    state: WaitingState
    level: TriageLevel | None
    emergencies: int
    urgents: int
    since: Moment
    lang: str
    title: str
    patient_code: str = ""
    patient_name: str = ""
    condition: str = ""
    concluded: bool = False
    note: str = ""
    taken_by: str = ""
    taken_at: str = ""


class WaitingStore(Protocol):
    """Who waits. A method that returns has its data on disk."""

    def open_entries(self) -> list[WaitingEntry]:
        """Waiting and taken ones, by arrival."""
        ...

    def entry(self, session_id: str) -> WaitingEntry | None:
        """In any state."""
        ...

    def add(self, session_id: str, note: str) -> None:
        """Put on the list as the last to come; one that waits already keeps its place and takes the note."""
        ...

    def set_state(self, session_id: str, state: WaitingState, by: Author) -> None: ...


@dataclass(frozen=True, slots=True)
class PatientSummary:
    """A patient in the list; times are those of conversations, UTC.

    Attributes:
        triage: level of the newest conversation; empty when it has none.
    """

    code: str
    name: str
    visits: int
    first_at: str
    last_at: str
    triage: str = ""
    lang: str = ""


class PatientStore(Protocol):
    """Patients by code; a conversation that names a code makes its patient known."""

    def patients(self, text: str, limit: int, offset: int) -> list[PatientSummary]:
        """Whose code or name holds the text (search form; all for an empty one), last seen first."""
        ...

    def patient(self, code: str) -> PatientSummary | None: ...

    def add(self, code: str, name: str) -> bool:
        """Whether the code was new; the name of one that is known stays."""
        ...

    def set_name(self, code: str, name: str) -> None: ...

    def visits(self, code: str, limit: int, offset: int) -> list[SessionSummary]:
        """Conversations of a patient, newest first."""
        ...

    def told(self, code: str) -> list[StoredTurn]:
        """Everything that was said and measured in a patient's conversations, in the order of the turns."""
        ...

    def contexts(self, code: str) -> Iterable[tuple[str, Moment, dict[str, object]]]:
        """What was known of the patient when each conversation began: its id, when, and the facts; oldest first."""
        ...


class RecordStore(Protocol):
    """Conversations. A method that returns has its data on disk. Raises `EnvironmentFault` (`database_*`)."""

    def begin_session(
        self, kind: Literal["ask", "consult"], lang: str, mode: str, patient: dict[str, Any]
    ) -> str: ...

    def append_turn(
        self, session_id: str, role: Literal["person", "nabz"], text: str, lang: str, payload: dict[str, Any]
    ) -> int: ...

    def turns(self, session_id: str) -> list[StoredTurn]: ...

    def session(self, session_id: str) -> SessionSummary | None: ...

    def patient(self, session_id: str) -> dict[str, Any]:
        """What was known of the person when the conversation began; empty for an unknown conversation."""
        ...

    def list_sessions(
        self, limit: int = 50, offset: int = 0, only: HistoryFilter | None = None
    ) -> list[SessionSummary]:
        """Last changed first; with a filter, last begun first."""
        ...

    def search(
        self, text: str, limit: int = 50, only: HistoryFilter | None = None, offset: int = 0
    ) -> list[SessionSummary]:
        """Conversations that hold every word and "phrase in quotes", last begun first; snippets mark hits with
        U+0002 and U+0003."""
        ...

    def delete_session(self, session_id: str) -> bool: ...

    def subscribe(self, changed: Callable[[str], None]) -> None:
        """Be told the id of a conversation that began, went on or was deleted, on the thread that did it."""
        ...

    @property
    def additions(self) -> AdditionStore: ...

    @property
    def waiting(self) -> WaitingStore: ...

    @property
    def patients(self) -> PatientStore: ...
