"""What happens to records on a laptop: killed while they migrate, a full, read-only or damaged disk, a crash."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from nabz.adapters.sqlite.backup import automatic_backups, read_cover
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.document_shelf import DocumentShelf
from nabz.adapters.sqlite.document_store import SqliteDocumentStore
from nabz.adapters.sqlite.record_files import RecordFiles
from nabz.adapters.sqlite.record_schema import MIGRATIONS
from nabz.domain.errors import EnvironmentFault
from record_folders import RIGHT, Clinic

from .conftest import PASSPHRASE, link_models, nabz_in
from .test_document_shelf import put_document

pytestmark = pytest.mark.integration

PLANTED = "plantedzebra"
TESTS = str(Path(__file__).parents[1])
KILLS = int(os.environ.get("NABZ_TEST_KILLS", "6"))
KILLABLE = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def start(script: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """A Python process that says when it begins."""
    return subprocess.Popen(
        [sys.executable, "-c", script, TESTS, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )


def killed_after(child: subprocess.Popen[str], seconds: float) -> str:
    """Kill a process so long after its first line; the rest of what it said."""
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    said = child.stdout.read()
    child.stdout.close()
    child.wait()
    return said


# --- killed --------------------------------------------------------------------------------------------------------

OLD_SESSIONS, OLD_TURNS = 300, 5


def older_records(root: Path) -> None:
    """Encrypted records as a Nabz of the second schema left them."""
    clinic = Clinic(root).begin()
    key = clinic.opened()._data_key
    clinic.access.lock()
    for name in ("records.db", "audit-head.json"):
        (clinic.folder / name).unlink()

    def fill(db) -> None:
        MIGRATIONS.apply(db, stop_before="m003_facets_and_text_by_session")
        with db.atomic():
            turn = 0
            for n in range(OLD_SESSIONS):
                at = f"2025-03-{n % 28 + 1:02}T08:00:00.000+00:00"
                row = (
                    f"s{n}",
                    "consult",
                    f"message {n}",
                    "en",
                    "staff",
                    "{}",
                    at,
                    at,
                    turn + OLD_TURNS,
                    f"P-{n % 50}",
                )
                db.execute("INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
                for _ in range(OLD_TURNS):
                    turn += 1
                    text = f"message {turn} of the fever " + "with many words " * 20
                    db.execute(
                        "INSERT INTO turns VALUES (?, ?, 'person', ?, 'en', '{}', ?)",
                        (turn, f"s{n}", text, at),
                    )
                    db.execute("INSERT INTO turns_text (rowid, body) VALUES (?, ?)", (turn, text))

    DatabaseThread(clinic.database, fill, "older", key).close()


MIGRATING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from record_folders import RIGHT, Clinic
clinic = Clinic(Path(sys.argv[2]))
print("ready", flush=True)
clinic.access.unlock(RIGHT)
print("migrated", flush=True)
clinic.access.require_store().search("fever")
print("read", flush=True)
clinic.access.lock()
"""


@KILLABLE
def test_killed_while_it_migrates_the_records_come_whole_at_the_next_opening(tmp_path: Path) -> None:
    older_records(tmp_path / "older")
    chance, during = random.Random(3), 0
    for n in range(KILLS):
        root = tmp_path / str(n)
        shutil.copytree(tmp_path / "older", root)
        said = killed_after(start(MIGRATING, str(root)), chance.uniform(0, 0.7))
        during += "migrated" not in said
        clinic = Clinic(root)
        clinic.access.unlock(RIGHT)
        texts = clinic.texts()
        assert len(texts) == len(set(texts)) == OLD_SESSIONS * OLD_TURNS
        assert clinic.care.check().problems == ()
        found = clinic.access.require_store().search("1499")
        assert [s.id for s in found] == ["s299"]
        # The backup from before the migration is whole, or it is made again; none is left in part.
        files = RecordFiles(clinic.folder, clinic.backups)
        assert len(automatic_backups(files)) == len(list(clinic.backups.glob("*.nabzbackup"))) >= 1
        clinic.care.back_up_daily()
        assert list(clinic.backups.glob("*.part")) == []
        assert not (clinic.folder / "backup.part").exists()
        clinic.access.lock()
        shutil.rmtree(root)
    print(f"\n{during} of {KILLS} kills came before the end of the migration")


BACKING_UP = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from record_folders import RIGHT, Clinic
clinic = Clinic(Path(sys.argv[2]))
clinic.access.unlock(RIGHT)
clinic.keep("before the backup " + sys.argv[3])
print("ready", flush=True)
for n in range(100):
    clinic.care.back_up(clinic.root / "stick" / f"{sys.argv[3]}-{n}.nabzbackup")
    print(n, flush=True)
"""


@KILLABLE
def test_killed_while_it_backs_up_every_backup_that_is_there_is_whole(tmp_path: Path) -> None:
    clinic = Clinic(tmp_path).begin()
    for n in range(100):
        clinic.keep(f"message {n} " + "long words " * 100)
    clinic.access.lock()
    chance, made = random.Random(4), 0
    for n in range(KILLS):
        said = killed_after(start(BACKING_UP, str(tmp_path), str(n)), chance.uniform(0, 0.3))
        for line in said.splitlines():
            read_cover(tmp_path / "stick" / f"{n}-{line}.nabzbackup")
        made += len(said.splitlines())
    found = list((tmp_path / "stick").glob("*.nabzbackup"))
    for path in found:
        read_cover(path)  # every byte of it is checked
    clinic.access.unlock(RIGHT)
    assert {f"before the backup {n}" for n in range(KILLS)} <= set(clinic.texts())
    assert clinic.care.check().problems == ()
    clinic.care.back_up_daily()
    assert not (clinic.folder / "backup.part").exists()
    clinic.access.lock()
    if found:
        other = Clinic(tmp_path / "other")
        other.care.restore(found[0], RIGHT)
        assert "message 99 " + "long words " * 100 in other.texts()
        other.access.lock()
    print(f"\n{made} backups made, {len(found)} found whole after {KILLS} kills")


# --- a small disk --------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MiB of its own."""
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a small file system")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip(f"mounting is not allowed here: {done.stderr.decode().strip()}")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_fills_up_while_consultations_are_written_loses_none_that_was_kept(
    small_disk: Path,
) -> None:
    clinic = Clinic(small_disk).begin()
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1 << 20))
    kept, codes = [], set()
    for n in range(2000):
        text = f"message {n} " + f"word{n} " * 100
        try:
            clinic.keep(text)
            kept.append(text)
        except EnvironmentFault as error:
            codes.add(error.code)
            if len(codes) and n > len(kept) + 5:
                break
    assert codes == {"database_disk_full"}
    assert len(kept) > 10
    assert set(kept) <= set(clinic.texts())  # what is there can be read while the disk is full
    clinic.access.lock()
    ballast.unlink()
    clinic.access.unlock(RIGHT)
    assert set(kept) <= set(clinic.texts())
    clinic.keep("there is room again")
    assert clinic.care.check().problems == ()
    assert clinic.people.audit_flaw() is None
    with pytest.raises(EnvironmentFault) as caught:
        clinic.care.back_up(small_disk / "a.nabzbackup")
    assert caught.value.code == "disk_full"
    clinic.access.lock()


def test_documents_stay_where_they_are_when_the_disk_has_no_room_to_encrypt_them(small_disk: Path) -> None:
    clinic = Clinic(small_disk)
    plain = clinic.folder / "documents.db"
    with closing(DatabaseThread(plain, lambda db: None, "plain")) as thread:
        put_document(
            SqliteDocumentStore(thread), "guide", *(f"part {n} " + "word " * 300 for n in range(100))
        )
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes((3 << 20) - plain.stat().st_size - (500 << 10)))
    before = plain.stat().st_size
    shelf = DocumentShelf(plain, clinic.records)
    clinic.begin()
    with pytest.raises(EnvironmentFault) as caught:
        shelf.required()
    assert caught.value.code == "disk_full"
    assert plain.stat().st_size == before
    clinic.keep("consultations go on")
    clinic.access.lock()
    ballast.unlink()
    clinic.access.unlock(RIGHT)
    assert [d.title for d in shelf.required().documents()] == ["guide"]
    assert shelf.required().count() == 100
    assert not plain.exists()
    clinic.access.lock()


def test_a_folder_that_became_read_only_is_said_and_nothing_in_it_is_harmed(small_disk: Path) -> None:
    clinic = Clinic(small_disk).begin()
    clinic.keep("before")
    clinic.access.lock()
    held = {p.name: p.read_bytes() for p in clinic.folder.iterdir()}
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    try:
        with pytest.raises(EnvironmentFault) as caught:
            clinic.access.unlock(RIGHT)
        assert caught.value.code == "data_folder_read_only"
        with pytest.raises(EnvironmentFault) as caught:
            Clinic(small_disk / "new").begin()
        assert caught.value.code == "data_folder_read_only"
        assert {p.name: p.read_bytes() for p in clinic.folder.iterdir()} == held
        said = nabz_in(small_disk / "data")("history", "list")
        assert said.code == 4
        assert "cannot be written to" in said.err
        assert "Traceback" not in said.err
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    clinic.access.unlock(RIGHT)
    assert clinic.texts() == ["before"]
    clinic.access.lock()


# --- damage, told and mended on the command line ---------------------------------------------------------------------


def test_the_command_line_tells_damage_tries_to_mend_it_and_shows_what_it_saved(tmp_path: Path) -> None:
    nabz = nabz_in(tmp_path)
    for n in range(3):
        lines = [{"patient": {"age_years": 30}}, {"say": f"cough and fever for {n + 2} days"}, {"end": True}]
        assert nabz("consult", "--json", stdin="".join(json.dumps(line) + "\n" for line in lines)).code == 0
    before = nabz("history", "list", "--json").json
    database = tmp_path / "records" / "records.db"
    with database.open("r+b") as file:
        file.seek(database.stat().st_size // 4096 // 2 * 4096)
        file.write(os.urandom(4096))
    damaged = database.read_bytes()
    told = nabz("history", "list")
    assert told.code == 4
    assert "nabz records repair" in told.err
    assert "Traceback" not in told.err
    mended = nabz("records", "repair")
    assert mended.code == 0, mended.err
    assert "The damaged file is kept in" in mended.out
    (kept,) = (tmp_path / "records").glob("damaged-*")
    assert (kept / "records.db").read_bytes() == damaged
    assert nabz("records", "check").code == 0
    after = nabz("history", "list", "--json").json
    assert {s["id"] for s in after} <= {s["id"] for s in before}
    assert after


# --- nothing plain anywhere ----------------------------------------------------------------------------------------


@KILLABLE
def test_after_a_full_session_with_a_crash_no_byte_anywhere_holds_a_word_of_the_patient(
    prepared_folder: Path, tmp_path: Path
) -> None:
    data, temporary = tmp_path / "data", tmp_path / "temporary"
    temporary.mkdir()
    link_models(prepared_folder / "models", data / "models")
    shutil.copytree(prepared_folder / "knowledge", data / "knowledge")
    places = {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary), "HOME": str(tmp_path / "home")}
    (tmp_path / "home").mkdir()
    nabz = nabz_in(data, **places)
    talk = [
        {"patient": {"code": "P-1", "age_years": 40, "allergies": [PLANTED]}},
        {"say": f"cough and fever for three days since {PLANTED} market"},
        *[{"answer": f"unknown {PLANTED}"}] * 4,
        {"end": True},
    ]
    lines = "".join(json.dumps(line) + "\n" for line in talk)
    guide = tmp_path / "stick" / "guide.md"
    guide.parent.mkdir()
    guide.write_text(f"# {PLANTED} fever\n\nGive two spoons of {PLANTED} syrup at noon.\n")
    said = [
        nabz("consult", "--json", "--no-llm", stdin=lines),
        nabz("kb", "add", str(guide)),
        nabz("ask", "--no-llm", f"what syrup for {PLANTED} fever"),
        nabz("kb", "search", f"{PLANTED} fever"),
        nabz("history", "search", PLANTED),
        nabz("backup", "create", str(tmp_path / "stick" / "a.nabzbackup")),
    ]
    assert [run.code for run in said] == [0] * len(said), [run.err for run in said]
    assert PLANTED in said[2].out
    assert PLANTED in said[4].out
    # The crash: a consultation is killed after its first answer was told.
    child = subprocess.Popen(
        [sys.executable, "-m", "nabz", "--data-dir", str(data), "consult", "--json", "--no-llm"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "NABZ_PASSPHRASE": PASSPHRASE, **places},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write("".join(json.dumps(line) + "\n" for line in talk[:3]))
    child.stdin.flush()
    while '"question"' not in (line := child.stdout.readline()):
        assert line
    child.send_signal(signal.SIGKILL)
    _, complaints = child.communicate()
    assert PLANTED not in complaints
    assert (data / "records" / "records.db-wal").exists()  # there to be searched, as the crash left it
    wanted = [PLANTED.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    searched, found = 0, []
    for folder in (data, temporary, tmp_path / "home"):
        for path in folder.rglob("*"):
            # The models are the same files as everybody's.
            if path.is_file() and data / "models" not in path.parents:
                content = path.read_bytes().lower()
                searched += len(content)
                if any(word in content for word in wanted):
                    found.append(path)
    assert found == []
    assert searched > 1_000_000
    assert PLANTED.encode() not in (tmp_path / "stick" / "a.nabzbackup").read_bytes()
    assert PLANTED in nabz("history", "search", PLANTED).out
    assert nabz("records", "check").code == 0
