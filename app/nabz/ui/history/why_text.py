"""Why a record says what it says: written from what was kept, nothing looked up anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.consult_words import ConsultWords
from nabz.services.record_view import Reason, RecordView
from nabz.ui.ask import words as conversation_words
from nabz.ui.i18n import QT_TRANSLATE_NOOP, Translations, isolate
from nabz.ui.widgets.record_text import RecordText

_W = {
    "lead": QT_TRANSLATE_NOOP(
        "Why",
        "This is how it was when it was said. Nothing is looked up anew: sources and models may have changed.",
    ),
    "nothing": QT_TRANSLATE_NOOP("Why", "Nothing was said by Nabz in this record."),
    "made_with": QT_TRANSLATE_NOOP("Why", "Made with"),
    "not_kept": QT_TRANSLATE_NOOP(
        "Why", "An earlier Nabz wrote this record and did not keep what it was made with."
    ),
    "app": QT_TRANSLATE_NOOP("Why", "Nabz: version %1"),
    "model": QT_TRANSLATE_NOOP("Why", "Language model: %1"),
    "no_model": QT_TRANSLATE_NOOP("Why", "Language model: none"),
    "index": QT_TRANSLATE_NOOP("Why", "Sources as they were: %1"),
    "packs": QT_TRANSLATE_NOOP("Why", "Knowledge pack: %1"),
    "rules": QT_TRANSLATE_NOOP("Why", "Danger rules and conditions: %1"),
    "answer": QT_TRANSLATE_NOOP("Why", "Answer %1"),
    "urgency": QT_TRANSLATE_NOOP("Why", "How urgent, and why"),
    "danger": QT_TRANSLATE_NOOP("Why", "Danger rules that spoke"),
    "findings": QT_TRANSLATE_NOOP("Why", "What was understood, and from which words"),
    "differential": QT_TRANSLATE_NOOP("Why", "What it may be, and why"),
    "for": QT_TRANSLATE_NOOP("Why", "For it: %1"),
    "against": QT_TRANSLATE_NOOP("Why", "Against it: %1"),
    "unasked": QT_TRANSLATE_NOOP("Why", "Not asked: %1"),
    "asked_because": QT_TRANSLATE_NOOP("Why", "Why it was asked"),
    "sentences": QT_TRANSLATE_NOOP("Why", "Each sentence and what carries it"),
    "cited": QT_TRANSLATE_NOOP("Why", "source %1"),
    "unsupported": QT_TRANSLATE_NOOP("Why", "no source"),
    "withheld": QT_TRANSLATE_NOOP("Why", "left out: a number in it is not in the source"),
    "passages": QT_TRANSLATE_NOOP("Why", "Passages as they were"),
    "score": QT_TRANSLATE_NOOP("Why", "match %1"),
    "page": QT_TRANSLATE_NOOP("Why", "page %1"),
    "search": QT_TRANSLATE_NOOP("Why", "Searched for"),
    "confidence": QT_TRANSLATE_NOOP("Why", "Best match: %1"),
    "otherwise": QT_TRANSLATE_NOOP("Why", "What went otherwise"),
    "raw": QT_TRANSLATE_NOOP("Why", "What the language model wrote before the check"),
    "yes": QT_TRANSLATE_NOOP("Why", "yes"),
    "no": QT_TRANSLATE_NOOP("Why", "no"),
    "unknown": QT_TRANSLATE_NOOP("Why", "not known"),
    "by_measure": QT_TRANSLATE_NOOP("Why", "measured"),
}


class WhyWriter:
    """Writes the reasons of a record into a text."""

    def __init__(self, text: RecordText, words: Translations, consult: ConsultWords) -> None:
        self._text = text
        self._words = words
        self._consult = consult

    def write(self, record: RecordView) -> None:
        """From the top: what it was made with, then each turn of Nabz that has reasons."""
        text = self._text
        text.begin()
        text.small(self._say("lead"))
        shown = [r for r in record.reasons if _has_reasons(r)]
        if not shown:
            text.line(self._say("nothing"))
        self._made_with(record.made_with)
        number = 0
        for reason in shown:
            lang = _language(next((t.lang for t in record.turns if t.id == reason.turn), ""))
            if reason.sentences:
                number += 1
                text.heading(self._say("answer", self._words.number(number)))
            self._reason(reason, lang)
        text.end()

    def _reason(self, reason: Reason, lang: Language) -> None:
        self._triage(reason, lang)
        self._rules(reason)
        self._findings(reason, lang)
        self._differential(reason, lang)
        if reason.question_why and not reason.triage:
            self._text.subheading(self._say("asked_because"))
            self._text.line(reason.question_why, lang, mark="•")
        self._sentences(reason, lang)
        self._search(reason)
        self._passages(reason.passages)
        if reason.notices:
            self._text.subheading(self._say("otherwise"))
            for notice in reason.notices:
                self._text.line(self._notice(notice), mark="•")
        if reason.model_wrote:
            self._text.subheading(self._say("raw"))
            self._text.quote(reason.model_wrote, lang)

    def _made_with(self, made: Mapping[str, Any]) -> None:
        text = self._text
        text.subheading(self._say("made_with"))
        if not made:
            text.line(self._say("not_kept"))
            return
        if made.get("app"):
            text.line(self._say("app", isolate(str(made["app"]))), mark="•")
        if "model" in made:
            model = made["model"]
            if isinstance(model, Mapping):
                text.line(self._say("model", isolate(str(model.get("id", "")))), mark="•")
                text.code(f"SHA-256 {model.get('sha256', '')}")
            else:
                text.line(self._say("no_model"), mark="•")
        if isinstance(made.get("index"), Mapping):
            text.line(self._say("index", isolate(str(made["index"].get("embedder", "")))), mark="•")
            text.code(f"SHA-256 {made['index'].get('sources', '')}")
        for pack in made.get("packs") or ():
            named = isolate(f"{pack.get('id', '')} {pack.get('version', '')}")
            text.line(self._say("packs", named), mark="•")
            text.code(f"SHA-256 {pack.get('sha256', '')}")
        if made.get("rules"):
            text.line(self._say("rules", ""), mark="•")
            text.code(f"SHA-256 {made['rules']}")

    def _triage(self, reason: Reason, lang: Language) -> None:
        if not reason.triage:
            return
        self._text.heading(self._say("urgency"))
        level = reason.triage.get("level", "")
        if level in set(TriageLevel):
            self._text.line(conversation_words.level(TriageLevel(level)))
        for why in reason.triage.get("reasons", ()):
            self._text.line(why, lang, mark="•")

    def _rules(self, reason: Reason) -> None:
        if not reason.rules:
            return
        self._text.subheading(self._say("danger"))
        for rule in reason.rules:
            self._text.code(f"• {rule}")

    def _findings(self, reason: Reason, lang: Language) -> None:
        if not reason.findings:
            return
        self._text.subheading(self._say("findings"))
        states = {"present": "yes", "absent": "no"}
        for finding in reason.findings:
            name = self._consult.name(str(finding.get("concept", "")), self._words.language)
            state = self._say(states.get(str(finding.get("state", "")), "unknown"))
            words = str(finding.get("words", ""))
            origin = isolate(f"“{words}”") if words else self._origin(str(finding.get("origin", "")))
            self._text.line(" — ".join(part for part in (f"{name}: {state}", origin) if part), mark="•")

    def _origin(self, origin: str) -> str:
        return self._say("by_measure") if origin in ("measured", "vitals") else ""

    def _differential(self, reason: Reason, lang: Language) -> None:
        if not reason.differential:
            return
        self._text.subheading(self._say("differential"))
        for entry in reason.differential:
            share = self._words.percent(float(entry.get("probability", 0)))
            icd = isolate(str(entry.get("icd10", "")))
            self._text.line(f"{isolate(str(entry.get('name', '')))} · {icd} · {share}", lang, mark="•")
            for key, ids in (("for", "supporting"), ("against", "against"), ("unasked", "unasked")):
                told = entry.get(f"{ids}_text") or entry.get(ids) or ()
                if told:
                    names = isolate(", ".join(str(t) for t in told))
                    self._text.small("    " + self._say(key, names))

    def _sentences(self, reason: Reason, lang: Language) -> None:
        if not reason.sentences:
            return
        self._text.subheading(self._say("sentences"))
        for sentence in reason.sentences:
            support = str(sentence.get("support", "unsupported"))
            self._text.line(str(sentence.get("text", "")), lang, mark="•")
            if support == "cited":
                numbers = ", ".join(self._words.number(int(n)) for n in sentence.get("citations", ()))
                self._text.small("    " + self._say("cited", numbers))
            else:
                self._text.small("    " + self._say(support if support in _W else "unsupported"))

    def _search(self, reason: Reason) -> None:
        if not reason.terms and reason.confidence is None:
            return
        self._text.subheading(self._say("search"))
        if reason.terms:
            self._text.line(isolate(", ".join(reason.terms)))
        if reason.confidence is not None:
            self._text.small(self._say("confidence", self._words.percent(reason.confidence)))

    def _passages(self, passages: Iterable[Mapping[str, Any]]) -> None:
        for n, passage in enumerate(passages, 1):
            if n == 1:
                self._text.subheading(self._say("passages"))
            where = [isolate(str(passage.get("source", "")))]
            if passage.get("page"):
                where.append(self._say("page", self._words.number(int(passage["page"]))))
            if isinstance(passage.get("score"), int | float):
                where.append(self._say("score", self._words.percent(float(passage["score"]))))
            lang = _language(str(passage.get("lang", "")))
            mark = f"[{self._words.number(int(passage.get('n', n)))}]"
            self._text.line(str(passage.get("title", "")), lang, mark=mark)
            self._text.small("  ·  ".join(where))
            self._text.quote(str(passage.get("text", "")), lang)

    def _notice(self, code: str) -> str:
        return conversation_words.notice(code) or code.replace("_", " ")

    def _say(self, key: str, value: str = "") -> str:
        return QCoreApplication.translate("Why", _W[key]).replace("%1", value)


def _has_reasons(reason: Reason) -> bool:
    told = (reason.rules, reason.passages, reason.sentences, reason.findings, reason.differential)
    return any(told) or reason.triage is not None or bool(reason.question_why or reason.notices)


def _language(code: str) -> Language:
    return Language(code) if code in set(Language) else Language.EN
