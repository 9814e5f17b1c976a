"""The sheet that asks in which form a record leaves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from nabz.services.export import ExportFormat
from nabz.ui.context import UiContext
from nabz.ui.export.view_model import ENDINGS, ExportViewModel
from nabz.ui.widgets.sheet import Choices, Sheet
from nabz.ui.widgets.view import label

_NEVER_OVER = QFileDialog.Option.DontConfirmOverwrite
"""A file that is there stays: the service refuses, and the sheet says so."""


class ExportSheet(Sheet):
    """Four forms, each with whom it is for; then where the file goes."""

    def __init__(self, context: UiContext, model: ExportViewModel, parent: QWidget, session_id: str) -> None:
        super().__init__(context, parent)
        self._model = model
        self._session_id = session_id
        self.forms = Choices(context, tuple(str(f) for f in ENDINGS), str(ExportFormat.PDF))
        self._for = label(wrap=True)
        self._warning = label("small", wrap=True)
        for part in (self.forms, self._for, self._warning):
            self.body.addWidget(part)
        self.forms.group.buttonToggled.connect(lambda: self._say_for())
        self.finish()
        self.forms.buttons["pdf"].setFocus()

    @property
    def form(self) -> ExportFormat:
        return ExportFormat(self.forms.chosen)

    def retranslate(self) -> None:
        super().retranslate()
        self.say(self.tr("Save the record as a file"), "", self.tr("Save…"))
        self.forms.name_them(
            self.tr("Form"),
            {
                "pdf": "PDF",
                "md": self.tr("Text"),
                "fhir": "FHIR",
                "json": self.tr("Nabz"),
            },
        )
        self._warning.setText(
            self.tr(
                "The file is not encrypted: whoever has it can read it. That it was made stands in the audit trail."
            )
        )
        self._say_for()

    def act(self) -> None:
        form = self.form
        name = self._model.suggested_name(self._session_id, form)
        ending = ENDINGS[form]
        path, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), name, f"*.{ending}", options=_NEVER_OVER
        )
        if not path:
            self._set_working(False)
            return
        target = Path(path if "." in Path(path).name else f"{path}.{ending}")
        self._model.write(self._session_id, form, target, self.accept, self.fail)

    def _say_for(self) -> None:
        words = {
            "pdf": self.tr("A page to read, print or send, in the language of the conversation."),
            "md": self.tr("Plain text with headings, for any program."),
            "fhir": self.tr("For another clinic's or hospital's record system (HL7 FHIR R4)."),
            "json": self.tr("Everything, for another Nabz: it can be taken in there."),
        }
        self._for.setText(words[self.forms.chosen])
        self._grow()
