"""The words by which a message is read in one language: cues of scope, words of the body, numbers, units.

They are data (`resources/clinical/cues/<lang>.toml`, format in `docs/clinical-content.md`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrases = Mapping[str, tuple[str, ...]]
"""Name to the ways it is said; a word that ends in `*` stands for every word that begins so."""


@dataclass(frozen=True, slots=True)
class Cues:
    """One language.

    Attributes:
        scope: cues that turn what stands beside them ("neg_before", "past", "kin", ...; names in `scope_of_words`).
        words: words of body, complaint and event that frames are made of ("chest", "pain", "snake", ...).
        concepts: further ways to say a concept, beside its synonyms.
        numbers: number ("3", "0.5") to the words for it.
        units: "day", "week", "times", ... to the words for it.
        marks: function words that tell that a text is, also, in this language; "latin" when typed in Latin letters.
    """

    scope: Phrases = field(default_factory=dict)
    words: Phrases = field(default_factory=dict)
    concepts: Phrases = field(default_factory=dict)
    numbers: Phrases = field(default_factory=dict)
    units: Phrases = field(default_factory=dict)
    marks: Phrases = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """A concept told by words that stand near each other, in any order and in any language: chest + pain.

    Attributes:
        parts: for each part the word names that may fill it; "NOT" is a negation.
        choice: of a categorical or multiple concept; holds only beside the parent.
        around: further parts that may stand anywhere in the message ("I am pregnant. ... there is blood"); then the
            words of the others must not belong to something else.
        kept: told even where its words belong to a longer match: "bleeding after delivery" tells the delivery too.
    """

    concept: str
    parts: tuple[frozenset[str], ...]
    choice: str | None = None
    around: tuple[frozenset[str], ...] = ()
    kept: bool = False
