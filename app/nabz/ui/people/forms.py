"""The sheets of the People screen: a new account, a passphrase, a PIN, the recovery code."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nabz.domain.people import Person, Role
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.people.view_model import PeopleViewModel
from nabz.ui.widgets.sheet import Choices, LabelledField, Sheet
from nabz.ui.widgets.view import label

Secret = Literal["passphrase", "pin"]


class AddPersonSheet(Sheet):
    """Name, role, and how they come in."""

    def __init__(self, context: UiContext, model: PeopleViewModel, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._model = model
        self.name = LabelledField(context)
        self.role = Choices(context, (str(Role.STAFF), str(Role.ADMINISTRATOR)), str(Role.STAFF))
        self.by = Choices(context, ("passphrase", "pin"), "passphrase")
        self._note = label("faint", wrap=True)
        self.secret = LabelledField(context, hidden=True)
        self.again = LabelledField(context, hidden=True)
        for part in (self.name, self.role, self.by, self._note, self.secret, self.again):
            self.body.addWidget(part)
        self.by.group.buttonToggled.connect(lambda: self.retranslate())
        self.finish()
        self.name.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Add somebody"),
            self.tr("They sign in by this name. What they do stands under it in the audit trail."),
            self.tr("Add"),
        )
        self.name.name_it(self.tr("Name"))
        self.role.name_them(
            self.tr("May do"),
            {
                "staff": self.tr("Work with records"),
                "administrator": self.tr("Also people, audit and backups"),
            },
        )
        self.by.name_them(
            self.tr("Comes in with"), {"passphrase": self.tr("A passphrase"), "pin": self.tr("A PIN")}
        )
        pin = self.by.chosen == "pin"
        self._note.setText(
            self.tr(
                "A PIN alone is enough while somebody with a passphrase has opened the records since the start."
            )
            if pin
            else self.tr("A passphrase opens the records at any time. A few words together are best.")
        )
        self.secret.name_it(self.tr("PIN") if pin else self.tr("Passphrase"))
        self.again.name_it(self.tr("The same again"))

    def act(self) -> None:
        self._model.add(
            self.name.text,
            Role(self.role.chosen),
            self.by.chosen,
            self.secret.text,
            self.again.text,
            self.accept,
            self.fail,
        )


class SecretSheet(Sheet):
    """A new passphrase or PIN: one's own, for which the passphrase of now is asked, or somebody else's."""

    def __init__(
        self,
        context: UiContext,
        model: PeopleViewModel,
        parent: QWidget,
        secret: Secret,
        whose: Person | None = None,
    ) -> None:
        """Args: whose: somebody who has forgotten theirs; one's own for None."""
        super().__init__(context, parent)
        self._model = model
        self._kind = secret
        self._whose = whose
        self.old = LabelledField(context, hidden=True)
        self.new = LabelledField(context, hidden=True, digits=secret == "pin")
        self.again = LabelledField(context, hidden=True, digits=secret == "pin")
        self.old.setVisible(whose is None)
        for part in (self.old, self.new, self.again):
            self.body.addWidget(part)
        self.finish()
        (self.new if whose else self.old).setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        pin, whose = self._kind == "pin", self._whose
        if whose is not None:
            title = self.tr("New PIN for %1") if pin else self.tr("New passphrase for %1")
            title = title.replace("%1", isolate(whose.name))
            lead = self.tr("Tell it to them in person. The one before is worth nothing then.")
        elif pin:
            title = self.tr("Your PIN")
            lead = self.tr(
                "It brings you back when the screen was locked. It never opens records after a start. "
                "Leave it empty to have none."
            )
        else:
            title = self.tr("Change your passphrase")
            lead = self.tr("Backups that were made before still open with the one of now.")
        self.say(title, lead, self.tr("Set"))
        self.old.name_it(self.tr("Your passphrase of now"))
        self.new.name_it(self.tr("New PIN") if pin else self.tr("New passphrase"))
        self.again.name_it(self.tr("The same again"))

    def act(self) -> None:
        new, again, ends = self.new.text, self.again.text, (self.accept, self.fail)
        if self._whose is not None:
            self._model.give_new(self._whose.name, self._kind, new, again, *ends)
        elif self._kind == "pin":
            self._model.set_pin(self.old.text, new, again, *ends)
        else:
            self._model.change_passphrase(self.old.text, new, again, *ends)


class ShutOutSheet(Sheet):
    """Shutting somebody out cannot be taken back, so it is asked."""

    def __init__(self, context: UiContext, model: PeopleViewModel, parent: QWidget, whose: Person) -> None:
        super().__init__(context, parent, danger=True)
        self._model = model
        self._whose = whose
        self.finish()
        self.cancel_button.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Shut %1 out?").replace("%1", isolate(self._whose.name)),
            self.tr(
                "They can no longer sign in; this cannot be taken back. What they wrote stays, and their name in "
                "the audit trail. Backups that were made before still open with their passphrase."
            ),
            self.tr("Shut out"),
        )

    def act(self) -> None:
        self._model.disable(self._whose.name, self.accept, self.fail)


class CodeSheet(Sheet):
    """A new recovery code: first what it means, then the code, once."""

    def __init__(self, context: UiContext, model: PeopleViewModel, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._model = model
        self.code = label("heading", wrap=True, selectable=True)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.hide()
        self.body.addWidget(self.code)
        self.finish()

    def retranslate(self) -> None:
        super().retranslate()
        if self.code.text():
            self.say(
                self.tr("Your recovery code"),
                self.tr(
                    "Write it down now and keep it away from this computer. It opens the records when every "
                    "passphrase is forgotten. It is not shown again."
                ),
                self.tr("I have written it down"),
            )
            self.cancel_button.hide()
            return
        self.say(
            self.tr("New recovery code"),
            self.tr(
                "The code on the paper is worth nothing when a new one is made. Nobody can open the records "
                "without a passphrase or the code of now, not even who made Nabz."
            ),
            self.tr("Make a new code"),
        )

    def act(self) -> None:
        if self.code.text():
            self.code.clear()
            self.accept()
        else:
            self._model.new_recovery_code(self._show, self.fail)

    def _show(self, code: str) -> None:
        self.code.setText(code)
        self.code.setAccessibleName(code)
        self.code.show()
        self._set_working(False)
        self.retranslate()
        self._grow()
