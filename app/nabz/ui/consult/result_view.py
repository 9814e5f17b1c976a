"""What the consultation came to: how urgent, what it may be and why, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from nabz.services.consult_events import ConsultResult, ListedCondition
from nabz.ui.ask import words as spoken
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_in, isolate
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.passage_card import PassageCard
from nabz.ui.widgets.view import IconLabel, View, card_frame, label

_SHOWN = 5


def _said(text: str, role: str = "") -> QLabel:
    """A line in the language of the consultation, running as its own words do."""
    line = label(role, wrap=True, selectable=True)
    line.setText(text)
    line.setLayoutDirection(direction_in(text))
    return line


class ConditionRow(View):
    """One condition: its name, how likely beside the others as a bar and in per cent, what speaks for and against."""

    def __init__(self, context: UiContext, condition: ListedCondition) -> None:
        super().__init__(context)
        self._condition = condition
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(3)
        head = QHBoxLayout()
        name = condition.name
        if condition.lay_name and condition.lay_name != name:
            name = f"{name} ({condition.lay_name})"
        self._name = _said(name, "strong")
        self._percent = label("small")
        head.addWidget(self._name, 1)
        head.addWidget(self._percent)
        column.addLayout(head)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(condition.probability * 1000))
        self._bar.setTextVisible(False)
        column.addWidget(self._bar)
        column.addWidget(_said(condition.explain, "small"))
        self._for, self._against, self._serious = (label("small", wrap=True) for _ in range(3))
        for line in (self._for, self._against, self._serious):
            column.addWidget(line)
        self.finish()

    def retranslate(self) -> None:
        condition, words = self._condition, self.context.words
        percent = words.percent(condition.probability)
        self._percent.setText(percent)
        self._bar.setAccessibleName(self.tr("How likely: %1").replace("%1", percent))
        for line, text, findings in (
            (self._for, self.tr("For it: %1"), condition.supporting),
            (self._against, self.tr("Against it: %1"), condition.against),
        ):
            listed = self.context.words.listed(isolate(f.text) for f in findings[:6])
            line.setText(text.replace("%1", listed))
            line.setVisible(bool(findings))
        self._serious.setText(self.tr("Must not be missed: stays listed until it is ruled out."))
        self._serious.setVisible(condition.must_not_miss)
        self.setAccessibleName(f"{condition.name}, {percent}")


class ResultView(View):
    """Shows a `ConsultResult`."""

    def __init__(self, context: UiContext, result: ConsultResult) -> None:
        super().__init__(context)
        self.result = result
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._triage())
        self._headings: list[tuple[QLabel, str]] = []
        column.addWidget(self._differential())
        column.addWidget(self._advice())
        self._sources = label("strong")
        column.addWidget(self._sources)
        self.passages = [PassageCard(context, passage, with_match=False) for passage in result.passages]
        for card in self.passages:
            column.addWidget(card)
        self._sources.setVisible(bool(self.passages))
        self._kept = label("small", wrap=True)
        column.addWidget(self._kept)
        self.finish()

    def retranslate(self) -> None:
        result = self.result
        self._level.setText(spoken.level(result.level))
        self._may_be.setText(self.tr("What it may be"))
        self._thin.setText(
            self.tr("There is not enough to tell yet. Ask more, or let a health worker examine.")
        )
        self._thin.setVisible(not result.enough)
        self._what_to_do.setText(self.tr("What to do"))
        self._sources.setText(self.tr("Sources"))
        kept = self.tr("Saved in the record.") if result.stored else self.tr("Not saved.")
        support = self.tr(
            "Nabz supports a health worker and does not replace one. No clinician has signed its text yet."
        )
        self._kept.setText(f"{kept} {support}")
        self.setAccessibleName(self._level.text())

    def _triage(self) -> QWidget:
        level = self.result.level
        frame = QFrame()
        frame.setProperty("alert", str(level))
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        token = "emergency_ink" if level == "emergency" else f"{level}_edge"
        row.addWidget(IconLabel(self.context, TRIAGE_ICONS[level], token, 30), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        self._level = label("heading", wrap=True)
        column.addWidget(self._level)
        for reason in self.result.reasons[:4]:
            column.addWidget(_said(reason))
        row.addLayout(column, 1)
        return frame

    def _differential(self) -> QWidget:
        frame, column = card_frame(sides=18, ends=14, spacing=7)
        self._may_be = label("strong")
        self._thin = label("soft", wrap=True)
        column.addWidget(self._may_be)
        column.addWidget(self._thin)
        for condition in self.result.differential[:_SHOWN]:
            column.addWidget(ConditionRow(self.context, condition))
        if not self.result.differential:
            # Never shown by itself: it has no parent yet, and would flash up as a window of its own.
            frame.hide()
        return frame

    def _advice(self) -> QWidget:
        frame, column = card_frame(sides=18, ends=14, spacing=7)
        self._what_to_do = label("strong")
        column.addWidget(self._what_to_do)
        for line in self.result.advice:
            marks = "".join(f" [{self.context.words.number(n)}]" for n in line.citations)
            column.addWidget(_said(f"{line.text}{marks}"))
        if not self.result.advice:
            # Never shown by itself: it has no parent yet, and would flash up as a window of its own.
            frame.hide()
        return frame
