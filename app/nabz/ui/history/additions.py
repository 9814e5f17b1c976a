"""What was added to a record since: remarks and files. The record itself stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nabz.services.history_ports import Amendment, Attachment
from nabz.ui.context import UiContext
from nabz.ui.history.view_model import UNDO_MS, HistoryViewModel
from nabz.ui.i18n import direction_in, isolate
from nabz.ui.widgets.scroll_column import ScrollColumn
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, IconLabel, View, card_frame, label


class AdditionsView(View):
    """Remarks with a field for one more, and files."""

    def __init__(self, context: UiContext, model: HistoryViewModel, toast: Toast) -> None:
        super().__init__(context)
        self.model = model
        self._toast = toast
        self._shown: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn((20, 10, 24, 20), 8)
        column = self._scroll.column
        self._remarks_title, self._remarks_lead = label("heading"), label("small", wrap=True)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(8)
        frame, field_column = card_frame(sides=10, ends=8)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(context.theme.px(84))
        field_column.addWidget(self.field)
        row = QHBoxLayout()
        self.add_button = IconButton(context, "amend", size=18)
        row.addStretch(1)
        row.addWidget(self.add_button)
        field_column.addLayout(row)
        self._files_title, self._files_lead = label("heading"), label("small", wrap=True)
        self._files = QVBoxLayout()
        self._files.setSpacing(6)
        files_row = QHBoxLayout()
        self.attach_button = IconButton(context, "attach", size=18)
        files_row.addWidget(self.attach_button)
        files_row.addStretch(1)
        column.addWidget(self._remarks_title)
        column.addWidget(self._remarks_lead)
        column.addLayout(self._remarks)
        column.addWidget(frame)
        column.addSpacing(10)
        column.addWidget(self._files_title)
        column.addWidget(self._files_lead)
        column.addLayout(self._files)
        column.addLayout(files_row)
        column.addStretch(1)
        outer.addWidget(self._scroll)
        self.field.textChanged.connect(self._look)
        self.add_button.clicked.connect(lambda: model.amend(self.field.toPlainText(), self.field.clear))
        self.attach_button.clicked.connect(self._choose_file)
        model.additions_changed.connect(self.show_additions)
        model.detached.connect(self._offer_file_back)
        self.finish()
        self._look()

    def retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Remarks and files"))
        self._remarks_title.setText(self.tr("Remarks"))
        self._remarks_lead.setText(
            self.tr(
                "A remark is added with your name and the time. The record and earlier remarks stay as they are."
            )
        )
        self.field.setPlaceholderText(self.tr("What should be added to this record?"))
        self.field.setAccessibleName(self.tr("New remark"))
        self.add_button.say(self.tr("Add the remark"))
        self._files_title.setText(self.tr("Files"))
        self._files_lead.setText(
            self.tr("A copy is kept with the record, encrypted: a photograph, a letter, a test result.")
        )
        self.attach_button.say(self.tr("Attach a file…"))
        self.show_additions()

    @property
    def draft(self) -> str:
        """A remark that was begun and not added."""
        return self.field.toPlainText().strip()

    def show_additions(self) -> None:
        """Show those of the record that is open."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        record = self.model.record
        if record is None:
            return
        for amendment in record.amendments:
            card = self._remark(amendment)
            self._remarks.addWidget(card)
            self._shown.append(card)
        for attachment in self.model.attachments:
            line = self._file(attachment)
            self._files.addWidget(line)
            self._shown.append(line)

    def _remark(self, amendment: Amendment) -> QWidget:
        frame, column = card_frame()
        text = label(wrap=True, selectable=True)
        text.setProperty("quoted", True)
        text.setText(amendment.text)
        text.setLayoutDirection(direction_in(amendment.text))
        by = label("small", wrap=True)
        by.setText(f"{isolate(amendment.by.name or '—')}  ·  {self.context.words.moment(amendment.at.utc)}")
        column.addWidget(text)
        column.addWidget(by)
        frame.setAccessibleName(f"{by.text()}: {isolate(amendment.text)}")
        return frame

    def _file(self, attachment: Attachment) -> QWidget:
        words = self.context.words
        frame, column = card_frame(ends=8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(self.context, "attach", "ink_soft", 20))
        told = QVBoxLayout()
        told.setSpacing(1)
        name = label(wrap=True, selectable=True)
        name.setText(words.in_line(attachment.name))
        about = label("small", wrap=True)
        facts = [
            words.size(attachment.size),
            isolate(attachment.by.name or "—"),
            words.moment(attachment.at.utc),
        ]
        if not attachment.here:
            facts.append(self.tr("its contents did not come with the imported record"))
        about.setText("  ·  ".join(facts))
        told.addWidget(name)
        told.addWidget(about)
        row.addLayout(told, 1)
        acts: tuple[tuple[str, str, Callable[[], None], bool], ...] = (
            ("export", self.tr("Save…"), lambda: self._save(attachment), attachment.here),
            ("delete", self.tr("Remove"), lambda: self.model.detach(attachment), True),
        )
        for icon, text, act, possible in acts:
            button = IconButton(self.context, icon, kind="quiet", size=16)
            button.setText(text)
            button.setAccessibleName(f"{text} {isolate(attachment.name)}")
            button.setEnabled(possible)
            button.clicked.connect(lambda _=False, do=act: do())
            row.addWidget(button)
        column.addLayout(row)
        return frame

    def _look(self) -> None:
        self.add_button.setEnabled(bool(self.draft))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("The file to attach"))
        if path:
            self.model.attach(Path(path))

    def _save(self, attachment: Attachment) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where the file is written, unencrypted"),
            attachment.name,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            said = self.tr("%1 is written.").replace("%1", isolate(Path(path).name))
            self.model.save_attachment(attachment, Path(path), lambda: self._toast.say(said))

    def _offer_file_back(self, attachment: Attachment) -> None:
        said = self.tr("%1 is removed from the record.").replace("%1", isolate(attachment.name))
        self._toast.say(said, self.tr("Undo"), self.model.undo_detach, UNDO_MS)
