"""A PDF whose pages are drawn as outlines under an invisible text that can be searched and copied.

Qt's own PDF loses the letters of conjuncts (a glyph without a character of its own has no entry in its table), so a
Hindi page could not be read again. Here every word carries its characters as `ActualText`, whatever its glyphs are.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

A4 = (595.0, 842.0)
_PLACEHOLDER = 0.5
"""Width of the letter x of Helvetica, which stands for every hidden character."""


@dataclass(slots=True)
class PdfPage:
    """What is drawn on one page. Points, from the upper left corner, y downwards."""

    drawn: list[bytes] = field(default_factory=list)
    words: list[bytes] = field(default_factory=list)

    def glyph(self, name: str, x: float, y: float) -> None:
        """A glyph of `PdfFile.outline` with its origin at a place."""
        self.drawn.append(b"q 1 0 0 1 %.2f %.2f cm /%s Do Q" % (x, y, name.encode()))

    def word(self, text: str, x: float, y: float, width: float, size: float) -> None:
        """Characters that can be found and copied at a place; y is the base line."""
        units = max(1, len(text))
        stretch = 100 * max(width, 0.5) / (units * _PLACEHOLDER * size)
        hexed = text.encode("utf-16-be").hex().encode()
        self.words.append(
            b"/Span <</ActualText <FEFF%s>>> BDC %.1f Tz /F1 %.1f Tf 1 0 0 1 %.2f %.2f Tm (%s) Tj EMC"
            % (hexed, stretch, size, x, A4[1] - y, b"x" * units)
        )

    def content(self) -> bytes:
        """The content stream."""
        shapes = b"q 1 0 0 -1 0 %.0f cm\n%s\nQ\n" % (A4[1], b"\n".join(self.drawn))
        return shapes + b"BT 3 Tr\n" + b"\n".join(self.words) + b"\nET\n"


class PdfFile:
    """Collects pages and outlines; `bytes` gives the file."""

    def __init__(self, title: str, lang: str, *, right_to_left: bool) -> None:
        self._title = title
        self._lang = lang
        self._right_to_left = right_to_left
        self.pages: list[PdfPage] = []
        self._outlines: dict[bytes, str] = {}

    def page(self, number: int) -> PdfPage:
        """Page `number` from 0, made where it is new."""
        while len(self.pages) <= number:
            self.pages.append(PdfPage())
        return self.pages[number]

    def outline(self, path: bytes) -> str:
        """The name of a filled path (operators of PDF, y downwards); equal paths are kept once."""
        return self._outlines.setdefault(path, f"G{len(self._outlines)}")

    def bytes(self) -> bytes:
        """The whole file."""
        first_glyph = 5
        first_page = first_glyph + len(self._outlines)
        kids = [first_page + 2 * n for n in range(len(self.pages))]
        direction = b"/ViewerPreferences <</Direction /R2L>>" if self._right_to_left else b""
        names = b" ".join(
            b"/%s %d 0 R" % (name.encode(), first_glyph + n) for n, name in enumerate(self._outlines.values())
        )
        objects: list[bytes] = [
            b"<</Type /Catalog /Pages 2 0 R /Lang (%s) %s>>" % (self._lang.encode(), direction),
            b"<</Type /Pages /Count %d /Kids [%s]>>" % (len(kids), b" ".join(b"%d 0 R" % k for k in kids)),
            b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
            b"<</Title <FEFF%s> /Producer (Nabz)>>" % self._title.encode("utf-16-be").hex().encode(),
        ]
        form = b"/Type /XObject /Subtype /Form /BBox [-4000 -4000 4000 4000]"
        objects += [_stream(path + b" f", form) for path in self._outlines]
        for page, number in zip(self.pages, kids, strict=True):
            used = b"<</Font <</F1 3 0 R>> /XObject <<%s>>>>" % names
            objects.append(
                b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 %.0f %.0f] /Resources %s /Contents %d 0 R>>"
                % (*A4, used, number + 1)
            )
            objects.append(_stream(page.content()))
        return _assembled(objects)


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<<%s /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream" % (entries, len(packed), packed)


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d /Root 1 0 R /Info 4 0 R>>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)
