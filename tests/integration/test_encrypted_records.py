"""The encrypted records folder: nobody else gets in, nothing plain is left, nothing acknowledged is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.plain_records import encrypt_plain_records
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import Role
from nabz.services.conversation import Conversations
from nabz.services.history import HistoryService
from nabz.services.record_access import RecordState
from record_folders import RIGHT, Clinic, Clock, FakeKeyring

pytestmark = pytest.mark.integration

PLANTED = "plantedzebra"


@pytest.fixture
def clinic(tmp_path: Path):
    made = Clinic(tmp_path)
    yield made.begin()
    made.access.lock()


def plain_records(path: Path, *texts: str) -> None:
    """Records as an earlier Nabz kept them."""
    thread = DatabaseThread(path, lambda db: None, "plain")
    store = SqliteRecordStore(thread)
    session = store.begin_session("ask", "en", "staff", {})
    for text in texts:
        store.append_turn(session, "person", text, "en", {})
    thread.close()


def files_with(folder: Path, word: str) -> list[Path]:
    """Every file below a folder whose bytes hold a word, in the encodings that a file may have."""
    wanted = [word.encode("utf-8"), word.encode("utf-16-le"), word.encode("utf-16-be")]
    return [p for p in folder.rglob("*") if p.is_file() and any(w in p.read_bytes() for w in wanted)]


def test_records_open_with_the_passphrase_alone(clinic: Clinic) -> None:
    clinic.keep("fever since monday")
    clinic.access.lock()
    again = Clinic(clinic.root)
    assert again.access.state is RecordState.LOCKED
    for wrong in ("", "wrong", RIGHT + " ", RIGHT.upper(), "\0"):
        with pytest.raises(EnvironmentFault, match=r"not right|Too many"):
            Clinic(clinic.root).access.unlock(wrong, f"{wrong!r}")
    again.access.unlock(RIGHT)
    assert again.texts() == ["fever since monday"]
    again.access.lock()


def test_nothing_is_readable_without_the_key(clinic: Clinic) -> None:
    clinic.keep(f"{PLANTED} fever", "बुखार")
    assert files_with(clinic.root, PLANTED) == []  # with the write-ahead log as it is now
    clinic.access.lock()
    assert files_with(clinic.root, PLANTED) == []
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(clinic.database) as raw:
        raw.execute("SELECT * FROM turns")
    raw.close()
    with pytest.raises(EnvironmentFault) as caught:
        DatabaseThread(clinic.database, lambda db: None, "wrong", bytes(32))
    assert caught.value.code == "database_damaged"


def test_services_go_on_while_the_records_are_locked_and_keep_from_the_unlocking_on(clinic: Clinic) -> None:
    history = HistoryService(clinic.access)
    clinic.access.lock()
    assert clinic.access.open_store() is None
    with pytest.raises(EnvironmentFault) as caught:
        history.recent()
    assert caught.value.code == "records_locked"
    assert not Conversations(clinic.access).stored
    clinic.access.unlock(RIGHT)
    clinic.keep("now it is kept")
    assert [s.title for s in history.recent()] == ["now it is kept"]


def test_before_the_first_passphrase_the_records_say_so(tmp_path: Path) -> None:
    clinic = Clinic(tmp_path)
    assert clinic.access.state is RecordState.ABSENT
    with pytest.raises(EnvironmentFault) as caught:
        clinic.access.require()
    assert caught.value.code == "records_not_set_up"
    assert not clinic.access.unlock_by_machine()


def test_covered_records_keep_what_runs_and_show_nothing(clinic: Clinic) -> None:
    clinic.people.set_pin(RIGHT, "123456")
    clinic.access.cover()
    store = clinic.access.open_store()
    assert store is not None
    store.append_turn(store.begin_session("ask", "en", "staff", {}), "person", "still kept", "en", {})
    with pytest.raises(EnvironmentFault, match="locked"):
        clinic.access.require_store()
    with pytest.raises(EnvironmentFault, match="not right"):
        clinic.access.unlock_by_pin("654321", "asha")
    clinic.access.unlock_by_pin("123456", "Asha")
    assert clinic.texts() == ["still kept"]
    clinic.access.lock()
    with pytest.raises(EnvironmentFault, match="locked"):
        clinic.access.unlock_by_pin("123456", "asha")  # a PIN never opens closed records


def test_wrong_pins_wait_like_wrong_passphrases(tmp_path: Path) -> None:
    clock = Clock()
    clinic = Clinic(tmp_path, clock=clock).begin()
    clinic.people.set_pin(RIGHT, "123456")
    clinic.access.cover()
    codes = []
    for n in range(7):
        with pytest.raises(EnvironmentFault) as caught:
            clinic.access.unlock_by_pin(f"00000{n}", "asha")
        codes.append(caught.value.code)
    assert codes == ["passphrase_wrong"] * 5 + ["passphrase_wait"] * 2
    clock.now += 6
    clinic.access.unlock_by_pin("123456", "asha")
    clinic.access.lock()


def test_a_patient_at_the_screen_reads_no_records(clinic: Clinic) -> None:
    clinic.keep("somebody else's record")
    clinic.access.patient_mode = True
    with pytest.raises(UserError, match="patient is at the screen"):
        HistoryService(clinic.access).recent()
    assert clinic.access.open_store() is not None  # the patient's own consultation is kept


def test_people_come_and_go_with_their_roles(clinic: Clinic) -> None:
    clinic.people.add("Ravi", Role.STAFF, passphrase="staff passphrase")
    clinic.people.add("Meena", Role.STAFF, pin="११२२३३")
    assert [p.name for p in clinic.people.everybody()] == ["asha", "Ravi", "Meena"]
    with pytest.raises(UserError, match="last administrator"):
        clinic.people.set_role("asha", Role.STAFF)
    with pytest.raises(UserError, match="already"):
        clinic.people.add("RAVI", Role.STAFF, passphrase="staff passphrase")
    clinic.access.lock()
    clinic.access.unlock("staff passphrase", "ravi")
    assert clinic.access.person is not None
    assert clinic.access.person.name == "Ravi"
    for act in (
        lambda: clinic.people.add("Eve", Role.ADMINISTRATOR, passphrase="eve's passphrase"),
        lambda: clinic.people.disable("asha"),
        lambda: clinic.people.audit(),
        lambda: clinic.people.new_recovery_code(),
        lambda: clinic.care.erase_patient("P-1"),
    ):
        with pytest.raises(UserError, match="administrator"):
            act()
    clinic.access.cover()
    clinic.access.come_back("११२२३३", "meena")
    assert clinic.access.person.name == "Meena"
    clinic.access.cover()
    clinic.access.come_back(RIGHT, "asha")
    clinic.people.disable("Ravi")
    clinic.access.lock()
    for name in ("ravi", None):
        with pytest.raises(EnvironmentFault, match="not right"):
            clinic.access.unlock("staff passphrase", name)


def test_a_forgotten_passphrase_is_set_anew_by_the_recovery_code(clinic: Clinic) -> None:
    clinic.keep("before")
    code = clinic.people.new_recovery_code()
    clinic.access.lock()
    fresh = clinic.people.recover(code, "a new passphrase")
    assert clinic.texts() == ["before"]
    clinic.access.lock()
    for opening in (
        lambda: clinic.access.unlock(RIGHT),
        lambda: clinic.people.recover(code, "yet another one"),
    ):
        with pytest.raises(EnvironmentFault):
            opening()
    clinic.access.unlock("a new passphrase")
    assert fresh != code
    assert [e.action for e in clinic.people.audit(20)].count("recovery.used") == 1


def test_the_keyring_of_the_system_opens_as_who_let_it_in(tmp_path: Path) -> None:
    ring = FakeKeyring()
    clinic = Clinic(tmp_path, keyring=ring).begin()
    clinic.people.let_machine_in(True)
    clinic.access.lock()
    assert clinic.access.unlock_by_machine()
    assert clinic.access.person is not None
    assert clinic.access.person.name == "asha"
    clinic.people.let_machine_in(False)
    clinic.access.lock()
    assert not clinic.access.unlock_by_machine()


def test_the_trail_tells_who_did_what_and_an_edited_row_shows(clinic: Clinic) -> None:
    session = clinic.keep("a question")
    history = HistoryService(clinic.access)
    history.show(session)
    history.delete(session)
    actions = [(e.person, e.action, e.subject) for e in reversed(clinic.people.audit())]
    assert actions == [
        ("asha", "records.set_up", ""),
        ("asha", "record.begun", session),
        ("asha", "record.read", session),
        ("asha", "record.deleted", session),
    ]
    assert clinic.people.audit_flaw() is None
    run = clinic.opened().thread.run
    for spoil, kind in (
        ("UPDATE audit SET person = 'eve' WHERE seq = 2", "edited"),
        ("UPDATE audit SET person = 'asha' WHERE seq = 2", None),
        ("UPDATE audit SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 ELSE seq END", "missing"),
        ("UPDATE audit SET seq = CASE seq WHEN -3 THEN 3 WHEN -2 THEN 2 ELSE seq END", "edited"),
        ("DELETE FROM audit WHERE seq >= 3", "end_missing"),
    ):
        run(lambda db, sql=spoil: (db.execute(sql), db.conn.commit()))
        flaw = clinic.people.audit_flaw()
        assert (flaw.kind if flaw else None) == kind, spoil
        if "seq = CASE" in spoil and kind == "edited":
            run(
                lambda db: (
                    db.execute("UPDATE audit SET seq = -seq WHERE seq IN (2, 3)"),
                    db.execute("UPDATE audit SET seq = 5 + seq WHERE seq < 0"),
                    db.conn.commit(),
                )
            )
            assert clinic.people.audit_flaw() is None
    (clinic.folder / "audit-head.json").unlink()
    flaw = clinic.people.audit_flaw()
    assert flaw is not None
    assert flaw.kind == "head_missing"


# --- records of an earlier Nabz ------------------------------------------------------------------------------------


def test_plain_records_are_encrypted_at_the_first_passphrase_and_nothing_plain_stays(tmp_path: Path) -> None:
    clinic = Clinic(tmp_path)
    plain_records(clinic.database, f"{PLANTED} one", "two")
    assert files_with(tmp_path, PLANTED)
    assert clinic.access.state is RecordState.PLAIN
    clinic.begin()
    assert clinic.texts() == [f"{PLANTED} one", "two"]
    assert clinic.access.require_store().search(PLANTED[:6])
    clinic.access.lock()
    assert files_with(tmp_path, PLANTED) == []
    assert sorted(p.name for p in clinic.folder.iterdir()) == ["audit-head.json", "keys.json", "records.db"]


@pytest.mark.parametrize("step", range(4))
def test_an_encryption_that_was_cut_short_goes_on(
    tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = tmp_path / "records.db", bytes(range(32))
    plain_records(path, f"{PLANTED} one", "two")

    class Cut(Exception):
        """The power goes."""

    calls = 0
    replace = Path.replace

    def cut_replace(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == step:
            raise Cut
        return replace(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut_replace)
        if step == 0:
            patched.setattr("nabz.adapters.sqlite.plain_records.flush_folder", _raise(Cut))
        if step == 3:
            patched.setattr("nabz.adapters.sqlite.plain_records.destroy", _raise(Cut))
        with pytest.raises(Cut):
            encrypt_plain_records(path, key)
    assert encrypt_plain_records(path, key)
    thread = DatabaseThread(path, lambda db: None, "again", key)
    store = SqliteRecordStore(thread)
    assert [t.text for t in store.turns(store.list_sessions()[0].id)] == [f"{PLANTED} one", "two"]
    thread.close()
    assert files_with(tmp_path, PLANTED) == []


def _raise(kind: type[Exception]):
    def raising(*_: object) -> None:
        raise kind

    return raising


def test_records_without_their_keys_are_never_begun_over(clinic: Clinic) -> None:
    clinic.keep("precious")
    clinic.access.lock()
    kept = clinic.database.read_bytes()
    (clinic.folder / "keys.json").rename(clinic.root / "keys.json")
    with pytest.raises(EnvironmentFault) as caught:
        Clinic(clinic.root).begin()
    assert caught.value.code == "keys_missing"
    assert clinic.database.read_bytes() == kept


# --- when it ends badly --------------------------------------------------------------------------------------------

WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[2])
    from record_folders import RIGHT, Clinic
    clinic = Clinic(Path(sys.argv[1]))
    clinic.access.unlock(RIGHT)
    store = clinic.access.require_store()
    n = int(sys.argv[3])
    while True:
        session = store.begin_session("consult", "en", "staff", {"code": "P-1"})
        for _ in range(5):
            store.append_turn(session, "person", f"message {n}", "en", {})
            print(n, flush=True)
            n += 1
        if n % 20 == 0:
            clinic.care.back_up(clinic.root / f"backup-{n}.nabzbackup")
    """
)


def kill_while_writing(clinic: Clinic, times: int, seed: int = 1) -> set[int]:
    """Kill writers at random moments; the numbers of all messages that were acknowledged."""
    chance, acknowledged, n = random.Random(seed), set[int](), 0
    for _ in range(times):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(clinic.root), str(Path(__file__).parents[1]), str(n)],
            stdout=subprocess.PIPE,
            text=True,
            env=dict(os.environ),
        )
        assert child.stdout is not None
        acknowledged.add(int(child.stdout.readline()))
        time.sleep(chance.uniform(0, 0.25))
        child.send_signal(signal.SIGKILL)
        acknowledged |= {int(line) for line in child.stdout.read().splitlines() if line}
        child.wait()
        child.stdout.close()
        n = max(acknowledged) + 1_000
    return acknowledged


def test_kills_at_random_moments_lose_nothing_acknowledged(clinic: Clinic) -> None:
    clinic.access.lock()
    times = int(os.environ.get("NABZ_TEST_KILLS", "12"))
    acknowledged = kill_while_writing(clinic, times)
    clinic.access.unlock(RIGHT)
    assert {f"message {n}" for n in acknowledged} <= set(clinic.texts())
    assert clinic.care.check().problems == ()
    assert clinic.people.audit_flaw() is None


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed on Windows")
@pytest.mark.parametrize("removed", ["database", "folder"])
def test_what_was_kept_survives_the_removal_of_the_file_under_the_app(clinic: Clinic, removed: str) -> None:
    clinic.keep("before", f"{PLANTED} before")
    if removed == "folder":
        shutil.rmtree(clinic.folder)
    else:
        clinic.database.unlink()
    clinic.keep("after")
    clinic.access.lock()
    clinic.access.unlock(RIGHT)
    assert sorted(clinic.texts()) == ["after", "before", f"{PLANTED} before"]
    assert clinic.care.check().problems == ()
    assert files_with(clinic.root, PLANTED) == []


def test_another_file_in_the_place_of_the_records_is_left_alone(clinic: Clinic) -> None:
    clinic.keep("before")
    clinic.database.rename(clinic.root / "moved.db")
    clinic.database.write_bytes(b"somebody's file")
    with pytest.raises(EnvironmentFault) as caught:
        clinic.keep("after")
    assert caught.value.code == "database_replaced"
    assert clinic.database.read_bytes() == b"somebody's file"


def test_other_stores_join_the_encrypted_database(clinic: Clinic) -> None:
    thread = clinic.records.thread
    assert thread is not None
    assert thread.encrypted
    thread.run(lambda db: (db.execute("CREATE TABLE joined (word TEXT)"), db.conn.commit()))
    thread.run(lambda db: (db.execute("INSERT INTO joined VALUES (?)", [PLANTED]), db.conn.commit()))
    assert files_with(clinic.root, PLANTED) == []
    clinic.access.lock()
    assert clinic.records.thread is None


def test_a_crash_leaves_nothing_plain_behind(
    clinic: Clinic, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clinic.access.lock()
    temporary = tmp_path_factory.mktemp("temporary")
    script = WRITER.replace("message {n}", PLANTED + " {n}").replace("n % 20", "n % 5")
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(clinic.root), str(Path(__file__).parents[1]), "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)},
    )
    assert child.stdout is not None
    assert child.stderr is not None
    for _ in range(30):
        child.stdout.readline()
    child.send_signal(signal.SIGABRT)
    child.stdout.close()
    said = child.stderr.read()
    child.stderr.close()
    child.wait()
    assert PLANTED not in said
    assert files_with(clinic.root, PLANTED) == []
    assert files_with(temporary, PLANTED) == []
    assert clinic.database.with_name("records.db-wal").exists()  # it was there to be searched
