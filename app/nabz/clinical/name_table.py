"""Cues of scope, numbers and units: words and phrases that are read as they are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nabz.clinical.message_words import Message, text_words
from nabz.domain.text import search_form


@dataclass(frozen=True, slots=True)
class Named:
    """A cue or a word of a frame, found at words `first` to `last` (included)."""

    name: str
    first: int
    last: int


class NameTable:
    """Cues by name: which stand where in a message.

    Cues are read as written, save for a `*`: "నీ*" is every word that begins so, "*లేదు" every longer word that ends so
    (some languages write the negation into the verb).
    """

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._ends: dict[str, list[str]] = {}
        for name, phrases in names.items():
            for phrase in phrases:
                if phrase.startswith("*"):
                    self._ends.setdefault(search_form(phrase[1:]), []).append(name)
                    continue
                open_ended = phrase.endswith("*")
                parts = text_words(phrase)
                if not parts:
                    continue
                if open_ended and len(parts) == 1:
                    self._stems.setdefault(parts[0], []).append((parts, name))
                elif open_ended:
                    self._first.setdefault(parts[0], []).append(((*parts[:-1], parts[-1] + "*"), name))
                else:
                    self._first.setdefault(parts[0], []).append((parts, name))
        self._stem_lengths = sorted({len(stem) for stem in self._stems})
        self._end_lengths = sorted({len(end) for end in self._ends})

    def found(self, message: Message) -> list[Named]:
        """Every cue of the message; a longer one does not hide a shorter one."""
        words = [word.text for word in message.words]
        found = []
        for at, word in enumerate(words):
            if word[0] == "و" and len(word) > 3:
                # Arabic writes "and" to the word; the cue is the word.
                found += [
                    Named(name, at, at) for parts, name in self._first.get(word[1:], ()) if len(parts) == 1
                ]
            for parts, name in self._first.get(word, ()):
                last = at + len(parts) - 1
                if last >= len(words) or message.sentence[at] != message.sentence[last]:
                    continue
                if all(_reads(words[at + i], parts[i]) for i in range(1, len(parts))):
                    found.append(Named(name, at, last))
            for length in self._stem_lengths:
                if length > len(word):
                    break
                found += [Named(name, at, at) for _, name in self._stems.get(word[:length], ())]
            for length in self._end_lengths:
                if length >= len(word):
                    break
                found += [Named(name, at, at) for name in self._ends.get(word[-length:], ())]
        return found


def _reads(word: str, part: str) -> bool:
    return word == part or (part[-1] == "*" and word.startswith(part[:-1]))
