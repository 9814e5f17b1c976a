"""What the reading of documents needs of the world: a reader in a child process, and a place to keep them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nabz.domain.citation import Passage
from nabz.domain.documents import Block, DocumentRecord, ReadingState
from nabz.services.ports import CancelToken, Vectors


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A file that may be read: an ordinary one, opened without following links."""

    path: Path
    format: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What paths that a person gave hold.

    Attributes:
        files: to be read, each once.
        faults: (path, code, params) of what cannot be read.
        others: files in folders that are no documents.
    """

    files: tuple[DocumentFile, ...]
    faults: tuple[tuple[str, str, dict[str, str]], ...]
    others: int


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """The next part of a document (a page, or some blocks).

    Attributes:
        position: of this part, from 0; `total` parts in all.
        characters, broken: of the part's text, and how many of them are no text (control, replacement, private).
        title: of the document, where it names one.
    """

    position: int
    total: int
    blocks: tuple[Block, ...]
    characters: int
    broken: int
    paged: bool
    title: str = ""


class DocumentReader(Protocol):
    """Reads documents in another process, with bounds of time and memory."""

    def find(self, paths: Sequence[str]) -> FoundFiles:
        """Files, and all documents in folders; links in folders are not followed."""
        ...

    def sha256(self, file: DocumentFile, cancel: CancelToken | None = None) -> str:
        """Raises `UserError` (`document_*`), `EnvironmentFault` (`interrupted`)."""
        ...

    def parts(
        self, file: DocumentFile, begin: int, cancel: CancelToken | None = None
    ) -> Iterator[DocumentPart]:
        """The parts from `begin` on, in order; the reader runs ahead a little.

        Raises:
            UserError: `document_*`: one clear reason.
            EnvironmentFault: `interrupted` when cancelled.
        """
        ...

    def close(self) -> None:
        """End the child; safe to call twice."""
        ...


class DocumentStore(Protocol):
    """Documents, their passages and their vectors. Every method that returns has its data on disk."""

    def documents(self) -> list[DocumentRecord]: ...

    def document(self, document_id: str) -> DocumentRecord | None: ...

    def put(self, record: DocumentRecord) -> None:
        """Insert or change the record; its passages stay."""
        ...

    def set_audience(self, record: DocumentRecord) -> None:
        """Change the record, and with it for whom its passages are."""
        ...

    def reading_state(self, document_id: str) -> ReadingState: ...

    def fingerprint(self, document_id: str) -> str:
        """Of the embedder that the document's vectors come from; empty while there are none."""
        ...

    def append(
        self,
        record: DocumentRecord,
        state: ReadingState,
        passages: Sequence[Passage],
        vectors: Vectors,
        fingerprint: str,
    ) -> None:
        """Add passages with vectors (as embedded, not centred) and keep how far the reading is: all or nothing."""
        ...

    def start_over(self, document_id: str) -> None:
        """Forget passages and reading state of a document; its record stays."""
        ...

    def remove(self, document_id: str) -> bool: ...

    def finish(self, record: DocumentRecord) -> None:
        """Keep the record and remove the version that it replaces, in one transaction."""
        ...
