"""Of whom a message speaks, word by word: the writer, a child or spouse, a relative, a neighbour, anybody."""

from __future__ import annotations

from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_cues import PERSONS, MessageCues


class MessagePersons:
    """The people of one message."""

    def __init__(self, cues: MessageCues) -> None:
        self._cues = cues
        self._named_persons: dict[int, str] = {}
        self._persons = self._read_persons()

    def _read_persons(self) -> list[str]:
        """For each word, of whom the message speaks there; "" where nobody was named yet."""
        cues, message = self._cues, self._cues.message
        at_word: dict[int, str] = {}
        not_self = cues.at("not_self")
        for name in PERSONS:
            for first, last in cues.spans(name):
                if name != "self" or first not in not_self:
                    at_word.update(dict.fromkeys(range(first, last + 1), name))
        for first, last in cues.spans("my"):
            if first not in at_word and not any(at in at_word for at in range(last + 1, last + 3)):
                at_word[first] = "self"
        persons: list[str] = []
        now = ""
        for at in range(len(message.words)):
            now = at_word.get(at, now)
            persons.append(now)
        self._named_persons = at_word
        return persons

    def person(self, match: Match) -> str:
        """Of whom a match speaks: "self", "close", "kin", "distant", "generic", or "" when nobody is named."""
        message = self._cues.message
        before = self._persons[match.first]
        here = message.segment[match.first]
        if before and message.segment[self._named_before(match.first)] == here:
            return before
        for at in range(match.first, len(message.words)):
            if message.segment[at] != here:
                break
            if at in self._named_persons:
                return self._named_persons[at]
        return before

    def _named_before(self, at: int) -> int:
        while at > 0 and at not in self._named_persons:
            at -= 1
        return at

    def is_of_another(self, match: Match, danger: bool) -> bool:
        """Whether a match tells of somebody who is not the patient: a relative of old, a neighbour.

        Args:
            danger: whether a danger-sign rule reads the concept: in doubt it counts.
        """
        cues, message = self._cues, self._cues.message
        person = self.person(match)
        if person not in ("kin", "distant"):
            return False
        sentence, segment = message.sentence[match.first], message.segment[match.first]
        here = {at for at in range(len(message.words)) if message.segment[at] == segment}
        if cues.sentence_has(sentence, "died"):
            return True
        if here & cues.at("recent") and not here & (cues.at("past", "lately")):
            return False
        ill = bool(set(match.words) & cues.at("illness"))
        if here & cues.at("was") and (ill or not danger):
            return True
        if here & (cues.at("past", "lately")):
            return True
        if ill and person == "distant":
            return True
        # Two people in one message: the one who writes is the patient, unless the other is in danger.
        return "self" in self._persons[match.last + 1 :] + self._persons[: match.first] and (
            not danger or person == "distant" or ill
        )
