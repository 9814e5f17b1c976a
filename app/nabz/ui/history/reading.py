"""A consultation to read: the record in headed lists, then the conversation as it was said."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nabz.domain.languages import Language
from nabz.services.export_page import Page
from nabz.services.history_ports import StoredTurn
from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.widgets.record_text import RecordText

_SAID = QT_TRANSLATE_NOOP("RecordReading", "The conversation as it was")
_PERSON = QT_TRANSLATE_NOOP("RecordReading", "Person")
_NABZ = QT_TRANSLATE_NOOP("RecordReading", "Nabz")


def write_record(text: RecordText, page: Page | None, turns: Iterable[StoredTurn]) -> None:
    """The page in its own language, where there is one, and every turn."""
    text.begin()
    if page is not None:
        text.title(page.title, page.lang)
        for line in page.lead:
            text.small(line, page.lang)
        for section in page.sections:
            text.heading(section.heading, page.lang)
            for n, line in enumerate(section.lines, 1):
                text.line(line, page.lang, mark=f"{n}." if section.numbered else "•")
        for line in page.foot:
            text.small(line, page.lang)
    text.heading(QCoreApplication.translate("RecordReading", _SAID))
    for turn in turns:
        if not turn.text.strip():
            continue
        lang = Language(turn.lang) if turn.lang in set(Language) else Language.EN
        text.small(QCoreApplication.translate("RecordReading", _PERSON if turn.role == "person" else _NABZ))
        if turn.role == "person":
            text.quote(turn.text, lang)
        else:
            text.line(turn.text, lang)
    text.end()
