"""The window: alerts above everything, the rail at the side, one screen at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nabz.domain.answer import Mode
from nabz.services.auto_lock import AutoLock
from nabz.services.record_access import RecordState
from nabz.services.settings import Settings
from nabz.ui.ask.view import AskView
from nabz.ui.ask.view_model import AskViewModel
from nabz.ui.consult.view import ConsultView
from nabz.ui.consult.view_model import ConsultViewModel
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.history.view import HistoryView
from nabz.ui.history.view_model import HistoryViewModel
from nabz.ui.knowledge.view import KnowledgeView
from nabz.ui.knowledge.view_model import KnowledgeViewModel
from nabz.ui.lock.view import LockView
from nabz.ui.lock.view_model import LockViewModel
from nabz.ui.lock.watch import Watch
from nabz.ui.models.view import ModelsView
from nabz.ui.models.view_model import ModelsViewModel
from nabz.ui.settings.view import SettingsView
from nabz.ui.settings.view_model import SettingsViewModel
from nabz.ui.tasks import Failure
from nabz.ui.widgets.alert_banner import AlertBanner
from nabz.ui.widgets.focus_order import order_focus
from nabz.ui.widgets.rail import PLACES, Rail
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import Screen

if TYPE_CHECKING:
    from nabz.services.application import Application

_NARROW = 860
"""Pixels at text scale 1 below which the rail shows icons alone."""


class MainWindow(QMainWindow):
    """Owns the view-models; a screen is made when it is first gone to."""

    def __init__(self, services: Application, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._services = services
        self._place = "ask"
        self.ask_model = AskViewModel(services.ask, services.settings, context.tasks, self)
        self.consult_model = ConsultViewModel(services.consult, services.settings, context.tasks, self)
        self.settings_model = SettingsViewModel(services.settings, self)
        self.history_model = HistoryViewModel(services.history, context.tasks, self)
        self.knowledge_model = KnowledgeViewModel(
            services.knowledge, services.documents, services.settings, context.tasks, self
        )
        self.models_model = ModelsViewModel(
            services.models, services.health, services.settings, context.tasks, self
        )
        self.lock_model = LockViewModel(services.records, services.people, services.care, context.tasks, self)
        canvas = self._canvas = QWidget()
        canvas.setObjectName("canvas")
        self.lock = LockView(context, self.lock_model)
        self._layers = QStackedWidget()
        self._layers.addWidget(canvas)
        self._layers.addWidget(self.lock)
        self.setCentralWidget(self._layers)
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
        self.toast = Toast(context, canvas)
        self.ask = AskView(context, self.ask_model)
        self._screens: dict[str, Screen] = {"ask": self.ask}
        self._pages.addWidget(self.ask)
        # Widgets come and go in bundles; the order is made once when they stand.
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.setInterval(0)
        self._order_timer.timeout.connect(self._order_focus)
        self._watch = Watch(self.lock_model, AutoLock(), self)
        self._connect()
        self._mind(services.settings.current)
        self.retranslate()
        self.resize(1220, 800)
        self.setMinimumSize(520, 480)

    def _connect(self) -> None:
        self.rail.went.connect(self.go_to)
        self.rail.language_chosen.connect(lambda lang: self.settings_model.change(language=lang))
        self.settings_model.changed.connect(self.wear)
        self.ask_model.alerts_changed.connect(self._show_alerts)
        self.consult_model.alerts_changed.connect(self._show_alerts)
        self.consult_model.changed.connect(self._order_timer.start)
        self.lock_model.changed.connect(self._show_lock)
        self.lock_model.opened.connect(self._show_screens)
        self.lock_model.passed_by.connect(self._show_screens)
        self.lock_model.trouble.connect(self._say_failure)
        self.banner.cited.connect(self._show_cited)
        self.context.theme.changed.connect(self._fit)
        for changed in (
            self.ask_model.added,
            self.ask_model.alerts_changed,
            self.ask.panel.cards_changed,
            self.history_model.opened,
            self.knowledge_model.found,
            self.knowledge_model.sources_changed,
            self.models_model.cards_changed,
        ):
            changed.connect(self._order_timer.start)
        for model in (
            self.consult_model,
            self.history_model,
            self.knowledge_model,
            self.models_model,
            self.settings_model,
        ):
            model.failed.connect(self._say_failure)
        self.context.tasks.unhandled.connect(self._say_failure)
        for number, place in enumerate(PLACES, 1):
            self._shortcut(f"Ctrl+{number}", partial(self.go_to, place))
        self._shortcut("Ctrl+N", self._new_conversation)
        self._shortcut("Ctrl+Shift+F", lambda: self.go_to("history"))
        self._shortcut("Ctrl++", lambda: self._grow(0.1))
        self._shortcut("Ctrl+=", lambda: self._grow(0.1))
        self._shortcut("Ctrl+-", lambda: self._grow(-0.1))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Nabz"))

    def wear(self, settings: Settings) -> None:
        """Put language, colours and size of text on everything that is open."""
        context = self.context
        context.theme.set(name=settings.theme, scale=settings.text_scale, language=settings.language)
        if context.words.language is not settings.language:
            context.words.use(settings.language)
        self.ask.show_mode(settings.mode)
        self._mind(settings)

    def open_records(self) -> None:
        """Called when the window stands: opens the records or shows the lock screen."""
        self.lock_model.begin()

    @property
    def locked(self) -> bool:
        """Whether the lock screen is before everything else."""
        return self._layers.currentWidget() is self.lock

    def _mind(self, settings: Settings) -> None:
        """Who is at the screen, and how long the records stay open with nobody there."""
        self._watch.auto_lock.idle_seconds = settings.lock_after_minutes * 60
        records, patient = self._services.records, settings.mode is Mode.PATIENT
        if patient and not records.patient_mode:
            # A patient sees their own consultation and nothing of anybody else.
            self.ask_model.new_conversation()
            self.consult_model.begin_anew()
            self.history_model.close()
        was_patient, records.patient_mode = records.patient_mode, patient
        if was_patient and not patient and records.state is RecordState.OPEN:
            self.lock_model.cover()

    def _show_lock(self) -> None:
        model = self.lock_model
        closed = not model.working and self._services.records.state is not RecordState.OPEN
        if not self.locked and (closed or model.page == "code"):
            self.lock.clear()
            self._layers.setCurrentWidget(self.lock)
            self.lock.take_focus()

    def _show_screens(self) -> None:
        self.lock.clear()
        if self.locked:
            self._layers.setCurrentWidget(self._canvas)
            self.go_to(self._place)

    def go_to(self, place: str) -> None:
        """Show a screen with fresh data, ready to type."""
        if place not in self._screens:
            self._screens[place] = self._made(place)
            self._pages.addWidget(self._screens[place])
            self._order_timer.start()
        self._place = place
        self._show_alerts()
        screen = self._screens[place]
        self._pages.setCurrentWidget(screen)
        self.rail.show_place(place)
        self.rail.buttons[place].setFocus()
        screen.refresh()
        screen.take_focus()

    def screen_at(self, place: str) -> Screen:
        """The screen of a place, made if need be."""
        self.go_to(place)
        return self._screens[place]

    def closeEvent(self, event: QCloseEvent) -> None:
        self._watch.stop()
        for model in (
            self.ask_model,
            self.consult_model,
            self.history_model,
            self.knowledge_model,
            self.models_model,
        ):
            model.shut_down()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "toast"):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _order_focus(self) -> None:
        order_focus(self._canvas)

    def _fit(self) -> None:
        self.rail.set_narrow(self.width() < self.context.theme.px(_NARROW))

    def _made(self, place: str) -> Screen:
        if place == "history":
            view = HistoryView(self.context, self.history_model, self.toast)
            view.go_on.connect(self._go_on)
            return view
        if place == "consult":
            return ConsultView(self.context, self.consult_model)
        if place == "knowledge":
            return KnowledgeView(self.context, self.knowledge_model)
        if place == "models":
            return ModelsView(self.context, self.models_model)
        return SettingsView(self.context, self.settings_model)

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: None if self.locked else act())

    def _grow(self, step: float) -> None:
        scale = round(min(2.0, max(0.8, self.settings_model.current.text_scale + step)), 1)
        self.settings_model.change(text_scale=scale)

    def _new_conversation(self) -> None:
        self.go_to("ask")
        self.ask.new_conversation()

    def _go_on(self) -> None:
        conversation = self.history_model.conversation
        if conversation is None:
            return
        exchanges = self.history_model.exchanges
        self.history_model.close()
        self.ask_model.go_on_with(conversation.summary.id, exchanges, conversation.patient)
        self.go_to("ask")

    def _show_alerts(self) -> None:
        """Those of the consultation while it is on the screen, else those of the question."""
        shown = self.consult_model if self._place == "consult" else self.ask_model
        self.banner.show_alerts(shown.alerts)

    def _show_cited(self, n: int) -> None:
        self.go_to("ask")
        self.ask.point_at(n)

    def _say_failure(self, failure: Failure) -> None:
        self.toast.say(words_for(failure.error), ms=9000)
