"""Bytes to text, whatever wrote them."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from nabz.adapters.documents.bounds import LARGEST_TEXT_FILE, MEGABYTE
from nabz.adapters.documents.refusal import Refusal

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
_CANDIDATES = ["cp1256", "cp1252", "iso8859_6", "latin_1", "mac_roman"]


def read_text(path: Path, *, markup: bool = False) -> str:
    """The text of a whole file.

    Raises:
        Refusal: `document_too_large`, `document_not_text`.
    """
    size = path.stat().st_size
    if size > LARGEST_TEXT_FILE:
        raise Refusal(
            "document_too_large", size=f"{size // MEGABYTE} MB", limit=f"{LARGEST_TEXT_FILE // MEGABYTE} MB"
        )
    return decode(path.read_bytes(), markup=markup)


def decode(raw: bytes, *, markup: bool = False) -> str:
    """Raises `Refusal` (`document_not_text`)."""
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return _text_or_refuse(text)
    head = raw[:4096]
    if head.count(0) > len(head) // 4:
        # Every second byte of UTF-16 is zero in Latin text; which of the two says which end comes first.
        order = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        return _text_or_refuse(raw.decode(order, "replace"))
    if markup and (declared := _DECLARED.search(raw[:4096])):
        try:
            return _text_or_refuse(raw.decode(declared[1].decode(), "replace"))
        except LookupError:
            pass
    # Nearly UTF-8: a few broken bytes in a long text are no other encoding.
    text = raw.decode("utf-8", "replace")
    if any(b > 0x7F for b in raw) and text.count("\ufffd") * 50 < len(text):
        return _text_or_refuse(text)
    return _text_or_refuse(_guessed(raw))


def _guessed(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:100_000], cp_isolation=_CANDIDATES, steps=3, chunk_size=2048).best()
    return raw.decode(best.encoding if best is not None else "cp1252", "replace")


def _text_or_refuse(text: str) -> str:
    head = text[:20_000]
    zeros = sum(1 for c in head if c < " " and c not in "\t\n\r\x0c\x1b")
    if zeros * 20 > len(head):
        raise Refusal("document_not_text")
    return text
