"""Closing in mid-work: it is asked only when something could be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nabz.services.record_access import RecordState
from nabz.ui.context import UiContext
from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.widgets.view import IconLabel, label

if TYPE_CHECKING:
    from nabz.ui.main_window import MainWindow

_DRAFT = QT_TRANSLATE_NOOP("Leaving", "What you typed in Ask and did not send.")
_CONSULTATION = QT_TRANSLATE_NOOP("Leaving", "The consultation that is going on: nothing is being kept.")


def losses(window: MainWindow) -> list[str]:
    """What would be lost, in the words of the window; what is kept as it happens or goes on later is not named."""
    found = []
    made = window.navigation.made
    if "ask" in made and window.ask.composer.field.toPlainText().strip():
        found.append(QCoreApplication.translate("Leaving", _DRAFT))
    kept = window.services.records.state in (RecordState.OPEN, RecordState.COVERED)
    consult = window.consult_model
    if consult.lines and consult.result is None and not kept:
        found.append(QCoreApplication.translate("Leaving", _CONSULTATION))
    return found + [words for words in (screen.could_be_lost() for screen in made.values()) if words]


class LeavingDialog(QDialog):
    """Accepted when the window is to be closed all the same."""

    def __init__(self, context: UiContext, lost: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Close Nabz?"))
        self.setMinimumWidth(context.theme.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        title = label("heading", wrap=True)
        title.setText(self.tr("This would be lost:"))
        head.addWidget(IconLabel(context, "triangle", "urgent_edge", 24))
        head.addWidget(title, 1)
        column.addLayout(head)
        for words in lost:
            line = label(wrap=True)
            line.setText(words)
            column.addWidget(line)
        row = QHBoxLayout()
        row.addStretch(1)
        self.leave, self.stay = QPushButton(self.tr("Close all the same")), QPushButton(self.tr("Stay"))
        self.stay.setProperty("kind", "primary")
        self.stay.setDefault(True)
        self.leave.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        for button in (self.leave, self.stay):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        column.addSpacing(6)
        column.addLayout(row)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)
