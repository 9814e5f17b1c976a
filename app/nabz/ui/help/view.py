"""The Help screen: four pages behind four buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from nabz.ui.help.about import About
from nabz.ui.help.guide import Guide
from nabz.ui.help.health import HealthPanel
from nabz.ui.help.keys import KeysTable
from nabz.ui.places import Frame
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.page import Page

PAGES = ("guide", "keys", "health", "about")


class HelpView(Page):
    """`go_to_page` shows one of `PAGES`."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.context)
        self._frame = frame
        box = QWidget()
        flow = FlowLayout(box, gap=8)
        group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for name in PAGES:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.go_to_page, name))
            group.addButton(button)
            flow.addWidget(button)
            self.buttons[name] = button
        self.column.addWidget(box)
        self.column.addSpacing(4)
        self.health = HealthPanel(frame)
        self.pages: dict[str, QWidget] = {
            "guide": Guide(self.context),
            "keys": KeysTable(frame),
            "health": self.health,
            "about": About(self.context),
        }
        for page in self.pages.values():
            page.hide()
            self.column.addWidget(page)
        self.first_steps = QPushButton()
        self.first_steps.setProperty("kind", "quiet")
        self.first_steps.setCursor(Qt.CursorShape.PointingHandCursor)
        self.first_steps.clicked.connect(lambda: frame.begin_first_run())
        self.column.addWidget(self.first_steps, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.page = "guide"
        self.finish()
        self.go_to_page("guide")

    def retranslate(self) -> None:
        self.say(self.tr("Help"), "")
        names = {
            "guide": self.tr("How to work with it"),
            "keys": self.tr("Keyboard"),
            "health": self.tr("Is everything all right?"),
            "about": self.tr("About and licences"),
        }
        for name, words in names.items():
            self.buttons[name].setText(words)
            self.buttons[name].setAccessibleName(words)
        self.first_steps.setText(self.tr("Take the first steps again"))
        self.first_steps.setAccessibleName(self.first_steps.text())

    def take_focus(self) -> None:
        self.buttons[self.page].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_page(self, name: str, _: bool = False) -> None:
        """Show one of the pages."""
        self.page = name
        for known, page in self.pages.items():
            page.setVisible(known == name)
        self.buttons[name].setChecked(True)
        self.first_steps.setVisible(name == "guide")
        self._scroll.verticalScrollBar().setValue(0)
        if name == "health":
            self.health.check()
        self._frame.widgets_changed()
