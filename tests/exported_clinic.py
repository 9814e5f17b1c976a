"""Consultations that were really held, kept and made ready to leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from nabz.adapters.export.files import ExportFolder
from nabz.adapters.export.pdf_process import PdfProcess
from nabz.adapters.fhir.bundle import FhirBundles
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.bootstrap import consult_service
from nabz.clinical.content import ClinicalContent
from nabz.clinical.understanding import Understander
from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.consult import ConsultService
from nabz.services.consult_events import ConsultRequest
from nabz.services.export import ExportService
from nabz.services.export_document import ConversationDocument
from nabz.services.history import HistoryService
from nabz.services.knowledge_content import BuiltinContent, read_content
from nabz.services.phrases import Phrases
from nabz.services.record_access import FixedRecords
from nabz.services.simulated_patient import SimulatedCase, SimulatedPatient, read_cases, read_manners

SIMULATION = Path(__file__).parent / "simulation"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A record store of its own with its services."""

    records: FixedRecords
    consult: ConsultService
    export: ExportService

    def ids(self) -> list[str]:
        return [s.id for s in self.records.require_store().list_sessions(10_000)]

    def documents(self) -> Iterator[ConversationDocument]:
        return (self.export.document(i) for i in self.ids())


@cache
def _content() -> tuple[ClinicalContent, BuiltinContent, Phrases, Understander]:
    resources = shipped("resources")
    clinical, _ = inspect_clinical_content(resources / "clinical")
    phrases = Phrases.read(resources / "phrases")
    return clinical, read_content(resources / "knowledge"), phrases, Understander(clinical)


def shelf_in(folder: Path) -> tuple[Shelf, DatabaseThread]:
    """A shelf over a plain database; the caller closes the thread."""
    clinical, builtin, phrases, understander = _content()
    folder.mkdir(parents=True, exist_ok=True)
    thread = DatabaseThread(folder / "records.db", lambda db: None, "nabz-test-records")
    records = FixedRecords(SqliteRecordStore(thread))
    consult = consult_service(clinical, builtin, records, phrases, understander)
    fhir = FhirBundles(consult.words, now=lambda: NOW)
    export = ExportService(
        records, HistoryService(records), consult.words, fhir, PdfProcess(), ExportFolder()
    )
    return Shelf(records, consult, export), thread


def cases_of(shelf: Shelf, lang: Language, count: int) -> list[SimulatedCase]:
    """So many cases of a language; where there are fewer, they come again with other patients."""
    every = [c for c in read_cases(SIMULATION / "cases", shelf.consult.parts.content) if c.lang is lang]
    return [every[n % len(every)] for n in range(count)]


VITALS: tuple[dict[str, Any], ...] = (
    {},
    {"temperature": 38.6, "pulse": 104},
    {"systolic": 148, "diastolic": 92, "spo2": 97},
    {"resp_rate": 24, "glucose": {"value": 7.2, "unit": "mmol/l"}},
)


def hold(shelf: Shelf, case: SimulatedCase, number: int, budget: int = 3) -> None:
    """Hold and keep one consultation; `number` varies patient, vitals and manner."""
    patient = replace(
        case.patient,
        code=f"P-{number}" if number % 3 else None,
        weight_kg=51.5 if number % 4 == 1 else None,
        allergies=(*case.patient.allergies, "penicillin") if number % 2 else case.patient.allergies,
        medicines=(*case.patient.medicines, "metformin 500 mg")
        if number % 5 == 0
        else case.patient.medicines,
        conditions=(*case.patient.conditions, 'diabetes <type 2> & "sugar"') if number % 5 == 0 else (),
    )
    consultation = shelf.consult.begin(ConsultRequest(lang=case.lang, budget=budget))
    simulated = SimulatedPatient(case, read_manners(SIMULATION / "temperaments.toml"), shelf.consult.words)
    consultation.set_patient(patient)
    consultation.say(case.opening)
    consultation.measure(VITALS[number % len(VITALS)])
    while (question := consultation.question) is not None:
        if number % 2 and question.kind == "yes_no":
            consultation.answer("yes" if number % 3 else "no")
        elif number % 2 and question.kind == "choice" and question.choices:
            consultation.answer(question.choices[0].id)
        else:
            consultation.say(simulated.reply(question))
    if consultation.result is None and number % 40:
        consultation.end()
