"""Conversations in real SQLite: on disk when acknowledged, found in every script, safe from newer databases."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.domain.errors import EnvironmentFault
from nabz.services.history import HistoryService
from nabz.services.record_access import FixedRecords

pytestmark = pytest.mark.integration


KEY = bytes(range(32))

OpenStore = Callable[..., SqliteRecordStore]


@pytest.fixture(params=[KEY, None], ids=["encrypted", "plain"])
def open_thread(request: pytest.FixtureRequest) -> Iterator[Callable[[Path], DatabaseThread]]:
    """Opens a database, encrypted or not; the one before it is closed, and the last after the test."""
    opened: list[DatabaseThread] = []

    def open_over(path: Path) -> DatabaseThread:
        while opened:
            opened.pop().close()
        opened.append(DatabaseThread(path, lambda db: None, "test-records", request.param))
        return opened[0]

    yield open_over
    for thread in opened:
        thread.close()


@pytest.fixture
def open_store(open_thread: Callable[[Path], DatabaseThread]) -> OpenStore:
    return lambda path, **options: SqliteRecordStore(open_thread(path), **options)


@pytest.fixture
def store(tmp_path: Path, open_store: OpenStore) -> SqliteRecordStore:
    return open_store(tmp_path / "records" / "records.db")


def asked(store: SqliteRecordStore, text: str, lang: str = "en") -> str:
    session = store.begin_session("ask", lang, "staff", {"age_years": 30})
    store.append_turn(session, "person", text, lang, {})
    return session


def test_a_kept_conversation_is_there_after_reopening(tmp_path: Path, open_store: OpenStore) -> None:
    first = open_store(tmp_path / "r.db")
    session = asked(first, "How do I make ORS?")
    first.append_turn(session, "nabz", "Stir it.", "en", {"answer": {"passages": [1]}})
    turns = open_store(tmp_path / "r.db").turns(session)
    assert [(t.role, t.text) for t in turns] == [("person", "How do I make ORS?"), ("nabz", "Stir it.")]
    assert turns[1].payload == {"answer": {"passages": [1]}}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("मुझे तेज़ बुखार है", "बुखार"),
        ("నాకు జ్వరంగా ఉంది", "జ్వరం"),
        ("எனக்கு காய்ச்சலாக இருக்கிறது", "காய்ச்சல"),
        ("আমার জ্বর হয়েছে", "জ্বর"),
        ("मला ताप आला आहे", "ताप"),
        ("عندي إسهال منذ يومين", "اسهال"),
        ("Temperature ३९ since morning", "39"),
        ("I have diarrhoea", "diarr"),
    ],
)
def test_words_of_every_script_are_found(store: SqliteRecordStore, text: str, wanted: str) -> None:
    session = asked(store, text)
    asked(store, "something else entirely")
    found = store.search(wanted)
    assert [s.id for s in found] == [session]
    assert "\x02" in found[0].snippet


def test_what_is_typed_is_never_taken_for_an_operator(store: SqliteRecordStore) -> None:
    asked(store, 'fever AND "cough" OR (NEAR*')
    for text in ['"', "AND", "fever AND", "(", "*", 'a" OR "b', "col:x", "-x"]:
        store.search(text)


def test_search_asks_for_every_word(store: SqliteRecordStore) -> None:
    both = asked(store, "fever and cough")
    asked(store, "fever alone")
    assert [s.id for s in store.search("fever cough")] == [both]


def test_the_list_follows_the_turns_not_the_clock(tmp_path: Path, open_store: OpenStore) -> None:
    times = iter([datetime(2026, 1, 2, tzinfo=UTC) - timedelta(days=n) for n in range(20)])
    store = open_store(tmp_path / "r.db", now=lambda: next(times))
    older, newer = asked(store, "first"), asked(store, "second")
    assert [s.id for s in store.list_sessions()] == [newer, older]


def test_a_deleted_conversation_is_not_found_any_more(store: SqliteRecordStore) -> None:
    session = asked(store, "secret fever")
    assert store.delete_session(session)
    assert not store.delete_session(session)
    assert store.search("secret") == []
    assert store.turns(session) == []


def test_a_database_of_a_newer_nabz_is_refused(
    tmp_path: Path, open_store: OpenStore, open_thread: Callable[[Path], DatabaseThread]
) -> None:
    open_store(tmp_path / "r.db")
    open_thread(tmp_path / "r.db").run(
        lambda db: db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('nabz.records', 'm999', 'x')"
        )
    )
    with pytest.raises(EnvironmentFault) as caught:
        open_store(tmp_path / "r.db")
    assert caught.value.code == "database_newer"


def test_a_damaged_database_is_named_and_left_alone(tmp_path: Path, open_store: OpenStore) -> None:
    path = tmp_path / "r.db"
    path.write_bytes(b"this is no database, but somebody's file" * 100)
    with pytest.raises(EnvironmentFault) as caught:
        open_store(path)
    assert caught.value.code == "database_damaged"
    assert path.read_bytes().startswith(b"this is no database")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, open_store: OpenStore) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should")
    with pytest.raises(EnvironmentFault) as caught:
        open_store(tmp_path / "taken" / "records" / "r.db")
    assert caught.value.code == "data_folder_read_only"


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(
    tmp_path: Path, open_store: OpenStore, request: pytest.FixtureRequest
) -> None:
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from nabz.adapters.sqlite.database_thread import DatabaseThread
        from nabz.adapters.sqlite.record_store import SqliteRecordStore
        key = bytes(range(32)) if sys.argv[2] == "encrypted" else None
        store = SqliteRecordStore(DatabaseThread(Path(sys.argv[1]), lambda db: None, "records", key))
        session = store.begin_session("ask", "en", "staff", {})
        n = 0
        while True:
            store.append_turn(session, "person", f"message {n}", "en", {})
            print(n, flush=True)
            n += 1
        """
    )
    path = tmp_path / "r.db"
    kind = "encrypted" if "encrypted" in request.node.name else "plain"
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(path), kind], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    acknowledged = [int(child.stdout.readline()) for _ in range(40)][-1]
    child.send_signal(signal.SIGKILL)
    acknowledged = max([acknowledged, *(int(line) for line in child.stdout.read().split())])
    child.wait()
    child.stdout.close()
    store = open_store(path)
    session = store.list_sessions()[0]
    texts = {t.text for t in store.turns(session.id)}
    assert {f"message {n}" for n in range(acknowledged + 1)} <= texts


def test_what_was_known_of_the_person_comes_back_with_the_conversation(store: SqliteRecordStore) -> None:
    session = store.begin_session("ask", "en", "staff", {"age_years": 30, "allergies": ["penicillin"]})
    store.append_turn(session, "person", "May I take amoxicillin?", "en", {})
    assert HistoryService(FixedRecords(store)).show(session).patient.allergies == ("penicillin",)
