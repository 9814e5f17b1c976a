"""Codes and titles of ICD-10-CM out of its tabular list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO
from xml.etree import ElementTree

from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language

ID = "icd10cm"


def passages(file: IO[bytes], version: str) -> Iterator[Passage]:
    """A passage a code: "A00.0 Cholera due to …", and the terms that the list includes under it.

    The file is the one whose hash the catalogue names; nothing else is parsed here.
    """
    seen: set[str] = set()
    for _, element in ElementTree.iterparse(file):
        if element.tag != "diag":
            continue
        code, title = (element.findtext(tag, "").strip() for tag in ("name", "desc"))
        included = [note.text.strip() for note in element.findall("inclusionTerm/note") if note.text]
        if code and title and code not in seen:
            seen.add(code)
            text = "\n".join([f"{code} {title}", *(["Includes: " + "; ".join(included)] if included else [])])
            yield Passage(
                id=code,
                source_id=ID,
                source=f"ICD-10-CM {version}",
                title=f"{code} {title}",
                text=text,
                lang=Language.EN,
                audience=Audience.STAFF,
                section=code,
                search_terms=(code.replace(".", ""), *included),
            )
        # Children were given already; what is left would hold the whole list in memory.
        for child in [c for c in element if c.tag != "diag"]:
            element.remove(child)
