"""Conversations leave in a standard form, and come back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from nabz.domain.answer import Answer
from nabz.domain.errors import NabzError, UserError
from nabz.domain.patient import PatientContext
from nabz.services.consult_events import ConsultResult
from nabz.services.consult_words import ConsultWords
from nabz.services.export_document import IMPORTED, ConversationDocument, document_of
from nabz.services.export_json import FORMAT, Unreadable, document_as_dict, read_document
from nabz.services.export_page import Page, PageWriter, markdown
from nabz.services.export_ports import ExportFiles, FhirForm, PagePrinter
from nabz.services.export_unkept import unkept_answer, unkept_consultation
from nabz.services.history import HistoryService
from nabz.services.history_ports import Attachment, Author, Moment
from nabz.services.policy import EVERYTHING, Policy
from nabz.services.record_access import RecordSource


class ExportFormat(StrEnum):
    """The forms in which a conversation leaves."""

    FHIR = "fhir"
    PDF = "pdf"
    MARKDOWN = "md"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file brought: a conversation that is kept now, or a patient context that nothing is done with yet."""

    session_id: str | None = None
    patient: PatientContext | None = None


class ExportService:
    """Writes kept conversations to files and takes them from files."""

    def __init__(
        self,
        records: RecordSource,
        history: HistoryService,
        words: ConsultWords,
        fhir: FhirForm,
        printer: PagePrinter,
        files: ExportFiles,
        policy: Policy = EVERYTHING,
    ) -> None:
        self._policy = policy
        self._records = records
        self._history = history
        self._pages = PageWriter(words)
        self._fhir = fhir
        self._printer = printer
        self._files = files

    def document(self, session_id: str) -> ConversationDocument:
        """Raises `UserError` (`entry_not_found`), `EnvironmentFault` (`records_locked`)."""
        return document_of(self._history.show(session_id))

    def export(self, session_id: str, form: ExportFormat, path: Path | None = None) -> bytes:
        """The conversation in a form, written to `path` where one is given.

        Raises:
            UserError: `entry_not_found`, `export_exists`, `fhir_invalid`, `policy_export`.
            EnvironmentFault: `records_locked`, `export_failed`, `export_pdf`.
        """
        self._policy.require_export()
        content = self.rendered(self.document(session_id), form)
        # First the trail, then the deed: nothing ever leaves without an entry.
        self._records.note("record.exported", session_id, str(form))
        if path is not None:
            self._files.write(path, content)
        return content

    def page(self, session_id: str) -> Page:
        """The conversation as a page for paper, which leaves as well. Raises as `export`."""
        self._policy.require_export()
        page = self.page_of(self.document(session_id))
        self._records.note("record.exported", session_id, "printed")
        return page

    def page_of(self, document: ConversationDocument) -> Page:
        """A document in headed lists, in its own language."""
        return self._pages.page(document)

    def page_of_consultation(
        self, result: ConsultResult, said: Sequence[str], vitals: Mapping[str, object], at: datetime
    ) -> Page:
        """A finished consultation for paper, kept or not; see `unkept_consultation`. Raises as `export`."""
        if result.stored and result.session_id is not None:
            return self.page(result.session_id)
        self._policy.require_export()
        return self.page_of(unkept_consultation(result, said, vitals, at))

    def page_of_answer(
        self,
        question: str,
        answer: Answer,
        patient: PatientContext,
        at: datetime,
        session_id: str | None = None,
    ) -> Page:
        """A question with its answer for paper; `session_id` where it is kept. Raises as `export`."""
        self._policy.require_export()
        if session_id is not None:
            self._records.note("record.exported", session_id, "printed")
        return self.page_of(unkept_answer(question, answer, patient, at))

    def note_patient_page(self, code: str) -> None:
        """A patient's page is about to go on paper. Raises as `export`."""
        self._policy.require_export()
        self._records.note("record.exported", code, "patient page printed")

    def rendered(self, document: ConversationDocument, form: ExportFormat) -> bytes:
        """A document in a form. Raises as `export`."""
        match form:
            case ExportFormat.FHIR:
                return _json(self._fhir.write(document))
            case ExportFormat.JSON:
                return _json(document_as_dict(document))
            case ExportFormat.MARKDOWN:
                return markdown(self._pages.page(document)).encode("utf-8")
            case ExportFormat.PDF:
                return self._printer.pdf(self._pages.page(document))

    def import_file(self, path: Path) -> Imported:
        """Take a conversation of Nabz into the records, or read the patient of a FHIR bundle.

        Raises:
            UserError: `file_not_found`, `import_unreadable`, `import_known`, `fhir_invalid`; nothing is kept then.
            EnvironmentFault: `records_locked`, `database_write`.
        """
        try:
            raw = json.loads(self._files.read(path).decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            reason = "it is not JSON in UTF-8"
            raise UserError("import_unreadable", path=path, reason=reason) from error
        if isinstance(raw, dict) and "resourceType" in raw:
            return Imported(patient=self._fhir.read_patient(raw))
        try:
            document = read_document(raw)
            self._pages.page(document)  # what cannot be shown is not taken
        except Unreadable as error:
            raise UserError("import_unreadable", path=path, reason=error) from error
        except (KeyError, TypeError, ValueError, AttributeError, NabzError) as error:
            reason = f"its contents are not those of a {FORMAT} ({type(error).__name__})"
            raise UserError("import_unreadable", path=path, reason=reason) from error
        return Imported(session_id=self._keep(document))

    def _keep(self, document: ConversationDocument) -> str:
        store = self._records.require_store()
        if store.session(document.id) is not None:
            raise UserError("import_known", id=document.id)
        known = document.patient.known_facts()
        session = store.begin_session(document.kind, document.lang, document.mode, known)
        names = ("id", "title", "started_at", "updated_at")
        origin: dict[str, Any] = {"conversation": {n: getattr(document, n) for n in names}}
        try:
            for turn in document.turns:
                payload = {**turn.payload, IMPORTED: {"at": turn.at, "offset": turn.offset, **origin}}
                store.append_turn(session, turn.role, turn.text, turn.lang, payload)
                origin = {}
            for a in document.amendments:
                store.additions.amend(session, a.text, Author(name=a.by), Moment(a.at, a.offset))
            for f in document.attachments:
                by, at = Author(name=f.by), Moment(f.at, f.offset)
                described = Attachment(0, session, f.name, f.media_type, f.size, f.sha256, by, at, here=False)
                store.additions.attach_elsewhere(session, described)
        except NabzError:
            store.delete_session(session)
            raise
        self._records.note("record.changed", session, "imported")
        return session


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
