"""The clinic's patients, by code."""

from __future__ import annotations

from nabz.domain.errors import UserError
from nabz.domain.patient import PatientContext
from nabz.domain.text import normalise
from nabz.services.history_ports import PatientSummary, RecordStore, SessionSummary
from nabz.services.record_access import RecordSource

_LONGEST_NAME = 120


class PatientsService:
    """Patients and their visits. Every method raises `EnvironmentFault` (`records_locked`) while they are locked.

    A conversation that names a code makes its patient known; a name is optional and never needed.
    """

    def __init__(self, records: RecordSource) -> None:
        self._records = records

    def find(self, text: str = "", limit: int = 50, offset: int = 0) -> list[PatientSummary]:
        """Whose code or name holds the text, in any script; last seen first. All for no text."""
        return self._records.require_store().patients.patients(normalise(text), limit, offset)

    def patient(self, code: str) -> PatientSummary:
        """Raises `UserError` (`entry_not_found`)."""
        return self._known(self._records.require_store(), code)

    def add(self, code: str, name: str = "") -> PatientSummary:
        """Make a patient known before the first visit. Raises `UserError` (`patient_field`, `patient_known`)."""
        store = self._records.require_store()
        checked = PatientContext.from_mapping({"code": code}).code or ""
        if not store.patients.add(checked, _name(name)):
            raise UserError("patient_known", id=checked)
        return self._known(store, checked)

    def rename(self, code: str, name: str) -> PatientSummary:
        """Give a name, another one, or none. Raises `UserError` (`entry_not_found`, `patient_field`)."""
        store = self._records.require_store()
        self._known(store, code)
        store.patients.set_name(code, _name(name))
        self._records.note("record.changed", "", "patient named")
        return self._known(store, code)

    def visits(self, code: str, limit: int = 50, offset: int = 0) -> list[SessionSummary]:
        """The patient's conversations, newest first. Raises `UserError` (`entry_not_found`)."""
        store = self._records.require_store()
        self._known(store, code)
        return store.patients.visits(code, limit, offset)

    def context(self, code: str) -> PatientContext:
        """What was known when the newest conversation began, to begin the next one with; the code at least."""
        store = self._records.require_store()
        self._known(store, code)
        facts = [facts for _, _, facts in store.patients.contexts(code)]
        return PatientContext.from_mapping({**(facts[-1] if facts else {}), "code": code})

    @staticmethod
    def _known(store: RecordStore, code: str) -> PatientSummary:
        found = store.patients.patient(code)
        if found is None:
            raise UserError("entry_not_found", kind="patient", id=code, command="nabz patients list")
        return found


def _name(name: str) -> str:
    tidy = normalise(name)
    if len(tidy) > _LONGEST_NAME:
        raise UserError(
            "patient_field", field="name", problem=f"must have at most {_LONGEST_NAME} characters"
        )
    return tidy
