"""Reads `resources/clinical` and refuses every inconsistency with file and line (format: docs/clinical-content.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from nabz.clinical.content import (
    ClinicalContent,
    Concept,
    Condition,
    FindingRef,
    Gate,
    MustAsk,
)
from nabz.clinical.danger_signs import DangerRule, Vocabulary
from nabz.domain.errors import EnvironmentFault
from nabz.domain.patient import Sex
from nabz.domain.triage import TriageLevel
from nabz.services.clinical_cues import read_cues, read_frames
from nabz.services.clinical_files import Entry, Problem, read_entries
from nabz.services.clinical_texts import ClinicalTexts, concept_text, condition_text, danger_text
from nabz.services.resource_tables import ResourceTables

T = TypeVar("T")

_TYPES = ("binary", "categorical", "multiple", "number")
_INQUIRIES = ("chief_complaint", "specify", "accompanying", "history")
_GATE_KEYS = frozenset(
    {"min_age_months", "max_age_months", "min_age_days", "max_age_days", "sex", "pregnant"}
)
_CONCEPT_KEYS = frozenset(
    """kind type inquiry rate rates choices unit min max parent ask_if group
    complaint danger gate source reviewed""".split()
)
_ICD10 = re.compile(r"[A-Z]\d\d(\.[0-9A-Z]{1,2})?")
_REF = re.compile(
    r"(?P<concept>[a-z][a-z0-9_]*)(?:(?P<op>>=|<=|>|<)(?P<bound>-?\d+(?:\.\d+)?)|=(?P<choice>[a-z0-9_]+))?"
)


def read_clinical_content(folder: Path, *, allow_missing_texts: bool = False) -> ClinicalContent:
    """The clinical data.

    Args:
        allow_missing_texts: an entry without its words in a language is read in English instead. The running app
            allows it, so that a flaw in a translation never stops a clinic; the build does not.

    Raises:
        EnvironmentFault: `clinical_invalid`, naming file, line and reason of the first problem.
    """
    content, problems = inspect_clinical_content(folder)
    if allow_missing_texts:
        problems = [p for p in problems if not p.path.startswith("text/")]
    if problems:
        raise EnvironmentFault(
            "clinical_invalid", path=problems[0].path, line=problems[0].line, reason=problems[0].reason
        )
    return content


def inspect_clinical_content(folder: Path) -> tuple[ClinicalContent, list[Problem]]:
    """What can be read, and everything that is wrong with it."""
    problems: list[Problem] = []
    tables = ResourceTables(folder)
    concept_entries = list(read_entries(folder / "concepts", tables, problems))
    concepts = _each(concept_entries, _concept, problems)
    _check_concept_links(concepts, concept_entries, problems)
    condition_entries = list(read_entries(folder / "conditions", tables, problems))
    conditions = _each(condition_entries, lambda e, p: _condition(e, concepts, p), problems)
    rules = _each(
        list(read_entries(folder / "danger_signs", tables, problems)),
        lambda e, p: _rule(e, concepts, p),
        problems,
    )
    complaints = _each(
        list(read_entries(folder / "complaints.toml", tables, problems)),
        lambda e, p: _complaint(e, concepts, p),
        problems,
    )
    for concept in concepts.values():
        if concept.complaint and concept.id not in complaints:
            problems.append(
                Problem("complaints.toml", 0, f"[{concept.id}] is a complaint without a must-ask list")
            )
    texts = ClinicalTexts(tables, problems)
    cues = read_cues(tables, concepts, problems)
    content = ClinicalContent(
        concepts=concepts,
        conditions=conditions,
        rules=tuple(rules.values()),
        complaints=complaints,
        concept_texts=texts.read("concepts", concepts, concept_text),
        condition_texts=texts.read("conditions", conditions, condition_text),
        danger_texts=texts.read("danger_signs", rules, danger_text),
        cues=cues,
        frames=read_frames(tables, concepts, cues, problems),
    )
    return content, problems


def _each(
    entries: list[Entry], make: Callable[[Entry, list[Problem]], T | None], problems: list[Problem]
) -> dict[str, T]:
    made: dict[str, T] = {}
    for entry in entries:
        value = make(entry, problems)
        if value is not None:
            made[entry.id] = value
    return made


# --- structure ------------------------------------------------------------------------------------------------


def _concept(entry: Entry, problems: list[Problem]) -> Concept | None:
    v = entry.values
    before = len(problems)
    problems += [entry.problem(f"unknown key {key}", key) for key in sorted(set(v) - _CONCEPT_KEYS)]
    for key, allowed in (("kind", ("finding", "antecedent")), ("type", _TYPES), ("inquiry", _INQUIRIES)):
        if v.get(key) not in allowed:
            problems.append(entry.problem(f"{key} must be one of {', '.join(allowed)}", key))
    choices = tuple(v.get("choices", ()))
    if (v.get("type") in ("categorical", "multiple")) != bool(choices):
        problems.append(
            entry.problem("choices go with categorical and multiple, and only with them", "choices")
        )
    if v.get("type") == "number" and not (
        v.get("unit") and "min" in v and "max" in v and v["min"] < v["max"]
    ):
        problems.append(entry.problem("a number needs unit, min and max, min below max", "min"))
    rates = v.get("rates")
    if rates is not None and not set(rates) <= set(choices):
        problems.append(entry.problem("rates name a choice that is none", "rates"))
    for rate in [v.get("rate", 0.05), *(rates or {}).values()]:
        if not 0 < rate < 1:
            problems.append(entry.problem("a rate is between 0 and 1", "rate" if rates is None else "rates"))
    gate = _gate(entry, problems)
    if len(problems) > before:
        return None
    return Concept(
        id=entry.id,
        kind=v["kind"],
        type=v["type"],
        inquiry=v["inquiry"],
        rate=float(v.get("rate", 0.05)),
        choice_rates=dict(rates) if rates else None,
        choices=choices,
        unit=v.get("unit", ""),
        minimum=v.get("min"),
        maximum=v.get("max"),
        parent=v.get("parent"),
        ask_if=tuple(v.get("ask_if", ())),
        group=v.get("group", ""),
        complaint=bool(v.get("complaint", False)),
        danger=bool(v.get("danger", False)),
        gate=gate,
    )


def _gate(entry: Entry, problems: list[Problem]) -> Gate:
    raw = entry.values.get("gate", {})
    unknown = set(raw) - _GATE_KEYS
    if unknown:
        problems.append(entry.problem(f"unknown gate {', '.join(sorted(unknown))}", "gate"))
        return Gate()
    if raw.get("sex") not in (None, "female", "male"):
        problems.append(entry.problem("gate sex must be female or male", "gate"))
        return Gate()
    for unit in ("months", "days"):
        low, high = raw.get(f"min_age_{unit}"), raw.get(f"max_age_{unit}")
        if low is not None and high is not None and low > high:
            problems.append(entry.problem("gate admits nobody", "gate"))
    return Gate(**{**raw, "sex": Sex(raw["sex"]) if raw.get("sex") else None})


def _check_concept_links(
    concepts: Mapping[str, Concept], entries: list[Entry], problems: list[Problem]
) -> None:
    by_id = {entry.id: entry for entry in entries}
    for concept in concepts.values():
        entry = by_id[concept.id]
        if concept.parent is not None and concept.parent not in concepts:
            problems.append(entry.problem(f"parent {concept.parent} is no concept", "parent"))
        problems += [
            entry.problem(f"ask_if {c} is no concept", "ask_if") for c in concept.ask_if if c not in concepts
        ]
        seen, at = {concept.id}, concept.parent
        while at is not None and at in concepts:
            if at in seen:
                problems.append(entry.problem("is its own ancestor", "parent"))
                break
            seen.add(at)
            at = concepts[at].parent


def _condition(entry: Entry, concepts: Mapping[str, Concept], problems: list[Problem]) -> Condition | None:
    v = entry.values
    before = len(problems)
    if not isinstance(v.get("icd10"), str) or not _ICD10.fullmatch(v["icd10"]):
        problems.append(entry.problem(f"{v.get('icd10')!r} is no ICD-10 code", "icd10"))
    if not isinstance(v.get("base"), int | float) or not 0 < v["base"] <= 100:
        problems.append(entry.problem("base must be above 0 and at most 100", "base"))
    if v.get("triage") not in set(TriageLevel):
        problems.append(entry.problem("triage must be emergency, urgent, soon or self_care", "triage"))
    for key in ("cards", "source"):
        if not v.get(key):
            problems.append(entry.problem(f"needs {key}", key))
    for band in v.get("age", ()):
        if len(band) != 3 or band[0] > band[1] or band[2] < 0:
            problems.append(entry.problem("an age band is [from month, to month, factor]", "age"))
    if not set(v.get("sex", {})) <= {"female", "male"}:
        problems.append(entry.problem("sex holds female and male", "sex"))
    gate = _gate(entry, problems)
    likelihood = _likelihood(entry, concepts, problems)
    if len(problems) > before:
        return None
    return Condition(
        id=entry.id,
        icd10=v["icd10"],
        group=v.get("group", ""),
        base=float(v["base"]),
        age=tuple((int(a), int(b), float(f)) for a, b, f in v.get("age", ())),
        sex={Sex(s): float(f) for s, f in v.get("sex", {}).items()},
        gate=gate,
        must_not_miss=bool(v.get("must_not_miss", False)),
        triage=TriageLevel(v["triage"]),
        cards=tuple(v["cards"]),
        source=v["source"],
        reviewed=bool(v.get("reviewed", False)),
        likelihood=likelihood,
    )


def _likelihood(
    entry: Entry, concepts: Mapping[str, Concept], problems: list[Problem]
) -> dict[FindingRef, float]:
    table: dict[FindingRef, float] = {}
    raw = entry.values.get("likelihood", {})
    if not raw:
        problems.append(entry.problem("needs a likelihood table", "likelihood"))
    for key, value in raw.items():
        ref = parse_finding_ref(key)
        flaw = "cannot be read" if ref is None else _ref_flaw(ref, concepts)
        if flaw or ref is None:
            problems.append(entry.problem(f"likelihood of {key!r}: {flaw}", key))
        elif not isinstance(value, int | float) or not 0 < value < 1:
            problems.append(entry.problem(f"likelihood of {key!r} must be between 0 and 1", key))
        else:
            table[ref] = float(value)
    return table


def parse_finding_ref(text: str) -> FindingRef | None:
    """Read "cough", "cough_sputum=dry" or "cough_duration>=14"; None when it is none of these."""
    match = _REF.fullmatch(text.replace(" ", ""))
    if match is None:
        return None
    bound = match["bound"]
    return FindingRef(match["concept"], match["choice"], match["op"], float(bound) if bound else None)  # type: ignore[arg-type]


def _ref_flaw(ref: FindingRef, concepts: Mapping[str, Concept]) -> str:
    concept = concepts.get(ref.concept)
    if concept is None:
        return "there is no such concept"
    if ref.choice is not None and ref.choice not in concept.choices:
        return f"{ref.choice} is no choice of it"
    if ref.comparison is not None and concept.type != "number":
        return "only a number can be compared"
    return ""


def _rule(entry: Entry, concepts: Mapping[str, Concept], problems: list[Problem]) -> DangerRule | None:
    v = entry.values
    if not v.get("source"):
        problems.append(entry.problem("needs a source", "source"))
        return None
    try:
        rule = DangerRule.from_text(
            entry.id, str(v.get("level")), str(v.get("when", "")), v["source"], bool(v.get("reviewed", False))
        )
    except ValueError as error:
        problems.append(entry.problem(str(error), "when"))
        return None
    vocabulary = Vocabulary(
        concepts=frozenset(concepts),
        choices={c.id: frozenset(c.choices) for c in concepts.values() if c.choices},
        numbers=frozenset(c.id for c in concepts.values() if c.type == "number"),
    )
    flaws = vocabulary.problems(rule.when)
    problems += [entry.problem(flaw, "when") for flaw in flaws]
    return None if flaws else rule


def _complaint(
    entry: Entry, concepts: Mapping[str, Concept], problems: list[Problem]
) -> tuple[MustAsk, ...] | None:
    before = len(problems)
    if entry.id not in concepts or not concepts[entry.id].complaint:
        problems.append(entry.problem("is no concept with complaint = true"))
    items = []
    for item in entry.values.get("must_ask", ()):
        if item.get("ask") not in concepts or item.get("inquiry") not in _INQUIRIES:
            problems.append(entry.problem(f"must_ask {item} names no concept or no inquiry type", "must_ask"))
            continue
        items.append(MustAsk(item["ask"], item["inquiry"]))
    if len({i.ask for i in items}) != len(items):
        problems.append(entry.problem("asks the same twice", "must_ask"))
    if not items:
        problems.append(entry.problem("needs must_ask items", "must_ask"))
    return tuple(items) if len(problems) == before else None
