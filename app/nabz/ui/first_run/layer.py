"""Puts the first steps before the window and takes them away again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nabz.domain.answer import Mode
from nabz.services.preparation import Preparation
from nabz.services.record_access import RecordState
from nabz.ui.first_run.sample import SampleStep
from nabz.ui.first_run.view import FirstRunView
from nabz.ui.first_run.view_model import STEPS, FirstRunViewModel
from nabz.ui.layers import Layers
from nabz.ui.places import Frame


class FirstRunLayer(QObject):
    """Owns the layer `first_run`; its view is made when it is first wanted."""

    def __init__(self, frame: Frame, layers: Layers, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._layers = layers
        self.view: FirstRunView | None = None

    @property
    def due(self) -> bool:
        """Whether nobody has taken the steps on this machine; a patient is never asked them."""
        settings = self._frame.services.settings.current
        return not settings.introduced and settings.mode is Mode.STAFF

    def begin(self, step: str = "") -> FirstRunView:
        """Show the first of the steps, or the one that is asked for."""
        frame = self._frame
        if self.view is None:
            services = frame.services
            model = FirstRunViewModel(
                frame.models.settings,
                frame.models.lock,
                services.records,
                Preparation(services.models, services.knowledge),
                frame.context.tasks,
                self,
            )
            self.view = FirstRunView(frame.context, model)
            self._layers.add("first_run", self.view, below="lock")
            model.finished.connect(self._over)
        self._layers.want("first_run")
        self.view.model.begin(next((known for known in STEPS if known == step), STEPS[0]))
        self.view.take_focus()
        return self.view

    def shut_down(self) -> None:
        """The window closes."""
        if self.view is not None:
            self.view.model.stop()

    def _over(self, sample: bool) -> None:
        frame = self._frame
        self._layers.want("first_run", False)
        if frame.services.records.state in (RecordState.LOCKED, RecordState.COVERED):
            frame.models.lock.show_state()
            return
        if not sample or self.view is None:
            frame.go_to("home")
            return
        step = self.view.steps["sample"]
        assert isinstance(step, SampleStep)
        frame.go_to("consult")
        frame.models.consult.begin_anew()
        frame.models.consult.say(step.sample())
