"""What a command needs of Nabz, opened when it is needed and closed after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from nabz.adapters.system.instance_lock import InstanceLock
from nabz.bootstrap import build_application, model_library
from nabz.paths import DataFolder
from nabz.services.application import Application
from nabz.services.ports import ModelLibrary


class CommandSession:
    """One run of the command line over one data folder."""

    def __init__(self, data_dir: str | None) -> None:
        self.data = DataFolder.chosen(data_dir)

    @contextmanager
    def application(self, *, exclusive: bool, search_soon: bool = False) -> Iterator[Application]:
        """The wired application.

        Args:
            exclusive: whether the command writes; then a second Nabz on the folder is refused.
            search_soon: whether the command will search.
        """
        if not exclusive:
            yield from self._opened(search_soon)
            return
        with InstanceLock(self.data.root):
            yield from self._opened(search_soon)

    def models(self) -> ModelLibrary:
        """The model library alone: needs no database."""
        return model_library(self.data)

    @contextmanager
    def locked_models(self) -> Iterator[ModelLibrary]:
        """The model library, with the folder held against a second Nabz."""
        with InstanceLock(self.data.root):
            yield self.models()

    def _opened(self, search_soon: bool) -> Iterator[Application]:
        application = build_application(self.data, search_soon=search_soon)
        try:
            yield application
        finally:
            application.close()
