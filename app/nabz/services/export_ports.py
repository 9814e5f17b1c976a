"""What the export needs of the world: forms that leave Nabz, and files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from nabz.domain.patient import PatientContext
from nabz.services.export_document import ConversationDocument
from nabz.services.export_page import Page


class FhirForm(Protocol):
    """FHIR R4B."""

    def write(self, document: ConversationDocument) -> dict[str, Any]:
        """A Bundle of type document, checked. Raises `UserError` (`fhir_invalid`)."""
        ...

    def read_patient(self, bundle: dict[str, Any]) -> PatientContext:
        """Who a bundle is about. Raises `UserError` (`fhir_invalid`, `patient_field`)."""
        ...


class PagePrinter(Protocol):
    """Pages for paper."""

    def pdf(self, page: Page) -> bytes:
        """Raises `EnvironmentFault` (`export_pdf`)."""
        ...


class ExportFiles(Protocol):
    """Files that leave and come; they are either there as a whole or not at all."""

    def write(self, path: Path, content: bytes) -> None:
        """Raises `UserError` (`export_exists`), `EnvironmentFault` (`export_failed`)."""
        ...

    def read(self, path: Path) -> bytes:
        """Raises `UserError` (`file_not_found`, `import_unreadable`)."""
        ...
