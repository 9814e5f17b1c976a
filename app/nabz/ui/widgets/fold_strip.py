"""A line that tells something in short and opens into a form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import IconButton, View


class FoldStrip(View):
    """Subclasses fill `flow`, and tell with `summary.say` what the closed line says.

    Attributes:
        summary: the line; pressed, it opens and closes the form.
        form: hidden while the strip is closed.
    """

    def __init__(self, context: UiContext, icon: str) -> None:
        super().__init__(context)
        self._first: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.summary = IconButton(context, icon, kind="quiet", size=18)
        self.summary.setCheckable(True)
        self.summary.toggled.connect(self._open)
        line = QHBoxLayout()
        line.addWidget(self.summary)
        line.addStretch(1)
        self.column.addLayout(line)
        self.form = QFrame()
        self.form.setProperty("quiet", True)
        self.flow = FlowLayout(self.form, gap=10)
        self.flow.setContentsMargins(14, 10, 14, 10)
        self.column.addWidget(self.form)
        self.form.hide()

    def begin_with(self, field: QWidget) -> None:
        """The field that has the focus when the strip opens."""
        self._first = field

    def _open(self, opened: bool) -> None:
        self.form.setVisible(opened)
        if opened and self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
