"""Whether words of a message say that a person has something now.

"No chest pain", "my father had a stroke years ago", "I fainted once as a child" and "what if I get a fever?" name
a finding without telling of one. The cues are data; what they do stands here. In doubt a finding counts.

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

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from nabz.clinical.lexicon_match import Match, Named
from nabz.clinical.message_words import Message

PERSONS = ("self", "close", "kin", "distant", "generic")
"""Cues for those who may be spoken of."""


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
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for cue in cues:
            self._spans.setdefault(cue.name, []).append((cue.first, cue.last))
        self._at = {
            name: frozenset(at for a, b in spans for at in range(a, b + 1))
            for name, spans in self._spans.items()
        }
        self._fillers = fillers
        self._written = message.segment
        self.message = self._cut(message)
        self._persons = self._read_persons()
        self._ongoing = self._negations_of_ceasing()
        self.informing = self._informing_segments()

    def spans(self, name: str) -> list[tuple[int, int]]:
        """Where a cue stands: first and last word of each."""
        return self._spans.get(name, [])

    def at(self, name: str) -> frozenset[int]:
        """The words that belong to a cue."""
        return self._at.get(name, frozenset())

    @property
    def negations(self) -> frozenset[int]:
        """The words that may be the negation within a frame or phrase."""
        return self.at("not")

    def _cut(self, message: Message) -> Message:
        """Begin a new segment at "but", and at "and" before somebody or some other time ("and my son ...")."""
        starts = set(self.at("but"))
        opens = (
            self.at("self")
            | self.at("my")
            | self.at("pronoun")
            | self.at("close")
            | self.at("kin")
            | self.at("recent")
        )
        opens |= self.at("distant") | self.at("because")
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

    # --- the verdict ------------------------------------------------------------------------------------------

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
        if self._is_supposed(match):
            return Reading.SUPPOSED
        if self.is_negated(match, matched, used):
            return Reading.ABSENT
        if not own_past and self._is_of_another(match, danger):
            return Reading.OTHER_PERSON
        if not own_past and self._is_past(match):
            return Reading.PAST
        if not danger and self._is_unsure(match):
            return Reading.UNSURE
        return Reading.PRESENT

    # --- negation ---------------------------------------------------------------------------------------------

    def is_negated(self, match: Match, matched: frozenset[int], used: frozenset[int]) -> bool:
        """Whether a negation reaches the match; its own negation does not count."""
        dead = used | self._ongoing | self.at("no_scope")
        inside = self.at("not")
        if any(
            at in inside and at not in match.words and at not in dead
            for at in range(match.first + 1, match.last)
        ):
            return True
        for kind in ("deny", "neg_before", "neg_weak"):
            for _, last in self.spans(kind):
                if (
                    last < match.first
                    and last not in dead
                    and self._reaches_forward(last, match, matched, kind)
                ):
                    return True
        behind = [*self.spans("neg_after"), *(span for span in self.spans("gone") if self._ends(span[1]))]
        return any(
            first > match.last
            and not (set(range(first, last + 1)) & dead)
            and self._reaches_back(first, match, matched)
            for first, last in behind
        )

    def _ends(self, at: int) -> bool:
        """Whether a statement ends after a word: "is gone", but not "has gone weak"."""
        message = self.message
        if at + 1 == len(message.words) or message.segment[at + 1] != message.segment[at]:
            return True
        return at + 1 in self.at("and") | self.at("but") | self.at("recent") | self.at("again")

    def _reaches_forward(self, start: int, match: Match, matched: frozenset[int], kind: str) -> bool:
        message = self.message
        if message.sentence[start] != message.sentence[match.first]:
            return False
        free = self._fillers | self.at("light") | self.at("or") | matched
        stops = (
            self.at("self")
            | self.at("pronoun")
            | self.at("close")
            | self.at("kin")
            | self.at("recent")
            | self.at("start")
        )
        stops |= self.at("but") | self.at("because") | self.at("trigger")
        strangers, joined = 0, False
        for at in range(start + 1, match.first + 1):
            if message.segment[at] != message.segment[at - 1]:
                if kind != "deny" and not self._is_list(start, match.first):
                    return False
                joined = True
            if at == match.first:
                break
            if at in self.at("and"):
                joined = True
            elif at in stops or (joined and at in self.at("finite") | self.at("strong")):
                return False
            elif at not in free:
                strangers += 1
                if strangers > 1 or kind == "neg_weak":
                    return False
        return True

    def _is_list(self, start: int, first: int) -> bool:
        """ "No fever, cough or vomiting": an "or" ties what commas part."""
        message = self.message
        return any(
            at > start
            and message.sentence[at] == message.sentence[start]
            and self._short_way(start, max(at, first))
            for at in self.at("or")
        )

    def _short_way(self, start: int, end: int) -> bool:
        return not any(
            at in self.at("but") | self.at("pronoun") | self.at("self") for at in range(start + 1, end)
        )

    def _reaches_back(self, start: int, match: Match, matched: frozenset[int]) -> bool:
        message = self.message
        if message.sentence[start] != message.sentence[match.last]:
            return False
        ties = self.at("and") | self.at("or")
        free = self._fillers | self.at("light") | ties | matched
        for at in range(match.last + 1, start + 1):
            if message.segment[at] != message.segment[at - 1] and not any(
                t in ties for t in range(at, start)
            ):
                return False
            if at == start:
                break
            if at in self.at("but"):
                return False
            if at in self.at("finite"):
                if at == start - 1:
                    continue
                return False
            if at not in free:
                return False
        return True

    def _negations_of_ceasing(self) -> frozenset[int]:
        near: set[int] = set()
        for first, last in self.spans("cease"):
            near |= (
                set(range(first - 2, first)) | set(range(last + 1, last + 3)) | set(range(first, last + 1))
            )
        negations = self.at("not") | self.at("neg_before") | self.at("neg_weak")
        return frozenset(
            at
            for at in negations & near
            if any(self.message.sentence[at] == self.message.sentence[c] for c in self.at("cease"))
        )

    # --- whose and when ---------------------------------------------------------------------------------------

    def _read_persons(self) -> list[str]:
        """For each word, of whom the message speaks there; "" where nobody was named yet."""
        at_word: dict[int, str] = {}
        not_self = self.at("not_self")
        for name in PERSONS:
            for first, last in self.spans(name):
                if name != "self" or first not in not_self:
                    at_word.update(dict.fromkeys(range(first, last + 1), name))
        for first, last in self.spans("my"):
            if first not in at_word and not any(at in at_word for at in range(last + 1, last + 3)):
                at_word[first] = "self"
        persons: list[str] = []
        now = ""
        for at in range(len(self.message.words)):
            now = at_word.get(at, now)
            persons.append(now)
        self._named_persons = at_word
        return persons

    def person(self, match: Match) -> str:
        """Of whom a match speaks: "self", "close", "kin", "distant", "generic", or "" when nobody is named."""
        before = self._persons[match.first]
        here = self.message.segment[match.first]
        if before and self.message.segment[self._named_before(match.first)] == here:
            return before
        for at in range(match.first, len(self.message.words)):
            if self.message.segment[at] != here:
                break
            if at in self._named_persons:
                return self._named_persons[at]
        return before

    def _named_before(self, at: int) -> int:
        while at > 0 and at not in self._named_persons:
            at -= 1
        return at

    def _is_of_another(self, match: Match, danger: bool) -> bool:
        person = self.person(match)
        if person not in ("kin", "distant"):
            return False
        message = self.message
        sentence, segment = message.sentence[match.first], message.segment[match.first]
        here = {at for at in range(len(message.words)) if message.segment[at] == segment}
        if any(message.sentence[at] == sentence for at in self.at("died")):
            return True
        if here & self.at("recent") and not here & (self.at("past") | self.at("lately")):
            return False
        ill = bool(set(match.words) & self.at("illness"))
        if here & self.at("was") and (ill or not danger):
            return True
        if here & (self.at("past") | self.at("lately")):
            return True
        if ill and person == "distant":
            return True
        # Two people in one message: the one who writes is the patient, unless the other is in danger.
        return "self" in self._persons[match.last + 1 :] + self._persons[: match.first] and (
            not danger or person == "distant" or ill
        )

    def _is_past(self, match: Match) -> bool:
        message = self.message
        segment = message.segment[match.first]
        here = [at for at in range(len(message.words)) if message.segment[at] == segment]
        now = self.at("recent") | self.at("again")
        if any(at in now for at in here):
            return False
        cues = list(self.spans("past"))
        # "It began two years ago" tells of a long illness, "two years ago" alone of one that is over.
        begun = any(at in self.at("start") for at in here)
        if not begun:
            cues += [*self._long_ago, *self.spans("history")]
        for first, _ in cues:
            place = message.segment[first]
            if place == segment:
                return True
            if message.sentence[first] != message.sentence[match.first] or abs(place - segment) > 1:
                continue
            # A cue that stands alone between commas ("as a child, I ...") speaks of its neighbour.
            if not any(message.segment[at] == place for at in self._finding_words):
                return place < segment or not any(
                    at in self._finding_words for at in range(match.last + 1, first)
                )
        return False

    _finding_words: frozenset[int] = frozenset()

    def know_findings(self, words: Iterable[int]) -> None:
        """Tell which words belong to matches, before any verdict is asked."""
        self._finding_words = frozenset(words)

    def _is_unsure(self, match: Match) -> bool:
        return any(
            last < match.first
            and match.first - last <= 6
            and self.message.segment[last] == self.message.segment[match.first]
            for _, last in self.spans("unsure")
        )

    # --- supposed, or asked for information -------------------------------------------------------------------

    def _is_supposed(self, match: Match) -> bool:
        message = self.message
        segment, sentence = message.segment[match.first], message.sentence[match.first]
        unsure = self.at("unsure")
        for first, last in self.spans("if"):
            if message.sentence[first] == sentence and first in unsure:
                continue
            if message.segment[first] == segment and last < match.first and not self._triggers(last):
                return True
        for first, _ in self.spans("supposed"):
            if message.sentence[first] == sentence and first < match.first and not self._is_told(segment):
                return True
        after = [first for first, _ in self.spans("if_after") if message.sentence[first] == sentence]
        if any(match.first <= at <= match.last + 4 and message.segment[at] == segment for at in after):
            asked = any(message.sentence[at] == sentence for name in ("ask", "info") for at in self.at(name))
            asked = asked or sentence in message.questions
            if asked and not self._is_told(segment, unless_if=True):
                return True
            if self.person(match) == "generic":
                return True
        if segment in self.informing:
            return True
        if self.person(match) == "generic":
            return any(
                message.sentence[at] == sentence for name in ("ask", "info", "if") for at in self.at(name)
            )
        return False

    def _triggers(self, last: int) -> bool:
        """ "Hurts if I press": what brings a complaint on is no supposition."""
        trigger = self.at("trigger")
        return any(at in trigger for at in range(last + 1, min(last + 4, len(self.message.words))))

    def _informing_segments(self) -> frozenset[int]:
        """The segments that ask for information and tell of nobody; what follows them in the sentence is asked too.

        Looked at as written, between punctuation marks: in some languages the question stands at the very end.
        """
        message, written = self.message, self._written
        count = len(message.words)
        starts = {at for at in range(count) if at == 0 or message.sentence[at] != message.sentence[at - 1]}
        asking = {written[first] for first, _ in self.spans("info")}
        for first, last in self.spans("question_start"):
            # "Cannot breathe" and "is bleeding" leave their subject out; they ask nothing.
            after = message.words[last + 1].text if last + 1 < count else ""
            if first in starts and last + 1 not in self.at("not") and not after.endswith("ing"):
                asking.add(written[first])
        late = self.at("recent") | self.at("start")
        sure = {written[first] for first, _ in self.spans("info_sure")} - {written[at] for at in late}
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

    def _is_told(self, segment: int, *, unless_if: bool = False) -> bool:
        """Whether a segment tells of somebody: names the speaker, "my ..." or "he", or says since when."""
        return any(self.message.segment[at] == segment for at in self._telling_words(unless_if=unless_if))

    def _telling_words(self, *, unless_if: bool = False) -> frozenset[int]:
        telling = self.at("pronoun") | self.at("recent") | self.at("start") | self.at("self") | self.at("my")
        if not unless_if or not self.spans("if_after"):
            telling |= self.at("told")
        return telling - self.at("not_self")
