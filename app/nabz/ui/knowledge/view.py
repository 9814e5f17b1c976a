"""The Knowledge screen: which sources Nabz answers from, what stands in them, and documents of the clinic."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nabz.domain.citation import RetrievedPassage
from nabz.services.document_reading import DocumentProgress
from nabz.services.documents import FileOutcome
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import isolate
from nabz.ui.knowledge.pack_row import PackRow
from nabz.ui.knowledge.source_card import SourceCard
from nabz.ui.knowledge.view_model import KnowledgeViewModel, fault_of, file_name
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.passage_card import PassageCard
from nabz.ui.widgets.search_field import SearchField
from nabz.ui.widgets.view import IconButton, View, label

_NAMED = 6
_SOURCES_AT_ONCE = 8
_KINDS = "*.pdf *.docx *.html *.htm *.md *.txt *.epub *.csv *.tsv"


class KnowledgeView(Page):
    """Search on top; results while there is something to search for, the sources otherwise."""

    def __init__(self, context: UiContext, model: KnowledgeViewModel) -> None:
        super().__init__(context)
        self.model = model
        self._cards: list[View] = []
        self._shown: tuple[RetrievedPassage, ...] | None = None
        self._to_make: list[Callable[[], View]] = []
        self._next_card = QTimer(self)
        self._next_card.setSingleShot(True)
        self._next_card.setInterval(0)
        self._next_card.timeout.connect(self._make_next)
        self.search = SearchField(context)
        self.search.changed.connect(model.search)
        self._doing = QWidget()
        row = FlowLayout(self._doing, gap=8)
        self.add_button = IconButton(context, "new", size=18)
        self.folder_button = IconButton(context, "folder", size=18)
        self.add_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)
        row.addWidget(self.add_button)
        row.addWidget(self.folder_button)
        self.packs = PackRow(context, model.packs)
        self._seen = label("small", wrap=True, selectable=True)
        self._drop = label("faint", wrap=True)
        self._said = label("small", wrap=True, selectable=True)
        self._heading = label("strong")
        self._none = EmptyState(context, "knowledge")
        self.column.addWidget(self.search)
        self.column.addWidget(self._doing)
        self.column.addWidget(self._drop)
        self.column.addWidget(self.packs)
        self.column.addWidget(self._said)
        self.column.addWidget(self._seen)
        self.column.addSpacing(6)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._none)
        self.column.addStretch(1)
        model.sources_changed.connect(self._show)
        model.found.connect(self._show)
        model.progress_changed.connect(self._show_progress)
        model.told.connect(self._say_outcomes)
        self.setAcceptDrops(True)
        shortcut = QShortcut(QKeySequence("Ctrl+F"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.search.take_focus)
        self.finish()

    def retranslate(self) -> None:
        self.say(self.tr("Knowledge"), self.tr("Nabz answers only from these sources."))
        self.search.name_it(self.tr("Search in the sources"))
        self.add_button.say(self.tr("Add files…"))
        self.folder_button.say(self.tr("Add a folder…"))
        self._say_how_to_add()
        self._say_heading()
        self._say_seen()
        self._say_outcomes()

    def take_focus(self) -> None:
        self.search.take_focus()

    def refresh(self) -> None:
        self.model.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.model.may_change and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.model.may_change:
            event.acceptProposedAction()
            self.model.add(paths)

    def _choose_files(self) -> None:
        kinds = f"{self.tr('Documents')} ({_KINDS})"
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Documents to add"), "", kinds)
        if paths:
            self.model.add(paths)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder with documents"))
        if folder:
            self.model.add([folder])

    def _ask_remove(self, source_id: str) -> None:
        source = next((s for s in self.model.sources if s.id == source_id), None)
        if source is None:
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Remove the document"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Remove %1 and everything that was read from it? The file itself stays.").replace(
                "%1", isolate(source.title)
            )
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(lambda: self.model.remove(source_id))
        box.open()

    def _show(self) -> None:
        # While a document is read its sources change every second; what was found stays as it is.
        shown = self.model.passages if self.model.text else None
        if shown is None or shown is not self._shown:
            self._shown = shown
            self._make_cards()
        self._doing.setVisible(self.model.may_change and not self.model.text)
        self._drop.setVisible(self._doing.isVisibleTo(self))
        self.packs.setVisible(self._doing.isVisibleTo(self))
        self._say_how_to_add()
        self._say_seen()
        self._say_heading()
        self._say_outcomes()
        self._show_progress(self.model.progress)

    def _make_cards(self) -> None:
        """A few cards at once and then one a turn of the event loop: all of them would keep the window waiting."""
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if self._shown is None:
            self._to_make = [partial(self._source_card, n) for n in range(len(self.model.sources))]
        else:
            self._to_make = [partial(PassageCard, self.context, passage) for passage in self._shown]
        for _ in range(_SOURCES_AT_ONCE if self._shown is None else 1):
            self._make_next()

    def _make_next(self) -> None:
        if self._to_make:
            card = self._to_make.pop(0)()
            self.column.insertWidget(self.column.indexOf(self._heading) + 1 + len(self._cards), card)
            self._cards.append(card)
        if self._to_make:
            self._next_card.start()

    def _source_card(self, n: int) -> SourceCard:
        card = SourceCard(
            self.context,
            self.model.sources[n],
            reading=self.model.reading,
            may_change=self.model.may_change,
        )
        card.pause.connect(self.model.pause)
        card.go_on.connect(self.model.go_on)
        card.reread.connect(self.model.reread)
        card.remove.connect(self._ask_remove)
        card.switch.connect(self.model.switch)
        card.show_to_patients.connect(self.model.show_to_patients)
        return card

    def _show_progress(self, progress: DocumentProgress | None) -> None:
        if progress is None:
            return
        for card in self._cards:
            if isinstance(card, SourceCard) and card.source_id == progress.record.id:
                card.show_progress(progress)

    def _say_how_to_add(self) -> None:
        lines = [self.tr("Or drop files here: PDF, Word, web pages, text, EPUB, CSV.")]
        if not self.model.encrypted:
            lines.append(
                self.tr(
                    "No passphrase is set, so these files are kept without encryption: "
                    "who gets this computer can read them."
                )
            )
        self._drop.setText("\n".join(lines))

    def _say_seen(self) -> None:
        """What the search made of the words, and whether it would be enough for an answer."""
        model = self.model
        lines = []
        if model.recognised:
            names = self.context.words.listed(isolate(name) for name in model.recognised[:_NAMED])
            lines.append(self.tr("Recognised: %1").replace("%1", names))
        lines.append(
            self.tr("Sure enough to answer from.")
            if model.answerable
            else self.tr("Not sure enough: asked, Nabz would say that it does not know.")
        )
        self._seen.setText("\n".join(lines))
        self._seen.setVisible(bool(model.text and model.passages))

    def _say_heading(self) -> None:
        searching = bool(self.model.text)
        self._heading.setText(self.tr("Found") if searching else self.tr("Sources on this computer"))
        self._heading.setVisible(bool(self._cards or self._to_make))
        self._none.setVisible(not self._cards and not self._to_make and (searching or self.model.loaded))
        if searching:
            self._none.say(self.tr("Nothing found"), self.tr("Try fewer or other words."))
        else:
            self._none.say(
                self.tr("The sources are not set up yet"),
                self.tr("Ask whoever looks after this computer to set up Nabz."),
            )

    def _say_outcomes(self) -> None:
        """Files that left no card of their own: refused before they were read, or here already."""
        lines = [self._outcome_words(outcome) for outcome in self.model.outcomes]
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines) and not self.model.text)

    def _outcome_words(self, outcome: FileOutcome) -> str:
        if outcome.fault is not None:
            return words_for(fault_of(outcome.fault))
        name = isolate(file_name(outcome.path))
        if outcome.outcome == "duplicate":
            return self.tr("%1 has the same content as a document that is here. It was skipped.").replace(
                "%1", name
            )
        return self.tr("%1 is here already.").replace("%1", name)
