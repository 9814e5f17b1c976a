"""A large thing to press: an icon, what it does, a line that says more. Easy to hit with a finger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.widgets.view import IconLabel, label


class ActionCard(QPushButton):
    """`primary` for the one that most people come for."""

    def __init__(
        self, context: UiContext, icon: str, *, primary: bool = False, size: int = 34, heading: bool = True
    ) -> None:
        super().__init__()
        self.setProperty("kind", "action_primary" if primary else "action")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        self._token = "accent_ink" if primary else "accent_text"
        self.icon_label = IconLabel(context, icon, self._token, size)
        row.addWidget(self.icon_label, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = label("heading" if heading else "strong", wrap=True)
        self.lead = label("soft" if heading else "small", wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addStretch(1)
        row.addLayout(column, 1)
        for part in (self.title, self.lead, self.icon_label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, text: str = "") -> None:
        """Its words, which a screen reader says too."""
        self.title.setText(title)
        self.lead.setText(text)
        self.lead.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._align()
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        self.icon_label.set_icon(icon, self._token)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "lead"):
            self._align()

    def _align(self) -> None:
        """Words of any language begin where every line of the window begins."""
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        for part in (self.title, self.lead):
            part.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._row.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)
