"""What a command needs of Nabz, opened when it is needed and closed after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from nabz.adapters.system.instance_lock import InstanceLock
from nabz.bootstrap import build_application, model_library
from nabz.cli.console import say
from nabz.cli.unlocking import Unlocking
from nabz.domain.errors import NabzError
from nabz.paths import DataFolder
from nabz.services.application import Application, settle
from nabz.services.ports import ModelLibrary

RecordUse = Literal["none", "keep", "need", "search", "documents"]
"""none: the command leaves them as they are; keep: it keeps what it does where it can; need: it works on them;
search: it searches the documents in them where they can be opened; documents: it works on the documents."""


class CommandSession:
    """One run of the command line over one data folder."""

    def __init__(self, data_dir: str | None, key_file: str | None = None) -> None:
        self.data = DataFolder.chosen(data_dir)
        self.unlocking = Unlocking(key_file)

    @contextmanager
    def application(
        self, *, exclusive: bool, search_soon: bool = False, records: RecordUse = "none"
    ) -> Iterator[Application]:
        """The wired application.

        Args:
            exclusive: whether the command writes; then a second Nabz on the folder is refused, and a passphrase that
                is given sets up records where there are none.
            search_soon: whether the command will search.
            records: whether they are unlocked first.
        """
        if not exclusive:
            yield from self._opened(search_soon, records, may_set_up=False)
            return
        with InstanceLock(self.data.root):
            yield from self._opened(search_soon, records, may_set_up=True)

    def models(self) -> ModelLibrary:
        """The model library alone: needs no database."""
        return model_library(self.data)

    @contextmanager
    def locked_models(self) -> Iterator[ModelLibrary]:
        """The model library, with the folder held against a second Nabz."""
        with InstanceLock(self.data.root):
            yield self.models()

    def _opened(self, search_soon: bool, records: RecordUse, *, may_set_up: bool) -> Iterator[Application]:
        application = build_application(self.data, search_soon=search_soon)
        settle()
        try:
            if records in ("keep", "need"):
                needed = records == "need"
                self.unlocking.unlock(application.records, required=needed, may_set_up=may_set_up)
            elif records != "none":
                self.unlocking.unlock_documents(application.records, required=records == "documents")
            yield application
            if records in ("keep", "need"):
                self._back_up(application)
        finally:
            application.close()

    @staticmethod
    def _back_up(application: Application) -> None:
        """Today's backup, after the work, so that nobody waits for it before an answer."""
        try:
            application.care.back_up_daily()
        except NabzError as error:
            say(f"Today's automatic backup could not be made. {error.english()}")
