"""Knowledge packs on the Knowledge screen: taking one in, making one, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QVBoxLayout, QWidget

from nabz.domain.errors import NabzError
from nabz.services.packs import ImportOutcome
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import isolate
from nabz.ui.knowledge.pack_model import PackModel
from nabz.ui.knowledge.view_model import file_name
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import IconButton, View, label

_ENDING = "*.nabzpack"


class PackRow(View):
    """Two buttons and a line that says what was done; a refused pack says why in a box of its own."""

    def __init__(self, context: UiContext, model: PackModel) -> None:
        super().__init__(context)
        self.model = model
        self._outcome: ImportOutcome | None = None
        self._written = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        self.import_button = IconButton(context, "import", size=18)
        self.export_button = IconButton(context, "export", size=18)
        self.import_button.clicked.connect(self._choose_pack)
        self.export_button.clicked.connect(self._choose_target)
        row.addWidget(self.import_button)
        row.addWidget(self.export_button)
        self.said = label("small", wrap=True, selectable=True)
        column.addWidget(buttons)
        column.addWidget(self.said)
        model.taken.connect(self._say_taken)
        model.written.connect(self._say_written)
        model.refused.connect(self._say_refused)
        model.busy_changed.connect(self._show_busy)
        self.finish()

    def retranslate(self) -> None:
        self.import_button.say(self.tr("Take in a pack…"))
        self.export_button.say(self.tr("Make a pack…"))
        self._say()

    def _choose_pack(self) -> None:
        kinds = f"{self.tr('Knowledge packs')} ({_ENDING})"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Knowledge pack to take in"), "", kinds)
        if path:
            self.model.take_in(path)

    def _choose_target(self) -> None:
        kinds = f"{self.tr('Knowledge packs')} ({_ENDING})"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the pack as"), "", kinds)
        if path:
            self.model.write(path)

    def _show_busy(self) -> None:
        self.import_button.setEnabled(not self.model.busy)
        self.export_button.setEnabled(not self.model.busy)

    def _say_taken(self, outcome: ImportOutcome) -> None:
        self._outcome, self._written = outcome, ""
        self._say()

    def _say_written(self, path: str) -> None:
        self._outcome, self._written = None, path
        self._say()

    def _say(self) -> None:
        text = ""
        if self._outcome is not None:
            record = self._outcome.record
            title = isolate(record.manifest.title)
            if self._outcome.outcome == "unchanged":
                text = self.tr("The pack %1 is here already.").replace("%1", title)
            else:
                taken = self.tr("The pack %1 was taken in.").replace("%1", title)
                text = f"{taken} {self.tr('It has %Ln passage(s).', '', record.passages)}"
        elif self._written:
            text = self.tr("The pack was written: %1").replace("%1", isolate(file_name(self._written)))
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _say_refused(self, path: str, error: NabzError) -> None:
        """Why a pack was refused; an administrator may take one that nobody vouches for all the same."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("The pack was not taken in"))
        box.setText(words_for(error))
        if error.code == "pack_unsigned":
            if self.model.may_allow:
                box.setInformativeText(self.tr("Take it only if you know where it comes from."))
                allow = box.addButton(self.tr("Take it all the same"), QMessageBox.ButtonRole.DestructiveRole)
                allow.clicked.connect(lambda: self.model.take_in(path, allow_unsigned=True))
            else:
                box.setInformativeText(self.tr("An administrator can allow it."))
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.open()
