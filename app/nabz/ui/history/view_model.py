"""What the History screen knows and does, without a window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.errors import NabzError
from nabz.domain.people import Person
from nabz.services.export_document import ConversationDocument
from nabz.services.export_page import Page
from nabz.services.history import Conversation, HistoryFilter, HistoryService, RecordView
from nabz.services.history_ports import Amendment, Attachment, SessionSummary
from nabz.ui.ask.exchange import Exchange
from nabz.ui.ask.kept import exchanges_of
from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.ui.tasks import Tasks

_LOG = logging.getLogger(__name__)

SEARCH_AFTER_MS = 150
PAGE = 50
"""Rows that are read at once."""
UNDO_MS = 8000
"""How long a deleted conversation can be had back."""


class HistoryViewModel(QObject):
    """The list with search and filters, the open record, what is added to it, and deletion that waits.

    Attributes:
        rows_changed: `rows` is new.
        added: more rows were read: a list, which `rows` ends with.
        opened: a record is open: `conversation`, `exchanges` and `record` are set; or closed: all are empty.
        additions_changed: amendments or attachments of the open record are new.
        staff_known: `staff` is new: who may have begun a record.
        deleted: a conversation was taken from the list: its `SessionSummary`.
        detached: an attachment was taken from the open record; it is really removed later.
        page_of: a record in headed lists, to read; without it a consultation is shown as it was said.
        failed: a `Failure`, for the window to say.
    """

    rows_changed = Signal()
    added = Signal(object)
    opened = Signal()
    additions_changed = Signal()
    staff_known = Signal()
    detached = Signal(object)
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(self, history: HistoryService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self.rows: list[SessionSummary] = []
        self.text = ""
        self.only = HistoryFilter()
        self.loaded = False
        self.at_end = False
        self.page_of: Callable[[ConversationDocument], Page] | None = None
        self.everybody: Callable[[], list[Person]] | None = None
        self.staff: list[Person] = []
        self.record: RecordView | None = None
        self.page: Page | None = None
        self.conversation: Conversation | None = None
        self.exchanges: list[Exchange] = []
        self._asked = 0
        self._opening = ""
        self._reading = False
        self._leaving_files: list[int] = []
        self._waiting: dict[str, SessionSummary] = {}
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(self.refresh)
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(UNDO_MS)
        self._undo_timer.timeout.connect(self._commit)

    def search(self, text: str) -> None:
        """Search soon, when the typing pauses."""
        self.text = text
        self._search_timer.start()

    def filter(self, only: HistoryFilter) -> None:
        """Show those that fit alone."""
        if only != self.only:
            self.only = only
            self.refresh()

    def refresh(self) -> None:
        """Read the list again; only the newest answer counts."""
        self._search_timer.stop()
        self._asked += 1
        ticket = self._asked
        self._reading = True

        def show(rows: list[SessionSummary]) -> None:
            if ticket == self._asked:
                self._reading = False
                self.rows = [row for row in rows if row.id not in self._waiting]
                self.loaded, self.at_end = True, len(rows) < PAGE
                self.rows_changed.emit()

        def failed(failure: Failure) -> None:
            if ticket == self._asked:
                self._reading = False
            self.failed.emit(failure)

        self._tasks.run(self._search(0), done=show, failed=failed)

    def more(self) -> None:
        """Read further rows."""
        if self._reading or self.at_end or not self.rows:
            return
        self._reading = True
        ticket = self._asked

        def show(rows: list[SessionSummary]) -> None:
            if ticket != self._asked:
                return
            self._reading = False
            known = {row.id for row in self.rows} | set(self._waiting)
            new = [row for row in rows if row.id not in known]
            self.at_end = len(rows) < PAGE
            self.rows.extend(new)
            self.added.emit(new)

        def failed(failure: Failure) -> None:
            self._reading = False
            self.failed.emit(failure)

        self._tasks.run(self._search(len(self.rows) + len(self._waiting)), done=show, failed=failed)

    def _search(self, offset: int) -> Callable[[], list[SessionSummary]]:
        text, only = self.text, self.only
        return lambda: self._history.search(text, PAGE, only or None, offset)

    def read_staff(self) -> None:
        """Find out who may have begun a record, for the filter."""
        if self.everybody is None:
            return

        def show(people: list[Person]) -> None:
            if people != self.staff:
                self.staff = people
                self.staff_known.emit()

        # Whoever may not see the accounts has no such filter; that is no failure to tell.
        self._tasks.run(self.everybody, done=show, failed=lambda failure: None)

    def open(self, session_id: str) -> None:
        """Open a record to read."""
        self.commit_detached()
        self._opening = session_id
        page_of = self.page_of

        def read() -> tuple[RecordView, Page | None]:
            record = self._history.record(session_id)
            page = None
            if page_of is not None and record.summary.kind == "consult":
                # A record of another Nabz, or a damaged one, is shown as it was said.
                with suppress(NabzError, KeyError, TypeError, ValueError, AttributeError):
                    page = page_of(record.document)
            return record, page

        def show(read: tuple[RecordView, Page | None]) -> None:
            if self._opening == session_id:
                self.record, self.page = read
                self.conversation = _conversation(self.record)
                self.exchanges = exchanges_of(self.conversation)
                self.opened.emit()

        def gone(failure: Failure) -> None:
            self.failed.emit(failure)
            self.refresh()

        self._tasks.run(read, done=show, failed=gone)

    def close(self) -> None:
        """No record is open."""
        self.commit_detached()
        self._opening = ""
        self.conversation, self.record, self.page, self.exchanges = None, None, None, []
        self.opened.emit()

    # --- what is added to a record ----------------------------------------------------------------------------

    def amend(self, text: str, done: Callable[[], None]) -> None:
        """Add a remark to the open record, which stays as it was."""
        self._add(lambda session_id: self._history.amend(session_id, text), done)

    def attach(self, path: Path) -> None:
        """Keep a copy of a file with the open record."""
        self._add(lambda session_id: self._history.attach(session_id, path), lambda: None)

    def save_attachment(self, attachment: Attachment, target: Path, done: Callable[[], None]) -> None:
        """Write a file out, unencrypted."""
        self._tasks.run(
            lambda: self._history.save_attachment(attachment.id, target),
            done=lambda _: done(),
            failed=self.failed.emit,
        )

    def detach(self, attachment: Attachment) -> None:
        """Take a file from the open record; it is really removed when the time for undoing is over."""
        self.commit_detached()
        self._leaving_files.append(attachment.id)
        self._undo_timer.start()
        self.additions_changed.emit()
        self.detached.emit(attachment)

    def undo_detach(self) -> None:
        """Have the file back."""
        self._leaving_files.clear()
        self.additions_changed.emit()

    @property
    def attachments(self) -> list[Attachment]:
        """Of the open record, without those that are being removed."""
        found = self.record.attachments if self.record is not None else ()
        return [a for a in found if a.id not in self._leaving_files]

    def commit_detached(self) -> None:
        """Remove in the background what waits."""
        leaving, self._leaving_files = self._leaving_files, []
        for attachment_id in leaving:
            self._add(partial(self._remove_attachment, attachment_id), lambda: None)

    def _remove_attachment(self, attachment_id: int, session_id: str) -> None:
        del session_id
        self._history.remove_attachment(attachment_id)

    def _add(self, work: Callable[[str], object], done: Callable[[], None]) -> None:
        if self.conversation is None:
            return
        session_id = self.conversation.summary.id

        def change() -> tuple[list[Amendment], list[Attachment]]:
            work(session_id)
            return (self._history.amendments(session_id), self._history.attachments(session_id))

        def over(found: tuple[list[Amendment], list[Attachment]]) -> None:
            done()
            if self.record is not None and self.record.summary.id == session_id:
                self.record = replace(self.record, amendments=tuple(found[0]), attachments=tuple(found[1]))
                self.additions_changed.emit()

        self._tasks.run(change, done=over, failed=self.failed.emit)

    # --- deletion ---------------------------------------------------------------------------------------------

    def delete(self, session_id: str) -> None:
        """Take a conversation from the list; it is really deleted when the time for undoing is over."""
        row = next((r for r in self.rows if r.id == session_id), None)
        if row is None:
            return
        self.commit_deletions()
        self._waiting[session_id] = row
        self.rows = [r for r in self.rows if r.id != session_id]
        self.rows_changed.emit()
        if self.conversation is not None and self.conversation.summary.id == session_id:
            self.close()
        self._undo_timer.start()
        self.deleted.emit(row)

    def undo_delete(self, session_id: str) -> None:
        """Have it back."""
        if self._waiting.pop(session_id, None) is not None:
            self.refresh()

    def commit_deletions(self) -> None:
        """Delete in the background what waits: another deletion takes the one undo there is."""
        for session_id in list(self._waiting):
            self._delete(session_id)

    def shut_down(self) -> None:
        """The window closes: what the person deleted is deleted."""
        self._search_timer.stop()
        self._undo_timer.stop()
        for attachment_id in self._leaving_files:
            with suppress(NabzError):
                self._history.remove_attachment(attachment_id)
        for session_id in list(self._waiting):
            del self._waiting[session_id]
            try:
                self._history.delete(session_id)
            except NabzError as error:
                _LOG.warning("a deletion could not be done: %s", error.code)

    def _commit(self) -> None:
        self.commit_deletions()
        self.commit_detached()

    def _delete(self, session_id: str) -> None:
        row = self._waiting.get(session_id)
        if row is None:
            return

        def over(_: object = None) -> None:
            self._waiting.pop(session_id, None)

        def failed(failure: Failure) -> None:
            over()
            self.failed.emit(failure)
            self.refresh()

        self._tasks.run(lambda: self._history.delete(session_id), done=over, failed=failed)


def _conversation(record: RecordView) -> Conversation:
    return Conversation(
        record.summary, record.turns, record.document.patient, record.amendments, record.attachments
    )
