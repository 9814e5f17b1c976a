"""The short guide: what to do, in the order in which one meets it, and what the four levels mean."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from nabz.domain.triage import TriageLevel
from nabz.ui.context import UiContext
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.view import IconLabel, View, card_frame, label

LEVELS = (TriageLevel.EMERGENCY, TriageLevel.URGENT, TriageLevel.SOON, TriageLevel.SELF_CARE)


class Guide(View):
    """Cards of a title and some sentences."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._parts = []
        for icon in ("consult", "ask", "lock", "shared", "info"):
            frame, inside = card_frame(sides=18, ends=14)
            head = QHBoxLayout()
            head.setSpacing(12)
            title, text = label("strong", wrap=True), label(wrap=True, selectable=True)
            head.addWidget(IconLabel(context, icon, "accent_text", 22), 0, Qt.AlignmentFlag.AlignTop)
            head.addWidget(title, 1)
            inside.addLayout(head)
            inside.addWidget(text)
            self._parts.append((frame, title, text))
            column.addWidget(frame)
            if icon == "consult":
                column.addWidget(self._legend(context))
        self.finish()

    def _legend(self, context: UiContext) -> QFrame:
        frame, inside = card_frame(sides=18, ends=14, spacing=8)
        self._legend_title = label("strong", wrap=True)
        inside.addWidget(self._legend_title)
        self._meanings = {}
        for level in LEVELS:
            banner = QFrame()
            banner.setProperty("alert", str(level))
            row = QHBoxLayout(banner)
            row.setContentsMargins(14, 8, 14, 8)
            row.setSpacing(12)
            token = "emergency_ink" if level is TriageLevel.EMERGENCY else f"{level}_edge"
            words = label(wrap=True)
            row.addWidget(IconLabel(context, TRIAGE_ICONS[level], token, 24))
            row.addWidget(words, 1)
            self._meanings[level] = words
            inside.addWidget(banner)
        return frame

    def retranslate(self) -> None:
        texts = (
            (
                self.tr("A consultation"),
                self.tr(
                    "Say what is wrong in the person's own words, then answer one question at a time. What was "
                    "misunderstood goes with one press. When a danger sign is found, act on it first. At the end there "
                    "is how soon the person must be seen, what it may be, and advice with its sources."
                ),
            ),
            (
                self.tr("A question"),
                self.tr(
                    "Ask in any of the seven languages. A number in brackets leads to the source; read it where it "
                    "matters. A sentence that no source carries is marked. When there is no source, Nabz says so and "
                    "makes nothing up."
                ),
            ),
            (
                self.tr("Records"),
                self.tr(
                    "What happens is kept encrypted on this computer while the records are open. After idle time "
                    "they are covered; sign in again with passphrase or PIN. Without the passphrase and without the "
                    "recovery code nobody can open them. Make backups."
                ),
            ),
            (
                self.tr("A patient at the screen"),
                self.tr(
                    "Hand the computer over only with the patient's page. It shows nobody's record, and staff sign in "
                    "to leave it."
                ),
            ),
            (
                self.tr("What Nabz does not do"),
                self.tr(
                    "It does not examine anybody and does not replace a doctor. If your own judgement says that it is "
                    "serious, act on that. It needs no internet and sends nothing anywhere."
                ),
            ),
        )
        for (frame, title, text), (heading, words) in zip(self._parts, texts, strict=True):
            title.setText(heading)
            text.setText(words)
            frame.setAccessibleName(heading)
        self._legend_title.setText(self.tr("The four levels, by shape and word"))
        meanings = {
            TriageLevel.EMERGENCY: self.tr("Emergency: get help now, within minutes."),
            TriageLevel.URGENT: self.tr("Urgent: to be seen today."),
            TriageLevel.SOON: self.tr("Soon: to be seen in the next days."),
            TriageLevel.SELF_CARE: self.tr("Care at home: come back if it gets worse."),
        }
        for level, words in meanings.items():
            self._meanings[level].setText(words)
