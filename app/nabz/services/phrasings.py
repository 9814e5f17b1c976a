"""How people ask for the library's entries: names, keywords, wordings of findings, everyday questions."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nabz.clinical.content import ClinicalContent, Condition
from nabz.domain.languages import Language
from nabz.services.knowledge_content import BuiltinContent

Entries = Mapping[str, float]
"""Entries ("card/<id>", "definition/<id>") with how much they are about it, from 0 to 1."""

# A finding that many people have says little about one illness; this much more often than usual it does.
_TELLING_RATIO, _TELLING_SHARE = 8.0, 0.3
_BY_ILLNESS = 0.8
_SIDE_TOPIC = 0.5
_MARKS = "~=>!+* "
"""Of the clinical core's own notation; no part of what a person says."""


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to say something, and the entries that it asks for."""

    text: str
    lang: Language
    entries: Entries


def phrasings(
    content: BuiltinContent,
    clinical: ClinicalContent,
    spoken_of: Mapping[str, tuple[str, ...]],
    everyday: Callable[[], Sequence[Phrasing]] = tuple,
) -> list[Phrasing]:
    """Names and keywords of entries, and the wordings of findings and illnesses that entries are about.

    Args:
        spoken_of: entries of a finding, where neither topics nor illnesses say so (`read_spoken_of`).
        everyday: further phrasings (`read_everyday`).
    """
    found: list[Phrasing] = [*everyday()]

    def add(texts: tuple[str, ...], lang: Language, entries: Entries) -> None:
        cleaned = dict.fromkeys(t.strip(_MARKS) for t in texts)
        found.extend(Phrasing(text, lang, entries) for text in cleaned if text)

    for definition in content.definitions:
        for lang, text in definition.texts.items():
            add((text.term, *text.also), lang, {f"definition/{definition.id}": 1.0})
    for card in content.cards:
        for lang, card_text in card.texts.items():
            add((card_text.title, *card_text.keywords), lang, {f"card/{card.id}": 1.0})
    known = frozenset(d.id for d in content.definitions)
    by_condition = {c.id: _of_condition(c, known) for c in clinical.conditions.values()}
    by_concept = {
        c: _of_concept(c, content, clinical, by_condition, known) | dict.fromkeys(spoken_of.get(c, ()), 1.0)
        for c in clinical.concepts
    }
    for lang in Language:
        for concept, words in clinical.concept_texts.get(lang, {}).items():
            if by_concept[concept]:
                add((words.name, *words.synonyms), lang, by_concept[concept])
        for condition, names in clinical.condition_texts.get(lang, {}).items():
            if by_condition.get(condition):
                add((names.name, names.lay_name, *names.also), lang, by_condition[condition])
    return found


def read_spoken_of(path: Path) -> dict[str, tuple[str, ...]]:
    """The table of findings and entries: `finding = ["card", "=definition"]`."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        concept: tuple(f"definition/{e[1:]}" if e.startswith("=") else f"card/{e}" for e in entries)
        for concept, entries in table.items()
    }


def read_everyday(folder: Path) -> list[Phrasing]:
    """Everyday ways of asking: `<lang>/asked.toml` by matter, `asked_entries.toml` with the entries of a matter.

    A matter that has no entries is a bug of the build and raises KeyError.
    """
    entries = {m: dict.fromkeys(e, 1.0) for m, e in read_spoken_of(folder / "asked_entries.toml").items()}
    return [
        Phrasing(text, lang, entries[matter])
        for lang in Language
        for matter, ways in tomllib.loads((folder / lang / "asked.toml").read_text("utf-8")).items()
        for text in ways
    ]


def _of_condition(condition: Condition, definitions: frozenset[str]) -> dict[str, float]:
    own = {f"definition/{condition.id}": 1.0} if condition.id in definitions else {}
    return own | {f"card/{card}": 1.0 for card in condition.cards}


def _of_concept(
    concept: str,
    content: BuiltinContent,
    clinical: ClinicalContent,
    by_condition: Mapping[str, Entries],
    definitions: frozenset[str],
) -> dict[str, float]:
    entries: dict[str, float] = {f"definition/{concept}": 1.0} if concept in definitions else {}
    for card in content.cards:
        if concept in card.topics:
            entries[f"card/{card.id}"] = 1.0 if card.topics[0] == concept else _SIDE_TOPIC
    usual = max(clinical.concepts[concept].rate, 1e-3)
    for condition in clinical.conditions.values():
        for finding, share in condition.likelihood.items():
            if finding.concept != concept or finding.choice is not None or finding.comparison is not None:
                continue
            ratio = share / usual
            if ratio >= _TELLING_RATIO and share >= _TELLING_SHARE:
                worth = min(_BY_ILLNESS, 0.5 * math.log10(ratio) * share)
                for entry in by_condition[condition.id]:
                    entries[entry] = max(entries.get(entry, 0.0), worth)
    return entries
