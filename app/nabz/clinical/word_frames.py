"""Concepts told by words of body and complaint near each other: "there is a pain here in the left of my chest"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from nabz.clinical.cues import Frame
from nabz.clinical.lexicon_match import Match
from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named

NOT = "NOT"
_GAP = 3  # words of other meaning between the parts of a frame
_GAP_NOT = 2  # around a negation that belongs to the frame
_OTHERS = frozenset({"trouble", "pain", "burning", "short", "stuck", "swell", "fast", "noise", "tight"})
"""Words that take a negation to themselves: "no trouble breathing" is not "not breathing"."""
_MOST_PLACES = 4  # of one word in a message: more are a list, not a sentence


class FrameTable:
    """The frames of the clinical data, found in any mix of languages."""

    def __init__(self, frames: Iterable[Frame], concepts: Iterable[str]) -> None:
        """Args: concepts: frames of other concepts are left out."""
        known = frozenset(concepts)
        self._by_part: dict[str, list[Frame]] = {}
        for frame in frames:
            if frame.concept in known:
                lead = min(frame.parts, key=lambda part: (NOT in part, len(part)))
                for name in lead:
                    self._by_part.setdefault(name, []).append(frame)

    def matches(
        self,
        message: Message,
        named: Sequence[Named],
        negations: Iterable[int],
        fillers: frozenset[int],
        joints: frozenset[int],
        denying: frozenset[int] = frozenset(),
    ) -> list[Match]:
        """Every frame whose parts stand near each other in one segment.

        Args:
            named: words of frames, of all languages that the message is in.
            negations: words of the message that say "not".
            fillers: words of the message without weight.
            joints: "and" and its kind, which part more than another word does.
            denying: words that end in a negation.
        """
        places: dict[str, dict[tuple[int, int], None]] = {}
        for one in named:
            places.setdefault(one.name, {})[one.first, one.last] = None
        for at in negations:
            places.setdefault(NOT, {})[at, at] = None
        others = {at for one in named if one.name in _OTHERS for at in range(one.first, one.last + 1)}
        found: dict[tuple[str, str | None, tuple[int, ...]], Match] = {}
        for frame in dict.fromkeys(f for name in places for f in self._by_part.get(name, ())):
            if not all(any(name in places for name in part) for part in frame.around):
                continue
            options = [
                [at for name in part for at in places.get(name, ())][:_MOST_PLACES] for part in frame.parts
            ]
            if not all(options):
                continue
            for chosen in product(*options):
                match = _fit(frame, chosen, message, fillers, joints, others)
                if match is not None:
                    if denying.intersection(match.words) and not any(NOT in part for part in frame.parts):
                        match = replace(match, denied=True)
                    found[match.concept, match.choice, match.words] = match
        return list(found.values())


def _fit(
    frame: Frame,
    chosen: tuple[tuple[int, int], ...],
    message: Message,
    fillers: frozenset[int],
    joints: frozenset[int],
    others: set[int],
) -> Match | None:
    words = sorted({at for first, last in chosen for at in range(first, last + 1)})
    named = [place for place, part in zip(chosen, frame.parts, strict=True) if NOT not in part]
    if len({at for first, last in named for at in range(first, last + 1)}) < sum(b - a + 1 for a, b in named):
        return None  # one word cannot be two parts; but a verb may hold its own negation
    if message.segment[words[0]] != message.segment[words[-1]]:
        return None
    most = _GAP
    if any(NOT in part for part in frame.parts):
        most = _GAP_NOT
    between = [at for at in range(words[0] + 1, words[-1]) if at not in words and at not in fillers]
    if len(between) + sum(at in joints for at in between) > most:
        return None
    if most == _GAP_NOT and any(at in others for at in between):
        return None  # "no trouble breathing" is not "not breathing"
    return Match(
        frame.concept,
        frame.choice,
        tuple(words),
        in_place=not between,
        loose=bool(frame.around),
        kept=frame.kept,
    )
