"""Passages of knowledge and the citations that point to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from nabz.domain.languages import Language


class Audience(StrEnum):
    """Who may be shown a passage."""

    ALL = "all"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a source that can be cited.

    Attributes:
        id: stable over re-indexing of unchanged content ("card/fever_adult/home_care/hi").
        source_id: the source that it belongs to ("nabz-builtin" or a document's id).
        source: where the words stand on, for a reader ("WHO IMAI Acute care (2009)").
        title: of the card, definition or document part, in `lang`.
        text: what is quoted; one sentence a line for built-in entries.
        lang: language of the text.
        page: page of the source, from 1, where it has pages.
        audience: who may see it.
        section: of the card ("home_care"), "definition", or a heading.
        topics: complaint and condition ids that it is about.
        search_terms: further words by which people ask for it; searched, never shown.
    """

    id: str
    source_id: str
    source: str
    title: str
    text: str
    lang: Language
    page: int | None = None
    audience: Audience = Audience.ALL
    section: str = ""
    topics: tuple[str, ...] = ()
    search_terms: tuple[str, ...] = ()

    @property
    def lines(self) -> list[str]:
        """The sentences of the text, one a line, blank ones left out."""
        return [line.strip() for line in self.text.splitlines() if line.strip()]


@dataclass(frozen=True, slots=True)
class RetrievedPassage:
    """A passage that a search brought back, with what brought it.

    Attributes:
        n: the number by which an answer cites it, from 1.
        score: confidence from 0 to 1 that it is about the question (calibrated; see `docs/adr`).
        dense: centred cosine to the question, -1 to 1; None when only words found it.
        lexical: BM25 rank from 0 (best); None when only meaning found it.
    """

    n: int
    passage: Passage
    score: float
    dense: float | None = None
    lexical: int | None = None


@dataclass(frozen=True, slots=True)
class SearchOutcome:
    """All that retrieval knows of a question.

    Attributes:
        passages: best first, numbered from 1.
        confidence: 0 to 1, that the best of them answers the question.
        answerable: whether the confidence is above the calibrated bound.
        terms: medical words that were recognised in the question, by entry id.
    """

    passages: tuple[RetrievedPassage, ...]
    confidence: float
    answerable: bool
    terms: tuple[str, ...] = field(default=())
