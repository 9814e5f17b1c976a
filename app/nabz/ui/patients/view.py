"""The Patients screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nabz.services.history_ports import PatientSummary
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import isolate
from nabz.ui.patients.page_view import Facts, PatientPageView
from nabz.ui.patients.paper import ask_and_print_patient
from nabz.ui.patients.sheets import AddPatientSheet, NameSheet
from nabz.ui.patients.view_model import PatientsViewModel
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.row_list import RowList, RowWords
from nabz.ui.widgets.search_field import SearchField
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, Screen, label

_LEAST_LIST = 310
"""Pixels under which a name is not readable beside its buttons."""


class PatientsView(Screen):
    """The list at one side, the page at the other.

    Attributes:
        record: the id of a record to read.
        consult: a `PatientContext` to begin a consultation with.
        erase: the code of a patient to erase.
        print_wanted: the code of a patient whose page is to go on paper.
    """

    record = Signal(str)
    consult = Signal(object)
    erase = Signal(str)
    print_wanted = Signal(str)

    def __init__(self, context: UiContext, model: PatientsViewModel, toast: Toast, facts: Facts) -> None:
        super().__init__(context)
        self.model = model
        self._toast = toast
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(6)
        outer.addWidget(split)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addStrut(_LEAST_LIST)  # and as wide as its longest word
        column.setContentsMargins(10, 14, 10, 12)
        column.setSpacing(10)
        head = QWidget()
        flow = FlowLayout(head, gap=12)
        self._title = label("heading")
        self.add_button = IconButton(context, "new", size=18)
        flow.addWidget(self._title)
        flow.addWidget(self.add_button)
        self.search = SearchField(context)
        self.list = RowList(context, self._row)
        self._none = EmptyState(context, "patients", scrolls=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._none)
        column.addWidget(head)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)
        self.page = PatientPageView(context, facts)
        self._hint = EmptyState(context, "chart", scrolls=True)
        self._right = QStackedWidget()
        self._right.addWidget(self._hint)
        self._right.addWidget(self.page)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        split.setSizes([340, 840])
        self._connect()
        self.finish()

    def _connect(self) -> None:
        model = self.model
        self.search.changed.connect(model.search)
        self.list.chosen.connect(lambda row: model.open(row.code))
        self.list.end_near.connect(model.more)
        self.add_button.clicked.connect(lambda: AddPatientSheet(self.context, model, self).open())
        self.page.record.connect(self.record)
        self.page.did.connect(self._do)
        model.rows_changed.connect(self._show_rows)
        model.added.connect(self.list.rows.add_rows)
        model.opened.connect(self._show_page)
        model.renamed.connect(self._offer_name_back)
        shortcut = QShortcut(QKeySequence("Ctrl+F"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.search.take_focus)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Patients"))
        self.add_button.say(self.tr("Add…"))
        self.search.name_it(self.tr("Search by code or name"))
        self.list.setAccessibleName(self.tr("Patients, last seen first"))
        self._hint.say(self.tr("Choose a patient to see visits and trends"), "")
        self.list.rows.retranslate()
        self._say_none()

    def take_focus(self) -> None:
        self.search.take_focus()

    def refresh(self) -> None:
        self.model.refresh()
        if self.model.page is not None:
            self.model.open(self.model.page.summary.code)

    def forget(self) -> None:
        self.model.forget()

    def shut_down(self) -> None:
        self.model.shut_down()

    def say_erased(self) -> None:
        """The patient that is open was erased."""
        self.model.close()
        self.model.refresh()
        self._toast.say(self.tr("The patient is erased for good."))

    def _show_rows(self) -> None:
        model = self.model
        self.list.rows.set_rows(model.rows)
        if model.page is not None:
            self.list.select(model.page.summary.code)
        empty = model.closed is not None or (model.loaded and not model.rows)
        self._pages.setCurrentWidget(self._none if empty else self.list)
        self.add_button.setEnabled(model.closed is None)
        self._say_none()

    def _say_none(self) -> None:
        if self.model.closed is not None:
            self._none.say(self.tr("Patients cannot be seen now"), words_for(self.model.closed))
        elif self.model.text.strip():
            self._none.say(self.tr("Nobody found"), self.tr("Try a part of the code or of the name."))
        else:
            self._none.say(
                self.tr("No patient yet"),
                self.tr(
                    "Add one, then start the consultation from their page: visits and trends gather there."
                ),
            )

    def _show_page(self) -> None:
        page = self.model.page
        self._right.setCurrentWidget(self.page if page is not None else self._hint)
        if page is None:
            self.page.clear()
            return
        self.page.show_page(page, may_erase=self.model.may_erase)
        self.list.select(page.summary.code)

    def _do(self, what: str) -> None:
        page = self.model.page
        if page is None:
            return
        if what == "consult":
            self.consult.emit(page.context)
        elif what == "name":
            NameSheet(self.context, self.model, self, page.summary).open()
        elif what == "erase":
            self.erase.emit(page.summary.code)
        else:
            self.print_wanted.emit(page.summary.code)

    def print_page(self) -> None:
        """Put the page that is shown on paper."""
        view = self.page
        if self.model.page is not None:
            ask_and_print_patient(
                self.context, self, view.title(), view.facts(), view.trends(), view.visit_lines()
            )

    def _offer_name_back(self, before: PatientSummary) -> None:
        words = self.tr("The name of %1 is changed.").replace("%1", isolate(before.code))

        def undo() -> None:
            self.model.rename(before.code, before.name, lambda: None, self.model.failed.emit)

        self._toast.say(words, self.tr("Undo"), undo, 8000)

    def _row(self, patient: PatientSummary) -> RowWords:
        meta = [self.tr("%Ln visit(s)", "", patient.visits)]
        if patient.last_at:
            meta.append(self.context.words.moment(patient.last_at))
        if patient.name:
            meta.insert(0, isolate(patient.code))
        return RowWords(patient.code, patient.name or patient.code, "  ·  ".join(meta), named=True)
