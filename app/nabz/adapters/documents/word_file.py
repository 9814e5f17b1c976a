"""Word documents (.docx)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nabz.adapters.documents.archives import member, opened
from nabz.adapters.documents.bounds import DEEPEST
from nabz.adapters.documents.parts import RawPart, in_parts
from nabz.adapters.documents.refusal import Refusal, damaged
from nabz.adapters.documents.tables import rows_as_text
from nabz.domain.documents import Block, BlockKind

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LEVEL = re.compile(r"(?:heading|überschrift|titre|título)\s*(\d)", re.IGNORECASE)


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """Raises `Refusal` (`document_password`, `document_macros`, `document_bomb`, `document_damaged`)."""
    with path.open("rb") as file:
        head = file.read(8)
        if head == _OLE:
            # A locked .docx is an OLE file with the real one inside; else it is a Word of before 2007.
            locked = "EncryptedPackage".encode("utf-16-le") in file.read(8 * 1024 * 1024)
            raise Refusal("document_password") if locked else Refusal("document_old_word")
    with opened(path, "Word") as archive:
        names = archive.namelist()
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise Refusal("document_macros")
        if "[Content_Types].xml" not in names:
            raise damaged("Word", "it is a zip file of another kind")
        if b"macroEnabled" in member(archive, "[Content_Types].xml", "Word"):
            raise Refusal("document_macros")
        for name in names:
            if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in member(archive, name, "Word")[:4096]:
                raise Refusal("document_bomb")
    import docx

    try:
        document = docx.Document(str(path))
        title = " ".join((document.core_properties.title or "").split())[:200]
        blocks = list(_blocks(document))
    except Refusal:
        raise
    except MemoryError:
        raise
    except Exception as error:  # lxml, zipfile, KeyError on missing parts: whatever is wrong, the file is
        raise damaged("Word", "its parts do not fit together") from error
    yield from in_parts(blocks, begin, title)


def _blocks(document: Any) -> Iterator[Block]:
    from docx.table import Table

    listed: list[str] = []
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            yield from _close(listed)
            yield from _table(item, 0)
            continue
        text = item.text.strip()
        if not text:
            continue
        style = (item.style.name or "") if item.style is not None else ""
        level = _LEVEL.match(style)
        if level or style == "Title":
            yield from _close(listed)
            yield Block(BlockKind.HEADING, text, level=int(level[1]) + 1 if level else 1)
        elif style.startswith("List"):
            listed.append(f"• {text}")
        else:
            yield from _close(listed)
            yield Block(BlockKind.PARAGRAPH, text)
    yield from _close(listed)


def _close(listed: list[str]) -> Iterator[Block]:
    if listed:
        yield Block(BlockKind.ROWS, "\n".join(listed))
        listed.clear()


def _table(table: Any, depth: int) -> Iterator[Block]:
    if depth > DEEPEST // 20:
        raise Refusal("document_bomb")
    rows: list[list[str]] = []
    inner: list[Any] = []
    for row in table.rows:
        cells: list[str] = []
        last = None
        for cell in row.cells:
            # A merged cell comes once for each column that it spans.
            if cell._tc is last:
                continue
            last = cell._tc
            cells.append(" ".join(cell.text.split()))
            inner += cell.tables
        rows.append(cells)
    text = rows_as_text(rows)
    if text:
        yield Block(BlockKind.ROWS, text)
    for nested in inner:
        yield from _table(nested, depth + 1)
