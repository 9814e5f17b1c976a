"""Patient mode over the real consultation: the way to the advice by mouse and by keyboard, and no way to records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nabz.domain.answer import Mode
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language, script_shares
from nabz.domain.patient import PatientContext, Sex
from nabz.services.consult_events import QuestionAsked
from nabz.services.record_access import RecordState
from nabz.services.settings import SettingsService
from nabz.ui.main_window import MainWindow
from nabz.ui.patient_mode.end_pages import AlertPage, ResultPage
from nabz.ui.patient_mode.idle import IdleReset
from nabz.ui.patient_mode.page import PatientPage
from nabz.ui.patient_mode.question_pages import AnswersPage, FacesPage, NumberPage, QuestionPage, WherePage
from nabz.ui.patient_mode.staff_page import StaffPage
from nabz.ui.patient_mode.start_pages import AgePage, LanguagePage, PregnantPage, SexPage, WhoPage
from nabz.ui.patient_mode.trouble_pages import BodyPage, TroublePage, WordsPage
from nabz.ui.patient_mode.view import PatientModeView
from record_folders import Clock
from ui.scripted_services import keep_examples, scripted_services

Open = Callable[..., MainWindow]


class FakeVoice:
    """Reads nothing and keeps what it was given."""

    def __init__(self) -> None:
        self.read: list[tuple[str, Language]] = []
        self.speaking = False

    def languages(self) -> frozenset[Language]:
        return frozenset({Language.TE, Language.AR})

    def say(self, text: str, lang: Language) -> None:
        self.read.append((text, lang))
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def services(voice: FakeVoice) -> Any:
    made = scripted_services(mode="patient", introduced=True)
    made.speech = voice
    return made


@pytest.fixture
def window(qtbot: QtBot, services: Any, open_window: Open) -> MainWindow:
    opened = open_window(services)
    qtbot.waitUntil(lambda: opened.context.tasks.running == 0)
    return opened


@pytest.fixture
def view(window: MainWindow) -> PatientModeView:
    assert window.patient.view is not None
    return window.patient.view


def settled(qtbot: QtBot, view: PatientModeView) -> None:
    qtbot.waitUntil(lambda: not view.model.working and not view._order_timer.isActive(), timeout=10_000)


def at(view: PatientModeView, kind: type[Any]) -> Any:
    assert isinstance(view.page, kind), type(view.page)
    return view.page


def click(qtbot: QtBot, view: PatientModeView, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, view)


def to_the_trouble(view: PatientModeView, lang: Language = Language.TE, **patient: Any) -> None:
    model = view.model
    model.choose_language(lang)
    model.choose_about("self")
    model.set_age("age_years", patient.get("age", 30))
    model.set_sex(patient.get("sex", Sex.MALE))
    if model.page == "pregnant":
        model.set_pregnant(False)


def put(view: PatientModeView, question: QuestionAsked) -> None:
    view.model.question, view.model.page = question, "question"
    view.model.changed.emit()


def question(services: Any, concept: str, lang: Language = Language.TE) -> QuestionAsked:
    from nabz.clinical.inquiry import Candidate

    return services.consult.questions.about(Candidate(concept, "specify", "danger", 0.0, 0.0), lang)  # type: ignore[no-any-return]


def answer_by_mouse(qtbot: QtBot, view: PatientModeView) -> None:
    page = view.page
    assert isinstance(page, QuestionPage)
    if isinstance(page, NumberPage):
        click(qtbot, view, page.pad.keys["3"])
        click(qtbot, view, view.onward)
    elif isinstance(page, FacesPage):
        click(qtbot, view, page.scale.faces[4])
    else:
        click(qtbot, view, page.buttons.get("no") or page.buttons["unknown"])


# --- the way to the advice ----------------------------------------------------------------------------------------


def test_a_telugu_patient_comes_to_the_advice_by_mouse(
    qtbot: QtBot, window: MainWindow, view: PatientModeView
) -> None:
    click(qtbot, view, at(view, LanguagePage).buttons[Language.TE])
    assert window.context.words.language is Language.TE
    click(qtbot, view, at(view, WhoPage).buttons["self"])
    age = at(view, AgePage)
    assert not view.onward.isEnabled()
    click(qtbot, view, age.pad.keys["3"])
    click(qtbot, view, age.pad.keys["4"])
    click(qtbot, view, view.onward)
    click(qtbot, view, at(view, SexPage).buttons["female"])
    click(qtbot, view, at(view, PregnantPage).buttons["no"])
    trouble = at(view, TroublePage)
    click(qtbot, view, trouble.tiles["fever"])
    click(qtbot, view, trouble.tiles["cough"])
    click(qtbot, view, view.onward)
    assert view.model.patient == PatientContext(age_years=34, sex=Sex.FEMALE, pregnant=False)
    asked = []
    for _ in range(12):
        if isinstance(view.page, AlertPage):
            click(qtbot, view, view.onward)
        if isinstance(view.page, ResultPage):
            break
        asked.append(view.page.title.toPlainText())  # type: ignore[union-attr]
        assert view.progress_words.isVisible()
        answer_by_mouse(qtbot, view)
    result = at(view, ResultPage)
    assert len(asked) == len(set(asked)) <= 10
    shown = [label.text() for label in result.findChildren(QLabel) if label.text()]
    shown += [text.toPlainText() for text in result.findChildren(QTextEdit)]
    assert any("[1]" in text for text in shown)
    assert result.result.passages
    for text in [*asked, *(t for t in shown if len(t) > 20 and "WHO" not in t and "MSF" not in t)]:
        assert script_shares(text).get("TELUGU", 0) > 0.5, text


def press(qtbot: QtBot, view: PatientModeView, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    settled(qtbot, view)


def tab_to(qtbot: QtBot, view: PatientModeView, wanted: QWidget) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        press(qtbot, view, Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {wanted}")


def test_a_telugu_patient_comes_to_the_advice_by_keyboard_alone(qtbot: QtBot, view: PatientModeView) -> None:
    settled(qtbot, view)
    tab_to(qtbot, view, at(view, LanguagePage).buttons[Language.TE])
    press(qtbot, view, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is at(view, WhoPage).buttons["self"]
    tab_to(qtbot, view, at(view, WhoPage).buttons["child"])
    press(qtbot, view, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is at(view, AgePage).pad
    press(qtbot, view, Qt.Key.Key_7)
    press(qtbot, view, Qt.Key.Key_Return)
    press(qtbot, view, Qt.Key.Key_Space)  # a girl
    trouble = at(view, TroublePage)
    assert QApplication.focusWidget() is trouble.pain
    press(qtbot, view, Qt.Key.Key_Space)
    places = at(view, BodyPage).map.places
    assert QApplication.focusWidget() is places
    for _ in range(50):
        if places.currentItem().data(Qt.ItemDataRole.UserRole) == "lower_right":
            break
        press(qtbot, view, Qt.Key.Key_Down)
    press(qtbot, view, Qt.Key.Key_Space)
    assert view.model.places == ("lower_right",)
    tab_to(qtbot, view, view.onward)
    press(qtbot, view, Qt.Key.Key_Space)
    at(view, TroublePage)
    tab_to(qtbot, view, view.onward)
    press(qtbot, view, Qt.Key.Key_Space)
    for _ in range(14):
        page = view.page
        if isinstance(page, ResultPage):
            break
        if isinstance(page, AlertPage):
            assert QApplication.focusWidget() is view.onward
        elif isinstance(page, NumberPage):
            press(qtbot, view, Qt.Key.Key_2)
            press(qtbot, view, Qt.Key.Key_Return)
            continue
        elif isinstance(page, QuestionPage) and not isinstance(page, FacesPage):
            tab_to(qtbot, view, page.buttons.get("no") or page.buttons["unknown"])
        press(qtbot, view, Qt.Key.Key_Space)
    result = at(view, ResultPage)
    assert result.result.advice
    told = {f.concept: f for f in result.result.findings}
    assert told["abdominal_pain_site"].choices == ("lower_right",)


# --- back ---------------------------------------------------------------------------------------------------------


def test_back_takes_the_last_answer_away_and_goes_to_the_first_page(
    qtbot: QtBot, view: PatientModeView
) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["cough"])
    view.model.tell()
    settled(qtbot, view)
    first = view.model.question
    view.model.answer("unknown")
    settled(qtbot, view)
    assert view.model.question != first
    click(qtbot, view, view.back)
    assert view.model.question == first
    click(qtbot, view, view.back)
    trouble = at(view, TroublePage)
    assert trouble.tiles["cough"].isChecked()
    pages = []
    for _ in range(9):
        if view.model.page == "language":
            break
        pages.append(view.model.page)
        click(qtbot, view, view.back)
    assert pages == ["trouble", "sex", "age", "who"]
    assert not view.back.isVisible()


def test_what_was_corrected_on_an_earlier_page_counts(qtbot: QtBot, view: PatientModeView) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["cough"])
    view.model.tell()
    settled(qtbot, view)
    for _ in range(3):
        click(qtbot, view, view.back)
    assert at(view, AgePage).pad.number == 30
    view.model.set_age("age_years", 70)
    view.model.set_sex(Sex.MALE)
    view.model.tell()
    settled(qtbot, view)
    view.model.end()
    settled(qtbot, view)
    assert at(view, ResultPage).result.patient.age_years == 70


# --- answers ------------------------------------------------------------------------------------------------------


def test_a_place_is_pointed_at_on_the_drawing(qtbot: QtBot, view: PatientModeView) -> None:
    to_the_trouble(view, Language.AR)
    view.model.show_body()
    settled(qtbot, view)
    body = at(view, BodyPage).map
    # Right to left moves no limb: the person's right stays at the reader's left.
    figure = body.figures["front"]
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=figure.spot("lower_right").toPoint())
    assert view.model.places == ("lower_right",)
    assert figure.spot("lower_right").x() < figure.spot("lower_left").x()
    assert (
        body.figures["front"].mapTo(view, figure.rect().topLeft()).x()
        < body.figures["back"].mapTo(view, figure.rect().topLeft()).x()
    )
    selected = [item.data(Qt.ItemDataRole.UserRole) for item in body.places.selectedItems()]
    assert selected == ["lower_right"]
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=figure.spot("lower_right").toPoint())
    assert view.model.places == ()


@pytest.mark.parametrize("concept", ["abdominal_pain_site", "chest_pain_radiation", "rash_site", "lump_site"])
def test_a_question_that_asks_where_is_answered_on_the_body_or_in_the_list(
    qtbot: QtBot, services: Any, view: PatientModeView, concept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_the_trouble(view)
    put(view, question(services, concept))
    settled(qtbot, view)
    page = at(view, WherePage)
    given: list[Any] = []
    monkeypatch.setattr(view.model, "answer", given.append)
    assert not view.onward.isEnabled()
    page.map.places.item(0).setSelected(True)
    click(qtbot, view, view.onward)
    choices = services.consult.parts.content.concepts[concept].choices
    assert (given[0][0] if page.several else given[0]) in choices
    assert "unknown" in page.buttons


def test_the_strength_of_a_pain_is_a_face(
    qtbot: QtBot, services: Any, view: PatientModeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_the_trouble(view)
    put(view, question(services, "headache_severity"))
    settled(qtbot, view)
    given: list[Any] = []
    monkeypatch.setattr(view.model, "answer", given.append)
    faces = at(view, FacesPage).scale.faces
    assert list(faces) == [0, 2, 4, 6, 8, 10]
    assert all(face.accessibleName() for face in faces.values())
    click(qtbot, view, faces[8])
    assert given == [8]


@pytest.mark.parametrize(
    ("concept", "unit", "given"),
    [("fever_duration", "weeks", 14), ("chest_pain_duration", "hours", 120), ("vomiting_frequency", "", 2)],
)
def test_a_number_is_given_in_the_unit_that_people_count_in(
    qtbot: QtBot, services: Any, view: PatientModeView, concept: str, unit: str, given: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    to_the_trouble(view)
    put(view, question(services, concept))
    settled(qtbot, view)
    pad = at(view, NumberPage).pad
    answers: list[Any] = []
    monkeypatch.setattr(view.model, "answer", answers.append)
    if unit:
        click(qtbot, view, pad.units[unit])
    click(qtbot, view, pad.keys["2"])
    click(qtbot, view, view.onward)
    assert answers == [given]


def test_an_impossible_number_is_said_in_the_patients_words_and_the_question_stands(
    qtbot: QtBot, view: PatientModeView
) -> None:
    view.model.choose_language(Language.TE)
    view.model.choose_about("child")
    for digit in "999":
        view.page.pad.type_digit(digit)  # type: ignore[union-attr]
    click(qtbot, view, view.onward)
    age = at(view, AgePage)
    assert age.problem.isVisible()
    assert script_shares(age.problem.text()) == {"TELUGU": 1.0}


def test_words_that_nobody_understands_ask_for_a_picture(qtbot: QtBot, view: PatientModeView) -> None:
    to_the_trouble(view, Language.EN)
    view.model.show_words()
    settled(qtbot, view)
    page = at(view, WordsPage)
    qtbot.keyClicks(page.field, "the roof of my house is green")
    click(qtbot, view, view.onward)
    assert page is view.page
    assert page.problem.isVisible()
    page.field.setPlainText("I have a cough since 3 days")
    click(qtbot, view, view.onward)
    assert view.model.question is not None


def test_a_danger_sign_is_told_with_what_to_do_before_the_next_question(
    qtbot: QtBot, view: PatientModeView
) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["poisoning"])
    view.model.tell()
    settled(qtbot, view)
    alert = at(view, AlertPage)
    assert alert.alerts[0].level == "emergency"
    texts = [text.toPlainText() for text in alert.findChildren(QTextEdit)]
    assert alert.alerts[0].text in texts
    assert set(alert.alerts[0].first_steps) <= set(texts)
    click(qtbot, view, view.onward)
    if view.model.page == "question":
        click(qtbot, view, view.danger)  # it stays at hand
        at(view, AlertPage)


# --- reading aloud ------------------------------------------------------------------------------------------------


def test_the_question_and_its_answers_are_read_in_the_language_of_the_person(
    qtbot: QtBot, view: PatientModeView, voice: FakeVoice
) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["cough"])
    view.model.tell()
    settled(qtbot, view)
    page = at(view, AnswersPage)
    click(qtbot, view, page.speaker)
    text, lang = voice.read[-1]
    assert lang is Language.TE
    assert text.startswith(page.question.text)
    assert all(button.words in text for button in page.buttons.values())
    assert voice.speaking
    click(qtbot, view, page.speaker)
    assert not voice.speaking
    click(qtbot, view, page.speaker)
    view.model.answer("unknown")
    settled(qtbot, view)
    assert not voice.speaking  # the next page is not talked over


def test_without_a_voice_for_the_language_there_is_no_button(qtbot: QtBot, view: PatientModeView) -> None:
    to_the_trouble(view, Language.EN)
    settled(qtbot, view)
    assert not at(view, TroublePage).speaker.isVisible()
    view.model.begin_anew()
    to_the_trouble(view, Language.AR)
    settled(qtbot, view)
    assert at(view, TroublePage).speaker.isVisible()


def test_every_part_of_the_result_can_be_heard(qtbot: QtBot, view: PatientModeView, voice: FakeVoice) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["cough"])
    view.model.tell()
    settled(qtbot, view)
    view.model.end()
    settled(qtbot, view)
    page = at(view, ResultPage)
    click(qtbot, view, page.advice.speaker)
    assert all(line.text in voice.read[-1][0] for line in page.result.advice if line.citations)
    assert "[1]" not in voice.read[-1][0]
    click(qtbot, view, page.may_be.speaker)
    assert page.may_be.heading.text() in voice.read[-1][0]


# --- nobody there -------------------------------------------------------------------------------------------------


def test_when_nobody_is_there_a_countdown_runs_and_everything_begins_anew(
    qtbot: QtBot, window: MainWindow, view: PatientModeView
) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["cough"])
    view.model.tell()
    settled(qtbot, view)
    clock = Clock()
    still = view.still_there
    still.idle = IdleReset(120, 30, clock)
    clock.now += 119
    still.look()
    assert not still.isVisible()
    clock.now += 11
    still.look()
    assert still.isVisible()
    assert "20" in still.seconds.text()
    assert QApplication.focusWidget() is still.here
    clock.now += 20
    still.look()
    assert not still.isVisible()
    settled(qtbot, view)
    at(view, LanguagePage)
    assert view.model.patient == PatientContext()
    assert view.model.question is None
    assert window.context.words.language is Language.EN


def test_the_first_page_asks_nobody_whether_they_are_there(qtbot: QtBot, view: PatientModeView) -> None:
    settled(qtbot, view)
    clock = Clock()
    view.still_there.idle = IdleReset(120, 30, clock)
    for _ in range(10):
        clock.now += 100
        view.still_there.look()
        assert not view.still_there.isVisible()


def test_a_touch_or_a_key_says_that_somebody_is_there_and_does_nothing_else(
    qtbot: QtBot, view: PatientModeView
) -> None:
    to_the_trouble(view)
    settled(qtbot, view)
    clock = Clock()
    still = view.still_there
    still.idle = IdleReset(120, 30, clock)
    clock.now += 130
    still.look()
    QTest.keyClick(still.here, Qt.Key.Key_Space)
    assert not still.isVisible()
    assert view.model.page == "trouble"
    clock.now += 130
    still.look()
    qtbot.mouseClick(still.here, Qt.MouseButton.LeftButton)
    assert not still.isVisible()
    clock.now += 119
    still.look()
    assert not still.isVisible()


def test_who_listens_is_there(qtbot: QtBot, view: PatientModeView, voice: FakeVoice) -> None:
    to_the_trouble(view)
    settled(qtbot, view)
    clock = Clock()
    view.still_there.idle = IdleReset(120, 30, clock)
    click(qtbot, view, at(view, TroublePage).speaker)
    clock.now += 300
    view.still_there.look()
    assert not view.still_there.isVisible()


# --- no way to the records ----------------------------------------------------------------------------------------


def test_no_key_leads_out_and_no_record_can_be_read(
    qtbot: QtBot, services: Any, window: MainWindow, view: PatientModeView
) -> None:
    keep_examples(services.stored, [Language.EN])
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_N, Qt.Key.Key_L):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.layers.shown == "patient"
    assert not window.rail.isVisible()
    with pytest.raises(Exception, match=r"records_staff_only|patient"):
        services.history.recent() if hasattr(services.history, "recent") else services.records.require_store()


def test_staff_come_back_with_their_pin_and_a_wrong_one_is_refused(
    qtbot: QtBot, services: Any, window: MainWindow, view: PatientModeView
) -> None:
    to_the_trouble(view)
    click(qtbot, view, view.staff)
    page = at(view, StaffPage)
    for digit in "111111":
        click(qtbot, view, page.pad.keys[digit])
    click(qtbot, view, view.onward)
    qtbot.waitUntil(lambda: page.problem.isVisible())
    assert page.secret.text() == ""
    assert window.layers.shown == "patient"
    for digit in "123456":
        click(qtbot, view, page.pad.keys[digit])
    qtbot.mouseClick(view.onward, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.layers.shown == "canvas")
    assert services.settings.current.mode is Mode.STAFF
    assert services.records.state is RecordState.OPEN
    assert not services.records.patient_mode
    assert window.context.words.language is Language.EN
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_a_patient_who_pressed_staff_by_mistake_goes_back_to_the_question(
    qtbot: QtBot, view: PatientModeView
) -> None:
    to_the_trouble(view)
    click(qtbot, view, view.staff)
    click(qtbot, view, view.back)
    at(view, TroublePage)


def test_where_no_records_are_set_up_there_is_nothing_to_prove(qtbot: QtBot, open_window: Open) -> None:
    services = scripted_services(mode="patient", introduced=True)
    services.records.lock()
    services.vault.on_disk = RecordState.ABSENT
    window = open_window(services)
    assert window.patient.view is not None
    window.patient.view.model.ask_for_staff()
    assert services.settings.current.mode is Mode.STAFF


def test_closed_records_are_opened_by_a_passphrase_alone(
    qtbot: QtBot, services: Any, window: MainWindow, view: PatientModeView
) -> None:
    services.records.lock()
    services.vault.on_disk = RecordState.LOCKED
    with qtbot.waitSignal(view.model.not_admitted):
        view.model.admit("asha", "123456")
    view.model.admit("asha", services.vault.passphrase)
    qtbot.waitUntil(lambda: services.settings.current.mode is Mode.STAFF)
    qtbot.waitUntil(lambda: window.context.tasks.running == 0)


def test_a_fault_of_the_store_is_told_and_the_page_stays(
    qtbot: QtBot, window: MainWindow, view: PatientModeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_the_trouble(view)
    view.model.choose_complaints(["cough"])

    def fail(*_: object) -> None:
        raise EnvironmentFault("database_write", reason="full")

    monkeypatch.setattr(view.model._consult, "begin", fail)
    view.model.tell()
    settled(qtbot, view)
    assert window.toast.isVisible()
    at(view, TroublePage)
    assert not view.model.working


# --- for everybody ------------------------------------------------------------------------------------------------


WALK = ["who", "age", "sex", "trouble", "body", "words", "fever_duration", "rash_type", "headache_severity"]


def walk_to(qtbot: QtBot, services: Any, view: PatientModeView, stop: str, lang: Language) -> PatientPage:
    model = view.model
    model.choose_language(lang)
    if stop in ("age", "sex"):
        model.choose_about("child")
    if stop == "sex":
        model.set_age("age_months", 5)
    if stop not in ("who", "age", "sex"):
        to_the_trouble(view, lang)
    if stop == "body":
        model.show_body()
    elif stop == "words":
        model.show_words()
    elif "_" in stop:
        put(view, question(services, stop, lang))
    settled(qtbot, view)
    assert view.page is not None
    return view.page


def nameless(view: PatientModeView) -> list[str]:
    """What can be operated and has no name for a screen reader."""
    found = []
    for widget in view.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        operable = isinstance(widget, QAbstractButton | QTextEdit | QListWidget)
        if operable or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def cut(view: PatientModeView) -> list[str]:
    """Words that have less room than they need."""
    found = []
    for widget in view.findChildren(QLabel):
        if not widget.isVisible() or not widget.text():
            continue
        wanted, wraps = widget.sizeHint(), widget.wordWrap()
        needed = widget.heightForWidth(widget.width()) if wraps else wanted.height()
        if needed > widget.height() or (not wraps and wanted.width() > widget.width()):
            found.append(widget.text())
    return found


@pytest.mark.parametrize("lang", [Language.HI, Language.TE, Language.AR])
def test_everything_has_a_name_and_no_word_is_cut_on_a_small_screen(
    qtbot: QtBot, services: Any, open_window: Open, lang: Language
) -> None:
    window = open_window(services, size=(1024, 600))
    view = window.patient.view
    assert view is not None
    for stop in WALK:
        view.model.begin_anew()
        walk_to(qtbot, services, view, stop, lang)
        assert not nameless(view), stop
        qtbot.waitUntil(lambda: not cut(view), timeout=3000)
        assert view._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("lang", [lang for lang in Language if lang is not Language.EN])
def test_no_english_is_left_on_any_page(
    qtbot: QtBot, services: Any, view: PatientModeView, lang: Language
) -> None:
    script = lang.profile.script
    for stop in WALK:
        view.model.begin_anew()
        walk_to(qtbot, services, view, stop, lang)
        for widget in view.findChildren(QWidget):
            text = getattr(widget, "text", None) or getattr(widget, "toPlainText", None)
            said = text() if callable(text) and widget.isVisible() else ""
            shares = script_shares(said) if isinstance(said, str) else {}
            assert not shares or shares.get(script, 0) == 1.0, (stop, said)


def test_only_languages_that_are_allowed_are_offered(services: Any, open_window: Open) -> None:
    services.settings = SettingsService(services.settings_file, languages=(Language.TA, Language.EN))
    view = open_window(services).patient.view
    assert view is not None
    assert set(at(view, LanguagePage).buttons) == {Language.TA, Language.EN}
