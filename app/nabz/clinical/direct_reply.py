"""What a message says to the question that was asked just before: "yes", "no", "I don't know", a choice, a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nabz.clinical.content import Concept
from nabz.clinical.cues import Cues
from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named
from nabz.clinical.quantities import DAYS, Amount, number_in, severity
from nabz.clinical.scope_of_words import Scope
from nabz.domain.findings import Finding, FindingState

REPLIES = frozenset({"yes", "no", "unknown", "none_of_these", "copula", "perhaps"})
"""The cues of a reply."""
_FAR = 3  # a yes or no stands at the beginning of a reply, or the reply is short
_SHORT = 4


def reply_finding(
    concept: Concept,
    message: Message,
    scope: Scope,
    cues: Sequence[Named],
    languages: Sequence[Cues],
    amounts: Sequence[Amount],
    choices: Sequence[Match],
    turn: int,
    *,
    told_itself: bool,
    alone: bool,
) -> Finding | None:
    """The finding that a reply gives to a question about `concept`; None when it does not answer.

    Args:
        choices: the choices of the concept whose words were found.
        told_itself: whether the message names the concept, so that a bare yes or no adds nothing.
        alone: whether it names nothing at all; then "a little" or "it does" is a yes too.
    """
    if not message.words:
        return None
    at = {name: [c for c in cues if c.name == name] for name in REPLIES}
    if concept.type in ("categorical", "multiple") and choices:
        chosen = tuple(c for c in concept.choices if any(m.choice == c for m in choices))
        if concept.type == "categorical":
            chosen = (min(choices, key=lambda m: (-len(m.words), m.first)).choice or chosen[0],)
        return _finding(concept, FindingState.PRESENT, message, turn, choices=chosen)
    if concept.type == "number":
        value = number_for(concept, message, cues, languages, amounts)
        if value is not None:
            return _finding(concept, FindingState.PRESENT, message, turn, value=value)
    state = _yes_or_no(at, message, scope, alone)
    if state is FindingState.UNKNOWN and concept.danger and at["perhaps"] and not at["unknown"]:
        state = FindingState.PRESENT  # "maybe": in doubt a danger counts
    if state is None or (told_itself and state is not FindingState.UNKNOWN):
        return None
    if concept.type == "number" and state is FindingState.PRESENT:
        return None
    if concept.type in ("categorical", "multiple") and state is FindingState.PRESENT:
        return _finding(concept, FindingState.UNKNOWN, message, turn)  # yes to "which one?" tells nothing
    return _finding(concept, state, message, turn)


def replied(concept: Concept, message: Message, turn: int, choice: str) -> Finding:
    """The finding of a reply that is one of the choices, word for word."""
    return _finding(concept, FindingState.PRESENT, message, turn, choices=(choice,))


def affirmed(concept: Concept, message: Message, turn: int) -> Finding:
    """A yes to the question about `concept`."""
    return _finding(concept, FindingState.PRESENT, message, turn)


def number_for(
    concept: Concept,
    message: Message,
    cues: Sequence[Named],
    languages: Sequence[Cues],
    amounts: Sequence[Amount],
) -> float | None:
    """The number of a reply in the unit of the concept, within its bounds; None when there is none."""
    value: float | None = None
    times = [a for a in amounts if a.unit in DAYS]
    if concept.unit.rstrip("s") in DAYS and times:
        value = times[0].days / DAYS[concept.unit.rstrip("s")]
    elif concept.unit == "times_per_day":
        counted = [a for a in amounts if a.unit == "times"]
        value = per_day(counted[0], amounts) if counted else number_in(message, languages)
    else:
        value = number_in(message, languages)
        if value is None and concept.unit == "0_to_10":
            told = severity(message, cues, 0, len(message.words) - 1)
            value = told[1] if told else None
    if value is None:
        return None
    value = round(value, 2)
    low, high = concept.minimum, concept.maximum
    return value if (low is None or value >= low) and (high is None or value <= high) else None


def per_day(counted: Amount, amounts: Sequence[Amount]) -> float:
    """ "Six times in two hours" is not six times a day, but nobody means seventy-two either: the count stands."""
    spans = [
        a for a in amounts if a.unit in ("day", "week") and 0 <= a.first - counted.last <= 3 and not a.every
    ]
    return counted.value / spans[0].days if spans and spans[0].days > 1 else counted.value


def _yes_or_no(
    at: Mapping[str, list[Named]], message: Message, scope: Scope, alone: bool
) -> FindingState | None:
    count = len(message.words)

    def early(names: list[Named]) -> bool:
        return any(c.first < _FAR or count <= _SHORT for c in names)

    if early(at["unknown"]) or early(at["perhaps"]):
        return FindingState.UNKNOWN
    if early(at["none_of_these"]):
        return FindingState.ABSENT
    yes = at["yes"] + (at["copula"] if alone and count <= _SHORT else [])
    # "He does not": the yes is taken back by the word that follows.
    yes = [
        c
        for c in yes
        if c.last + 1 not in scope.negations or message.segment[c.last] != message.segment[c.last + 1]
    ]
    first_yes = min((c.first for c in yes), default=count)
    first_no = min((c.first for c in at["no"]), default=count)
    if early(at["no"]) and (first_no < first_yes or not early(at["yes"])):
        return FindingState.ABSENT
    return FindingState.PRESENT if early(yes) else None


def _finding(
    concept: Concept,
    state: FindingState,
    message: Message,
    turn: int,
    *,
    value: float | None = None,
    choices: tuple[str, ...] = (),
) -> Finding:
    return Finding(
        concept.id,
        state,
        value=value,
        choices=choices,
        words=message.text,
        begin=0,
        end=len(message.text),
        origin="answer",
        turn=turn,
    )
