"""The People screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nabz.domain.people import Person, Role
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import isolate
from nabz.ui.people.forms import AddPersonSheet, CodeSheet, SecretSheet, ShutOutSheet
from nabz.ui.people.person_card import PersonCard
from nabz.ui.people.view_model import PeopleViewModel
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, card_frame, label


class PeopleView(Page):
    """One's own account first; everybody's below, which an administrator can change."""

    def __init__(self, context: UiContext, model: PeopleViewModel, toast: Toast) -> None:
        super().__init__(context)
        self.model = model
        self._toast = toast
        self.cards: list[PersonCard] = []
        self._mine, column = card_frame()
        self._who = label("strong", wrap=True)
        self._may = label("small", wrap=True)
        doing = QWidget()
        flow = FlowLayout(doing, gap=8)
        self.passphrase_button = IconButton(context, "key", size=18)
        self.pin_button = IconButton(context, "keypad", size=18)
        self.code_button = IconButton(context, "sources", size=18)
        for button in (self.passphrase_button, self.pin_button, self.code_button):
            flow.addWidget(button)
        for part in (self._who, self._may, doing):
            column.addWidget(part)
        self._others = QWidget()
        others = FlowLayout(self._others, gap=12)
        self._heading = label("heading")
        self.add_button = IconButton(context, "new", kind="primary", token="accent_ink", size=18)
        others.addWidget(self._heading)
        others.addWidget(self.add_button)
        self._closed = EmptyState(context, "lock")
        self.column.addWidget(self._mine)
        self.column.addSpacing(10)
        self.column.addWidget(self._others)
        self.column.addWidget(self._closed)
        self.column.addStretch(1)
        self.passphrase_button.clicked.connect(lambda: SecretSheet(context, model, self, "passphrase").open())
        self.pin_button.clicked.connect(lambda: SecretSheet(context, model, self, "pin").open())
        self.code_button.clicked.connect(lambda: CodeSheet(context, model, self).open())
        self.add_button.clicked.connect(lambda: AddPersonSheet(context, model, self).open())
        model.changed.connect(self._show)
        model.told.connect(self._tell)
        model.role_changed.connect(self._offer_back)
        self.finish()

    def retranslate(self) -> None:
        self.say(
            self.tr("People"),
            self.tr("Everybody signs in under their own name, so that the audit trail tells who did what."),
        )
        self.passphrase_button.say(self.tr("Change your passphrase…"))
        self.code_button.say(self.tr("New recovery code…"))
        self._heading.setText(self.tr("Accounts"))
        self.add_button.say(self.tr("Add somebody…"))
        self._show_words()

    def take_focus(self) -> None:
        (self.add_button if self.model.may_manage else self.passphrase_button).setFocus()

    def refresh(self) -> None:
        self.model.refresh()

    def _show(self) -> None:
        for card in self.cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        me = self.model.me
        self.cards = []
        for offset, person in enumerate(sorted(self.model.everybody, key=lambda p: p.disabled), 1):
            card = PersonCard(
                self.context,
                person,
                me=me is not None and person.id == me.id,
                may_manage=self.model.may_manage,
            )
            card.wanted.connect(lambda what, p=person: self._do(what, p))
            self.cards.append(card)
            self.column.insertWidget(self.column.indexOf(self._others) + offset, card)
        known = me is not None and any(p.id == me.id for p in self.model.everybody)
        self._mine.setVisible(known)
        self._others.setVisible(me is not None)
        self.add_button.setVisible(self.model.may_manage)
        self.code_button.setVisible(self.model.may_manage)
        self._closed.setVisible(self.model.closed is not None)
        self._show_words()

    def _show_words(self) -> None:
        me = self.model.me
        if me is not None:
            self._who.setText(self.tr("You are signed in as %1").replace("%1", isolate(me.name)))
            self._may.setText(
                self.tr("You have a PIN: it brings you back when the screen was locked.")
                if me.has_pin
                else self.tr("You have no PIN: after the screen was locked you type the passphrase.")
            )
            self.pin_button.say(self.tr("Change your PIN…") if me.has_pin else self.tr("Set a PIN…"))
        if self.model.closed is not None:
            self._closed.say(self.tr("Accounts cannot be seen now"), words_for(self.model.closed))

    def _do(self, what: str, person: Person) -> None:
        if what == "role":
            other = Role.STAFF if person.role is Role.ADMINISTRATOR else Role.ADMINISTRATOR
            self.model.set_role(person, other)
        elif what == "disable":
            ShutOutSheet(self.context, self.model, self, person).open()
        elif what == "pin":
            SecretSheet(self.context, self.model, self, "pin", person).open()
        else:
            SecretSheet(self.context, self.model, self, "passphrase", person).open()

    def _offer_back(self, before: Person) -> None:
        now_staff = before.role is Role.ADMINISTRATOR
        words = self.tr("%1 is staff now.") if now_staff else self.tr("%1 is an administrator now.")
        if self.model.me is not None and before.id == self.model.me.id:
            # Whoever gave up the role cannot take it back themselves.
            self._toast.say(words.replace("%1", isolate(before.name)))
            return

        def undo() -> None:
            now = next((p for p in self.model.everybody if p.id == before.id), before)
            self.model.set_role(now, before.role)

        self._toast.say(words.replace("%1", isolate(before.name)), self.tr("Undo"), undo, 8000)

    def _tell(self, what: str, name: str) -> None:
        words = {
            "added": self.tr("%1 can sign in now."),
            "disabled": self.tr("%1 can no longer sign in."),
            "new_passphrase": self.tr("%1 has a new passphrase."),
            "new_pin": self.tr("%1 has a new PIN."),
            "passphrase": self.tr("Your passphrase is changed."),
            "pin": self.tr("Your PIN is set."),
            "pin_removed": self.tr("You have no PIN any more."),
        }[what]
        self._toast.say(words.replace("%1", isolate(name)))
