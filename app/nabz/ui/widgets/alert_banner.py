"""Danger signs, above everything, until a new conversation begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nabz.domain.triage import Alert, TriageLevel
from nabz.ui.ask import words
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_in
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconButton, IconLabel, View, label

_ICON_TOKENS = {
    TriageLevel.EMERGENCY: "emergency_ink",
    TriageLevel.URGENT: "urgent_edge",
    TriageLevel.SOON: "soon_edge",
    TriageLevel.SELF_CARE: "self_care_edge",
}


class AlertCard(View):
    """One danger sign: shape and word of its level, what was seen, what to do first."""

    cited = Signal(int)
    folded = Signal()

    def __init__(self, context: UiContext, alert: Alert, *, open_: bool) -> None:
        super().__init__(context)
        self.alert = alert
        self._open = open_
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("alert", str(alert.level))
        outer.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 11, 12, 11)
        row.setSpacing(14)
        icon = IconLabel(context, TRIAGE_ICONS[alert.level], _ICON_TOKENS[alert.level], 30)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self._level = label("heading", wrap=True)
        self._text = label(wrap=True, selectable=True)
        self._text.setText(alert.text)
        column.addWidget(self._level)
        column.addWidget(self._text)
        self._steps = QWidget()
        # The words of an alert are in the language of the question, whatever the window speaks.
        direction = direction_in(alert.text)
        self._steps.setLayoutDirection(direction)
        self._text.setLayoutDirection(direction)
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 4, 0, 0)
        steps.setSpacing(3)
        self._step_labels = []
        for step in alert.first_steps:
            line = QHBoxLayout()
            line.setSpacing(8)
            number, text = label("strong"), label(wrap=True, selectable=True)
            text.setText(step)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            steps.addLayout(line)
            self._step_labels.append(number)
        column.addWidget(self._steps)
        row.addLayout(column, 1)
        self._source = IconButton(context, "sources", kind="quiet", size=16, token=_ICON_TOKENS[alert.level])
        self._source.clicked.connect(lambda: self.cited.emit(alert.citations[0]))
        row.addWidget(self._source, 0, Qt.AlignmentFlag.AlignTop)
        self._source.setVisible(bool(alert.citations))
        self.fold = IconButton(context, "chevron_up", kind="quiet", size=20, token=_ICON_TOKENS[alert.level])
        self.fold.clicked.connect(lambda: self.set_open(not self._open))
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self.fold.setVisible(bool(alert.first_steps))
        self.finish()

    def retranslate(self) -> None:
        self._level.setText(words.level(self.alert.level))
        for n, number in enumerate(self._step_labels, 1):
            number.setText(f"{self.context.words.number(n)}.")
        if self.alert.citations:
            cited = self.context.words.number(self.alert.citations[0])
            self._source.say(self.tr("Source %1").replace("%1", cited))
        self.setAccessibleName(f"{self._level.text()}. {self.alert.text}")
        self._show_steps()

    @property
    def opened(self) -> bool:
        return self._open

    def set_open(self, open_: bool) -> None:
        """Show the first steps, or one line alone."""
        self._open = open_
        self._show_steps()
        self.folded.emit()

    def _show_steps(self) -> None:
        self._steps.setVisible(self._open and bool(self.alert.first_steps))
        self.fold.set_icon("chevron_up" if self._open else "chevron_down")
        words_on = self.tr("Hide what to do first") if self._open else self.tr("Show what to do first")
        self.fold.name_it(words_on)


class AlertBanner(View):
    """All danger signs of the conversation. They can be folded to one line each; they cannot be closed."""

    cited = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.cards: list[AlertCard] = []
        self._shown: tuple[Alert, ...] = ()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 0)
        outer.setSpacing(8)
        self._scroll = ScrollColumn((0, 0, 0, 0), 8)
        self._inside, self._column = self._scroll.inside, self._scroll.column
        outer.addWidget(self._scroll, 1)
        self.hide()
        # The cards get their new words and sizes after the banner, and tell by asking to be laid out.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._fit)
        self._inside.installEventFilter(self)
        context.theme.changed.connect(self._fit)
        self.finish()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Danger signs"))
        self._scroll.setAccessibleName(self.tr("Danger signs"))
        self._fit()

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        """Show these, most urgent first: the first and every emergency with its steps, the others in one line."""
        if tuple(alerts) == self._shown:
            return
        self._shown = tuple(alerts)
        before = {card.alert.rule: card.opened for card in self.cards}
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for alert in alerts:
            wanted = not self.cards or alert.level is TriageLevel.EMERGENCY
            self.cards.append(AlertCard(self.context, alert, open_=before.get(alert.rule, wanted)))
        for card in self.cards:
            card.cited.connect(self.cited)
            card.folded.connect(self._fit)
            self._column.addWidget(card)
        self.setVisible(bool(alerts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._again.start()
        return False

    def _fit(self) -> None:
        """As high as its content, at most two fifths of the window: the conversation stays in sight."""
        if not self.cards:
            return
        self._column.activate()
        width = self._scroll.viewport().width()
        needed = (
            self._column.heightForWidth(width)
            if self._column.hasHeightForWidth()
            else self._column.sizeHint().height()
        )
        cap = int(self.window().height() * 0.4)
        height = min(needed, max(cap, 60))
        if height != self._scroll.minimumHeight():
            self._scroll.setFixedHeight(height)
