"""The Consult screen: who it is about, what was said, the question now, and what it came to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nabz.ui.ask.composer import Composer
from nabz.ui.ask.patient_strip import PatientStrip
from nabz.ui.consult.picture_panel import PicturePanel
from nabz.ui.consult.question_card import QuestionCard
from nabz.ui.consult.result_view import ResultView
from nabz.ui.consult.view_model import ConsultViewModel, Line
from nabz.ui.consult.vitals_strip import VitalsStrip
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_in
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.view import IconButton, label

_ROOM_FOR_TWO = 900
"""Pixels at text scale 1 from which what is understood stands beside the conversation."""


class ConsultView(Page):
    """One scrolling column; the newest stands at its end. `print_wanted` asks for paper."""

    print_wanted = Signal()

    def __init__(self, context: UiContext, model: ConsultViewModel) -> None:
        super().__init__(context)
        self.model = model
        self.patient = PatientStrip(context)
        self.patient.changed.connect(model.set_patient)
        self.anew = IconButton(context, "new", kind="quiet", size=18)
        self.anew.clicked.connect(self._begin_anew)
        top = QHBoxLayout()
        top.addWidget(self.patient, 1)
        top.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.vitals = VitalsStrip(context)
        self.vitals.measured.connect(model.measure)
        self.column.addWidget(self.vitals)
        self._talk = QVBoxLayout()
        self._talk.setSpacing(8)
        self.column.addLayout(self._talk)
        self.card: QuestionCard | None = None
        self.result: ResultView | None = None
        self._now = QVBoxLayout()
        self.column.addLayout(self._now)
        self.composer = Composer(context)
        self.composer.sent.connect(self._say)
        self.column.addWidget(self.composer)
        self.conclude = QPushButton()
        self.conclude.setProperty("kind", "quiet")
        self.conclude.clicked.connect(model.end)
        foot = QHBoxLayout()
        foot.addWidget(self.conclude)
        self.print = IconButton(context, "print", kind="quiet", size=18)
        self.print.clicked.connect(self.print_wanted)
        foot.addWidget(self.print)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self.panel = PicturePanel(context)
        self.panel.withdrawn.connect(model.withdraw)
        self.stand_beside(self.panel)
        self._lines: list[tuple[Line, QWidget]] = []
        model.changed.connect(self._show)
        model.alerts_changed.connect(self._to_the_end)
        self.finish()
        self._show()

    def retranslate(self) -> None:
        self.say(
            self.tr("Consultation"),
            self.tr("Say what is wrong, in your own words. Nabz asks one question at a time."),
        )
        self.anew.say(self.tr("Next person"))
        self.print.say(self.tr("Print…"))
        self.conclude.setText(self.tr("Conclude now"))
        self.conclude.setAccessibleName(self.conclude.text())
        field = self.composer.field
        field.setPlaceholderText(self.tr("Say it in your own words…"))
        field.setAccessibleName(self.tr("Your words"))

    def take_focus(self) -> None:
        if self.card is not None:
            self.card.take_focus()
        else:
            self.composer.take_focus()

    def refresh(self) -> None:
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.panel.setVisible(self.width() >= self.context.theme.px(_ROOM_FOR_TWO))
        super().resizeEvent(event)

    def _begin_anew(self) -> None:
        self.vitals.clear()
        self.model.begin_anew()

    def _say(self, text: str) -> None:
        self.model.say(text)

    def _show(self) -> None:
        model = self.model
        self._show_lines()
        if self.card is None or self.card.question is not model.question:
            self._replace_card()
        if (self.result.result if self.result else None) is not model.result:
            self._replace_result()
        if self.patient.patient != model.patient:
            self.patient.show_patient(model.patient)
        if not model.begun and model.picture is None and not model.working:
            self.vitals.clear()
        self.panel.show_picture(model.picture)
        self.anew.setVisible(model.begun)
        self.conclude.setVisible(model.question is not None)
        self.print.setVisible(model.result is not None)
        self.composer.setEnabled(not model.working)
        if self.card is not None:
            self.card.setEnabled(not model.working)
        self._to_the_end()

    def _show_lines(self) -> None:
        wanted = self.model.lines
        shared = 0
        while shared < min(len(wanted), len(self._lines)) and self._lines[shared][0] is wanted[shared]:
            shared += 1
        for _, widget in self._lines[shared:]:
            self._drop(self._talk, widget)
        del self._lines[shared:]
        for line in wanted[shared:]:
            widget = _bubble(line)
            self._talk.addWidget(widget)
            self._lines.append((line, widget))

    def _replace_card(self) -> None:
        if self.card is not None:
            self._drop(self._now, self.card)
            self.card = None
        if self.model.question is not None:
            self.card = QuestionCard(self.context, self.model.question)
            self.card.answered.connect(self.model.answer)
            self._now.addWidget(self.card)
            if self.isVisible():
                self.card.take_focus()

    def _replace_result(self) -> None:
        if self.result is not None:
            self._drop(self._now, self.result)
            self.result = None
        if self.model.result is not None:
            self.result = ResultView(self.context, self.model.result)
            self._now.addWidget(self.result)

    @staticmethod
    def _drop(layout: QVBoxLayout, widget: QWidget) -> None:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _to_the_end(self) -> None:
        """Bring what is asked now, or the beginning of the result, into sight once the layout stands."""
        target = self.card or self.result or self.composer
        QTimer.singleShot(0, target, lambda: self._bring(target))

    def _bring(self, target: QWidget) -> None:
        self._scroll.ensureWidgetVisible(target, 0, 40)
        inside = self._scroll.widget()
        if inside is not None and target.height() > self._scroll.viewport().height():
            top = target.mapTo(inside, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(max(0, top - 24))


def _bubble(line: Line) -> QWidget:
    """What was said: the person's words at one side, those of Nabz at the other."""
    frame = QFrame()
    words = label(wrap=True, selectable=True)
    words.setText(line.text)
    words.setLayoutDirection(direction_in(line.text))
    row = QHBoxLayout(frame)
    row.setContentsMargins(14, 8, 14, 8)
    row.addWidget(words)
    if line.who == "person":
        frame.setObjectName("asked")
    elif line.who != "nabz":
        frame.setProperty("note", "urgent" if line.who == "problem" else "plain")
    outer = QWidget()
    side = QHBoxLayout(outer)
    side.setContentsMargins(0, 0, 0, 0)
    if line.who == "person":
        side.addStretch(1)
        side.addWidget(frame, 3)
    else:
        side.addWidget(frame, 3)
        side.addStretch(1)
    outer.setAccessibleName(line.text)
    return outer
