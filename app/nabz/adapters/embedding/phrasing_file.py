"""The tables of phrasings in one file beside the index."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nabz.domain.languages import Language
from nabz.services.phrasing_search import PhrasingTable, Postings

_POSTINGS = ("begins", "ids", "weights")


class PhrasingFile:
    """`phrasing_search.PhrasingStore` as a NumPy file, not compressed: a language is read in some milliseconds."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, key: str, lang: Language) -> PhrasingTable | None:
        try:
            with self._path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                if str(file["key"]) != key or f"{lang}.rows" not in file:
                    return None
                spelt, heard = (
                    Postings(*(file[f"{lang}.{kind}.{part}"] for part in _POSTINGS))
                    for kind in ("spelt", "heard")
                )
                learned = bool(file[f"{lang}.learned"])
                return PhrasingTable(file[f"{lang}.rows"], file[f"{lang}.means"], spelt, heard, learned)
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None  # as good as missing: it is made anew with the index

    def save(self, key: str, tables: dict[Language, PhrasingTable]) -> None:
        arrays: dict[str, npt.NDArray[Any]] = {f"{lang}.means": t.means for lang, t in tables.items()}
        arrays |= {f"{lang}.rows": table.rows for lang, table in tables.items()}
        for lang, table in tables.items():
            arrays[f"{lang}.learned"] = np.array(table.learned)
            for kind, postings in (("spelt", table.spelt), ("heard", table.heard)):
                arrays |= {f"{lang}.{kind}.{part}": getattr(postings, part) for part in _POSTINGS}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_name(self._path.name + ".part")
        with beside.open("wb") as file:
            np.savez(file, allow_pickle=False, key=np.array(key), **arrays)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
