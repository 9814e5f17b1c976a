"""Telling a push from a finding.

"A senior doctor says it is nothing" is no news about the illness, and neither is a pasted guideline. Nabz reads
such a message sentence by sentence: what rests on somebody's standing, on a text from elsewhere or on pressure
adds no finding, and nothing in a push takes a finding back. What the person newly feels still counts.

The markers are data (`resources/clinical/challenge.toml`): kind, then the ways to say it in each language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from nabz.clinical.case_state import CaseState
from nabz.clinical.content import ClinicalContent, Concept
from nabz.clinical.lexicon_match import IN_ORDER
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.domain.sentences import split_sentences
from nabz.domain.text import normalise, search_form

Markers = Mapping[Language, Mapping[str, tuple[str, ...]]]
"""Language to kind of push to the phrases that mark it."""

EXPERIENCE = "experience"
"""Not a push: words by which a person tells what is felt ("I also have")."""

ALWAYS_BLOCKING = frozenset({"guideline", "instruction"})
"""Kinds whose sentences never give findings, not even in the first message."""
ADDING = frozenset({"recap", EXPERIENCE})
"""Kinds whose sentences may give findings: telling it again may add something, and what is felt is news."""
_PARTS_OF_AUTHORITY = frozenset({"role", "opinion"})
_HISTORY = frozenset({"authority", "peers", EXPERIENCE, "diagnosis"})
WEAK = frozenset({"dismissal", "assertion"})
"""Kinds that are a push only when no question is open, and only in sentences that tell nothing that is felt."""
MINIMISING = "minimise"
DIAGNOSIS = "diagnosis"
"""The name of an illness, said after the first message: an opinion, not a finding."""

_QUOTED = re.compile(r"[\"“«„](?P<inside>[^\"”»“]{12,})[\"”»“]|```(?P<block>.*?)```", re.DOTALL)
_SHORTEST_NAME = 3
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

    def __init__(
        self,
        markers: Markers,
        diagnoses: Callable[[Language], Iterable[str]] = lambda _: (),
        sighs: Iterable[str] = (),
    ) -> None:
        """Args:
        diagnoses: names of illnesses that are not names of complaints; asked once per language, when it is read.
        sighs: concepts that anybody who is ill mentions in passing.
        """
        self.sighs = frozenset(sighs)
        self._markers = markers
        self._diagnoses = diagnoses
        self._patterns: dict[Language, dict[str, re.Pattern[str]]] = {}

    def read(self, text: str, lang: Language, *, first: bool, asked: bool = False) -> PushReading:
        """Sort the sentences of a message.

        In a push only sentences that tell what is felt, or tell it again, are read for findings.

        Args:
            first: whether it is the first message: a complaint may be told with "the doctor said".
            asked: whether a question is open: then "nothing" is an answer.
        """
        without_quotes = _QUOTED.sub(" ", text)
        quoted = without_quotes != text
        if first and quoted and not normalise(without_quotes):
            return PushReading((), text)  # a complaint in quotation marks is still a complaint
        sentences = [
            (s, self._weighed(self.kinds_of(s, lang), asked))
            for s in split_sentences(without_quotes)
            if s.strip()
        ]
        kinds = {k for _, found in sentences for k in found} - {EXPERIENCE}
        if first:
            kinds &= ALWAYS_BLOCKING
        if quoted:
            kinds.add("quoted")
        if not kinds:
            return PushReading((), text)
        kept, history = [], []
        for sentence, found in sentences:
            if found & ALWAYS_BLOCKING:
                continue
            if first or (found & ADDING and found <= ADDING):
                kept.append(sentence)
            elif EXPERIENCE in found and found <= _HISTORY:
                history.append(sentence)
        return PushReading(tuple(sorted(kinds)), "\n".join(kept), "\n".join(history))

    @staticmethod
    def _weighed(kinds: set[str], asked: bool) -> set[str]:
        """Kinds of one sentence, with what is a push only beside something else settled."""
        found = kinds - _PARTS_OF_AUTHORITY
        if kinds >= _PARTS_OF_AUTHORITY:
            found.add("authority")
        return found - WEAK if asked or EXPERIENCE in found else found

    def without_sighs(self, findings: Iterable[Finding], case: CaseState, asked: str) -> tuple[Finding, ...]:
        """Findings of a reply to `asked` without moods said in passing; where the mind is the complaint all stay."""
        if self.sighs & set(case.complaints):
            return tuple(findings)
        return tuple(f for f in findings if f.concept == asked or f.concept not in self.sighs)

    def kinds_of(self, sentence: str, lang: Language) -> set[str]:
        """Kinds of push in one sentence; English is read beside the language, as people mix them."""
        folded = search_form(sentence)
        found = set()
        for language in dict.fromkeys((lang, Language.EN)):
            for kind, pattern in self._of(language).items():
                if pattern.search(folded):
                    found.add(kind)
        return found

    def _of(self, lang: Language) -> dict[str, re.Pattern[str]]:
        patterns = self._patterns.get(lang)
        if patterns is None:
            kinds = {**self._markers.get(lang, {}), DIAGNOSIS: tuple(self._diagnoses(lang))}
            patterns = {k: _any_of(phrases, whole=k == DIAGNOSIS) for k, phrases in kinds.items() if phrases}
            self._patterns[lang] = patterns
        return patterns


_SHORT = 3  # letters


def _any_of(phrases: Iterable[str], *, whole: bool) -> re.Pattern[str]:
    """Markers are read from the beginning of a word; names and short ones also to the end: "dry" is no "dr"."""
    end = r"(?![^\W_])"
    folded = sorted({search_form(p) for p in phrases}, key=lambda p: (-len(p), p))
    return re.compile(
        "|".join(f"{_EDGE}{re.escape(p)}{end if whole or len(p) <= _SHORT else ''}" for p in folded if p)
    )


def names_of_illnesses(content: ClinicalContent, lang: Language) -> tuple[str, ...]:
    """Names of conditions, without those that are also words for a finding ("constipation")."""
    symptoms = {
        word.casefold()
        for one in dict.fromkeys((lang, Language.EN))
        for concept, text in content.concept_texts.get(one, {}).items()
        if content.concepts[concept].kind == "finding"
        for word in (text.name, *(s.lstrip(IN_ORDER) for s in text.synonyms), *text.choices.values())
    }
    names = {
        name.casefold()
        for text in content.condition_texts.get(lang, {}).values()
        for name in (text.name, text.lay_name, *text.also)
    }
    return tuple(sorted(n for n in names - symptoms if len(n) > _SHORTEST_NAME))


def admitted(findings: Iterable[Finding], case: CaseState, reading: PushReading) -> tuple[Finding, ...]:
    """The findings of a message that count: a push denies nothing and takes nothing back, but may add."""
    if not reading.is_push:
        return tuple(findings)
    return tuple(f for f in findings if f.state is FindingState.PRESENT and not case.known(f.concept))


def history_alone(findings: Iterable[Finding], concepts: Mapping[str, Concept]) -> tuple[Finding, ...]:
    """Of a sentence that leans on somebody's word only a known illness, a medicine or a danger is taken.

    "The nurse said he is unconscious" must not be lost: raising the alarm by hearsay does no harm.
    """
    return tuple(
        f
        for f in findings
        if f.state is FindingState.PRESENT
        and (concepts[f.concept].kind == "antecedent" or concepts[f.concept].danger)
    )


def read_markers(tables: Mapping[str, Mapping[str, Iterable[str]]]) -> Markers:
    """Markers as the data file has them."""
    return {
        lang: {kind: tuple(phrases) for kind, phrases in tables.get(lang, {}).items()} for lang in Language
    }
