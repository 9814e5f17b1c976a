"""What the Models screen knows and does, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nabz.services.ports import FetchProgress, ModelCard, ModelLibrary
from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.services.health import HealthCheck, HealthService
    from nabz.services.settings import SettingsService
    from nabz.ui.tasks import Tasks


class ModelsViewModel(QObject):
    """The models of this computer, getting one, and the health of the installation.

    Attributes:
        cards_changed: `cards` or which one is used is new.
        health_changed: `checks` is new, or being made anew (`checking`).
        progress_changed: a `FetchProgress` of the model `fetching`, or None when nothing is fetched.
        failed: a `Failure`, for the window to say.
    """

    cards_changed = Signal()
    health_changed = Signal()
    progress_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        library: ModelLibrary,
        health: HealthService,
        settings: SettingsService,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._health = health
        self._settings = settings
        self._tasks = tasks
        self.cards: list[ModelCard] = []
        self.used = ""
        self.checks: list[HealthCheck] = []
        self.checking = False
        self.fetching = ""
        self._cancel: threading.Event | None = None

    def refresh(self) -> None:
        """Read the models and check the installation."""
        chosen = self._settings.current.model_id

        def read() -> tuple[list[ModelCard], str]:
            default = self._library.default_chat()
            cards = self._library.cards()
            usable = {card.id for card in cards if card.state in ("ready", "imported")}
            return cards, chosen if chosen in usable else default.id if default else ""

        def show(found: tuple[list[ModelCard], str]) -> None:
            self.cards, self.used = found
            self.cards_changed.emit()

        self._tasks.run(read, done=show, failed=self.failed.emit)
        self.check()

    def check(self) -> None:
        """Look at the installation's health."""
        if self.checking:
            return
        self.checking = True
        self.health_changed.emit()

        def over(checks: list[HealthCheck]) -> None:
            self.checks, self.checking = checks, False
            self.health_changed.emit()

        def failed(failure: Failure) -> None:
            over([])
            self.failed.emit(failure)

        self._tasks.run(self._health.report, done=over, failed=failed)

    def use(self, model_id: str) -> None:
        """Answer with this model from now on."""
        self._settings.change(model_id=model_id)
        self.used = model_id
        self.cards_changed.emit()

    def fetch(self, model_id: str, folder: str | None = None, accept_licence: bool = False) -> None:
        """Bring a model here, from its sources or from a folder alone."""
        if self.fetching:
            return
        cancel = self._cancel = threading.Event()
        self.fetching = model_id
        self.cards_changed.emit()

        def work(emit: Callable[[FetchProgress], None]) -> ModelCard:
            return self._library.fetch(
                model_id, folder=folder, accept_licence=accept_licence, progress=emit, cancel=cancel
            )

        def over() -> None:
            self.fetching, self._cancel = "", None
            self.progress_changed.emit(None)
            self.refresh()

        def failed(failure: Failure) -> None:
            if failure.error is None or failure.error.code != "interrupted":
                self.failed.emit(failure)
            over()

        self._tasks.stream(
            work,
            events=lambda events: self.progress_changed.emit(events[-1]),
            done=lambda card: over(),
            failed=failed,
        )

    def cancel_fetch(self) -> None:
        """Stop getting the model; what is here already is used the next time."""
        if self._cancel is not None:
            self._cancel.set()

    def shut_down(self) -> None:
        self.cancel_fetch()
