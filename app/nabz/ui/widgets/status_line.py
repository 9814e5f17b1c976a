"""What Nabz is doing now, in one line that is always there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from nabz.services.ask_events import Activity
from nabz.ui.ask import words
from nabz.ui.context import UiContext
from nabz.ui.widgets.view import IconLabel, View, label


class StatusLine(View):
    """Words and, where a share is known, a bar. Keeps its height when it has nothing to say."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._activity: Activity | None = None
        self._remark = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(10)
        self._icon = IconLabel(context, "pulse", "accent_text", 18)
        self.text = label("small")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        row.addWidget(self._icon)
        row.addWidget(self.text)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        context.theme.changed.connect(self._fit)
        self._fit()
        self.finish()

    def retranslate(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self._show()

    def show_activity(self, activity: Activity | None) -> None:
        self._activity = activity
        self._show()

    def show_remark(self, text: str) -> None:
        """Words for when nothing is being done."""
        self._remark = text
        self._show()

    def _show(self) -> None:
        text = words.activity(self._activity, self.context.words) or self._remark
        busy = self._activity is not None
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self._icon.setVisible(busy)
        fraction = self._activity.fraction if self._activity is not None else None
        self._bar.setVisible(fraction is not None)
        if fraction is not None:
            self._bar.setValue(round(fraction * 100))

    def _fit(self) -> None:
        self.setFixedHeight(self.context.theme.px(24))
