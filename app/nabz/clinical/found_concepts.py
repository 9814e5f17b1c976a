"""Collects what the matches of a message tell, concept by concept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from nabz.clinical.content import Concept
from nabz.clinical.direct_reply import per_day
from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named
from nabz.clinical.quantities import DAYS, Amount, severity, side
from nabz.clinical.scope_of_words import Reading, Scope
from nabz.domain.findings import Finding, FindingState

_NEAR_CHOICE = 7  # words between a one-word choice and the finding that it describes
_WRONG_SIDE = 3  # words: "fever since 2 days, child not eating" speaks of the fever
_FEVER = 38.0
_HIGH_FEVER = 39.0
_LONG_FIT = (5 / 1440, 0.5)
"""Days: a fit of five minutes or more does not end by itself (WHO); what lasts for days are fits, not one fit."""
_LONGEST_AGO = 60  # days: what began longer ago is told with "since"
_STATES = {
    Reading.PRESENT: FindingState.PRESENT,
    Reading.ABSENT: FindingState.ABSENT,
    Reading.UNSURE: FindingState.UNKNOWN,
}
_WEIGHT = {FindingState.PRESENT: 2, FindingState.ABSENT: 1, FindingState.UNKNOWN: 0}


class FoundConcepts:
    """The findings of one message while they are gathered."""

    def __init__(
        self,
        concepts: Mapping[str, Concept],
        message: Message,
        scope: Scope,
        cues: Sequence[Named],
        amounts: Sequence[Amount],
        turn: int,
    ) -> None:
        self._concepts = concepts
        self._message = message
        self._scope = scope
        self._cues = cues
        self._amounts = amounts
        self._turn = turn
        self._found: dict[str, Finding] = {}
        self._where: dict[str, list[Match]] = {}

    def add(self, matches: Sequence[Match], *, asked: str | None) -> None:
        """Judge the matches by what stands around them."""
        read = [(match, self._reading(match, matches)) for match in self._with_scope(matches)]
        plain = [(m, r) for m, r in read if m.choice is None and not m.needs_parent]
        for match, reading in plain:
            self._tell(match, reading)
        for match, reading in read:
            if (
                match.choice is None
                and match.needs_parent
                and (self._parent_is_told(match) or match.concept == asked)
            ):
                self._tell(match, reading)
        for match, reading in read:
            if (
                match.choice is not None
                and match.concept != asked
                and reading in _STATES
                and self._choice_fits(match, matches)
            ):
                self._tell(match, reading)
        self._add_parents()
        self._add_numbers()

    def _with_scope(self, matches: Sequence[Match]) -> Sequence[Match]:
        self._scope.know_findings(at for match in matches for at in match.words)
        self._matched = frozenset(at for match in matches for at in match.words)
        self._used = self._matched & self._scope.negations
        return matches

    def _reading(self, match: Match, matches: Sequence[Match]) -> Reading:
        concept = self._concepts[match.concept]
        told_of_others = concept.id.startswith(("family_", "sick_contact")) or concept.id.endswith("_contact")
        if concept.kind == "antecedent" and not told_of_others:
            reading = self._scope.reading(
                match, self._matched, self._used, danger=concept.danger, own_past=False
            )
            return Reading.PRESENT if reading is Reading.PAST else reading
        return self._scope.reading(
            match, self._matched, self._used, danger=concept.danger, own_past=told_of_others
        )

    def _parent_is_told(self, match: Match) -> bool:
        parent = self._concepts[match.concept].parent
        return parent is not None and self._is_present(parent)

    def _is_present(self, concept: str) -> bool:
        return any(
            f.state is FindingState.PRESENT and (c == concept or self._concepts[c].parent == concept)
            for c, f in self._found.items()
        )

    def _choice_fits(self, match: Match, matches: Sequence[Match]) -> bool:
        """Whether a choice stands beside the finding that it describes."""
        message = self._message
        parent = self._concepts[match.concept].parent
        if parent is None:
            told = [
                m for c in self._where for m in self._where[c] if self._found[c].state is FindingState.PRESENT
            ]
        else:
            own = set(match.words)
            if any(
                m.choice is None
                and own & set(m.words)
                and parent in (m.concept, self._concepts[m.concept].parent)
                for m in matches
            ):
                return True
            told = [
                m
                for c in self._where
                if c == parent or self._concepts[c].parent == parent
                for m in self._where[c]
                if self._found[c].state is FindingState.PRESENT
            ]
        near = _NEAR_CHOICE if len(match.words) == 1 else 30
        return any(
            message.sentence[m.first] == message.sentence[match.first]
            and (m.first - near <= match.last and match.first <= m.last + near)
            for m in told
        ) or (
            len(match.words) > 1
            and any(abs(message.sentence[m.first] - message.sentence[match.first]) <= 1 for m in told)
        )

    def _tell(self, match: Match, reading: Reading) -> None:
        state = _STATES.get(reading)
        if state is None:
            self._tell_history(match, reading)
            return
        concept = self._concepts[match.concept]
        if match.choice is not None and state is not FindingState.PRESENT:
            return
        old = self._found.get(concept.id)
        choices = old.choices if old is not None else ()
        if match.choice is not None:
            if concept.type == "multiple":
                choices = tuple(c for c in concept.choices if c in choices or c == match.choice)
            elif not choices:
                choices = (match.choice,)
        finding = self._finding(concept.id, state, match.words, choices=choices)
        if old is None or _WEIGHT[state] > _WEIGHT[old.state]:
            self._found[concept.id] = finding
        elif choices != old.choices:
            self._found[concept.id] = replace(old, choices=choices)
        self._where.setdefault(concept.id, []).append(match)

    def _tell_history(self, match: Match, reading: Reading) -> None:
        """What somebody once had is a fact of the past, where the data knows it."""
        history = f"hx_{match.concept}"
        if reading is Reading.PAST and history in self._concepts and history not in self._found:
            self._found[history] = self._finding(history, FindingState.PRESENT, match.words)

    def _finding(
        self,
        concept: str,
        state: FindingState,
        words: Sequence[int],
        *,
        choices: tuple[str, ...] = (),
        value: float | None = None,
    ) -> Finding:
        message = self._message
        first, last = message.words[words[0]], message.words[words[-1]]
        return Finding(
            concept,
            state,
            value=value,
            choices=choices,
            attributes=self._attributes(words) if state is FindingState.PRESENT else {},
            words=message.text[first.begin : last.end],
            begin=first.begin,
            end=last.end,
            turn=self._turn,
        )

    def _attributes(self, words: Sequence[int]) -> dict[str, str]:
        segment = self._message.segment[words[0]]
        attributes: dict[str, str] = {}
        strong = severity(self._message, self._cues, words[0], words[-1])
        if strong is not None:
            attributes["severity"] = strong[0]
        where = side(self._cues, self._message, segment)
        if where is not None:
            attributes["side"] = where
        return attributes

    def _add_parents(self) -> None:
        for concept, finding in list(self._found.items()):
            parent = self._concepts[concept].parent
            while parent is not None and finding.state is FindingState.PRESENT:
                if parent not in self._found or self._found[parent].state is not FindingState.PRESENT:
                    self._found[parent] = replace(finding, concept=parent, choices=(), value=None)
                    self._where.setdefault(parent, []).extend(self._where.get(concept, ()))
                parent = self._concepts[parent].parent

    # --- numbers ----------------------------------------------------------------------------------------------

    def _add_numbers(self) -> None:
        present = {c: w for c, w in self._where.items() if self._found[c].state is FindingState.PRESENT}
        for amount in self._amounts:
            if amount.unit == "times":
                self._add_count(amount, present)
            elif not amount.every and amount.unit in DAYS and self._tells_how_long(amount):
                self._add_duration(amount, present)
        for concept, places in present.items():
            number = self._concepts.get(f"{concept}_severity")
            if number is not None and number.id not in self._found:
                strong = severity(self._message, self._cues, places[0].first, places[0].last)
                if strong is not None:
                    self._put_number(number, strong[1], places[0].words)

    def _tells_how_long(self, amount: Amount) -> bool:
        if amount.ago and not amount.since:
            return amount.days <= _LONGEST_AGO
        return True

    def _nearest(
        self, amount: Amount, present: Mapping[str, list[Match]], ending: str
    ) -> list[tuple[str, Match]]:
        """The findings that an amount may speak of, nearest first, that have such a number."""
        message = self._message

        def distance(match: Match) -> tuple[int, int]:
            after = match.first > amount.last
            away = match.first - amount.last if after else amount.first - match.last
            if amount.since and amount.led == after:
                away += _WRONG_SIDE
            return (message.segment[match.first] != message.segment[amount.first], away)

        told = [(c, m) for c, places in present.items() for m in places]
        told = [(c, m) for c, m in told if message.sentence[m.first] == message.sentence[amount.first]]
        return sorted(told, key=lambda item: distance(item[1]))

    def _add_duration(self, amount: Amount, present: Mapping[str, list[Match]]) -> None:
        words = tuple(range(amount.first, amount.last + 1))
        near = self._nearest(amount, present, "duration")
        if not near and not amount.since:
            return
        same_place = dict.fromkeys(c for c, m in near if m.words == near[0][1].words)
        total = self._concepts.get("symptom_duration")
        if total is not None and total.id not in self._found:
            self._put_number(total, amount.days, words)
        if "convulsion" in same_place and _LONG_FIT[0] <= amount.days <= _LONG_FIT[1] and not amount.ago:
            self._tell_besides("convulsion_long_or_repeated", words)
        onset = self._concepts.get("onset_speed")
        if onset is not None and onset.id not in self._found and near and amount.unit in ("minute", "hour"):
            self._found[onset.id] = self._finding(onset.id, FindingState.PRESENT, words, choices=("hours",))
        if not near:
            return
        for name in dict.fromkeys(
            x for c in same_place for x in (c, self._concepts[c].parent) if x is not None
        ):
            number = self._concepts.get(f"{name}_duration")
            if number is not None and number.id not in self._found:
                self._put_number(number, amount.days, words)
            if name in self._found:
                days = f"{amount.days:g}"
                known = self._found[name]
                self._found[name] = replace(known, attributes={"duration_days": days} | known.attributes)

    def _tell_besides(self, concept: str, words: Sequence[int]) -> None:
        known = self._found.get(concept)
        if concept in self._concepts and (known is None or known.state is not FindingState.PRESENT):
            self._found[concept] = self._finding(concept, FindingState.PRESENT, words)

    def _add_count(self, amount: Amount, present: Mapping[str, list[Match]]) -> None:
        for concept, _ in self._nearest(amount, present, "frequency"):
            number = self._concepts.get(f"{concept}_frequency")
            if number is not None:
                if number.id not in self._found:
                    self._put_number(
                        number, per_day(amount, self._amounts), tuple(range(amount.first, amount.last + 1))
                    )
                return

    def _put_number(self, concept: Concept, value: float, words: Sequence[int]) -> None:
        """`value` in days for a length of time, else in the unit of the concept; out of bounds is left out."""
        unit = concept.unit.rstrip("s")
        if unit in DAYS:
            value = value / DAYS[unit]
        value = round(value, 2)
        low, high = concept.minimum, concept.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            return
        self._found[concept.id] = self._finding(concept.id, FindingState.PRESENT, words, value=value)

    # --- what is told besides -----------------------------------------------------------------------------------

    def add_temperature(self, celsius: float, words: Iterable[Named]) -> None:
        """A measured temperature is a fever, a high fever, or a cold body."""
        place = next((w for w in words if w.name == "vital_temperature"), None)
        at = tuple(range(place.first, place.last + 1)) if place is not None else (0,)
        told = []
        if celsius >= _FEVER:
            told.append("fever")
        if celsius >= _HIGH_FEVER:
            told.append("high_fever")
        if celsius < 35.5:
            told.append("low_body_temperature")
        for concept in told:
            self._tell_besides(concept, at)

    def tells(self, concept: str) -> bool:
        """Whether the message itself says whether the concept is there."""
        return concept in self._found and self._found[concept].state is not FindingState.UNKNOWN

    def put_reply(self, reply: Finding) -> None:
        """Take the direct reply to a question; it goes before what its words alone would say."""
        self._found[reply.concept] = reply
        if reply.state is FindingState.PRESENT:
            number = self._concepts.get(f"{reply.concept}_duration")
            times = [a for a in self._amounts if a.unit in DAYS and not a.every]
            if number is not None and number.id not in self._found and times:
                self._put_number(number, times[0].days, tuple(range(times[0].first, times[0].last + 1)))
            parent = self._concepts[reply.concept].parent
            if parent is not None and parent not in self._found:
                self._found[parent] = replace(reply, concept=parent, choices=(), value=None)

    def findings(self) -> tuple[Finding, ...]:
        """Everything, in the order of the words that gave it."""
        return tuple(sorted(self._found.values(), key=lambda f: (f.begin, f.end, f.concept)))
