"""What the making and taking of bundles needs of the world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nabz.domain.bundle import Bundle, BundlePart, PartKind
from nabz.services.ports import ProgressListener


@dataclass(frozen=True, slots=True)
class SourcePart:
    """A part that is to go into a bundle.

    Attributes:
        files: file on this machine, and its name in the part's folder.
    """

    kind: PartKind
    id: str
    version: str
    platform: str
    files: tuple[tuple[Path, str], ...]


class BundleFolders(Protocol):
    """Bundles in folders."""

    def is_bundle(self, folder: Path) -> bool: ...

    def read(self, folder: Path) -> Bundle:
        """The manifest with its signature checked; no file is looked at yet.

        Raises:
            UserError: `bundle_missing`, `bundle_altered`, `bundle_invalid`, `bundle_newer_format`.
        """
        ...

    def verify(
        self, bundle: Bundle, parts: Sequence[BundlePart], progress: ProgressListener | None = None
    ) -> None:
        """Every file of these parts has its size and SHA-256. Raises `UserError` (`bundle_altered`)."""
        ...

    def copy_out(
        self, bundle: Bundle, part: BundlePart, target: Path, progress: ProgressListener | None = None
    ) -> list[Path]:
        """The files of a part in an empty folder, checked as they were written: a stick may change its mind.

        Raises:
            UserError: `bundle_altered`; nothing is left then.
            EnvironmentFault: `disk_full`, `bundle_write`.
        """
        ...

    def write(
        self,
        folder: Path,
        app_version: str,
        parts: Sequence[SourcePart],
        key: Path | None,
        progress: ProgressListener | None = None,
    ) -> Bundle:
        """Write a bundle into an empty or absent folder; the manifest comes last, so that half a bundle is none.

        Raises:
            UserError: `bundle_exists`, `pack_key`, `file_not_found`.
            EnvironmentFault: `bundle_write`, `disk_full`.
        """
        ...

    def trust(self, key: Path) -> str:
        """Trust a publisher's public key on this machine; gives it in hexadecimal."""
        ...


class ModelFiles(Protocol):
    """The files behind the models of this machine."""

    def source_of(self, model_id: str) -> tuple[Path, str] | None:
        """The file that another machine can take the model from, and the name it must have; None: not here."""
        ...


@dataclass(frozen=True, slots=True)
class KeptUpdate:
    """The last update of a kind, which can be rolled back.

    Attributes:
        at: ISO time, UTC.
        before, after: version before and after, or ids that came.
    """

    kind: PartKind
    at: str
    before: str
    after: tuple[str, ...]


class UpdateKeeper(Protocol):
    """Keeps what an update replaces. What it raises is `EnvironmentFault` (`bundle_write`, `disk_full`)."""

    def last(self, kind: PartKind) -> KeptUpdate | None: ...

    def note(self, update: KeptUpdate) -> None:
        """In the place of the last update of its kind."""
        ...

    def forget(self, kind: PartKind) -> None: ...

    def staging(self, name: str) -> Path:
        """An empty folder for files on their way in."""
        ...

    def keep_installer(self, version: str, file: Path) -> Path:
        """Move an installer among the kept ones; gives its place. The two newest versions are kept."""
        ...

    def installer(self, version: str) -> Path | None: ...

    def hold_packs(self) -> None:
        """Copy the packs as they are now."""
        ...

    def keep_held_packs(self) -> None:
        """That copy is the one to go back to."""
        ...

    def bring_back_packs(self) -> None:
        """Put the kept packs in the place of those of now."""
        ...

    def put_policy(self, file: Path) -> Path:
        """Put a policy in force and keep the one before; gives its place. Raises also `policy_write`."""
        ...

    def bring_back_policy(self) -> Path: ...


class AppInstaller(Protocol):
    """The system's way to install a package of Nabz."""

    def fits(self, part: BundlePart) -> bool:
        """Whether an installer is for this machine, and of a kind that it installs."""
        ...

    def command(self, installer: Path) -> tuple[str, ...]:
        """The command that installs it without a question."""
        ...

    def run(self, installer: Path) -> None:
        """Install now. Raises `EnvironmentFault` (`install_failed`)."""
        ...
