"""Searching those rows of a vector index that a filter lets through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from nabz.domain.citation import Audience
from nabz.services.ports import PassageFilter, PassageHit, Vectors

if TYPE_CHECKING:
    import faiss

_MASKS_KEPT = 32
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


class Masks:
    """The masks of one table, kept: comparing a hundred thousand strings takes longer than searching their vectors."""

    def __init__(self, sources: Any, languages: Any, audiences: Any) -> None:
        """Args: the columns, string arrays, one value a row."""
        self._columns = (sources, languages, audiences)
        self._kept: dict[PassageFilter, Mask] = {}

    def of(self, allowed: PassageFilter) -> Mask:
        mask = self._kept.get(allowed)
        if mask is None:
            if len(self._kept) >= _MASKS_KEPT:
                self._kept.clear()
            mask = self._kept[allowed] = allowed_rows(*self._columns, allowed)
        return mask


def search_masked(
    index: faiss.IndexFlatIP, ids: Sequence[str], mask: Mask, vector: Vectors, limit: int
) -> list[PassageHit]:
    """The nearest of the rows that the mask has, best first; `vector` has the shape (1, dimension)."""
    if not mask.any():
        return []
    if mask.all():
        scores, rows = index.search(vector, min(limit, len(ids)))
        return [PassageHit(ids[r], float(s)) for r, s in zip(rows[0], scores[0], strict=True) if r >= 0]
    import faiss

    # faiss wraps these constructors for numpy at import; its stubs know only the C++ ones.
    selector = faiss.IDSelectorBitmap(np.packbits(mask, bitorder="little"))  # type: ignore[call-arg, arg-type]
    params = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
    scores, rows = index.search(vector, min(limit, len(ids)), params=params)
    return [PassageHit(ids[r], float(s)) for r, s in zip(rows[0], scores[0], strict=True) if r >= 0]
