"""Reads the words of `resources/clinical` in all languages (format: docs/clinical-content.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from nabz.clinical.content import Concept, ConceptText, Condition, ConditionText, DangerText
from nabz.clinical.danger_signs import DangerRule
from nabz.domain.languages import Language
from nabz.domain.text import numbers
from nabz.services.clinical_files import Entry, Problem, read_entries
from nabz.services.resource_tables import ResourceTables

T = TypeVar("T")


class ClinicalTexts:
    """Reads the words of all languages; what a language lacks is a problem and is taken from English."""

    def __init__(self, tables: ResourceTables, problems: list[Problem]) -> None:
        self._tables = tables
        self._problems = problems

    def read(
        self,
        part: str,
        known: Mapping[str, Any],
        make: Callable[[Entry, Any, list[Problem]], T | None],
    ) -> dict[Language, dict[str, T]]:
        """The texts of one part ("concepts", "conditions", "danger_signs") by language and id.

        Args:
            known: what has a structure, by id.
            make: a text from its entry and its structure; None, with a problem noted, where it cannot be read.
        """
        english: dict[str, T] = {}
        table: dict[Language, dict[str, T]] = {}
        for lang in Language:
            found: dict[str, T] = {}
            place = f"text/{lang}/{part}"
            for entry in read_entries(self._tables.root / "text" / lang / part, self._tables, self._problems):
                if entry.id not in known:
                    self._problems.append(entry.problem("has no structure of this id"))
                    continue
                text = make(entry, known[entry.id], self._problems)
                if text is not None:
                    found[entry.id] = text
            self._problems += [Problem(place, 0, f"[{i}] is missing") for i in known if i not in found]
            if lang is Language.EN:
                english = found
            elif part == "danger_signs" and not self._tables.checked:
                self._compare_numbers(place, english, found)
            table[lang] = {i: found.get(i, english[i]) for i in known if i in found or i in english}
        return table

    def _compare_numbers(self, place: str, english: Mapping[str, T], found: Mapping[str, T]) -> None:
        for entry_id, text in found.items():
            other = english.get(entry_id)
            if isinstance(text, DangerText) and isinstance(other, DangerText):
                mine = sorted(numbers(" ".join((text.message, *text.first_steps))))
                theirs = sorted(numbers(" ".join((other.message, *other.first_steps))))
                if mine != theirs:
                    self._problems.append(
                        Problem(place, 0, f"[{entry_id}] has the numbers {mine}, the English text {theirs}")
                    )


def concept_text(entry: Entry, concept: Concept, problems: list[Problem]) -> ConceptText | None:
    """The words of a finding: its name, its question and its choices."""
    v = entry.values
    if not v.get("name") or not v.get("question"):
        problems.append(entry.problem("needs a name and a question"))
        return None
    raw = v.get("choices", {})
    if set(raw) != set(concept.choices):
        problems.append(
            entry.problem(f"its choices are {sorted(raw)}, not {sorted(concept.choices)}", "choices")
        )
        return None
    return ConceptText(
        name=v["name"],
        question=v["question"],
        synonyms=tuple(v.get("synonyms", ())),
        choices={c: str(t.get("text", c)) for c, t in raw.items()},
        choice_synonyms={c: tuple(t.get("synonyms", ())) for c, t in raw.items()},
    )


def condition_text(entry: Entry, _condition: Condition, problems: list[Problem]) -> ConditionText | None:
    """The words of an illness."""
    v = entry.values
    if not v.get("name") or not v.get("explain"):
        problems.append(entry.problem("needs a name and an explanation"))
        return None
    return ConditionText(v["name"], v.get("lay_name", v["name"]), tuple(v.get("also", ())), v["explain"])


def danger_text(entry: Entry, _rule: DangerRule, problems: list[Problem]) -> DangerText | None:
    """What a danger sign says, and what to do first."""
    v = entry.values
    if not v.get("message") or not v.get("first_steps"):
        problems.append(entry.problem("needs a message and first steps"))
        return None
    return DangerText(v["message"], tuple(v["first_steps"]))
