"""The first steps, over the whole window: where one is, one step, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nabz.ui.context import UiContext
from nabz.ui.first_run.choices import LanguageStep, PeopleStep
from nabz.ui.first_run.models import ModelsStep
from nabz.ui.first_run.passphrase import PassphraseStep
from nabz.ui.first_run.sample import SampleStep
from nabz.ui.first_run.step import StepView
from nabz.ui.first_run.view_model import STEPS, FirstRunViewModel, Step
from nabz.ui.tasks import Failure
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconLabel, View, label, restyle

_WIDTH = 680
_NARROW = 900
"""Pixels at text scale 1 below which the list of steps gives its room to the step."""


class FirstRunView(View):
    """One step at a time; Back, skip and on at its foot."""

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context)
        self.model = model
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._side())
        right = QWidget()
        right.setObjectName("canvas")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        outer.addWidget(right, 1)
        self.steps: dict[Step, StepView] = {
            "language": LanguageStep(context, model),
            "people": PeopleStep(context, model),
            "records": PassphraseStep(context, model),
            "models": ModelsStep(context, model),
            "sample": SampleStep(context, model),
        }
        self._pages = QStackedWidget()
        for step in STEPS:
            self._pages.addWidget(self._scrolled(self.steps[step]))
            self.steps[step].moved.connect(self._show_buttons)
        column.addWidget(self._pages, 1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(10)
        self.back, self.skip, self.main = QPushButton(), QPushButton(), QPushButton()
        self.main.setProperty("kind", "primary")
        self.skip.setProperty("kind", "quiet")
        self._count = label("small")
        self._foot.addWidget(self.back)
        self._foot.addWidget(self._count)
        self._foot.addStretch(1)
        self._foot.addWidget(self.skip)
        self._foot.addWidget(self.main)
        for button in (self.back, self.skip, self.main):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setMinimumHeight(44)
        column.addLayout(self._foot)
        self.back.clicked.connect(model.back)
        self.skip.clicked.connect(model.forward)
        self.main.clicked.connect(lambda: self.shown.act())
        self._at: Step = model.step
        model.changed.connect(self._show)
        model.problem.connect(self._show_problem)
        context.theme.changed.connect(self._fit)
        self.finish()
        self._show()

    @property
    def shown(self) -> StepView:
        """The step that is seen."""
        return self.steps[self.model.step]

    def retranslate(self) -> None:
        self._wordmark.setText(self.tr("Nabz"))
        names: dict[Step, str] = {
            "language": self.tr("Language"),
            "people": self.tr("Who uses it"),
            "records": self.tr("Passphrase"),
            "models": self.tr("Models"),
            "sample": self.tr("A first try"),
        }
        for step, name in names.items():
            self._names[step].setText(name)
        self._put(self.back, self.tr("Back"))
        self._put(self.skip, self.tr("Skip for now"))
        self._show_buttons()
        self._fit()

    def take_focus(self) -> None:
        """Where the step begins; where it has nothing to fill in, on the button that goes on."""
        self.shown.take_focus()
        focus = self.focusWidget()
        if focus is None or not self.shown.isAncestorOf(focus) or not focus.isVisible():
            onward = self.skip if self.main.isHidden() else self.main
            onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _side(self) -> QFrame:
        side = self._list = QFrame()
        side.setObjectName("rail")
        column = QVBoxLayout(side)
        column.setContentsMargins(22, 24, 22, 24)
        column.setSpacing(6)
        mark = QHBoxLayout()
        self._wordmark = label("wordmark")
        mark.addWidget(IconLabel(self.context, "pulse", "accent_text", 30))
        mark.addWidget(self._wordmark)
        mark.addStretch(1)
        column.addLayout(mark)
        column.addSpacing(18)
        self._icons: dict[Step, IconLabel] = {}
        self._names: dict[Step, QLabel] = {}
        for step in STEPS:
            row = QHBoxLayout()
            row.setSpacing(12)
            self._icons[step] = IconLabel(self.context, "dot", "ink_faint", 20)
            self._names[step] = label("soft")
            row.addWidget(self._icons[step])
            row.addWidget(self._names[step], 1)
            column.addLayout(row)
            column.addSpacing(8)
        column.addStretch(1)
        return side

    def _scrolled(self, step: StepView) -> ScrollColumn:
        scroll = ScrollColumn()
        scroll.column.addWidget(step)
        return scroll

    def _show(self) -> None:
        model = self.model
        moved = model.step != self._at
        if moved:
            self.steps[self._at].leave()
            self._at = model.step
        at = STEPS.index(model.step)
        self._pages.setCurrentIndex(at)
        for index, step in enumerate(STEPS):
            icon, token = ("tick", "self_care_edge") if index < at else ("dot", "ink_faint")
            self._icons[step].set_icon(*(("chevron_next", "accent_text") if index == at else (icon, token)))
            self._names[step].setProperty("role", "strong" if index == at else "soft")
            restyle(self._names[step])
        self._show_buttons()
        if moved:
            self.shown.say_problem(None)
        # What had the focus may be gone: the fields, when the code takes their place.
        focus = QApplication.focusWidget()
        lost = focus is None or not focus.isVisible()
        if self.isVisible() and not model.working and (moved or lost):
            self.take_focus()

    def _show_buttons(self) -> None:
        if not self._built:
            return
        step, at = self.shown, STEPS.index(self.model.step)
        pending = step.may_skip()
        words = step.main_words()
        self._put(self.main, words or self.tr("Next"))
        # A step that can only be skipped or done elsewhere has no second button that says the same.
        self.main.setVisible(bool(words) or not pending)
        self.main.setEnabled(not self.model.working)
        self.skip.setVisible(pending)
        self.back.setVisible(at > 0 and not self.model.code)
        words_of = self.context.words
        self._count.setText(
            self.tr("Step %1 of %2")
            .replace("%1", words_of.number(at + 1))
            .replace("%2", words_of.number(len(STEPS)))
        )

    def _show_problem(self, failure: Failure) -> None:
        self.shown.say_problem(failure)

    def _fit(self) -> None:
        theme = self.context.theme
        self._list.setVisible(self.width() >= theme.px(_NARROW))
        bold = QFontMetrics(theme.font("body", bold=True))
        widest = max(bold.horizontalAdvance(name.text()) for name in self._names.values())
        self._list.setFixedWidth(max(theme.px(250), widest + theme.px(20) + 70))
        room = self.width() - (self._list.width() if not self._list.isHidden() else 0)
        side = max(28, (room - theme.px(_WIDTH)) // 2)
        for index in range(self._pages.count()):
            scroll = self._pages.widget(index)
            assert isinstance(scroll, ScrollColumn)
            scroll.column.setContentsMargins(side, 44, side, 20)
        self._foot.setContentsMargins(side, 12, side, 22)

    @staticmethod
    def _put(button: QPushButton, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(words)
