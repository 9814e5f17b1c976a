"""What a negation reaches: before the word in English and Arabic, after it in the languages of India."""

from __future__ import annotations

from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_cues import MessageCues

_AND_WRITTEN_TO_THE_WORD = "و"


class Negation:
    """The negations of one message."""

    def __init__(self, cues: MessageCues) -> None:
        self._cues = cues
        self._ongoing = self._negations_of_ceasing()

    def reaches(self, match: Match, matched: frozenset[int], used: frozenset[int]) -> bool:
        """Whether a negation reaches the match; its own negation does not count."""
        if match.denied:
            return True
        cues = self._cues
        dead = used | self._ongoing | cues.at("no_scope")
        inside = cues.at("not")
        if any(
            at in inside and at not in match.words and at not in dead
            for at in range(match.first + 1, match.last)
        ):
            return True
        for kind in ("deny", "neg_before", "neg_weak"):
            for _, last in cues.spans(kind):
                if (
                    last < match.first
                    and last not in dead
                    and self._reaches_forward(last, match, matched, kind)
                ):
                    return True
        behind = [*cues.spans("neg_after"), *(span for span in cues.spans("gone") if self._ends(span[1]))]
        return any(
            first > match.last
            and not (set(range(first, last + 1)) & dead)
            and self._reaches_back(first, match, matched)
            for first, last in behind
        )

    def _ends(self, at: int) -> bool:
        """Whether a statement ends after a word: "is gone", but not "has gone weak"."""
        cues, message = self._cues, self._cues.message
        if at + 1 == len(message.words) or message.segment[at + 1] != message.segment[at]:
            return True
        return at + 1 in cues.at("and", "but", "recent", "again")

    def _reaches_forward(self, start: int, match: Match, matched: frozenset[int], kind: str) -> bool:
        cues, message = self._cues, self._cues.message
        if message.sentence[start] != message.sentence[match.first]:
            return False
        free = cues.fillers | cues.at("light", "or") | matched
        stops = cues.at("self", "pronoun", "close", "kin", "recent", "start", "but", "because")
        strangers, joined = 0, False
        for at in range(start + 1, match.first + 1):
            if message.segment[at] != message.segment[at - 1]:
                if kind != "deny" and not self._is_list(start, match.first):
                    return False
                joined = True
            word = message.words[at].text
            if kind == "neg_weak" and word[0] == _AND_WRITTEN_TO_THE_WORD and len(word) > 3:
                return False  # "ما يعرق ويهذي", does not sweat and raves
            if at == match.first:
                break
            if at in cues.at("and"):
                if kind == "neg_weak":
                    return False  # "not eating and vomiting" denies the eating
                joined = True
            elif at in stops or (joined and at in cues.at("finite", "strong")):
                return False
            elif at not in free:
                strangers += 1
                if strangers > 1 or kind == "neg_weak":
                    return False
        return True

    def _is_list(self, start: int, first: int) -> bool:
        """ "No fever, cough or vomiting": an "or" ties what commas part."""
        cues, message = self._cues, self._cues.message
        return any(
            at > start
            and message.sentence[at] == message.sentence[start]
            and self._short_way(start, max(at, first))
            for at in cues.at("or")
        )

    def _short_way(self, start: int, end: int) -> bool:
        cues = self._cues
        return not any(at in cues.at("but", "pronoun", "self") for at in range(start + 1, end))

    def _reaches_back(self, start: int, match: Match, matched: frozenset[int]) -> bool:
        cues, message = self._cues, self._cues.message
        if message.sentence[start] != message.sentence[match.last]:
            return False
        ties = cues.at("and", "or")
        free = cues.fillers | cues.at("light") | ties | matched
        for at in range(match.last + 1, start + 1):
            if message.segment[at] != message.segment[at - 1] and not any(
                t in ties for t in range(at, start)
            ):
                return False
            if at == start:
                break
            if at in cues.at("but"):
                return False
            if at in cues.at("finite"):
                if at == start - 1:
                    continue
                return False
            if at not in free:
                return False
        return True

    def _negations_of_ceasing(self) -> frozenset[int]:
        cues, message = self._cues, self._cues.message
        near: set[int] = set()
        for first, last in cues.spans("cease"):
            near |= (
                set(range(first - 2, first)) | set(range(last + 1, last + 3)) | set(range(first, last + 1))
            )
        negations = cues.at("not", "neg_before", "neg_weak")
        return frozenset(
            at
            for at in negations & near
            if any(message.sentence[at] == message.sentence[c] for c in cues.at("cease"))
        )
