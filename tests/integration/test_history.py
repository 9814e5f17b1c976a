"""Filters, amendments, attachments, patients and the waiting list over a real encrypted database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.record_schema import MIGRATION_NAMES, MIGRATIONS
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.domain.errors import UserError
from nabz.domain.people import Role
from nabz.domain.triage import TriageLevel
from nabz.services.history import HistoryFilter, HistoryService
from nabz.services.history_ports import LARGEST_ATTACHMENT, LONGEST_AMENDMENT
from nabz.services.patients import PatientsService
from nabz.services.policy import Policy
from nabz.services.record_access import FixedRecords
from nabz.services.waiting_list import WaitingListService
from record_folders import RIGHT, Clinic

pytestmark = pytest.mark.integration

KEY = bytes(range(32))
INDIA = timezone(timedelta(hours=5, minutes=30))
ALERT = {"type": "alert", "level": "emergency", "rule": "fits", "text": "Danger"}


def result(level: str, *conditions: str) -> dict[str, Any]:
    listed = [{"condition": c, "name": c} for c in conditions]
    return {"type": "result", "triage": {"level": level, "reasons": []}, "differential": listed}


class Book:
    """A record store whose clock a test moves, with the services over it."""

    def __init__(self, path: Path) -> None:
        self.now = datetime(2026, 11, 20, 23, 0, tzinfo=UTC).astimezone(INDIA)
        self.thread = DatabaseThread(path, lambda db: None, "test-records", KEY)
        self.store = SqliteRecordStore(self.thread, now=lambda: self.now)
        self.history = HistoryService(FixedRecords(self.store))
        self.patients = PatientsService(FixedRecords(self.store))
        self.waiting = WaitingListService(FixedRecords(self.store))

    def keep(
        self,
        *texts: str,
        lang: str = "en",
        code: str = "",
        events: tuple[dict[str, Any], ...] = (),
        mode: str = "staff",
    ) -> str:
        session = self.store.begin_session("consult", lang, mode, {"code": code} if code else {})
        for text in texts:
            self.store.append_turn(session, "person", text, lang, {"input": {"say": text}})
        if events:
            self.store.append_turn(session, "nabz", "said", lang, {"events": list(events)})
        return session

    def found(self, text: str, **only: Any) -> list[str]:
        return [s.id for s in self.history.search(text, only=HistoryFilter(**only))]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path / "records.db")
    yield made
    made.thread.close()


# --- finding -------------------------------------------------------------------------------------------------------


def test_words_of_different_turns_are_found_together(book: Book) -> None:
    session = book.keep("fever since Monday", "and a stiff neck", "yes")
    book.keep("fever alone")
    assert book.found("fever neck") == [session]


def test_a_phrase_in_quotes_wants_its_words_one_after_the_other(book: Book) -> None:
    session = book.keep("pain in the chest", "chest pain since noon")
    book.keep("pain of the chest, and back pain")
    assert book.found('"chest pain"') == [session]
    assert book.found('"chest pain" noo') == [session]
    assert book.found("“chest pain”") == [session]
    assert book.found('"back chest"') == []


@pytest.mark.parametrize("text", ['"', '"" AND', "facets : x", "NEAR(a b)", "{body} : fever", "*", '"chest'])
def test_nothing_that_is_typed_is_an_operator(book: Book, text: str) -> None:
    book.keep("nothing of the kind")
    assert book.found(text) == [] or text in ("*", '"')


def test_a_filter_alone_and_with_words(book: Book) -> None:
    malaria = book.keep("fever", events=(result("urgent", "malaria", "dengue"),), code="P-1")
    flu = book.keep("fever", lang="hi", events=(result("self_care", "influenza"),), code="P-2")
    asked = book.store.begin_session("ask", "en", "staff", {})
    book.store.append_turn(asked, "person", "fever", "en", {})
    assert book.found("fever", triage="urgent") == [malaria]
    assert book.found("", triage="self_care") == [flu]
    assert book.found("fever", condition="dengue") == [malaria]
    assert book.found("", condition="cholera") == []
    assert book.found("fever", lang="hi") == [flu]
    assert book.found("", patient="P-1") == [malaria]
    assert book.found("fever", kind="ask") == [asked]
    assert book.found("fever", kind="consult", lang="en", triage="urgent", condition="malaria") == [malaria]
    assert book.found("nowhere", triage="urgent") == []


def test_a_filter_holds_for_what_a_conversation_became(book: Book) -> None:
    session = book.keep("fever", events=(result("soon", "influenza"),))
    assert book.found("fever", triage="soon") == [session]
    book.store.append_turn(session, "nabz", "Danger", "en", {"events": [ALERT]})
    assert book.found("fever", triage="soon") == []
    assert book.found("fever", triage="emergency", condition="influenza") == [session]


def test_days_are_those_of_the_clinics_calendar(book: Book) -> None:
    late = book.keep("fever")  # 23:00 in UTC is the next day in India
    book.now += timedelta(days=2)
    later = book.keep("fever")
    assert book.found("fever", first_day=date(2026, 11, 21), last_day=date(2026, 11, 21)) == [late]
    assert book.found("", first_day=date(2026, 11, 22)) == [later]
    assert book.found("", last_day=date(2026, 11, 20)) == []
    assert book.found("fever", last_day=date(2026, 11, 30)) == [later, late]


def test_a_clock_that_jumps_back_reorders_nothing_and_days_still_hold(book: Book) -> None:
    first = book.keep("fever one")
    book.now -= timedelta(days=300)
    second = book.keep("fever two", "and three")
    assert [s.id for s in book.history.recent()] == [second, first]
    assert book.found("fever") == [second, first]
    assert [t.text for t in book.store.turns(second)] == ["fever two", "and three"]
    assert book.found("fever", first_day=date(2026, 11, 1)) == [first]
    assert book.found("fever", last_day=date(2026, 10, 1)) == [second]


def test_times_are_in_utc_with_the_offset_of_the_clinic(book: Book) -> None:
    session = book.keep("fever")
    (turn,) = book.store.turns(session)
    assert (turn.created_at, turn.offset) == ("2026-11-20T23:00:00.000+00:00", 330)
    assert book.history.recent()[0].offset == 330


def test_snippets_tell_where_their_hits_stand(book: Book) -> None:
    book.keep("nothing", "मुझे तेज़ बुखार है")
    (found,) = book.history.search("बुख")
    shown, ranges = found.highlighted
    assert [shown[begin:end] for begin, end in ranges] == ["बुखार"]
    assert shown == "मुझे तेज़ बुखार है"


@pytest.mark.parametrize("word", ["الاسهال", "الإسهال"])
def test_a_snippet_of_a_long_text_is_cut_around_its_hit(book: Book, word: str) -> None:
    book.keep("كلام " * 900 + "مع الإِسهال منذ يومين " + "كلام " * 900)
    (found,) = book.history.search(word)
    shown, ranges = found.highlighted
    assert len(shown) < 300
    assert [shown[begin:end] for begin, end in ranges] == ["الإِسهال"]


def test_pages_of_a_search_follow_each_other(book: Book) -> None:
    kept = [book.keep(f"fever {n}") for n in range(5)]
    pages = [book.history.search("fever", 2, None, offset) for offset in (0, 2, 4)]
    assert [s.id for page in pages for s in page] == kept[::-1]


def test_what_goes_on_after_it_was_found_is_found_anew(book: Book) -> None:
    session = book.keep("fever")
    assert book.found("rash") == []
    book.store.append_turn(session, "person", "now a rash", "en", {})
    assert book.found("rash") == [session]
    book.history.delete(session)
    assert book.found("rash") == book.found("fever") == []


# --- amendments and attachments ------------------------------------------------------------------------------------


def test_an_amendment_is_added_and_found_and_changes_nothing(book: Book) -> None:
    session = book.keep("fever")
    before = book.store.turns(session)
    book.history.amend(session, " She came back with jaundice. ")
    book.now += timedelta(hours=1)
    book.history.amend(session, "Sent to the hospital.")
    view = book.history.record(session)
    assert [a.text for a in view.amendments] == ["She came back with jaundice.", "Sent to the hospital."]
    assert view.amendments[1].at.local.isoformat() == "2026-11-21T05:30:00+05:30"
    assert list(view.turns) == before
    (found,) = book.history.search("jaundice")
    assert (found.id, found.amendments) == (session, 1 + 1)
    assert "jaundice" in found.highlighted[0]


@pytest.mark.parametrize(
    ("text", "code"), [(" \n ", "amendment_empty"), ("x" * (LONGEST_AMENDMENT + 1), "amendment_long")]
)
def test_an_amendment_that_says_nothing_or_too_much_is_refused(book: Book, text: str, code: str) -> None:
    session = book.keep("fever")
    with pytest.raises(UserError) as caught:
        book.history.amend(session, text)
    assert caught.value.code == code
    assert book.history.amendments(session) == []


def test_a_file_is_kept_inside_and_comes_out_as_it_was(book: Book, tmp_path: Path) -> None:
    session = book.keep("rash")
    picture = tmp_path / "skin.jpg"
    picture.write_bytes(bytes(range(256)) * 100)
    kept = book.history.attach(session, picture)
    assert (kept.name, kept.media_type, kept.size) == ("skin.jpg", "image/jpeg", 25600)
    picture.unlink()
    assert book.history.attachment_content(kept.id) == bytes(range(256)) * 100
    out = tmp_path / "out.jpg"
    book.history.save_attachment(kept.id, out)
    assert out.read_bytes() == bytes(range(256)) * 100
    with pytest.raises(UserError) as caught:
        book.history.save_attachment(kept.id, out)
    assert caught.value.code == "export_exists"
    assert [a.id for a in book.history.record(session).attachments] == [kept.id]
    book.history.remove_attachment(kept.id)
    assert book.history.attachments(session) == []
    with pytest.raises(UserError):
        book.history.attachment_content(kept.id)


def test_where_nothing_may_leave_a_file_stays(book: Book, tmp_path: Path) -> None:
    session = book.keep("rash")
    (tmp_path / "f.txt").write_text("x")
    kept = book.history.attach(session, tmp_path / "f.txt")
    strict = HistoryService(FixedRecords(book.store), policy=Policy(export=False))
    with pytest.raises(UserError) as caught:
        strict.save_attachment(kept.id, tmp_path / "out.txt")
    assert caught.value.code == "policy_export"
    assert strict.attachment_content(kept.id) == b"x"


def test_a_file_that_is_too_large_or_none_is_refused(book: Book, tmp_path: Path) -> None:
    session = book.keep("rash")
    large = tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.truncate(LARGEST_ATTACHMENT + 1)
    for path, code in (
        (large, "attachment_large"),
        (tmp_path, "file_not_found"),
        (tmp_path / "x", "file_not_found"),
    ):
        with pytest.raises(UserError) as caught:
            book.history.attach(session, path)
        assert caught.value.code == code
    assert book.history.attachments(session) == []


@pytest.mark.parametrize(
    ("given", "kept"),
    [("../../etc/x.png", "x.png"), ("a\\b.png", "b.png"), ("\u202e\n", "file"), ("", "f.txt")],
)
def test_the_name_of_a_file_holds_no_folder(book: Book, tmp_path: Path, given: str, kept: str) -> None:
    session = book.keep("rash")
    (tmp_path / "f.txt").write_text("x")
    assert book.history.attach(session, tmp_path / "f.txt", given).name == kept


def test_deleting_a_record_takes_everything_of_it(book: Book, tmp_path: Path) -> None:
    (tmp_path / "f.txt").write_text("x")
    session = book.keep("fever", code="P-1", mode="patient")
    book.history.amend(session, "later")
    book.history.attach(session, tmp_path / "f.txt")
    assert book.found("fever") == [session]
    book.history.delete(session)
    tables = ("sessions", "turns", "amendments", "attachments", "waiting", "sessions_text")
    counts = {
        t: book.thread.run(lambda db, t=t: db.execute(f"SELECT count(*) FROM {t}").fetchone()[0])
        for t in tables
    }
    assert counts == dict.fromkeys(tables, 0)
    assert book.patients.patient("P-1").visits == 0


# --- the waiting list ----------------------------------------------------------------------------------------------


def test_a_patient_who_tells_their_story_waits_and_their_place_follows_what_is_found(book: Book) -> None:
    first = book.keep("cough", mode="patient")
    second = book.keep("fits", mode="patient", code="P-2")
    assert [e.session_id for e in book.waiting.entries()] == [first, second]
    book.patients.rename("P-2", "Sita")
    book.store.append_turn(
        second, "nabz", "Danger", "en", {"events": [ALERT, result("emergency", "epilepsy")]}
    )
    entries = book.waiting.entries()
    assert [e.session_id for e in entries] == [second, first]
    assert (entries[0].level, entries[0].emergencies) == (TriageLevel.EMERGENCY, 1)
    assert (entries[0].patient_name, entries[0].condition, entries[0].title) == ("Sita", "epilepsy", "fits")


def test_staff_put_on_the_list_take_put_back_and_finish(book: Book) -> None:
    one, other = book.keep("fever"), book.keep("cough")
    book.waiting.add(one, "by the window")
    book.waiting.add(other)
    book.waiting.add(one)
    assert [(e.session_id, e.note) for e in book.waiting.entries()] == [(one, "by the window"), (other, "")]
    assert book.waiting.take(one).state == "taken"
    assert [e.session_id for e in book.waiting.entries()] == [other, one]
    assert book.waiting.put_back(one).arrival == 1
    book.waiting.finish(one)
    assert [e.session_id for e in book.waiting.entries()] == [other]
    book.waiting.add(one)
    assert [e.session_id for e in book.waiting.entries()] == [other, one]  # who comes again is the last
    with pytest.raises(UserError):
        book.waiting.add("no-such-id")


def test_the_list_tells_of_itself_when_a_consultation_goes_on(book: Book) -> None:
    told: list[int] = []
    book.waiting.subscribe(lambda: told.append(1))
    session = book.keep("fever", mode="patient")
    assert told
    before = len(told)
    book.store.append_turn(session, "nabz", "Danger", "en", {"events": [ALERT]})
    assert len(told) == before + 1


# --- patients ------------------------------------------------------------------------------------------------------


def test_patients_are_known_by_code_and_found_by_name_in_any_script(book: Book) -> None:
    book.keep("fever", code="P-1", events=(result("soon", "influenza"),))
    book.keep("cough", code="P-2")
    book.patients.add("P-3", "रमेश")
    book.patients.rename("P-1", "Fátima")
    assert [p.code for p in book.patients.find()] == ["P-2", "P-1", "P-3"]
    assert [p.code for p in book.patients.find("रमे")] == ["P-3"]
    assert [p.code for p in book.patients.find("p-")] == ["P-2", "P-1", "P-3"]
    assert book.patients.find("%") == []
    again = book.keep("fever again", code="P-1")
    known = book.patients.patient("P-1")
    assert (known.name, known.visits, known.triage) == ("Fátima", 2, "")
    assert book.patients.visits("P-1")[0].id == again
    assert book.found("fátima fever") == [v.id for v in book.patients.visits("P-1")]


def test_a_patient_who_is_known_is_not_added_twice_and_an_unknown_one_is_refused(book: Book) -> None:
    book.patients.add("P-1", "Ravi")
    with pytest.raises(UserError) as caught:
        book.patients.add("P-1", "Another")
    assert caught.value.code == "patient_known"
    with pytest.raises(UserError) as caught:
        book.patients.visits("P-9")
    assert caught.value.code == "entry_not_found"
    with pytest.raises(UserError) as caught:
        book.patients.add(" ")
    assert caught.value.code == "patient_field"


def test_a_code_told_during_the_conversation_makes_it_the_patients(book: Book) -> None:
    session = book.keep("fever")
    book.store.append_turn(
        session, "person", "", "en", {"input": {"patient": {"code": "P-5", "age_years": 4}}}
    )
    assert [v.id for v in book.patients.visits("P-5")] == [session]
    assert book.found("fever", patient="P-5") == [session]


def test_the_next_visit_begins_with_what_was_known(book: Book) -> None:
    session = book.store.begin_session("ask", "en", "staff", {"code": "P-1", "allergies": ["penicillin"]})
    book.store.append_turn(session, "person", "fever", "en", {})
    assert book.patients.context("P-1").allergies == ("penicillin",)
    book.patients.add("P-2")
    assert book.patients.context("P-2").known_facts() == {"code": "P-2"}


# --- with accounts -------------------------------------------------------------------------------------------------


def test_who_began_amended_and_attached_is_kept_and_in_the_trail(tmp_path: Path) -> None:
    clinic = Clinic(tmp_path).begin()
    clinic.people.add("ravi", Role.STAFF, passphrase="another passphrase")
    clinic.access.unlock("another passphrase", "ravi")
    session = clinic.keep("fever", patient="P-1")
    clinic.access.unlock(RIGHT, "asha")
    other = clinic.keep("cough")
    history = HistoryService(clinic.access, clinic.people.name_of)
    ravi = next(p.id for p in clinic.people.everybody() if p.name == "ravi")
    assert [s.id for s in history.recent(only=HistoryFilter(staff=ravi))] == [session]
    amended = history.amend(session, "seen by the doctor")
    assert amended.by.name == "asha"
    (tmp_path / "f.txt").write_text("x")
    kept = history.attach(other, tmp_path / "f.txt")
    history.remove_attachment(kept.id)
    assert history.record(session).staff == "ravi"
    trail = [(e.person, e.action, e.detail) for e in clinic.people.audit(5)][::-1]
    assert ("asha", "record.changed", "amended") in trail
    assert ("asha", "record.changed", f"removed file {kept.id}") in trail
    assert clinic.people.audit_flaw() is None
    clinic.access.lock()


def everything(db: Any) -> str:
    """All that any table holds."""
    tables = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(repr(row) for table in tables for row in db.execute(f"SELECT * FROM [{table}]"))


def test_an_erased_patient_is_in_no_table(tmp_path: Path) -> None:
    clinic = Clinic(tmp_path).begin()
    session = clinic.keep("fever", patient="P-1")
    clinic.keep("cough", patient="P-2")
    history = HistoryService(clinic.access)
    history.amend(session, "later")
    (tmp_path / "f.txt").write_text("x")
    history.attach(session, tmp_path / "f.txt")
    patients = PatientsService(clinic.access)
    patients.rename("P-1", "Ravi")
    assert [s.id for s in history.search("ravi")] == [session]
    assert clinic.care.erase_patient("P-1").sessions == 1
    assert [p.code for p in patients.find()] == ["P-2"]
    assert history.search("ravi") == history.search("later") == []
    dump = clinic.opened().thread.run(everything)
    assert "P-1" not in dump
    assert "Ravi" not in dump
    assert "P-2" in dump
    patients.add("P-9", "Meena")
    assert clinic.care.erase_patient("P-9").sessions == 0
    assert [p.code for p in patients.find()] == ["P-2"]
    clinic.access.lock()


# --- older databases -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", MIGRATION_NAMES[2:])
def test_an_older_database_opens_with_all_that_was_in_it(tmp_path: Path, before: str) -> None:
    path = tmp_path / "records.db"

    def as_it_was(db: Any) -> None:
        MIGRATIONS.apply(db, stop_before=before)
        columns = {row[1] for row in db.execute("PRAGMA table_info(sessions)")}
        for n in range(1, 4):
            row = {
                "id": f"s{n}", "kind": "consult", "title": f"fever {n}", "lang": "en", "mode": "staff",
                "patient": json.dumps({"code": "P-1"}), "started_at": f"2025-03-0{n}T08:00:00.000+00:00",
                "updated_at": f"2025-03-0{n}T08:05:00.000+00:00", "last_turn": 2 * n, "patient_code": "P-1",
                **({"no": n, "local_day": f"2025-03-0{n}", "turn_count": 2} if "no" in columns else {}),
            }  # fmt: skip
            db.table("sessions").insert(row)
            turn = {"session_id": f"s{n}", "lang": "en", "created_at": row["started_at"]}
            payload = json.dumps({"events": [result("urgent", "malaria")]})
            db.table("turns").insert({**turn, "role": "person", "text": f"fever {n}", "payload": "{}"})
            db.table("turns").insert({**turn, "role": "nabz", "text": "Malaria", "payload": payload})

    DatabaseThread(path, as_it_was, "older", KEY).close()
    thread = DatabaseThread(path, lambda db: None, "now", KEY)
    try:
        history = HistoryService(FixedRecords(SqliteRecordStore(thread)))
        assert [s.id for s in history.recent()] == ["s3", "s2", "s1"]
        only = HistoryFilter(triage="urgent", condition="malaria", patient="P-1", last_day=date(2025, 3, 2))
        found = history.search("fever", only=only)
        assert [(s.id, s.turns, s.triage, s.condition) for s in found] == [
            ("s2", 2, "urgent", "malaria"),
            ("s1", 2, "urgent", "malaria"),
        ]
        patients = PatientsService(FixedRecords(SqliteRecordStore(thread)))
        assert [v.id for v in patients.visits("P-1")] == (["s3", "s2", "s1"])
    finally:
        thread.close()


def test_a_long_payload_is_kept_compressed_and_read_as_it_was(book: Book) -> None:
    payload = {"events": [{"type": "note", "text": "बुखार " * 2000, "n": 1.5}]}
    session = book.keep("fever")
    book.store.append_turn(session, "nabz", "x", "hi", payload)
    assert book.store.turns(session)[1].payload == payload
    sizes = book.thread.run(
        lambda db: [r[0] for r in db.execute("SELECT length(payload) FROM turns ORDER BY id")]
    )
    assert sizes[1] < 1000
