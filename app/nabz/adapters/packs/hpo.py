"""Terms of the Human Phenotype Ontology out of its OBO file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language

ID = "hpo"
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"\s*(.*)')
_ESCAPE = re.compile(r"\\(.)")


def passages(lines: Iterable[str], version: str) -> Iterator[Passage]:
    """A passage for each term in force that has a definition or a name that lay people use; definitions verbatim."""
    for stanza in _stanzas(lines):
        first = {key: values[0] for key, values in stanza.items()}
        if first.get("is_obsolete") == "true" or "id" not in first or "name" not in first:
            continue
        definition = _quoted(first["def"])[0] if "def" in first else ""
        synonyms = [_quoted(value) for value in stanza.get("synonym", ())]
        lay = [text for text, rest in synonyms if "layperson" in rest.split(" ")]
        text = "\n".join(
            part for part in (definition, f"Layperson terms: {'; '.join(lay)}." if lay else "") if part
        )
        if not text:
            continue
        yield Passage(
            id=first["id"],
            source_id=ID,
            source=f"Human Phenotype Ontology {version}, {first['id']}",
            title=first["name"],
            text=text,
            lang=Language.EN,
            audience=Audience.STAFF,
            section=first["id"],
            search_terms=tuple(dict.fromkeys(text for text, rest in synonyms if _is_a_name(rest))),
        )


def _is_a_name(rest: str) -> bool:
    """Broader, narrower and discarded synonyms are names of something else."""
    return rest.startswith("EXACT") and "obsolete_synonym" not in rest


def _stanzas(lines: Iterable[str]) -> Iterator[dict[str, list[str]]]:
    stanza: dict[str, list[str]] | None = None
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("["):
            if stanza:
                yield stanza
            stanza = {} if line == "[Term]" else None
        elif stanza is not None and ": " in line:
            key, value = line.split(": ", 1)
            stanza.setdefault(key, []).append(value)
    if stanza:
        yield stanza


def _quoted(value: str) -> tuple[str, str]:
    """A quoted text with its escapes undone, and what follows it."""
    match = _QUOTED.match(value)
    if match is None:
        return "", value
    return _ESCAPE.sub(lambda m: {"n": " ", "t": " "}.get(m[1], m[1]), match[1]), match[2]
