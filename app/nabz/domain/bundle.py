"""An offline bundle: what a stick carries from one machine to a hundred."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nabz.domain.packs import Signature

FORMAT_VERSION = 1


class PartKind(StrEnum):
    """What a part of a bundle is; the value is also its folder's name."""

    APP = "app"
    MODEL = "models"
    PACK = "packs"
    INDEX = "index"
    POLICY = "policy"


UPDATED_ALONE = (PartKind.APP, PartKind.MODEL, PartKind.PACK, PartKind.POLICY)
"""Kinds that are updated and rolled back each on its own; the index follows the models and the app."""


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file of a bundle.

    Attributes:
        path: below the bundle's folder, with forward slashes.
        sha256: in hexadecimal.
    """

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BundlePart:
    """One thing that a bundle carries.

    Attributes:
        id: of the model or pack; of an installer its file name.
        version: empty where there is none.
        platform: of an installer ("linux-x86_64", "windows-x86_64", "macos-arm64", ...); else empty.
    """

    kind: PartKind
    id: str
    version: str
    platform: str
    files: tuple[BundleFile, ...]


@dataclass(frozen=True, slots=True)
class BundleManifest:
    """What a bundle says of itself.

    Attributes:
        created: ISO time, UTC.
        app_version: of the Nabz that made it.
        publisher: Ed25519 public key in hexadecimal; empty when nobody signed it.
    """

    created: str
    app_version: str
    publisher: str
    parts: tuple[BundlePart, ...]

    def of_kind(self, kind: PartKind) -> tuple[BundlePart, ...]:
        return tuple(part for part in self.parts if part.kind is kind)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose manifest was read and whose signature, where it has one, is right.

    Attributes:
        folder: where it stands.
        signature: who vouches for it on this machine.
    """

    folder: str
    manifest: BundleManifest
    signature: Signature

    @property
    def trusted(self) -> bool:
        return self.signature is Signature.TRUSTED
