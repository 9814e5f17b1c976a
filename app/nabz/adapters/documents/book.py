"""EPUB: a zip of HTML pages in an order."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from nabz.adapters.documents.archives import member, opened
from nabz.adapters.documents.decoding import decode
from nabz.adapters.documents.markup import blocks_of
from nabz.adapters.documents.parts import RawPart
from nabz.adapters.documents.refusal import Refusal, damaged

_CONTAINER = "META-INF/container.xml"
_MOST_CHAPTERS = 5000


def read(path: Path, begin: int) -> Iterator[RawPart]:
    """A part is a chapter file. Raises `Refusal`."""
    with opened(path, "EPUB") as archive:
        if "META-INF/rights.xml" in archive.namelist():
            raise Refusal("document_password")
        root = _xml(archive, _CONTAINER)
        package = next((e.get("full-path") for e in root.iter() if _name(e) == "rootfile"), None)
        if not package:
            raise damaged("EPUB", "it names no content")
        content = _xml(archive, package)
        title = next((" ".join((e.text or "").split()) for e in content.iter() if _name(e) == "title"), "")[
            :200
        ]
        files = {e.get("id"): e.get("href") or "" for e in content.iter() if _name(e) == "item"}
        order = [files.get(e.get("idref"), "") for e in content.iter() if _name(e) == "itemref"]
        base = posixpath.dirname(package)
        chapters = [posixpath.normpath(posixpath.join(base, unquote(f.split("#")[0]))) for f in order if f]
        chapters = [c for c in chapters if c in archive.NameToInfo][:_MOST_CHAPTERS]
        if not chapters:
            raise Refusal("document_empty")
        for position, name in enumerate(chapters):
            if position < begin:
                continue
            _, blocks = blocks_of(_self_closed(decode(member(archive, name, "EPUB"), markup=True)))
            yield RawPart(position, len(chapters), tuple(blocks), title=title)


def _self_closed(text: str) -> str:
    """XHTML closes empty elements in themselves; HTML would take what follows for their content."""
    return re.sub(r"<(title|script|style|a|div|p|span|i|b|em)(\s[^<>]*)?/>", "", text)


def _xml(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    data = member(archive, name, "EPUB")
    if b"<!ENTITY" in data or (b"<!DOCTYPE" in data[:4096] and b"[" in data[:4096]):
        raise Refusal("document_bomb")
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise damaged("EPUB", f"{name} is no XML") from error


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1]
