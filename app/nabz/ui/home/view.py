"""The Home screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nabz.domain.answer import Mode
from nabz.services.record_access import RecordState
from nabz.ui.help.view import HelpView
from nabz.ui.home.concern_line import ConcernLine
from nabz.ui.home.record_row import RecordRow
from nabz.ui.home.view_model import HomeViewModel
from nabz.ui.places import Frame
from nabz.ui.widgets.action_card import ActionCard
from nabz.ui.widgets.page import Page
from nabz.ui.widgets.view import label

_SIDE_BY_SIDE = 620
"""Pixels at text scale 1 from which the large cards stand beside each other."""


class HomeView(Page):
    """What one comes for at the top, calm below."""

    def __init__(self, frame: Frame, model: HomeViewModel) -> None:
        super().__init__(frame.context)
        context = frame.context
        self._frame = frame
        self.model = model
        model.setParent(self)
        self._cards, self._second = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        self.consult = ActionCard(context, "consult", primary=True, size=40)
        self.ask = ActionCard(context, "ask", size=40)
        self.waiting = ActionCard(context, "waiting_list", size=40)
        self.hand_over = ActionCard(context, "shared", size=40)
        for row, cards in (
            (self._cards, (self.consult, self.ask)),
            (self._second, (self.waiting, self.hand_over)),
        ):
            row.setSpacing(14)
            for card in cards:
                row.addWidget(card, 1)
            self.column.addLayout(row)
        self._concerns = QVBoxLayout()
        self._concerns.setSpacing(8)
        self.column.addSpacing(2)
        self.column.addLayout(self._concerns)
        self.concerns: list[ConcernLine] = []
        self.column.addSpacing(16)
        head = QHBoxLayout()
        self._recent_title = label("heading")
        self.all = QPushButton()
        self.all.setProperty("kind", "quiet")
        self.all.setCursor(Qt.CursorShape.PointingHandCursor)
        head.addWidget(self._recent_title)
        head.addStretch(1)
        head.addWidget(self.all)
        self.column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.column.addLayout(self._rows)
        self.rows: list[RecordRow] = []
        self._none = label("soft", wrap=True)
        self.column.addWidget(self._none)
        self.column.addStretch(1)
        self._limits = label("faint", wrap=True)
        self.column.addWidget(self._limits)
        self.consult.clicked.connect(lambda: frame.new_consultation())
        self.ask.clicked.connect(partial(self._frame.go_to, "ask"))
        self.waiting.clicked.connect(partial(self._frame.go_to, "waiting_list"))
        self.hand_over.clicked.connect(lambda: frame.models.settings.change(mode=Mode.PATIENT))
        self.all.clicked.connect(partial(self._frame.go_to, "history"))
        model.changed.connect(self._show)
        self.finish()

    def retranslate(self) -> None:
        locale = self.context.words.locale
        today = locale.toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        self.say(self.tr("What would you like to do?"), today)
        self.ask.say(self.tr("Ask a question"), self.tr("Every answer shows where it comes from."))
        self.hand_over.say(self.tr("Hand over to a patient"), self.tr("Staff sign in to come back."))
        self._recent_title.setText(self.tr("Kept last"))
        self.all.setText(self.tr("All records"))
        self.all.setAccessibleName(self.all.text())
        self._limits.setText(
            self.tr(
                "Works without internet. Nabz does not replace a doctor: in an emergency, get help at once."
            )
        )
        self._forget_rows()
        self._show()

    def refresh(self) -> None:
        self.model.refresh()

    def take_focus(self) -> None:
        self.consult.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self.model.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.context.theme.px(_SIDE_BY_SIDE) + 56
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for row in (self._cards, self._second):
            if row.direction() != way:
                row.setDirection(way)

    def _show(self) -> None:
        model = self.model
        going_on = self._frame.models.consult.begun and self._frame.models.consult.result is None
        self.consult.say(
            self.tr("Go on with the consultation") if going_on else self.tr("Start a consultation"),
            self.tr("One question at a time; danger signs first."),
        )
        self.waiting.setVisible(model.waiting is not None and self._frame.has_place("waiting_list"))
        if model.waiting is not None:
            nobody = self.tr("Nobody is waiting.")
            count = self.tr("%Ln person(s) waiting", "", model.waiting) if model.waiting else nobody
            self.waiting.say(self.tr("Waiting list"), count)
        self.hand_over.setVisible(self._frame.models.settings.current.shared_with_patients)
        self._show_concerns()
        if [row.row for row in self.rows] != model.recent:
            self._forget_rows()
            self.rows = [RecordRow(self.context, row) for row in model.recent]
            for row in self.rows:
                row.clicked.connect(partial(self._open, row.row.id))
                self._rows.addWidget(row)
        self.all.setVisible(bool(self.rows))
        self._none.setVisible(not self.rows)
        self._none.setText(
            self.tr("Nothing is kept yet. Consultations and questions will stand here.")
            if model.records is RecordState.OPEN
            else self.tr("Records can be read when you have signed in.")
        )

    def _show_concerns(self) -> None:
        wanted = self._wanted_concerns()
        if [line.kind for line in self.concerns] == [kind for kind, _ in wanted]:
            return
        for line in self.concerns:
            _drop(self._concerns, line)
        self.concerns = []
        for kind, state in wanted:
            line = ConcernLine(self.context, kind, state, partial(self._mend, kind))
            self._concerns.addWidget(line)
            self.concerns.append(line)

    def _wanted_concerns(self) -> list[tuple[str, str]]:
        """At most three, the gravest first; the records are asked themselves, not the health check."""
        closed = {RecordState.ABSENT: "absent", RecordState.PLAIN: "absent", RecordState.LOCKED: "locked"}
        found = [("records_" + closed[self.model.records], "warn")] if self.model.records in closed else []
        checks = [c for c in self.model.concerns if c.name not in ("records", "network")]
        checks.sort(key=lambda check: check.state != "fail")
        return [*found, *((check.name, check.state) for check in checks)][:3]

    def _mend(self, kind: str) -> None:
        if kind.startswith("records_"):
            self._frame.models.lock.show_state()
        elif kind in ("chat_model", "embedding_model"):
            self._frame.go_to("models")
        elif kind == "index":
            self._frame.begin_first_run("models")
        else:
            help_view = self._frame.screen_at("help")
            if isinstance(help_view, HelpView):
                help_view.go_to_page("health")

    def _open(self, session_id: str) -> None:
        self._frame.models.history.open(session_id)
        self._frame.go_to("history")

    def _forget_rows(self) -> None:
        for row in self.rows:
            _drop(self._rows, row)
        self.rows = []


def _drop(layout: QVBoxLayout, widget: QWidget) -> None:
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
