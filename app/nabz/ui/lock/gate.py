"""Stands between whoever is at the window and the records: locks after idle time and lets back in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from nabz.domain.answer import Mode
from nabz.services.auto_lock import AutoLock
from nabz.services.record_access import RecordAccess, RecordState
from nabz.services.settings import Settings
from nabz.ui.layers import Layers
from nabz.ui.lock.view import LockView
from nabz.ui.lock.view_model import LockViewModel
from nabz.ui.lock.watch import Watch


class Gate(QObject):
    """Owns the layer `lock`.

    Attributes:
        patient_came: a patient takes the screen over; said before anything of theirs is shown.
        let_in: the lock screen went.
        staff_proved: whoever ends patient mode next has proved already that they are of the staff.
    """

    patient_came = Signal()
    let_in = Signal()

    def __init__(
        self, records: RecordAccess, model: LockViewModel, view: LockView, layers: Layers, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._model = model
        self._view = view
        self._layers = layers
        self.staff_proved = False
        self.watch = Watch(model, AutoLock(), self)
        model.changed.connect(self._show)
        model.opened.connect(self._pass)
        model.passed_by.connect(self._pass)

    @property
    def shut(self) -> bool:
        """Whether the lock screen is before everything else."""
        return self._layers.shown == "lock"

    def mind(self, settings: Settings) -> None:
        """Who is at the screen, and how long the records stay open with nobody there."""
        records, patient = self._records, settings.mode is Mode.PATIENT
        # A patient can read no record, and patient mode begins anew by itself when nobody is there.
        self.watch.auto_lock.idle_seconds = 0 if patient else settings.lock_after_minutes * 60
        if patient and not records.patient_mode:
            # A patient sees their own consultation and nothing of anybody else.
            self.patient_came.emit()
        was_patient, records.patient_mode = records.patient_mode, patient
        proved, self.staff_proved = self.staff_proved, False
        if was_patient and not patient and records.state is RecordState.OPEN and not proved:
            self._model.cover()

    def _show(self) -> None:
        closed = not self._model.working and self._records.state is not RecordState.OPEN
        # The first steps ask for the first passphrase themselves.
        elsewhere = self._layers.shown == "first_run"
        if not self.shut and not elsewhere and (closed or self._model.page == "code"):
            self._view.clear()
            self._layers.want("lock")
            self._view.take_focus()

    def _pass(self) -> None:
        self._view.clear()
        if self.shut:
            self._layers.want("lock", False)
            self.let_in.emit()
