"""What a person does on the Consult screen, for its tests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nabz.ui.consult.view import ConsultView


def settled(qtbot: QtBot, view: ConsultView) -> None:
    """Wait until the consultation has answered."""
    qtbot.waitUntil(lambda: not view.model.working, timeout=10_000)


def say(qtbot: QtBot, view: ConsultView, text: str) -> None:
    """Type a message, send it, and wait for what comes back."""
    view.composer.field.setPlainText(text)
    qtbot.mouseClick(view.composer.button, Qt.MouseButton.LeftButton)
    settled(qtbot, view)
