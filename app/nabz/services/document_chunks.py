"""From blocks to passages: whole sentences under their headings, at most 400 tokens each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import Block, BlockKind, ReadingState
from nabz.domain.languages import Language
from nabz.domain.orders import speaks_to_a_model
from nabz.domain.sentences import split_sentences
from nabz.services.ports import LanguageDetector

LIMIT = 400
"""Tokens of a passage with its title; the search model reads 512 with its own marks."""
AIM = 220
"""Tokens at which a passage is closed: longer ones blur what they are about."""
_TITLE_TOKENS = 48
_SAMPLE = 160
_SENTENCE_ENDS = (".", "!", "?", "।", "॥", "؟", "۔", ":", ";")


class Chunker:
    """Cuts the blocks of one document. What stands in no passage yet is in `state`, and survives a crash there."""

    def __init__(
        self,
        document_id: str,
        title: str,
        audience: Audience,
        state: ReadingState,
        count_tokens: Callable[[str], int],
        detector: LanguageDetector,
    ) -> None:
        self._id = document_id
        self._source = title
        self._audience = audience
        self._state = state
        # A sentence is counted each time that something is added after it; counting costs more than remembering.
        self._count = lru_cache(maxsize=512)(count_tokens)
        self._detector = detector

    def feed(self, blocks: Iterable[Block]) -> list[Passage]:
        """The passages that these blocks complete, in order."""
        done: list[Passage] = []
        for block in blocks:
            if block.kind is BlockKind.HEADING:
                done += self._heading(block)
            elif block.kind is BlockKind.TERM:
                done += self._term(block)
            else:
                self._add(block)
                done += self._full()
        return done

    def flush(self) -> list[Passage]:
        """What is left at the end of the document, or of a section."""
        return [*self._full(), *self._close(len(self._state.pending))]

    def _heading(self, block: Block) -> list[Passage]:
        text = " ".join(block.text.split())
        if not text or self._is_order(text):
            return []
        done = self.flush()
        level = max(1, block.level)
        self._state.headings = [h for h in self._state.headings if h[0] < level][-3:]
        self._state.headings.append((level, text))
        return done

    def _term(self, block: Block) -> list[Passage]:
        term, _, definition = block.text.partition("\n")
        if self._is_order(term):
            return []
        done = self.flush()
        self._state.headings = [(1, term.strip())]
        self._add(Block(BlockKind.PARAGRAPH, definition, block.page))
        return [*done, *self.flush()]

    def _add(self, block: Block) -> None:
        row = block.kind is BlockKind.ROWS
        pending = self._state.pending
        for n, line in enumerate(
            block.text.splitlines() if row else split_sentences(" ".join(block.text.split()))
        ):
            text = " ".join(line.split())
            if not text:
                continue
            if n == 0 and not row and pending and self._goes_on(pending[-1], text, block.page):
                # A sentence that the end of a page cut in two; it stands on the page where it began.
                last, page, _ = pending.pop()
                text, at = f"{last.removesuffix('-')}{'' if last.endswith('-') else ' '}{text}", page
            else:
                at = block.page
            if not self._is_order(text):
                pending += [(piece, at, row) for piece in self._pieces(text)]

    @staticmethod
    def _goes_on(last: tuple[str, int | None, bool], text: str, page: int | None) -> bool:
        before, at, row = last
        return (
            not row and at is not None and at != page and not before.endswith(_SENTENCE_ENDS)
            and not text[0].isupper() and not text[0].isdigit()
        )  # fmt: skip

    def _pieces(self, text: str) -> list[str]:
        """The text, cut where it alone is longer than a passage may be."""
        if len(text) <= LIMIT // 2 or self._count(text) <= self._room():
            return [text]
        words = text.split(" ")
        if len(words) < 2:
            # No blank in it (a table of contents, a script without blanks, rubbish): cut by characters.
            half = len(text) // 2
            return [*self._pieces(text[:half]), *self._pieces(text[half:])]
        half = len(words) // 2
        return [*self._pieces(" ".join(words[:half])), *self._pieces(" ".join(words[half:]))]

    def _full(self) -> list[Passage]:
        """Close passages while there is more pending than one should hold."""
        done: list[Passage] = []
        while (n := self._fitting()) < len(self._state.pending):
            done += self._close(n)
        return done

    def _fitting(self) -> int:
        """How many pending sentences make one passage; all of them when it is not full yet."""
        room, tokens = self._room(), 0
        for n, (text, _, row) in enumerate(self._state.pending):
            more = self._count(text) + 1
            if n and (tokens + more > room or (tokens >= AIM and not row)):
                return n
            tokens += more
        return len(self._state.pending)

    def _room(self) -> int:
        return LIMIT - self._count(self._title()) - 4

    def _title(self) -> str:
        headings = [text for _, text in self._state.headings[-2:]]
        title = " · ".join(headings) if headings else self._source
        while self._count(title) > _TITLE_TOKENS:
            title = title[: max(8, len(title) * 2 // 3)].rstrip() + "…"
            if len(title) < 10:
                break
        return title

    def _close(self, n: int) -> list[Passage]:
        taken, self._state.pending = self._state.pending[:n], self._state.pending[n:]
        if not any(any(c.isalnum() for c in text) for text, _, _ in taken):
            return []
        text = "\n".join(text for text, _, _ in taken)
        lang = self._detector.detect(_sample(text), Language(self._state.prior))
        self._state.prior = str(lang)
        number = self._state.sequence
        self._state.sequence += 1
        return [
            Passage(
                id=f"{self._id}/{number}",
                source_id=self._id,
                source=self._source,
                title=self._title(),
                text=text,
                lang=lang,
                page=taken[0][1],
                audience=self._audience,
                section=" · ".join(text for _, text in self._state.headings)[:300],
            )
        ]

    def _is_order(self, text: str) -> bool:
        order = speaks_to_a_model(text)
        self._state.orders += order
        return order


def _sample(text: str) -> str:
    """The begin and the middle of a long text: enough to tell its language, and quick."""
    middle = len(text) // 2
    return text if len(text) <= 2 * _SAMPLE else f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]}"
