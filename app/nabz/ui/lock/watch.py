"""Notices that somebody is there, that nobody is, and that the machine slept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from nabz.services.auto_lock import AutoLock
from nabz.ui.lock.view_model import LockViewModel

LOOK_EVERY_MS = 5_000

_SOMEBODY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Watch(QObject):
    """Covers the records after idle time and closes them after sleep."""

    def __init__(self, model: LockViewModel, auto_lock: AutoLock, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.auto_lock = auto_lock
        self._closing = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def look(self) -> None:
        """Called every few seconds."""
        seen = self.auto_lock.look()
        if seen == "slept":
            self._closing = True
        elif seen == "idle":
            self._model.cover()
        if self._closing:
            self._model.close_records()
            self._closing = self._model.open_in_memory

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SOMEBODY:
            self.auto_lock.touched()
        return False
