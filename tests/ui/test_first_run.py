"""The first steps on a fresh machine: taken by mouse or by keyboard alone, passed over, taken again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.ports import FetchProgress, ModelCard
from nabz.services.preparation import Preparation
from nabz.services.record_access import RecordState
from nabz.ui.first_run.choices import LanguageStep, PeopleStep
from nabz.ui.first_run.models import ModelsStep
from nabz.ui.first_run.passphrase import PassphraseStep
from nabz.ui.first_run.sample import SampleStep
from nabz.ui.first_run.view import FirstRunView
from nabz.ui.main_window import MainWindow
from ui.scripted_services import ScriptedLibrary, scripted_services

Open = Callable[..., MainWindow]
WORDS = "a few words together"
LEFT = Qt.MouseButton.LeftButton


class EmptyLibrary(ScriptedLibrary):
    """Starter models that come when they are fetched; `gate` holds the fetching until a test lets it go on."""

    def __init__(self) -> None:
        super().__init__()
        self.here: set[str] = set()
        self.gate: threading.Event | None = None
        self.fault: Exception | None = None

    def cards(self) -> list[ModelCard]:
        return [
            replace(card, state="ready" if card.id in self.here else "absent") for card in super().cards()
        ]

    def default_chat(self) -> ModelCard | None:
        return next((c for c in self.cards() if c.role == "chat" and c.state == "ready"), None)

    def fetch(
        self, model_id: str, *, folder: str | None = None, accept_licence: bool = False, **rest: Any
    ) -> ModelCard:
        if self.fault is not None:
            raise self.fault
        rest["progress"](FetchProgress(model_id, "fetch", 300, 1000, 5.0, 120.0))
        while self.gate is not None and not self.gate.wait(0.01):
            if rest["cancel"].is_set():
                raise EnvironmentFault("interrupted")
        self.here.add(model_id)
        self.fetched.append((model_id, folder, accept_licence))
        return next(card for card in self.cards() if card.id == model_id)


@pytest.fixture
def fresh() -> Any:
    """A machine on which nothing was set, kept or fetched."""
    services = scripted_services(introduced=False)
    services.records.lock()
    services.vault.on_disk = RecordState.ABSENT
    services.models = EmptyLibrary()
    services.knowledge.ready = False
    return services


def begun(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, FirstRunView]:
    window = open_window(services)
    window.open_records()
    view = window.first_steps.view
    assert view is not None
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    assert window.layers.shown == "first_run"
    return window, view


def step_of(view: FirstRunView, kind: type[Any]) -> Any:
    return next(step for step in view.steps.values() if isinstance(step, kind))


def test_all_steps_by_mouse(qtbot: QtBot, fresh: Any, open_window: Open) -> None:
    window, view = begun(qtbot, fresh, open_window)
    language = step_of(view, LanguageStep)
    qtbot.mouseClick(language.cards[Language.TE], LEFT)
    assert window.context.words.language is Language.TE
    qtbot.mouseClick(language.cards[Language.EN], LEFT)
    qtbot.mouseClick(view.main, LEFT)
    people = step_of(view, PeopleStep)
    qtbot.mouseClick(people.shared, LEFT)
    assert fresh.settings.current.shared_with_patients
    assert fresh.settings.current.lock_after_minutes == 2.0
    qtbot.mouseClick(view.main, LEFT)
    records = step_of(view, PassphraseStep)
    # What forgetting means is said before it can happen.
    said = " ".join(t.text() for t in records.findChildren(QLabel) if t.isVisible())
    assert "If both are lost, the records are lost" in said
    QTest.keyClicks(records.name, "asha")
    QTest.keyClicks(records.secret, WORDS)
    QTest.keyClicks(records.again, WORDS)
    qtbot.mouseClick(view.main, LEFT)
    qtbot.waitUntil(lambda: records.code.isVisible())
    assert records.code.text() == fresh.vault.code
    assert view.main.text() == "I have written it down"
    assert not view.back.isVisible()
    assert not view.skip.isVisible()
    qtbot.mouseClick(view.main, LEFT)
    qtbot.waitUntil(lambda: view.model.step == "models")
    assert fresh.records.state is RecordState.OPEN
    assert fresh.vault.name == "asha"
    models = step_of(view, ModelsStep)
    qtbot.mouseClick(models.fetch, LEFT)
    qtbot.waitUntil(lambda: fresh.knowledge.built == 1 and not view.model.bringing)
    assert [name for name, _, _ in fresh.models.fetched] == ["starter-1.5b", "multilingual-e5-small"]
    assert "Everything is here" in models.lead.text()
    qtbot.mouseClick(view.main, LEFT)
    qtbot.mouseClick(step_of(view, SampleStep).try_it, LEFT)
    assert window.layers.shown == "canvas"
    assert window.navigation.place == "consult"
    qtbot.waitUntil(lambda: window.consult_model.question is not None, timeout=20_000)
    assert fresh.settings_file.values["introduced"] is True


def test_all_steps_by_keyboard_alone(qtbot: QtBot, fresh: Any, open_window: Open) -> None:
    window, view = begun(qtbot, fresh, open_window)

    def walk_to(widget: Any) -> None:
        for _ in range(40):
            focus = QApplication.focusWidget()
            assert focus is not None
            if focus is widget:
                return
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        pytest.fail(f"the keyboard does not reach {widget}")

    def press(widget: Any) -> None:
        walk_to(widget)
        QTest.keyClick(widget, Qt.Key.Key_Space)

    press(step_of(view, LanguageStep).cards[Language.EN])
    press(view.main)
    press(view.main)
    records = step_of(view, PassphraseStep)
    assert QApplication.focusWidget() is records.secret
    QTest.keyClicks(records.secret, WORDS)
    QTest.keyClick(records.secret, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is records.again
    QTest.keyClicks(records.again, WORDS)
    QTest.keyClick(records.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.model.code))
    press(view.main)
    qtbot.waitUntil(lambda: view.model.step == "models")
    press(view.skip)
    press(view.main)
    assert window.navigation.place == "home"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_each_step_can_be_passed_over_and_taken_again(qtbot: QtBot, fresh: Any, open_window: Open) -> None:
    window, view = begun(qtbot, fresh, open_window)
    for button in (view.main, view.main, view.skip, view.skip, view.main):
        assert button.isVisible()
        qtbot.mouseClick(button, LEFT)
    # No passphrase is asked for at once again: Home says that nothing is kept, and how to mend it.
    assert window.layers.shown == "canvas"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    home = window.navigation.made["home"]
    assert "records_absent" in [line.kind for line in home.concerns]  # type: ignore[attr-defined]
    window.screen_at("help").first_steps.click()  # type: ignore[attr-defined]
    assert window.layers.shown == "first_run"
    assert view.model.step == "language"
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_two_passphrases_that_differ_are_told_and_back_forgets_them(
    qtbot: QtBot, fresh: Any, open_window: Open
) -> None:
    _, view = begun(qtbot, fresh, open_window)
    view.model.go_to("records")
    records = step_of(view, PassphraseStep)
    QTest.keyClicks(records.secret, WORDS)
    QTest.keyClicks(records.again, WORDS + "x")
    qtbot.mouseClick(view.main, LEFT)
    assert "not the same" in records.problem.text()
    qtbot.mouseClick(view.back, LEFT)
    assert records.secret.text() == ""
    assert records.again.text() == ""
    assert fresh.records.state is RecordState.ABSENT


def test_a_stick_is_enough_and_fetching_can_be_stopped(
    qtbot: QtBot, fresh: Any, open_window: Open, tmp_path: Any
) -> None:
    _, view = begun(qtbot, fresh, open_window)
    view.model.go_to("models")
    models = step_of(view, ModelsStep)
    fresh.models.gate = threading.Event()
    view.model.bring(str(tmp_path))
    qtbot.waitUntil(lambda: "left" in models._far.text())
    assert models.stop.isVisible()
    assert not models.fetch.isVisible()
    qtbot.mouseClick(models.stop, LEFT)
    qtbot.waitUntil(lambda: not view.model.bringing)
    assert not models.problem.isVisible()
    fresh.models.gate = None
    view.model.bring(str(tmp_path))
    qtbot.waitUntil(lambda: view.model.readiness is not None and view.model.readiness.complete)
    assert all(folder == str(tmp_path) for _, folder, _ in fresh.models.fetched)


def test_what_cannot_be_fetched_is_said_and_can_be_passed_over(
    qtbot: QtBot, fresh: Any, open_window: Open
) -> None:
    _, view = begun(qtbot, fresh, open_window)
    view.model.go_to("models")
    models = step_of(view, ModelsStep)
    fresh.models.fault = EnvironmentFault("fetch_failed", name="starter", source="hub", reason="no route")
    qtbot.mouseClick(models.fetch, LEFT)
    qtbot.waitUntil(lambda: models.problem.isVisible())
    assert "could not be fetched" in models.problem.text()
    assert view.skip.isVisible()


def test_whoever_has_settings_is_not_asked(qtbot: QtBot, open_window: Open) -> None:
    services = scripted_services()
    window = open_window(services)
    window.open_records()
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)
    assert window.layers.shown == "canvas"
    assert window.first_steps.view is None


def test_a_patient_is_never_asked_the_first_steps(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(scripted_services(introduced=False, mode=str(Mode.PATIENT)))
    assert not window.first_steps.due


def test_records_that_are_there_are_signed_in_to_after_the_steps(
    qtbot: QtBot, fresh: Any, open_window: Open
) -> None:
    fresh.vault.on_disk = RecordState.LOCKED
    window, view = begun(qtbot, fresh, open_window)
    view.model.go_to("records")
    assert "set already" in step_of(view, PassphraseStep).lead.text()
    view.model.finish()
    assert window.locked


@pytest.mark.parametrize("lang", list(Language))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_step_cuts_a_word(
    qtbot: QtBot, fresh: Any, open_window: Open, lang: Language, scale: float
) -> None:
    fresh.settings.change(text_scale=scale, language=lang)
    window, view = begun(qtbot, fresh, open_window)
    for step in ("language", "people", "records", "models", "sample"):
        view.model.go_to(step)  # type: ignore[arg-type]
        qtbot.wait(10)
        cut = []
        for child in view.findChildren(QLabel):
            if child.isVisible() and child.text():
                needed = (
                    child.heightForWidth(child.width()) if child.wordWrap() else child.sizeHint().height()
                )
                wide = 0 if child.wordWrap() else child.sizeHint().width()
                if child.height() < needed or child.width() < wide:
                    cut.append((child.text(), child.size()))
        for button in (view.back, view.skip, view.main):
            if button.isVisible() and button.width() < button.sizeHint().width():
                cut.append((button.text(), button.size()))
        assert not cut, step
    assert window.context.words.language is lang


def test_a_starter_is_not_fetched_where_a_better_model_is() -> None:
    library = EmptyLibrary()
    library.here = {"medgemma-1.5-4b-it", "multilingual-e5-small"}

    class Sources:
        ready = False

        def is_current(self) -> bool:
            return True

        def build(self, progress: Any = None) -> int:
            self.ready = True
            return 7

    preparation = Preparation(library, Sources())
    before = preparation.readiness()
    assert (before.chat, before.search, before.index) == ("MedGemma 1.5 4B", True, False)
    assert before.missing == ()
    assert preparation.bring().complete
    assert library.fetched == []
