"""Puts patient mode before the screens while a patient is at the computer, and takes it away for staff."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.services.settings import Settings
from nabz.ui.context import UiContext
from nabz.ui.layers import Layers
from nabz.ui.patient_mode.view import PatientModeView
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.services.application import Application

NAME = "patient"


class PatientLayer(QObject):
    """Owns the layer `patient`; it is made when a patient first comes.

    Attributes:
        came: a patient has the whole screen from now on; False gives it back.
        staff_proved: somebody of the staff proved who they are and wants the screens back.
        view: the layer; None before the first patient.
    """

    came = Signal(bool)
    staff_proved = Signal()

    def __init__(
        self,
        services: Application,
        context: UiContext,
        layers: Layers,
        say_failure: Callable[[Failure], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._context = context
        self._layers = layers
        self._say_failure = say_failure
        self.active = False
        self.view: PatientModeView | None = None
        layers.changed.connect(self._focus)

    def mind(self, settings: Settings) -> None:
        """Who is at the screen."""
        patient = settings.mode is Mode.PATIENT
        if patient == self.active:
            return
        self.active = patient
        if patient:
            self._made().model.begin_anew()
        self._layers.want(NAME, patient)
        self.came.emit(patient)

    def language(self, settings: Settings) -> Language:
        """The language of the window: the patient's while one is there."""
        return self.view.model.lang if self.active and self.view is not None else settings.language

    def shut_down(self) -> None:
        """The window closes."""
        if self.view is not None:
            self.view.model.shut_down()
            self.view.still_there.watch(False)

    def _made(self) -> PatientModeView:
        if self.view is None:
            services = self._services
            model = PatientModeViewModel(
                services.consult, services.settings, services.records, self._context.tasks, self
            )
            model.failed.connect(self._say_failure)
            model.admitted.connect(self.staff_proved)
            self.view = PatientModeView(self._context, model)
            # Right above the canvas, whatever else stands before it.
            self._layers.add(NAME, self.view, below=self._layers.names[1])
        return self.view

    def _focus(self, shown: str) -> None:
        if shown == NAME and self.view is not None:
            self.view.take_focus()
