"""The view-models of the record screens, with no window."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.domain.triage import TriageLevel
from nabz.services.history_ports import HistoryFilter, WaitingEntry
from nabz.ui.audit.view_model import AuditViewModel
from nabz.ui.care.view_model import CareViewModel
from nabz.ui.history.view_model import HistoryViewModel
from nabz.ui.people.view_model import PeopleViewModel
from nabz.ui.tasks import Failure, Tasks
from nabz.ui.waiting_list.view_model import WaitingListViewModel
from ui.scripted_clinic import now
from ui.scripted_services import keep_examples


def entry(name: str, arrival: int, level: TriageLevel | None) -> WaitingEntry:
    return WaitingEntry(name, arrival, "waiting", level, 0, 0, now(), "en", name)


def test_two_passphrases_that_differ_reach_no_service(services: Any, tasks: Tasks, qtbot: QtBot) -> None:
    model = PeopleViewModel(services.records, services.people, tasks)
    failures: list[Failure] = []
    model.change_passphrase("old", "one of them", "another", lambda: None, failures.append)
    assert [f.error.code for f in failures if f.error] == ["passphrases_differ"]
    assert tasks.running == 0


def test_a_patient_is_not_erased_by_a_slip(services: Any, tasks: Tasks, qtbot: QtBot) -> None:
    model = CareViewModel(services.records, services.care, tasks)
    failures: list[Failure] = []
    for code, again in (("P-1", "P-2"), ("", "")):
        model.erase(code, again, keep_backups=False, done=lambda: None, failed=failures.append)
    assert len(failures) == 2
    assert model.working == ""


def test_only_the_next_of_the_same_level_is_compared(services: Any, tasks: Tasks, qtbot: QtBot) -> None:
    model = WaitingListViewModel(services.waiting, tasks)
    store = services.stored.waiting
    for number, level in enumerate((TriageLevel.SOON, TriageLevel.URGENT, TriageLevel.URGENT, None)):
        store.put(entry(f"e{number}", number, level))
    model.refresh()
    qtbot.waitUntil(lambda: len(model.entries) == 4)
    assert [e.session_id for e in model.entries] == ["e1", "e2", "e0", "e3"]
    following = model.next_of_same_level
    assert following is not None
    assert following.session_id == "e2"
    model.choose("e2")
    assert model.next_of_same_level is None
    model.choose("e3")
    assert model.next_of_same_level is None
    model.shut_down()


def test_the_newest_filter_wins(services: Any, tasks: Tasks, qtbot: QtBot) -> None:
    keep_examples(services.stored)
    model = HistoryViewModel(services.history, tasks)
    model.filter(HistoryFilter(lang="hi"))
    model.filter(HistoryFilter(lang="ar"))
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert [row.lang for row in model.rows] == [str(Language.AR)]
    model.shut_down()


def test_entries_that_come_meanwhile_are_not_read_twice(services: Any, tasks: Tasks, qtbot: QtBot) -> None:
    for n in range(250):
        services.records.note("record.read", f"r{n}")
    model = AuditViewModel(services.people, tasks)
    model.refresh()
    qtbot.waitUntil(lambda: model.whole is True)
    services.records.note("record.read", "late")
    model.more()
    qtbot.waitUntil(lambda: model.at_end)
    seqs = [e.seq for e in model.entries]
    assert len(seqs) == len(set(seqs))
    assert seqs[-1] == 1
