"""From laid-out lines of Qt to outlines and words of a PDF."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTextLine

from nabz.ui.printing.pdf_file import PdfFile
from nabz.ui.printing.reading_order import visual_words

SCALE = 10.0
"""Pages are laid out ten times as large, so that Qt's whole-pixel metrics cost nothing."""

_TOKENS = re.compile(r"\w[\w\u0300-\u036f\u0900-\u0dff\u200c\u200d\u0610-\u06ff%°/.,:-]*\s?|\S\s?")


class Drawing:
    """Draws the layouts of one file; remembers the outlines of glyphs."""

    def __init__(self, file: PdfFile, *, right_to_left: bool) -> None:
        self._file = file
        self._right_to_left = right_to_left
        self._names: dict[tuple[str, str, float, int], str] = {}

    def draw(self, page: int, text: str, line: QTextLine, at: QPointF, size: float) -> None:
        """One line of a paragraph's text whose layout's upper left corner is at a place of a page (laid-out units)."""
        target = self._file.page(page)
        for run in line.glyphRuns():
            font = run.rawFont()
            for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                key = (font.familyName(), font.styleName(), font.pixelSize(), index)
                if key not in self._names:
                    path = outline(font.pathForGlyph(index))
                    self._names[key] = self._file.outline(path) if path else ""
                if self._names[key]:
                    where = (at + place) / SCALE
                    target.glyph(self._names[key], where.x(), where.y())
        base = (at.y() + line.y() + line.ascent()) / SCALE
        words = self._turned_words(text, line) if self._right_to_left else self._words(text, line)
        for word, left, width in words:
            target.word(word, (at.x() + left) / SCALE, base, width / SCALE, size)

    def _words(self, text: str, line: QTextLine) -> Iterator[tuple[str, float, float]]:
        """The words of a line with their left edge and width."""
        begin = line.textStart()
        for found in _TOKENS.finditer(text, begin, begin + line.textLength()):
            start, end = _x(line, found.start()), _x(line, found.end())
            yield found.group(), min(start, end), abs(end - start)

    def _turned_words(self, text: str, line: QTextLine) -> Iterator[tuple[str, float, float]]:
        """The same on a page from right to left: word by word from the left, as a reader puts them back in order.

        Arabic words stand where they are on paper; Latin words of one phrase may stand in each other's place.
        """
        begin = line.textStart()
        written = text[begin : begin + line.textLength()].rstrip()
        if not written:
            return
        edges = [_x(line, begin + n) for n in range(len(written) + 1)]
        widths = [abs(b - a) for a, b in itertools.pairwise(edges)]
        left = min(edges)
        for word in visual_words(written):
            width = sum(widths[n] for _, n in word)
            yield "".join(character for character, _ in word), left, width
            left += width


def _x(line: QTextLine, position: int) -> float:
    where: Any = line.cursorToX(position)  # the binding gives the position along with the edge
    return float(where[0] if isinstance(where, tuple) else where)


def outline(path: QPainterPath) -> bytes:
    """The operators of a glyph's path in points; empty for a blank."""
    parts: list[bytes] = []
    curve: list[float] = []
    for n in range(path.elementCount()):
        element = path.elementAt(n)
        x, y = element.x / SCALE, element.y / SCALE
        kind = element.type
        if kind == QPainterPath.ElementType.MoveToElement:
            parts.append(b"%.3f %.3f m" % (x, y))
        elif kind == QPainterPath.ElementType.LineToElement:
            parts.append(b"%.3f %.3f l" % (x, y))
        else:
            curve += [x, y]
            if len(curve) == 6:
                parts.append(b"%.3f %.3f %.3f %.3f %.3f %.3f c" % tuple(curve))
                curve = []
    return b" ".join(parts)
