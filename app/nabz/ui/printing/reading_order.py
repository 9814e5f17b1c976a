"""The hidden text of a line on a page that runs from right to left, in the order from which readers restore it.

Readers (PDFium, and with it the browsers) sort the words of a line from left to right, cut the line where the kind of
letters changes, and turn the order of the parts round. So the parts are laid out here in the opposite order: what comes
back is the line as it was written, with vowel marks, figures, codes and Latin words in their places.
"""

from __future__ import annotations

import itertools
import unicodedata
from enum import Enum


class Part(Enum):
    """How a reader takes a character."""

    RIGHT = "right to left"
    LEFT = "left to right"
    WEAK = "figures, marks on letters, separators of figures"
    NEUTRAL = "blanks, brackets, dashes"


_KINDS = {
    "R": Part.RIGHT,
    "AL": Part.RIGHT,
    "L": Part.LEFT,
    **dict.fromkeys(("EN", "AN", "ES", "ET", "CS", "NSM", "BN"), Part.WEAK),
}
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def visual_words(line: str) -> list[list[tuple[str, int]]]:
    """The hidden words of a line from left to right: for each its characters with their places in the line.

    A blank belongs to the word before it. Brackets are mirrored where a reader mirrors them back.
    """
    right = True
    parts: list[list[tuple[str, int]]] = []
    for kind, group in itertools.groupby(enumerate(line), key=lambda c: _kind(c[1])):
        # A neutral part is read as what stood before it; at the beginning as the page runs.
        mirrored = kind is Part.NEUTRAL and right
        parts.append([(c.translate(_MIRRORED) if mirrored else c, n) for n, c in group])
        if kind in (Part.RIGHT, Part.LEFT):
            right = kind is Part.RIGHT
    words: list[list[tuple[str, int]]] = [[]]
    for character, place in itertools.chain.from_iterable(reversed(parts)):
        words[-1].append((character, place))
        if character.isspace():
            words.append([])
    return [word for word in words if word]


def _kind(character: str) -> Part:
    return _KINDS.get(unicodedata.bidirectional(character), Part.NEUTRAL)
