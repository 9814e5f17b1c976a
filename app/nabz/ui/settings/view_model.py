"""What the Settings screen knows and does, without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nabz.domain.errors import NabzError
from nabz.domain.languages import Language
from nabz.services.settings import Settings
from nabz.ui.tasks import Failure

if TYPE_CHECKING:
    from nabz.services.settings import SettingsService


class SettingsViewModel(QObject):
    """Changes settings at once.

    Attributes:
        changed: the `Settings` as they are now; also when they could not be kept for the next time.
        failed: a `Failure`: they hold until Nabz is closed, or an administrator has set them.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, settings: SettingsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def current(self) -> Settings:
        return self._settings.current

    @property
    def locked(self) -> frozenset[str]:
        """Names of settings that an administrator has set."""
        return self._settings.locked

    @property
    def languages(self) -> tuple[Language, ...]:
        """That the window may be shown in."""
        return self._settings.languages

    def change(self, **values: Any) -> None:
        if all(getattr(self.current, key) == value for key, value in values.items()):
            return
        try:
            self._settings.change(**values)
        except NabzError as error:
            self.failed.emit(Failure(error, error))
        self.changed.emit(self.current)
