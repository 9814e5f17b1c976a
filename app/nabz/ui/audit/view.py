"""The Audit trail screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from nabz.domain.audit import AuditEntry
from nabz.ui.audit import words
from nabz.ui.audit.view_model import AuditViewModel
from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.i18n import isolate
from nabz.ui.widgets.empty_state import EmptyState
from nabz.ui.widgets.row_list import RowList, RowWords
from nabz.ui.widgets.view import IconButton, IconLabel, Screen, card_frame, label, restyle


class AuditView(Screen):
    """The verdict over the chain, and below it every act, newest first."""

    def __init__(self, context: UiContext, model: AuditViewModel) -> None:
        super().__init__(context)
        self.model = model
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 24, 28, 16)
        outer.setSpacing(10)
        self._title = label("title", wrap=True)
        self._lead = label("soft", wrap=True)
        self._frame, inside = card_frame()
        row = QHBoxLayout()
        row.setSpacing(12)
        self._icon = IconLabel(context, "clock", "ink_soft", 26)
        told = QVBoxLayout()
        told.setSpacing(2)
        self.verdict = label("strong", wrap=True)
        self._advice = label("small", wrap=True)
        told.addWidget(self.verdict)
        told.addWidget(self._advice)
        self.check_button = IconButton(context, "again", size=18)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(row)
        self.list = RowList(context, self._row)
        self.rows = self.list.rows
        self._none = EmptyState(context, "audit")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._none)
        for part in (self._title, self._lead, self._frame):
            outer.addWidget(part)
        outer.addWidget(self._pages, 1)
        self.check_button.clicked.connect(model.check)
        self.list.end_near.connect(model.more)
        model.reset.connect(self._show)
        model.added.connect(self.rows.add_rows)
        model.checked.connect(self._show_verdict)
        self.finish()
        self._show()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Audit trail"))
        self._lead.setText(
            self.tr(
                "Every act on the records, chained so that a change or a gap shows. It holds no patient text."
            )
        )
        self.check_button.say(self.tr("Check again"))
        self.list.setAccessibleName(self.tr("Acts, newest first"))
        self.rows.retranslate()
        self._show_words()
        self._show_verdict()

    def take_focus(self) -> None:
        self.list.setFocus()

    def refresh(self) -> None:
        self.model.refresh()

    def forget(self) -> None:
        self.model.forget()

    def _show(self) -> None:
        self.rows.set_rows(self.model.entries)
        empty = self.model.closed is not None or (self.model.loaded and not self.model.entries)
        self._pages.setCurrentWidget(self._none if empty else self.list)
        self._frame.setVisible(self.model.closed is None)
        self._show_words()

    def _show_words(self) -> None:
        closed = self.model.closed
        if closed is not None:
            self._none.say(self.tr("The audit trail cannot be seen now"), words_for(closed))
        else:
            self._none.say(self.tr("Nothing was done yet"), "")

    def _show_verdict(self) -> None:
        model, number = self.model, self.context.words.number
        flaw = model.flaw
        advice = ""
        if model.checking or model.whole is None:
            icon, token, verdict = "clock", "ink_soft", self.tr("Following the chain…")
        elif flaw is None:
            icon, token, verdict = "tick", "self_care_edge", self.tr("The audit trail is whole.")
            if model.entries:
                count = number(model.entries[0].seq)
                advice = self.tr("Entries from the first to the last: %1").replace("%1", count)
        else:
            icon, token, verdict = "octagon", "urgent_edge", words.flaw(flaw, self.context.words)
            advice = self.tr(
                "Somebody or something changed the records beside Nabz. Keep this computer as it is, note who had "
                "it, and tell whoever is responsible. Records can be put back from a backup."
            )
            self._point_at(flaw.seq)
        self._icon.set_icon(icon, token)
        self._frame.setProperty("note", "urgent" if flaw is not None and not model.checking else None)
        self._frame.setProperty("card", not (flaw is not None and not model.checking))
        restyle(self._frame)
        self.verdict.setText(verdict)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.check_button.setEnabled(not model.checking)

    def _point_at(self, seq: int) -> None:
        place = self.rows.place_of(str(seq))
        if place >= 0:
            index = self.rows.index(place)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _row(self, entry: AuditEntry) -> RowWords:
        icon, act = words.act(entry.action)
        shown = self.context.words
        parts = [shown.moment(entry.at), self.tr("entry %1").replace("%1", shown.number(entry.seq))]
        parts += [isolate(part) for part in (entry.detail, entry.subject[:12]) if part]
        broken = self.model.flaw is not None and self.model.flaw.seq == entry.seq
        return RowWords(
            str(entry.seq),
            f"{act} · {isolate(words.person(entry.person))}",
            "  ·  ".join(parts),
            icon="octagon" if broken else icon,
            token="urgent_edge" if broken else "ink_soft",
            meaning=words.flaw(self.model.flaw, shown) if broken and self.model.flaw else "",
        )
