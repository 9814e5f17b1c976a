"""Reading, searching, amending and deleting kept conversations."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable
from pathlib import Path, PurePath

from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.patient import PatientContext
from nabz.domain.text import normalise
from nabz.services.history_ports import (
    LARGEST_ATTACHMENT,
    LONGEST_AMENDMENT,
    Amendment,
    Attachment,
    HistoryFilter,
    RecordStore,
    SessionSummary,
)
from nabz.services.kept_conversation import Conversation
from nabz.services.policy import EVERYTHING, Policy
from nabz.services.record_access import RecordSource
from nabz.services.record_view import RecordView, record_view

__all__ = ["Conversation", "HistoryFilter", "HistoryService", "RecordView"]

_LONGEST_NAME = 200


class HistoryService:
    """The kept conversations. Every method raises `EnvironmentFault` (`records_locked`) while they are locked."""

    def __init__(
        self,
        records: RecordSource,
        staff_name: Callable[[str], str] = lambda person_id: "",
        policy: Policy = EVERYTHING,
    ) -> None:
        """Args: staff_name: the name of an account by its id; empty for an unknown one."""
        self._records = records
        self._policy = policy
        self._staff_name = staff_name

    # --- finding ----------------------------------------------------------------------------------------------

    def recent(
        self, limit: int = 50, offset: int = 0, only: HistoryFilter | None = None
    ) -> list[SessionSummary]:
        """Most recently changed first; with a filter, most recently begun first."""
        store = self._records.require_store()
        return store.list_sessions(limit, offset, only) if only else store.list_sessions(limit, offset)

    def search(
        self, text: str, limit: int = 50, only: HistoryFilter | None = None, offset: int = 0
    ) -> list[SessionSummary]:
        """Conversations that hold every word of the text (or words that begin with it) and every "phrase in
        quotes", and that fit the filter; all recent ones for no text.

        The words may stand in different turns, in an amendment, or be the patient's code or name.
        `SessionSummary.highlighted` gives the snippet with the ranges of its hits.
        """
        wanted = normalise(text)
        if not wanted:
            return self.recent(limit, offset, only)
        store = self._records.require_store()
        if only or offset:
            return store.search(wanted, limit, only, offset)
        return store.search(wanted, limit)

    # --- one record -------------------------------------------------------------------------------------------

    def show(self, session_id: str) -> Conversation:
        """Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        summary = self._known(store, session_id)
        self._records.note("record.read", session_id)
        patient = PatientContext.from_mapping(store.patient(session_id))
        turns = tuple(store.turns(session_id))
        return Conversation(
            summary,
            turns,
            patient,
            tuple(store.additions.amendments(session_id)),
            tuple(store.additions.attachments(session_id)),
        )

    def record(self, session_id: str) -> RecordView:
        """Everything of a record, with the reasons for what it says. Raises `UserError` (`entry_not_found`)."""
        conversation = self.show(session_id)
        return record_view(conversation, self._staff_name(conversation.summary.staff))

    def delete(self, session_id: str) -> None:
        """Delete for good. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        self._known(store, session_id)
        # First the trail, then the deed: nothing is ever gone without an entry.
        self._records.note("record.deleted", session_id)
        store.delete_session(session_id)

    # --- additions --------------------------------------------------------------------------------------------

    def amend(self, session_id: str, text: str) -> Amendment:
        """Add a remark of whoever is signed in; the record itself stays as it was, and so does every amendment.

        Raises:
            UserError: `entry_not_found`, `amendment_empty`, `amendment_long`.
        """
        store = self._records.require_store()
        self._known(store, session_id)
        tidy = text.strip()
        if not normalise(tidy):
            raise UserError("amendment_empty")
        if len(tidy) > LONGEST_AMENDMENT:
            raise UserError("amendment_long", length=len(tidy), limit=LONGEST_AMENDMENT)
        made = store.additions.amend(session_id, tidy, self._records.author)
        self._records.note("record.changed", session_id, "amended")
        return made

    def amendments(self, session_id: str) -> list[Amendment]:
        """In the order in which they were made. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        self._known(store, session_id)
        return store.additions.amendments(session_id)

    def attach(self, session_id: str, path: Path, name: str = "") -> Attachment:
        """Keep a copy of a file inside the encrypted database; the file itself is left where it is.

        Args:
            name: under which it is kept; the file's own by default.

        Raises:
            UserError: `entry_not_found`, `file_not_found`, `attachment_large`, `attachment_unreadable`.
        """
        store = self._records.require_store()
        self._known(store, session_id)
        content = _read(path)
        shown = _file_name(name or path.name)
        media_type = mimetypes.guess_type(shown, strict=False)[0] or "application/octet-stream"
        kept = store.additions.attach(session_id, shown, media_type, content, self._records.author)
        self._records.note("record.changed", session_id, f"attached file {kept.id}")
        return kept

    def attachments(self, session_id: str) -> list[Attachment]:
        """Without their contents. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        self._known(store, session_id)
        return store.additions.attachments(session_id)

    def attachment_content(self, attachment_id: int) -> bytes:
        """To look at it here. Raises `UserError` (`entry_not_found`, `attachment_elsewhere`)."""
        store = self._records.require_store()
        known = self._attachment(store, attachment_id)
        content = store.additions.content(attachment_id)
        if content is None:
            raise UserError("attachment_elsewhere", name=known.name)
        self._records.note("record.read", known.session_id, f"file {attachment_id}")
        return content

    def save_attachment(self, attachment_id: int, target: Path) -> None:
        """Write it to a new file, which is not encrypted.

        Raises:
            UserError: `entry_not_found`, `attachment_elsewhere`, `export_exists`, `policy_export`.
            EnvironmentFault: `export_failed`.
        """
        self._policy.require_export()
        store = self._records.require_store()
        known = self._attachment(store, attachment_id)
        content = self.attachment_content(attachment_id)
        self._records.note("record.exported", known.session_id, f"file {attachment_id}")
        try:
            with target.open("xb") as file:
                file.write(content)
        except FileExistsError as error:
            raise UserError("export_exists", path=target) from error
        except OSError as error:
            raise EnvironmentFault("export_failed", path=target, reason=error.strerror or error) from error

    def remove_attachment(self, attachment_id: int) -> None:
        """For good: its bytes are overwritten. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        known = self._attachment(store, attachment_id)
        self._records.note("record.changed", known.session_id, f"removed file {attachment_id}")
        store.additions.remove_attachment(attachment_id)

    @staticmethod
    def _known(store: RecordStore, session_id: str) -> SessionSummary:
        summary = store.session(session_id)
        if summary is None:
            raise UserError(
                "entry_not_found", kind="conversation", id=session_id, command="nabz history list"
            )
        return summary

    @staticmethod
    def _attachment(store: RecordStore, attachment_id: int) -> Attachment:
        known = store.additions.attachment(attachment_id)
        if known is None:
            raise UserError(
                "entry_not_found", kind="attachment", id=attachment_id, command="nabz history show"
            )
        return known


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():  # a folder, a device, a pipe that never ends
            raise UserError("file_not_found", path=path)
        size = path.stat().st_size
        if size > LARGEST_ATTACHMENT:
            raise UserError(
                "attachment_large",
                path=path,
                size=f"{size >> 20} MiB",
                limit=f"{LARGEST_ATTACHMENT >> 20} MiB",
            )
        with path.open("rb") as file:
            content = file.read(LARGEST_ATTACHMENT + 1)
    except OSError as error:
        raise UserError("attachment_unreadable", path=path, reason=error.strerror or error) from error
    if len(content) > LARGEST_ATTACHMENT:  # it grew meanwhile
        raise UserError("attachment_large", path=path, size="more", limit=f"{LARGEST_ATTACHMENT >> 20} MiB")
    return content


def _file_name(name: str) -> str:
    """A name with no folder in it and nothing that cannot be shown."""
    bare = "".join(c for c in PurePath(name.replace("\\", "/")).name if c.isprintable()).strip()
    return bare[:_LONGEST_NAME] or "file"
