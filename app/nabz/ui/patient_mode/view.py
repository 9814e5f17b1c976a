"""The layer of patient mode: where one is, one page, and the ways back and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nabz.domain.languages import Language
from nabz.ui.ask import words as spoken
from nabz.ui.context import UiContext
from nabz.ui.patient_mode.end_pages import AlertPage, ResultPage
from nabz.ui.patient_mode.page import PatientPage
from nabz.ui.patient_mode.question_pages import question_page
from nabz.ui.patient_mode.staff_page import StaffPage
from nabz.ui.patient_mode.start_pages import AgePage, LanguagePage, PregnantPage, SexPage, WhoPage
from nabz.ui.patient_mode.still_there import StillThere
from nabz.ui.patient_mode.trouble_pages import BodyPage, TroublePage, WordsPage
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.widgets.focus_order import order_focus
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.view import IconButton, View, label

_WIDTH = 1080
_STILL_S, _STILL_AT_THE_END_S = 120.0, 300.0
"""With nothing touched before the countdown: advice takes longer to read than a question."""
_PAGES: dict[str, type[PatientPage]] = {
    "language": LanguagePage,
    "who": WhoPage,
    "age": AgePage,
    "sex": SexPage,
    "pregnant": PregnantPage,
    "trouble": TroublePage,
    "body": BodyPage,
    "words": WordsPage,
    "staff": StaffPage,
}


class PatientModeView(View):
    """Shows the page that its model is at. `page` is that page."""

    def __init__(self, context: UiContext, model: PatientModeViewModel) -> None:
        super().__init__(context)
        self.model = model
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._key: object = None
        self.page: PatientPage | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar())
        self._scroll = ScrollColumn(frame=False)
        self._inside, self._middle = self._scroll.inside, self._scroll.column
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot())
        self.still_there = StillThere(context, self)
        self.still_there.gone.connect(self._nobody_there)
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.setInterval(0)
        self._order_timer.timeout.connect(self._arrange)
        model.changed.connect(self._show)
        model.language_chosen.connect(self._speak_language)
        self.finish()
        self._show()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Patient mode"))
        self.back.say(self.tr("Back"))
        self.anew.say(self.tr("Start again"))
        self.staff.say(self.tr("Staff"))
        self.staff.setToolTip(self.tr("For staff: back to the staff screens, with a PIN"))
        self._scroll.setAccessibleName(self.tr("Page"))
        self._show_bar()

    def take_focus(self) -> None:
        if self.page is not None:
            self.page.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.context.voice is not None:
            self.context.voice.prepare()
        self.still_there.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.still_there.watch(False)
        self._be_silent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(28, (self.width() - self.context.theme.px(_WIDTH)) // 2)
        self._middle.setContentsMargins(side, 22, side, 16)
        self.still_there.setGeometry(self.rect())

    # --- the bars -----------------------------------------------------------------------------------------------

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("patientbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(16)
        where = QVBoxLayout()
        where.setSpacing(4)
        self.progress_words = label("strong")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        where.addWidget(self.progress_words)
        where.addWidget(self.progress)
        row.addLayout(where, 1)
        self.danger = IconButton(self.context, "octagon", kind="step", token="emergency_edge", size=26)
        self.danger.clicked.connect(self.model.show_alerts)
        row.addWidget(self.danger)
        self.anew = IconButton(self.context, "patient/again", kind="quiet", size=22)
        self.anew.clicked.connect(self.model.begin_anew)
        row.addWidget(self.anew)
        self.staff = IconButton(self.context, "patient/staff", kind="quiet", size=20)
        self.staff.clicked.connect(self.model.ask_for_staff)
        row.addWidget(self.staff)
        return bar

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("patientbar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 10, 28, 12)
        self.back = IconButton(self.context, "patient/back", kind="step", size=22)
        self.back.clicked.connect(self.model.back)
        self.onward = QPushButton()
        self.onward.setProperty("kind", "go")
        self.onward.setCursor(Qt.CursorShape.PointingHandCursor)
        self.onward.clicked.connect(self._go_on)
        for button in (self.back, self.onward):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # the pages do not jump
            button.setSizePolicy(policy)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.onward)
        return foot

    def _show_bar(self) -> None:
        model, page, words = self.model, self.page, self.context.words
        question = model.question if model.page == "question" else None
        if question is not None:
            text = self.tr("Question %1 of at most %2").replace("%1", words.number(question.turn))
            self.progress_words.setText(text.replace("%2", words.number(question.budget)))
            self.progress.setRange(0, question.budget)
            self.progress.setValue(question.turn)
            self.progress.setAccessibleName(self.progress_words.text())
        self.progress_words.setVisible(question is not None)
        self.progress.setVisible(question is not None)
        worst = model.alerts[0] if model.alerts and model.page in ("question", "staff") else None
        self.danger.setVisible(worst is not None)
        if worst is not None:
            self.danger.set_icon(TRIAGE_ICONS[worst.level], f"{worst.level}_edge")
            self.danger.say(spoken.level(worst.level))
        self.anew.setVisible(model.begun)
        self.staff.setVisible(model.may_be_left and model.page != "staff")
        self.back.setVisible(model.begun)
        self.back.setEnabled(model.can_go_back)
        if page is not None:
            self.onward.setText(page.onward_words)
            self.onward.setAccessibleName(page.onward_words)
            self.onward.setVisible(bool(page.onward_words))
            self.onward.setEnabled(page.ready and not model.working)

    # --- the page -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        model = self.model
        told = (model.question, model.result, model.unseen) if model.page not in _PAGES else ()
        key = (model.page, model.about, told)
        if key != self._key:
            self._key = key
            self._turn_to(self._made())
        elif self.page is not None:
            self.page.refresh()
        if self.page is not None:
            self.page.setEnabled(not model.working)
        self._show_bar()

    def _made(self) -> PatientPage:
        model = self.model
        if model.page == "question" and model.question is not None:
            return question_page(self.context, model, model.question)
        if model.page == "alert":
            return AlertPage(self.context, model, model.unseen)
        if model.page == "result" and model.result is not None:
            return ResultPage(self.context, model, model.result)
        return _PAGES[model.page](self.context, model)

    def _turn_to(self, page: PatientPage) -> None:
        self._be_silent()
        old, self.page = self.page, page
        if old is not None:
            self._middle.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._middle.addWidget(page)
        page.show()  # now, and not when the events come round: it is to take the focus
        page.ready_changed.connect(self._show_bar)
        page.refresh()
        self._scroll.verticalScrollBar().setValue(0)
        ending = self.model.page in ("alert", "result")
        self.still_there.idle.still_seconds = _STILL_AT_THE_END_S if ending else _STILL_S
        self.still_there.needed = self.model.begun
        self._order_timer.start()

    def _arrange(self) -> None:
        """Once the new page stands: Tab walks it from its first answer, and the bars come after."""
        order_focus(self)
        if self.isVisible() and self.page is not None and not self.still_there.isVisible():
            if self.model.page in ("alert", "result"):
                self.onward.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.page.take_focus()
            self._scroll.verticalScrollBar().setValue(0)

    def _go_on(self) -> None:
        if self.page is not None:
            self.page.go_on()

    def _nobody_there(self) -> None:
        if self.model.begun:
            self.model.begin_anew()

    def _be_silent(self) -> None:
        if self.context.voice is not None:
            self.context.voice.stop()

    def _speak_language(self, lang: Language | None) -> None:
        """The window speaks the patient's language; None gives it back to the settings."""
        wanted = lang or self.model.lang
        self.context.theme.set(language=wanted)
        if self.context.words.language is not wanted:
            self.context.words.use(wanted)
