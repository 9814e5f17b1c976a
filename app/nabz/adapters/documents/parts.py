"""What a reader gives: parts of a document, in order, told with how many there are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nabz.domain.documents import Block

BLOCKS_A_PART = 40
"""Where a format has no pages."""


@dataclass(frozen=True, slots=True)
class RawPart:
    """As `document_ports.DocumentPart`, without the count of characters."""

    position: int
    total: int
    blocks: tuple[Block, ...]
    paged: bool = False
    title: str = ""
    broken: int = 0


def in_parts(blocks: Iterable[Block], begin: int, title: str = "") -> Iterator[RawPart]:
    """Blocks that are all known, in parts from number `begin` on."""
    every = list(blocks)
    total = max(1, -(-len(every) // BLOCKS_A_PART))
    for position in range(begin, total):
        piece = every[position * BLOCKS_A_PART : (position + 1) * BLOCKS_A_PART]
        yield RawPart(position, total, tuple(piece), title=title)


def broken_characters(text: str) -> int:
    """How many characters are no text: control, replacement, private use, and not assigned at all."""
    if text.isascii():
        return sum(1 for c in text if (c < " " and c not in "\t\n\r\x0c") or c == "\x7f")
    return sum(
        1
        for c in text
        if c == "\ufffd"
        or (unicodedata.category(c) in ("Cc", "Co", "Cn", "Cs") and c not in "\t\n\r\x0c\x85")
    )


def clean(text: str) -> str:
    """Text without what is no text; lone surrogates would not even travel through the pipe."""
    return "".join(
        c
        if c in "\t\n" or (c != "\ufffd" and unicodedata.category(c) not in ("Cc", "Co", "Cn", "Cs"))
        else " "
        for c in text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n")
    )
