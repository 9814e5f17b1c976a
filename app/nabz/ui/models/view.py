"""The Models and health screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nabz.services.ports import FetchProgress, ModelCard
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.models.model_card_view import ModelCardView
from nabz.ui.models.view_model import ModelsViewModel
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.view import IconButton, IconLabel, View, label

_STATE_ICONS = {
    "ok": ("tick", "self_care_edge"),
    "warn": ("clock", "soon_edge"),
    "fail": ("octagon", "urgent_edge"),
}


class LicenceDialog(QDialog):
    """Terms that must be accepted before a model is fetched."""

    def __init__(self, context: UiContext, card: ModelCard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terms of the model"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        text = label(wrap=True)
        text.setText(
            self.tr("%1 comes under these terms: %2. Read them here:")
            .replace("%1", isolate(card.name))
            .replace("%2", isolate(card.licence))
        )
        address = label("small", wrap=True, selectable=True)
        address.setText(card.licence_url)
        box = QCheckBox(self.tr("I have read and accept the terms"))
        row = QHBoxLayout()
        cancel, get = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Get"))
        get.setProperty("kind", "primary")
        get.setEnabled(False)
        box.toggled.connect(get.setEnabled)
        cancel.clicked.connect(self.reject)
        get.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(get)
        for part in (text, address, box):
            column.addWidget(part)
        column.addLayout(row)
        self.setMinimumWidth(context.theme.px(460))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class HealthLine(View):
    """One check: shape and word of its state, what was seen."""

    def __init__(self, context: UiContext, name: str, state: str, detail: str, remedy: str) -> None:
        super().__init__(context)
        self._name, self._state, self._detail, self._remedy = name, state, detail, remedy
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(10)
        icon, token = _STATE_ICONS[state]
        row.addWidget(IconLabel(context, icon, token, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._title = label(wrap=True)
        self._seen = label("faint", wrap=True, selectable=True)
        words.addWidget(self._title)
        words.addWidget(self._seen)
        row.addLayout(words, 1)
        self.finish()

    def retranslate(self) -> None:
        state = {"ok": self.tr("fine"), "warn": self.tr("could be better"), "fail": self.tr("does not work")}[
            self._state
        ]
        self._title.setText(f"{self._named()}: {state}")
        shown = "" if self._state == "ok" else self._advice()
        self._seen.setText(shown)
        self._seen.setVisible(bool(shown))
        # What a check saw is for whoever looks after the computer, and is in English everywhere.
        self._seen.setToolTip(isolate(f"{self._detail} {self._remedy}".strip()) if shown else "")
        self.setAccessibleName(self._title.text())

    def _named(self) -> str:
        return {
            "data_folder": self.tr("Folder for data"),
            "chat_model": self.tr("Language model"),
            "embedding_model": self.tr("Search model"),
            "index": self.tr("Sources"),
            "records": self.tr("Kept conversations"),
            "content": self.tr("Built-in knowledge"),
            "translations": self.tr("Languages"),
            "fonts": self.tr("Fonts"),
            "memory": self.tr("Memory"),
            "disk": self.tr("Disk"),
            "processor": self.tr("Processor"),
            "cpu": self.tr("Processor"),
            "clock": self.tr("Clock"),
            "policy": self.tr("Rules of your administrator"),
            "last_crash": self.tr("Last crash"),
            "network": self.tr("Internet"),
        }.get(self._name, isolate(self._name))

    def _advice(self) -> str:
        return {
            "data_folder": self.tr("Nabz cannot write to its folder. Ask who looks after this computer."),
            "chat_model": self.tr("No language model is here. Get one on this screen."),
            "embedding_model": self.tr("No search model is here. Get it on this screen."),
            "index": self.tr(
                "The sources are not set up, or are out of date. Set them up on the Knowledge screen."
            ),
            "records": self.tr("Records are not protected yet. Choose a passphrase in the settings."),
            "content": self.tr("Part of the built-in knowledge is faulty. Install Nabz again."),
            "translations": self.tr("A language of the window is missing. Install Nabz again."),
            "fonts": self.tr("Letters of a language are missing on this computer. Install the Noto fonts."),
            "memory": self.tr("Too little memory is free for the language model. Close other programs."),
            "disk": self.tr("The disk is almost full. Free some space."),
            "processor": self.tr("The language model will be slow on this processor."),
            "cpu": self.tr("The language model will be slow on this processor."),
            "clock": self.tr("The clock seems wrong. Set it: records are dated by it."),
            "policy": self.tr("Some rules of your administrator could not be read."),
            "last_crash": self.tr(
                "Nabz ended unexpectedly once. Help can copy a report for who looks after it."
            ),
            "network": self.tr("The internet is needed once, to set up. A stick does as well."),
        }.get(self._name, isolate(" ".join(part for part in (self._detail, self._remedy) if part)))


class ModelsView(Page):
    """Models first, health below."""

    def __init__(self, context: UiContext, model: ModelsViewModel) -> None:
        super().__init__(context)
        self.model = model
        self._cards: dict[str, ModelCardView] = {}
        self._lines: list[HealthLine] = []
        self._models_at = self.column.count()
        self._health_title = label("heading")
        self._again = IconButton(context, "again", kind="quiet", size=18)
        self._again.clicked.connect(model.check)
        row = QHBoxLayout()
        row.addWidget(self._health_title)
        row.addStretch(1)
        row.addWidget(self._again)
        self.column.addSpacing(14)
        self.column.addLayout(row)
        sheet = QFrame()
        sheet.setProperty("card", True)
        self._health = QVBoxLayout(sheet)
        self._health.setContentsMargins(14, 10, 14, 10)
        self._health.setSpacing(3)
        self._waiting = label("soft")
        self._health.addWidget(self._waiting)
        self.column.addWidget(sheet)
        self.column.addStretch(1)
        model.cards_changed.connect(self._show_cards)
        model.health_changed.connect(self._show_health)
        model.progress_changed.connect(self._show_progress)
        self.finish()

    def retranslate(self) -> None:
        self.say(
            self.tr("Models and health"),
            self.tr("A language model puts answers into words. It runs on this computer."),
        )
        self._health_title.setText(self.tr("Is everything all right?"))
        self._again.say(self.tr("Check again"))
        self._waiting.setText(self.tr("Checking…"))

    def refresh(self) -> None:
        self.model.refresh()

    def _show_cards(self) -> None:
        for old in self._cards.values():
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = {}
        free = not self.model.fetching
        for offset, card in enumerate(self.model.cards):
            view = ModelCardView(
                self.context,
                card,
                used=card.id == self.model.used,
                fetching=card.id == self.model.fetching,
                free=free,
            )
            view.use.connect(self.model.use)
            view.get.connect(lambda model_id: self._get(model_id, None))
            view.get_from_folder.connect(self._choose_folder)
            view.cancel.connect(self.model.cancel_fetch)
            self._cards[card.id] = view
            self.column.insertWidget(self._models_at + offset, view)

    def _show_progress(self, progress: FetchProgress | None) -> None:
        view = self._cards.get(self.model.fetching)
        if view is not None:
            view.show_progress(progress)

    def _show_health(self) -> None:
        self._waiting.setVisible(self.model.checking)
        self._again.setEnabled(not self.model.checking)
        for line in self._lines:
            self._health.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        if not self.model.checking:
            self._lines = [
                HealthLine(self.context, c.name, c.state, c.detail, c.remedy) for c in self.model.checks
            ]
            for line in self._lines:
                self._health.addWidget(line)

    def _choose_folder(self, model_id: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder or USB stick with the model"))
        if folder:
            self._get(model_id, folder)

    def _get(self, model_id: str, folder: str | None) -> None:
        card = next((c for c in self.model.cards if c.id == model_id), None)
        if card is None:
            return
        if not card.needs_consent:
            self.model.fetch(model_id, folder)
            return
        dialog = LicenceDialog(self.context, card, self)
        dialog.accepted.connect(lambda: self.model.fetch(model_id, folder, accept_licence=True))
        dialog.open()
