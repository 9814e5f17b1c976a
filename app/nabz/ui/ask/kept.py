"""Kept conversations as exchanges, read from the record alone: index and model may have changed since."""

from __future__ import annotations

from typing import Any

from nabz.domain.answer import Answer, Composition, Mode, Sentence, Support
from nabz.domain.citation import Passage, RetrievedPassage
from nabz.domain.languages import Language
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.history import Conversation
from nabz.ui.ask.exchange import Exchange, Phase


def exchanges_of(conversation: Conversation) -> list[Exchange]:
    """The questions of a conversation with their answers; a question without one was broken off."""
    mode = Mode(conversation.summary.mode)
    found: list[Exchange] = []
    for turn in conversation.turns:
        lang = _language(turn.lang)
        if turn.role == "person":
            found.append(
                Exchange(
                    len(found) + 1,
                    turn.text,
                    mode,
                    lang,
                    phase=Phase.STOPPED,
                    stored=True,
                    session_id=turn.session_id,
                    asked_at=turn.created_at,
                )
            )
        elif found:
            exchange = found[-1]
            exchange.answer = _answer(turn.payload.get("answer", {}), turn.text, lang)
            exchange.phase = Phase.STOPPED if "stopped" in exchange.answer.notices else Phase.DONE
            exchange.lang = exchange.answer.lang
            exchange.sentences = list(exchange.answer.sentences)
            exchange.passages = exchange.answer.passages
            exchange.alerts = exchange.answer.alerts
    return found


def _answer(raw: dict[str, Any], text: str, lang: Language) -> Answer:
    """Whatever a record lacks falls back to nothing: an old or damaged one must still be readable."""
    sentences = tuple(
        Sentence(s.get("text", ""), Support(s.get("support", "unsupported")), tuple(s.get("citations", ())))
        for s in raw.get("sentences", ())
    )
    return Answer(
        lang=_language(raw.get("lang", lang)),
        text=raw.get("answer") or text,
        refused=bool(raw.get("refused", False)),
        sentences=sentences,
        passages=tuple(_passage(p, lang) for p in raw.get("passages", ())),
        alerts=tuple(_alert(a) for a in raw.get("alerts", ())),
        composition=Composition(raw.get("composition") or ("model" if raw.get("model") else "passages")),
        model=raw.get("model"),
        notices=tuple(raw.get("notices", ())),
    )


def _passage(raw: dict[str, Any], lang: Language) -> RetrievedPassage:
    passage = Passage(
        id=raw.get("id", ""),
        source_id="",
        source=raw.get("source", ""),
        title=raw.get("title", ""),
        text=raw.get("text", ""),
        lang=_language(raw.get("lang", lang)),
        page=raw.get("page"),
    )
    return RetrievedPassage(int(raw.get("n", 0)), passage, float(raw.get("score", 0.0)))


def _alert(raw: dict[str, Any]) -> Alert:
    return Alert(
        level=TriageLevel(raw.get("level", "urgent")),
        rule=raw.get("rule", ""),
        text=raw.get("text", ""),
        first_steps=tuple(raw.get("first_steps", ())),
        citations=tuple(raw.get("citations", ())),
        source=raw.get("source", ""),
    )


def _language(code: str) -> Language:
    return Language(code) if code in set(Language) else Language.EN
