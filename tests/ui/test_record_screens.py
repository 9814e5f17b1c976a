"""History with its record view, waiting list and patients over real encrypted records, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nabz.adapters.export.files import ExportFolder
from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.export import ExportFormat
from nabz.services.history_ports import HistoryFilter
from nabz.ui.care.sheets import EraseSheet
from nabz.ui.export.paper import a4_printer, print_page
from nabz.ui.export.sheet import ExportSheet
from nabz.ui.history.view import HistoryView
from nabz.ui.main_window import MainWindow
from nabz.ui.patients.paper import PatientPaper
from nabz.ui.patients.plot import PlotLine, PlotLook, PlotPoint, draw_plot, ticks, value_range
from nabz.ui.patients.sheets import AddPatientSheet, NameSheet
from nabz.ui.patients.view import PatientsView
from nabz.ui.waiting_list.view import WaitingListView
from nabz.ui.widgets.record_text import RecordText
from ui.clinic_window import clinic_services, consultation, gone, idle, sheet_of

Open = Callable[..., MainWindow]
STROKE = "My face droops on one side and I cannot lift my arm"
COUGH = "I have a cough for three days"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Any]:
    made = clinic_services(tmp_path)
    yield made
    made.records.lock()


def history(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, HistoryView]:
    window = open_window(services)
    view = window.screen_at("history")
    assert isinstance(view, HistoryView)
    qtbot.waitUntil(lambda: window.history_model.loaded, timeout=20_000)
    return window, view


def opened(qtbot: QtBot, window: MainWindow, record: str) -> None:
    window.history_model.open(record)
    qtbot.waitUntil(
        lambda: window.history_model.record is not None and window.history_model.record.summary.id == record,
        timeout=20_000,
    )


def test_one_journey_from_the_list_to_why_and_a_remark(
    qtbot: QtBot, services: Any, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = consultation(services, STROKE, "P-1", temperature=38.4)
    window, view = history(qtbot, services, open_window)
    QTest.keyClicks(view.search.field, "droops")
    qtbot.waitUntil(lambda: [r.id for r in window.history_model.rows] == [record], timeout=20_000)
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    QTest.keyClick(view.search.field, Qt.Key.Key_Tab)
    view.list.setFocus()
    view.list.setCurrentIndex(view.rows.index(0))
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.history_model.record is not None, timeout=20_000)
    pane = view.pane
    assert STROKE in pane.reading.toPlainText()
    assert "38.4" in pane.reading.toPlainText()
    pane.tabs.buttons["why"].click()
    why = pane.why.toPlainText()
    for words in ("Made with", "How urgent, and why", "What was understood", "What it may be"):
        assert words in why
    result = window.history_model.record.document.result
    assert result is not None
    passage = result["passages"][0]
    assert passage["text"].split("\n")[0][:40] in why
    assert result["alerts"][0]["rule"] in why
    pane.tabs.buttons["added"].click()
    QTest.keyClicks(pane.additions.field, "Came back, better.")
    assert view.could_be_lost()
    pane.additions.add_button.click()
    qtbot.waitUntil(lambda: services.history.amendments(record) != [], timeout=20_000)
    idle(qtbot, window)
    assert pane.additions.field.toPlainText() == ""
    assert services.history.amendments(record)[0].by.name == "asha"
    letter = tmp_path / "letter.txt"
    letter.write_text("from the hospital")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(letter), ""))
    pane.additions.attach_button.click()
    qtbot.waitUntil(lambda: len(window.history_model.attachments) == 1, timeout=20_000)
    assert "(2)" in pane.tabs.buttons["added"].text()


def test_a_file_is_saved_removed_and_had_back(
    qtbot: QtBot, services: Any, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = consultation(services, COUGH, "P-1")
    letter = tmp_path / "letter.txt"
    letter.write_text("from the hospital")
    services.history.attach(record, letter)
    window, view = history(qtbot, services, open_window)
    opened(qtbot, window, record)
    model = window.history_model
    kept = model.attachments[0]
    target = tmp_path / "out.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    view.pane.additions._save(kept)
    idle(qtbot, window)
    assert target.read_text() == "from the hospital"
    model.detach(kept)
    assert model.attachments == []
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert model.attachments == [kept]
    model._undo_timer.setInterval(20)
    model.detach(kept)
    qtbot.waitUntil(lambda: services.history.attachments(record) == [], timeout=20_000)
    idle(qtbot, window)


def test_filters_narrow_the_list_and_are_cleared(qtbot: QtBot, services: Any, open_window: Open) -> None:
    urgent = consultation(services, STROKE, "P-1")
    calm = consultation(services, COUGH, "P-2")
    window, view = history(qtbot, services, open_window)
    model = window.history_model
    view.filter_button.click()
    assert view.filters.isVisible()
    boxes = view.filters.boxes
    boxes["triage"].setCurrentIndex(boxes["triage"].findData("emergency"))
    qtbot.waitUntil(lambda: [r.id for r in model.rows] == [urgent], timeout=20_000)
    boxes["triage"].setCurrentIndex(boxes["triage"].findData("self_care"))
    qtbot.waitUntil(lambda: urgent not in [r.id for r in model.rows], timeout=20_000)
    view.filters.clear_button.click()
    qtbot.waitUntil(lambda: {r.id for r in model.rows} == {urgent, calm}, timeout=20_000)
    boxes["period"].setCurrentIndex(boxes["period"].findData("week"))
    assert view.filters.chosen.first_day == date.today() - timedelta(days=6)
    boxes["lang"].setCurrentIndex(boxes["lang"].findData("ta"))
    qtbot.waitUntil(lambda: model.rows == [], timeout=20_000)
    assert view._none.isVisible()
    window.context.words.use(Language.HI)
    assert boxes["lang"].currentData() == "ta"
    assert view.filters.chosen.lang == "ta"
    view.filters.clear()
    assert view.filters.chosen == HistoryFilter()
    idle(qtbot, window)


@pytest.mark.parametrize("form", list(ExportFormat))
def test_a_record_leaves_in_each_form_and_never_over_a_file(
    form: ExportFormat,
    qtbot: QtBot,
    services: Any,
    open_window: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record = consultation(services, COUGH, "P-1")
    window, view = history(qtbot, services, open_window)
    opened(qtbot, window, record)
    target = tmp_path / "out.file"
    target.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    view.pane.buttons["export"].click()
    sheet = sheet_of(ExportSheet)
    sheet.forms.buttons[str(form)].click()
    monkeypatch.setattr(services.forms, "pdf", lambda page: b"%PDF")
    monkeypatch.setattr(type(services.export._files), "write", refusing)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: "already" in sheet.problem.text(), timeout=20_000)
    assert target.read_text() == "mine"
    target.unlink()
    sheet.main_button.click()
    gone(qtbot, ExportSheet)
    idle(qtbot, window)
    assert target.stat().st_size > 0
    assert services.people.audit(1)[0].action == "record.exported"


def refusing(_: object, path: Path, content: bytes) -> None:
    """As the real files: what is there stays."""
    ExportFolder().write(path, content)


def test_a_record_goes_out_and_comes_in_again(
    qtbot: QtBot, services: Any, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = consultation(services, COUGH, "P-1")
    target = tmp_path / "one.nabz.json"
    services.export.export(record, ExportFormat.JSON, target)
    services.history.delete(record)
    window, view = history(qtbot, services, open_window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(target), ""))
    view.import_button.click()
    qtbot.waitUntil(lambda: window.history_model.record is not None, timeout=20_000)
    assert COUGH in view.pane.reading.toPlainText()
    target.write_text('{"resourceType": "Bundle"}')
    view.import_button.click()
    qtbot.waitUntil(lambda: window.navigation.place == "consult", timeout=20_000)
    assert window.consult_model.patient.code == "P-9"
    idle(qtbot, window)


def test_a_record_is_printed_on_paper(services: Any, qapp: object, tmp_path: Path) -> None:
    page = services.export.page(consultation(services, COUGH, "P-1"))
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    print_page(page, printer)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def waiting(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, WaitingListView]:
    window = open_window(services)
    view = window.screen_at("waiting_list")
    assert isinstance(view, WaitingListView)
    qtbot.waitUntil(lambda: view.model.loaded, timeout=20_000)
    return window, view


def test_the_waiting_list_is_live_and_the_urgent_come_first(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    calm, urgent = consultation(services, COUGH, "P-1"), consultation(services, STROKE, "P-2")
    window, view = waiting(qtbot, services, open_window)
    assert view._none.isVisible()
    services.waiting.add(calm)
    qtbot.waitUntil(lambda: len(view.model.entries) == 1, timeout=20_000)
    services.waiting.add(urgent)
    qtbot.waitUntil(lambda: len(view.model.entries) == 2, timeout=20_000)
    assert [e.session_id for e in view.model.entries] == [urgent, calm]
    assert view.model.entries[0].level is TriageLevel.EMERGENCY
    assert "Emergency" in str(view.list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    view.list.setCurrentIndex(view.list.rows.index(0))
    assert view.model.chosen == urgent
    qtbot.mouseClick(view.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.entries[-1].state == "taken", timeout=20_000)
    assert view.model.entries[-1].taken_by == "asha"
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(e.state == "waiting" for e in view.model.entries), timeout=20_000)
    view.model.choose(urgent)
    view.finish_button.click()
    qtbot.waitUntil(lambda: [e.session_id for e in view.model.entries] == [calm], timeout=20_000)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.model.entries) == 2, timeout=20_000)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.history_model.record is not None, timeout=20_000)
    assert window.navigation.place == "history"
    idle(qtbot, window)


class Opinion:
    """Always finds the second more pressing, whichever way they are asked."""

    def hint(self, one: str, other: str, cancel: object = None) -> tuple[int, str]:
        return (1, "cannot breathe well") if "breath" in one else (2, "cannot breathe well")


def test_a_models_opinion_is_shown_and_moves_nobody(qtbot: QtBot, services: Any, open_window: Open) -> None:
    first = consultation(services, COUGH, "P-1")
    second = consultation(services, COUGH + " and I am short of breath sometimes", "P-2")
    services.waiting._compare = Opinion()
    for record in (first, second):
        services.waiting.add(record)
    window, view = waiting(qtbot, services, open_window)
    qtbot.waitUntil(lambda: len(view.model.entries) == 2, timeout=20_000)
    order = [e.session_id for e in view.model.entries]
    if view.model.entries[0].level is not view.model.entries[1].level:
        assert not view.compare_button.isVisible()
        return
    view.compare_button.click()
    qtbot.waitUntil(lambda: not view.model.comparing and view.model.hint is not None, timeout=20_000)
    assert "cannot breathe" in view._hint.text()
    assert [e.session_id for e in view.model.entries] == order
    idle(qtbot, window)


def test_somebody_is_put_on_the_list_from_the_record(qtbot: QtBot, services: Any, open_window: Open) -> None:
    record = consultation(services, COUGH, "P-1")
    window, view = history(qtbot, services, open_window)
    opened(qtbot, window, record)
    qtbot.mouseClick(view.pane.buttons["wait"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.navigation.place == "waiting_list", timeout=20_000)
    assert [e.session_id for e in services.waiting.entries()] == [record]
    idle(qtbot, window)


def patients(qtbot: QtBot, services: Any, open_window: Open) -> tuple[MainWindow, PatientsView]:
    window = open_window(services)
    view = window.screen_at("patients")
    assert isinstance(view, PatientsView)
    qtbot.waitUntil(lambda: view.model.loaded, timeout=20_000)
    return window, view


def test_a_patients_page_shows_visits_and_trends(qtbot: QtBot, services: Any, open_window: Open) -> None:
    consultation(services, COUGH, "P-1", temperature=38.4, systolic=150, diastolic=95, glucose=210)
    last = consultation(services, "BP 140/90, fever 39 C, weight 61 kg", "P-1")
    window, view = patients(qtbot, services, open_window)
    qtbot.waitUntil(lambda: view.list.rows.rowCount() == 1, timeout=20_000)
    view.list.setCurrentIndex(view.list.rows.index(0))
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.page is not None, timeout=20_000)
    names = [card.trend.name for card in view.page.cards]
    assert names[:4] == ["temperature", "blood_pressure", "weight", "glucose"]
    pressure = view.page.cards[1]
    assert [line.name for line in pressure.trend.lines] == ["systolic", "diastolic"]
    assert "140/90" in pressure._last.text()
    pressure.plot.setFocus()
    pressure.plot.repaint()
    QTest.keyClick(pressure.plot, Qt.Key.Key_Right)
    assert "mmHg" in pressure.told.text()
    QTest.keyClick(pressure.plot, Qt.Key.Key_Left)
    QTest.keyClick(pressure.plot, Qt.Key.Key_Right)
    QTest.keyClick(pressure.plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.history_model.record is not None, timeout=20_000)
    assert window.history_model.record is not None
    assert window.history_model.record.summary.id == last
    idle(qtbot, window)


def test_a_patient_is_added_named_consulted_and_erased(
    qtbot: QtBot, services: Any, open_window: Open
) -> None:
    window, view = patients(qtbot, services, open_window)
    assert view._none.isVisible()
    view.add_button.click()
    sheet = sheet_of(AddPatientSheet)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: bool(sheet.problem.text()), timeout=20_000)
    QTest.keyClicks(sheet.code.field, "P-5")
    QTest.keyClick(sheet.code.field, Qt.Key.Key_Return)
    gone(qtbot, AddPatientSheet)
    qtbot.waitUntil(lambda: view.model.page is not None, timeout=20_000)
    assert not view.page._grid_box.isVisible()
    view.page.buttons["name"].click()
    named = sheet_of(NameSheet)
    named.name.field.setText("लक्ष्मी")
    named.main_button.click()
    gone(qtbot, NameSheet)
    qtbot.waitUntil(lambda: "लक्ष्मी" in view.page._name.text(), timeout=20_000)
    idle(qtbot, window)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "लक्ष्मी" not in view.page._name.text(), timeout=20_000)
    view.page.buttons["consult"].click()
    assert window.navigation.place == "consult"
    assert window.consult_model.patient.code == "P-5"
    consultation(services, COUGH, "P-5")
    window.go_to("patients")
    idle(qtbot, window)
    view.page.buttons["erase"].click()
    erase = sheet_of(EraseSheet)
    erase.again.field.setText("P-5")
    erase.main_button.click()
    gone(qtbot, EraseSheet)
    qtbot.waitUntil(lambda: view.model.page is None, timeout=20_000)
    idle(qtbot, window)
    assert services.clinic.texts() == []


def test_a_patients_page_is_printed_and_that_stands_in_the_trail(
    qtbot: QtBot, services: Any, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        consultation(
            services, COUGH, "P-1", temperature=37 + n, systolic=120, diastolic=80, glucose=99, pulse=70
        )
    window, view = patients(qtbot, services, open_window)
    view.model.open("P-1")
    qtbot.waitUntil(lambda: view.model.page is not None, timeout=20_000)
    asked: list[str] = []
    monkeypatch.setattr("nabz.ui.patients.view.ask_and_print_patient", lambda *given: asked.append(given[2]))
    view.page.buttons["print"].click()
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    (entry,) = services.people.audit(1)
    assert (entry.action, entry.subject) == ("record.exported", "P-1")
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "patient.pdf"))
    page = view.page
    PatientPaper(window.context, printer).write(page.title(), page.facts(), page.trends(), page.visit_lines())
    assert (tmp_path / "patient.pdf").stat().st_size > 4000
    idle(qtbot, window)


def test_locked_screens_say_so_and_show_nothing(qtbot: QtBot, services: Any, open_window: Open) -> None:
    consultation(services, COUGH, "P-1")
    services.records.lock()
    window = open_window(services)
    for place in ("waiting_list", "patients", "people"):
        window.go_to(place)
        idle(qtbot, window)
        screen: Any = window.navigation.screen(place)
        assert screen.model.closed is not None
        none = screen._closed if place == "people" else screen._none
        assert none.isVisible()
        assert "Sign in" in none._text.text()


def test_axis_ticks_are_round_and_cover_the_values() -> None:
    assert ticks(36.5, 39.2) == [36, 37, 38, 39, 40]
    for low, high in ((0, 1), (97, 100), (60.2, 61.9), (80, 212), (3, 3.4)):
        found = ticks(low, high)
        assert found[0] <= low
        assert found[-1] >= high
        assert 2 <= len(found) <= 9
    assert value_range([37.0], "°C") == (36.0, 38.0)
    low, high = value_range([98, 99], "%")
    assert high <= 100
    assert high - low >= 4


def test_a_plot_tells_measured_from_said_by_shape(qapp: object) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    day = 86_400.0
    points = (PlotPoint(0, 37, "measured", "a"), PlotPoint(5 * day, 38, "said", "b"))
    font = QFont()
    font.setPixelSize(12)
    ink = QColor("#000000")
    grey = QColor("#DDDDDD")
    look = PlotLook(
        ink, ink, grey, QColor("#0A6866"), QColor("#FFFFFF"), font, str, lambda at: f"{at / day:g}"
    )
    painter = QPainter(image)
    placed = draw_plot(painter, QRectF(0, 0, 400, 200), [PlotLine("t", points)], "°C", look)
    painter.end()
    filled, ring = (image.pixelColor(spot.at.toPoint()) for spot in placed)
    assert filled.name().upper() == "#0A6866"
    assert ring.name().upper() == "#FFFFFF"
    assert placed[0].at.x() < placed[1].at.x()


def test_a_long_record_is_one_text(qtbot: QtBot, services: Any, open_window: Open) -> None:
    record = consultation(services, STROKE, "P-1", Language.EN)
    window, view = history(qtbot, services, open_window)
    opened(qtbot, window, record)
    assert isinstance(view.pane.reading, RecordText)
    window.context.words.use(Language.AR)
    view.pane.tabs.buttons["why"].click()
    assert "Made with" not in view.pane.why.toPlainText()
    idle(qtbot, window)
