"""Fakes behind the ports, for unit tests alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

import numpy as np

from nabz.domain.citation import Audience, Passage
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.text import search_words
from nabz.domain.triage import Alert
from nabz.services.likely_concepts import WordingVectors
from nabz.services.phrasing_search import PhrasingTable
from nabz.services.ports import (
    CancelToken,
    GenerationEnd,
    GenerationEvent,
    GenerationRequest,
    ModelCard,
    ModelLoading,
    PassageFilter,
    PassageHit,
    PromptProgress,
    QuestionVectors,
    SessionSummary,
    SourceRecord,
    StoredTurn,
    TextDelta,
    Vectors,
)


class WordEmbedder:
    """Vectors in which texts that share words are near: enough meaning for plumbing."""

    dimension = 64
    fingerprint = "words-1"

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self._one(t) for t in texts])

    def embed_questions(self, texts: Sequence[str]) -> QuestionVectors:
        return QuestionVectors(self.embed_queries(texts))

    def embed_phrasings(self, texts: Sequence[str]) -> tuple[Vectors, bool]:
        vectors = self.embed_questions(texts)
        return (vectors.meaning, False) if vectors.asked is None else (vectors.asked, True)

    def embed_passages(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Vectors:
        if progress:
            progress(len(texts), len(texts))
        return self.embed_queries(texts)

    def count_tokens(self, text: str) -> int:
        return len(search_words(text))

    def _one(self, text: str) -> Vectors:
        vector = np.zeros(self.dimension, np.float32)
        for word in search_words(text):
            vector[hashlib.sha256(word.encode()).digest()[0] % self.dimension] += 1
        return vector / max(float(np.linalg.norm(vector)), 1e-6)


class MemoryTables:
    """`PhrasingStore` without a file."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, Language], PhrasingTable] = {}

    def load(self, key: str, lang: Language) -> PhrasingTable | None:
        return self.kept.get((key, lang))

    def save(self, key: str, tables: dict[Language, PhrasingTable]) -> None:
        self.kept = {(key, lang): table for lang, table in tables.items()}


class MemoryIndex:
    """A knowledge index in memory."""

    def __init__(self, passages: Sequence[Passage] = (), embedder: WordEmbedder | None = None) -> None:
        self._passages = {p.id: p for p in passages}
        self._embedder = embedder or WordEmbedder()
        self._vectors = {p.id: self._embedder.embed_passages([f"{p.title} {p.text}"])[0] for p in passages}
        self._meta: dict[str, str] = {}
        self.records: dict[str, SourceRecord] = {}
        self.embedder_fingerprint: str | None = self._embedder.fingerprint if passages else None

    def replace_source(
        self, record: SourceRecord, passages: Sequence[Passage], vectors: Vectors, fingerprint: str
    ) -> None:
        self.remove_source(record.id)
        self.records[record.id] = record
        self._passages |= {p.id: p for p in passages}
        self._vectors |= {p.id: v for p, v in zip(passages, vectors, strict=True)}
        self.embedder_fingerprint = fingerprint

    def remove_source(self, source_id: str) -> bool:
        self._passages = {i: p for i, p in self._passages.items() if p.source_id != source_id}
        return self.records.pop(source_id, None) is not None

    def sources(self) -> list[SourceRecord]:
        return list(self.records.values())

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        hits = [
            PassageHit(i, float(np.dot(self._vectors[i], vector[0])))
            for i, p in self._passages.items()
            if self._allowed(p, allowed)
        ]
        return sorted(hits, key=lambda h: -h.value)[:limit]

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        if allowed.reference:
            return []
        hits = []
        for i, p in self._passages.items():
            words = search_words(f"{p.title} {p.text} {' '.join(p.search_terms)}")
            score = sum(any(w.startswith(t.rstrip("*")) for w in words) for t in terms)
            if score and self._allowed(p, allowed):
                hits.append(PassageHit(i, float(score)))
        return sorted(hits, key=lambda h: -h.value)[:limit]

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        return [self._passages[i] for i in ids if i in self._passages]

    def count(self) -> int:
        return len(self._passages)

    def meta(self, key: str) -> str | None:
        return self._meta.get(key)

    def set_meta(self, key: str, value: str) -> None:
        self._meta[key] = value

    def close(self) -> None:
        self._passages = {}

    @staticmethod
    def _allowed(passage: Passage, allowed: PassageFilter) -> bool:
        if allowed.audience is Audience.ALL and passage.audience is Audience.STAFF:
            return False
        if allowed.languages and passage.lang not in allowed.languages:
            return False
        if passage.source_id in allowed.translated_sources and allowed.reader_language:
            return passage.lang == allowed.reader_language
        return True


class ScriptedModel:
    """A chat model that says what it was told to, word by word."""

    def __init__(self, text: str, fault: EnvironmentFault | None = None, after_words: int = 10**6) -> None:
        self.text = text
        self.fault = fault
        self.after_words = after_words
        self.requests: list[GenerationRequest] = []
        self.prefilled: list[GenerationRequest] = []
        self.closed = False

    model_id = "scripted"

    def generate(
        self, request: GenerationRequest, cancel: CancelToken | None = None
    ) -> Iterator[GenerationEvent]:
        self.requests.append(request)
        yield ModelLoading()
        yield PromptProgress(0, 10, 0)
        words = self.text.split(" ")
        for n, word in enumerate(words):
            if self.fault is not None and n >= self.after_words:
                raise self.fault
            if cancel is not None and cancel.is_set():
                yield GenerationEnd("cancelled", 10, 0, n, 1.0, 20.0)
                return
            yield TextDelta(word if n == 0 else f" {word}")
        yield GenerationEnd("stop", 10, 4, len(words), 1.0, 20.0)

    def prefill(self, request: GenerationRequest) -> None:
        self.prefilled.append(request)

    def warm_up(self) -> None:
        self.prefilled.append(GenerationRequest("warm-up", ()))

    def device_report(self) -> dict[str, Any]:
        return {"backend": "script"}

    def close(self) -> None:
        self.closed = True


def chat_card(**changes: Any) -> ModelCard:
    """A ready chat model that speaks English well and Arabic with caution."""
    values: dict[str, Any] = {
        "id": "scripted",
        "name": "Scripted",
        "role": "chat",
        "licence": "Apache-2.0",
        "licence_url": "",
        "size": 1,
        "memory": 1,
        "languages": {"en": "yes", "ar": "caution"},
        "state": "ready",
        "path": "scripted.gguf",
        "starter": True,
        "recommended": False,
        "needs_consent": False,
    }
    return ModelCard(**{**values, **changes})


class OneModelLibrary:
    """A library that holds one card, or none."""

    def __init__(self, card: ModelCard | None) -> None:
        self._card = card

    def cards(self) -> list[ModelCard]:
        return [self._card] if self._card else []

    def card(self, model_id: str) -> ModelCard:
        assert self._card is not None
        return self._card

    def default_chat(self) -> ModelCard | None:
        return self._card


class MemoryRecords:
    """A record store in memory."""

    def __init__(self) -> None:
        self.sessions: dict[str, SessionSummary] = {}
        self.kept: list[StoredTurn] = []
        self.patients: dict[str, dict[str, Any]] = {}

    def begin_session(
        self, kind: Literal["ask", "consult"], lang: str, mode: str, patient: dict[str, Any]
    ) -> str:
        session_id = f"s{len(self.sessions) + 1}"
        self.patients[session_id] = patient
        self.sessions[session_id] = SessionSummary(session_id, kind, "", lang, mode, "t0", "t0", 0)
        return session_id

    def append_turn(
        self, session_id: str, role: Literal["person", "nabz"], text: str, lang: str, payload: dict[str, Any]
    ) -> int:
        self.kept.append(StoredTurn(len(self.kept) + 1, session_id, role, text, lang, "t", payload))
        return len(self.kept)

    def turns(self, session_id: str) -> list[StoredTurn]:
        return [t for t in self.kept if t.session_id == session_id]

    def session(self, session_id: str) -> SessionSummary | None:
        return self.sessions.get(session_id)

    def patient(self, session_id: str) -> dict[str, Any]:
        return self.patients.get(session_id, {})

    def list_sessions(self, limit: int = 50, offset: int = 0) -> list[SessionSummary]:
        return list(self.sessions.values())[offset : offset + limit]

    def search(self, text: str, limit: int = 50) -> list[SessionSummary]:
        found = {t.session_id for t in self.kept if text in t.text}
        return [s for s in self.sessions.values() if s.id in found]

    def delete_session(self, session_id: str) -> bool:
        return self.sessions.pop(session_id, None) is not None

    def close(self) -> None:
        self.sessions.clear()


class FixedDetector:
    """Every text is in one language."""

    def __init__(self, lang: Language = Language.EN) -> None:
        self.lang = lang

    def detect(self, text: str, prior: Language) -> Language:
        return self.lang


class FixedDanger:
    """Raises the given alerts for every text."""

    def __init__(self, *alerts: Alert) -> None:
        self._alerts = alerts

    def alerts(self, text: str, lang: Language, patient: PatientContext) -> tuple[Alert, ...]:
        return self._alerts


class MemoryWordings:
    """A store that forgets with the process."""

    def __init__(self) -> None:
        self._kept: dict[str, Mapping[Language, WordingVectors]] = {}

    def load(self, key: str) -> Mapping[Language, WordingVectors] | None:
        return self._kept.get(key)

    def save(self, key: str, vectors: Mapping[Language, WordingVectors]) -> None:
        self._kept[key] = vectors
