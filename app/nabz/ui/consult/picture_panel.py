"""What Nabz has understood so far, beside the conversation: urgency, findings with undo, what it may be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from nabz.domain.findings import FindingState
from nabz.services.consult_events import ListedCondition
from nabz.services.consult_picture import MeasuredSign, Picture, UnderstoodFinding
from nabz.ui.ask import words as spoken
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconButton, IconLabel, View, label

_WIDTH = 316


class PicturePanel(View):
    """Shows a `Picture`; `withdrawn` carries the id of a finding that was misunderstood."""

    withdrawn = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._picture: Picture | None = None
        self.undo_buttons: dict[str, IconButton] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn((16, 18, 16, 18), 8)
        self._scroll.setObjectName("picture")
        self._column = self._scroll.column
        self._heading = label("strong", wrap=True)
        self._column.addWidget(self._heading)
        self._body: QWidget | None = None
        self._column.addStretch(1)
        outer.addWidget(self._scroll)
        context.theme.changed.connect(self._fit)
        self._fit()
        self.finish()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("So far"))
        self.setAccessibleName(self._heading.text())
        self._scroll.setAccessibleName(self._heading.text())
        self._show()

    def show_picture(self, picture: Picture | None) -> None:
        """None when there is nothing yet."""
        if picture != self._picture:
            self._picture = picture
            self._show()

    def _show(self) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.undo_buttons = {}
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        picture = self._picture
        if picture is None or not (picture.begun or picture.findings or picture.vitals):
            note = label("soft", wrap=True)
            note.setText(self.tr("What Nabz understands appears here as the conversation goes on."))
            column.addWidget(note)
        else:
            if picture.begun:
                column.addWidget(self._urgency(picture))
            self._add_findings(column, picture)
            self._add_vitals(column, picture.vitals)
            if picture.begun:
                self._add_conditions(column, picture)
        self._column.insertWidget(1, self._body)

    def _urgency(self, picture: Picture) -> QWidget:
        frame = QFrame()
        frame.setProperty("alert", str(picture.level))
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        token = "emergency_ink" if picture.level == "emergency" else f"{picture.level}_edge"
        row.addWidget(IconLabel(self.context, TRIAGE_ICONS[picture.level], token, 22))
        words = label("strong", wrap=True)
        words.setText(spoken.level(picture.level))
        row.addWidget(words, 1)
        frame.setAccessibleName(words.text())
        return frame

    def _add_findings(self, column: QVBoxLayout, picture: Picture) -> None:
        for state, heading in (
            (FindingState.PRESENT, self.tr("Understood")),
            (FindingState.ABSENT, self.tr("Not so")),
        ):
            shown = [f for f in picture.findings if f.state is state]
            if shown:
                column.addWidget(self._small(heading))
                for finding in shown:
                    column.addWidget(self._finding(finding))

    def _finding(self, finding: UnderstoodFinding) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        words = label(wrap=True)
        words.setText(self.context.words.in_line(finding.text))
        if finding.words:
            words.setToolTip(self.tr("Read from: %1").replace("%1", isolate(finding.words)))
        row.addWidget(words, 1)
        if finding.withdrawable:
            undo = IconButton(self.context, "close", kind="quiet", size=14)
            undo.name_it(self.tr("Misunderstood: take back “%1”").replace("%1", isolate(finding.text)))
            undo.clicked.connect(lambda _=False, c=finding.concept: self.withdrawn.emit(c))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
            self.undo_buttons[finding.concept] = undo
        return line

    def _add_vitals(self, column: QVBoxLayout, signs: tuple[MeasuredSign, ...]) -> None:
        if not signs:
            return
        names = {
            "temperature": self.tr("Temperature"),
            "pulse": self.tr("Pulse"),
            "resp_rate": self.tr("Breathing"),
            "spo2": self.tr("Oxygen"),
            "systolic": self.tr("Upper blood pressure"),
            "diastolic": self.tr("Lower blood pressure"),
            "glucose": self.tr("Blood sugar"),
            "muac": self.tr("Upper arm"),
        }
        levels = {"low": self.tr("low"), "high": self.tr("high"), "normal": ""}
        column.addWidget(self._small(self.tr("Measured")))
        for sign in signs:
            value = self.context.words.locale.toString(sign.value, "g", 5)
            text = f"{names[sign.name]}: {isolate(f'{value} {sign.unit}')}"
            line = label("strong" if sign.level != "normal" else "", wrap=True)
            line.setText(f"{text} ({levels[sign.level]})" if levels[sign.level] else text)
            column.addWidget(line)

    def _add_conditions(self, column: QVBoxLayout, picture: Picture) -> None:
        if not picture.leading:
            return
        column.addWidget(self._small(self.tr("It may be")))
        if not picture.enough:
            note = label("small", wrap=True)
            note.setText(self.tr("Too little is known yet to tell."))
            column.addWidget(note)
        for condition in picture.leading:
            column.addWidget(self._condition(condition))

    def _condition(self, condition: ListedCondition) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        row = QHBoxLayout()
        name = label("small", wrap=True)
        name.setText(self.context.words.in_line(condition.name))
        percent = self.context.words.percent(condition.probability)
        share = label("small")
        share.setText(percent)
        row.addWidget(name, 1)
        row.addWidget(share)
        column.addLayout(row)
        bar = QProgressBar()
        bar.setRange(0, 1000)
        bar.setValue(round(condition.probability * 1000))
        bar.setTextVisible(False)
        bar.setAccessibleName(f"{condition.name}: {percent}")
        column.addWidget(bar)
        reasons = self.context.words.listed(isolate(f.text) for f in condition.supporting[:3])
        if reasons:
            box.setToolTip(self.tr("For it: %1").replace("%1", reasons))
        return box

    @staticmethod
    def _small(text: str) -> QLabel:
        heading = label("small")
        heading.setText(text)
        return heading

    def _fit(self) -> None:
        self.setFixedWidth(self.context.theme.px(_WIDTH))
