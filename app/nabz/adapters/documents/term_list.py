"""CSV of terms and their definitions."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from nabz.adapters.documents.decoding import read_text
from nabz.adapters.documents.parts import RawPart, in_parts
from nabz.adapters.documents.refusal import Refusal, damaged
from nabz.domain.documents import Block, BlockKind

_HEADS = frozenset(
    {"term", "terms", "word", "name", "title", "शब्द", "పదం", "சொல்", "শব্দ", "المصطلح", "الكلمة"}
)
_SEPARATORS = ",;\t|"


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """Raises `Refusal` (`document_terms` when the lines are no pairs)."""
    text = read_text(path)
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=lambda s: (first.count(s), -_SEPARATORS.index(s)))
    csv.field_size_limit(1_000_000)
    blocks: list[Block] = []
    others = 0
    try:
        for n, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator)):
            cells = [" ".join(cell.split()) for cell in row]
            if not any(cells):
                continue
            if n == 0 and cells[0].lower() in _HEADS:
                continue
            if len(cells) < 2 or not cells[0] or not cells[1] or len(cells[0]) > 200:
                others += 1
                continue
            definition = ". ".join(cell.rstrip(".") for cell in cells[1:] if cell) + "."
            blocks.append(Block(BlockKind.TERM, f"{cells[0]}\n{definition}"))
    except csv.Error as error:
        raise damaged("CSV", error) from error
    if not blocks and not others:
        raise Refusal("document_empty")
    if len(blocks) <= others:
        raise Refusal("document_terms")
    yield from in_parts(blocks, begin)
