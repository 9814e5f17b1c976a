"""Markdown to blocks: what a guideline uses of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from nabz.adapters.documents.decoding import read_text
from nabz.adapters.documents.parts import RawPart, in_parts
from nabz.adapters.documents.tables import rows_as_text
from nabz.domain.documents import Block, BlockKind

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_LIST = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_SEPARATOR = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,600}\)")
_MARKS = re.compile(r"(?<!\w)(?:\*{1,3}|_{1,3}|`{1,3}|~~)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|`{1,3}|~~)(?!\w)")


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """Raises `Refusal`."""
    blocks = list(_blocks(read_text(path)))
    title = next((b.text for b in blocks if b.kind is BlockKind.HEADING and b.level == 1), "")[:200]
    yield from in_parts(blocks, begin, title)


def _blocks(text: str) -> Iterator[Block]:
    lines = text.splitlines()
    if lines and lines[0].strip() == "---":  # front matter
        end = next((n for n, line in enumerate(lines[1:60], 1) if line.strip() == "---"), 0)
        lines = lines[end + 1 :] if end else lines
    paragraph: list[str] = []
    listed: list[str] = []
    table: list[list[str]] = []
    fenced = False

    def close() -> Iterator[Block]:
        if paragraph:
            yield Block(BlockKind.PARAGRAPH, _plain(" ".join(paragraph)))
            paragraph.clear()
        if listed:
            yield Block(BlockKind.ROWS, "\n".join(f"• {_plain(item)}" for item in listed))
            listed.clear()
        if table:
            rows = rows_as_text(table)
            if rows:
                yield Block(BlockKind.ROWS, rows)
            table.clear()

    for line in lines:
        if _FENCE.match(line):
            yield from close()
            fenced = not fenced
        elif fenced:
            if line.strip():
                yield Block(BlockKind.ROWS, line.strip())
        elif not line.strip():
            yield from close()
        elif heading := _HEADING.match(line):
            yield from close()
            yield Block(BlockKind.HEADING, _plain(heading[2]), level=len(heading[1]))
        elif (underline := _UNDERLINE.match(line)) and len(paragraph) == 1:
            yield Block(BlockKind.HEADING, _plain(paragraph.pop()), level=1 if underline[1][0] == "=" else 2)
        elif "|" in line and (table or line.strip().startswith("|") or line.count("|") > 1):
            if not _SEPARATOR.match(line):
                if not table:
                    yield from close()
                table.append([_plain(cell) for cell in line.strip().strip("|").split("|")])
        elif item := _LIST.match(line):
            if not listed:
                yield from close()
            listed.append(item[1])
        elif listed and line.startswith(("  ", "\t")):
            listed[-1] += f" {line.strip()}"
        elif not _UNDERLINE.match(line):
            if listed or table:
                yield from close()
            paragraph.append(line.strip().lstrip("> "))
    yield from close()


def _plain(text: str) -> str:
    return _MARKS.sub("", _LINK.sub(r"\1", text)).replace("\\", "").strip()
