"""A question and what has come of it so far. Pure: events go in, what is to be shown comes out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from nabz.domain.answer import Answer, Composition, Mode, Sentence, Support
from nabz.domain.citation import RetrievedPassage
from nabz.domain.errors import NabzError
from nabz.domain.languages import Language
from nabz.domain.text import words as words_of
from nabz.domain.triage import Alert
from nabz.services.ask_events import (
    Activity,
    AlertsRaised,
    AnswerDelta,
    AnswerReady,
    AskEvent,
    PassagesFound,
    QuestionKept,
    SentenceChecked,
)
from nabz.ui.pieces import Piece

_MARKS = re.compile(r"(?:\s*\[\d+\])+\s*$")
_MARKS_AHEAD = re.compile(r"(?:\s*\[\d+\])*\s*")


MODEL_DIED = frozenset({"model_crashed", "model_hung", "model_out_of_memory"})
"""Notices of an answer whose model died while it wrote."""


class Phase(Enum):
    """How far an exchange is."""

    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass
class Exchange:
    """One question with its answer.

    Attributes:
        lang: of the answer; the interface language until the service has said it.
        asked_at: ISO time, for kept exchanges.
        raw: text as the model wrote it, all of it; shown to staff before its sentences are checked.
        broken_off: what a model had written when it died; the answer proper then comes from the passages.
        error: why it failed; None with `Phase.FAILED` means a bug.
        stored: whether it is on disk; None while that is open.
    """

    number: int
    question: str
    mode: Mode
    lang: Language
    phase: Phase = Phase.WORKING
    alerts: tuple[Alert, ...] = ()
    passages: tuple[RetrievedPassage, ...] = ()
    activity: Activity | None = None
    raw: str = ""
    sentences: list[Sentence] = field(default_factory=list)
    broken_off: list[Sentence] = field(default_factory=list)
    answer: Answer | None = None
    error: NabzError | None = None
    stored: bool | None = None
    session_id: str | None = None
    asked_at: str = ""
    _read: int = 0
    _replaced: list[Sentence] = field(default_factory=list)

    def take(self, event: AskEvent) -> None:
        """Take in what the service tells. After a stop nothing more is written, alerts excepted."""
        if isinstance(event, AlertsRaised):
            self.alerts = event.alerts
        elif isinstance(event, QuestionKept):
            self.session_id, self.lang, self.stored = event.session_id, event.lang, event.stored
        elif self.phase is not Phase.WORKING:
            return
        elif isinstance(event, PassagesFound):
            # Passages that do not answer the question are no evidence: the refusal stands alone.
            self.passages = event.outcome.passages if event.outcome.answerable else ()
        elif isinstance(event, Activity):
            self.activity = event
        elif isinstance(event, AnswerDelta):
            self.raw += event.text
        elif isinstance(event, SentenceChecked):
            if event.index < len(self.sentences) or (
                event.index == 0 and self.raw and not self._is_next(event.sentence)
            ):
                # Another answer takes the place of the one that was being written.
                self._replaced = self.sentences[:]
                del self.sentences[event.index :]
                self.raw, self._read = "", 0
            self.sentences.append(event.sentence)
            self._read = self._end_of(event.sentence)
        elif isinstance(event, AnswerReady):
            self.finish(event)

    def finish(self, ready: AnswerReady) -> None:
        """The service is done. A stopped exchange keeps what is on the screen and takes what was checked."""
        self.session_id = ready.session_id or self.session_id
        self.stored = ready.stored
        self.activity = None
        answer = ready.answer
        if answer is self.answer:
            return  # told twice: as an event, and as the result
        self.lang = answer.lang
        self.alerts = answer.alerts or self.alerts
        self.passages = () if answer.refused else answer.passages or self.passages
        if self.phase is Phase.STOPPED and answer.composition is not Composition.MODEL:
            return
        if MODEL_DIED.intersection(answer.notices):
            self.broken_off = self._replaced or (
                [] if answer.composition is Composition.MODEL else self.sentences
            )
        self.answer = answer
        self.sentences = list(answer.sentences)
        if self.phase is Phase.WORKING:
            self.phase = Phase.DONE
            self.raw, self._read = "", 0

    def stop(self) -> None:
        """The person stopped it."""
        self.phase, self.activity = Phase.STOPPED, None

    def fail(self, error: NabzError | None) -> None:
        """It failed; what came stays."""
        self.phase, self.activity, self.error = Phase.FAILED, None, error

    @property
    def refused(self) -> bool:
        return self.answer is not None and self.answer.refused

    @property
    def died(self) -> bool:
        """Whether the model died while it answered."""
        return self.answer is not None and bool(MODEL_DIED.intersection(self.answer.notices))

    def pieces(self) -> list[Piece]:
        """The sentences that this reader is shown: a patient sees only what a passage carries."""
        if self.answer is not None and (self.answer.refused or not self.answer.sentences):
            lines = [line.strip() for line in self.answer.text.splitlines() if line.strip()]
            return [Piece(line, Support.CITED, (), paragraph=True) for line in lines]
        return self._shown(self.sentences, self._line_breaks())

    def broken_pieces(self) -> list[Piece]:
        """What the model had written when it died."""
        return self._shown(self.broken_off, frozenset())

    def tail(self) -> str:
        """Raw text after the last checked sentence; a patient sees none of it."""
        if self.mode is Mode.PATIENT or self.phase is Phase.DONE:
            return ""
        return self.raw[self._read :]

    def plain_text(self) -> str:
        """What is on the screen, for the clipboard."""
        lines: list[str] = []
        for piece in self.pieces():
            marks = "".join(f" [{n}]" for n in piece.citations)
            text = "" if piece.support is Support.WITHHELD else piece.text + marks
            if piece.paragraph or not lines:
                lines.append(text)
            else:
                lines[-1] += " " + text
        return "\n".join([*lines, self.tail()] if self.tail() else lines)

    def _shown(self, sentences: list[Sentence], breaks: frozenset[int]) -> list[Piece]:
        shown: list[Piece] = []
        for index, sentence in enumerate(sentences):
            if self.mode is Mode.PATIENT and sentence.support is not Support.CITED:
                continue
            paragraph = index in breaks and bool(shown)
            shown.append(Piece(_bare(sentence.text), sentence.support, sentence.citations, paragraph))
        return shown

    def _is_next(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in the raw text that has not been read yet, by most of its words."""
        wanted = words_of(sentence.text)
        ahead = set(words_of(self.raw[self._read :]))
        return sum(word in ahead for word in wanted) * 2 >= len(wanted)

    def _line_breaks(self) -> frozenset[int]:
        """Indices of the sentences that begin a line in the answer's own text."""
        text = self.answer.text if self.answer is not None else self.raw
        if self.answer is None and not text:
            return frozenset(range(len(self.sentences)))
        found, at = set(), 0
        for index, sentence in enumerate(self.sentences):
            place = text.find(_bare(sentence.text), at)
            if place < 0:
                continue
            if "\n" in text[at:place]:
                found.add(index)
            at = place + len(_bare(sentence.text))
        return frozenset(found)

    def _end_of(self, sentence: Sentence) -> int:
        """Where the raw text goes on after a sentence; by its length when the check has changed its words."""
        bare = _bare(sentence.text)
        place = self.raw.find(bare, self._read)
        end = place + len(bare) if place >= 0 else min(len(self.raw), self._read + len(bare))
        match = _MARKS_AHEAD.match(self.raw, end)
        return match.end() if match else end


def _bare(text: str) -> str:
    return _MARKS.sub("", text).strip()
