"""One account: who, what they may do, how they come in, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nabz.domain.people import Person
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import IconButton, IconLabel, View, card_frame, label


class PersonCard(View):
    """Sends what is wanted of the account: "role", "passphrase", "pin", "disable"."""

    wanted = Signal(str)

    def __init__(self, context: UiContext, person: Person, *, me: bool, may_manage: bool) -> None:
        super().__init__(context)
        self.person = person
        self._me = me
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card_frame()
        outer.addWidget(frame)
        row = QHBoxLayout()
        row.setSpacing(12)
        icon = IconLabel(context, "person", "ink_faint" if person.disabled else "accent_text", 26)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        names = QVBoxLayout()
        names.setSpacing(2)
        self._name = label("strong", wrap=True, selectable=True)
        self._may = label("small", wrap=True)
        names.addWidget(self._name)
        names.addWidget(self._may)
        row.addLayout(names, 1)
        tags = QHBoxLayout()
        tags.setSpacing(6)
        self._you, self._pin, self._out = label("tag"), label("tag"), label("tag")
        for tag in (self._you, self._pin, self._out):
            tags.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(tags)
        column.addLayout(row)
        self._doing = QWidget()
        flow = FlowLayout(self._doing, gap=4)
        self.buttons = {
            key: IconButton(context, icon, kind="quiet", size=16)
            for key, icon in (
                ("role", "again"),
                ("passphrase", "key"),
                ("pin", "keypad"),
                ("disable", "stop"),
            )
        }
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, what=key: self.wanted.emit(what))
            flow.addWidget(button)
        column.addWidget(self._doing)
        self._doing.setVisible(may_manage and not person.disabled)
        # One's own passphrase and PIN are changed above, with the passphrase of now.
        for key in ("passphrase", "pin", "disable"):
            self.buttons[key].setVisible(not me)
        self._you.setVisible(me)
        self._pin.setVisible(person.has_pin and not person.disabled)
        self._out.setVisible(person.disabled)
        self.finish()

    def retranslate(self) -> None:
        self._name.setText(self.context.words.in_line(self.person.name))
        administrator = self.person.role == "administrator"
        self._may.setText(
            self.tr("Administrator: records, people, audit and backups")
            if administrator
            else self.tr("Staff: works with records")
        )
        self._you.setText(self.tr("you"))
        self._pin.setText(self.tr("PIN"))
        self._out.setText(self.tr("shut out"))
        words = {
            "role": self.tr("Make staff") if administrator else self.tr("Make administrator"),
            "passphrase": self.tr("New passphrase…"),
            "pin": self.tr("New PIN…"),
            "disable": self.tr("Shut out…"),
        }
        for key, button in self.buttons.items():
            button.setText(words[key])
            button.setAccessibleName(f"{words[key]} {isolate(self.person.name)}")
        shown = [tag.text() for tag in (self._you, self._pin, self._out) if not tag.isHidden()]
        self.setAccessibleName(", ".join([isolate(self.person.name), self._may.text(), *shown]))
