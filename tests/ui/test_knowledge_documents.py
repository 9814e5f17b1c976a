"""Documents of the clinic on the Knowledge screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.documents import Fault
from nabz.services.documents import FileOutcome
from nabz.services.ports import SourceRecord
from nabz.services.record_ports import RecordState
from nabz.ui.knowledge.source_card import SourceCard
from nabz.ui.knowledge.view import KnowledgeView
from nabz.ui.knowledge.view_model import KnowledgeViewModel
from nabz.ui.main_window import MainWindow
from ui.scripted_services import scripted_services

Open = Callable[..., MainWindow]


def malaria(state: str, **extra: object) -> SourceRecord:
    known = {"audience": "staff", "enabled": state != "disabled", "done": 340, "total": 1000, "notices": {}}
    return SourceRecord("doc-2", "Malaria", "document", 900, ("en",), "t", state, extra={**known, **extra})


def shown(qtbot: QtBot, services: Any, open_window: Open, cards: int = 2) -> KnowledgeView:
    view = open_window(services).screen_at("knowledge")
    assert isinstance(view, KnowledgeView)
    qtbot.waitUntil(lambda: len(view._cards) == cards)
    return view


def card_of(view: KnowledgeView, source_id: str) -> SourceCard:
    return next(c for c in view._cards if isinstance(c, SourceCard) and c.source_id == source_id)


def test_a_dropped_file_is_read_with_progress_and_can_be_paused(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    services.knowledge.more = [malaria("reading")]
    view = shown(qtbot, services, open_window, 3)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/stick/Malaria.pdf")])
    view.dropEvent(
        QDropEvent(
            QPoint(5, 5).toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: "340" in card_of(view, "doc-2")._note.text())
    qtbot.waitUntil(lambda: card_of(view, "doc-2").pause_button.isVisible())
    assert "3 minutes left" in card_of(view, "doc-2")._note.text()
    assert card_of(view, "doc-2")._bar.value() == 340
    services.knowledge.more = [malaria("paused")]
    card_of(view, "doc-2").pause_button.click()
    qtbot.waitUntil(lambda: not view.model.reading and card_of(view, "doc-2").go_on_button.isVisible())
    services.documents.hold.set()
    card_of(view, "doc-2").go_on_button.click()
    qtbot.waitUntil(lambda: ("resume", "") in services.documents.calls and not view.model.reading)
    assert services.documents.calls[0] == ("add", ("/stick/Malaria.pdf",))


def test_a_document_is_opened_to_patients_and_closed_again(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    services.knowledge.more = [malaria("ready")]
    view = shown(qtbot, services, open_window, 3)
    assert "for staff only" in card_of(view, "doc-2")._facts.text()
    services.knowledge.more = [malaria("ready", audience="all")]
    card_of(view, "doc-2").audience_button.click()
    qtbot.waitUntil(lambda: "for everybody" in card_of(view, "doc-2")._facts.text())
    card_of(view, "doc-2").audience_button.click()
    qtbot.waitUntil(lambda: ("audience staff", "doc-2") in services.documents.calls)
    assert services.documents.calls == [("audience all", "doc-2"), ("audience staff", "doc-2")]


@pytest.mark.parametrize("state", [RecordState.ABSENT, RecordState.PLAIN, RecordState.OPEN])
def test_it_is_said_that_documents_are_not_encrypted(
    qtbot: QtBot, services: Any, open_window: Open, state: RecordState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KnowledgeViewModel, "encrypted", property(lambda self: state is RecordState.OPEN))
    view = shown(qtbot, services, open_window)
    assert ("without encryption" in view._drop.text()) == (state is not RecordState.OPEN)


def test_a_document_is_switched_off_read_again_and_removed_after_a_question(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    view = shown(qtbot, services, open_window)
    services.documents.hold.set()
    card_of(view, "doc-1").switch_button.click()
    qtbot.waitUntil(lambda: ("disable", "doc-1") in services.documents.calls)
    card_of(view, "doc-1").reread_button.click()
    qtbot.waitUntil(lambda: ("reread", "doc-1") in services.documents.calls and not view.model.reading)
    card_of(view, "doc-1").remove_button.click()
    box = view.findChild(QMessageBox)
    assert box is not None
    assert ("remove", "doc-1") not in services.documents.calls
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: ("remove", "doc-1") in services.documents.calls)


def test_removing_what_is_being_read_stops_the_reading_first(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    view = shown(qtbot, services, open_window)
    view.model.add(["/stick/Malaria.pdf"])
    qtbot.waitUntil(lambda: view.model.progress is not None)
    view.model.remove("doc-2")
    qtbot.waitUntil(lambda: services.documents.calls[-1] == ("remove", "doc-2"))
    assert not view.model.reading


def test_files_that_cannot_be_read_say_so_in_one_line_each(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    services.knowledge.more = [
        malaria("failed", fault={"code": "document_scanned", "params": {"path": "/a/b.pdf"}})
    ]
    services.documents.outcomes = [
        FileOutcome("/a/x.exe", "failed", fault=Fault("document_kind", {"path": "/a/x.exe"})),
        FileOutcome("/a/c.pdf", "unchanged"),
    ]
    services.documents.hold.set()
    view = shown(qtbot, services, open_window, 3)
    view.model.add(["/a"])
    qtbot.waitUntil(lambda: len(view._said.text().splitlines()) == 2)
    assert "x.exe" in view._said.text()
    assert "/a/" not in view._said.text()
    assert "text recognition" in card_of(view, "doc-2")._note.text()


def test_a_patient_cannot_add_or_remove(qtbot: QtBot, open_window: Open) -> None:
    view = shown(qtbot, scripted_services(mode=Mode.PATIENT), open_window)
    assert not view.add_button.isVisible()
    assert not card_of(view, "doc-1").remove_button.isVisible()
