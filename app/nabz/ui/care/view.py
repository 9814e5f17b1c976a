"""The Backups screen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from nabz.services.record_ports import BackupFound, BackupMade, Erasure, Repair
from nabz.ui.care.sheets import EraseSheet, RepairSheet, RestoreSheet
from nabz.ui.care.view_model import CareViewModel
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, IconLabel, card_frame, label

_SHOWN = 12


class CareView(Page):
    """Three cards: backups, the check, erasing."""

    def __init__(self, context: UiContext, model: CareViewModel, toast: Toast) -> None:
        super().__init__(context)
        self.model = model
        self._toast = toast
        self._lines: list[QWidget] = []
        self._erased: Erasure | None = None
        self._build_backups()
        self._build_check()
        self._build_erasure()
        self.column.addStretch(1)
        model.backups_changed.connect(self._show_backups)
        model.working_changed.connect(self._show_working)
        model.checked.connect(self._show_check)
        model.made.connect(self._tell_made)
        model.restored.connect(lambda: toast.say(self.tr("The backup is in place. The records are open.")))
        model.repaired.connect(self._tell_repair)
        model.erased.connect(self._tell_erasure)
        self.finish()
        self._show_working()

    def _build_backups(self) -> None:
        context = self.context
        frame, column = card_frame()
        self._backups_title = label("strong", wrap=True)
        self._backups_lead = label("small", wrap=True)
        doing = QWidget()
        flow = FlowLayout(doing, gap=8)
        self.backup_button = IconButton(context, "backup", kind="primary", token="accent_ink", size=18)
        self.restore_button = IconButton(context, "import", size=18)
        flow.addWidget(self.backup_button)
        flow.addWidget(self.restore_button)
        self._newest = label("small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        for part in (self._backups_title, self._backups_lead, doing, self._newest):
            column.addWidget(part)
        column.addLayout(self._list)
        self.column.addWidget(frame)
        self.backup_button.clicked.connect(self._choose_target)
        self.restore_button.clicked.connect(self._choose_backup)

    def _build_check(self) -> None:
        context = self.context
        frame, column = card_frame()
        self._check_title = label("strong", wrap=True)
        self._check_lead = label("small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._check_icon = IconLabel(context, "tick", "self_care_edge", 22)
        self.found = label("", wrap=True, selectable=True)
        row.addWidget(self._check_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.found, 1)
        doing = QWidget()
        flow = FlowLayout(doing, gap=8)
        self.check_button = IconButton(context, "check", size=18)
        self.repair_button = IconButton(context, "settings", size=18)
        flow.addWidget(self.check_button)
        flow.addWidget(self.repair_button)
        column.addWidget(self._check_title)
        column.addWidget(self._check_lead)
        column.addWidget(doing)
        column.addLayout(row)
        self.column.addWidget(frame)
        self.check_button.clicked.connect(self.model.look_through)
        self.repair_button.clicked.connect(lambda: RepairSheet(self.context, self.model, self).open())

    def _build_erasure(self) -> None:
        frame, column = card_frame()
        self._erase_title = label("strong", wrap=True)
        self._erase_lead = label("small", wrap=True)
        doing = QWidget()
        flow = FlowLayout(doing, gap=8)
        self.erase_button = IconButton(self.context, "eraser", size=18)
        flow.addWidget(self.erase_button)
        self.outcome = label("", wrap=True, selectable=True)
        self.outcome.hide()
        for part in (self._erase_title, self._erase_lead, doing, self.outcome):
            column.addWidget(part)
        self.column.addWidget(frame)
        self.erase_button.clicked.connect(lambda: EraseSheet(self.context, self.model, self).open())

    def retranslate(self) -> None:
        self.say(
            self.tr("Backups and care"),
            self.tr("Backups are encrypted as the records are: whoever finds one cannot read it."),
        )
        self._backups_title.setText(self.tr("Backups"))
        self._backups_lead.setText(
            self.tr(
                "Nabz makes one by itself each day, on this computer. Make one on a stick as well, and keep it "
                "elsewhere: it helps when this computer is lost."
            )
        )
        self.backup_button.say(self.tr("Make a backup…"))
        self.restore_button.say(self.tr("Put a backup back…"))
        self._check_title.setText(self.tr("Are the records sound?"))
        self._check_lead.setText(
            self.tr("Nabz looks at the start. Here it looks through every page; that may take a minute.")
        )
        self.check_button.say(self.tr("Look through all"))
        self.repair_button.say(self.tr("Repair…"))
        self._erase_title.setText(self.tr("Erase a patient"))
        self._erase_lead.setText(
            self.tr("When a patient asks for it, or when the time for keeping is over. There is no way back.")
        )
        self.erase_button.say(self.tr("Erase a patient…"))
        self._show_backups()
        self._show_check()
        self._show_erasure()

    def take_focus(self) -> None:
        self.backup_button.setFocus()

    def refresh(self) -> None:
        self.model.refresh()

    def forget(self) -> None:
        self._erased = None
        self._show_erasure()
        self.model.forget()

    def could_be_lost(self) -> str:
        """Closing in the middle of these would leave them undone."""
        if self.model.working in ("backup", "restore", "repair", "erase"):
            return self.tr("Work on the records that is going on.")
        return ""

    def _choose_target(self) -> None:
        name = f"nabz-{date.today().isoformat()}.nabzbackup"
        kinds = f"{self.tr('Backups of Nabz')} (*.nabzbackup)"
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where the backup is written"),
            name,
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.model.back_up(Path(path))

    def _choose_backup(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("The backup to put back"))
        if path:
            RestoreSheet(self.context, self.model, self, Path(path)).open()

    def _show_backups(self) -> None:
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        if not self.model.loaded:
            self._newest.setText("")
            return
        if not self.model.backups:
            self._newest.setText(
                self.tr("There is no automatic backup yet. The first comes with the first record.")
            )
            return
        self._newest.setText(self.tr("On this computer, newest first:"))
        for found in self.model.backups[:_SHOWN]:
            self._lines.append(self._line(found))
        for line in self._lines:
            self._list.addWidget(line)

    def _line(self, found: BackupFound) -> QWidget:
        words = self.context.words
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        text = label("small")
        moment = words.moment(found.created_at)
        text.setText(f"{moment}  ·  {words.size(found.size)}")
        back = IconButton(self.context, "import", kind="quiet", size=16)
        back.setText(self.tr("Put back…"))
        back.setAccessibleName(f"{back.text()} {moment}")
        back.clicked.connect(
            lambda: RestoreSheet(self.context, self.model, self, found.path, found.created_at).open()
        )
        row.addWidget(text)
        row.addStretch(1)
        row.addWidget(back)
        return line

    def _show_working(self) -> None:
        working = self.model.working
        for button in (
            self.backup_button,
            self.restore_button,
            self.check_button,
            self.repair_button,
            self.erase_button,
        ):
            button.setEnabled(not working)
        if working == "backup":
            self._toast.say(self.tr("The backup is being written…"), ms=60_000)
        self._show_check()

    def _show_check(self) -> None:
        check, number = self.model.check, self.context.words.number
        running = self.model.working == "check"
        self._check_icon.setVisible(check is not None and not running)
        self.found.setVisible(check is not None or running)
        self.repair_button.setVisible(check is not None and bool(check.problems))
        if running:
            self.found.setText(self.tr("Looking through every page…"))
        elif check is not None and not check.problems:
            self._check_icon.set_icon("tick", "self_care_edge")
            words = self.tr("The records are sound: %1 conversations, %2 messages.")
            self.found.setText(words.replace("%1", number(check.sessions)).replace("%2", number(check.turns)))
        elif check is not None:
            self._check_icon.set_icon("octagon", "urgent_edge")
            words = self.tr("Something is wrong with the records (%1). Repair them; nothing is thrown away.")
            self.found.setText(words.replace("%1", number(len(check.problems))))

    def _tell_made(self, made: BackupMade) -> None:
        words = self.tr("The backup is written and was opened again: %1 conversations in %2.")
        count = self.context.words.number(made.sessions)
        self._toast.say(words.replace("%1", count).replace("%2", isolate(made.path.name)), ms=9000)

    def _tell_repair(self, repair: Repair) -> None:
        words = {
            "sound": self.tr("The records are sound: nothing was changed."),
            "rebuilt": self.tr("The search was made anew; nothing is lost."),
            "salvaged": self.tr("What could be read was saved into a new file. The damaged one is kept."),
            "backup": self.tr(
                "Nothing could be read. The newest backup is in place; later records are lost."
            ),
        }[repair.way]
        self._toast.say(words, ms=15_000)

    def _tell_erasure(self, erasure: Erasure) -> None:
        self._erased = erasure
        self._show_erasure()
        self.outcome.setFocus()

    def _show_erasure(self) -> None:
        done, number = self._erased, self.context.words.number
        self.outcome.setVisible(done is not None)
        if done is None:
            return
        lines = [
            self.tr("Erased for good: %1 conversations with %2 messages.")
            .replace("%1", number(done.sessions))
            .replace("%2", number(done.turns))
        ]
        if done.backups_replaced:
            lines.append(self.tr("The automatic backups are destroyed and a new one is made."))
        if done.backups_kept:
            words = self.tr("Automatic backups that still hold the patient: %1.")
            lines.append(words.replace("%1", number(done.backups_kept)))
        for place in done.elsewhere:
            words = self.tr("A backup was written to %1: make it again and destroy the old one.")
            lines.append(words.replace("%1", isolate(place)))
        self.outcome.setText("\n".join(lines))
