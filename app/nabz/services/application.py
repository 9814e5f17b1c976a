"""The services as one bundle, as `bootstrap` makes it and the faces (window, command line) use it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass

from nabz.services.ask import AskService
from nabz.services.bundles import BundleService
from nabz.services.consult import ConsultService
from nabz.services.documents import DocumentService
from nabz.services.export import ExportService
from nabz.services.health import HealthService
from nabz.services.history import HistoryService
from nabz.services.knowledge import KnowledgeService
from nabz.services.packs import PackService
from nabz.services.patients import PatientsService
from nabz.services.people import PeopleService
from nabz.services.policy import EVERYTHING, Policy
from nabz.services.ports import ModelLibrary
from nabz.services.record_access import RecordAccess
from nabz.services.record_care import RecordCareService
from nabz.services.settings import SettingsService
from nabz.services.speech import Speech
from nabz.services.support import SupportService
from nabz.services.trends import TrendsService
from nabz.services.waiting_list import WaitingListService
from nabz.services.word_explanations import WordExplanations


@dataclass(frozen=True, slots=True)
class Application:
    """Everything that Nabz can do, wired.

    Attributes:
        policy: what an administrator has set for this machine.
        records: opens and locks the record store; the application works while it is locked.
        close: ends the model's child process and closes the databases; safe to call twice.
        speech: a voice that is a program of the system; None where there is none.
    """

    ask: AskService
    consult: ConsultService
    history: HistoryService
    export: ExportService
    knowledge: KnowledgeService
    documents: DocumentService
    packs: PackService
    models: ModelLibrary
    settings: SettingsService
    health: HealthService
    explanations: WordExplanations
    records: RecordAccess
    people: PeopleService
    care: RecordCareService
    waiting: WaitingListService
    patients: PatientsService
    trends: TrendsService
    bundles: BundleService
    support: SupportService
    close: Callable[[], None]
    policy: Policy = EVERYTHING
    speech: Speech | None = None


def settle() -> None:
    """Look for garbage again, where the entry point paused that for the start: what has been made until now stays."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
