"""The cues of one message: words that turn what stands beside them.

Cues, by name (each a list of words or phrases of a language):

    neg_before    negates what follows: "no", "without"; neg_weak the same, but verbs stop it: "not"
    neg_after     negates what stands before it: "नहीं है", "లేదు"; gone the same where nothing follows: "is gone"
    not           may be the negation within a frame or phrase ("does not drink")
    no_scope      phrases whose negation denies an ability, not a finding: "can not"
    deny          like neg_before, over commas to the end of the sentence: "denies"
    light         words that may stand between a negation and what it negates: "have", "feel", "any"
    finite        verbs that close a statement, so that a later negation does not reach back over them: "है"
    cease         "stop", "go away": "does not stop" says that it goes on
    and or but if if_after trigger
    info          a question of information: "symptoms of"; question_start the same at the beginning;
                  info_sure the same, whoever is named: "how can I prevent"
    ask           "what should I do": neither information nor a statement by itself
    supposed      "what to do in case of"
    not_self      phrases in which "I" is no patient: "how can I", "tell me"
    self my close kin distant generic pronoun    who is spoken of; close: child, spouse, patient
    past lately was died illness recent start again history unsure strong
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named

PERSONS = ("self", "close", "kin", "distant", "generic")
"""Cues for those who may be spoken of."""


class MessageCues:
    """Where the cues stand.

    Attributes:
        message: the message, with a new segment at "but", and at "and" before somebody or some other time.
        written: for each word its segment between punctuation marks.
        fillers: words without weight.
    """

    def __init__(self, message: Message, cues: Sequence[Named], fillers: frozenset[int]) -> None:
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for cue in cues:
            self._spans.setdefault(cue.name, []).append((cue.first, cue.last))
        self._at = {
            name: frozenset(at for a, b in spans for at in range(a, b + 1))
            for name, spans in self._spans.items()
        }
        self.fillers = fillers
        self.written = message.segment
        self.message = self._cut(message)

    def spans(self, name: str) -> list[tuple[int, int]]:
        """Where a cue stands: first and last word of each."""
        return self._spans.get(name, [])

    def at(self, *names: str) -> frozenset[int]:
        """The words that belong to any of the cues."""
        return frozenset().union(*(self._at.get(name, frozenset()) for name in names))

    def segment_has(self, segment: int, *names: str) -> bool:
        """Whether a word of a segment belongs to any of the cues."""
        return any(self.message.segment[at] == segment for at in self.at(*names))

    def sentence_has(self, sentence: int, *names: str) -> bool:
        """Whether a word of a sentence belongs to any of the cues."""
        return any(self.message.sentence[at] == sentence for at in self.at(*names))

    def _cut(self, message: Message) -> Message:
        starts = set(self.at("but"))
        opens = self.at("self", "my", "pronoun", "close", "kin", "distant", "recent", "because")
        for _, last in self.spans("and"):
            if last + 1 in opens:
                starts.add(last)
        starts |= {first for first, _ in self.spans("because")}
        starts |= {last + 1 for _, last in self.spans("because_after")}
        if not starts:
            return message
        segment: list[int] = []
        number = 0
        for at in range(len(message.words)):
            if at and (message.segment[at] != message.segment[at - 1] or at in starts):
                number += 1
            segment.append(number)
        return replace(message, segment=tuple(segment))
