"""The Waiting list screen."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import WaitingEntry
from nabz.ui.ask import words as conversation_words
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import direction_of, isolate
from nabz.ui.tokens import TRIAGE_ICONS
from nabz.ui.waiting_list.view_model import WaitingListViewModel
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.flow_layout import FlowLayout
from nabz.ui.widgets.row_list import RowList, RowWords
from nabz.ui.widgets.toast import Toast
from nabz.ui.widgets.view import IconButton, IconLabel, Screen, card_frame, label, restyle

_EACH_HALF_MINUTE = 30_000


class WaitingListView(Screen):
    """The list at one side, whoever is chosen at the other. Sends `opened` with the id of a record to read."""

    opened = Signal(str)

    def __init__(self, context: UiContext, model: WaitingListViewModel, toast: Toast) -> None:
        super().__init__(context)
        self.model = model
        self._toast = toast
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 24, 20, 16)
        outer.setSpacing(6)
        self._title = label("title", wrap=True)
        self._lead = label("soft", wrap=True)
        outer.addWidget(self._title)
        outer.addWidget(self._lead)
        outer.addSpacing(6)
        self.list = RowList(context, self._row)
        self._none = EmptyState(context, "waiting_list", scrolls=True)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.addWidget(self.list)
        split.addWidget(self._panel())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 420])
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(self._none)
        outer.addWidget(self._pages, 1)
        self._clock = QTimer(self)
        self._clock.setInterval(_EACH_HALF_MINUTE)
        self._clock.timeout.connect(self._tick)
        self._connect()
        self.finish()
        self._show()

    def _panel(self) -> QWidget:
        context = self.context
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._banner = QFrame()
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        self._level_icon = IconLabel(context, "clock", "ink_soft", 24)
        self._level = label("heading", wrap=True)
        row.addWidget(self._level_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._level, 1)
        frame, inside = card_frame()
        self._who = label("heading", wrap=True, selectable=True)
        self._came = label("", wrap=True, selectable=True)
        self._facts = label("small", wrap=True)
        self._note = label("soft", wrap=True, selectable=True)
        for line in (self._who, self._came, self._facts, self._note):
            inside.addWidget(line)
        doing = QWidget()
        flow = FlowLayout(doing, gap=8)
        self.take_button = IconButton(context, "person", kind="primary", token="accent_ink", size=18)
        self.finish_button = IconButton(context, "tick", size=18)
        self.back_button = IconButton(context, "again", size=18)
        self.open_button = IconButton(context, "history", size=18)
        self.compare_button = IconButton(context, "models", size=18)
        for button in (
            self.take_button,
            self.finish_button,
            self.back_button,
            self.open_button,
            self.compare_button,
        ):
            flow.addWidget(button)
        self._hint_frame, hint = card_frame()
        self._hint_title = label("strong", wrap=True)
        self._hint = label("", wrap=True, selectable=True)
        self._hint_note = label("faint", wrap=True)
        for line in (self._hint_title, self._hint, self._hint_note):
            hint.addWidget(line)
        for part in (self._banner, frame, doing, self._hint_frame):
            column.addWidget(part)
        column.addStretch(1)
        return panel

    def _connect(self) -> None:
        model = self.model
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index.row()))
        self.list.activated.connect(lambda: self._open())
        self.take_button.clicked.connect(lambda: model.take(model.chosen))
        self.finish_button.clicked.connect(lambda: model.finish(model.chosen))
        self.back_button.clicked.connect(lambda: model.put_back(model.chosen))
        self.open_button.clicked.connect(self._open)
        self.compare_button.clicked.connect(model.compare)
        model.changed.connect(self._show)
        model.hinted.connect(self._show_hint)
        model.moved.connect(self._tell_move)
        self._clock.start()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Waiting list"))
        self._lead.setText(
            self.tr("The most urgent first; among equals, danger signs count, then who came first.")
        )
        self.list.setAccessibleName(self.tr("Who waits, the most urgent first"))
        self.take_button.say(self.tr("See them now"))
        self.finish_button.say(self.tr("Seen"))
        self.back_button.say(self.tr("Back to waiting"))
        self.open_button.say(self.tr("Open the record"))
        self.compare_button.say(self.tr("Compare with the next"))
        self.list.rows.retranslate()
        self._show_words()
        self._show_panel()
        self._show_hint()

    def take_focus(self) -> None:
        self.list.setFocus()

    def refresh(self) -> None:
        self.model.refresh()

    def forget(self) -> None:
        self.model.forget()

    def shut_down(self) -> None:
        self._clock.stop()
        self.model.shut_down()

    def _show(self) -> None:
        chosen = self.model.chosen
        self.list.rows.set_rows(self.model.entries)
        self.list.select(chosen)
        empty = self.model.closed is not None or (self.model.loaded and not self.model.entries)
        self._pages.setCurrentIndex(1 if empty else 0)
        self._show_words()
        self._show_panel()

    def _show_words(self) -> None:
        if self.model.closed is not None:
            self._none.say(self.tr("The list cannot be seen now"), words_for(self.model.closed))
        else:
            self._none.say(
                self.tr("Nobody is waiting"),
                self.tr(
                    "Whoever answers the questions in patient mode comes here by themselves. From a record in "
                    "History you put somebody on the list."
                ),
            )

    def _show_panel(self) -> None:
        entry = self.model.entry
        for part in (self._banner, self._who, self._came, self._facts, self._note):
            part.setVisible(entry is not None)
        waiting = entry is not None and entry.state == "waiting"
        self.take_button.setVisible(waiting)
        self.back_button.setVisible(entry is not None and not waiting)
        self.finish_button.setVisible(entry is not None)
        self.open_button.setVisible(entry is not None)
        self.compare_button.setVisible(self.model.next_of_same_level is not None)
        if entry is None:
            return
        level = entry.level
        self._banner.setProperty("alert", str(level) if level else None)
        self._banner.setProperty("quiet", level is None)
        restyle(self._banner)
        restyle(self._level)
        token = (
            "emergency_ink" if level is TriageLevel.EMERGENCY else f"{level}_edge" if level else "ink_soft"
        )
        self._level_icon.set_icon(TRIAGE_ICONS[level] if level else "clock", token)
        self._level.setText(self._level_words(entry))
        self._who.setText(self.context.words.in_line(self._named(entry)))
        # Who has neither name nor code is named by what they came with: once is enough.
        self._came.setVisible(self._named(entry) != entry.title)
        self._came.setText(entry.title)
        self._came.setLayoutDirection(direction_of(_language(entry.lang)))
        self._came.setFont(self.context.theme.font("reading", _language(entry.lang)))
        facts = [self._waited(entry), self._dangers(entry), _language(entry.lang).profile.own_name]
        if entry.taken_by:
            facts.append(self.tr("with %1").replace("%1", isolate(entry.taken_by)))
        self._facts.setText("  ·  ".join(part for part in facts if part))
        self._note.setText(entry.note)
        self._note.setVisible(bool(entry.note))

    def _show_hint(self) -> None:
        model = self.model
        told = model.comparing or model.hint is not None or model.no_opinion
        self._hint_frame.setVisible(told)
        self.compare_button.setEnabled(not model.comparing)
        self._hint_note.setVisible(model.hint is not None)
        self._hint_note.setText(
            self.tr(
                "An opinion of the language model, in English. It moves nobody: the rules alone order the list."
            )
        )
        if model.comparing:
            self._hint_title.setText(self.tr("The language model compares the two…"))
            self._hint.setText("")
        elif model.hint is not None:
            found = next((e for e in model.entries if e.session_id == model.hint.session_id), None)
            name = isolate(self._named(found)) if found is not None else ""
            self._hint_title.setText(self.tr("%1 seems more pressing").replace("%1", name))
            self._hint.setText(model.hint.reason)
            self._hint.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        elif model.no_opinion:
            self._hint_title.setText(
                self.tr("There is no opinion: the language model cannot tell, or none here is able to.")
            )
            self._hint.setText("")
        self._hint.setVisible(bool(self._hint.text()))

    def _tell_move(self, to: str, before: WaitingEntry) -> None:
        words = {
            "taken": self.tr("%1 is with you now."),
            "waiting": self.tr("%1 waits again, at the same place."),
            "done": self.tr("%1 is off the list."),
        }[to]
        undo = self.model.put_back if before.state == "waiting" else self.model.take
        if to == before.state:
            return
        named = isolate(self._named(before))
        if to == "waiting":
            self._toast.say(words.replace("%1", named))
        else:
            self._toast.say(
                words.replace("%1", named), self.tr("Undo"), lambda: undo(before.session_id), 8000
            )

    def _tick(self) -> None:
        if self.isVisible() and self.model.entries:
            self.list.rows.retranslate()
            self._show_panel()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.model.entries):
            self.model.choose(self.model.entries[row].session_id)

    def _open(self) -> None:
        if self.model.chosen:
            self.opened.emit(self.model.chosen)

    def _row(self, entry: WaitingEntry) -> RowWords:
        level = entry.level
        taken = entry.state == "taken"
        meta = [self._waited(entry), self._dangers(entry)]
        if taken:
            meta.insert(0, self.tr("with %1").replace("%1", isolate(entry.taken_by or "—")))
        return RowWords(
            entry.session_id,
            self._named(entry) if entry.patient_name or entry.patient_code else entry.title,
            "  ·  ".join(part for part in meta if part),
            snippet=entry.title if entry.patient_name or entry.patient_code else "",
            lang=_language(entry.lang),
            named=bool(entry.patient_name or entry.patient_code),
            icon=TRIAGE_ICONS[level] if level else "clock",
            token=f"{level}_edge" if level else "ink_faint",
            meaning=self._level_words(entry),
            tag=self._tag(entry),
            quiet=taken,
        )

    def _tag(self, entry: WaitingEntry) -> str:
        return {
            TriageLevel.EMERGENCY: self.tr("Emergency"),
            TriageLevel.URGENT: self.tr("Urgent"),
            TriageLevel.SOON: self.tr("Soon"),
            TriageLevel.SELF_CARE: self.tr("At home"),
            None: self.tr("Not known yet"),
        }[entry.level]

    def _level_words(self, entry: WaitingEntry) -> str:
        if entry.level is None:
            return self.tr("How urgent it is, is not known yet")
        return conversation_words.level(entry.level)

    @staticmethod
    def _named(entry: WaitingEntry) -> str:
        return entry.patient_name or entry.patient_code or entry.title

    def _dangers(self, entry: WaitingEntry) -> str:
        count = entry.emergencies + entry.urgents
        if not count:
            return ""
        return self.tr("%Ln danger sign(s)", "", count)

    def _waited(self, entry: WaitingEntry) -> str:
        since = datetime.fromisoformat(entry.since.utc)
        since = since if since.tzinfo is not None else since.replace(tzinfo=UTC)
        minutes = max(0, int((datetime.now(UTC) - since).total_seconds() // 60))
        number = self.context.words.number
        if minutes < 60:
            return self.tr("waits %1 min").replace("%1", number(minutes))
        if minutes < 24 * 60:
            return (
                self.tr("waits %1 h %2 min")
                .replace("%1", number(minutes // 60))
                .replace("%2", number(minutes % 60))
            )
        return self.tr("since %1").replace("%1", self.context.words.moment(entry.since.utc))


def _language(code: str) -> Language:
    return Language(code) if code in set(Language) else Language.EN
