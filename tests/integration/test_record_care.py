"""Backups, repair and erasure on real files."""

from __future__ import annotations

import errno
import os
import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from nabz.adapters.sqlite import backup as backup_module
from nabz.adapters.sqlite.backup import automatic_backups, daily_backup
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.erasure import erase_sessions, sessions_of_patient
from nabz.adapters.sqlite.record_files import RecordFiles
from nabz.adapters.sqlite.record_store import SqliteRecordStore
from nabz.domain.errors import EnvironmentFault, UserError
from record_folders import RIGHT, Clinic

pytestmark = pytest.mark.integration

PLANTED = "plantedzebra"


@pytest.fixture
def clinic(tmp_path: Path):
    made = Clinic(tmp_path)
    yield made.begin()
    made.access.lock()


def bytes_below(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def damage(path: Path, page: int, pages: int = 1) -> None:
    with path.open("r+b") as file:
        file.seek(page * 4096)
        file.write(os.urandom(4096 * pages))


# --- backup --------------------------------------------------------------------------------------------------------


def test_a_backup_is_made_while_the_records_are_used_and_brings_them_back(clinic: Clinic) -> None:
    clinic.keep(f"{PLANTED} before")
    stick = clinic.root / "stick" / "clinic.nabzbackup"
    made = clinic.care.back_up(stick)
    assert made.sessions == 1
    assert PLANTED.encode() not in stick.read_bytes()
    clinic.keep("after the backup")
    clinic.care.restore(stick, RIGHT)
    assert clinic.texts() == [f"{PLANTED} before"]
    assert clinic.people.audit(1)[0].action == "backup.restored"
    assert clinic.people.audit_flaw() is None
    (aside,) = clinic.folder.glob("replaced-*")
    assert (aside / "records.db").exists()


def test_a_backup_opens_on_another_machine_with_a_passphrase_of_then(clinic: Clinic, tmp_path: Path) -> None:
    clinic.keep("a record")
    stick = tmp_path / "clinic.nabzbackup"
    clinic.care.back_up(stick)
    clinic.people.change_passphrase(RIGHT, "a later passphrase")
    other = Clinic(tmp_path / "other machine")
    with pytest.raises(EnvironmentFault, match="not right"):
        other.care.restore(stick, "a later passphrase")
    assert not other.database.exists()
    other.care.restore(stick, RIGHT)
    assert other.texts() == ["a record"]
    other.access.lock()


def test_what_is_no_backup_or_a_damaged_one_changes_nothing(clinic: Clinic, tmp_path: Path) -> None:
    clinic.keep("a record")
    good = tmp_path / "good.nabzbackup"
    clinic.care.back_up(good)
    with pytest.raises(UserError, match="already"):
        clinic.care.back_up(good)
    whole = good.read_bytes()
    bad = tmp_path / "bad.nabzbackup"
    other_zip = tmp_path / "other.zip"
    with zipfile.ZipFile(other_zip, "w") as archive:
        archive.writestr("../../evil", "x")
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    for content in (
        b"",
        b"PK",
        whole[:-100],
        whole[: len(whole) // 2],
        bytes(flipped),
        other_zip.read_bytes(),
    ):
        bad.write_bytes(content)
        with pytest.raises(UserError) as caught:
            clinic.care.restore(bad, RIGHT)
        assert caught.value.code == "backup_unreadable"
        clinic.access.unlock(RIGHT)
        assert clinic.texts() == ["a record"]
    with pytest.raises(UserError, match="no file"):
        clinic.care.restore(tmp_path / "none.nabzbackup", RIGHT)


def test_a_restore_that_is_cut_short_is_finished_at_the_next_opening(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.keep("old")
    stick = tmp_path / "clinic.nabzbackup"
    clinic.care.back_up(stick)
    clinic.keep("new")
    for cut_at in range(1, 7):
        calls = 0
        replace = Path.replace

        def cutting(self: Path, target: Path, cut_at: int = cut_at, replace: Any = replace) -> Path:
            nonlocal calls
            if "replaced-" in str(target) or ("restore.new" in self.parts and target.parent == clinic.folder):
                calls += 1
                if calls == cut_at:
                    raise OSError(errno.EIO, "the power goes")
            return replace(self, target)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", cutting)
            try:
                clinic.care.restore(stick, RIGHT)
            except EnvironmentFault:
                assert calls == cut_at
        clinic.access.lock()
        clinic.access.unlock(RIGHT)
        assert clinic.texts() == ["old"], cut_at
        assert clinic.care.check().problems == ()
        clinic.keep("new")


def test_daily_backups_rotate(clinic: Clinic) -> None:
    files = RecordFiles(clinic.folder, clinic.backups)
    key = clinic.opened()._data_key
    first = date(2026, 1, 1)
    for n in range(10):
        assert daily_backup(files, key, first + timedelta(days=n)) is not None
        assert daily_backup(files, key, first + timedelta(days=n)) is None
    names = [b.path.name for b in automatic_backups(files)]
    assert names == [f"daily-2026-01-{n:02}.nabzbackup" for n in range(10, 3, -1)]


def test_a_backup_is_made_before_a_migration_and_a_newer_database_is_refused(
    clinic: Clinic, tmp_path: Path
) -> None:
    clinic.keep("a record")
    forget = "DELETE FROM _sqlite_migrations WHERE name = 'm005_waiting_and_patients'"
    undo = ["DROP TABLE waiting", "DROP TABLE patients", forget]
    for sql in undo:
        clinic.opened().thread.run(lambda db, sql=sql: (db.execute(sql), db.conn.commit()))
    clinic.access.lock()
    clinic.access.unlock(RIGHT)
    (made,) = clinic.care.automatic_backups()
    assert made.path.name.startswith("migration-")
    stick = tmp_path / "newer.nabzbackup"
    newer = (
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('nabz.records', 'm999', '')"
    )
    clinic.opened().thread.run(lambda db: (db.execute(newer), db.conn.commit()))
    clinic.care.back_up(stick)
    older = Clinic(tmp_path / "older nabz")
    with pytest.raises(EnvironmentFault) as caught:
        older.care.restore(stick, RIGHT)
    assert caught.value.code == "database_newer"
    assert not older.database.exists()


def test_a_full_disk_is_said_before_and_while_a_backup_is_written(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.keep("a record")
    with monkeypatch.context() as patched:
        usage = type("Usage", (), {"free": 1000})
        patched.setattr("nabz.adapters.sqlite.record_files.shutil.disk_usage", lambda _: usage)
        with pytest.raises(EnvironmentFault) as caught:
            clinic.care.back_up(tmp_path / "a.nabzbackup")
        assert caught.value.code == "disk_full"

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(backup_module.os, "fsync", full)
        with pytest.raises(EnvironmentFault) as caught:
            clinic.care.back_up(tmp_path / "a.nabzbackup")
    assert caught.value.code == "backup_failed"
    assert list(tmp_path.glob("*.nabzbackup*")) == []
    assert not (clinic.folder / "backup.part").exists()
    assert clinic.texts() == ["a record"]


def test_a_full_disk_loses_nothing_that_was_kept(clinic: Clinic) -> None:
    clinic.keep("kept before")
    thread = clinic.opened().thread
    pages = thread.run(lambda db: db.execute("PRAGMA page_count").fetchone()[0])
    thread.run(lambda db: db.execute(f"PRAGMA max_page_count={pages}").fetchone())
    with pytest.raises(EnvironmentFault) as caught:
        clinic.keep(*(f"{n} " + "x" * 4000 for n in range(20)))
    assert caught.value.code == "database_disk_full"
    assert "kept before" in clinic.texts()
    thread.run(lambda db: db.execute("PRAGMA max_page_count=1000000").fetchone())
    clinic.keep("and after")
    assert {"kept before", "and after"} <= set(clinic.texts())
    assert clinic.care.check().problems == ()


# --- repair --------------------------------------------------------------------------------------------------------


def many(clinic: Clinic, count: int) -> set[str]:
    texts = {f"message {n} " + "long words " * 30 for n in range(count)}
    for text in sorted(texts):
        clinic.keep(text)
    return texts


def test_sound_records_are_left_alone(clinic: Clinic) -> None:
    clinic.keep("a record")
    assert clinic.care.check().problems == ()
    assert clinic.care.repair(RIGHT).way == "sound"
    assert clinic.texts() == ["a record"]


def test_damaged_pages_are_told_and_the_rest_is_saved(clinic: Clinic) -> None:
    texts = many(clinic, 200)
    clinic.access.lock()
    pages = clinic.database.stat().st_size // 4096
    damage(clinic.database, pages // 2, 2)
    damaged = clinic.database.read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        clinic.access.unlock(RIGHT)
    assert caught.value.code == "database_damaged"
    done = clinic.care.repair(RIGHT)
    assert done.way == "salvaged"
    assert done.kept is not None
    assert (done.kept / "records.db").read_bytes() == damaged
    left = set(clinic.texts())
    assert left <= texts
    assert len(left) >= 150
    assert clinic.care.check().problems == ()
    wanted = sorted(left)[0]
    assert clinic.access.require_store().search(" ".join(wanted.split()[:2]))
    clinic.keep("and it goes on")


def test_where_nothing_can_be_read_the_newest_backup_comes_back(clinic: Clinic) -> None:
    clinic.keep("in the backup")
    assert clinic.care.back_up_daily() is not None
    clinic.keep("later")
    clinic.access.lock()
    damage(clinic.database, 0)
    done = clinic.care.repair(RIGHT)
    assert done.way == "backup"
    assert clinic.texts() == ["in the backup"]
    assert [e.action for e in clinic.people.audit(1)] == ["records.repaired"]


def test_with_no_backup_a_hopeless_file_is_kept_and_said(clinic: Clinic) -> None:
    clinic.keep("a record")
    clinic.access.lock()
    damage(clinic.database, 0)
    kept = clinic.database.read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        clinic.care.repair(RIGHT)
    assert caught.value.code == "repair_failed"
    assert clinic.database.read_bytes() == kept


def test_a_full_text_that_lost_its_thread_is_made_again(clinic: Clinic) -> None:
    clinic.keep("findable words")
    assert clinic.access.require_store().search("findable")
    thread = clinic.opened().thread
    thread.run(lambda db: (db.execute("DELETE FROM sessions_text_docsize"), db.conn.commit()))
    assert clinic.care.check().problems
    assert clinic.care.repair(RIGHT).way == "rebuilt"
    assert clinic.access.require_store().search("findable")
    assert clinic.care.check().problems == ()


# --- erasure -------------------------------------------------------------------------------------------------------


def test_erased_words_are_in_no_byte_of_the_file(tmp_path: Path) -> None:
    """Shown on a plain database, where every byte can be read: the encrypted one goes the same way."""
    thread = DatabaseThread(tmp_path / "plain.db", lambda db: None, "plain")
    thread.run(lambda db: db.execute("PRAGMA secure_delete=ON").fetchone())
    store = SqliteRecordStore(thread)
    for n in range(60):
        code = "P-7" if n % 3 == 0 else "P-8"
        session = store.begin_session("ask", "en", "staff", {"code": code, "allergies": [f"{PLANTED}{code}"]})
        store.append_turn(
            session, "person", f"{PLANTED}{code} number {n} " + "words " * 200, "en", {"p": PLANTED + code}
        )
    ids = sessions_of_patient(thread, "P-7")
    assert len(ids) == 20
    assert erase_sessions(thread, ids) == 20
    data = bytes_below(tmp_path)
    assert f"{PLANTED}P-7".encode() not in data
    assert f"{PLANTED}P-8".encode() in data
    assert len(store.search(PLANTED, 100)) == 40
    thread.close()
    assert f"{PLANTED}P-7".encode() not in bytes_below(tmp_path)


def test_a_patient_is_erased_from_the_automatic_backups_too_and_the_others_are_named(clinic: Clinic) -> None:
    clinic.keep("about somebody", patient="P-7")
    clinic.keep("about another", patient="P-8")
    clinic.care.back_up_daily()
    stick = clinic.root / "stick.nabzbackup"
    clinic.care.back_up(stick)
    done = clinic.care.erase_patient("P-7")
    assert (done.sessions, done.turns, done.backups_replaced) == (1, 1, 1)
    assert done.elsewhere == (str(stick),)
    assert clinic.texts() == ["about another"]
    assert clinic.access.require_store().search("somebody") == []
    (fresh,) = clinic.care.automatic_backups()
    clinic.care.restore(fresh.path, RIGHT)
    assert clinic.texts() == ["about another"]
    assert "patient.erased" in [e.action for e in clinic.people.audit()]
    with pytest.raises(UserError, match="P-7"):
        clinic.care.erase_patient("P-7")
