"""What was understood so far, beside the conversation; what was measured; what was misunderstood."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.consult.view import ConsultView
from nabz.ui.main_window import MainWindow
from ui.consulting import say, settled


@pytest.fixture
def window(services: Any, open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window(services)


@pytest.fixture
def consult(window: MainWindow) -> ConsultView:
    view = window.screen_at("consult")
    assert isinstance(view, ConsultView)
    return view


def measure(qtbot: QtBot, view: ConsultView, **values: str) -> None:
    view.vitals.summary.setChecked(True)
    for name, text in values.items():
        view.vitals.fields[name].setText(text)
    qtbot.mouseClick(view.vitals.take, Qt.MouseButton.LeftButton)
    settled(qtbot, view)


def test_what_was_understood_stands_beside_the_conversation(qtbot: QtBot, consult: ConsultView) -> None:
    assert consult.panel.isVisibleTo(consult)
    say(qtbot, consult, "I have a cough and fever since 3 days")
    assert {"cough", "fever"} <= set(consult.panel.undo_buttons)
    assert consult.model.picture is not None
    assert len(consult.model.picture.leading) == 5


def test_a_misunderstood_danger_is_taken_back_with_one_press(
    qtbot: QtBot, window: MainWindow, consult: ConsultView
) -> None:
    say(qtbot, consult, "he is unconscious and has a headache")
    assert window.banner.isVisibleTo(window)
    (mistaken,) = [c for c in consult.panel.undo_buttons if "conscious" in c]
    qtbot.mouseClick(consult.panel.undo_buttons[mistaken], Qt.MouseButton.LeftButton)
    settled(qtbot, consult)
    assert mistaken not in consult.panel.undo_buttons
    assert not window.banner.isVisibleTo(window)
    assert "headache" in consult.panel.undo_buttons


def test_measurements_in_either_unit_and_any_digits_count_at_once(
    qtbot: QtBot, window: MainWindow, consult: ConsultView
) -> None:
    consult.vitals.units["temperature"].setCurrentIndex(1)
    measure(qtbot, consult, temperature="१०३", spo2="85")
    assert consult.model.picture is not None
    signs = {s.name: s for s in consult.model.picture.vitals}
    assert signs["temperature"].value == pytest.approx(39.44, abs=0.01)
    assert signs["spo2"].level == "low"
    assert window.banner.isVisibleTo(window)  # so little oxygen is a danger sign by itself
    assert not consult.vitals.form.isVisibleTo(consult)


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"temperature": "390"}, "temperature"),
        ({"pulse": "many"}, "pulse"),
        ({"systolic": "80", "diastolic": "120"}, "diastolic"),
    ],
)
def test_an_impossible_measurement_is_marked_and_nothing_is_taken(
    qtbot: QtBot, consult: ConsultView, values: dict[str, str], wrong: str
) -> None:
    measure(qtbot, consult, **values)
    assert consult.model.picture is None
    field = consult.vitals.fields[wrong]
    assert field.property("invalid") is True
    assert field.toolTip()
    assert field.text() == values[wrong]


def test_the_next_person_has_other_measurements(qtbot: QtBot, consult: ConsultView) -> None:
    measure(qtbot, consult, temperature="38.5")
    say(qtbot, consult, "I have a cough")
    qtbot.mouseClick(consult.anew, Qt.MouseButton.LeftButton)
    assert consult.vitals.fields["temperature"].text() == ""
    assert consult.panel.undo_buttons == {}
    assert consult.model.picture is None


def test_the_panel_makes_room_in_a_small_window_and_follows_the_language(
    qtbot: QtBot, window: MainWindow, consult: ConsultView
) -> None:
    say(qtbot, consult, "I have a cough")
    window.settings_model.change(language=Language.HI)
    qtbot.waitUntil(lambda: consult.panel.accessibleName() == "अब तक")
    window.resize(700, 600)
    qtbot.waitUntil(lambda: not consult.panel.isVisibleTo(consult))
