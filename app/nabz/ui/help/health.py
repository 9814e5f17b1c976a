"""The health check, and a press that copies it for whoever looks after the computer."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nabz.ui.help.about import facts
from nabz.ui.models.view import HealthLine
from nabz.ui.models.view_model import ModelsViewModel
from nabz.ui.places import Frame
from nabz.ui.widgets.view import IconButton, View, card_frame, label


def health_report(model: ModelsViewModel) -> str:
    """The checks as lines of English; they name states and sizes, nothing of a patient."""
    lines = [f"[{c.state}] {c.name}: {c.detail} {c.remedy}".rstrip() for c in model.checks]
    return "\n".join([facts(), *lines])


class HealthPanel(View):
    """Checks when it is first shown and on a press."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.context)
        self._frame = frame
        self.model = frame.models.models
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        row = QHBoxLayout()
        self.again = IconButton(frame.context, "again", kind="quiet", size=18)
        self.copy = IconButton(frame.context, "copy", kind="quiet", size=18)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.again)
        outer.addLayout(row)
        sheet, self._column = card_frame(sides=14, ends=10, spacing=3)
        self._waiting = label("soft")
        self._column.addWidget(self._waiting)
        outer.addWidget(sheet)
        self.lines: list[HealthLine] = []
        self.again.clicked.connect(self.model.check)
        self.copy.clicked.connect(self._copy)
        self.model.health_changed.connect(self._show)
        self.finish()

    def retranslate(self) -> None:
        self.again.say(self.tr("Check again"))
        self.copy.say(self.tr("Copy for IT"))
        self._waiting.setText(self.tr("Checking…"))

    def check(self) -> None:
        """Look at the installation, unless that was done."""
        if self.model.checks:
            self._show()
        else:
            self.model.check()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(health_report(self.model))
        self._frame.toast.say(self.tr("Copied."), ms=3000)

    def _show(self) -> None:
        self._waiting.setVisible(self.model.checking)
        self.again.setEnabled(not self.model.checking)
        self.copy.setEnabled(bool(self.model.checks) and not self.model.checking)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        if not self.model.checking:
            for check in self.model.checks:
                line = HealthLine(self.context, check.name, check.state, check.detail, check.remedy)
                self._column.addWidget(line)
                self.lines.append(line)
