"""Whether words of a message say that a person has something now.

"No chest pain", "my father had a stroke years ago", "I fainted once as a child" and "what if I get a fever?" name
a finding without telling of one. The cues are data; what they do stands here. In doubt a finding counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_cues import MessageCues
from nabz.clinical.message_persons import MessagePersons
from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named
from nabz.clinical.negation import Negation
from nabz.clinical.supposition import Supposition


class Reading(StrEnum):
    """What the words around a finding make of it."""

    PRESENT = "present"
    ABSENT = "absent"
    UNSURE = "unsure"
    PAST = "past"
    OTHER_PERSON = "other_person"
    SUPPOSED = "supposed"


class Scope:
    """The cues of one message and what they reach."""

    def __init__(
        self,
        message: Message,
        cues: Sequence[Named],
        fillers: frozenset[int],
        long_ago: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Args:
        fillers: words of the message without weight.
        long_ago: first and last words of times that are long over ("three years ago").
        """
        self._long_ago = tuple(long_ago)
        self._cues = MessageCues(message, cues, fillers)
        self._negation = Negation(self._cues)
        self._persons = MessagePersons(self._cues)
        self._supposition = Supposition(self._cues, self._persons)
        self._finding_words: frozenset[int] = frozenset()

    @property
    def message(self) -> Message:
        """The message, cut further where somebody else or some other time begins."""
        return self._cues.message

    @property
    def informing(self) -> frozenset[int]:
        """The segments that ask for information and tell of nobody."""
        return self._supposition.informing

    @property
    def joints(self) -> frozenset[int]:
        """The words that join, as "and" does, or part, as a question word in the middle does."""
        return self._cues.at("and") | self._cues.at("parting")

    @property
    def negations(self) -> frozenset[int]:
        """The words that may be the negation within a frame or phrase."""
        return self._cues.at("not")

    def is_negated(self, match: Match, matched: frozenset[int], used: frozenset[int]) -> bool:
        """Whether a negation reaches the match; its own negation does not count."""
        return self._negation.reaches(match, matched, used)

    def know_findings(self, words: Iterable[int]) -> None:
        """Tell which words belong to matches, before any verdict is asked."""
        self._finding_words = frozenset(words)

    def reading(
        self, match: Match, matched: frozenset[int], used: frozenset[int], *, danger: bool, own_past: bool
    ) -> Reading:
        """What the message says of a match.

        Args:
            matched: words of all matches.
            used: negations that are part of a match, and so negate nothing else.
            danger: whether a danger-sign rule reads the concept: in doubt it counts.
            own_past: whether the concept is itself about the past or about others (an antecedent).
        """
        if self._supposition.reaches(match):
            return Reading.SUPPOSED
        if self.is_negated(match, matched, used):
            return Reading.ABSENT
        if not own_past and self._persons.is_of_another(match, danger):
            return Reading.OTHER_PERSON
        if not own_past and self._is_past(match):
            return Reading.PAST
        if not danger and self._is_unsure(match):
            return Reading.UNSURE
        return Reading.PRESENT

    def _is_past(self, match: Match) -> bool:
        cues, message = self._cues, self._cues.message
        segment = message.segment[match.first]
        if cues.segment_has(segment, "recent", "again"):
            return False
        told = list(cues.spans("past"))
        # "It began two years ago" tells of a long illness, "two years ago" alone of one that is over.
        if not cues.segment_has(segment, "start"):
            told += [*self._long_ago, *cues.spans("history")]
        for first, _ in told:
            place = message.segment[first]
            if place == segment:
                return True
            if message.sentence[first] != message.sentence[match.first] or abs(place - segment) > 1:
                continue
            # A cue that stands alone between commas ("as a child, I ...") speaks of its neighbour.
            if not any(message.segment[at] == place for at in self._finding_words):
                between = range(match.last + 1, first)
                return place < segment or not any(at in self._finding_words for at in between)
        return False

    def _is_unsure(self, match: Match) -> bool:
        cues, message = self._cues, self._cues.message
        return any(
            last < match.first
            and match.first - last <= 6
            and message.segment[last] == message.segment[match.first]
            for _, last in cues.spans("unsure")
        )
