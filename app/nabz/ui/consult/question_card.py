"""The question that is asked now, with big buttons to answer it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from nabz.services.consult_events import QuestionAsked
from nabz.ui.consult.view_model import UNKNOWN
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_in
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import View, card_frame, label

_BUTTON_HEIGHT = 48
"""Pixels at text scale 1: big enough for a finger."""


class QuestionCard(View):
    """Shows a `QuestionAsked`; `answered` carries the value (a text, or a list for several choices) and its words."""

    answered = Signal(object, str)

    def __init__(self, context: UiContext, question: QuestionAsked) -> None:
        super().__init__(context)
        self.question = question
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card, column = card_frame(sides=18, ends=16, spacing=10)
        outer.addWidget(card)
        self._progress = label("small", wrap=True)
        self._text = label("heading", wrap=True, selectable=True)
        self._text.setText(question.text)
        self._text.setLayoutDirection(direction_in(question.text))
        self._why = label("small", wrap=True)
        self._why.setLayoutDirection(direction_in(question.why_text))
        column.addWidget(self._progress)
        column.addWidget(self._text)
        self._flow = FlowLayout(gap=10)
        column.addLayout(self._flow)
        column.addWidget(self._why)
        self.buttons: dict[str, QPushButton] = {}
        self._done = QPushButton()
        self._add_buttons()
        self.finish()

    def retranslate(self) -> None:
        words, question = self.context.words, self.question
        number, budget = words.number(question.turn), words.number(question.budget)
        self._progress.setText(self.tr("Question %1, at most %2").replace("%1", number).replace("%2", budget))
        self._why.setText(self.tr("Why this is asked: %1").replace("%1", question.why_text))
        fixed = {"yes": self.tr("Yes"), "no": self.tr("No"), UNKNOWN: self.tr("I don't know")}
        for value, button in self.buttons.items():
            if value in fixed and (not question.choices or value == UNKNOWN):
                button.setText(fixed[value])
            button.setAccessibleName(button.text())
        self._done.setText(self.tr("These are all"))
        self._done.setAccessibleName(self._done.text())
        self.setAccessibleName(question.text)

    def take_focus(self) -> None:
        """Put the focus on the first answer."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus()

    def _add_buttons(self) -> None:
        question = self.question
        values = [(c.id, c.text) for c in question.choices or ()]
        if question.kind == "yes_no":
            values = [("yes", ""), ("no", "")]
        many = question.kind == "choices"
        height = self.context.theme.px(_BUTTON_HEIGHT)
        for value, text in [*values, (UNKNOWN, "")]:
            button = QPushButton(text)
            button.setProperty("kind", "choice")
            button.setMinimumHeight(height)
            if many and value != UNKNOWN:
                button.setCheckable(True)
            else:
                button.clicked.connect(lambda _=False, v=value, b=button: self.answered.emit(v, b.text()))
            self.buttons[value] = button
            self._flow.addWidget(button)
        if many:
            self._done.setProperty("kind", "primary")
            self._done.clicked.connect(self._send_chosen)
            self._flow.addWidget(self._done)
        else:
            self._done.hide()

    def _send_chosen(self) -> None:
        chosen = {v: b.text() for v, b in self.buttons.items() if b.isChecked()}
        if chosen:
            self.answered.emit(list(chosen), ", ".join(chosen.values()))
