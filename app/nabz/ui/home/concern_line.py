"""One thing that wants attention: what it means for the work, and a way to mend it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.widgets.view import IconLabel, View, label

ICONS = {"fail": ("triangle", "urgent_edge"), "warn": ("info", "soon_edge")}


class ConcernLine(View):
    """Says it in plain words; `kind` is the name of a health check, or `records_absent` and the like."""

    def __init__(self, context: UiContext, kind: str, state: str, act: Callable[[], None]) -> None:
        super().__init__(context)
        self.kind = kind
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("quiet", True)
        outer.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        icon, token = ICONS.get(state, ICONS["warn"])
        row.addWidget(IconLabel(context, icon, token, 22), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label(wrap=True)
        row.addWidget(self.words, 1)
        self.button = QPushButton()
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(act)
        row.addWidget(self.button)
        self.finish()

    def retranslate(self) -> None:
        words, act = self._words()
        self.words.setText(words)
        self.button.setText(act)
        self.button.setAccessibleName(act)
        self.button.setAccessibleDescription(words)

    def _words(self) -> tuple[str, str]:
        look = self.tr("Have a look")
        return {
            "records_absent": (
                self.tr("No passphrase is set, so nothing is kept."),
                self.tr("Set the passphrase"),
            ),
            "records_locked": (
                self.tr("The records are locked, so nothing is kept."),
                self.tr("Sign in"),
            ),
            "chat_model": (
                self.tr("There is no language model here. Answers are put together from the sources."),
                self.tr("Get a model"),
            ),
            "embedding_model": (
                self.tr("The search model is missing, so sources cannot be searched well."),
                self.tr("Get a model"),
            ),
            "index": (
                self.tr("The sources are not set up, or are out of date."),
                self.tr("Set them up"),
            ),
            "memory": (self.tr("Little memory is free. Answers may be slow; close other programs."), look),
            "disk": (self.tr("The disk is nearly full. Free some space soon."), look),
            "data_folder": (self.tr("Nabz cannot write to its folder, so nothing can be kept."), look),
        }.get(self.kind, (self.tr("Something on this computer is not as it should be."), look))
