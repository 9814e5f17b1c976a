"""Small fakes of the services behind their public methods: they tell a script, or do what a test says."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from nabz.bootstrap import consult_service
from nabz.domain.answer import Answer, Composition, Sentence, Support
from nabz.domain.citation import Audience, Passage, RetrievedPassage, SearchOutcome
from nabz.domain.documents import DocumentRecord, DocumentState
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language, script_shares
from nabz.domain.triage import Alert, TriageLevel
from nabz.paths import shipped
from nabz.services.answer_json import answer_as_dict
from nabz.services.ask_events import (
    Activity,
    AlertsRaised,
    AnswerDelta,
    AnswerReady,
    AskEvent,
    AskRequest,
    PassagesFound,
    QuestionKept,
    SentenceChecked,
)
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.consult import ConsultService
from nabz.services.document_reading import DocumentProgress
from nabz.services.documents import FileOutcome
from nabz.services.export import ExportService
from nabz.services.health import HealthCheck
from nabz.services.history import HistoryFilter, HistoryService
from nabz.services.knowledge_content import read_content
from nabz.services.patients import PatientsService
from nabz.services.people import PeopleService
from nabz.services.phrases import Phrases
from nabz.services.ports import ModelCard, SessionSummary, SourceRecord, StoredTurn
from nabz.services.record_access import FixedRecords, RecordAccess
from nabz.services.record_care import RecordCareService
from nabz.services.settings import SettingsService
from nabz.services.trends import TrendsService
from nabz.services.waiting_list import WaitingListService
from nabz.services.word_explanations import WordExplanations
from ui.scripted_clinic import MemoryAdditions, MemoryPatients, MemoryWaiting, PlainFiles, ScriptedForms
from ui.scripted_records import MemoryVault
from ui.scripted_texts import SCRIPTS, Script

Listener = Callable[[AskEvent], None]

WHO = "WHO IMCI chart booklet (2014)"


def passages_of(lang: Language) -> tuple[RetrievedPassage, ...]:
    found = []
    for n, ((title, text), score) in enumerate(
        zip(SCRIPTS[lang].passages, (0.91, 0.62, 0.38), strict=True), 1
    ):
        passage = Passage(f"card/diarrhoea/{n}/{lang}", "nabz-builtin", WHO, title, text, lang, page=20 + n)
        found.append(RetrievedPassage(n, passage, score))
    return tuple(found)


def sentences_of(lang: Language) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(text, Support.CITED if n else Support.UNSUPPORTED, (n,) if n else ())
        for text, n in SCRIPTS[lang].answer
    )


def alert_of(lang: Language, level: TriageLevel = TriageLevel.EMERGENCY) -> Alert:
    script = SCRIPTS[lang]
    return Alert(level, f"child_cannot_drink_{level}", script.alert, script.steps, (3,), WHO)


def outcome_of(lang: Language) -> SearchOutcome:
    return SearchOutcome(passages_of(lang), 0.91, True)


def answer_of(lang: Language, **changes: Any) -> Answer:
    sentences = sentences_of(lang)
    text = " ".join(f"{s.text} " + ("[?]" if not s.citations else f"[{s.citations[0]}]") for s in sentences)
    made = Answer(
        lang, text, False, sentences, passages_of(lang), (alert_of(lang),), Composition.MODEL, "starter-1.5b"
    )
    return replace(made, **changes)


def language_of(text: str, prior: Language) -> Language:
    shares = script_shares(text)
    return max(Language, key=lambda lang: (shares.get(lang.profile.script, 0), lang is prior))


class ScriptedAsk:
    """Tells the whole script at once; `gate` holds it after the second sentence until a test lets it go on.

    Attributes:
        requests: every request that was made.
        fault: raised after `fault_after` sentences.
        flood: so many extra pieces of text before the first sentence, `pace` seconds apart.
    """

    def __init__(self, stored: StoredConversations | None = None) -> None:
        self.requests: list[AskRequest] = []
        self.prefilled: list[AskRequest] = []
        self.warmed = 0
        self.gate: threading.Event | None = None
        self.fault: Exception | None = None
        self.fault_after = 0
        self.refuse = False
        self.flood = 0
        self.pace = 0.0
        self.with_alert = True
        self.changes: dict[str, Any] = {}
        self.stored = stored
        self.stopped_after_ms: float | None = None

    def warm_up(self) -> None:
        self.warmed += 1

    def prefill(self, request: AskRequest) -> None:
        self.prefilled.append(request)

    def ask(
        self, request: AskRequest, listener: Listener, cancel: threading.Event | None = None
    ) -> AnswerReady:
        self.requests.append(request)
        if isinstance(self.fault, UserError):
            raise self.fault
        lang = request.lang or language_of(request.text, request.interface_lang)
        session = request.session_id or f"session-{len(self.requests)}"
        listener(QuestionKept(session, lang, True))
        if self.with_alert:
            listener(AlertsRaised((alert_of(lang),)))
        listener(Activity("searching"))
        if self.refuse:
            listener(PassagesFound(SearchOutcome(passages_of(lang), 0.1, False)))
            text = "I have no source for this.\nPlease ask a health worker."
            answer = Answer(lang, text, True, (), (), (), Composition.REFUSAL)
            return self._ready(request, answer, session, listener)
        listener(PassagesFound(outcome_of(lang)))
        listener(Activity("reading", 0.4))
        listener(Activity("writing"))
        for n in range(self.flood):
            listener(AnswerDelta(f"word{n} "))
            if self.pace:
                time.sleep(self.pace)
        reached = []
        for index, sentence in enumerate(sentences_of(lang)):
            if self.fault is not None and index == self.fault_after:
                raise self.fault
            for word in sentence.text.split(" "):
                listener(AnswerDelta(word + " "))
            if index == 2 and self.gate is not None:
                self._wait(cancel)
            if cancel is not None and cancel.is_set():
                break
            reached.append(sentence)
            listener(SentenceChecked(index, sentence))
        changes = dict(self.changes)
        if cancel is not None and cancel.is_set():
            changes |= {"sentences": tuple(reached), "notices": ("stopped",)}
        if not self.with_alert:
            changes["alerts"] = ()
        return self._ready(request, answer_of(lang, **changes), session, listener)

    def _wait(self, cancel: threading.Event | None) -> None:
        assert self.gate is not None
        began = time.monotonic()
        while not self.gate.wait(0.005):
            if cancel is not None and cancel.is_set():
                self.stopped_after_ms = (time.monotonic() - began) * 1000
                return
            if time.monotonic() - began > 20:
                raise TimeoutError("nobody opened the gate")

    def _ready(self, request: AskRequest, answer: Answer, session: str, listener: Listener) -> AnswerReady:
        if self.stored is not None:
            self.stored.keep(session, request.text, answer)
        ready = AnswerReady(answer, session, True)
        listener(ready)
        return ready


class StoredConversations:
    """A record store in memory."""

    def __init__(self) -> None:
        self.sessions: dict[str, SessionSummary] = {}
        self.kept: dict[str, list[StoredTurn]] = {}
        self.searched: list[str] = []
        self.additions = MemoryAdditions()
        self.waiting = MemoryWaiting(self.session)
        self.patients = MemoryPatients(self.sessions, self.kept)

    def subscribe(self, listener: Callable[[str], None]) -> None:
        self.waiting.tell = listener

    def keep(
        self, session: str, question: str, answer: Answer, at: str = "2026-11-22T09:30:00+00:00"
    ) -> None:
        turns = self.kept.setdefault(session, [])
        turns.append(StoredTurn(len(turns) + 1, session, "person", question, answer.lang, at, {}))
        payload = {"answer": answer_as_dict(answer, stored=True)}
        turns.append(StoredTurn(len(turns) + 1, session, "nabz", answer.text, answer.lang, at, payload))
        self.sessions[session] = SessionSummary(
            session, "ask", turns[0].text, answer.lang, "staff", turns[0].created_at, at, len(turns)
        )

    def list_sessions(
        self, limit: int = 50, offset: int = 0, only: HistoryFilter | None = None
    ) -> list[SessionSummary]:
        found = [s for s in reversed(self.sessions.values()) if only is None or _fits(s, only)]
        return found[offset : offset + limit]

    def search(
        self, text: str, limit: int = 50, only: HistoryFilter | None = None, offset: int = 0
    ) -> list[SessionSummary]:
        self.searched.append(text)
        found = []
        for summary in self.list_sessions(limit, offset, only):
            for turn in self.kept[summary.id]:
                at = turn.text.lower().find(text.lower())
                if at >= 0:
                    before, hit, after = (
                        turn.text[:at],
                        turn.text[at : at + len(text)],
                        turn.text[at + len(text) :],
                    )
                    marked = f"{before}\u0002{hit}\u0003{after}"
                    found.append(replace(summary, snippet=marked[max(0, at - 30) :]))
                    break
        return found

    def session(self, session_id: str) -> SessionSummary | None:
        return self.sessions.get(session_id)

    def patient(self, session_id: str) -> dict[str, Any]:
        return {}

    def turns(self, session_id: str) -> list[StoredTurn]:
        return self.kept[session_id]

    def delete_session(self, session_id: str) -> bool:
        self.kept.pop(session_id, None)
        return self.sessions.pop(session_id, None) is not None


def _fits(summary: SessionSummary, only: HistoryFilter) -> bool:
    wanted = (only.lang, only.triage, only.kind, only.patient, only.staff)
    has = (summary.lang, summary.triage, summary.kind, summary.patient_code, summary.staff)
    day = date.fromisoformat(summary.started_at[:10])
    within = (only.first_day or day) <= day <= (only.last_day or day)
    return within and all(not w or w == h for w, h in zip(wanted, has, strict=True))


class ScriptedKnowledge:
    ready = True
    built = 0

    def is_current(self) -> bool:
        return True

    def build(self, progress: Any = None) -> int:
        self.ready = True
        self.built += 1
        return 1240

    def __init__(self) -> None:
        self.more: list[SourceRecord] = []

    def sources(self) -> list[SourceRecord]:
        languages = tuple(str(lang) for lang in Language)
        return [
            SourceRecord("nabz-builtin", "Nabz", "builtin", 1240, languages, "2026-11-20T08:00:00+00:00"),
            SourceRecord(
                "doc-1",
                "MSF Clinical guidelines (2025)",
                "document",
                412,
                ("en",),
                "2026-11-21T08:00:00+00:00",
                extra={"audience": "staff", "enabled": True, "notices": {"pages_without_text": 3}},
            ),
            *self.more,
        ]

    def search(self, text: str, lang: Language, k: int = 5, *rest: object) -> SearchOutcome:
        return SearchOutcome((), 0.0, False) if text == "zzz" else outcome_of(lang)

    def names_of(self, entries: object, lang: Language) -> list[str]:
        return ["Fever"]


class ScriptedPacks:
    """Refuses a pack until an administrator allows it."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []

    def has(self, pack_id: str) -> bool:
        return pack_id.startswith("pack-")

    def set_enabled(self, pack_id: str, enabled: bool) -> None:
        self.calls.append(("enable" if enabled else "disable", pack_id))

    def import_file(self, path: Path, *, allow_unsigned: bool = False) -> object:
        self.calls.append(("allowed" if allow_unsigned else "import", path.name))
        if not allow_unsigned:
            raise UserError("pack_unsigned", path=path, reason="nobody signed it")
        return SimpleNamespace(
            outcome="new", record=SimpleNamespace(manifest=SimpleNamespace(title="Malaria"), passages=7)
        )

    def export(self, path: Path) -> None:
        self.calls.append(("export", path.name))


class ScriptedDocuments:
    """Says what it was asked to do; `hold` keeps a reading going until it is set or cancelled."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []
        self.hold = threading.Event()
        self.outcomes: list[FileOutcome] = []

    def add(self, paths: list[str], *, progress: Any, told: Any, cancel: Any) -> list[FileOutcome]:
        self.calls.append(("add", tuple(paths)))
        return self._read(progress, told, cancel)

    def resume(self, progress: Any, told: Any, cancel: Any) -> list[FileOutcome]:
        self.calls.append(("resume", ""))
        return self._read(progress, told, cancel)

    def reread(self, document_id: str, progress: Any, told: Any, cancel: Any) -> list[FileOutcome]:
        self.calls.append(("reread", document_id))
        return self._read(progress, told, cancel)

    def remove(self, document_id: str) -> None:
        self.calls.append(("remove", document_id))

    def set_audience(self, document_id: str, audience: Audience) -> None:
        self.calls.append((f"audience {audience}", document_id))

    def set_enabled(self, document_id: str, enabled: bool) -> None:
        self.calls.append(("enable" if enabled else "disable", document_id))

    def _read(self, progress: Any, told: Any, cancel: Any) -> list[FileOutcome]:
        record = DocumentRecord(
            "doc-2",
            "/stick/Malaria.pdf",
            "Malaria",
            "pdf_file",
            "",
            1,
            1,
            Audience.STAFF,
            DocumentState.READING,
            "t",
        )
        progress(DocumentProgress(record, 340, 1000, 9.0, 190.0, 1, 1))
        while not self.hold.wait(0.01):
            if cancel.is_set():
                raise EnvironmentFault("interrupted")
        for outcome in self.outcomes:
            told(outcome)
        return self.outcomes


class ScriptedLibrary:
    def __init__(self) -> None:
        self.fetched: list[tuple[str, str | None, bool]] = []

    def cards(self) -> list[ModelCard]:
        return [
            ModelCard(
                "starter-1.5b", "Qwen2.5 Coder 1.5B Instruct", "chat", "Apache-2.0", "https://example.org/licence",
                1_117_320_768, 1_900_000_000, {"en": "yes", "ar": "caution"}, "ready", "/models/starter.gguf",
                True, False, False,
            ),
            ModelCard(
                "medgemma-1.5-4b-it", "MedGemma 1.5 4B", "chat", "Gemma terms", "https://example.org/terms",
                2_489_894_976, 4_200_000_000, {str(lang): "yes" for lang in Language}, "absent", None,
                False, True, True,
            ),
            ModelCard(
                "multilingual-e5-small", "Multilingual E5 small", "embedding", "MIT", "https://example.org/mit",
                71_622_400, 500_000_000, {str(lang): "yes" for lang in Language}, "ready", "/models/e5",
                True, False, False,
            ),
        ]  # fmt: skip

    def default_chat(self) -> ModelCard | None:
        return self.cards()[0]

    def fetch(
        self, model_id: str, *, folder: str | None = None, accept_licence: bool = False, **rest: object
    ) -> ModelCard:
        self.fetched.append((model_id, folder, accept_licence))
        return self.cards()[1]


class ScriptedHealth:
    def report(self) -> list[HealthCheck]:
        return [
            HealthCheck("chat_model", "ok", "Qwen2.5 Coder 1.5B is here (1.04 GiB)"),
            HealthCheck("embedding_model", "ok", "multilingual-e5-small is here"),
            HealthCheck("index", "ok", "1240 passages, matches the search model"),
            HealthCheck("records", "ok", "the record database opens"),
            HealthCheck("memory", "warn", "1.8 GiB free", "The model needs 1.9 GiB. Close programs."),
            HealthCheck("network", "ok", "not needed"),
        ]


class SettingsInMemory:
    def __init__(self, **values: object) -> None:
        self.values: dict[str, Any] = dict(values)
        self.fault: Exception | None = None

    def read(self) -> dict[str, Any]:
        return self.values

    def write(self, values: dict[str, Any]) -> None:
        if self.fault is not None:
            raise self.fault
        self.values = values


@lru_cache(maxsize=1)
def real_consultations() -> ConsultService:
    """The consultation needs no model and no disk, so the real one serves; it keeps nothing here."""
    resources = shipped("resources")
    clinical, _ = inspect_clinical_content(resources / "clinical")
    return consult_service(
        clinical, read_content(resources / "knowledge"), FixedRecords(), Phrases.read(resources / "phrases")
    )


def scripted_services(**settings: object) -> Any:
    """An `Application` of fakes; `stored` holds what is kept, `settings_file` what was set."""
    stored = StoredConversations()
    file = SettingsInMemory(**{"introduced": True, **settings})
    vault = MemoryVault(stored)
    records = RecordAccess(vault)
    records.set_up("asha", vault.passphrase)
    return SimpleNamespace(
        ask=ScriptedAsk(stored),
        consult=real_consultations(),
        history=(history := HistoryService(records)),
        export=ExportService(
            records, history, real_consultations().words, forms := ScriptedForms(), forms, PlainFiles()
        ),
        waiting=WaitingListService(records),
        patients=PatientsService(records),
        trends=TrendsService(records, real_consultations().parts.understanding.vitals),
        knowledge=ScriptedKnowledge(),
        documents=ScriptedDocuments(),
        packs=ScriptedPacks(),
        models=ScriptedLibrary(),
        settings=SettingsService(file),
        health=ScriptedHealth(),
        explanations=WordExplanations(read_content(shipped("resources") / "knowledge")),
        records=records,
        people=PeopleService(records),
        care=RecordCareService(records),
        vault=vault,
        close=lambda: None,
        speech=None,
        stored=stored,
        settings_file=file,
    )


def keep_examples(stored: StoredConversations, languages: Iterable[Language] = tuple(Language)) -> None:
    """A conversation in each language."""
    for day, lang in enumerate(languages, 10):
        script: Script = SCRIPTS[lang]
        stored.keep(f"kept-{lang}", script.question, answer_of(lang), at=f"2026-11-{day}T09:{day}:00+00:00")
