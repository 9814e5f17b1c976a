"""What the Patients screen knows and does, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.errors import NabzError
from nabz.domain.patient import PatientContext
from nabz.services.history_ports import PatientSummary, SessionSummary
from nabz.services.trends import PatientTrends
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.patients import PatientsService
    from nabz.services.record_access import RecordAccess
    from nabz.services.trends import TrendsService

SEARCH_AFTER_MS = 150
PAGE = 100
VISITS = 200


@dataclass(frozen=True, slots=True)
class PatientPage:
    """Everything that the page of a patient shows."""

    summary: PatientSummary
    context: PatientContext
    visits: tuple[SessionSummary, ...]
    trends: PatientTrends


class PatientsViewModel(QObject):
    """The list with its search, and the page of one patient.

    Attributes:
        rows_changed: `rows` or `closed` is new.
        added: more rows were read: a list, which `rows` ends with.
        opened: `page` is new, or None.
        renamed: a patient has another name: the `PatientSummary` as it was before.
        failed: a `Failure`, for the window to say.
    """

    rows_changed = Signal()
    added = Signal(object)
    opened = Signal()
    renamed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        patients: PatientsService,
        trends: TrendsService,
        access: RecordAccess,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._patients = patients
        self._trends = trends
        self._access = access
        self._tasks = tasks
        self.rows: list[PatientSummary] = []
        self.loaded = False
        self.at_end = False
        self.closed: NabzError | None = None
        self.text = ""
        self.page: PatientPage | None = None
        self._asked = 0
        self._opening = ""
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def may_erase(self) -> bool:
        person = self._access.person
        return person is not None and person.is_administrator

    def search(self, text: str) -> None:
        """Search soon, when the typing pauses."""
        self.text = text
        self._timer.start()

    def refresh(self) -> None:
        """Read the list, and the page that is open, again; only the newest answer counts."""
        self._timer.stop()
        self._asked += 1
        ticket, text = self._asked, self.text
        self._reading = True

        def show(rows: list[PatientSummary]) -> None:
            if ticket == self._asked:
                self._reading = False
                self.rows, self.loaded, self.closed = rows, True, None
                self.at_end = len(rows) < PAGE
                self.rows_changed.emit()

        def failed(failure: Failure) -> None:
            if ticket == self._asked:
                self._reading = False
                self.rows, self.closed = [], failure.error
                self.rows_changed.emit()
                if failure.error is None:
                    self.failed.emit(failure)

        self._tasks.run(lambda: self._patients.find(text, PAGE), done=show, failed=failed)

    def more(self) -> None:
        """Read further rows."""
        if self._reading or self.at_end:
            return
        self._reading = True
        ticket, text, offset = self._asked, self.text, len(self.rows)

        def show(rows: list[PatientSummary]) -> None:
            if ticket != self._asked:
                return
            self._reading = False
            known = {r.code for r in self.rows}
            new = [r for r in rows if r.code not in known]
            self.at_end = len(rows) < PAGE
            self.rows.extend(new)
            self.added.emit(new)

        def failed(failure: Failure) -> None:
            self._reading = False
            self.failed.emit(failure)

        self._tasks.run(lambda: self._patients.find(text, PAGE, offset), done=show, failed=failed)

    def open(self, code: str) -> None:
        """Read everything of a patient."""
        self._opening = code

        def read() -> PatientPage:
            return PatientPage(
                self._patients.patient(code),
                self._patients.context(code),
                tuple(self._patients.visits(code, VISITS)),
                self._trends.of_patient(code),
            )

        def show(page: PatientPage) -> None:
            if self._opening == code:
                self.page = page
                self.opened.emit()

        def gone(failure: Failure) -> None:
            self.failed.emit(failure)
            self.close()
            self.refresh()

        self._tasks.run(read, done=show, failed=gone)

    def close(self) -> None:
        self._opening = ""
        self.page = None
        self.opened.emit()

    def add(self, code: str, name: str, done: Callable[[], None], failed: Callable[[Failure], None]) -> None:
        """Make a patient known, and open the page."""

        def over(summary: PatientSummary) -> None:
            done()
            self.refresh()
            self.open(summary.code)

        self._tasks.run(lambda: self._patients.add(code, name), done=over, failed=failed)

    def rename(
        self, code: str, name: str, done: Callable[[], None], failed: Callable[[Failure], None]
    ) -> None:
        """Give another name; empty for none."""
        before = self.page.summary if self.page is not None else None

        def over(_: PatientSummary) -> None:
            done()
            self.refresh()
            self.open(code)
            if before is not None:
                self.renamed.emit(before)

        self._tasks.run(lambda: self._patients.rename(code, name), done=over, failed=failed)

    def forget(self) -> None:
        """Drop what is shown."""
        self._asked += 1
        self.rows, self.loaded = [], False
        self.close()
        self.rows_changed.emit()

    def shut_down(self) -> None:
        self._timer.stop()
