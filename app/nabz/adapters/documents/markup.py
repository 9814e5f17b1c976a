"""HTML to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nabz.adapters.documents.bounds import DEEPEST
from nabz.adapters.documents.decoding import read_text
from nabz.adapters.documents.parts import RawPart, in_parts
from nabz.adapters.documents.refusal import Refusal
from nabz.adapters.documents.tables import rows_as_text
from nabz.domain.documents import Block, BlockKind

_SKIPPED = frozenset(
    "script style noscript template head nav svg math iframe object embed form button select textarea canvas "
    "audio video".split()
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BLOCKS = frozenset(
    "p div section article main header footer aside blockquote pre figure figcaption address dl dt dd fieldset "
    "body html details summary center caption hr ul ol".split()
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})(?:[^<>]*[^<>/])?>")
# What HTML closes by itself, or what holds nothing.
_SHALLOW = frozenset(
    "p li dt dd tr td th thead tbody tfoot option optgroup br hr img input meta link area base col embed source track "
    "wbr html body head".split()
)


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """Raises `Refusal`."""
    text = read_text(path, markup=True)
    title, blocks = blocks_of(text)
    yield from in_parts(blocks, begin, title)


def blocks_of(text: str, page: int | None = None) -> tuple[str, list[Block]]:
    """The title and the blocks of a page of HTML."""
    from selectolax.lexbor import LexborHTMLParser

    _refuse_depth(text)
    tree = LexborHTMLParser(text)
    title_node = tree.css_first("title")
    title = " ".join(title_node.text().split())[:200] if title_node is not None else ""
    if tree.body is None:
        return title, []
    return title, list(_walk(tree.body, page))


def _refuse_depth(text: str) -> None:
    """A tree of a hundred thousand levels keeps a parser busy for minutes, so it is not built."""
    depth = 0
    for closing, name in _TAG.findall(text):
        if name.lower() not in _SHALLOW:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > DEEPEST * 10:
                raise Refusal("document_bomb")


def _walk(root: Any, page: int | None) -> Iterator[Block]:
    """In reading order, without recursion: a page may be nested deeper than Python's stack."""
    line: list[str] = []
    rows: list[str] = []
    kind: tuple[BlockKind, int] = (BlockKind.PARAGRAPH, 1)

    def close(end: bool = False) -> Iterator[Block]:
        text = " ".join("".join(line).split())
        line.clear()
        if text and kind[0] is BlockKind.ROWS:
            rows.append(text)
        elif rows and (text or end):
            yield Block(BlockKind.ROWS, "\n".join(rows), page)
            rows.clear()
        if text and kind[0] is not BlockKind.ROWS:
            yield Block(kind[0], text, page, kind[1])

    stack: list[tuple[Any, bool]] = [(root, False)]
    depth = 0
    while stack:
        node, leaving = stack.pop()
        tag = node.tag or ""
        if leaving:
            depth -= 1
            if tag in _HEADINGS or tag in _BLOCKS or tag == "li":
                yield from close()
                kind = (BlockKind.PARAGRAPH, 1)
            continue
        if tag == "-text":
            line.append(node.text(deep=False) or node.text_content or "")
            continue
        if tag.startswith(("-", "_", "!")) or tag in _SKIPPED:
            continue
        if tag == "br":
            line.append(" ")
            continue
        if tag == "table":
            yield from close()
            kind = (BlockKind.PARAGRAPH, 1)
            text = rows_as_text(_cells(node))
            if text:
                yield from close(end=True)
                yield Block(BlockKind.ROWS, text, page)
            continue
        if tag in _HEADINGS:
            yield from close()
            kind = (BlockKind.HEADING, _HEADINGS[tag])
        elif tag == "li":
            yield from close()
            kind = (BlockKind.ROWS, 1)
            line.append("• ")
        elif tag in _BLOCKS:
            yield from close()
            if kind[0] is not BlockKind.ROWS:
                kind = (BlockKind.PARAGRAPH, 1)
        depth += 1
        if depth > DEEPEST * 10:
            raise Refusal("document_bomb")
        stack.append((node, True))
        children = []
        child = node.child
        while child is not None:
            children.append((child, False))
            child = child.next
        stack += reversed(children)
    yield from close(end=True)
    yield from close(end=True)


def _cells(table: Any) -> list[list[str]]:
    return [
        [" ".join(cell.text(separator=" ").split()) for cell in row.css("td, th")]
        for row in table.css("tr")[:20_000]
    ]
