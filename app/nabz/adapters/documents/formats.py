"""Which file is read by which reader."""

from __future__ import annotations

import importlib
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
    """The `read` of a module, imported now: the child loads only what a file needs."""
    if name not in FORMATS.values():
        raise ValueError(name)
    read: Reader = importlib.import_module(f"nabz.adapters.documents.{name}").read
    return read
