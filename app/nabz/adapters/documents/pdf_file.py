"""PDF, page by page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from nabz.adapters.documents.bounds import MOST_PAGES
from nabz.adapters.documents.parts import RawPart, broken_characters
from nabz.adapters.documents.refusal import Refusal, damaged
from nabz.domain.documents import Block, BlockKind

_ENDS = (".", "!", "?", "।", "॥", "؟", "۔", ":", ";", ",")
_NUMBERED = re.compile(r"^\s*(?:chapter\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\S", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[•●▪■◦–*·-]|\(?[a-z0-9]{1,2}[.)])\s+\S")
_ONLY_NUMBER = re.compile(r"^\W*(?:page|पृष्ठ|صفحة)?\W*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*$", re.IGNORECASE)
_SAMPLES = 16
_LONGEST_PAGE = 200_000


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """A part is a page."""
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise Refusal("document_password") from error
        raise damaged("PDF", "it cannot be opened") from error
    total = len(document)
    if total == 0:
        raise Refusal("document_empty")
    if total > MOST_PAGES:
        raise Refusal("document_too_large", size=f"{total} pages", limit=f"{MOST_PAGES} pages")
    title = " ".join((document.get_metadata_value("Title") or "").split())[:200]
    headings = _outline(document)
    running = _running_lines(document, total)
    unreadable = 0
    for n in range(begin, total):
        try:
            text = _page_text(document, n)
        except pdfium.PdfiumError:
            text = ""
            unreadable += 1
            if unreadable == total:
                raise damaged("PDF", "none of its pages can be opened") from None
        broken = broken_characters(text)
        blocks = tuple(_blocks(text, n + 1, headings.get(n, {}), running))
        yield RawPart(n, total, blocks, paged=True, title=title, broken=broken)


def _page_text(document: pdfium.PdfDocument, n: int) -> str:
    page = document[n]
    try:
        text_page = page.get_textpage()
        try:
            count = min(text_page.count_chars(), _LONGEST_PAGE)
            text: str = text_page.get_text_range(0, count) if count > 0 else ""
            # A hyphen at the end of a line comes as U+FFFE or U+0002: the word goes on.
            return re.sub("[\ufffe\x02][\r\n]*", "", text)
        finally:
            text_page.close()
    finally:
        page.close()


def _outline(document: pdfium.PdfDocument) -> dict[int, dict[str, int]]:
    """Page (from 0) -> title as a line would have it -> level."""
    found: dict[int, dict[str, int]] = {}
    try:
        for n, mark in enumerate(document.get_toc(max_depth=4)):
            if n > 5000:
                break
            target = mark.get_dest()
            page = target.get_index() if target is not None else None
            if page is not None:
                found.setdefault(page, {})[_key(mark.get_title())] = mark.level + 1
    except (pdfium.PdfiumError, UnicodeError, ValueError):
        return found
    return found


def _running_lines(document: pdfium.PdfDocument, total: int) -> frozenset[str]:
    """First and last lines that stand on most pages: headers and footers, the page's number left aside."""
    if total < 4:
        return frozenset()
    step = max(1, total // _SAMPLES)
    pages = range(0, total, step)[:_SAMPLES]
    seen: Counter[str] = Counter()
    for n in pages:
        try:
            lines = [line for line in _page_text(document, n).splitlines() if line.strip()]
        except pdfium.PdfiumError:
            continue
        seen.update({_running_key(line) for line in (*lines[:2], *lines[-2:]) if len(line) < 120})
    return frozenset(line for line, n in seen.items() if line and n * 2 > len(pages))


def _running_key(line: str) -> str:
    """A line without a number at its begin or end, which may be the page's; "Table 3 of doses" stays itself."""
    text = re.sub(r"^\W*\d{1,4}\b|\b\d{1,4}\W*$", " ", line.strip())
    return " ".join(text.lower().split()) if any(c.isalpha() for c in text) else ""


def _key(line: str) -> str:
    return re.sub(r"[\W\d_]+", " ", line).strip().lower()


def _blocks(text: str, page: int, outline: dict[str, int], running: frozenset[str]) -> Iterator[Block]:
    paragraph: list[str] = []
    rows: list[str] = []

    def close() -> Iterator[Block]:
        if paragraph:
            yield Block(BlockKind.PARAGRAPH, " ".join(paragraph), page)
            paragraph.clear()
        if rows:
            yield Block(BlockKind.ROWS, "\n".join(rows), page)
            rows.clear()

    lines = [line.rstrip() for line in text.splitlines()]
    widest = max((len(line) for line in lines), default=0)
    edges = {*[n for n, line in enumerate(lines) if line.strip()][:2]}
    edges |= {*[n for n, line in enumerate(lines) if line.strip()][-2:]}
    for n, line in enumerate(lines):
        if not line.strip():
            yield from close()
            continue
        if n in edges and (_ONLY_NUMBER.match(line) or _running_key(line) in running):
            continue
        level = outline.get(_key(line)) or _heading_level(line, lines[n + 1] if n + 1 < len(lines) else "")
        if level:
            yield from close()
            yield Block(BlockKind.HEADING, line.strip(), page, level)
        elif "\t" in line or "   " in line.strip():
            if paragraph:
                yield from close()
            rows.append(" | ".join(cell.strip() for cell in re.split(r"\t+| {3,}", line.strip())))
        elif _BULLET.match(line):
            yield from close()
            paragraph.append(line.strip())
        else:
            if rows:
                yield from close()
            paragraph.append(line.strip())
            if len(line) < widest * 0.6 and line.endswith(_ENDS[:8]):
                yield from close()
    yield from close()


def _heading_level(line: str, following: str) -> int:
    """0 for no heading: the text alone has to tell."""
    text = line.strip()
    if not 3 <= len(text) <= 80 or text.endswith(_ENDS) or sum(c.isalpha() for c in text) < 3:
        return 0
    if (numbered := _NUMBERED.match(text)) and len(text.split()) <= 10 and following.strip()[:1].isupper():
        return numbered[1].count(".") + 2
    words = text.split()
    if len(words) <= 8 and text.isupper() and text.isascii():
        return 1
    return 0
