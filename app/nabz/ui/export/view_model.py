"""What leaving and coming records need, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nabz.services.export import ExportFormat, Imported
from nabz.services.export_page import Page
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.export import ExportService

ENDINGS = {
    ExportFormat.PDF: "pdf",
    ExportFormat.MARKDOWN: "md",
    ExportFormat.FHIR: "fhir.json",
    ExportFormat.JSON: "nabz.json",
}


class ExportViewModel(QObject):
    """Writes records to files and takes them from files.

    Attributes:
        written: a record was written: the `Path`.
        imported: an `Imported`: a record that is kept now, or a patient that nothing was done with yet.
        failed: a `Failure`, for the window to say.
    """

    written = Signal(object)
    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, export: ExportService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._export = export
        self._tasks = tasks

    @staticmethod
    def suggested_name(session_id: str, form: ExportFormat) -> str:
        """A file name that says nothing of the patient."""
        return f"nabz-{session_id[:8]}.{ENDINGS[form]}"

    def write(
        self,
        session_id: str,
        form: ExportFormat,
        path: Path,
        done: Callable[[], None],
        failed: Callable[[Failure], None],
    ) -> None:
        def over(_: object) -> None:
            done()
            self.written.emit(path)

        self._tasks.run(lambda: self._export.export(session_id, form, path), done=over, failed=failed)

    def page(self, session_id: str, show: Callable[[Page], None]) -> None:
        """The record as a page for paper."""
        self._tasks.run(lambda: self._export.page(session_id), done=show, failed=self.failed.emit)

    def take_in(self, path: Path) -> None:
        """Take a record, or a patient's facts, from a file."""

        def over(found: Imported) -> None:
            self.imported.emit(found)

        self._tasks.run(lambda: self._export.import_file(path), done=over, failed=self.failed.emit)
