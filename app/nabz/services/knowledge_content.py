"""The built-in knowledge as it is written in `resources/knowledge`, checked, and cut into passages.

The format is described in `docs/knowledge-content.md`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.domain.text import numbers
from nabz.services.resource_tables import ResourceTables

BUILTIN_SOURCE = "nabz-builtin"
SECTIONS = ("what_it_is", "home_care", "come_today", "emergency", "avoid", "staff_assess", "staff_treat")
STAFF_SECTIONS = frozenset({"staff_assess", "staff_treat"})
KINDS = frozenset({"symptom", "disease", "test", "medicine_class", "body_part", "procedure", "public_health"})


@dataclass(frozen=True, slots=True)
class CardText:
    """A guideline card in one language; every section is a tuple of sentences."""

    title: str
    keywords: tuple[str, ...]
    sections: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Card:
    """A guideline card in all its languages."""

    id: str
    topics: tuple[str, ...]
    source: str
    reviewed: bool
    texts: dict[Language, CardText]


@dataclass(frozen=True, slots=True)
class DefinitionText:
    """A lay definition in one language."""

    term: str
    also: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A lay definition in all its languages."""

    id: str
    kind: str
    source: str
    reviewed: bool
    texts: dict[Language, DefinitionText]


@dataclass(frozen=True, slots=True)
class BuiltinContent:
    """All built-in entries, and what is wrong with them (empty in anything that is shipped)."""

    cards: tuple[Card, ...]
    definitions: tuple[Definition, ...]
    section_titles: dict[Language, dict[str, str]]
    problems: tuple[str, ...]


def read_content(folder: Path) -> BuiltinContent:
    """Read every entry below `folder` (with one sub-folder per language).

    An entry that lacks a language is kept in the others; each flaw is named in `problems` with its file, and the
    build's tests accept none.
    """
    problems: list[str] = []
    tables = ResourceTables(folder)
    cards = tuple(_read_cards(folder, tables, problems))
    definitions = tuple(_read_definitions(folder, tables, problems))
    titles = {lang: _toml(folder / lang / "sections.toml", tables, problems) for lang in Language}
    for lang, names in titles.items():
        problems += [
            f"{lang}/sections.toml: no title for {s}" for s in (*SECTIONS, "definition") if s not in names
        ]
    return BuiltinContent(cards, definitions, titles, tuple(problems))


def content_passages(content: BuiltinContent) -> Iterator[Passage]:
    """Cut the content into passages: a definition is one, each section of a card is one, in each language."""
    for definition in content.definitions:
        for lang, text in definition.texts.items():
            yield Passage(
                id=f"definition/{definition.id}/{lang}",
                source_id=BUILTIN_SOURCE,
                source=definition.source,
                title=text.term,
                text=text.text,
                lang=lang,
                section="definition",
                topics=(definition.id,),
                search_terms=text.also,
            )
    for card in content.cards:
        for lang, card_text in card.texts.items():
            for section, lines in card_text.sections.items():
                heading = content.section_titles[lang].get(section, section)
                yield Passage(
                    id=f"card/{card.id}/{section}/{lang}",
                    source_id=BUILTIN_SOURCE,
                    source=card.source,
                    title=f"{card_text.title} · {heading}",
                    text="\n".join(lines),
                    lang=lang,
                    audience=Audience.STAFF if section in STAFF_SECTIONS else Audience.ALL,
                    section=section,
                    topics=(card.id, *card.topics),
                    search_terms=card_text.keywords,
                )


def _toml(path: Path, tables: ResourceTables, problems: list[str]) -> dict[str, Any]:
    try:
        return tables.read(path)
    except FileNotFoundError:
        problems.append(f"{path.parent.name}/{path.name}: missing")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path.parent.parent.name}/{path.parent.name}/{path.name}: {error}")
    return {}


def _read_cards(folder: Path, tables: ResourceTables, problems: list[str]) -> Iterator[Card]:
    for english in sorted((folder / Language.EN / "cards").glob("*.toml")):
        head = _toml(english, tables, problems)
        if not head:
            continue
        texts: dict[Language, CardText] = {}
        for lang in Language:
            where = f"{lang}/cards/{english.name}"
            path = folder / lang / "cards" / english.name
            if not path.exists():
                problems.append(f"{where}: missing")
                continue
            text = _card_text(_toml(path, tables, problems), where, problems)
            if text is None:
                continue
            texts[lang] = text
            if not tables.checked and lang is not Language.EN and Language.EN in texts:
                _compare_cards(texts[Language.EN], text, where, problems)
        for key in ("topics", "source"):
            if not head.get(key):
                problems.append(f"en/cards/{english.name}: no {key}")
        yield Card(
            english.stem,
            tuple(head.get("topics", ())),
            str(head.get("source", "")),
            bool(head.get("reviewed", False)),
            texts,
        )


def _card_text(raw: dict[str, Any], where: str, problems: list[str]) -> CardText | None:
    sections = raw.get("sections")
    if not isinstance(raw.get("title"), str) or not isinstance(sections, dict):
        problems.append(f"{where}: needs a title and [sections]")
        return None
    unknown = set(sections) - set(SECTIONS)
    missing = set(SECTIONS) - set(sections)
    problems += [f"{where}: unknown section {s}" for s in sorted(unknown)]
    problems += [f"{where}: no section {s}" for s in sorted(missing)]
    kept = {s: tuple(str(line) for line in sections[s]) for s in SECTIONS if s in sections}
    return CardText(raw["title"], tuple(raw.get("keywords", ())), kept)


def _compare_cards(english: CardText, other: CardText, where: str, problems: list[str]) -> None:
    for section, lines in english.sections.items():
        translated = other.sections.get(section, ())
        if len(translated) != len(lines):
            problems.append(f"{where}: {section} has {len(translated)} lines, the English one {len(lines)}")
            continue
        for n, (line, translation) in enumerate(zip(lines, translated, strict=True), 1):
            if not _same_numbers(line, translation):
                mine, theirs = numbers(translation), numbers(line)
                problems.append(
                    f"{where}: {section} line {n} has the numbers {mine}, the English one {theirs}"
                )


def _same_numbers(one: str, other: str) -> bool:
    return sorted(numbers(one)) == sorted(numbers(other))


def _read_definitions(folder: Path, tables: ResourceTables, problems: list[str]) -> Iterator[Definition]:
    seen: set[str] = set()
    for english in sorted((folder / Language.EN / "definitions").glob("*.toml")):
        by_language = {lang: folder / lang / "definitions" / english.name for lang in Language}
        raw = {lang: _toml(path, tables, problems) for lang, path in by_language.items()}
        for entry_id, head in raw[Language.EN].items():
            where = f"en/definitions/{english.name} [{entry_id}]"
            if entry_id in seen:
                problems.append(f"{where}: this id stands twice")
                continue
            seen.add(entry_id)
            if head.get("kind") not in KINDS or not head.get("source"):
                problems.append(f"{where}: needs a source and one of the kinds {', '.join(sorted(KINDS))}")
            texts: dict[Language, DefinitionText] = {}
            for lang in Language:
                text = raw[lang].get(entry_id)
                place = f"{lang}/definitions/{english.name} [{entry_id}]"
                if not isinstance(text, dict) or not text.get("term") or not text.get("text"):
                    problems.append(f"{place}: missing, or without term or text")
                    continue
                texts[lang] = DefinitionText(text["term"], tuple(text.get("also", ())), text["text"])
                if not tables.checked and not _same_numbers(text["text"], head.get("text", "")):
                    problems.append(f"{place}: its numbers are not those of the English text")
            yield Definition(
                entry_id,
                str(head.get("kind", "")),
                str(head.get("source", "")),
                bool(head.get("reviewed", False)),
                texts,
            )
