"""What a fresh machine needs before the first question: the starter models and the built-in index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from nabz.services.ports import CancelToken, ModelCard, ModelLibrary, ProgressListener

_HERE = ("ready", "imported")


class Library(Protocol):
    """The part of `KnowledgeService` that is needed here."""

    @property
    def ready(self) -> bool: ...

    def is_current(self) -> bool: ...

    def build(self, progress: ProgressListener | None = None) -> int: ...


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is here.

    Attributes:
        chat: the name of the language model that is used; empty without one.
        search: whether the search model is here.
        index: whether the built-in sources can be searched.
        missing: starter models that are not here.
    """

    chat: str
    search: bool
    index: bool
    missing: tuple[ModelCard, ...]

    @property
    def complete(self) -> bool:
        return bool(self.chat) and self.search and self.index

    @property
    def size(self) -> int:
        """Bytes that are still to be brought here."""
        return sum(card.size for card in self.missing)


class Preparation:
    """Looks what is here, and brings what is not."""

    def __init__(self, models: ModelLibrary, knowledge: Library) -> None:
        self._models = models
        self._knowledge = knowledge

    def readiness(self) -> Readiness:
        """Reads the folder of the models and the index."""
        cards = self._models.cards()
        chat = self._models.default_chat()
        search = any(card.role == "embedding" and card.state in _HERE for card in cards)
        # Whoever has a better language model needs no starter.
        missing = tuple(
            card
            for card in cards
            if card.starter and card.state not in _HERE and not (card.role == "chat" and chat is not None)
        )
        index = self._knowledge.ready and (not search or self._knowledge.is_current())
        return Readiness(chat.name if chat else "", search, index, missing)

    def bring(
        self,
        folder: str | None = None,
        progress: ProgressListener | None = None,
        cancel: CancelToken | None = None,
    ) -> Readiness:
        """Get the missing models (from a folder alone, with no network, where one is given) and build the index.

        Raises:
            EnvironmentFault: `fetch_failed`, `disk_full`, `setup_file_missing`, `interrupted` (it goes on where it
                was the next time), and what building the index raises.
        """
        for card in self.readiness().missing:
            self._models.fetch(card.id, folder=folder, progress=progress, cancel=cancel)
        now = self.readiness()
        if now.search and not now.index:
            self._knowledge.build(progress)
            now = self.readiness()
        return now
