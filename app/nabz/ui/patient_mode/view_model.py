"""What patient mode knows and does, without a window: one page at a time, and a way back from each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.consult_events import (
    AlertRaised,
    ConsultEvent,
    ConsultRequest,
    ConsultResult,
    InputRefused,
    NoteSaid,
    QuestionAsked,
)
from nabz.services.openings import Opening, openings, pain_labels
from nabz.services.record_access import RecordAccess, RecordState
from nabz.ui.patient_mode.steps import AGE_FIELDS, About, AgeField, Page, after_sex
from nabz.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from nabz.services.consult import Consultation, ConsultService
    from nabz.services.settings import SettingsService

_TOLD_AT_ONCE = (TriageLevel.EMERGENCY, TriageLevel.URGENT)


class PatientModeViewModel(QObject):
    """One person's way from the language to the advice.

    Attributes:
        page: what is on the screen.
        chosen: complaints that were pointed to; `places`: where it hurts.
        unseen: danger signs that the page "alert" tells now.
        puzzled: the last answer could not be taken; the same question stands.
        changed: page or content are new.
        language_chosen: the window is to speak this language; None is that of the settings.
        failed: a `Failure` for the window to say.
        not_admitted: a `Failure`: the staff page stays.
        admitted: somebody of the staff proved who they are.
    """

    changed = Signal()
    language_chosen = Signal(object)
    failed = Signal(object)
    not_admitted = Signal(object)
    admitted = Signal()

    def __init__(
        self,
        consult: ConsultService,
        settings: SettingsService,
        records: RecordAccess,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._consult = consult
        self._settings = settings
        self._records = records
        self._tasks = tasks
        self._number = 0
        self._clear()

    def _clear(self) -> None:
        self._number += 1
        self._consultation: Consultation | None = None
        self._before: list[Page] = []
        self._inputs: list[int] = []
        self.page: Page = "language"
        self.lang = self._settings.current.language
        self.about: About = "self"
        self.patient = PatientContext()
        self.chosen: tuple[str, ...] = ()
        self.places: tuple[str, ...] = ()
        self.question: QuestionAsked | None = None
        self.result: ConsultResult | None = None
        self.alerts: tuple[Alert, ...] = ()
        self.unseen: tuple[Alert, ...] = ()
        self.puzzled = False
        self.working = False

    # --- what the view asks -------------------------------------------------------------------------------------

    @property
    def languages(self) -> tuple[Language, ...]:
        return self._settings.languages

    @property
    def can_go_back(self) -> bool:
        return self.page != "language" and not self.working

    @property
    def begun(self) -> bool:
        """Whether anything is on the screen that is nobody else's business."""
        return self.page != "language"

    @property
    def may_be_left(self) -> bool:
        """Whether staff can go back to their screens: not on a machine that is for patients alone."""
        return "mode" not in self._settings.locked

    @property
    def stored(self) -> bool:
        return self._consultation is not None and self._consultation.stored

    def openings(self) -> tuple[Opening, ...]:
        """Complaints to point to, for this person, in their language."""
        return openings(self._consult.parts.content, self._consult.words, self.patient, self.lang)

    def phrase(self, key: str) -> str:
        """A sentence of the consultation in its language."""
        return self._consult.words.say(key, self.lang)

    # --- before the first question ------------------------------------------------------------------------------

    def begin_anew(self) -> None:
        """Ready for the next person; what was said is kept in the record."""
        self._clear()
        self.language_chosen.emit(None)
        self.changed.emit()

    def choose_language(self, lang: Language) -> None:
        self.lang = lang
        self.language_chosen.emit(lang)
        self._go("who")

    def choose_about(self, about: About) -> None:
        if about != self.about:
            self.about, self.patient = about, PatientContext()
        self._go("age")

    def set_age(self, field: AgeField, value: int | None) -> None:
        """Take the age; None is not known. What nobody is old is refused: the page stays and `puzzled` is set."""
        ages: dict[str, int | None] = dict.fromkeys(AGE_FIELDS)
        if (
            value is not None
            and not 0 <= value <= {"age_days": 60, "age_months": 36, "age_years": 120}[field]
        ):
            self.puzzled = True
            self.changed.emit()
            return
        ages[field] = value
        self.patient = replace(self.patient, **ages)  # type: ignore[arg-type]
        self._go("sex")

    def set_sex(self, sex: Sex | None) -> None:
        self.patient = replace(self.patient, sex=sex, pregnant=None)
        self._go(after_sex(self.patient))

    def set_pregnant(self, pregnant: bool | None) -> None:
        self.patient = replace(self.patient, pregnant=pregnant)
        self._go("trouble")

    # --- what is the matter -------------------------------------------------------------------------------------

    def choose_complaints(self, concepts: Sequence[str]) -> None:
        self.chosen = tuple(concepts)
        self.changed.emit()

    def point_to(self, places: Sequence[str]) -> None:
        self.places = tuple(places)
        self.changed.emit()

    def show_body(self) -> None:
        self._go("body")

    def show_words(self) -> None:
        self._go("words")

    def tell(self, text: str = "") -> None:
        """Begin with what was pointed to and said; nothing of either does nothing."""
        content, places = self._consult.parts.content, self.places
        labels = (*self.chosen, *pain_labels(content, self.patient, places))
        said = text.strip()
        if not labels and not said:
            return
        patient = self.patient

        def act(consultation: Consultation) -> tuple[tuple[ConsultEvent, ...], int]:
            events: tuple[ConsultEvent, ...] = ()
            inputs = 0
            if consultation.case.patient != patient:
                events, inputs = consultation.set_patient(patient), 1
            if said:
                events += consultation.say(said)
                inputs += not _refused(events)
            if labels:
                events += consultation.choose(labels)
                inputs += 1
            return events, inputs

        self._do(act)

    # --- questions ----------------------------------------------------------------------------------------------

    def answer(self, value: str | float | Sequence[str]) -> None:
        """Answer the question: yes, no, unknown, choices, a number in its unit, or words."""
        self._do(lambda c: _counted(c.answer(value)))

    def end(self) -> None:
        """Conclude with what is known."""
        self._do(lambda c: _counted(c.end()))

    def go_on(self) -> None:
        """The danger signs were read."""
        self.unseen = ()
        self.page = "result" if self.result is not None else "question"
        self.changed.emit()

    def show_alerts(self) -> None:
        """Read the danger signs again."""
        self.unseen, self.page = self.alerts, "alert"
        self.changed.emit()

    def back(self) -> None:
        """The page before; after a question, the last answer is taken back."""
        if not self.can_go_back:
            return
        self.puzzled = False
        if self._inputs and self.page in ("question", "alert", "result"):
            self._undo(self._inputs[-1])
            return
        self.page = self._before.pop() if self._before else "language"
        self.changed.emit()

    def shut_down(self) -> None:
        self._number += 1

    # --- staff --------------------------------------------------------------------------------------------------

    def ask_for_staff(self) -> None:
        """Staff want their screens back: they prove who they are, where there is anything to guard."""
        if self._records.state in (RecordState.ABSENT, RecordState.PLAIN):
            self.admitted.emit()
        elif self.page != "staff":
            self._go("staff")

    def staff_names(self) -> list[str]:
        return self._records.sign_in_names()

    def admit(self, name: str, secret: str) -> None:
        """Check a PIN or a passphrase."""

        def check() -> None:
            if self._records.state is RecordState.LOCKED:
                self._records.unlock(secret, name or None)
            else:
                self._records.come_back(secret, name)

        def failed(failure: Failure) -> None:
            self.working = False
            self.changed.emit()
            self.not_admitted.emit(failure)

        def done(_: None) -> None:
            self._clear()
            self.admitted.emit()

        if not self.working:
            self.working = True
            self._tasks.run(check, done=done, failed=failed)

    # --- inside -------------------------------------------------------------------------------------------------

    def _go(self, page: Page) -> None:
        self.puzzled = False
        self._before.append(self.page)
        self.page = page
        self.changed.emit()

    def _do(self, act: Callable[[Consultation], tuple[tuple[ConsultEvent, ...], int]]) -> None:
        if self.working:
            return
        request = ConsultRequest(
            lang=self.lang,
            interface_lang=self.lang,
            staff_lang=self._settings.current.language,
            mode=Mode.PATIENT,
            patient=self.patient,
            with_model=True,
        )

        def work() -> tuple[Consultation, tuple[ConsultEvent, ...], int]:
            consultation = self._consultation or self._consult.begin(request)
            return consultation, *act(consultation)

        self._run(work, lambda outcome: self._take(*outcome))

    def _undo(self, times: int) -> None:
        consultation = self._consultation
        assert consultation is not None  # there was an input

        def work() -> None:
            for _ in range(times):
                consultation.undo()

        def done(_: None) -> None:
            self._inputs.pop()
            self.alerts, self.unseen = _worst_first(consultation.alerts), ()
            self.question, self.result = consultation.question, consultation.result
            self.page = "result" if self.result else "question" if self.question else "trouble"
            while self._before[-1:] == ["trouble"]:
                self._before.pop()

        self._run(work, done)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        number = self._number

        def finished(outcome: object) -> None:
            if number == self._number:
                self.working = False
                done(outcome)
                self.changed.emit()

        def failed(failure: Failure) -> None:
            if number == self._number:
                self.working = False
                self.changed.emit()
                self.failed.emit(failure)

        self.working, self.puzzled = True, False
        self.changed.emit()
        self._tasks.run(work, done=finished, failed=failed)

    def _take(self, consultation: Consultation, events: Sequence[ConsultEvent], inputs: int) -> None:
        self._consultation = consultation
        if inputs:
            self._inputs.append(inputs)
        fresh: list[Alert] = []
        for event in events:
            match event:
                case QuestionAsked():
                    self.question, self.result = event, None
                case AlertRaised(alert=alert):
                    fresh.append(alert)
                case NoteSaid() | InputRefused():
                    self.puzzled = True
                case ConsultResult():
                    self.question, self.result = None, event
        self.alerts = _worst_first((*self.alerts, *fresh))
        self.unseen = _worst_first(a for a in fresh if a.level in _TOLD_AT_ONCE)
        if self.unseen:
            self.page = "alert"
        elif self.result is not None:
            self.page = "result"
        elif self.question is not None and self.question.kind == "text":
            self.puzzled = True  # the pictures and words ask what is the matter; no page does it once more
        elif self.question is not None:
            self.page = "question"


def _worst_first(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    return tuple(sorted(alerts, key=lambda a: -a.level.rank))


def _refused(events: Sequence[ConsultEvent]) -> bool:
    return bool(events) and isinstance(events[-1], InputRefused)


def _counted(events: tuple[ConsultEvent, ...]) -> tuple[tuple[ConsultEvent, ...], int]:
    """What came of one input, and whether it is one that can be taken back."""
    return events, 0 if _refused(events) else 1
