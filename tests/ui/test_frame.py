"""The frame of the window: Home, places and who may go there, layers, leaving, errors, keys, Help and Settings."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.domain.people import Person, Role
from nabz.services.health import HealthCheck
from nabz.services.record_access import RecordState
from nabz.services.settings import SettingsService
from nabz.ui.failure_report import report_of
from nabz.ui.first_run.models import ModelsStep
from nabz.ui.help.licences import LICENCES
from nabz.ui.help.view import PAGES, HelpView
from nabz.ui.home.view import HomeView
from nabz.ui.layers import Layers
from nabz.ui.leaving import LeavingDialog
from nabz.ui.main_window import MainWindow
from nabz.ui.place_list import PLACES
from nabz.ui.places import Audience
from nabz.ui.settings.view import SettingsView
from nabz.ui.tasks import Failure
from ui.scripted_services import SettingsInMemory, keep_examples, scripted_services
from ui.scripted_texts import SCRIPTS

Open = Callable[..., MainWindow]
LEFT = Qt.MouseButton.LeftButton


def at_home(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, HomeView]:
    window = open_window(services)
    view = window.screen_at("home")
    assert isinstance(view, HomeView)
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    return window, view


# --- Home ---------------------------------------------------------------------------------------------------------


def test_home_shows_what_was_kept_last_and_opens_it(qtbot: QtBot, services: Any, open_window: Open) -> None:
    keep_examples(services.stored)
    window, view = at_home(qtbot, services, open_window)
    assert view.rows[0].row.id == f"kept-{list(Language)[-1]}"
    assert len(view.rows) == 5
    qtbot.mouseClick(view.rows[0], LEFT)
    assert window.navigation.place == "history"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_home_by_keyboard(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window, view = at_home(qtbot, services, open_window)
    assert QApplication.focusWidget() is view.consult
    QTest.keyClick(view.consult, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.ask
    QTest.keyClick(view.ask, Qt.Key.Key_Space)
    assert window.navigation.place == "ask"


def test_home_says_that_nothing_is_kept_and_mends_it(qtbot: QtBot, open_window: Open) -> None:
    services = scripted_services()
    services.records.lock()
    services.vault.on_disk = RecordState.ABSENT
    window, view = at_home(qtbot, services, open_window)
    line = view.concerns[0]
    assert line.kind == "records_absent"
    qtbot.mouseClick(line.button, LEFT)
    assert window.locked
    assert window.lock_model.page == "first"


def test_sources_that_are_out_of_date_are_set_up_from_home(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    stale = HealthCheck(
        "index", "fail", "the index belongs to another model or version", "Run: nabz kb build"
    )
    services.health.report = lambda: [stale]
    services.knowledge.ready = False
    window, view = at_home(qtbot, services, open_window)
    assert [line.kind for line in view.concerns] == ["index"]
    qtbot.mouseClick(view.concerns[0].button, LEFT)
    steps = window.first_steps.view
    assert steps is not None
    assert steps.model.step == "models"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    models = steps.steps["models"]
    assert isinstance(models, ModelsStep)
    assert not models.folder.isVisible()
    qtbot.mouseClick(models.fetch, LEFT)
    qtbot.waitUntil(lambda: services.knowledge.built == 1 and not steps.model.bringing)
    assert services.models.fetched == []


def test_home_counts_who_waits(qtbot: QtBot, services: Any, open_window: Open) -> None:
    @dataclass
    class Entry:
        state: str

    class Waiting:
        def entries(self) -> list[Entry]:
            return [Entry("waiting"), Entry("waiting"), Entry("taken")]

    services.waiting = Waiting()
    _, view = at_home(qtbot, services, open_window)
    assert view.waiting.isVisible()
    assert "2 people waiting" in view.waiting.lead.text()


def test_a_shared_machine_is_handed_over_from_home(qtbot: QtBot, open_window: Open) -> None:
    services = scripted_services(shared_with_patients=True)
    window, view = at_home(qtbot, services, open_window)
    qtbot.mouseClick(view.hand_over, LEFT)
    assert services.settings.current.mode is Mode.PATIENT
    assert window.layers.shown != "canvas"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


# --- places and layers --------------------------------------------------------------------------------------------


def test_ids_and_keys_of_places_are_their_own() -> None:
    assert len({place.id for place in PLACES}) == len(PLACES)
    keys = [place.keys for place in PLACES if place.keys]
    assert len(set(keys)) == len(keys)


def test_who_may_go_where() -> None:
    nurse, chief = Person("1", "a", Role.STAFF), Person("2", "b", Role.ADMINISTRATOR)
    assert Audience.EVERYBODY.admits(Mode.PATIENT, None)
    assert not Audience.STAFF.admits(Mode.PATIENT, chief)
    assert Audience.STAFF.admits(Mode.STAFF, None)
    assert not Audience.ADMINISTRATOR.admits(Mode.STAFF, nurse)
    assert not Audience.ADMINISTRATOR.admits(Mode.STAFF, None)
    assert Audience.ADMINISTRATOR.admits(Mode.STAFF, chief)
    assert not Audience.ADMINISTRATOR.admits(Mode.PATIENT, chief)


def test_the_lock_is_never_under_anything(qtbot: QtBot, qapp: QApplication) -> None:
    layers = Layers(QWidget())
    qtbot.addWidget(layers)
    for name in ("lock", "first_run"):
        layers.add(name, QWidget(), below="lock" if name != "lock" else "")
    seen: list[str] = []
    layers.changed.connect(seen.append)
    layers.want("first_run")
    layers.want("lock")
    layers.want("first_run", False)
    layers.want("first_run")
    layers.want("lock", False)
    layers.want("first_run", False)
    assert seen == ["first_run", "lock", "first_run", "canvas"]


def test_the_locked_window_takes_no_key_and_speaks_another_language(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    QTest.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    assert window.locked
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.navigation.place == "ask"
    window.lock._menu.entries[Language.TE].trigger()
    assert window.context.words.language is Language.TE
    qtbot.waitUntil(lambda: window.lock.language.text() == Language.TE.profile.own_name)


# --- leaving and errors ---------------------------------------------------------------------------------------------


def leaving(window: MainWindow) -> LeavingDialog | None:
    return next((d for d in window.findChildren(LeavingDialog) if d.isVisible()), None)


def test_closing_asks_nothing_when_nothing_can_be_lost(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    window.ask_model.send(SCRIPTS[Language.EN].question)
    qtbot.waitUntil(lambda: not window.ask_model.busy)
    window.close()
    assert not window.isVisible()


def test_closing_asks_about_what_was_typed_and_not_sent(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    QTest.keyClicks(window.ask.composer.field, "half a question")
    window.close()
    dialog = leaving(window)
    assert dialog is not None
    assert window.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.stay)
    QTest.keyClick(dialog.stay, Qt.Key.Key_Return)
    assert leaving(window) is None
    assert window.isVisible()
    window.close()
    again = leaving(window)
    assert again is not None
    qtbot.mouseClick(again.leave, LEFT)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_closing_asks_about_a_consultation_only_where_it_is_not_kept(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    window.consult_model.say("I have a cough")
    qtbot.waitUntil(lambda: window.consult_model.question is not None, timeout=20_000)
    services.records.lock()
    window.close()
    dialog = leaving(window)
    assert dialog is not None
    assert "consultation" in " ".join(t.text() for t in dialog.findChildren(QLabel))
    dialog.reject()


def test_an_error_is_copied_for_it_without_what_a_person_said(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    error = EnvironmentFault("data_folder_read_only", folder="/data")
    window.say_failure(Failure(error, error))
    assert window.toast.button.text() == "Copy for IT"
    qtbot.mouseClick(window.toast.button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "code: data_folder_read_only" in copied
    assert "Nabz " in copied

    def fall(secret: str) -> None:
        raise ValueError(secret)

    try:
        fall("my child has a fever")
    except ValueError as bug:
        report = report_of(Failure(None, bug), "linux")
    assert "ValueError" in report
    assert "fall" in report
    assert "fever" not in report


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_error_breaks_over_lines(qtbot: QtBot, open_window: Open, scale: float) -> None:
    window = open_window(scripted_services(text_scale=scale), Language.TA, size=(900, 600))
    error = EnvironmentFault("model_memory", id="starter", needed="1.9 GiB", free="0.8 GiB")
    window.say_failure(Failure(error, error))
    text = window.toast.text
    assert text.width() >= min(text.sizeHint().width(), 200)
    assert text.height() >= text.heightForWidth(text.width())
    assert window.toast.geometry().right() <= window.width()
    assert window.toast.button.width() >= window.toast.button.sizeHint().width()


def test_the_next_consultation_begins_where_the_last_is_done(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window = open_window(services)
    window.consult_model.say("I have a cough")
    qtbot.waitUntil(lambda: window.consult_model.question is not None, timeout=20_000)
    view = window.screen_at("home")
    assert isinstance(view, HomeView)
    assert view.consult.title.text() == "Go on with the consultation"
    qtbot.mouseClick(view.consult, LEFT)
    assert window.consult_model.begun
    window.consult_model.end()
    qtbot.waitUntil(lambda: window.consult_model.result is not None, timeout=20_000)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_N, keys)
    assert not window.consult_model.begun
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


# --- Help -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", [Language.EN, Language.TA, Language.AR])
def test_help_has_four_pages(qtbot: QtBot, services: Any, open_window: Open, lang: Language) -> None:
    window = open_window(services, lang)
    QTest.keyClick(window, Qt.Key.Key_F1)
    view = window.navigation.made["help"]
    assert isinstance(view, HelpView)
    for name in PAGES:
        qtbot.mouseClick(view.buttons[name], LEFT)
        assert [known for known, page in view.pages.items() if page.isVisible()] == [name]
        qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    assert len(view.health.lines) == len(services.health.report())


def test_the_keys_of_every_place_are_told(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("help")
    assert isinstance(view, HelpView)
    view.go_to_page("keys")
    told = {label.text() for label in view.pages["keys"].findChildren(QLabel)}
    assert {place.name() for place in PLACES if place.keys} <= told
    assert {place.keys for place in PLACES if place.keys} <= told
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_the_health_report_is_copied(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("help")
    assert isinstance(view, HelpView)
    view.go_to_page("health")
    qtbot.waitUntil(lambda: bool(view.health.lines))
    qtbot.mouseClick(view.health.copy, LEFT)
    assert "[warn] memory: 1.8 GiB free" in QGuiApplication.clipboard().text()


def test_every_dependency_is_thanked() -> None:
    project = Path(__file__).resolve().parents[2] / "pyproject.toml"
    needed = tomllib.loads(project.read_text("utf-8"))["project"]["dependencies"]
    thanked = " ".join(name.lower() for name, _ in LICENCES)
    missing = {
        name
        for line in needed
        if (
            name := line.split(";")[0].split(">")[0].split("=")[0].split("<")[0].split("[")[0].strip().lower()
        )
        not in thanked
    }
    assert not missing


@pytest.mark.parametrize("lang", [Language.EN, Language.AR])
def test_the_places_of_the_rail_stand_in_one_line_at_its_leading_side(
    services: Any, open_window: Open, lang: Language
) -> None:
    window = open_window(services)
    window.context.words.use(lang)
    QApplication.processEvents()
    gaps = {_leading_gap(button, mirrored=lang is Language.AR) for button in window.rail.buttons.values()}
    assert max(gaps) - min(gaps) <= 6
    assert max(gaps) < 24


def _leading_gap(button: QWidget, *, mirrored: bool) -> int:
    """Pixels between the side where reading begins and the first thing that is drawn."""
    picture = button.grab().toImage()
    middle = range(button.height() // 4, button.height() * 3 // 4)
    ground = picture.pixelColor(button.width() // 2, 6)
    for gap in range(8, button.width()):
        x = button.width() - 1 - gap if mirrored else gap
        if any(picture.pixelColor(x, y) != ground for y in middle):
            return gap
    raise AssertionError("nothing is drawn")


# --- Settings ---------------------------------------------------------------------------------------------------------


def test_a_consultation_may_speak_another_language(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("settings")
    assert isinstance(view, SettingsView)
    qtbot.mouseClick(view.spoken[Language.TE], LEFT)
    assert services.settings.current.spoken is Language.TE
    assert window.context.words.language is Language.EN
    assert services.settings_file.values["consultation_language"] == "te"
    kept = SettingsService(services.settings_file)
    assert kept.current.consultation_language is Language.TE
    qtbot.mouseClick(view.spoken[None], LEFT)
    assert services.settings.current.spoken is Language.EN
    assert SettingsService(services.settings_file).current.consultation_language is None


def test_languages_that_are_not_allowed_cannot_be_chosen_for_a_consultation(
    services: Any, open_window: Open
) -> None:
    services.settings = SettingsService(services.settings_file, languages=(Language.TE, Language.EN))
    view = open_window(services).screen_at("settings")
    assert isinstance(view, SettingsView)
    assert set(view.spoken) == {None, Language.TE, Language.EN}
    assert set(view.languages) == {Language.TE, Language.EN}


def test_idle_time_and_stillness_take_effect_at_once(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("settings")
    assert isinstance(view, SettingsView)
    qtbot.mouseClick(view.minutes[10.0], LEFT)
    assert window.gate.watch.auto_lock.idle_seconds == 600
    qtbot.mouseClick(view.minutes[0.0], LEFT)
    assert window.gate.watch.auto_lock.idle_seconds == 0
    qtbot.mouseClick(view.motion[True], LEFT)
    assert QApplication.cursorFlashTime() == 0
    assert "widget-animation-duration: 0" in window.context.theme.style_sheet()
    qtbot.mouseClick(view.motion[False], LEFT)
    assert QApplication.cursorFlashTime() > 0


def test_what_an_administrator_has_set_says_so(qtbot: QtBot, open_window: Open) -> None:
    services = scripted_services()
    services.settings = SettingsService(
        SettingsInMemory(introduced=True),
        locked={"lock_after_minutes": 1.0},
        languages=(Language.EN, Language.HI),
    )
    window = open_window(services)
    view = window.screen_at("settings")
    assert isinstance(view, SettingsView)
    assert list(view.languages) == [Language.EN, Language.HI]
    group = view.groups["lock_after_minutes"]
    assert group.by_whom.isVisible()
    assert group.by_whom.text() == "Set by your administrator."
    assert not view.minutes[5.0].isEnabled()
    assert view.minutes[1.0].isChecked()
    assert not view.groups["theme"].by_whom.isVisible()


def test_an_older_settings_file_is_somebody_who_knows_the_way() -> None:
    assert not SettingsService(SettingsInMemory()).current.introduced
    assert SettingsService(SettingsInMemory(theme="dark")).current.introduced
    assert not SettingsService(SettingsInMemory(theme="dark", introduced=False)).current.introduced


def test_settings_lead_to_what_is_needed_seldom(qtbot: QtBot, services: Any, open_window: Open) -> None:
    window = open_window(services)
    view = window.screen_at("settings")
    assert isinstance(view, SettingsView)
    assert set(view.links) == {place.id for place in PLACES if place.stands == "settings"}
    view.first_steps.click()
    assert window.layers.shown == "first_run"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
