"""Telling a push from a finding.

"A senior doctor says it is nothing" is no news about the illness, and neither is a pasted guideline. Nabz reads
such a message sentence by sentence: what rests on somebody's standing, on a text from elsewhere or on pressure
adds no finding, and nothing in a push takes a finding back. What the person newly feels still counts.

The markers are data (`resources/clinical/challenge.toml`): kind, then the ways to say it in each language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nabz.clinical.case_state import CaseState
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.domain.sentences import split_sentences
from nabz.domain.text import search_form

Markers = Mapping[Language, Mapping[str, tuple[str, ...]]]
"""Language to kind of push to the phrases that mark it."""

ALWAYS_BLOCKING = frozenset({"guideline", "instruction"})
"""Kinds whose sentences never give findings, not even in the first message."""
BLOCKING = ALWAYS_BLOCKING | {"authority", "peers", "minimise", "doubt", "stakes"}
"""Kinds whose sentences give no findings once the consultation runs; a recap may, for what it adds."""

_QUOTED = re.compile(r"[\"“«„](?P<inside>[^\"”»“]{12,})[\"”»“]|```(?P<block>.*?)```", re.DOTALL)
_EDGE = r"(?<![^\W_])"


@dataclass(frozen=True, slots=True)
class PushReading:
    """What a message holds besides findings.

    Attributes:
        kinds: the kinds of push that were found, each once.
        kept: the rest of the message, from which findings may be read.
        history_only: sentences of which only the history counts ("the doctor said I have diabetes").
    """

    kinds: tuple[str, ...]
    kept: str
    history_only: str = ""

    @property
    def is_push(self) -> bool:
        return bool(self.kinds)


class ChallengeGuard:
    """Finds pushes in messages; one is made per set of markers."""

    def __init__(self, markers: Markers) -> None:
        self._patterns: dict[Language, dict[str, re.Pattern[str]]] = {
            lang: {
                kind: re.compile("|".join(f"{_EDGE}{re.escape(p)}" for p in sorted(map(search_form, phrases), key=len, reverse=True)))
                for kind, phrases in kinds.items()
                if phrases
            }
            for lang, kinds in markers.items()
        }

    def read(self, text: str, lang: Language, *, first: bool) -> PushReading:
        """Sort the sentences of a message.

        Args:
            first: whether it is the first message: a complaint may be told with "the doctor said".
        """
        blocking = ALWAYS_BLOCKING if first else BLOCKING
        kinds: dict[str, None] = {}
        without_quotes = _QUOTED.sub(" ", text)
        if without_quotes != text:
            kinds["quoted"] = None
        kept, history = [], []
        for sentence in split_sentences(without_quotes):
            if not sentence.strip():
                continue
            found = self.kinds_of(sentence, lang)
            if first:
                found &= ALWAYS_BLOCKING
            kinds.update(dict.fromkeys(sorted(found)))
            if not found & blocking:
                kept.append(sentence)
            elif not found & ALWAYS_BLOCKING:
                history.append(sentence)
        if first and "quoted" in kinds and not kept and len(kinds) == 1:
            # A complaint in quotation marks is still a complaint.
            return PushReading((), text)
        if not kinds:
            return PushReading((), text)
        return PushReading(tuple(kinds), "\n".join(kept), "\n".join(history))


    def kinds_of(self, sentence: str, lang: Language) -> set[str]:
        """Kinds of push in one sentence; English is read beside the language, as people mix them."""
        folded = search_form(sentence)
        found = set()
        for language in dict.fromkeys((lang, Language.EN)):
            for kind, pattern in self._patterns.get(language, {}).items():
                if pattern.search(folded):
                    found.add(kind)
        return found


def admitted(findings: Iterable[Finding], case: CaseState, reading: PushReading) -> tuple[Finding, ...]:
    """The findings of a message that count: a push denies nothing and takes nothing back, but may add."""
    if not reading.is_push:
        return tuple(findings)
    return tuple(f for f in findings if f.state is FindingState.PRESENT and not case.known(f.concept))


def history_alone(findings: Iterable[Finding], antecedents: frozenset[str]) -> tuple[Finding, ...]:
    """Of a sentence that leans on somebody's word only a known illness or a medicine is taken."""
    return tuple(f for f in findings if f.concept in antecedents and f.state is FindingState.PRESENT)

def read_markers(tables: Mapping[str, Mapping[str, Iterable[str]]]) -> Markers:
    """Markers as the data file has them."""
    return {
        lang: {kind: tuple(phrases) for kind, phrases in tables.get(lang, {}).items()} for lang in Language
    }
