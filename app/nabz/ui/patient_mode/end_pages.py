"""What must be told: danger signs with what to do now, and what the consultation came to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nabz.domain.triage import Alert
from nabz.services.consult_events import AdviceLine, ConsultResult
from nabz.ui.ask import words as spoken
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of, isolate
from nabz.ui.patient_mode.page import LargeText, PatientPage
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.read_aloud import ReadAloudButton, joined_for_reading
from nabz.ui.widgets.view import IconLabel, View, card_frame, label

_RULED = frozenset({"first_steps", "caution", "no_card"})
"""Sections of advice that stand on a rule of Nabz and not on a card."""
_MAY_BE = 3


class DangerPanel(QFrame):
    """One danger sign in its colour and shape: how urgent, what was seen, what to do now in numbered steps."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, alert: Alert) -> None:
        super().__init__()
        self._alert = alert
        self.setProperty("alert", str(alert.level))
        self.setLayoutDirection(direction_of(model.lang))
        ink = f"{alert.level}_ink"
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 18, 22, 18)
        row.setSpacing(18)
        row.addWidget(IconLabel(context, TRIAGE_ICONS[alert.level], ink, 64), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(10)
        text = LargeText(context, "large", model.lang, ink)
        text.show_text(alert.text)
        column.addWidget(text)
        for number, step in enumerate(alert.first_steps, 1):
            line = QHBoxLayout()
            line.setSpacing(12)
            mark = label("large")
            mark.setText(context.words.number(number))
            mark.setProperty("step", True)
            said = LargeText(context, "large", model.lang, ink)
            said.show_text(step)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(said, 1)
            column.addLayout(line)
        row.addLayout(column, 1)

    def spoken(self) -> Sequence[str]:
        return [self._alert.text, *self._alert.first_steps]


class AlertPage(PatientPage):
    """Danger signs, calmly and largely; the questions wait behind."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, alerts: Sequence[Alert]) -> None:
        super().__init__(context, model)
        self.alerts = tuple(alerts)
        self.panels = [DangerPanel(context, model, alert) for alert in self.alerts]
        for panel in self.panels:
            self.column.addWidget(panel)
        self.column.addStretch(1)
        self.finish()

    def retranslate(self) -> None:
        self.say(spoken.level(self.alerts[0].level), self.tr("Show this screen to a health worker now."))
        self.onward_words = self.tr("I have read this: go on")

    def answers_spoken(self) -> Sequence[str]:
        return [words for panel in self.panels for words in panel.spoken()]

    def go_on(self) -> None:
        self.model.go_on()


class Section(View):
    """A heading with its voice, and lines below it."""

    def __init__(
        self, context: UiContext, model: PatientModeViewModel, lines: Sequence[str], *, numbered: bool = False
    ) -> None:
        super().__init__(context)
        self._lines = tuple(lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card, inside = card_frame(sides=22, ends=18, spacing=12)
        column.addWidget(card)
        head = QHBoxLayout()
        self.heading = label("heading", wrap=True)
        self.heading.setProperty("large", True)
        head.addWidget(self.heading, 1)
        self.speaker = ReadAloudButton(context, self.spoken, lambda: model.lang, size=28)
        head.addWidget(self.speaker, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        for number, text in enumerate(self._lines, 1):
            row = QHBoxLayout()
            row.setSpacing(12)
            mark = label("large")
            mark.setText(context.words.number(number) if numbered else "•")
            line = LargeText(context, "large", model.lang)
            line.show_text(text)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(line, 1)
            inside.addLayout(row)
        self.inside = inside

    def say(self, heading: str) -> None:
        self.heading.setText(heading)
        self.setAccessibleName(heading)

    def spoken(self) -> str:
        return joined_for_reading([self.heading.text(), *self._lines])


class ResultPage(PatientPage):
    """How soon to be seen, what to do, what it may be: nothing that no card and no rule stands behind."""

    def __init__(self, context: UiContext, model: PatientModeViewModel, result: ConsultResult) -> None:
        super().__init__(context, model, result.lang)
        self.result = result
        self.column.insertWidget(0, self._triage())
        self.show_worker = self._worker_panel()
        self.column.addWidget(self.show_worker)
        self.advice = Section(context, model, [self._cited(line) for line in supported(result.advice)])
        self.column.addWidget(self.advice)
        names = list(dict.fromkeys(c.lay_name or c.name for c in result.differential[:_MAY_BE]))
        self.may_be = Section(context, model, names if result.enough else [model.phrase("not_enough")])
        self._doubt = label("large", wrap=True)
        self.may_be.inside.addWidget(self._doubt)
        self.column.addWidget(self.may_be)
        self._sources = label("small", wrap=True)
        self.column.addWidget(self._sources)
        self.column.addStretch(1)
        self.finish()

    def retranslate(self) -> None:
        result = self.result
        self.say(spoken.level(result.level), "")
        self._worker.setText(self.tr("Show this screen to the health worker."))
        kept = self.tr("What you said is saved for the health worker.")
        self._kept.setText(kept if result.stored else self.tr("Nothing is saved."))
        self.advice.say(self.tr("What to do"))
        self.may_be.say(self.tr("What it may be"))
        self._doubt.setText(self.model.phrase("not_diagnosis"))
        words = self.context.words
        cited = [
            f"[{words.number(p.n)}] {words.in_line(p.passage.source)}: {isolate(p.passage.title)}"
            for p in result.passages
        ]
        self._sources.setText("\n".join([self.tr("Where this comes from:"), *cited]) if cited else "")
        self._sources.setVisible(bool(cited))
        self.onward_words = self.tr("Finish")

    def spoken(self) -> str:
        reasons = [alert.text for alert in self.result.alerts]
        said = joined_for_reading([self.title.toPlainText(), *reasons, self._worker.text()])
        return "\n".join((said, self.advice.spoken(), self.may_be.spoken(), self._doubt.text()))

    def go_on(self) -> None:
        self.model.begin_anew()

    def _triage(self) -> QWidget:
        """The level by colour and shape; its words are the title, and the reasons are the danger signs."""
        result = self.result
        frame = QFrame()
        frame.setProperty("alert", str(result.level))
        row = QHBoxLayout(frame)
        row.setContentsMargins(22, 16, 22, 16)
        row.setSpacing(20)
        token = f"{result.level}_ink"
        row.addWidget(
            IconLabel(self.context, TRIAGE_ICONS[result.level], token, 72), 0, Qt.AlignmentFlag.AlignTop
        )
        column = QVBoxLayout()
        column.addWidget(self.head)
        self.title.set_token(token)
        for alert in result.alerts[:2]:
            line = LargeText(self.context, "large", self.lang, token)
            line.show_text(alert.text)
            column.addWidget(line)
        row.addLayout(column, 1)
        return frame

    def _worker_panel(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("quiet", True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(22, 12, 22, 12)
        row.setSpacing(18)
        row.addWidget(IconLabel(self.context, "patient/show", "accent_text", 48))
        column = QVBoxLayout()
        self._worker = label("large", wrap=True)
        self._kept = label("", wrap=True)
        column.addWidget(self._worker)
        column.addWidget(self._kept)
        row.addLayout(column, 1)
        return frame

    def _cited(self, line: AdviceLine) -> str:
        marks = "".join(f" [{self.context.words.number(n)}]" for n in line.citations)
        return f"{line.text}{marks}"


def supported(advice: Sequence[AdviceLine]) -> list[AdviceLine]:
    """The lines that a patient is shown: each stands in a cited passage or on a rule; none is for staff."""
    return [
        line
        for line in advice
        if (line.citations or line.section in _RULED) and not line.section.startswith("staff")
    ]
