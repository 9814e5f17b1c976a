"""Plain text to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from nabz.adapters.documents.decoding import read_text
from nabz.adapters.documents.parts import RawPart, in_parts
from nabz.domain.documents import Block, BlockKind

_RULE = re.compile(r"^\s*([=\-_*~#])\1{2,}\s*$")
_ENDS = (".", "!", "?", "।", "॥", "؟", "۔", ":", ";", ",")


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """Raises `Refusal`."""
    yield from in_parts(_blocks(read_text(path)), begin)


def _blocks(text: str) -> Iterator[Block]:
    for piece in re.split(r"\n[ \t]*\n+", text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = [line.rstrip() for line in piece.splitlines() if line.strip()]
        if not lines:
            continue
        if len(lines) > 1 and _RULE.match(lines[1]):
            yield Block(BlockKind.HEADING, lines[0].strip())
            lines = lines[2:]
        lines = [line for line in lines if not _RULE.match(line)]
        if not lines:
            continue
        only = lines[0].strip()
        if len(lines) == 1 and 2 < len(only) <= 80 and not only.endswith(_ENDS) and len(only.split()) <= 10:
            yield Block(BlockKind.HEADING, only)
        elif any("\t" in line for line in lines):
            yield Block(BlockKind.ROWS, "\n".join(" | ".join(line.split("\t")) for line in lines))
        else:
            yield Block(BlockKind.PARAGRAPH, " ".join(line.strip() for line in lines))
