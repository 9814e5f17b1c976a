"""One of the last records, to be opened with a press."""

from __future__ import annotations

from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.ports import SessionSummary
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_in
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.action_card import ActionCard

_LONGEST = 110
"""Characters of a title; more is read when it is opened."""


class RecordRow(ActionCard):
    """Its shape tells how urgent it was, else whether it was a question or a consultation."""

    def __init__(self, context: UiContext, row: SessionSummary) -> None:
        super().__init__(context, "ask" if row.kind == "ask" else "consult", size=24, heading=False)
        self.row = row
        self._row.setContentsMargins(16, 9, 16, 9)
        if row.triage in set(TriageLevel):
            self.icon_label.set_icon(TRIAGE_ICONS[row.triage], f"{row.triage}_edge")
        text = " ".join(row.title.split())
        shown = text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + "…"
        when = context.words.moment(row.updated_at)
        known = row.lang in set(Language)
        language = Language(row.lang).profile.own_name if known else ""
        self.say(shown, f"{when}  ·  {language}" if language else when)
        self.title.setLayoutDirection(direction_in(shown))
        if known:
            self.title.setFont(context.theme.font("body", Language(row.lang), bold=True))
