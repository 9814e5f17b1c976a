"""Documents of a clinic: what is read from them, how far that is, and what was noticed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from nabz.domain.citation import Audience


class BlockKind(StrEnum):
    """What a piece of a document is. A TERM comes as "term\\ndefinition"."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ROWS = "rows"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document in reading order.

    Attributes:
        text: plain text; ROWS have one row of a table (or one item of a list) a line.
        page: from 1, where the format has pages.
        level: of a heading, from 1.
    """

    kind: BlockKind
    text: str
    page: int | None = None
    level: int = 1


class DocumentState(StrEnum):
    """WAITING to be read (new, or stopped by a crash); READING; PAUSED by a person; READY; FAILED."""

    WAITING = "waiting"
    READING = "reading"
    PAUSED = "paused"
    READY = "ready"
    FAILED = "failed"


UNFINISHED = frozenset({DocumentState.WAITING, DocumentState.READING, DocumentState.PAUSED})


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a document was not read: a code of the error catalogue with its parameters, and the English of it."""

    code: str
    params: dict[str, str]


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document of the clinic as it stands.

    Attributes:
        id: "doc-" and the beginning of the content's SHA-256.
        path: where it was read from.
        done, total: parts (pages, where there are any) that are safely kept; total 0 while unknown.
        paged: whether the parts are pages.
        notices: what was noticed: ("pages_without_text", 3), ("broken_characters", percent), ("orders_left_out", n).
        replaces: the id of the older version that goes when this one is ready.
        enabled: whether answers may stand on it.
    """

    id: str
    path: str
    title: str
    format: str
    sha256: str
    size: int
    mtime_ns: int
    audience: Audience
    state: DocumentState
    added_at: str
    done: int = 0
    total: int = 0
    paged: bool = False
    passages: int = 0
    languages: tuple[str, ...] = ()
    enabled: bool = True
    fault: Fault | None = None
    notices: tuple[tuple[str, int], ...] = ()
    replaces: str = ""
    updated_at: str = ""


@dataclass(slots=True)
class ReadingState:
    """What a reader of a document carries from part to part; kept with every batch, so that a crash loses nothing.

    Attributes:
        position: the next part to read, from 0.
        sequence: the number of the next passage.
        headings: (level, text) of the headings that are in force.
        pending: (text, page, is a table row) of sentences that stand in no passage yet.
        characters, broken: read so far, and how many of them are no text.
        blank: pages without text.
        orders: sentences left out because they speak to a language model.
        prior: language of the last passage.
    """

    position: int = 0
    sequence: int = 0
    headings: list[tuple[int, str]] = field(default_factory=list)
    pending: list[tuple[str, int | None, bool]] = field(default_factory=list)
    characters: int = 0
    broken: int = 0
    blank: int = 0
    orders: int = 0
    prior: str = "en"

    def to_dict(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_dict(cls, raw: dict[str, Any]) -> ReadingState:
        state = cls(**raw)
        state.headings = [(int(level), str(text)) for level, text in state.headings]
        state.pending = [(str(text), page, bool(row)) for text, page, row in state.pending]
        return state

    @property
    def broken_share(self) -> float:
        return self.broken / self.characters if self.characters else 0.0
