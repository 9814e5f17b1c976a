"""The History screen: find, read, ask why, add to, export, delete."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nabz.services.consult_words import ConsultWords
from nabz.services.export import Imported
from nabz.services.history_ports import SessionSummary
from nabz.ui.context import UiContext
from nabz.ui.export.paper import ask_and_print
from nabz.ui.export.sheet import ExportSheet
from nabz.ui.export.view_model import ExportViewModel
from nabz.ui.history.filters import FilterPanel
from nabz.ui.history.record_pane import RecordPane
from nabz.ui.history.session_list import session_row
from nabz.ui.history.view_model import UNDO_MS, HistoryViewModel
from nabz.ui.i18n import isolate
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.row_list import RowList
from nabz.ui.widgets.search_field import SearchField
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, Screen, label

_LEAST_LIST = 310
"""Pixels under which a title is not readable beside its buttons."""


class HistoryView(Screen):
    """The list at one side, the open record at the other.

    Attributes:
        go_on: the open conversation is to be gone on with.
        wait: the id of a record that goes on the waiting list.
        patient_came: the facts of a patient (`PatientContext`) that a file brought.
    """

    go_on = Signal()
    wait = Signal(str)
    patient_came = Signal(object)

    def __init__(
        self,
        context: UiContext,
        model: HistoryViewModel,
        toast: Toast,
        consult: ConsultWords,
        export: ExportViewModel,
        *,
        may_wait: bool = True,
    ) -> None:
        super().__init__(context)
        self.model = model
        self.export = export
        self._toast = toast
        self._may_wait = may_wait
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(6)
        outer.addWidget(self._split)
        self.pane = RecordPane(context, model, toast, consult)
        self.conversation, self.panel = self.pane.conversation, self.pane.panel
        self.continue_button = self.pane.buttons["go_on"]
        self.delete_button = self.pane.buttons["delete"]
        self._hint = EmptyState(context, "history", scrolls=True)
        self._right = QStackedWidget()
        self._right.addWidget(self._hint)
        self._right.addWidget(self.pane)
        self._split.addWidget(self._left(consult))
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 5)
        self._split.setSizes([360, 820])
        self._connect()
        self.finish()

    def _left(self, consult: ConsultWords) -> QWidget:
        context = self.context
        left = QWidget()
        column = QVBoxLayout(left)
        column.addStrut(_LEAST_LIST)  # and as wide as its longest word
        column.setContentsMargins(10, 14, 10, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        self._title = label("heading", wrap=True, whole_words=True)
        self.filter_button = IconButton(context, "filter", kind="quiet", size=18)
        self.filter_button.setCheckable(True)
        self.import_button = IconButton(context, "import", kind="quiet", size=18)
        head.addWidget(self._title, 1)
        head.addWidget(self.filter_button)
        head.addWidget(self.import_button)
        self.search = SearchField(context)
        self.filters = FilterPanel(context, consult)
        self.filters.hide()
        self.list = RowList(context, lambda row: session_row(row, context))
        self.rows = self.list.rows
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._none = EmptyState(context, "history", scrolls=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._none)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self._pages, 1)
        return left

    def _connect(self) -> None:
        model = self.model
        self.search.changed.connect(model.search)
        self.filters.changed.connect(model.filter)
        self.filters.changed.connect(lambda _: self._say_filter())
        self.filter_button.toggled.connect(self._show_filters)
        self.import_button.clicked.connect(self._choose_import)
        self.list.chosen.connect(lambda row: model.open(row.id))
        self.list.end_near.connect(model.more)
        self.list.customContextMenuRequested.connect(self._menu)
        self.pane.did.connect(self._do)
        model.rows_changed.connect(self._show_rows)
        model.added.connect(self.rows.add_rows)
        model.opened.connect(self._show_open)
        model.deleted.connect(self._say_deleted)
        model.staff_known.connect(lambda: self.filters.show_staff(model.staff))
        self.export.written.connect(self._say_written)
        self.export.imported.connect(self._imported)
        for keys, act in (("Ctrl+F", self.search.take_focus), ("Del", self._delete_current)):
            on: QListView | HistoryView = self.list if keys == "Del" else self
            shortcut = QShortcut(QKeySequence(keys), on)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.search.name_it(self.tr("Search in all conversations"))
        self.list.setAccessibleName(self.tr("Kept conversations"))
        self.import_button.name_it(self.tr("Take a record in from a file…"))
        self._hint.say(self.tr("Choose a conversation to read it"), "")
        self.rows.retranslate()
        self._say_filter()
        self._show_rows()

    def take_focus(self) -> None:
        self.search.take_focus()

    def refresh(self) -> None:
        self.model.refresh()
        self.model.read_staff()

    def forget(self) -> None:
        self.search.field.clear()
        self.filters.clear()
        self.rows.set_rows([])
        self.model.close()

    def could_be_lost(self) -> str:
        if self.pane.additions.draft and self.model.conversation is not None:
            return self.tr("A remark on a record that was not added.")
        return ""

    def _show_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)
        if shown:
            self.filters.boxes["period"].setFocus()

    def _say_filter(self) -> None:
        filtered = bool(self.filters.chosen)
        self.filter_button.set_icon("filter", "accent_text" if filtered else "ink_soft")
        self.filter_button.name_it(self.tr("Filter: some are hidden") if filtered else self.tr("Filter"))

    def _show_rows(self) -> None:
        open_id = self.model.conversation.summary.id if self.model.conversation else ""
        self.rows.set_rows(self.model.rows)
        if open_id:
            self.list.select(open_id)
        empty = self.model.loaded and not self.model.rows
        self._pages.setCurrentWidget(self._none if empty else self.list)
        if self.model.text.strip() or self.model.only:
            advice = (
                self.tr("Try fewer or other words, or show all again.")
                if self.model.only
                else self.tr("Try fewer or other words.")
            )
            self._none.say(self.tr("Nothing found"), advice)
        else:
            self._none.say(self.tr("Nothing kept yet"), self.tr("Every question that you ask is kept here."))

    def _show_open(self) -> None:
        conversation = self.model.conversation
        self._right.setCurrentIndex(1 if conversation else 0)
        self.pane.show_record(may_wait=self._may_wait)
        if conversation is not None:
            self.list.select(conversation.summary.id)

    def _do(self, what: str) -> None:
        conversation = self.model.conversation
        if conversation is None:
            return
        session_id = conversation.summary.id
        if what == "go_on":
            self.go_on.emit()
        elif what == "delete":
            self.model.delete(session_id)
        elif what == "wait":
            self.wait.emit(session_id)
        elif what == "export":
            ExportSheet(self.context, self.export, self, session_id).open()
        else:
            self.export.page(session_id, lambda page: ask_and_print(page, self))

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        row: SessionSummary = self.list.current()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.model.open(row.id))
        menu.addAction(self.tr("Delete"), lambda: self.model.delete(row.id))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _delete_current(self) -> None:
        row: SessionSummary | None = self.list.current()
        if row is not None:
            self.model.delete(row.id)

    def _say_deleted(self, row: SessionSummary) -> None:
        self._toast.say(
            self.tr("The conversation was deleted."),
            self.tr("Undo"),
            lambda: self.model.undo_delete(row.id),
            UNDO_MS,
        )

    def _choose_import(self) -> None:
        kinds = f"{self.tr('Records')} (*.json)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("The record to take in"), "", kinds)
        if path:
            self.export.take_in(Path(path))

    def _say_written(self, path: Path) -> None:
        self._toast.say(self.tr("%1 is written.").replace("%1", isolate(path.name)))

    def _imported(self, found: Imported) -> None:
        if found.session_id is not None:
            self._toast.say(self.tr("The record is here now."))
            self.model.refresh()
            self.model.open(found.session_id)
        elif found.patient is not None:
            self.patient_came.emit(found.patient)
