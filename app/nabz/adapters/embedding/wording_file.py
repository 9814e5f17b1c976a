"""The vectors of the clinical wordings in one file beside the index."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from nabz.domain.languages import Language
from nabz.services.likely_concepts import WordingVectors


class WordingFile:
    """`likely_concepts.WordingStore` as a compressed NumPy file; half precision, which moves no rank that matters."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, key: str) -> Mapping[Language, WordingVectors] | None:
        try:
            with self._path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                if str(file["key"]) != key:
                    return None
                return {
                    lang: WordingVectors(
                        tuple(map(str, file[f"{lang}.ids"])),
                        file[f"{lang}.rows"].astype(np.float32),
                        file[f"{lang}.mean"],
                    )
                    for lang in Language
                    if f"{lang}.ids" in file
                }
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None  # as good as missing: it is made anew with the index

    def save(self, key: str, vectors: Mapping[Language, WordingVectors]) -> None:
        arrays: dict[str, np.ndarray] = {"key": np.array(key)}
        for lang, one in vectors.items():
            arrays[f"{lang}.ids"] = np.array(one.ids)
            arrays[f"{lang}.rows"] = one.rows.astype(np.float16)
            arrays[f"{lang}.mean"] = one.mean
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_name(self._path.name + ".part")
        with beside.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
