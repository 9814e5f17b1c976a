"""The window: alerts above everything, the rail at the side, one screen at a time; a lock may stand before it.

What can be gone to is said in `ui/places.py`, what may stand before it in `ui/layers.py`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nabz.domain.answer import Mode
from nabz.services.settings import Settings
from nabz.ui import shortcuts
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.failure_report import report_of
from nabz.ui.first_run.layer import FirstRunLayer
from nabz.ui.layers import Layers
from nabz.ui.leaving import LeavingDialog, losses
from nabz.ui.lock.gate import Gate
from nabz.ui.lock.view import LockView
from nabz.ui.navigation import Navigation
from nabz.ui.patient_mode.layer import PatientLayer
from nabz.ui.place_list import PLACES
from nabz.ui.tasks import Failure
from nabz.ui.widgets.alert_banner import AlertBanner
from nabz.ui.widgets.focus_order import order_focus
from nabz.ui.widgets.rail import Rail
from nabz.ui.widgets.sheet import close_sheets
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import Screen
from nabz.ui.window_models import WindowModels

if TYPE_CHECKING:
    from nabz.services.application import Application
    from nabz.ui.ask.view import AskView

_NARROW = 860
"""Pixels at text scale 1 below which the rail shows icons alone."""


class MainWindow(QMainWindow):
    """Is the `places.Frame` of every screen; a screen is made when it is first gone to."""

    def __init__(self, services: Application, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self.services = services
        self.places = PLACES
        models = self.models = WindowModels.over(services, context.tasks, self)
        self.ask_model, self.consult_model = models.ask, models.consult
        self.history_model, self.knowledge_model = models.history, models.knowledge
        self.models_model, self.settings_model = models.models, models.settings
        self.lock_model = models.lock
        self._leaving_is_sure = False
        canvas = self._canvas = QWidget()
        canvas.setObjectName("canvas")
        self.lock = LockView(context, self.lock_model)
        self.layers = Layers(canvas)
        self.layers.add("lock", self.lock)
        self.setCentralWidget(self.layers)
        outer = QVBoxLayout(canvas)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.banner = AlertBanner(context)
        outer.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.rail = Rail(context)
        self._pages = QStackedWidget()
        row.addWidget(self.rail)
        row.addWidget(self._pages, 1)
        outer.addLayout(row, 1)
        self.toast = Toast(context, self.layers)
        # Widgets come and go in bundles; the order is made once when they stand.
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.setInterval(0)
        self._order_timer.timeout.connect(lambda: order_focus(self._canvas))
        self.navigation = Navigation(self, self.rail, self._pages, self)
        self.gate = Gate(services.records, self.lock_model, self.lock, self.layers, self)
        self.first_steps = FirstRunLayer(self, self.layers, self)
        self.patient = PatientLayer(services, context, self.layers, self.say_failure, self)
        self._connect()
        self.patient.mind(services.settings.current)
        self.gate.mind(services.settings.current)
        self.navigation.look_who_is_there()
        self.retranslate()
        self.resize(1220, 800)
        self.setMinimumSize(520, 480)
        self._go_on()

    def _connect(self) -> None:
        self.rail.went.connect(self.go_to)
        for chosen in (self.rail.language_chosen, self.lock.language_chosen):
            chosen.connect(lambda lang: self.settings_model.change(language=lang))
        self.settings_model.changed.connect(self.wear)
        self.settings_model.failed.connect(self.say_failure)
        for model in (self.ask_model, self.consult_model):
            model.alerts_changed.connect(self._show_alerts)
        for changed in (self.ask_model.added, self.ask_model.alerts_changed):
            changed.connect(self.widgets_changed)
        self.gate.patient_came.connect(self._forget)
        self.gate.let_in.connect(self._go_on)
        self.patient.staff_proved.connect(self._staff_is_back)
        self.lock_model.opened.connect(self.navigation.look_who_is_there)
        self.lock_model.trouble.connect(self.say_failure)
        self.navigation.arrived.connect(self._show_alerts)
        # What was asked on a screen is not left standing before the lock or a patient.
        self.layers.changed.connect(lambda shown: None if shown == "canvas" else close_sheets())
        self.banner.cited.connect(self._show_cited)
        self.context.theme.changed.connect(self._fit)
        self.context.tasks.unhandled.connect(self.say_failure)
        shortcuts.install(
            self,
            self.settings_model,
            go_to=self.go_to,
            new_question=self.new_question,
            new_consultation=self.new_consultation,
            lock=self.lock_model.cover,
            open_now=lambda: self.layers.shown == "canvas",
        )

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Nabz"))

    def wear(self, settings: Settings) -> None:
        """Put language, colours and size of text on everything that is open."""
        context = self.context
        self.patient.mind(settings)
        language = self.patient.language(settings)
        still = settings.reduced_motion
        context.theme.set(name=settings.theme, scale=settings.text_scale, language=language, still=still)
        if context.words.language is not language:
            context.words.use(language)
        self.gate.mind(settings)
        self.navigation.look_who_is_there()

    def open_records(self) -> None:
        """Called when the window stands: opens the records, or shows the lock screen or the first steps."""
        if self.first_steps.due:
            self.begin_first_run()
        else:
            self.lock_model.begin()

    @property
    def ask(self) -> AskView:
        """The Ask screen, which is made at once where it is asked for."""
        return cast("AskView", self.navigation.screen("ask"))

    @property
    def locked(self) -> bool:
        """Whether the lock screen is before everything else."""
        return self.gate.shut

    # --- what a screen may ask for (`places.Frame`) ------------------------------------------------------------

    def go_to(self, place: str) -> None:
        """Show a screen with fresh data, ready to type."""
        self.navigation.go_to(place)

    def screen_at(self, place: str) -> Screen:
        """The screen of a place, made if need be and shown."""
        self.go_to(place)
        return self.navigation.screen(place)

    def has_place(self, place: str) -> bool:
        """Whether there is such a place and it is open to whoever is at the screen."""
        return self.navigation.is_open(place)

    def widgets_changed(self, *_: object) -> None:
        """Widgets came or went: the order of Tab is made anew when they stand."""
        self._order_timer.start()

    def say_failure(self, failure: Failure) -> None:
        """The error in the person's words; a press copies what whoever looks after the computer needs."""

        def copy() -> None:
            QGuiApplication.clipboard().setText(report_of(failure, sys.platform))

        self.toast.say(words_for(failure.error), self.tr("Copy for IT"), copy, ms=9000)

    def begin_first_run(self, step: str = "") -> None:
        """Show the first steps, also again, from the beginning or from one of them."""
        self.first_steps.begin(step)

    # --- what keys and the banner do ----------------------------------------------------------------------------

    def new_question(self) -> None:
        """An empty Ask screen."""
        self.go_to("ask")
        self.ask.new_conversation()

    def new_consultation(self) -> None:
        """The Consult screen: for the next person when the last one is done, else as it stands."""
        if self.consult_model.result is not None:
            self.consult_model.begin_anew()
        self.go_to("consult")

    def _staff_is_back(self) -> None:
        self.gate.staff_proved = True
        self.settings_model.change(mode=Mode.STAFF)
        self._go_on()

    def _go_on(self) -> None:
        """Where the screens were left; a patient has no screen but their own."""
        if not self.patient.active:
            self.go_to(self.navigation.place)

    def _forget(self) -> None:
        self.models.forget()
        self.navigation.forget()

    def _show_alerts(self) -> None:
        """Those of the consultation while it is on the screen, else those of the question."""
        shown = self.consult_model if self.navigation.place == "consult" else self.ask_model
        self.banner.show_alerts(shown.alerts)

    def _show_cited(self, n: int) -> None:
        self.go_to("ask")
        self.ask.point_at(n)

    # --- the window itself --------------------------------------------------------------------------------------

    def close_now(self) -> None:
        """Close without asking, whatever could be lost."""
        self._leaving_is_sure = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        lost = [] if self._leaving_is_sure else losses(self)
        if lost:
            event.ignore()
            dialog = LeavingDialog(self.context, lost, self)
            dialog.accepted.connect(self.close_now)
            dialog.open()
            return
        self.gate.watch.stop()
        self.models.shut_down()
        self.navigation.shut_down()
        self.patient.shut_down()
        self.first_steps.shut_down()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "toast"):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.set_narrow(self.width() < self.context.theme.px(_NARROW))
