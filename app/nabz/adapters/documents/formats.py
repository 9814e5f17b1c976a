"""Which file is read by which reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from nabz.adapters.documents.parts import RawPart

FORMATS = {
    ".pdf": "pdf_file",
    ".docx": "word_file",
    ".docm": "word_file",
    ".doc": "word_file",
    ".html": "markup",
    ".htm": "markup",
    ".xhtml": "markup",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "plain_text",
    ".text": "plain_text",
    ".epub": "book",
    ".csv": "term_list",
    ".tsv": "term_list",
}
"""Suffix -> module of this package."""

Reader = Callable[[Path, int], Iterator[RawPart]]


def reader(name: str) -> Reader:
    """The `read` of a module, imported now: the child loads only what a file needs.

    The imports are written out, so that a frozen build finds them.
    """
    if name == "pdf_file":
        from nabz.adapters.documents.pdf_file import read
    elif name == "word_file":
        from nabz.adapters.documents.word_file import read
    elif name == "markup":
        from nabz.adapters.documents.markup import read
    elif name == "markdown":
        from nabz.adapters.documents.markdown import read
    elif name == "plain_text":
        from nabz.adapters.documents.plain_text import read
    elif name == "book":
        from nabz.adapters.documents.book import read
    elif name == "term_list":
        from nabz.adapters.documents.term_list import read
    else:
        raise ValueError(name)
    return read
