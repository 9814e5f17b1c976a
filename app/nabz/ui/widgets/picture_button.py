"""A big button with a picture and words that break into lines; big enough for a finger and for those who see little."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.icons import pixmap
from nabz.ui.widgets.view import label

_LEAST = 64
_EDGE = 4
"""Pixels of border and air at either side."""


class PictureButton(QPushButton):
    """The picture stands before the words, or above them (`tile`).

    A checkable one has a box that is ticked, so that the choice can be told without colour.
    """

    def __init__(
        self,
        context: UiContext,
        picture: str = "",
        *,
        tile: bool = False,
        checkable: bool = False,
        size: int = 44,
        drawn: QPixmap | None = None,
        least: int = _LEAST,
    ) -> None:
        """Args:
        drawn: a picture that is no icon.
        size, least: of the icon and height of the button, in pixels at text scale 1.
        """
        super().__init__()
        self._least_side = least
        self._context = context
        self._name, self._size, self._drawn = picture, size, drawn
        self.setProperty("kind", "answer")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._picture = QLabel()
        self._words = label("large", wrap=True)
        self._box = QLabel()
        row: QBoxLayout = QVBoxLayout(self) if tile else QHBoxLayout(self)
        side = 8 if tile else 14
        row.setContentsMargins(side, 10, side, 10)
        row.setSpacing(6 if tile else 14)
        if tile:
            pictured = bool(picture) or drawn is not None
            upright = Qt.AlignmentFlag.AlignTop if pictured else Qt.AlignmentFlag.AlignVCenter
            self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | upright)
            head = QHBoxLayout()
            head.addStretch(1)
            head.addWidget(self._picture)
            head.addWidget(self._box)
            head.addStretch(1)
            row.addLayout(head)
            row.addWidget(self._words, 1)
        else:
            row.addWidget(self._box)
            row.addWidget(self._picture)
            row.addWidget(self._words, 1)
        for part in (self._picture, self._words, self._box):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box.setVisible(checkable)
        self._picture.setVisible(bool(picture) or drawn is not None)
        self.toggled.connect(self._draw)
        context.theme.changed.connect(self._draw)
        self._draw()

    def say(self, words: str) -> None:
        """Its words, which are also what a screen reader says."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    @property
    def words(self) -> str:
        return self._words.text()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None  # made in the constructor
        return layout.totalSizeHint().expandedTo(self._least())

    def minimumSizeHint(self) -> QSize:
        return self._least()  # words break into lines: `heightForWidth` says what they need

    def narrowest(self) -> int:
        """The width, in pixels, below which a word would be cut."""
        metrics = QFontMetrics(self._words.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.words.split()), default=0)
        layout = self.layout()
        assert layout is not None  # made in the constructor
        margins = layout.contentsMargins()
        return longest + margins.left() + margins.right() + 2 * _EDGE

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None  # made in the constructor
        return max(layout.totalHeightForWidth(width), self._least().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_box"):
            self._draw()

    def _least(self) -> QSize:
        return QSize(self._context.theme.px(_LEAST), self._context.theme.px(self._least_side))

    def _draw(self) -> None:
        theme = self._context.theme
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._drawn is not None:
            self._picture.setPixmap(self._drawn)
        elif self._name:
            size = theme.px(self._size)
            self._picture.setPixmap(pixmap(f"patient/{self._name}", theme.colours.ink, size, mirrored))
        if self.isCheckable():
            box = "patient/chosen" if self.isChecked() else "patient/not_chosen"
            self._box.setPixmap(pixmap(box, theme.colours.accent_text, theme.px(26)))
