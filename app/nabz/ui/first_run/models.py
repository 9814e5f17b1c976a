"""The step that brings the models: what is here, what is missing, how to get it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from nabz.services.ports import FetchProgress
from nabz.ui.context import UiContext
from nabz.ui.first_run.step import StepView
from nabz.ui.first_run.view_model import FirstRunViewModel
from nabz.ui.i18n import isolate
from nabz.ui.widgets.action_card import ActionCard
from nabz.ui.widgets.view import IconLabel, label


class _Piece(QWidget):
    """One thing that is here or not."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(12)
        self._icon = IconLabel(context, "tick", "self_care_edge", 22)
        self.words = label(wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_state(self, here: bool, words: str) -> None:
        self._icon.set_icon("tick" if here else "download", "self_care_edge" if here else "ink_soft")
        self.words.setText(words)
        self.setAccessibleName(words)


class ModelsStep(StepView):
    """Three pieces and two ways to get them."""

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context, model)
        self.pieces = [_Piece(context) for _ in range(3)]
        for piece in self.pieces:
            self.column.addWidget(piece)
        self.column.addSpacing(8)
        self.folder = ActionCard(context, "folder", size=30)
        self.fetch = ActionCard(context, "download", size=30)
        self.folder.clicked.connect(self._choose_folder)
        self.fetch.clicked.connect(lambda: self._begin(None))
        self.column.addWidget(self.folder)
        self.column.addWidget(self.fetch)
        self._going_on = QWidget()
        going = QVBoxLayout(self._going_on)
        going.setContentsMargins(0, 8, 0, 0)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._far = label("small", wrap=True)
        self.stop = QPushButton()
        self.stop.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stop.clicked.connect(model.stop)
        going.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._far, 1)
        row.addWidget(self.stop)
        going.addLayout(row)
        self.column.addWidget(self._going_on)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        model.changed.connect(self._show)
        model.progressed.connect(self._show_progress)
        self.finish()

    def retranslate(self) -> None:
        self.folder.say(
            self.tr("From a folder or USB stick…"), self.tr("For a computer that has no internet.")
        )
        self.stop.setText(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._show()

    def may_skip(self) -> bool:
        return self.model.readiness is None or not self.model.readiness.complete

    def take_focus(self) -> None:
        first = next((card for card in (self.folder, self.fetch) if card.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, folder: str | None) -> None:
        self.say_problem(None)
        self._far.clear()
        self._bar.setRange(0, 0)
        self.model.bring(folder)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder or USB stick with the models"))
        if folder:
            self._begin(folder)

    def _show(self) -> None:
        ready, words = self.model.readiness, self.context.words
        complete = ready is not None and ready.complete
        self.say(
            self.tr("Language model and sources"),
            self.tr("Everything is here. Nothing needs to be fetched.")
            if complete
            else self.tr("They run on this computer. After this no internet is needed."),
        )
        chat = ready.chat if ready else ""
        self.pieces[0].show_state(
            bool(chat),
            self.tr("Language model, which puts answers into words: %1").replace("%1", isolate(chat))
            if chat
            else self.tr("Language model, which puts answers into words: not here yet"),
        )
        search, index = (ready.search, ready.index) if ready else (False, False)
        self.pieces[1].show_state(
            search,
            self.tr("Search model, which finds the right source: here")
            if search
            else self.tr("Search model, which finds the right source: not here yet"),
        )
        self.pieces[2].show_state(
            index,
            self.tr("Sources: ready to be searched") if index else self.tr("Sources: not set up yet"),
        )
        for piece in self.pieces:
            piece.setVisible(ready is not None)
        wanted = ready is not None and not complete and not self.model.bringing
        missing = ready is not None and bool(ready.missing)
        self.folder.setVisible(wanted and missing)
        self.fetch.setVisible(wanted)
        size = isolate(words.size(ready.size)) if ready else ""
        self.fetch.set_icon("download" if missing else "again")
        if missing:
            lead = self.tr("About %1, once. It can be stopped and goes on where it was.").replace("%1", size)
            self.fetch.say(self.tr("Fetch from the internet"), lead)
        else:
            lead = self.tr("Only the sources are set up; nothing is fetched.")
            self.fetch.say(self.tr("Set them up"), lead)
        self._going_on.setVisible(self.model.bringing)
        self.moved.emit()

    def _show_progress(self, progress: FetchProgress) -> None:
        words = self.context.words
        self._bar.setRange(0, 1000 if progress.total else 0)
        if progress.total:
            self._bar.setValue(round(1000 * progress.done / progress.total))
        parts = []
        if progress.stage == "fetch":
            parts.append(f"{isolate(words.size(progress.done))} / {isolate(words.size(progress.total))}")
        else:
            parts.append(self.tr("Setting up"))
        if progress.seconds_left is not None:
            minutes = max(1, round(progress.seconds_left / 60))
            parts.append(self.tr("about %Ln minute(s) left", "", minutes))
        self._far.setText(" · ".join(parts))
