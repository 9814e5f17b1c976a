"""Knowledge packs: what one says of itself, and which of two is the newer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from nabz.domain.citation import Audience, Passage

FORMAT_VERSION = 1
RESERVED_IDS = ("nabz", "doc-", "definition", "card")
"""No pack is named so: these begin the ids of what came with Nabz and of the clinic's documents."""

_ID = re.compile(r"[a-z0-9][a-z0-9.-]{1,63}")
_VERSION = re.compile(r"\d{1,9}([.-]\d{1,9}){0,5}")


class PackUse(StrEnum):
    """What a pack is for.

    GUIDANCE is searched beside the built-in passages and the clinic's documents. REFERENCE explains terms: it is
    asked only when nothing else answers and the question names one of its terms. CODES is never part of an answer;
    it is searched when it is named.
    """

    GUIDANCE = "guidance"
    REFERENCE = "reference"
    CODES = "codes"


class Signature(StrEnum):
    """Who vouches for a pack. BUILT: made on this machine from a package whose hash Nabz knows."""

    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    NONE = "none"
    BUILT = "built"


@dataclass(frozen=True, slots=True)
class PackManifest:
    """What a pack says of itself.

    Attributes:
        version: numbers between points or hyphens ("1.4", "2025-01-16").
        licence, notice: as they are to be shown wherever the pack is listed.
        audience: the widest; a passage may say STAFF in a pack for ALL.
        created: ISO time.
        embedder: fingerprint of the embedder that the pack's vectors come from; empty when it has none.
        publisher: Ed25519 public key in hexadecimal; empty when it is unsigned.
    """

    id: str
    title: str
    version: str
    licence: str
    notice: str
    languages: tuple[str, ...]
    created: str
    audience: Audience
    use: PackUse = PackUse.GUIDANCE
    embedder: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class PackRecord:
    """A pack that is on this machine.

    Attributes:
        digest: SHA-256 of its passages as they came, which tells a re-import from another edition.
        left_out: passages that were not taken, by reason ("built_in", "orders").
    """

    manifest: PackManifest
    digest: str
    signature: Signature
    enabled: bool
    passages: int
    added_at: str
    left_out: tuple[tuple[str, int], ...] = ()


def id_problem(pack_id: str) -> str:
    """Why this cannot be the id of a pack; empty when it can."""
    if not _ID.fullmatch(pack_id):
        return "it needs 2 to 64 small letters, digits, points and hyphens"
    if any(pack_id.startswith(begin) for begin in RESERVED_IDS):
        return "it is reserved for what came with Nabz and for documents"
    return ""


def is_version(text: str) -> bool:
    return bool(_VERSION.fullmatch(text))


def version_order(version: str) -> tuple[int, ...]:
    """A key by which versions are ordered; "1.10" comes after "1.9", and "1.0" is "1"."""
    numbers = [int(n) for n in re.split(r"[.-]", version)]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def passage_in_pack(manifest: PackManifest, passage: Passage) -> bool:
    """Whether a passage is no wider than its pack: its audience, its language."""
    wide_enough = manifest.audience is Audience.ALL or passage.audience is Audience.STAFF
    return wide_enough and str(passage.lang) in manifest.languages
