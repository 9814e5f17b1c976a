"""A source on the screen: what it holds, how far its reading is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from nabz.domain.documents import Fault
from nabz.domain.languages import Language
from nabz.services.document_reading import DocumentProgress
from nabz.services.ports import SourceRecord
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import isolate
from nabz.ui.knowledge.view_model import fault_of
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import IconButton, View, card_frame, label


class SourceCard(View):
    """Sends what the person wants with the source's id. A built-in source has no buttons."""

    pause = Signal()
    go_on = Signal()
    reread = Signal(str)
    remove = Signal(str)
    switch = Signal(str, bool)
    show_to_patients = Signal(str, bool)

    def __init__(
        self, context: UiContext, source: SourceRecord, *, reading: bool = False, may_change: bool = True
    ) -> None:
        """Args: reading: documents are being read now, this one or another."""
        super().__init__(context)
        self._source = source
        self._progress: DocumentProgress | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card, column = card_frame(sides=16, ends=12, spacing=5)
        outer.addWidget(card)
        self._title = label("strong", wrap=True)
        self._facts = label("small", wrap=True)
        self._note = label("small", wrap=True, selectable=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        for part in (self._title, self._facts, self._bar, self._note):
            column.addWidget(part)
        doing = QWidget()
        row = FlowLayout(doing, gap=8)
        self.pause_button = IconButton(context, "stop", size=18)
        self.go_on_button = IconButton(context, "continue", size=18)
        self.switch_button = IconButton(context, "check", size=18)
        self.audience_button = IconButton(context, "people", size=18)
        self.reread_button = IconButton(context, "again", size=18)
        self.remove_button = IconButton(context, "delete", size=18)
        self.pause_button.clicked.connect(self.pause)
        self.go_on_button.clicked.connect(self.go_on)
        self.switch_button.clicked.connect(lambda: self.switch.emit(source.id, not self._enabled))
        self.audience_button.clicked.connect(
            lambda: self.show_to_patients.emit(source.id, not self._for_everybody)
        )
        self.reread_button.clicked.connect(lambda: self.reread.emit(source.id))
        self.remove_button.clicked.connect(lambda: self.remove.emit(source.id))
        state = source.state
        shown = {
            self.pause_button: state == "reading" and reading,
            self.go_on_button: state in ("waiting", "paused", "reading") and not reading,
            self.switch_button: state in ("ready", "disabled"),
            self.audience_button: source.kind == "document" and state in ("ready", "disabled"),
            self.reread_button: source.kind == "document" and state in ("ready", "disabled", "failed"),
            self.remove_button: True,
        }
        self.switch_button.set_icon("close" if self._enabled else "check")
        self.reread_button.setEnabled(not reading)
        for button, wanted in shown.items():
            row.addWidget(button)
            button.setVisible(wanted)
        column.addWidget(doing)
        doing.setVisible(source.kind in ("document", "pack") and may_change)
        self._bar.setVisible(state in ("waiting", "paused", "reading"))
        self.finish()

    @property
    def _enabled(self) -> bool:
        return self._source.state != "disabled" and bool(self._source.extra.get("enabled", True))

    @property
    def _for_everybody(self) -> bool:
        return self._source.extra.get("audience") == "all"

    @property
    def source_id(self) -> str:
        return self._source.id

    def retranslate(self) -> None:
        source = self._source
        built_in = self.tr("Built into Nabz: word explanations and guideline cards")
        self._title.setText(
            built_in if source.kind == "builtin" else self.context.words.in_line(source.title)
        )
        languages = [Language(code).profile.own_name for code in source.languages if code in set(Language)]
        facts = [
            self.tr("%Ln passage(s)", "", source.passages),
            self.context.words.listed(isolate(name) for name in languages),
        ]
        if source.kind in ("document", "pack"):
            facts.append(self.tr("for everybody") if self._for_everybody else self.tr("for staff only"))
            if source.state != "ready":
                facts.insert(0, self._state_words())
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._note.setText(self._note_words())
        self._note.setVisible(bool(self._note.text()))
        self.pause_button.say(self.tr("Pause"))
        self.go_on_button.say(self.tr("Go on"))
        self.switch_button.say(self.tr("Do not use") if self._enabled else self.tr("Use"))
        self.audience_button.say(
            self.tr("Only for staff") if self._for_everybody else self.tr("Patients may read it too")
        )
        self.reread_button.say(self.tr("Read again"))
        self.remove_button.say(self.tr("Remove"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self.setAccessibleName(f"{self._title.text()}. {self._facts.text()}")
        self.show_progress(self._progress)

    def show_progress(self, progress: DocumentProgress | None) -> None:
        """How far the reading of this document is; None shows how far it was when it stopped."""
        self._progress = progress
        extra = self._source.extra
        done, total = int(extra.get("done", 0)), int(extra.get("total", 0))
        if progress is not None:
            done, total = progress.done, progress.total
        self._bar.setValue(round(1000 * done / total) if total else 0)
        if self._source.state not in ("waiting", "paused", "reading") or not total:
            return
        parts = [
            self.tr("%1 of %2 parts")
            .replace("%1", self.context.words.number(done))
            .replace("%2", self.context.words.number(total))
        ]
        if progress is not None and progress.seconds_left is not None:
            parts.append(self.tr("about %Ln minute(s) left", "", max(1, round(progress.seconds_left / 60))))
        self._note.setText(" · ".join(parts))
        self._note.setVisible(True)

    def _state_words(self) -> str:
        return {
            "waiting": self.tr("waiting"),
            "reading": self.tr("being read"),
            "paused": self.tr("paused"),
            "failed": self.tr("not read"),
            "disabled": self.tr("not used"),
        }.get(self._source.state, "")

    def _note_words(self) -> str:
        fault = self._source.extra.get("fault")
        if fault:
            return words_for(fault_of(Fault(fault["code"], fault["params"])))
        notes = []
        for code, n in self._source.extra.get("notices", {}).items():
            if code == "pages_without_text":
                notes.append(self.tr("%Ln page(s) have no text.", "", n))
            elif code == "broken_characters":
                notes.append(self.tr("Some of its characters are broken. Compare it with the original."))
            elif code == "orders_left_out":
                notes.append(self.tr("%Ln sentence(s) that give orders to a computer were left out.", "", n))
        return " ".join(notes)
