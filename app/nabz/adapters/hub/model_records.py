"""What the model folder must remember beside the files: licences accepted, and models that were imported."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FILE = "library.json"


@dataclass(frozen=True, slots=True)
class ImportedModel:
    """A model file that a person brought.

    Attributes:
        file: its path below the models folder, with forward slashes.
        memory: estimate in bytes.
        imported_at: ISO 8601, UTC.
    """

    id: str
    name: str
    file: str
    size: int
    sha256: str
    architecture: str
    context: int
    memory: int
    imported_at: str


class ModelRecords:
    """A small JSON file, read at every look: another Nabz may have written it."""

    def __init__(self, models: Path) -> None:
        self._path = models / FILE

    def consented(self, model_id: str) -> bool:
        return model_id in self._read().get("consents", {})

    def consent(self, model_id: str, licence: str) -> None:
        """Remember that the person accepted the licence of this model."""
        data = self._read()
        data.setdefault("consents", {})[model_id] = licence
        self._write(data)

    def imported(self) -> dict[str, ImportedModel]:
        """By id, in the order in which they came."""
        models: dict[str, ImportedModel] = {}
        for fields in self._read().get("imported", []):
            try:
                model = ImportedModel(**fields)
            except TypeError:  # written by another version of Nabz
                continue
            models[model.id] = model
        return models

    def add_imported(self, model: ImportedModel) -> None:
        data = self._read()
        others = [fields for fields in data.get("imported", []) if fields.get("id") != model.id]
        data["imported"] = [*others, asdict(model)]
        self._write(data)

    def forget_imported(self, model_id: str) -> None:
        data = self._read()
        data["imported"] = [fields for fields in data.get("imported", []) if fields.get("id") != model_id]
        self._write(data)

    def _read(self) -> dict[str, Any]:
        """A missing or damaged file reads as empty: licences are then asked for again."""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}

    def _write(self, data: dict[str, Any]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_name(f".{FILE}.{os.getpid()}")
        beside.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        beside.replace(self._path)
