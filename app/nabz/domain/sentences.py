"""Cutting text into sentences, also while it streams."""

from __future__ import annotations

import re

# A sentence takes its citation markers along; that what follows is no marker must be seen before it is over.
_END = re.compile(r"(?<=[.!?।॥؟۔])[\"'”’)\]]*(?:\s*\[[\d, ]+\])*\s+(?=[^\s\[])|\n+")
_NOT_AN_END = re.compile(r"(?:^|\s)(?:\d{1,2}|Dr|Mr|Mrs|Ms|St|e\.g|i\.e|approx|No|vs|etc)\.$", re.IGNORECASE)
_MARKERS = re.compile(r"\s*[\[(](?:passages?\s*)?\d+(?:\s*[,;]\s*\d+)*[\])]", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*•–]+|\d{1,2}[.)])\s+")
_EMPHASIS = re.compile(r"\*\*|__|^#+\s*")


class SentenceSplitter:
    """Takes text in pieces and gives back every sentence as soon as it is complete."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, piece: str) -> list[str]:
        """The sentences that this piece completed, in order, stripped."""
        self._rest += piece
        done: list[str] = []
        begin = 0
        for match in _END.finditer(self._rest):
            # "1. Drink water" and "e.g. rice" go on; a line break always ends.
            if "\n" not in match.group() and _NOT_AN_END.search(self._rest[begin : match.start()]):
                continue
            sentence = self._rest[begin : match.end()].strip()
            begin = match.end()
            if sentence:
                done.append(sentence)
        self._rest = self._rest[begin:]
        return done

    def flush(self) -> list[str]:
        """What is left when the text has ended."""
        rest, self._rest = self._rest.strip(), ""
        return [rest] if rest else []


def split_sentences(text: str) -> list[str]:
    """The sentences of a text; a line break ends one."""
    splitter = SentenceSplitter()
    return splitter.feed(text) + splitter.flush()


def cited_numbers(sentence: str) -> tuple[int, ...]:
    """The passage numbers that a sentence names itself ("... [1, 2]"), in order, each once."""
    found = [int(n) for marker in _MARKERS.findall(sentence) for n in re.findall(r"\d+", marker)]
    return tuple(dict.fromkeys(found))


def bare(sentence: str) -> str:
    """The sentence without its citation markers, bullet and emphasis marks."""
    text = _EMPHASIS.sub("", _MARKERS.sub("", sentence))
    return _BULLET.sub("", text).strip()
