"""The sheets of the Backups screen: what cannot be taken back is asked, with what it means."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from nabz.ui.care.view_model import CareViewModel
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.widgets.sheet import Choices, LabelledField, Sheet
from nabz.ui.widgets.view import IconLabel, label


class RestoreSheet(Sheet):
    """A backup in the place of the records, with a passphrase of the time when it was made."""

    def __init__(
        self, context: UiContext, model: CareViewModel, parent: QWidget, file: Path, when: str = ""
    ) -> None:
        super().__init__(context, parent)
        self._model = model
        self._file = file
        self._when = when
        self._which = label("strong", wrap=True)
        self.name = LabelledField(context)
        self.secret = LabelledField(context, hidden=True)
        for part in (self._which, self.name, self.secret):
            self.body.addWidget(part)
        self.finished.connect(model.look_at_state)
        self.finish()
        self.secret.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Put a backup back"),
            self.tr(
                "The records become what they were when the backup was made. The records of now are kept aside, "
                "encrypted. Everybody signs in with the passphrases of that time."
            ),
            self.tr("Put back"),
        )
        shown = self.context.words.moment(self._when) if self._when else isolate(self._file.name)
        self._which.setText(shown)
        self.name.name_it(self.tr("Name (empty: whoever the passphrase belongs to)"))
        self.secret.name_it(self.tr("Passphrase of that time"))

    def act(self) -> None:
        self._model.restore(self._file, self.name.text.strip(), self.secret.text, self.accept, self.fail)


class RepairSheet(Sheet):
    """Mending needs the passphrase, because the records are closed and opened for it."""

    def __init__(self, context: UiContext, model: CareViewModel, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._model = model
        self.secret = LabelledField(context, hidden=True)
        self.body.addWidget(self.secret)
        self.finished.connect(model.look_at_state)
        self.finish()
        self.secret.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Repair the records"),
            self.tr(
                "The damaged file is kept. What can be read is saved into a new one; where nothing can, the newest "
                "automatic backup takes its place. Nobody should work with the records meanwhile."
            ),
            self.tr("Repair"),
        )
        self.secret.name_it(self.tr("Your passphrase"))

    def act(self) -> None:
        self._model.repair(self.secret.text, self.accept, self.fail)


class EraseSheet(Sheet):
    """Erasing a patient, and what that means for backups."""

    def __init__(self, context: UiContext, model: CareViewModel, parent: QWidget, code: str = "") -> None:
        """Args: code: of the patient whose page it is asked from; it is typed once more all the same."""
        super().__init__(context, parent, danger=True)
        self._model = model
        self.code = LabelledField(context)
        self.code.field.setText(code)
        self.code.setVisible(not code)
        self._code = code
        self.again = LabelledField(context)
        self.backups = Choices(context, ("replace", "keep"), "replace")
        self._warning = label("small", wrap=True)
        self._elsewhere = label("small", wrap=True)
        self.body.addWidget(IconLabel(context, "triangle", "urgent_edge", 28))
        for part in (self.code, self.again, self.backups, self._warning, self._elsewhere):
            self.body.addWidget(part)
        self.backups.group.buttonToggled.connect(lambda: self.retranslate())
        self.finish()
        (self.again if code else self.code).setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        title = (
            self.tr("Erase patient %1 for good?").replace("%1", isolate(self._code))
            if self._code
            else self.tr("Erase a patient for good?")
        )
        self.say(
            title,
            self.tr(
                "Every consultation, question, remark and file of this patient is destroyed, and cannot be brought "
                "back. That it was done stays in the audit trail; who it was about does not."
            ),
            self.tr("Erase for good"),
        )
        self.code.name_it(self.tr("Code of the patient"))
        self.again.name_it(self.tr("Type the code once more, to be sure"))
        self.backups.name_them(
            self.tr("Automatic backups"),
            {"replace": self.tr("Destroy them and make a new one"), "keep": self.tr("Leave them")},
        )
        self._warning.setText(
            self.tr(
                "The patient is in no automatic backup any more; older states of all records go with them."
            )
            if self.backups.chosen == "replace"
            else self.tr("The patient stays in the automatic backups until these are replaced, day by day.")
        )
        self._elsewhere.setText(
            self.tr(
                "Backups that somebody wrote to a stick still hold the patient. Make them again and destroy the old."
            )
        )

    def act(self) -> None:
        self._model.erase(
            self.code.text,
            self.again.text,
            keep_backups=self.backups.chosen == "keep",
            done=self.accept,
            failed=self.fail,
        )
