"""A message cut into words that know where they stand: place in the text, segment, sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from nabz.domain.text import WORD, normalise, search_form

_NUMBER_AND_UNIT = re.compile(
    r"(\d+)(f|c|x|d|days?|din|yrs?|y|yo|yo|mos?|months?|w|wks?|weeks?|hrs?|h|mins?|saal|sal|mahine|kg|cm|mg|times|yr|years?|varsh|vayasu|maasam)$"
)
_CONTRACTED = {
    "can't": "can not",
    "cant": "can not",
    "cannot": "can not",
    "won't": "will not",
    "wont": "will not",
    "shan't": "shall not",
    "unable": "not able",
    "ain't": "is not",
    "im": "i m",
    "ive": "i ve",
    "hes": "he is",
    "shes": "she is",
}
_JOINED = {
    written: ("و", search_form(rest))
    for written, rest in (
        (search_form("و" + word), word) for word in ("لا", "ما", "لم", "لن", "ليس", "ليست", "لكن", "مش")
    )
}
"""Arabic writes "and" to the negation that follows."""
_NOT_WORDS = {
    f"{word}nt": f"{word} not"
    for word in (
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "could",
        "would",
        "should",
    )
}
_HARD = re.compile(r"[.!?;।॥؟؛۔…]")
_SOFT = re.compile(r"[,،:()–—|/\"“”]|\s-\s")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the message.

    Attributes:
        text: in search form, contractions opened ("can't" gives "can" and "not", both at the same place).
        begin, end: where it stands in the normalised message.
    """

    text: str
    begin: int
    end: int


_PAUSE = re.compile(r"\s*(?:\.{2,}|…)\s*")
"""Before a small letter: somebody who stops for breath, not the end of what is said."""


@dataclass(frozen=True, slots=True)
class Message:
    """The words of a message, and what parts them.

    Attributes:
        text: the normalised message; places refer to it.
        sentence: for each word the number of its sentence.
        segment: for each word the number of its segment: sentences are cut further at commas, brackets and colons.
        questions: the sentences that end in a question mark.
    """

    text: str
    words: tuple[Word, ...]
    sentence: tuple[int, ...]
    segment: tuple[int, ...]
    questions: frozenset[int]

    @classmethod
    def read(cls, text: str) -> Message:
        """Cut a message as a person typed it."""
        normal = normalise(text)
        line_ends = _line_ends(text)
        words: list[Word] = []
        sentences: list[int] = []
        segments: list[int] = []
        questions: set[int] = set()
        sentence = segment = 0
        last = 0
        for match in WORD.finditer(normal):
            between = normal[last : match.start()]
            breath = _PAUSE.fullmatch(between) and match.group()[0].islower()
            if words and between and not breath and not _is_decimal(normal, last, match.start()):
                if _HARD.search(between) or any(last <= end < match.start() for end in line_ends):
                    if "?" in between or "؟" in between:
                        questions.add(sentence)
                    sentence += 1
                    segment += 1
                elif _SOFT.search(between):
                    segment += 1
            last = match.end()
            for written, begin, end in _pieces(match.group(), match.start()):
                for part in _opened(search_form(written)):
                    if part:
                        words.append(Word(part, begin, end))
                        sentences.append(sentence)
                        segments.append(segment)
        if "?" in normal[last:] or "؟" in normal[last:]:
            questions.add(sentence)
        return cls(normal, tuple(words), tuple(sentences), tuple(segments), frozenset(questions))

    def words_between(self, first: int, last: int) -> str:
        """The text from word `first` to word `last`, both included."""
        return self.text[self.words[first].begin : self.words[last].end]


def _line_ends(text: str) -> tuple[int, ...]:
    """Where the lines of a message end in its normalised form, in which they are joined by blanks."""
    if "\n" not in text:
        return ()
    ends: list[int] = []
    length = 0
    for line in filter(None, map(normalise, text.split("\n"))):
        length += len(line) + (1 if ends else 0)
        ends.append(length)
    return tuple(ends)


def _is_decimal(text: str, last: int, start: int) -> bool:
    """ "39.5", "1,000", "130/80": no boundary stands between digits."""
    return start - last == 1 and text[last] in ".,/" and text[last - 1].isdigit() and text[start].isdigit()


def _pieces(written: str, begin: int) -> list[tuple[str, int, int]]:
    """A written word, cut at hyphens: "light-headed" is found as "light headed"."""
    if "-" not in written:
        return [(written, begin, begin + len(written))]
    pieces = []
    for part in written.split("-"):
        if part:
            pieces.append((part, begin, begin + len(part)))
        begin += len(part) + 1
    return pieces


@lru_cache(maxsize=8192)
def _opened(word: str) -> tuple[str, ...]:
    word = word.strip("'’")
    if word in _JOINED:
        return _JOINED[word]
    if word.isascii() or "’" in word:
        word = word.replace("’", "'")
        if word in _CONTRACTED:
            return tuple(_CONTRACTED[word].split())
        if word in _NOT_WORDS:
            return tuple(_NOT_WORDS[word].split())
        if word.endswith("n't"):
            return (word[:-3], "not")
        for ending in ("'s", "'m", "'re", "'ve", "'ll", "'d"):
            if word.endswith(ending) and len(word) > len(ending):
                # "he's" is "he is"; "father's" keeps its meaning without the ending.
                extra = {"'s": (), "'m": ("am",), "'re": ("are",), "'ve": ("have",)}.get(ending, ())
                return (word[: -len(ending)], *extra)
        unit = _NUMBER_AND_UNIT.match(word)
        if unit:
            return unit.groups()
    return (word,)


def text_words(text: str) -> tuple[str, ...]:
    """The words of a phrase of the clinical data, cut as those of a message are."""
    folded = text.lower() if text.isascii() else search_form(text)
    return tuple(
        part
        for match in WORD.finditer(folded)
        for written, _, _ in _pieces(match.group(), 0)
        for part in _opened(written)
        if part
    )
