"""What narrows the list of conversations: when, how urgent, what it may be, language, who, what kind."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nabz.domain.languages import Language
from nabz.domain.people import Person
from nabz.domain.triage import TriageLevel
from nabz.services.consult_words import ConsultWords
from nabz.services.history_ports import HistoryFilter
from nabz.ui.context import UiContext
from nabz.ui.widgets.choice_box import ChoiceBox
from nabz.ui.widgets.view import IconButton, View, label

_PERIODS = {"": None, "today": 0, "week": 6, "month": 29, "year": 364}
"""Days before today with which a period begins."""
BETWEEN = "between"


class FilterPanel(View):
    """`changed` carries a `HistoryFilter`, whenever one is chosen."""

    changed = Signal(object)

    def __init__(self, context: UiContext, consult: ConsultWords) -> None:
        super().__init__(context)
        self._consult = consult
        self._staff: list[Person] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        self.boxes: dict[str, ChoiceBox] = {}
        self._names = {}
        for row, key in enumerate(("period", "triage", "condition", "lang", "staff", "kind")):
            self._names[key] = label("small")
            box = self.boxes[key] = ChoiceBox(context)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self._chosen)
            place = row if row == 0 else row + 1
            grid.addWidget(self._names[key], place, 0)
            grid.addWidget(box, place, 1)
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(6)
        self.first, self.last = self._day(-6), self._day(0)
        self._to = label("small")
        for part, stretch in ((self.first, 1), (self._to, 0), (self.last, 1)):
            days.addWidget(part, stretch)
        self._days.hide()
        grid.addWidget(self._days, 1, 0, 1, 2)
        column.addLayout(grid)
        self.clear_button = IconButton(context, "close", kind="quiet", size=16)
        self.clear_button.clicked.connect(self.clear)
        column.addWidget(self.clear_button)
        self.finish()

    def retranslate(self) -> None:
        with self._silence():
            self._fill()
        names = {
            "period": self.tr("When"),
            "triage": self.tr("How urgent"),
            "condition": self.tr("May be"),
            "lang": self.tr("Language"),
            "staff": self.tr("Begun by"),
            "kind": self.tr("Kind"),
        }
        for key, words in names.items():
            self._names[key].setText(words)
            self.boxes[key].setAccessibleName(words)
        self._to.setText("–")
        self.first.setAccessibleName(self.tr("From this day"))
        self.last.setAccessibleName(self.tr("To this day"))
        self.clear_button.say(self.tr("Show all"))

    @property
    def chosen(self) -> HistoryFilter:
        """What is chosen now."""
        values = {key: str(box.currentData() or "") for key, box in self.boxes.items()}
        period = values.pop("period")
        first: date | None = None
        last: date | None = None
        if period == BETWEEN:
            first, last = self.first.date().toPython(), self.last.date().toPython()  # type: ignore[assignment]
            if first and last and first > last:
                first, last = last, first
        elif (days := _PERIODS[period]) is not None:
            first = date.today() - timedelta(days=days)
        kind = values.pop("kind")
        return HistoryFilter(
            first_day=first,
            last_day=last,
            kind="ask" if kind == "ask" else "consult" if kind == "consult" else "",
            **values,
        )

    def clear(self) -> None:
        """Everything is shown again."""
        with self._silence():
            for box in self.boxes.values():
                box.setCurrentIndex(0)
        self._chosen()

    def show_staff(self, staff: list[Person]) -> None:
        """Who may be chosen."""
        self._staff = staff
        with self._silence():
            self._fill()
        self._show_parts()

    def _fill(self) -> None:
        lang = self.context.words.language
        any_ = self.tr("Any")
        texts = self._consult.content.condition_texts[lang]
        conditions = sorted((text.name, condition) for condition, text in texts.items())
        choices: dict[str, list[tuple[str, str]]] = {
            "period": [
                (self.tr("Any time"), ""),
                (self.tr("Today"), "today"),
                (self.tr("Last 7 days"), "week"),
                (self.tr("Last 30 days"), "month"),
                (self.tr("Last 12 months"), "year"),
                (self.tr("Between two days"), BETWEEN),
            ],
            "triage": [
                (any_, ""),
                (self.tr("Emergency"), str(TriageLevel.EMERGENCY)),
                (self.tr("Urgent"), str(TriageLevel.URGENT)),
                (self.tr("Soon"), str(TriageLevel.SOON)),
                (self.tr("At home"), str(TriageLevel.SELF_CARE)),
            ],
            "condition": [(any_, ""), *conditions],
            "lang": [(any_, ""), *((each.profile.own_name, str(each)) for each in Language)],
            "staff": [(self.tr("Anybody"), ""), *((p.name, p.id) for p in self._staff)],
            "kind": [
                (any_, ""),
                (self.tr("Consultations"), "consult"),
                (self.tr("Questions"), "ask"),
            ],
        }
        for key, items in choices.items():
            box = self.boxes[key]
            kept = box.currentData()
            box.clear()
            for words, value in items:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(kept)))
        self._show_parts()

    def _show_parts(self) -> None:
        self._days.setVisible(self.boxes["period"].currentData() == BETWEEN)
        for part in (self.boxes["staff"], self._names["staff"]):
            part.setVisible(bool(self._staff))
        self.clear_button.setVisible(bool(self.chosen))

    def _chosen(self) -> None:
        self._show_parts()
        self.changed.emit(self.chosen)

    def _day(self, ago: int) -> QDateEdit:
        edit = QDateEdit(QDate.currentDate().addDays(ago))
        edit.setCalendarPopup(False)
        edit.setDisplayFormat("dd.MM.yyyy")
        edit.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        edit.dateChanged.connect(self._chosen)
        return edit

    def _silence(self) -> _Silence:
        return _Silence([*self.boxes.values()])


class _Silence:
    """Boxes that say nothing while they are filled."""

    def __init__(self, boxes: list[ChoiceBox]) -> None:
        self._blockers = [QSignalBlocker(box) for box in boxes]

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        for blocker in self._blockers:
            blocker.unblock()
