"""What the Ask screen knows and does, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.answer import Mode
from nabz.domain.errors import UserError
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert
from nabz.services.ask_events import AnswerReady, AskEvent, AskRequest
from nabz.ui.ask.exchange import Exchange, Phase
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.ask import AskService
    from nabz.services.settings import SettingsService

PREFILL_AFTER_MS = 450
"""A pause in typing after which the model may begin to read the question."""


class AskViewModel(QObject):
    """One conversation: asks, stops, asks again, goes on with a kept one.

    Attributes:
        added: a new `Exchange` stands at the end.
        changed: an `Exchange` has new content.
        cleared: the conversation was emptied.
        busy_changed: whether a question is being answered.
        alerts_changed: the danger signs of the conversation, most urgent first.
        draft_returned: a question that was not answered, so that it need not be typed again.
        not_asked: the `NabzError` that says why a text cannot be asked.
    """

    added = Signal(object)
    changed = Signal(object)
    cleared = Signal()
    busy_changed = Signal(bool)
    alerts_changed = Signal()
    draft_returned = Signal(str)
    not_asked = Signal(object)
    removed = Signal(object)

    def __init__(
        self, ask: AskService, settings: SettingsService, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._settings = settings
        self._tasks = tasks
        self._cancel: threading.Event | None = None
        self._session: str | None = None
        self._patient = PatientContext()
        self._count = 0
        self.exchanges: list[Exchange] = []
        self._draft = ""
        self._prefill_timer = QTimer(self)
        self._prefill_timer.setSingleShot(True)
        self._prefill_timer.setInterval(PREFILL_AFTER_MS)
        self._prefill_timer.timeout.connect(self._prefill)

    @property
    def busy(self) -> bool:
        return self._cancel is not None

    @property
    def mode(self) -> Mode:
        """Who reads the next answer."""
        return self._settings.current.mode

    @property
    def patient(self) -> PatientContext:
        return self._patient

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """Every danger sign once, most urgent first; they stay until a new conversation."""
        found = {alert.rule: alert for exchange in self.exchanges for alert in exchange.alerts}
        return tuple(sorted(found.values(), key=lambda alert: -alert.level.rank))

    @property
    def current(self) -> Exchange | None:
        return self.exchanges[-1] if self.exchanges else None

    def warm_up(self) -> None:
        """Let the model load before the first question."""
        self._tasks.run(self._ask.warm_up, failed=lambda failure: None)

    def set_patient(self, patient: PatientContext) -> None:
        self._patient = patient

    def draft(self, text: str) -> None:
        """The question as it is being typed; after a pause the model begins to read it."""
        self._draft = text.strip()
        if len(self._draft) > 8 and not self.busy:
            self._prefill_timer.start()
        else:
            self._prefill_timer.stop()

    def send(self, text: str) -> bool:
        """Ask; False when there is nothing to ask or another question is being answered."""
        text = text.strip()
        if self.busy or not text:
            return False
        self._prefill_timer.stop()
        settings = self._settings.current
        self._count += 1
        exchange = Exchange(self._count, text, settings.mode, settings.language, session_id=self._session)
        self.exchanges.append(exchange)
        cancel = self._cancel = threading.Event()
        request = self._request(text)

        def work(emit: Callable[[AskEvent], None]) -> AnswerReady:
            return self._ask.ask(request, emit, cancel)

        self.added.emit(exchange)
        self.busy_changed.emit(True)
        self._tasks.stream(
            work,
            events=lambda events: self._take(exchange, events),
            done=lambda ready: self._finish(exchange, ready),
            failed=lambda failure: self._fail(exchange, failure),
        )
        return True

    def stop(self) -> None:
        """Stop the answer; what stands on the screen stays, and nothing is added to it."""
        exchange = self.current
        if self._cancel is None or exchange is None or exchange.phase is not Phase.WORKING:
            return
        self._cancel.set()
        exchange.stop()
        self.changed.emit(exchange)

    def ask_again(self, exchange: Exchange) -> bool:
        """Ask the same question once more, at the end of the conversation."""
        return self.send(exchange.question)

    def new_conversation(self) -> None:
        """Begin afresh: other person, other facts. A running answer is stopped."""
        self.stop()
        self._session = None
        self._patient = PatientContext()
        self.exchanges = []
        self.cleared.emit()
        self.alerts_changed.emit()

    def go_on_with(self, session_id: str, exchanges: Sequence[Exchange], patient: PatientContext) -> None:
        """Put a kept conversation here; the next question belongs to it."""
        self.new_conversation()
        self._session = session_id
        self._patient = patient
        for exchange in exchanges:
            self._count += 1
            exchange.number = self._count
            self.exchanges.append(exchange)
            self.added.emit(exchange)
        self.alerts_changed.emit()

    def shut_down(self) -> None:
        """The window closes: end what runs."""
        self._prefill_timer.stop()
        if self._cancel is not None:
            self._cancel.set()

    def _request(self, text: str) -> AskRequest:
        settings = self._settings.current
        return AskRequest(
            text=text,
            interface_lang=settings.language,
            mode=settings.mode,
            patient=self._patient,
            session_id=self._session,
            model_id=settings.model_id or None,
        )

    def _prefill(self) -> None:
        if self._draft and not self.busy:
            request = self._request(self._draft)
            self._tasks.run(lambda: self._ask.prefill(request), failed=lambda failure: None)

    def _take(self, exchange: Exchange, events: list[AskEvent]) -> None:
        had = exchange.alerts
        for event in events:
            exchange.take(event)
        if exchange.session_id is not None and exchange in self.exchanges:
            self._session = exchange.session_id
        self._tell(exchange, had)

    def _finish(self, exchange: Exchange, ready: AnswerReady) -> None:
        had = exchange.alerts
        exchange.finish(ready)
        if exchange in self.exchanges:
            self._session = ready.session_id or self._session
        self._set_free()
        self._tell(exchange, had)

    def _fail(self, exchange: Exchange, failure: Failure) -> None:
        stopped = exchange.phase is Phase.STOPPED
        if not stopped:
            exchange.fail(failure.error)
        self._set_free()
        self._tell(exchange, exchange.alerts)
        if not stopped and exchange in self.exchanges:
            if isinstance(failure.error, UserError) and exchange.stored is None:
                # It never was a question: what was typed goes back to be mended.
                self.exchanges.remove(exchange)
                self.removed.emit(exchange)
                self.not_asked.emit(failure.error)
            self.draft_returned.emit(exchange.question)

    def _tell(self, exchange: Exchange, had: tuple[Alert, ...]) -> None:
        if exchange.alerts != had:
            self.alerts_changed.emit()
        self.changed.emit(exchange)

    def _set_free(self) -> None:
        self._cancel = None
        self.busy_changed.emit(False)
