"""Nouns of WordNet that have to do with health, with their glosses, out of its noun file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language

ID = "wordnet"
_FIELDS = {"04": "act", "06": "artifact", "08": "body", "09": "cognition", "26": "state", "27": "substance"}
"""Lexicographer files of nouns, by number."""

_ROOTS = frozenset(
    {
        ("state", "ill_health"),
        ("state", "pathological_state"),
        ("state", "physiological_state"),
        ("state", "mental_illness"),
        ("state", "mental_disorder"),
        ("state", "symptom"),
        ("state", "injury"),
        ("body", "body_part"),
        ("body", "body_substance"),
        ("act", "medical_care"),
        ("act", "medical_procedure"),
        ("artifact", "medicine"),
        ("artifact", "medical_instrument"),
        ("artifact", "drug"),
        ("cognition", "medical_science"),
        ("cognition", "symptom"),
        ("state", "pregnancy"),
        ("substance", "antibody"),
        ("substance", "vaccine"),
        ("artifact", "vaccine"),
        ("artifact", "medical_dressing"),
    }
)
"""Whatever is a kind of one of these is taken: (field, one of the words of the synset)."""

_UNWANTED = re.compile(
    r"\b(plants?|algae|fish|fishes|insects?|arthropods?|crustaceans?|birds?|snakes?|horses?|dogs?|cattle|sheep)\b"
)


@dataclass(frozen=True, slots=True)
class _Synset:
    field: str
    words: tuple[str, ...]
    above: tuple[str, ...]
    gloss: str


def passages(lines: Iterable[str], version: str) -> Iterator[Passage]:
    """A passage a synset: its gloss, under its first word; the other words find it too."""
    synsets = dict(_synsets(lines))
    roots = {
        offset for offset, s in synsets.items() if any((s.field, word.lower()) in _ROOTS for word in s.words)
    }
    known: dict[str, bool] = {}
    for offset, synset in synsets.items():
        if not _is_below(offset, synsets, roots, known) or _UNWANTED.search(synset.gloss):
            continue
        words = [word.replace("_", " ") for word in synset.words]
        yield Passage(
            id=offset,
            source_id=ID,
            source=f"WordNet {version}",
            title=words[0],
            text=synset.gloss,
            lang=Language.EN,
            audience=Audience.STAFF,
            section="definition",
            search_terms=tuple(words),
        )


def _is_below(offset: str, synsets: dict[str, _Synset], roots: set[str], known: dict[str, bool]) -> bool:
    if offset not in known:
        known[offset] = offset in roots or any(
            _is_below(above, synsets, roots, known) for above in synsets[offset].above if above in synsets
        )
    return known[offset]


def _synsets(lines: Iterable[str]) -> Iterator[tuple[str, _Synset]]:
    """Lines are `offset field type count (word id)… pointers (symbol offset type ids)… | gloss` (wndb(5WN))."""
    for line in lines:
        if line.startswith("  ") or "|" not in line:
            continue
        data, gloss = line.split("|", 1)
        parts = data.split()
        count = int(parts[3], 16)
        words = tuple(parts[4 + 2 * n] for n in range(count))
        pointers = parts[5 + 2 * count :]
        above = tuple(
            pointers[n + 1]
            for n in range(0, len(pointers) - 3, 4)
            if pointers[n] in ("@", "@i") and pointers[n + 2] == "n"
        )
        yield parts[0], _Synset(_FIELDS.get(parts[1], ""), words, above, gloss.strip())
