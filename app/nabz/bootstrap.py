"""The one place where adapters are wired into services. Imports no Qt."""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from nabz import __version__
from nabz.adapters.bundle.app_installer import SystemInstaller, platform_of, version_in
from nabz.adapters.bundle.bundle_folder import BundleFolderFiles
from nabz.adapters.bundle.index_files import copy_index
from nabz.adapters.bundle.update_folder import UpdateFolder
from nabz.adapters.documents.reading import ChildDocumentReader
from nabz.adapters.embedding.apart_embedder import ApartEmbedder
from nabz.adapters.embedding.onnx_embedder import OnnxEmbedder
from nabz.adapters.embedding.phrasing_file import PhrasingFile
from nabz.adapters.embedding.question_layers import LearnedDirections
from nabz.adapters.embedding.wording_file import WordingFile
from nabz.adapters.export.files import ExportFolder
from nabz.adapters.export.pdf_process import PdfProcess
from nabz.adapters.faiss.joined_index import JoinedKnowledgeIndex
from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.adapters.fhir.bundle import FhirBundles
from nabz.adapters.hub.catalogue import load_catalogue
from nabz.adapters.hub.library import ModelFolderLibrary
from nabz.adapters.llama.chat_model import LlamaChatModel
from nabz.adapters.packs.index_with_packs import IndexWithPacks
from nabz.adapters.packs.own_sources import own_sources
from nabz.adapters.packs.pack_file import PackFolderFiles
from nabz.adapters.packs.pack_store import SqlitePackStore
from nabz.adapters.packs.package_workshop import PackageWorkshop
from nabz.adapters.packs.publisher_keys import TrustedKeys
from nabz.adapters.speech.espeak import installed_voice
from nabz.adapters.sqlite.document_shelf import DocumentShelf
from nabz.adapters.sqlite.encrypted_records import EncryptedRecords
from nabz.adapters.system.crash_reports import CrashReportFolder
from nabz.adapters.system.health_probes import health_probes
from nabz.adapters.system.language_detector import ScriptAndWordsDetector
from nabz.adapters.system.policy_file import MachinePolicy, machine_policy_path
from nabz.adapters.system.settings_file import JsonSettingsFile
from nabz.adapters.system.support_file import machine_facts, private_words, write_texts
from nabz.clinical.challenge import ChallengeGuard, names_of_illnesses, read_markers
from nabz.clinical.content import ClinicalContent
from nabz.clinical.understanding import Understander
from nabz.domain.citation import Passage
from nabz.domain.errors import EnvironmentFault, NabzError
from nabz.paths import DataFolder, shipped
from nabz.services.application import Application
from nabz.services.ask import AskParts, AskService
from nabz.services.bundles import BundleParts, BundleService
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.consult import ConsultParts, ConsultService
from nabz.services.conversation import Conversations
from nabz.services.danger_screen import ClinicalDangerScreen
from nabz.services.documents import DocumentService
from nabz.services.export import ExportService
from nabz.services.fingerprints import Fingerprints
from nabz.services.health import HealthService
from nabz.services.history import HistoryService
from nabz.services.knowledge import KnowledgeService
from nabz.services.knowledge_content import BuiltinContent, content_passages, read_content
from nabz.services.lexicon import TermLexicon
from nabz.services.likely_concepts import NearestWordings, NoSuggestions, Suggesting
from nabz.services.model_reading import ModelReading
from nabz.services.models_under_policy import ModelsUnderPolicy
from nabz.services.named_concepts import NamedConcepts
from nabz.services.packs import PackService
from nabz.services.patients import PatientsService
from nabz.services.people import PeopleService
from nabz.services.phrases import Phrases
from nabz.services.phrasing_search import PhrasingSearch
from nabz.services.phrasings import phrasings, read_everyday, read_spoken_of
from nabz.services.policy import Policy, PolicyReader
from nabz.services.ports import ChatModel, Embedder, ModelCard, ModelLibrary
from nabz.services.record_access import FixedRecords, RecordAccess, RecordSource, RecordState
from nabz.services.record_care import RecordCareService
from nabz.services.retention import Retention
from nabz.services.retrieval import Retriever
from nabz.services.settings import SettingsService
from nabz.services.support import SupportService
from nabz.services.trends import TrendsService
from nabz.services.waiting_hint import ModelComparison
from nabz.services.waiting_list import WaitingListService
from nabz.services.word_explanations import WordExplanations

EMBEDDING_MODEL = "multilingual-e5-small"


class ChatModels:
    """One child process for one model at a time: changing the model ends the other's child, which frees its memory."""

    def __init__(self, cache: Path, threads: int | None = None) -> None:
        self._cache = cache
        self._threads = threads
        self._lock = threading.Lock()
        self._current: LlamaChatModel | None = None

    def get(self, card: ModelCard) -> ChatModel:
        """The model of a card, started at its first use."""
        with self._lock:
            if self._current is not None and self._current.model_id != card.id:
                self._current.close()
                self._current = None
            if self._current is None:
                if card.path is None:
                    raise EnvironmentFault("no_model")
                self._current = LlamaChatModel(card.id, Path(card.path), self._cache, threads=self._threads)
            return self._current

    def close(self) -> None:
        with self._lock:
            if self._current is not None:
                self._current.close()
                self._current = None


@dataclass(frozen=True)
class Embedders:
    """The embedding model of the data folder, once it is there.

    Attributes:
        apart: in a process of its own, for a window that stays open; a command that ends soon needs none.
    """

    folder: Path
    apart: bool = False

    def get(self) -> Embedder:
        """Raises `EnvironmentFault` (`no_embedding_model`)."""
        embedder = self.find()
        if embedder is None:
            raise EnvironmentFault("no_embedding_model")
        return embedder

    def find(self) -> OnnxEmbedder | ApartEmbedder | None:
        if not (self.folder / "model.onnx").is_file():
            return None
        return self._apart if self.apart else _embedder(self.folder)

    def close(self) -> None:
        """End the process, if there is one."""
        if "_apart" in self.__dict__:
            self._apart.close()

    @cached_property
    def _apart(self) -> ApartEmbedder:
        return ApartEmbedder(self.folder)


@cache
def _embedder(folder: Path) -> OnnxEmbedder:
    """One session of the search model for a folder, however often it is asked for."""
    return OnnxEmbedder(folder)


def policy_reader() -> PolicyReader:
    """Where the policy of this machine stands."""
    return MachinePolicy.of_this_machine()


def model_library(data: DataFolder, policy: Policy | None = None) -> ModelLibrary:
    """The models of a data folder, as far as the policy of this machine (or the one given) allows them."""
    return ModelsUnderPolicy(_model_folder(data), policy or policy_reader().read())


def bundle_folders(data: DataFolder, policy: Policy | None = None) -> BundleFolderFiles:
    """Offline bundles, with the publishers that are trusted here."""
    policy = policy or policy_reader().read()
    return BundleFolderFiles(TrustedKeys(data.trusted_keys, policy.publishers))


def _model_folder(data: DataFolder) -> ModelFolderLibrary:
    return ModelFolderLibrary(data.models, load_catalogue(shipped("models") / "catalog.toml"))


def build_application(
    data: DataFolder, *, keep_records: bool = True, search_soon: bool = False, for_window: bool = False
) -> Application:
    """Wire everything over a data folder. The records are locked until `Application.records` opens them.

    Args:
        keep_records: False keeps nothing even when they are open.
        search_soon: load the search model beside the rest, because a question is coming.
        for_window: keep the search model in a process of its own, so that the window's stays small.

    Raises:
        EnvironmentFault: the folder cannot be written, or a database is damaged or newer.
    """
    policy = policy_reader().read()
    library = model_library(data, policy)
    embedders = Embedders(data.models / EMBEDDING_MODEL, apart=for_window)
    embedder = embedders.find()
    if search_soon and embedder is not None:
        threading.Thread(target=_load_ahead, args=(embedder,), name="nabz-load-search-model").start()
    content = read_content(shipped("resources") / "knowledge")
    lexicon = TermLexicon.of_content(content)
    vault = EncryptedRecords(data.records, data.backups)
    shelf = DocumentShelf(data.records / "documents.db", vault)
    records = RecordAccess(vault)
    kept: RecordSource = records if keep_records else FixedRecords()
    joined = JoinedKnowledgeIndex(FaissKnowledgeIndex(data.knowledge / "knowledge.db"), shelf.current)
    records.subscribe(Retention(records, policy.keep_days).records_changed)
    # Locked, their vectors leave the memory; unlocked, they are loaded at the next search.
    records.subscribe(lambda state: joined.documents_changed())
    packs_kept = SqlitePackStore(data.knowledge / "packs.db", policy.allows_pack)
    index = IndexWithPacks(joined, packs_kept)
    models = ChatModels(data.cache)
    clinical, _ = inspect_clinical_content(shipped("resources") / "clinical")
    understander = Understander(clinical)
    library_folder = shipped("resources") / "knowledge"
    spoken_of = read_spoken_of(library_folder / "concept_entries.toml")
    asked = PhrasingSearch(
        partial(phrasings, content, clinical, spoken_of, partial(read_everyday, library_folder)),
        PhrasingFile(data.knowledge / "phrasings.npz"),
        LearnedDirections(),
    )
    concepts = NamedConcepts(content, understander.named)
    retriever = Retriever(index, embedder, lexicon, concepts=concepts, phrasings=asked)
    phrases = Phrases.read(shipped("resources") / "phrases")
    fingerprints = Fingerprints(index, packs_kept.records, partial(_model_hash, data), _rules_hash)
    conversations = Conversations(kept, fingerprints.of_answer)
    records.subscribe(lambda state: conversations.forget() if state is RecordState.LOCKED else None)
    detector = ScriptAndWordsDetector()
    parts = AskParts(
        retriever=retriever,
        index=index,
        lexicon=lexicon,
        library=library,
        chat=models.get,
        conversations=conversations,
        detector=detector,
        danger=ClinicalDangerScreen(clinical, understander),
        phrases=phrases,
    )
    wordings = NearestWordings(clinical, WordingFile(data.knowledge / "wordings.npz"), embedders.find)
    reading = ModelReading(clinical, wordings, partial(_capable_model, library, models))
    packs = PackService(
        packs_kept,
        PackFolderFiles(data.trusted_keys, policy.publishers),
        PackageWorkshop(data.cache / "packs"),
        own_sources(shelf.current, content),
        embedders.get,
        index.packs_changed,
        policy,
    )

    knowledge = KnowledgeService(
        index, retriever, content, embedders.get, (wordings, asked), packs.embed_again
    )
    documents = DocumentService(shelf.required, ChildDocumentReader, joined, embedders.get, detector)
    consult = consult_service(
        clinical, content, kept, phrases, understander, reading, fingerprints.of_consultation
    )
    history = HistoryService(records, PeopleService(records).name_of, policy)
    waiting = WaitingListService(records, ModelComparison(partial(_capable_model, library, models)))
    records.subscribe(lambda state: waiting.records_changed())
    trends = TrendsService(records, understander.vitals)
    records.subscribe(lambda state: trends.forget() if state is RecordState.LOCKED else None)
    fhir = FhirBundles(consult.words)
    export = ExportService(records, history, consult.words, fhir, PdfProcess(), ExportFolder(), policy)

    def close() -> None:
        models.close()
        embedders.close()
        index.close()
        shelf.close()
        records.lock()

    bundles = BundleParts(
        folders=bundle_folders(data, policy),
        keeper=UpdateFolder(data.updates, packs_kept, machine_policy_path()),
        installer=SystemInstaller(),
        library=library,
        model_files=_model_folder(data),
        packs=packs,
        policies=policy_reader(),
        policy_path=machine_policy_path(),
        app_version=__version__,
        describe_installer=lambda name: (platform_of(name), version_in(name)),
        index_files=lambda target: (
            copy_index(data.knowledge, target) if knowledge.ready and knowledge.is_current() else ()
        ),
    )
    settings = SettingsService(
        JsonSettingsFile(data.settings), policy.locked, policy.begin_with, policy.languages
    )
    health = HealthService(health_probes(data, library, index, knowledge, records, policy))
    support = SupportService(
        CrashReportFolder(data.crash_reports),
        health,
        settings,
        policy,
        library,
        machine_facts,
        partial(private_words, data.root),
        write_texts,
    )
    return Application(
        ask=AskService(parts),
        consult=consult,
        history=history,
        export=export,
        knowledge=knowledge,
        documents=documents,
        packs=packs,
        models=library,
        settings=settings,
        health=health,
        support=support,
        explanations=WordExplanations(content),
        records=records,
        people=PeopleService(records),
        care=RecordCareService(records),
        waiting=waiting,
        patients=PatientsService(records),
        trends=trends,
        close=close,
        speech=installed_voice(),
        policy=policy,
        bundles=BundleService(bundles),
    )


def _capable_model(library: ModelLibrary, models: ChatModels) -> ChatModel | None:
    """The chat model where it is one of the recommended ones: the starter names findings that nobody told."""
    card = library.default_chat()
    return models.get(card) if card is not None and card.recommended else None


def _load_ahead(embedder: OnnxEmbedder | ApartEmbedder) -> None:
    # What is wrong with the model is said by the search that needs it.
    with suppress(NabzError):
        embedder.load()


def _model_hash(data: DataFolder, model_id: str) -> str:
    return ModelFolderLibrary(data.models, load_catalogue(shipped("models") / "catalog.toml")).sha256(
        model_id
    )


@cache
def _rules_hash() -> str:
    """One hash over the clinical data and the cards, which results and danger signs rest on."""
    digest = sha256()
    for folder in ("clinical", "knowledge"):
        root = shipped("resources") / folder
        for path in sorted(p for p in root.rglob("*") if p.is_file()):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def consult_service(
    clinical: ClinicalContent,
    builtin: BuiltinContent,
    records: RecordSource,
    phrases: Phrases,
    understander: Understander | None = None,
    suggest: Suggesting | None = None,
    made_with: Callable[[], dict[str, Any]] = dict,
) -> ConsultService:
    """The consultation; it reads the guideline cards as they came with Nabz, so it needs no index and no model."""

    @cache
    def cards() -> dict[str, Passage]:
        return {p.id: p for p in content_passages(builtin) if p.section != "definition"}

    def passages(ids: Sequence[str]) -> list[Passage]:
        return [cards()[i] for i in ids if i in cards()]

    markers = tomllib.loads((shipped("resources") / "clinical" / "challenge.toml").read_text("utf-8"))
    parts = ConsultParts(
        content=clinical,
        understanding=understander or Understander(clinical),
        guard=ChallengeGuard(read_markers(markers), partial(names_of_illnesses, clinical), markers["sighs"]),
        phrases=phrases,
        detector=ScriptAndWordsDetector(),
        passages=passages,
        records=records,
        suggest=suggest or NoSuggestions(),
        made_with=made_with,
    )
    return ConsultService(parts)
