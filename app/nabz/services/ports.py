"""What the services need of the world, as protocols. Adapters fulfil them; tests hand in fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.services.history_ports import RecordStore as RecordStore
from nabz.services.history_ports import SessionSummary as SessionSummary
from nabz.services.history_ports import StoredTurn as StoredTurn

Vectors: TypeAlias = npt.NDArray[np.float32]
"""Rows of unit length, float32."""


# --- language model -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a conversation as the model sees it. An assistant's text is exactly what it generated."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """A prompt and its bounds.

    Attributes:
        session: turns of one session share a KV cache; the prompt is append-only within it.
        messages: system first, then turns; the last is the user's. The system message is the rules prefix: its
            evaluated state is saved to disk and restored at the next start.
        max_tokens: of the answer.
        grammar: GBNF or None.
    """

    session: str
    messages: tuple[ChatMessage, ...]
    max_tokens: int = 320
    temperature: float = 0.0
    stop: tuple[str, ...] = ()
    grammar: str | None = None


@dataclass(frozen=True, slots=True)
class ModelLoading:
    """The model is being loaded; `fraction` 0-1, or None when unknown."""

    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """The prompt is being read: `done` of `total` tokens, of which `reused` came from the cache."""

    done: int
    total: int
    reused: int


@dataclass(frozen=True, slots=True)
class TextDelta:
    """The next piece of text; never cuts a character in two."""

    text: str


@dataclass(frozen=True, slots=True)
class GenerationEnd:
    """The end of a generation, with its figures (milliseconds from the request's arrival in the child)."""

    reason: Literal["stop", "length", "cancelled"]
    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    ttft_ms: float | None
    tokens_per_s: float | None
    dropped_messages: int = 0


GenerationEvent = ModelLoading | PromptProgress | TextDelta | GenerationEnd


class CancelToken(Protocol):
    """Looked at often; once set it stays set. `threading.Event` fulfils it."""

    def is_set(self) -> bool: ...


class ChatModel(Protocol):
    """A language model that can be stopped and that can die without taking Nabz along.

    Every method may raise `EnvironmentFault` (`model_*`); after a crash the next call starts a new child.
    """

    @property
    def model_id(self) -> str: ...

    def generate(
        self, request: GenerationRequest, cancel: CancelToken | None = None
    ) -> Iterator[GenerationEvent]:
        """Stream an answer; ends with exactly one `GenerationEnd`. Blocks the calling thread only."""
        ...

    def prefill(self, request: GenerationRequest) -> None:
        """Evaluate a prompt ahead of time (while the person types), dropping it when a generation comes."""
        ...

    def warm_up(self) -> None:
        """Start loading in the background; returns at once."""
        ...

    def device_report(self) -> dict[str, Any]:
        """Where it runs and why: `{"backend", "gpu_layers", "layers", "reason", "threads", "loaded"}`."""
        ...

    def close(self) -> None:
        """End the child process; safe to call twice."""
        ...


# --- embedding and knowledge ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuestionVectors:
    """Questions as a search model sees them, rows of unit length.

    Attributes:
        meaning: as `Embedder.embed_queries` gives them.
        asked: as its question layers see them, which bring ways of asking for the same thing together; None where the
            model has none.
    """

    meaning: Vectors
    asked: Vectors | None = None


class Embedder(Protocol):
    """Text to unit vectors. The fingerprint changes whenever the vectors would."""

    @property
    def dimension(self) -> int: ...

    @property
    def fingerprint(self) -> str: ...

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Float32 array (len(texts), dimension), rows of length 1, with the model's query prefix applied."""
        ...

    def embed_questions(self, texts: Sequence[str]) -> QuestionVectors:
        """As `embed_queries`, with the view of the model's question layers beside it."""
        ...

    def embed_phrasings(self, texts: Sequence[str]) -> tuple[Vectors, bool]:
        """That view alone, and True; `embed_queries` and False of a model without question layers."""
        ...

    def embed_passages(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Vectors:
        """As `embed_queries` with the passage prefix; reports (done, total)."""
        ...

    def count_tokens(self, text: str) -> int:
        """Tokens of the text in the model's own vocabulary, without prefix."""
        ...


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A raw hit of one of the two searches: `value` is a cosine (dense) or a BM25 score, larger better (lexical)."""

    passage_id: str
    value: float


@dataclass(frozen=True, slots=True)
class PassageFilter:
    """Which passages may come back. Empty tuples mean: all."""

    languages: tuple[Language, ...] = ()
    sources: tuple[str, ...] = ()
    audience: Audience = Audience.STAFF
    """STAFF sees everything, ALL only what is for everybody."""
    translated_sources: tuple[str, ...] = ()
    """Sources that say the same in every language: of these only passages in `reader_language` come back."""
    reader_language: Language | None = None
    reference: bool = False
    """Whether the reference packs are searched, and nothing else; otherwise they are left out."""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source of knowledge in the index."""

    id: str
    title: str
    kind: str
    passages: int
    languages: tuple[str, ...]
    added_at: str
    state: str = "ready"
    detail: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


class KnowledgeIndex(Protocol):
    """Passages with their vectors and their full text."""

    @property
    def embedder_fingerprint(self) -> str | None:
        """Of the embedder that the vectors come from; None when the index is empty."""
        ...

    def replace_source(
        self, record: SourceRecord, passages: Sequence[Passage], vectors: Vectors, fingerprint: str
    ) -> None:
        """Put all passages of a source in place of what it had, in one transaction."""
        ...

    def remove_source(self, source_id: str) -> bool: ...

    def sources(self) -> list[SourceRecord]: ...

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        """Nearest passages by inner product with the (centred) passage vectors, best first."""
        ...

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        """Full-text hits for any of the terms (a term may be a phrase), best first."""
        ...

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """In the order of the ids; unknown ids are left out."""
        ...

    def count(self) -> int: ...

    def meta(self, key: str) -> str | None: ...

    def set_meta(self, key: str, value: str) -> None: ...

    def close(self) -> None: ...


# --- language of a text ---------------------------------------------------------------------------------------


class LanguageDetector(Protocol):
    """Which of the seven languages a text is in."""

    def detect(self, text: str, prior: Language) -> Language:
        """The language; `prior` (the interface language) decides what the text leaves open."""
        ...


# --- models on this machine -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FetchProgress:
    """How far a download, a check or a conversion is. Bytes; `seconds_left` None while it is not known."""

    item: str
    stage: Literal["fetch", "join", "verify", "convert", "index"]
    done: int
    total: int
    rate: float | None = None
    seconds_left: float | None = None


ProgressListener = Callable[[FetchProgress], None]


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model of the catalogue as it stands on this machine.

    Attributes:
        role: what it is for.
        languages: language -> "yes" | "caution"; a language not named is not answered by it.
        memory: bytes that it needs when it runs.
        state: whether it can be used now.
    """

    id: str
    name: str
    role: Literal["chat", "embedding"]
    licence: str
    licence_url: str
    size: int
    memory: int
    languages: dict[str, str]
    state: Literal["absent", "partial", "ready", "imported"]
    path: str | None
    starter: bool
    recommended: bool
    needs_consent: bool
    description: str = ""


class ModelLibrary(Protocol):
    """Model files on this machine and where they come from."""

    def cards(self) -> list[ModelCard]: ...

    def card(self, model_id: str) -> ModelCard:
        """Raises `UserError` (`model_unknown`)."""
        ...

    def fetch(
        self,
        model_id: str,
        *,
        folder: str | None = None,
        accept_licence: bool = False,
        progress: ProgressListener | None = None,
        cancel: CancelToken | None = None,
    ) -> ModelCard:
        """Bring a model here from its sources, or from `folder` alone with no network; resumes."""
        ...

    def import_file(self, path: str) -> ModelCard: ...

    def verify(self, model_id: str, progress: ProgressListener | None = None) -> bool:
        """Whether every file has its SHA-256; a wrong one raises `EnvironmentFault` (`model_hash_wrong`)."""
        ...

    def remove(self, model_id: str) -> None: ...

    def default_chat(self) -> ModelCard | None:
        """The chat model to use when none is named: a ready one, recommended before starter; never a test model."""
        ...
