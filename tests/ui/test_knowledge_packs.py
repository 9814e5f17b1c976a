"""Knowledge packs on the Knowledge screen, and what a search shows of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from nabz.services.ports import SourceRecord
from nabz.ui.knowledge.source_card import SourceCard
from nabz.ui.knowledge.view import KnowledgeView
from nabz.ui.main_window import MainWindow

Open = Callable[..., MainWindow]


def shown(qtbot: QtBot, services: Any, open_window: Open, cards: int = 2) -> KnowledgeView:
    view = open_window(services).screen_at("knowledge")
    assert isinstance(view, KnowledgeView)
    qtbot.waitUntil(lambda: len(view._cards) == cards)
    return view


def chosen(monkeypatch: pytest.MonkeyPatch, dialog: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(path), ""))


def test_a_pack_that_nobody_vouches_for_is_refused_with_a_reason_and_an_administrator_may_allow_it(
    qtbot: QtBot, services: Any, open_window: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = shown(qtbot, services, open_window)
    chosen(monkeypatch, "getOpenFileName", tmp_path / "malaria.nabzpack")
    view.packs.import_button.click()
    qtbot.waitUntil(lambda: view.packs.findChild(QMessageBox) is not None)
    box = view.packs.findChild(QMessageBox)
    assert box is not None
    assert "vouches" in box.text()
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: "Malaria" in view.packs.said.text())
    assert services.packs.calls == [("import", "malaria.nabzpack"), ("allowed", "malaria.nabzpack")]
    assert "7" in view.packs.said.text()


def test_whoever_is_no_administrator_cannot_allow_it(
    qtbot: QtBot, services: Any, open_window: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = shown(qtbot, services, open_window)
    monkeypatch.setattr(type(view.packs.model), "may_allow", False)
    chosen(monkeypatch, "getOpenFileName", tmp_path / "malaria.nabzpack")
    view.packs.import_button.click()
    qtbot.waitUntil(lambda: view.packs.findChild(QMessageBox) is not None)
    box = view.packs.findChild(QMessageBox)
    assert box is not None
    roles = [box.buttonRole(b) for b in box.buttons()]
    assert QMessageBox.ButtonRole.DestructiveRole not in roles
    assert "administrator" in box.informativeText()
    view.packs.model.take_in("x.nabzpack", allow_unsigned=True)
    qtbot.waitUntil(lambda: not view.packs.model.busy)
    assert services.packs.calls[-1] == ("import", "x.nabzpack")
    for open_box in view.packs.findChildren(QMessageBox):
        open_box.reject()


def test_a_pack_is_made_with_the_right_ending(
    qtbot: QtBot, services: Any, open_window: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = shown(qtbot, services, open_window)
    chosen(monkeypatch, "getSaveFileName", tmp_path / "ours")
    view.packs.export_button.click()
    qtbot.waitUntil(lambda: "ours.nabzpack" in view.packs.said.text())
    assert services.packs.calls == [("export", "ours.nabzpack")]


def test_a_pack_can_be_switched_off_on_its_card(qtbot: QtBot, services: Any, open_window: Open) -> None:
    services.knowledge.more = [
        SourceRecord("pack-hpo", "Terms", "pack", 900, ("en",), "t", extra={"audience": "staff"})
    ]
    view = shown(qtbot, services, open_window, 3)
    card = next(c for c in view._cards if isinstance(c, SourceCard) and c.source_id == "pack-hpo")
    assert not card.reread_button.isVisible()
    card.switch_button.click()
    qtbot.waitUntil(lambda: ("disable", "pack-hpo") in services.packs.calls)


def test_a_search_says_what_it_recognised_and_whether_that_would_do_for_an_answer(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    view = shown(qtbot, services, open_window)
    view.model.search("fever")
    qtbot.waitUntil(lambda: view._seen.isVisible())
    assert "Fever" in view._seen.text()
    assert "Sure enough" in view._seen.text()
    view.model.search("zzz")
    qtbot.waitUntil(lambda: not view._seen.isVisible())
