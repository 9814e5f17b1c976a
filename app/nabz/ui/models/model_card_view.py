"""A model on the screen: what it can, what it needs, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from nabz.domain.languages import Language
from nabz.services.ports import FetchProgress, ModelCard
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.view import IconButton, IconLabel, View, card_frame, label


class ModelCardView(View):
    """Sends what the person wants with the model's id."""

    use = Signal(str)
    get = Signal(str)
    get_from_folder = Signal(str)
    cancel = Signal()

    def __init__(
        self, context: UiContext, card: ModelCard, *, used: bool, fetching: bool, free: bool
    ) -> None:
        super().__init__(context)
        self._card, self._used, self._fetching = card, used, fetching
        self._progress: FetchProgress | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card_frame(sides=16, ends=13, spacing=6)
        outer.addWidget(frame)
        head = QHBoxLayout()
        head.setSpacing(9)
        here = card.state in ("ready", "imported")
        self._icon = IconLabel(
            context, "tick" if here else "download", "self_care_edge" if here else "ink_faint", 22
        )
        self._name = label("strong", wrap=True)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        self._facts = label("small", wrap=True)
        self._languages = label("small", wrap=True)
        column.addWidget(self._facts)
        column.addWidget(self._languages)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._how_far = label("small", wrap=True)
        for part in (self._bar, self._how_far):
            column.addWidget(part)
            part.setVisible(fetching)
        doing = QWidget()
        row = FlowLayout(doing, gap=8)
        self._use = IconButton(context, "check", size=18)
        self._get = IconButton(context, "download", size=18)
        self._folder = IconButton(context, "folder", size=18)
        self._stop = IconButton(context, "close", size=18)
        for button in (self._get, self._folder):
            button.setEnabled(free)
        self._use.clicked.connect(lambda: self.use.emit(card.id))
        self._get.clicked.connect(lambda: self.get.emit(card.id))
        self._folder.clicked.connect(lambda: self.get_from_folder.emit(card.id))
        self._stop.clicked.connect(self.cancel)
        for button in (self._use, self._get, self._folder, self._stop):
            row.addWidget(button)
        column.addWidget(doing)
        self._use.setVisible(here and card.role == "chat" and not used)
        self._get.setVisible(not here and not fetching)
        self._folder.setVisible(not here and not fetching)
        self._stop.setVisible(fetching)
        doing.setVisible(
            any(not button.isHidden() for button in (self._use, self._get, self._folder, self._stop))
        )
        self.finish()

    def retranslate(self) -> None:
        card, words = self._card, self.context.words
        self._name.setText(words.in_line(card.name))
        facts = [self.tr("writes answers") if card.role == "chat" else self.tr("finds sources")]
        if self._used and card.role == "chat":
            facts.insert(0, self.tr("in use"))
        if card.recommended:
            facts.append(self.tr("recommended"))
        facts += [
            self.tr("file: %1").replace("%1", isolate(words.size(card.size))),
            self.tr("memory: %1").replace("%1", isolate(words.size(card.memory))),
            self.tr("licence: %1").replace("%1", isolate(card.licence)),
        ]
        self._facts.setText(" · ".join(facts))
        self._languages.setText(self._language_words())
        self._languages.setVisible(bool(self._languages.text()))
        self._use.say(self.tr("Use this one"))
        self._get.say(self.tr("Get"))
        self._folder.say(self.tr("Get from a folder…"))
        self._stop.say(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self.setAccessibleName(f"{isolate(card.name)}. {self._facts.text()}")
        self.show_progress(self._progress)

    def show_progress(self, progress: FetchProgress | None) -> None:
        """How far the fetching is."""
        self._progress = progress
        if progress is None:
            self._bar.setRange(0, 0 if self._fetching else 100)
            return
        words = self.context.words
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * progress.done / progress.total) if progress.total else 0)
        parts = [self._stage_words(progress.stage)]
        if progress.stage == "fetch":
            parts.append(f"{isolate(words.size(progress.done))} / {isolate(words.size(progress.total))}")
        if progress.seconds_left is not None:
            parts.append(self.tr("about %Ln minute(s) left", "", max(1, round(progress.seconds_left / 60))))
        self._how_far.setText(" · ".join(parts))

    def _stage_words(self, stage: str) -> str:
        return {
            "fetch": self.tr("Fetching"),
            "join": self.tr("Putting the parts together"),
            "verify": self.tr("Checking the file"),
            "convert": self.tr("Preparing"),
            "index": self.tr("Setting up the sources"),
        }.get(stage, "")

    def _language_words(self) -> str:
        if self._card.role != "chat":
            return ""
        names = {
            code: Language(code).profile.own_name for code in self._card.languages if code in set(Language)
        }
        good = [
            isolate(names[code])
            for code, level in self._card.languages.items()
            if level == "yes" and code in names
        ]
        weak = [
            isolate(names[code])
            for code, level in self._card.languages.items()
            if level == "caution" and code in names
        ]
        parts = []
        if good:
            parts.append(self.tr("writes: %1").replace("%1", self.context.words.listed(good)))
        if weak:
            parts.append(self.tr("with caution: %1").replace("%1", self.context.words.listed(weak)))
        return " · ".join(parts)
