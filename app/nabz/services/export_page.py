"""A conversation as a page for people: headed lists in the language of the conversation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nabz import __version__
from nabz.clinical.vitals import SIGNS
from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.consult_words import ConsultWords
from nabz.services.export_document import ConversationDocument
from nabz.services.history_ports import Moment


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines; a numbered section tells an order."""

    heading: str
    lines: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language."""

    title: str
    lang: Language
    lead: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: tuple[str, ...]


class PageWriter:
    """Writes pages from documents; what is not translated stays as it was kept."""

    def __init__(self, words: ConsultWords) -> None:
        self._words = words

    def page(self, document: ConversationDocument) -> Page:
        """The whole conversation on one page, in its own language."""
        result = document.result
        lang = Language((result or {}).get("lang", document.lang))
        say = self._words.say
        offset = document.turns[0].offset if document.turns else None
        lead = [f"{told_time(document.started_at, offset)} · {document.id}"]
        if document.person.code:
            lead.insert(0, document.person.code)
        who = self._words.person(document.person, lang)
        if who:
            lead.append(f"{say('who', lang)}: {', '.join(who)}")
        sections = [
            *self._consultation(document, result, lang),
            *self._answers(document),
            *self._additions(document, lang),
        ]
        return Page(
            title=self._title(document, result, lang),
            lang=lang,
            lead=tuple(lead),
            sections=tuple(s for s in sections if s.lines),
            foot=(say("not_diagnosis", lang), f"Nabz {__version__}"),
        )

    def _title(self, document: ConversationDocument, result: dict[str, Any] | None, lang: Language) -> str:
        if result is not None:
            return self._words.level(TriageLevel(result["triage"]["level"]), lang)
        return " ".join(document.title.split()) or "Nabz"

    def _consultation(
        self, document: ConversationDocument, result: dict[str, Any] | None, lang: Language
    ) -> Iterable[Section]:
        if document.kind != "consult":
            return
        say = self._words.say
        for alert in document.alerts:
            yield Section(f"! {alert['text']}", tuple(alert.get("first_steps", [])), numbered=True)
        if result is not None:
            yield Section(self._title(document, result, lang), tuple(result["triage"]["reasons"]))
            yield Section(say("told", lang), tuple(self.findings(document, "present", lang)))
            yield Section(say("denied", lang), tuple(self.findings(document, "absent", lang)))
        yield Section(say("measured", lang), tuple(self.vitals(document, lang)))
        if result is not None:
            thin = () if result["enough"] else (say("not_enough", lang),)
            listed = (f"{c['name']} ({c['icd10']}) {c['probability']:.0%}" for c in result["differential"])
            yield Section(say("may_be", lang), (*thin, *listed))
            yield Section(say("advice", lang), tuple(result["advice"]["text"].splitlines()))
        told = [t.text for t in document.turns if t.role == "person" and t.text]
        replies = [f"{q.question['text']} — {q.reply or '—'}" for q in document.asked]
        yield Section(say("subjective", lang), (*told[:1], *replies))
        yield self._cited((result or {}).get("passages", []))

    def _additions(self, document: ConversationDocument, lang: Language) -> Iterable[Section]:
        """What was added since: remarks with who and when, and the names of files."""
        said = [
            f"{a.text} — {' · '.join(x for x in (a.by, told_time(a.at, a.offset)) if x)}"
            for a in document.amendments
        ]
        yield Section(self._words.say("amendments", lang), tuple(" ".join(line.split()) for line in said))
        files = [f"{f.name} ({told_time(f.at, f.offset)})" for f in document.attachments]
        yield Section(self._words.say("attachments", lang), tuple(files))

    def findings(self, document: ConversationDocument, state: str, lang: Language) -> list[str]:
        """The findings of a state in words."""
        found = (document.result or {}).get("findings", [])
        return [self.finding(f, lang) for f in found if f["state"] == state]

    def finding(self, finding: dict[str, Any], lang: Language) -> str:
        """A kept finding in words, with its value; one that this Nabz no longer knows is told by its id."""
        name, attributes = self._words.name(finding["concept"], lang), finding.get("attributes", {})
        concept = self._words.content.concepts.get(finding["concept"])
        if attributes.get("choices"):
            shown = {c.id: c.text for c in (concept and self._words.choices(concept.id, lang)) or ()}
            return f"{name}: " + ", ".join(shown.get(c, c) for c in attributes["choices"])
        if attributes.get("value") is not None:
            return f"{name}: {self._words.amount(float(attributes['value']), concept.unit if concept else '', lang)}"
        return name

    def vitals(self, document: ConversationDocument, lang: Language) -> list[str]:
        """The measured signs with their units."""
        return [
            f"{self._words.vital(v.name, lang)} {v.value:g} {SIGNS[v.name].unit}" for v in document.vitals
        ]

    @staticmethod
    def _answers(document: ConversationDocument) -> Iterable[Section]:
        if document.kind != "ask":
            return
        asked = ""
        for turn in document.turns:
            if turn.role == "person":
                asked = " ".join(turn.text.split())
                continue
            alerts = turn.payload.get("answer", {}).get("alerts", [])
            yield Section(asked or "—", (*(f"! {a['text']}" for a in alerts), *turn.text.splitlines()))
            # After each answer: its numbers begin at 1 again.
            yield PageWriter._cited(turn.payload.get("answer", {}).get("passages", []))
            asked = ""
        if asked:
            yield Section(asked, ("—",))

    @staticmethod
    def _cited(passages: Iterable[dict[str, Any]]) -> Section:
        lines = []
        for p in passages:
            page = f", {p['page']}" if p.get("page") else ""
            lines.append(f"{p['title']} — {p['source']}{page}: {' '.join(p['text'].split())}")
        # Written so that it reads in order from right to left too.
        return Section(f"[1] … [{len(lines)}]" if len(lines) > 1 else "[1]", tuple(lines), numbered=True)


def told_time(utc: str, offset: int | None) -> str:
    """A time on the clinic's clock; in UTC where its offset is not known, and then that is said."""
    local = Moment(utc, offset).local
    return f"{local:%Y-%m-%d %H:%M}" + (" UTC" if offset is None else "")


_MARKS = re.compile(r"([\\`*_{}\[\]<>#|!~&])")


def markdown(page: Page) -> str:
    """The page as Markdown; whatever a person wrote stays text and makes no marks of its own."""
    parts = [f"# {_plain(page.title)}", *(_plain(line) for line in page.lead)]
    for section in page.sections:
        parts.append(f"## {_plain(section.heading)}")
        begin = (f"{n}. " for n in range(1, len(section.lines) + 1)) if section.numbered else None
        parts.append("\n".join(f"{next(begin) if begin else '- '}{_plain(line)}" for line in section.lines))
    parts += ["---", *(_plain(line) for line in page.foot)]
    return "\n\n".join(parts) + "\n"


def _plain(line: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(line.split()))
