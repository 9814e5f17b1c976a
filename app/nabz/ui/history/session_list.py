"""Kept conversations as rows of a list."""

from __future__ import annotations

from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import SessionSummary
from nabz.ui.ask import words as conversation_words
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.row_list import RowWords

_BEGIN, _END = "\u0002", "\u0003"


def plain_snippet(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """A snippet without its marks, and where the hits are as (start, length)."""
    text, hits, start = "", [], None
    for char in snippet:
        if char == _BEGIN:
            start = len(text)
        elif char == _END:
            if start is not None:
                hits.append((start, len(text) - start))
            start = None
        else:
            text += " " if char == "\n" else char
    return text, hits


def session_row(row: SessionSummary, context: UiContext) -> RowWords:
    """What the list shows of a conversation; how urgent it was by shape, colour and a word."""
    text, hits = plain_snippet(row.snippet)
    level = TriageLevel(row.triage) if row.triage in set(TriageLevel) else None
    lang = Language(row.lang) if row.lang in set(Language) else Language.EN
    meta = [context.words.moment(row.updated_at), lang.profile.own_name]
    if row.patient_code:
        meta.append(isolate(row.patient_code))
    return RowWords(
        row.id,
        row.title,
        "  ·  ".join(meta),
        snippet=text,
        hits=tuple(hits),
        lang=lang,
        icon=TRIAGE_ICONS[level] if level else ("consult" if row.kind == "consult" else "ask"),
        token=f"{level}_edge" if level else "ink_faint",
        meaning=conversation_words.level(level) if level else "",
        tag=f"+{context.words.number(row.amendments + row.attachments)}"
        if row.amendments + row.attachments
        else "",
    )
