"""The lay definition of a word, beside the word; goes away at Escape or at a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nabz.services.word_explanations import Explanation
from nabz.ui.context import UiContext
from nabz.ui.i18n import direction_of
from nabz.ui.widgets.view import label

_WIDTH = 360
_FONTS = {"strong": "body", "": "body", "small": "small"}


class ExplanationPopup(QFrame):
    """One explanation; deletes itself when it closes."""

    def __init__(self, context: UiContext, told: Explanation, asked_by: QWidget) -> None:
        """Args: asked_by: the widget that holds the word; it gets the focus back."""
        super().__init__(asked_by.window())
        self._back_to = asked_by
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("explanation")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setLayoutDirection(direction_of(told.lang))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for role, text in (("strong", told.term), ("", told.text), ("small", told.source)):
            line = label(role, wrap=True)
            line.setFont(context.theme.font(_FONTS[role], told.lang, bold=role == "strong"))
            line.setText(text)
            column.addWidget(line)
        self.setFixedWidth(context.theme.px(_WIDTH))
        self.setAccessibleName(told.term)
        self.setAccessibleDescription(told.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.close()

    def show_at(self, where: QPoint) -> None:
        """Show it below a point of the window, inside the window."""
        self.adjustSize()
        space = self._back_to.window().rect()
        x = min(max(space.left(), where.x()), max(0, space.right() - self.width()))
        y = min(max(space.top(), where.y() + 4), max(0, space.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go(self) -> None:
        self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()
