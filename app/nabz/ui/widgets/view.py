"""What all views share: words that follow the language, icons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nabz.ui.context import UiContext
from nabz.ui.icons import icon, pixmap


class View(QWidget):
    """A widget with words of its own. `retranslate` puts them, first and on every switch of language."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._built = False

    def retranslate(self) -> None:
        """Put every word of this view in the current language; child views do it for themselves."""

    def finish(self) -> None:
        """Called at the end of a constructor: from here on the view follows the language."""
        self._built = True
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_built", False):
            self.retranslate()


class Screen(View):
    """A view that fills the window beside the rail."""

    def refresh(self) -> None:
        """Read its data again; called each time it is gone to."""

    def take_focus(self) -> None:
        """Put the focus where work begins."""

    def forget(self) -> None:
        """A patient takes the screen over: drop what belongs to anybody else."""

    def could_be_lost(self) -> str:
        """What would be lost if the window closed now, in the person's words; empty when nothing would."""
        return ""

    def shut_down(self) -> None:
        """The window closes: stop what runs in the background."""


class IconButton(QPushButton):
    """A button with one of our icons; `token` is its colour, `kind` its look in the style sheet."""

    def __init__(
        self, context: UiContext, name: str, *, kind: str = "", token: str = "ink_soft", size: int = 20
    ) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self._token = token
        self._size = size
        if kind:
            self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self._draw)
        self._draw()

    def set_icon(self, name: str, token: str | None = None) -> None:
        self._name, self._token = name, token or self._token
        self._draw()

    def name_it(self, words: str) -> None:
        """For a button without a visible text: what it does, for the pointer and for a screen reader."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def say(self, words: str) -> None:
        """Its visible text, which is also what a screen reader says."""
        self.setText(words)
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_size"):
            self._draw()

    def _draw(self) -> None:
        theme = self._context.theme
        size = theme.px(self._size)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        drawn = icon(self._name, getattr(theme.colours, self._token), size, right_to_left)
        drawn.addPixmap(pixmap(self._name, theme.colours.ink_faint, size, right_to_left), QIcon.Mode.Disabled)
        self.setIcon(drawn)
        self.setIconSize(QSize(size, size))


class IconLabel(QLabel):
    """An icon that says something; the words stand beside it, so a screen reader passes over it."""

    def __init__(self, context: UiContext, name: str, token: str = "ink_soft", size: int = 20) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._draw)
        self._draw()

    def set_icon(self, name: str, token: str) -> None:
        self._name, self._token = name, token
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_size"):
            self._draw()

    def _draw(self) -> None:
        theme = self._context.theme
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = getattr(theme.colours, self._token)
        self.setPixmap(pixmap(self._name, colour, theme.px(self._size), right_to_left))


def label(
    role: str = "", *, wrap: bool = False, selectable: bool = False, whole_words: bool = False
) -> QLabel:
    """A plain-text label in a role of the style sheet.

    Args:
        whole_words: with `wrap`, never narrower than its longest word; without, what stands around it decides.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap and not whole_words:
        made.setMinimumWidth(40)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def card_frame(*, sides: int = 16, ends: int = 12, spacing: int = 6) -> tuple[QFrame, QVBoxLayout]:
    """A card of the style sheet and the column inside it; margins and spacing in pixels."""
    frame = QFrame()
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(sides, ends, sides, ends)
    column.setSpacing(spacing)
    return frame, column


def hairline() -> QFrame:
    """A line between two parts."""
    line = QFrame()
    line.setObjectName("hairline")
    return line


def restyle(widget: QWidget) -> None:
    """Read the style sheet again after a property that it asks for has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
