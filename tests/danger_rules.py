"""The danger-sign rules as they ship, and facts that make a rule speak."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from nabz.clinical.danger_signs import (
    PATIENT_FLAGS,
    PATIENT_NUMBERS,
    VITALS,
    DangerRule,
    DangerSignMatch,
    Facts,
    Vocabulary,
    evaluate,
)
from nabz.clinical.rule_expression import All, Choice, Count, Flag, Node, Not, Number, Unknown
from nabz.clinical.rule_expression import Any as AnyOf
from nabz.domain.patient import PatientContext, Sex

CLINICAL = Path(__file__).parents[1] / "resources" / "clinical"


def read_tables(folder: Path) -> dict[str, dict[str, Any]]:
    """Every entry of every TOML file of a folder; an id that stands twice fails."""
    entries: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        for name, entry in tomllib.loads(path.read_text("utf-8")).items():
            assert name not in entries, f"{path.name}: {name} stands twice"
            entries[name] = entry
    return entries


@cache
def shipped_rules() -> tuple[DangerRule, ...]:
    """The rules under resources/, parsed."""
    return tuple(
        DangerRule.from_text(name, raw["level"], raw["when"], raw["source"], raw["reviewed"])
        for name, raw in read_tables(CLINICAL / "danger_signs").items()
    )


def shipped_vocabulary() -> Vocabulary:
    """The names that the concepts under resources/ define."""
    concepts = read_tables(CLINICAL / "concepts")
    return Vocabulary(
        concepts=frozenset(concepts),
        choices={name: frozenset(raw.get("choices", ())) for name, raw in concepts.items()},
        numbers=frozenset(name for name, raw in concepts.items() if raw["type"] == "number"),
    )


def facts(*present: str, absent: Iterable[str] = (), **values: Any) -> Facts:
    """Facts from words: `facts("fever", "rash_type=blisters", age_months=5, temperature=38.2)`.

    Keywords that are neither vitals nor fields of a patient are number findings.
    """
    flags = frozenset(name for name in present if "=" not in name)
    choices: dict[str, frozenset[str]] = {}
    for name, _, choice in (text.partition("=") for text in present if "=" in text):
        choices[name] = choices.get(name, frozenset()) | {choice}
    patient = {key: value for key, value in values.items() if key in PatientContext.__dataclass_fields__}
    vitals = {key: value for key, value in values.items() if key in VITALS}
    numbers = {key: value for key, value in values.items() if key not in patient and key not in vitals}
    return Facts(flags, frozenset(absent), choices, numbers, PatientContext(**patient), vitals)


def matches(known: Facts) -> dict[str, DangerSignMatch]:
    """The shipped rules that speak, by id."""
    return {match.rule: match for match in evaluate(shipped_rules(), known)}


def witness(node: Node) -> Facts | None:
    """Facts that make a part of a rule true, or None when none was found: then the part can never speak."""
    for atoms in itertools.islice(_ways(node), 3000):
        for age in _AGES:
            known = _build(atoms, age)
            if known is not None and node.evaluate(known) is True:
                return known
    return None


_AGES: tuple[dict[str, int], ...] = (
    {},
    *({"age_days": days} for days in (0, 5, 10, 40, 59, 60)),
    *({"age_months": months} for months in (2, 3, 7, 12, 20, 30, 40, 59)),
    *({"age_years": years} for years in (0, 1, 2, 4, 5, 7, 8, 9, 11, 13, 17, 25, 30, 45, 55, 70)),
)


def _ways(node: Node) -> Iterator[tuple[Node, ...]]:
    """Sets of single facts that could make a part true; whether they do is for the caller to see."""
    if isinstance(node, All):
        yield from _together(node.parts)
    elif isinstance(node, AnyOf):
        for part in node.parts:
            yield from _ways(part)
    elif isinstance(node, Count):
        for some in itertools.combinations(node.parts, int(node.bound)):
            yield from _together(some)
    elif isinstance(node, Not):
        yield ()
    else:
        yield (node,)


def _together(parts: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    for chosen in itertools.product(*(tuple(itertools.islice(_ways(part), 40)) for part in parts)):
        yield tuple(itertools.chain.from_iterable(chosen))


def _build(atoms: tuple[Node, ...], age: dict[str, int]) -> Facts | None:
    words: list[str] = []
    values: dict[str, Any] = dict(age)
    numbers: dict[str, list[Number]] = {}
    for atom in atoms:
        if isinstance(atom, Number):
            numbers.setdefault(atom.name, []).append(atom)
        elif isinstance(atom, Choice):
            words.append(f"{atom.name}={atom.choice}")
        elif isinstance(atom, Flag) and atom.name in ("female", "male"):
            values["sex"] = Sex(atom.name)
        elif isinstance(atom, Flag) and atom.name in PATIENT_FLAGS:
            values[atom.name] = True
        elif isinstance(atom, Flag):
            words.append(atom.name)
        else:
            assert isinstance(atom, Unknown)
    for name, limits in numbers.items():
        if name in PATIENT_NUMBERS and name.startswith("age_"):
            continue  # the age is tried from outside
        fitting = [
            value
            for limit in limits
            for value in (limit.bound, limit.bound + 1, limit.bound - 1)
            if all(other.evaluate(facts(**{name: value})) for other in limits)
        ]
        if not fitting:
            return None
        values[name] = fitting[0]
    return facts(*words, **values)
