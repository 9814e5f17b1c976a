"""Searching those rows of a vector index that a filter lets through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from nabz.domain.citation import Audience
from nabz.services.ports import PassageFilter, PassageHit, Vectors

Mask = npt.NDArray[np.bool_]


def allowed_rows(sources: Any, languages: Any, audiences: Any, allowed: PassageFilter) -> Mask:
    """Which rows a filter lets through; the columns are string arrays, one value a row."""
    mask: Mask = np.ones(len(sources), dtype=bool)
    if allowed.languages:
        mask &= np.isin(languages, [str(lang) for lang in allowed.languages])
    if allowed.sources:
        mask &= np.isin(sources, list(allowed.sources))
    if allowed.audience is Audience.ALL:
        mask &= audiences == str(Audience.ALL)
    if allowed.translated_sources and allowed.reader_language:
        mask &= ~np.isin(sources, list(allowed.translated_sources)) | (
            languages == str(allowed.reader_language)
        )
    return mask


def search_masked(
    index: faiss.IndexFlatIP, ids: Sequence[str], mask: Mask, vector: Vectors, limit: int
) -> list[PassageHit]:
    """The nearest of the rows that the mask has, best first; `vector` has the shape (1, dimension)."""
    if not mask.any():
        return []
    # faiss wraps these constructors for numpy at import; its stubs know only the C++ ones.
    selector = faiss.IDSelectorBitmap(np.packbits(mask, bitorder="little"))  # type: ignore[call-arg, arg-type]
    params = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
    scores, rows = index.search(vector, min(limit, len(ids)), params=params)
    return [PassageHit(ids[r], float(s)) for r, s in zip(rows[0], scores[0], strict=True) if r >= 0]
