"""A number by big keys or by typing, with its unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nabz.domain.text import fold_digits
from nabz.ui.context import UiContext
from nabz.ui.widgets.picture_button import PictureButton
from nabz.ui.widgets.view import IconButton, View, label

_KEY = 64
_KEY_EDGE = 12
"""Pixels of border and air above and below the digit of a key."""
_MOST_DIGITS = 4


class NumberPad(View):
    """`changed` tells that number or unit are new; `entered` that Enter was pressed.

    Attributes:
        units: a button for each unit that may be chosen.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, context: UiContext, units: Sequence[str] = (), unit: str = "") -> None:
        """Args: units: of `unit_words`; unit: the one that is chosen first."""
        super().__init__(context)
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        left = QVBoxLayout()
        left.setSpacing(12)
        self._shown = label("display")
        self._shown.setObjectName("number")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left.addWidget(self._shown)
        self.units: dict[str, PictureButton] = {}
        for name in units:
            button = self.units[name] = PictureButton(context, checkable=True, size=34)
            button.setAutoExclusive(True)
            button.setChecked(name == unit)
            button.clicked.connect(self._tell)
            left.addWidget(button)
        left.addStretch(1)
        row.addLayout(left, 1)
        block = QWidget()
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys stand as on every telephone
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self.keys: dict[str, QPushButton] = {}
        for index, digit in enumerate("1234567890"):
            key = self.keys[digit] = QPushButton()
            key.setProperty("kind", "key")
            key.clicked.connect(lambda _=False, d=digit: self.type_digit(d))
            grid.addWidget(key, index // 3, index % 3 if digit != "0" else 1)
        self.rub_out = IconButton(context, "patient/rub_out", kind="key", size=30)
        self.rub_out.clicked.connect(self.take_away)
        grid.addWidget(self.rub_out, 3, 2)
        row.addWidget(block, 1, Qt.AlignmentFlag.AlignTop)
        context.theme.changed.connect(self._fit)
        self._fit()
        self.finish()

    @property
    def number(self) -> int | None:
        """What was typed; None while there is nothing."""
        return int(self._typed) if self._typed else None

    @property
    def unit(self) -> str:
        return next((name for name, button in self.units.items() if button.isChecked()), "")

    def show_number(self, number: int | None, unit: str = "") -> None:
        self._typed = "" if number is None else str(number)
        if unit in self.units:
            self.units[unit].setChecked(True)
        self._show()

    def hide_number(self) -> None:
        """The keys alone, for a field that shows what is typed in its own way."""
        self._shown.hide()
        self._row.setStretch(0, 0)
        self._row.setSpacing(0)

    def retranslate(self) -> None:
        names = {
            "minutes": self.tr("minutes"),
            "hours": self.tr("hours"),
            "days": self.tr("days"),
            "weeks": self.tr("weeks"),
            "months": self.tr("months"),
            "years": self.tr("years"),
        }
        for name, button in self.units.items():
            button.say(names[name])
        for digit, key in self.keys.items():
            key.setText(self.context.words.number(int(digit)))
            key.setAccessibleName(key.text())
        self.rub_out.name_it(self.tr("Rub out"))
        self._fit()
        self._show()

    def type_digit(self, digit: str) -> None:
        if len(self._typed) < _MOST_DIGITS:
            self._typed = (self._typed + digit).lstrip("0") or "0"
            self._tell()

    def take_away(self) -> None:
        self._typed = self._typed[:-1]
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        if digit.isdecimal() and digit.isascii():
            self.type_digit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        number = self.number
        self._shown.setText("–" if number is None else self.context.words.number(number))
        said = self.tr("Nothing yet") if number is None else self.context.words.number(number)
        self.setAccessibleName(self.tr("Number: %1").replace("%1", said))

    def _fit(self) -> None:
        size = self.context.theme.px(_KEY)
        keys = (*self.keys.values(), self.rub_out)
        for key in keys:
            key.ensurePolished()
        # Letters of some languages stand higher than the keys of the others need.
        highest = max(QFontMetrics(key.font()).height() for key in self.keys.values())
        for key in keys:
            key.setMinimumWidth(size)
            key.setFixedHeight(max(round(size * 0.85), highest + _KEY_EDGE))
