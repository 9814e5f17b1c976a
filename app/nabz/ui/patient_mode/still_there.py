"""The question whether anybody is still there, with the seconds that are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.patient_mode.idle import IdleReset
from nabz.ui.widgets.view import View, label

LOOK_EVERY_MS = 500
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


class StillThere(View):
    """Covers the page while the countdown runs. `gone` tells that nobody was there.

    Attributes:
        idle: counts; a test hands in its own clock.
        needed: whether anything is on the screen that somebody else should not see.
    """

    gone = Signal()

    def __init__(self, context: UiContext, over: QWidget) -> None:
        super().__init__(context, over)
        self._over = over
        self.idle = IdleReset()
        self.needed = False
        self._left: int | None = None
        self._focus_before: QWidget | None = None
        column = QVBoxLayout(self)
        self._card = QFrame()
        self._card.setObjectName("stillthere")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(40, 34, 40, 34)
        inside.setSpacing(18)
        self._title, self._text = label("display", wrap=True), label("large", wrap=True)
        self.seconds = QLabel()
        self.seconds.setProperty("role", "display")
        self.here = QPushButton()
        self.here.setProperty("kind", "go")
        self.here.clicked.connect(self.stay)
        for part in (self._title, self._text, self.seconds, self.here):
            inside.addWidget(part)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
        # What was on the screen is covered: somebody else may be coming.
        self.setObjectName("stillcover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        context.theme.changed.connect(self._fit)
        self._fit()
        self.finish()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Are you still there?"))
        self._text.setText(
            self.tr(
                "Nobody has touched the screen for a while. So that nobody else reads this, it starts again soon."
            )
        )
        self.here.setText(self.tr("I am here"))
        self.here.setAccessibleName(self.here.text())
        self.setAccessibleName(self._title.text())
        self._show_seconds()

    def watch(self, watching: bool) -> None:
        """Begin or stop to look whether anybody is there."""
        app = QApplication.instance()
        if app is None or watching == self._timer.isActive():
            return
        self.stay()
        if watching:
            app.installEventFilter(self)
            self._timer.start()
        else:
            app.removeEventFilter(self)
            self._timer.stop()

    def look(self) -> None:
        """Called twice a second."""
        voice = self.context.voice
        if not self.needed or (voice is not None and voice.speaking):
            self.idle.touched()  # who listens touches nothing
        self._left = self.idle.seconds_left()
        if self._left is None:
            self._close()
        elif self._left == 0:
            self._close()
            self.idle.touched()
            self.gone.emit()
        else:
            self._open()

    def stay(self) -> None:
        """Somebody is there."""
        self.idle.touched()
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        if event.type() in _SOMEBODY:
            self.idle.touched()
            if self.isVisible():
                self._close()
                return (
                    event.type() == QEvent.Type.KeyPress
                )  # the key said that somebody is there, and nothing else
        return False

    def _open(self) -> None:
        self._show_seconds()
        if self.isVisible():
            return
        self._focus_before = QApplication.focusWidget()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.isHidden():
            return
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and self._over.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_seconds(self) -> None:
        if self._left is not None:
            words = self.tr("%Ln second(s) left", "", self._left)
            self.seconds.setText(words)
            self.here.setAccessibleDescription(words)

    def _fit(self) -> None:
        self._card.setFixedWidth(self.context.theme.px(620))
