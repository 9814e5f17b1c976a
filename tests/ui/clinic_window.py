"""A window over real encrypted records: what the screens of records need, wired as the application wires it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.services.consult import ConsultService
from nabz.services.consult_events import ConsultRequest
from nabz.services.export import ExportService
from nabz.services.history import HistoryService
from nabz.services.patients import PatientsService
from nabz.services.trends import TrendsService
from nabz.services.waiting_list import WaitingListService
from nabz.ui.main_window import MainWindow
from nabz.ui.widgets.sheet import Sheet
from record_folders import Clinic
from ui.scripted_clinic import PlainFiles, ScriptedForms
from ui.scripted_services import real_consultations, scripted_services

S = TypeVar("S", bound=Sheet)


def clinic_services(root: Path, **settings: object) -> Any:
    """Scripted services whose records are real: SQLCipher on disk, with an argon2id that costs nothing."""
    services = scripted_services(**settings)
    clinic = Clinic(root).begin()
    records = clinic.access
    forms = ScriptedForms()
    consult = ConsultService(replace(real_consultations().parts, records=records))
    names = {person.id: person.name for person in clinic.people.everybody()}
    history = HistoryService(records, lambda person_id: names.get(person_id, ""))
    services.clinic, services.forms = clinic, forms
    services.records, services.people, services.care = records, clinic.people, clinic.care
    services.consult, services.history = consult, history
    services.export = ExportService(records, history, consult.words, forms, forms, PlainFiles())
    services.waiting, services.patients = WaitingListService(records), PatientsService(records)
    services.trends = TrendsService(records, consult.parts.understanding.vitals)
    return services


def consultation(services: Any, text: str, code: str, lang: Language = Language.EN, **vitals: float) -> str:
    """Hold a consultation to its end; the id of its record."""
    patient = PatientContext(code=code, age_years=34)
    request = ConsultRequest(lang=lang, interface_lang=lang, mode=Mode.STAFF, budget=2, patient=patient)
    held = services.consult.begin(request)
    if vitals:
        held.measure(vitals)
    held.say(text)
    held.end()
    record: str = services.records.require_store().list_sessions(1)[0].id
    return record


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.context.tasks.running == 0, timeout=20_000)


def sheet_of(kind: type[S]) -> S:
    """The open sheet of a kind."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def gone(qtbot: QtBot, kind: type[Sheet]) -> None:
    qtbot.waitUntil(
        lambda: not any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets()),
        timeout=20_000,
    )
