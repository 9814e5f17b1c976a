"""What a message only supposes, or asks about: "if I get a fever", "what are the signs of a stroke?"."""

from __future__ import annotations

from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_cues import MessageCues
from nabz.clinical.message_persons import MessagePersons

_STATING = frozenset("only barely hardly just scarcely feel hear see smell".split())
"""After "can" at the beginning: "can only say a word" leaves its subject out and asks nothing."""


class Supposition:
    """The suppositions and questions of one message.

    Attributes:
        informing: the segments that ask for information and tell of nobody.
    """

    def __init__(self, cues: MessageCues, persons: MessagePersons) -> None:
        self._cues = cues
        self._persons = persons
        self.informing = self._informing_segments()

    def reaches(self, match: Match) -> bool:
        """Whether a match is only supposed, or asked about."""
        cues, message = self._cues, self._cues.message
        segment, sentence = message.segment[match.first], message.sentence[match.first]
        unsure = cues.at("unsure")
        for first, last in cues.spans("if"):
            if message.sentence[first] == sentence and first in unsure:
                continue
            if message.segment[first] == segment and last < match.first and not self._triggers(last):
                return True
        for first, _ in cues.spans("supposed"):
            if message.sentence[first] == sentence and first < match.first and not self._is_told(segment):
                return True
        if self._is_followed_by_if(match):
            return True
        if segment in self.informing:
            return True
        if self._persons.person(match) == "generic":
            # "Everybody would be better off if I was not here": that "if" belongs to what is told.
            outside = any(
                message.sentence[first] == sentence and not match.first <= first <= match.last
                for first, _ in cues.spans("if")
            )
            return outside or cues.sentence_has(sentence, "ask", "info")
        return False

    def _is_followed_by_if(self, match: Match) -> bool:
        """Whether a conditional verb or ending follows, and a question is asked: "if a snake bites, what to do?"."""
        cues, message = self._cues, self._cues.message
        segment, sentence = message.segment[match.first], message.sentence[match.first]
        after = [
            first
            for first, _ in cues.spans("if_after")
            if match.first <= first <= match.last + 4 and message.segment[first] == segment
        ]
        if not after:
            return False
        if self._persons.person(match) == "generic":
            return True
        asked = sentence in message.questions or cues.sentence_has(sentence, "ask", "info")
        telling = self._telling_words(unless_if=True)
        if any(match.last <= first <= match.last + 2 for first in after):
            telling -= cues.at("self", "my")  # "if I get a fever" too is a supposition
        return asked and not any(message.segment[at] == segment for at in telling)

    def _triggers(self, last: int) -> bool:
        """ "Hurts if I press": what brings a complaint on is no supposition."""
        cues, message = self._cues, self._cues.message
        trigger = cues.at("trigger")
        return any(at in trigger for at in range(last + 1, min(last + 4, len(message.words))))

    def _informing_segments(self) -> frozenset[int]:
        """The segments that ask for information and tell of nobody; what follows them in the sentence is asked too.

        Looked at as written, between punctuation marks: in some languages the question stands at the very end.
        """
        cues, message = self._cues, self._cues.message
        message, written = message, cues.written
        count = len(message.words)
        starts = {at for at in range(count) if at == 0 or message.sentence[at] != message.sentence[at - 1]}
        asking = {written[first] for first, _ in cues.spans("info")}
        for first, last in cues.spans("question_start"):
            # "Cannot breathe" and "is bleeding" leave their subject out; they ask nothing.
            after = message.words[last + 1].text if last + 1 < count else ""
            stated = (after.endswith("ing") or after in _STATING) and (
                message.sentence[first] not in message.questions
            )
            if first in starts and last + 1 not in cues.at("not") and not stated:
                asking.add(written[first])
        late = cues.at("recent", "start")
        sure = {written[first] for first, _ in cues.spans("info_sure")} - {written[at] for at in late}
        told = {written[at] for at in self._telling_words()}
        found: set[int] = set()
        asked: dict[int, bool] = {}
        for at in range(count):
            place, sentence = written[at], message.sentence[at]
            if place in sure or (place not in told and (place in asking or asked.get(sentence))):
                found.add(message.segment[at])
                asked[sentence] = True
            else:
                asked[sentence] = False
        return frozenset(found)

    def _is_told(self, segment: int) -> bool:
        """Whether a segment tells of somebody: names the speaker, "my ..." or "he", or says since when."""
        segments = self._cues.message.segment
        return any(segments[at] == segment for at in self._telling_words())

    def _telling_words(self, *, unless_if: bool = False) -> frozenset[int]:
        cues = self._cues
        telling = cues.at("pronoun", "recent", "start", "self", "my")
        if not unless_if or not cues.spans("if_after"):
            telling |= cues.at("told")
        return telling - cues.at("not_self")
