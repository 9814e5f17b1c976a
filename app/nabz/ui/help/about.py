"""Version, what Nabz is, licences."""

from __future__ import annotations

import platform

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from nabz import __version__
from nabz.ui.context import UiContext
from nabz.ui.help.licences import LICENCES
from nabz.ui.i18n import isolate
from nabz.ui.widgets.view import View, card_frame, label


def facts() -> str:
    """One line of English for whoever looks after the computer."""
    return (
        f"Nabz {__version__}, Python {platform.python_version()}, Qt {QLibraryInfo.version().toString()}, "
        f"{platform.platform()}"
    )


class About(View):
    """Two cards."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        first, column = card_frame(sides=18, ends=14)
        self._version, self._what = label("heading", wrap=True), label(wrap=True)
        self._facts = label("faint", wrap=True, selectable=True)
        self._facts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._facts.setText(facts())
        for part in (self._version, self._what, self._facts):
            column.addWidget(part)
        second, column = card_frame(sides=18, ends=14)
        self._title = label("strong", wrap=True)
        self._lead = label("soft", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (name, terms) in enumerate(LICENCES):
            for place, text in enumerate((name, terms)):
                cell = label("small", wrap=place == 1)
                cell.setText(text)
                grid.addWidget(cell, at, place)
        column.addLayout(grid)
        outer.addWidget(first)
        outer.addWidget(second)
        self.finish()

    def retranslate(self) -> None:
        self._version.setText(self.tr("Nabz, version %1").replace("%1", isolate(__version__)))
        self._what.setText(
            self.tr(
                "A clinic assistant that works without internet, in seven languages. The name means pulse."
            )
        )
        self._title.setText(self.tr("Licences"))
        self._lead.setText(self.tr("Nabz stands on the work of others, each under its own terms:"))
