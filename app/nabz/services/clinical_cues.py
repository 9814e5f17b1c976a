"""Reads the cues and frames of understanding (`resources/clinical/cues`), and refuses what does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from nabz.clinical.content import Concept
from nabz.clinical.cues import Cues, Frame
from nabz.clinical.word_frames import NOT
from nabz.domain.languages import Language
from nabz.services.clinical_files import Entry, Problem, read_entries
from nabz.services.resource_tables import ResourceTables

_TABLES = ("scope", "words", "concepts", "numbers", "units", "marks")


def read_cues(
    tables: ResourceTables, concepts: Mapping[str, Concept], problems: list[Problem]
) -> dict[Language, Cues]:
    """The cues of every language; `tables` are those of the clinical data."""
    folder = tables.root
    found: dict[Language, Cues] = {}
    for lang in Language:
        path = folder / "cues" / f"{lang}.toml"
        if not path.is_file():
            problems.append(Problem(f"cues/{lang}.toml", 0, "is missing"))
            continue
        parts: dict[str, dict[str, tuple[str, ...]]] = {}
        for entry in read_entries(path, tables, problems):
            if entry.id not in _TABLES:
                problems.append(entry.problem(f"is none of {', '.join(_TABLES)}"))
                continue
            parts[entry.id] = _phrases(entry, problems)
            if entry.id == "concepts":
                problems += [
                    entry.problem(f"{i} is no concept", i) for i in parts[entry.id] if i not in concepts
                ]
        if lang is Language.EN:
            parts.setdefault("scope", {})["real_words"] = _real_words(
                folder / "cues" / "real_words.txt", problems
            )
        found[lang] = Cues(**_with_verb_forms(parts))
    return found


def _real_words(path: Path, problems: list[Problem]) -> tuple[str, ...]:
    """Words that are never taken for a misspelling; lines that begin with # say where they come from."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(f"cues/{path.name}", 0, str(error)))
        return ()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())


def _with_verb_forms(tables: dict[str, dict[str, tuple[str, ...]]]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Write out verbs: "काट+" stands for the root with every ending of the language, in its own letters or Latin ones.

    A `*` would take in too much where the root is short: खा* is also खांसी.
    """
    endings = tables.get("scope", {}).get("verb_endings", ())

    def forms(phrase: str) -> tuple[str, ...]:
        if not phrase.endswith("+"):
            return (phrase,)
        root = phrase[:-1]
        return (root, *(root + ending for ending in endings if ending.isascii() == root[-1:].isascii()))

    return {
        table: {
            name: tuple(form for phrase in phrases for form in forms(phrase))
            for name, phrases in names.items()
        }
        for table, names in tables.items()
    }


def _phrases(entry: Entry, problems: list[Problem]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name, value in entry.values.items():
        if not isinstance(value, str):
            problems.append(entry.problem(f"{name} must be one text with commas between its phrases", name))
            continue
        table[name] = tuple(phrase.strip() for phrase in value.replace("،", ",").split(",") if phrase.strip())
    return table


def read_frames(
    tables: ResourceTables,
    concepts: Mapping[str, Concept],
    cues: Mapping[Language, Cues],
    problems: list[Problem],
) -> tuple[Frame, ...]:
    """The frames; a frame with a concept, a choice or a word that is not there is a problem."""
    words = frozenset(name for one in cues.values() for table in (one.words, one.scope) for name in table)
    frames: list[Frame] = []
    for entry in read_entries(tables.root / "cues" / "frames.toml", tables, problems):
        concept = concepts.get(entry.id)
        if concept is None:
            problems.append(entry.problem("is no concept"))
            continue
        told = [(None, text) for text in entry.values.get("frames", ())]
        for choice, texts in entry.values.get("choices", {}).items():
            if choice not in concept.choices:
                problems.append(entry.problem(f"{choice} is no choice of it", choice))
                continue
            told += [(choice, text) for text in texts]
        for chosen, text in told:
            around = tuple(frozenset(part[1:].split("|")) for part in text.split() if part.startswith("~"))
            parts = tuple(frozenset(part.split("|")) for part in text.split() if not part.startswith("~"))
            unknown = sorted(
                name for part in (*parts, *around) for name in part if name not in words and name != NOT
            )
            if unknown or not parts:
                problems.append(
                    entry.problem(f"{text!r}: no language has {', '.join(unknown) or 'it'} among its words")
                )
                continue
            frames.append(Frame(entry.id, parts, chosen, around, bool(entry.values.get("kept"))))
    return tuple(frames)
