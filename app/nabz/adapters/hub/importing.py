"""Takes in a GGUF file that a person brings."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

from nabz.adapters.hub import wheel
from nabz.adapters.hub.disk import FreeSpace, disk_faults, require_space
from nabz.adapters.hub.model_records import ImportedModel
from nabz.adapters.hub.workspace import Workspace

FOLDER = "imported"
_CONTEXT = 8192
_ENGINE = 300_000_000
"""Bytes that the engine takes beside the weights and the KV cache."""


def import_gguf(
    path: Path, models: Path, taken: Collection[str], free: FreeSpace
) -> tuple[ImportedModel, Path]:
    """Copy the file beside the models and describe it; the caller puts the copy into its place.

    Args:
        taken: ids that it must not get.

    Returns:
        The record and the finished copy in the workspace.

    Raises:
        UserError: `file_not_found`.
        EnvironmentFault: `model_not_gguf`, `model_truncated`, `model_wrong_architecture`, `disk_full`,
            `data_folder_read_only`.
    """
    from nabz.adapters.llama.gguf_header import read_header, require_chat_model

    header = read_header(path)
    require_chat_model(header, path)
    size = path.stat().st_size
    require_space(models, size, free)
    work = Workspace(models, FOLDER)
    with disk_faults(models, size, free):
        copy = work.fresh_folder("copy") / path.name
        digest = hashlib.sha256()
        with path.open("rb") as source, copy.open("wb") as target:
            for chunk in wheel.chunks(source):
                digest.update(chunk)
                target.write(chunk)
    context = min(header.context_length or _CONTEXT, _CONTEXT)
    model = ImportedModel(
        id=free_id(path.stem, taken),
        name=header.name or path.stem,
        file=f"{FOLDER}/{path.name}",
        size=size,
        sha256=digest.hexdigest(),
        architecture=header.architecture,
        context=context,
        memory=size + header.kv_bytes_per_token * context + _ENGINE,
        imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    return model, copy


def free_id(stem: str, taken: Collection[str]) -> str:
    """An id from a file name: lower case, letters, digits, dots and hyphens; numbered when it is taken."""
    base = re.sub(r"[^a-z0-9.]+", "-", stem.lower()).strip("-.") or "model"
    number, candidate = 1, base
    while candidate in taken:
        number += 1
        candidate = f"{base}-{number}"
    return candidate
