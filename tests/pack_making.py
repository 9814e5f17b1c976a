"""Small packs for tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nabz.adapters.packs.pack_file import PackFolderFiles
from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.domain.packs import PackManifest
from nabz.services.ports import Vectors


def manifest(**changes: Any) -> PackManifest:
    """A manifest of a staff pack in English."""
    values: dict[str, Any] = {
        "id": "ward-guide",
        "title": "Ward guide",
        "version": "1.0",
        "licence": "CC BY 4.0",
        "notice": "Written by the ward.",
        "languages": ("en",),
        "created": "2026-01-01T00:00:00+00:00",
        "audience": Audience.STAFF,
    }
    return PackManifest(**{**values, **changes})


def passage(n: int, text: str, **changes: Any) -> Passage:
    """A passage for staff."""
    values: dict[str, Any] = {"title": f"Part {n}", "lang": Language.EN, "audience": Audience.STAFF}
    return Passage(f"p{n}", "x", "Ward guide", text=text, **{**values, **changes})


PASSAGES = (
    passage(0, "Quokka fever needs two spoons of quokka syrup.", title="Quokka fever"),
    passage(1, "Numbat cough goes away by itself.", title="Numbat cough", page=3, search_terms=("numbats",)),
)


def write_pack(
    path: Path,
    made: PackManifest | None = None,
    passages: Sequence[Passage] = PASSAGES,
    vectors: Vectors | None = None,
    key: Path | None = None,
) -> Path:
    """A pack file at a path."""
    PackFolderFiles(path.parent / "no-keys").write(path, made or manifest(), passages, vectors, key)
    return path
