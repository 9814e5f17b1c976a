"""A short word at the foot of the window, with one thing to do: undo, not confirm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.widgets.view import View, label

_WIDEST = 860
"""Pixels at text scale 1."""


class Toast(View):
    """One message at a time over the foot of its window; goes by itself."""

    def __init__(self, context: UiContext, over: QWidget) -> None:
        super().__init__(context, over)
        self._over = over
        self._action: Callable[[], None] | None = None
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setObjectName("toast")
        outer.addWidget(frame)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, frame)
        row.setContentsMargins(18, 10, 12, 10)
        row.setSpacing(18)
        self.text = label()
        self.button = QPushButton()
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self._act)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()
        self.finish()

    def say(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None, ms: int = 6000
    ) -> None:
        self._action = action
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action_text)
        self.button.setAccessibleName(action_text)
        self.button.setVisible(action is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start(ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _act(self) -> None:
        self.hide()
        self._timer.stop()
        if self._action is not None:
            self._action()

    def _place(self) -> None:
        """At the foot, as wide as its words; long ones break over lines, with the button below where it is wide."""
        room = min(self._over.width() - 32, self.context.theme.px(_WIDEST))
        self._lay_out(wrapped=False, room=room)
        size = self.sizeHint()
        width, height = size.width(), size.height()
        if width > room:
            self._lay_out(wrapped=True, room=room)
            width, height = room, self._outer.heightForWidth(room)
        self.setGeometry((self._over.width() - width) // 2, self._over.height() - height - 24, width, height)

    def _lay_out(self, *, wrapped: bool, room: int) -> None:
        self.text.setWordWrap(wrapped)
        below = wrapped and self.button.sizeHint().width() > room * 0.3
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        # What they know of their sizes is of before.
        self._row.invalidate()
        self._outer.invalidate()
