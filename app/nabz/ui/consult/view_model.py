"""What the Consult screen knows and does, without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert
from nabz.services.consult_events import (
    ConsultEvent,
    ConsultRequest,
    ConsultResult,
    InputRefused,
    NoteSaid,
    QuestionAsked,
)
from nabz.services.consult_picture import Picture
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.consult import Consultation, ConsultService
    from nabz.services.settings import SettingsService

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the conversation; what is asked now is the model's `question`, not a line."""

    who: Literal["person", "nabz", "note", "problem"]
    text: str


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one step brought, read off in the background."""

    consultation: Consultation
    events: tuple[ConsultEvent, ...]
    picture: Picture
    alerts: tuple[Alert, ...]


class ConsultViewModel(QObject):
    """A consultation as it runs.

    Attributes:
        changed: lines, question, result or `working` are new.
        alerts_changed: `alerts` is new.
        said, measured: what the person said in words, in order, and the vital signs, for paper.
        failed: a `Failure`, for the window to say.
    """

    changed = Signal()
    alerts_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        consult: ConsultService,
        settings: SettingsService,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._consult = consult
        self._settings = settings
        self._tasks = tasks
        self._consultation: Consultation | None = None
        self._number = 0
        self.patient = PatientContext()
        self.lines: list[Line] = []
        self.said: list[str] = []
        self.measured: dict[str, object] = {}
        self.question: QuestionAsked | None = None
        self.result: ConsultResult | None = None
        self.alerts: tuple[Alert, ...] = ()
        self.picture: Picture | None = None
        self.working = False

    @property
    def begun(self) -> bool:
        """Whether anything was said yet."""
        return bool(self.lines)

    def begin_anew(self) -> None:
        """Leave this consultation and be ready for the next person; what was said is kept in the record."""
        self._number += 1
        self._consultation = None
        self.patient = PatientContext()
        self.lines, self.question, self.result, self.working = [], None, None, False
        self.said, self.measured = [], {}
        self.alerts, self.picture = (), None
        self.changed.emit()
        self.alerts_changed.emit()

    def set_patient(self, patient: PatientContext) -> None:
        """Take what is known of the person; in the middle of a consultation it counts at once."""
        self.patient = patient
        if self._consultation is not None:
            self._do(lambda c: c.set_patient(patient))

    def say(self, text: str) -> None:
        """A complaint, a reply in one's own words, or something new."""
        self._add("person", text.strip())
        self.said.append(text.strip())
        self._do(lambda c: c.say(text))

    def answer(self, value: str | Sequence[str], shown: str) -> None:
        """The answer of a button: `value` for the consultation, `shown` for the conversation."""
        chosen = value if isinstance(value, str) else list(value)
        self._add("person", shown)
        self._do(lambda c: c.answer(chosen))

    def measure(self, raw: Mapping[str, object]) -> None:
        """Vital signs, as `Consultation.measure` takes them."""
        self.measured |= raw
        self._do(lambda c: c.measure(raw))

    def withdraw(self, concept: str) -> None:
        """A finding that Nabz misunderstood; a danger sign that rests on it alone goes with it."""
        self._do(lambda c: c.withdraw(concept))

    def end(self) -> None:
        """Conclude with what is known."""
        self._do(lambda c: c.end())

    def shut_down(self) -> None:
        self._number += 1

    def _do(self, act: Callable[[Consultation], tuple[ConsultEvent, ...]]) -> None:
        number, request = self._number, self._request()

        def work() -> _Turn:
            consultation = self._consultation or self._consult.begin(request)
            events = act(consultation)
            return _Turn(consultation, events, consultation.picture, consultation.alerts)

        def done(turn: _Turn) -> None:
            if number == self._number:
                self._consultation = turn.consultation
                self.working = False
                self.picture = turn.picture
                self._take(turn.events, turn.alerts)

        def failed(failure: Failure) -> None:
            if number == self._number:
                self.working = False
                self.changed.emit()
                self.failed.emit(failure)

        self.working = True
        self.changed.emit()
        self._tasks.run(work, done=done, failed=failed)

    def _request(self) -> ConsultRequest:
        settings = self._settings.current
        return ConsultRequest(
            interface_lang=settings.spoken,
            allowed=self._settings.languages,
            staff_lang=settings.language,
            mode=settings.mode,
            patient=self.patient,
            with_model=True,
        )

    def _take(self, events: Sequence[ConsultEvent], alerts: tuple[Alert, ...]) -> None:
        before = self.alerts
        for event in events:
            match event:
                case QuestionAsked():
                    self._close_question()
                    self.question, self.result = event, None
                case NoteSaid(text=text):
                    self._add("note", text)
                case InputRefused(message=message):
                    self._add("problem", message)
                case ConsultResult():
                    self._close_question()
                    self.question, self.result = None, event
                    self.patient = replace(event.patient)
        self.alerts = tuple(sorted(alerts, key=lambda a: -a.level.rank))
        if self.alerts != before:
            self.alerts_changed.emit()
        self.changed.emit()

    def _close_question(self) -> None:
        """The question that was open becomes a line, before the reply to it."""
        if self.question is None:
            return
        place = len(self.lines)
        if self.lines and self.lines[-1].who == "person":
            place -= 1
        self.lines.insert(place, Line("nabz", self.question.text))
        self.question = None

    def _add(self, who: Literal["person", "nabz", "note", "problem"], text: str) -> None:
        self.lines.append(Line(who, text))
