"""The view-models that more than one part of the window needs; a screen that alone needs its own makes it itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nabz.ui.ask.view_model import AskViewModel
from nabz.ui.consult.view_model import ConsultViewModel
from nabz.ui.history.view_model import HistoryViewModel
from nabz.ui.knowledge.pack_model import PackModel
from nabz.ui.knowledge.view_model import KnowledgeViewModel
from nabz.ui.lock.view_model import LockViewModel
from nabz.ui.models.view_model import ModelsViewModel
from nabz.ui.settings.view_model import SettingsViewModel
from nabz.ui.tasks import Tasks

if TYPE_CHECKING:
    from nabz.services.application import Application


@dataclass(frozen=True, slots=True)
class WindowModels:
    """One each; they live as long as the window."""

    ask: AskViewModel
    consult: ConsultViewModel
    settings: SettingsViewModel
    history: HistoryViewModel
    knowledge: KnowledgeViewModel
    models: ModelsViewModel
    lock: LockViewModel

    @classmethod
    def over(cls, services: Application, tasks: Tasks, parent: QObject) -> WindowModels:
        """Over the services, owned by the window."""
        settings = services.settings
        return cls(
            AskViewModel(services.ask, settings, tasks, parent),
            ConsultViewModel(services.consult, settings, tasks, parent),
            SettingsViewModel(settings, parent),
            HistoryViewModel(services.history, tasks, parent),
            KnowledgeViewModel(
                services.knowledge,
                services.documents,
                settings,
                tasks,
                parent,
                packs=PackModel(services.packs, services.records, tasks, parent),
                records=services.records,
            ),
            ModelsViewModel(services.models, services.health, settings, tasks, parent),
            LockViewModel(services.records, services.people, services.care, tasks, parent),
        )

    def forget(self) -> None:
        """A patient takes the screen over: nothing of anybody else stays on it."""
        self.ask.new_conversation()
        self.consult.begin_anew()
        self.history.close()

    def shut_down(self) -> None:
        """Stop what runs; the window closes."""
        for model in (self.ask, self.consult, self.history, self.knowledge, self.models):
            model.shut_down()
