"""The last layers of the search model a second time, trained to bring ways of asking for the same thing together.

The file holds differences to the model that is fetched: two narrow matrices for each product, and the small vectors as
they became (made by `packaging/question_layers`, measured in docs/adr/0016).
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nabz.adapters.embedding.e5_package import E5Package, PackageUnreadableError
from nabz.paths import shipped

Floats = npt.NDArray[np.float32]

QUESTION_LAYERS = shipped("models") / "question-layers.npz"


@cache
def layers_id(path: Path = QUESTION_LAYERS) -> str:
    """What the vectors for questions depend on besides the model; empty where the file is missing."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:16]
    except OSError:
        return ""


class QuestionLayers:
    """The weights of the trained layers, by the names and shapes that `E5Package` has."""

    def __init__(self, package: E5Package, path: Path = QUESTION_LAYERS) -> None:
        """Raises `OSError` when the file is missing, `PackageUnreadableError` when it is damaged."""
        self._package = package
        try:
            with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                self._held: Mapping[str, npt.NDArray[Any]] = {name: file[name] for name in file.files}
                self.first = int(self._held["first"])
        except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            raise PackageUnreadableError(f"{path.name} is damaged") from error

    def fits(self) -> bool:
        """Whether the model has the sizes that the layers were trained for."""
        return bool(self._package.hidden == self._held["mean"].shape[0] and self._package.layers > self.first)

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """Float32 (rows, columns)."""
        stem = name.removesuffix(".w")
        narrow, wide = self._held[f"{stem}.a"], self._held[f"{stem}.b"]
        changed: Floats = self._package.matrix(name, rows, columns) + wide.astype(np.float32) @ narrow
        return changed

    def vector(self, name: str, length: int) -> Floats:
        """Float32 (length,)."""
        stem, _, kind = name.rpartition(".")
        held = self._held[f"{name}.bias" if kind == "b" and f"{stem}.a" in self._held else name]
        changed: Floats = self._package.vector(name, length) + held.astype(np.float32)
        return changed


class LearnedDirections:
    """`phrasing_search.EntryDirections` of the file of the question layers, read when it is first needed."""

    def __init__(self, path: Path = QUESTION_LAYERS) -> None:
        self._path = path

    @cached_property
    def id(self) -> str:
        return layers_id(self._path)

    def nearness(self, questions: Floats) -> dict[str, float]:
        entries, rows, mean = self._read
        if not entries:
            return {}
        cosines = (_unit(questions - mean) @ rows.T).max(axis=0)
        return dict(zip(entries, cosines.tolist(), strict=True))

    @cached_property
    def _read(self) -> tuple[list[str], Floats, Floats]:
        try:
            with self._path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                rows, mean = (file[name].astype(np.float32) for name in ("directions", "mean"))
                return [str(entry) for entry in file["entries"]], _unit(rows), mean
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return [], np.zeros((0, 1), np.float32), np.zeros(1, np.float32)


def _unit(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), np.float32)
