"""The clinic's documents in the encrypted records: moved, locked and unlocked with them, and nowhere in plain text."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import WordEmbedder
from nabz.adapters.faiss.joined_index import JoinedKnowledgeIndex
from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.adapters.packs.own_sources import own_sources
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.document_shelf import DocumentShelf
from nabz.adapters.sqlite.document_store import MIGRATIONS, SqliteDocumentStore
from nabz.adapters.sqlite.plain_documents import take_in_plain_documents
from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import DocumentRecord, DocumentState, ReadingState
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.documents import DocumentService
from nabz.services.knowledge_content import BuiltinContent
from nabz.services.ports import PassageFilter
from record_folders import RIGHT, Clinic

pytestmark = pytest.mark.integration

PLANTED = "plantedquokka"
EVERYTHING = PassageFilter()


def put_document(store: SqliteDocumentStore, name: str, *texts: str) -> str:
    """A document that was read, one passage a text; its id."""
    record = DocumentRecord(
        id=f"doc-{name}",
        path=f"/stick/{name}.txt",
        title=name,
        format="text",
        sha256=name,
        size=1,
        mtime_ns=1,
        audience=Audience.STAFF,
        state=DocumentState.READY,
        passages=len(texts),
        languages=("en",),
        added_at="2026-01-01T00:00:00+00:00",
    )
    passages = [
        Passage(f"{record.id}/{n}", record.id, name, name, text, Language.EN) for n, text in enumerate(texts)
    ]
    store.put(record)
    store.append(
        record,
        ReadingState(position=1, sequence=len(texts)),
        passages,
        WordEmbedder().embed_passages(texts),
        "words-1",
    )
    return record.id


class Shelved:
    """Records with documents in them, as the application wires them."""

    def __init__(self, root: Path) -> None:
        self.clinic = Clinic(root)
        self.plain = self.clinic.folder / "documents.db"
        self.shelf = DocumentShelf(self.plain, self.clinic.records)
        self.index = JoinedKnowledgeIndex(FaissKnowledgeIndex(root / "knowledge.db"), self.shelf.current)
        self.clinic.access.subscribe(lambda state: self.index.documents_changed())

    def found(self, word: str) -> list[str]:
        """Passages that the full text brings for a word."""
        return [hit.passage_id for hit in self.index.lexical([word], 10, EVERYTHING)]

    def titles(self) -> list[str]:
        return [d.title for d in self.shelf.required().documents()]

    def close(self) -> None:
        self.index.close()
        self.shelf.close()
        self.clinic.access.lock()

    def files_with_the_word(self) -> list[str]:
        wanted = PLANTED.encode()
        files = [p for p in self.clinic.root.rglob("*") if p.is_file() and wanted in p.read_bytes()]
        return [p.name for p in files]


@pytest.fixture
def shelved(tmp_path: Path) -> Iterator[Shelved]:
    with closing(Shelved(tmp_path)) as made:
        yield made


def test_without_a_passphrase_documents_are_kept_in_a_plain_file(shelved: Shelved) -> None:
    assert shelved.shelf.current() is None
    put_document(shelved.shelf.required(), "guide", f"give {PLANTED} at noon")
    assert shelved.found(PLANTED) == ["doc-guide/0"]
    assert shelved.plain.exists()


def test_setting_up_the_records_moves_the_documents_and_leaves_no_plain_byte(shelved: Shelved) -> None:
    first = shelved.shelf.required()
    put_document(first, "guide", f"give {PLANTED} at noon", "rest in bed")
    assert shelved.found(PLANTED)
    shelved.clinic.begin()
    assert shelved.titles() == ["guide"]
    assert shelved.found(PLANTED) == ["doc-guide/0"]
    assert [p.text for p in shelved.index.passages(["doc-guide/1"])] == ["rest in bed"]
    assert len(shelved.shelf.required().vectors("words-1")) == 2
    assert not shelved.plain.exists()
    assert shelved.files_with_the_word() == []
    with pytest.raises(EnvironmentFault) as caught:
        first.documents()  # whoever still held the plain file is told, and does not write into the air
    assert caught.value.code == "records_locked"
    shelved.clinic.access.lock()
    assert shelved.files_with_the_word() == []
    assert [p.name for p in shelved.clinic.folder.glob("documents*")] == []


def test_documents_are_locked_with_the_records_and_come_back_with_them(shelved: Shelved) -> None:
    shelved.clinic.begin()
    put_document(shelved.shelf.required(), "guide", f"give {PLANTED} at noon")
    asked = WordEmbedder().embed_passages([f"give {PLANTED} at noon"])
    assert shelved.found(PLANTED) == ["doc-guide/0"]
    shelved.clinic.access.cover()
    assert shelved.found(PLANTED) == ["doc-guide/0"]  # what runs behind the lock screen goes on
    shelved.clinic.access.lock()
    assert shelved.shelf.current() is None
    assert shelved.found(PLANTED) == []
    assert shelved.index.dense(asked, 5, EVERYTHING) == []
    assert shelved.index.passages(["doc-guide/0"]) == []
    assert shelved.index.sources() == []
    with pytest.raises(EnvironmentFault) as caught:
        shelved.shelf.required()
    assert caught.value.code == "records_locked"
    assert not shelved.plain.exists()  # nothing begins a plain file beside them
    shelved.clinic.access.unlock(RIGHT)
    assert shelved.found(PLANTED) == ["doc-guide/0"]
    assert shelved.index.count() == 1


def test_documents_that_lay_beside_older_records_join_those_that_are_in_them(shelved: Shelved) -> None:
    shelved.clinic.begin()
    put_document(shelved.shelf.required(), "inside", "inside one", "inside two")
    shelved.clinic.access.lock()
    with closing(DatabaseThread(shelved.plain, lambda db: None, "plain")) as thread:
        beside = SqliteDocumentStore(thread)
        put_document(beside, "inside", "an older reading of the same file")
        put_document(beside, "beside", f"{PLANTED} one", "beside two")
    shelved.clinic.access.unlock(RIGHT)
    assert shelved.titles() == ["inside", "beside"]
    assert shelved.found(PLANTED) == ["doc-beside/0"]
    assert shelved.found("older") == []
    assert shelved.found("inside") == ["doc-inside/0", "doc-inside/1"]
    assert shelved.shelf.required().remove("doc-beside")
    assert shelved.found(PLANTED) == []
    assert shelved.clinic.care.check().problems == ()
    assert shelved.files_with_the_word() == []


def test_a_plain_file_that_was_half_destroyed_is_destroyed_at_the_next_unlocking(shelved: Shelved) -> None:
    shelved.clinic.begin()
    shelved.clinic.access.lock()
    leftover = shelved.plain.with_name("documents.db.moved")
    leftover.write_bytes(bytes(4096) + PLANTED.encode())
    shelved.clinic.access.unlock(RIGHT)
    assert not leftover.exists()
    assert shelved.titles() == []


def test_a_damaged_plain_file_stays_and_says_so_while_the_records_open(shelved: Shelved) -> None:
    shelved.clinic.folder.mkdir(parents=True)
    shelved.plain.write_bytes(b"no database at all")
    shelved.clinic.begin()
    shelved.clinic.keep("the records are worth more")
    with pytest.raises(EnvironmentFault) as caught:
        shelved.shelf.required()
    assert caught.value.code == "database_damaged"
    assert shelved.plain.read_bytes() == b"no database at all"
    assert shelved.index.count() == 0
    shelved.clinic.access.lock()
    shelved.plain.unlink()
    shelved.clinic.access.unlock(RIGHT)
    assert shelved.titles() == []


def test_documents_go_into_backups_and_come_back_with_them(shelved: Shelved, tmp_path: Path) -> None:
    shelved.clinic.begin()
    put_document(shelved.shelf.required(), "guide", f"give {PLANTED} at noon")
    backup = tmp_path / "stick" / "records.nabzbackup"
    shelved.clinic.care.back_up(backup)
    shelved.shelf.required().remove("doc-guide")
    put_document(shelved.shelf.required(), "later", "later one")
    records = shelved.clinic.records
    shelved.clinic.access.open_with(lambda: records.restore(backup, RIGHT))
    assert shelved.titles() == ["guide"]
    assert shelved.found(PLANTED) == ["doc-guide/0"]
    assert shelved.found("later") == []
    assert PLANTED.encode() not in backup.read_bytes()


def test_a_backup_with_documents_of_a_newer_nabz_never_takes_the_records_place(
    shelved: Shelved, tmp_path: Path
) -> None:
    shelved.clinic.begin()
    thread = shelved.clinic.records.thread
    assert thread is not None
    newer = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999', 'x')"
    thread.run(lambda db: (db.execute(newer, [MIGRATIONS.name]), db.conn.commit()))
    backup = tmp_path / "newer.nabzbackup"
    shelved.clinic.care.back_up(backup)
    old = replace(shelved.clinic.records.files)
    undo = "DELETE FROM _sqlite_migrations WHERE name = 'm999'"
    thread.run(lambda db: (db.execute(undo), db.conn.commit()))
    records = shelved.clinic.records
    with pytest.raises(EnvironmentFault) as caught:
        shelved.clinic.access.open_with(lambda: records.restore(backup, RIGHT))
    assert caught.value.code == "database_newer"
    assert old.kept_aside() == []
    shelved.clinic.access.unlock(RIGHT)


def test_salvage_saves_documents_with_their_full_text(shelved: Shelved) -> None:
    shelved.clinic.begin()
    put_document(shelved.shelf.required(), "guide", *(f"{PLANTED} part {n}" for n in range(400)))
    shelved.clinic.keep("a message")
    shelved.clinic.access.lock()
    database = shelved.clinic.database
    raw = bytearray(database.read_bytes())
    for page in range(len(raw) // 4096 - 6, len(raw) // 4096 - 3):
        raw[page * 4096 + 50 : page * 4096 + 90] = bytes(40)
    database.write_bytes(raw)
    records = shelved.clinic.records
    shelved.clinic.access.open_with(lambda: records.repair(RIGHT)[0])
    assert shelved.titles() == ["guide"]
    assert len(shelved.found(PLANTED)) == 10
    thread = records.thread
    assert thread is not None
    secure = "SELECT v FROM document_passages_text_config WHERE k = 'secure-delete'"
    assert thread.run(lambda db: db.execute(secure).fetchone()) == (1,)
    assert shelved.clinic.care.check().problems == ()


def test_packs_are_made_of_documents_in_the_records_and_of_none_while_they_are_locked(
    shelved: Shelved,
) -> None:
    shelved.clinic.begin()
    put_document(shelved.shelf.required(), "guide", "rest in bed", "drink water")
    own = own_sources(shelved.shelf.current, BuiltinContent((), (), (), ()))
    assert own.document_ids() == ["doc-guide"]
    title, passages, vectors = own.document("doc-guide", "words-1") or ("", [], None)
    assert (title, [p.text for p in passages]) == ("guide", ["rest in bed", "drink water"])
    assert vectors is not None
    shelved.clinic.access.lock()
    assert own.document_ids() == []
    assert own.document("doc-guide", "words-1") is None


def test_the_service_says_that_documents_are_locked(shelved: Shelved) -> None:
    shelved.clinic.begin()
    shelved.clinic.access.lock()
    service = DocumentService(shelved.shelf.required, None, shelved.index, WordEmbedder, None)  # type: ignore[arg-type]
    with pytest.raises(EnvironmentFault) as caught:
        service.documents()
    assert caught.value.code == "records_locked"


MOVER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from integration.test_document_shelf import Shelved
from record_folders import RIGHT
shelved = Shelved(Path(sys.argv[1]))
print("ready", flush=True)
shelved.clinic.access.unlock(RIGHT)
print("moved", flush=True)
shelved.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="needs kill -9")
def test_killed_at_any_moment_of_the_move_no_document_is_lost_and_none_stays_plain(tmp_path: Path) -> None:
    """`NABZ_KILLS` sets how many moments (6 unless told)."""
    chance, before_the_end = random.Random(11), 0
    for kill in range(int(os.environ.get("NABZ_KILLS", "6"))):
        root = tmp_path / str(kill)
        with closing(Shelved(root)) as begun:
            begun.clinic.begin()
        with closing(DatabaseThread(begun.plain, lambda db: None, "plain")) as thread:
            store = SqliteDocumentStore(thread)
            for n in range(6):
                put_document(store, f"d{n}", *(f"{PLANTED} {n} {m} " + "word " * 60 for m in range(120)))
        child = subprocess.Popen(
            [sys.executable, "-c", MOVER, str(root), str(Path(__file__).parents[1])],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.0, 0.5))
        child.send_signal(signal.SIGKILL)
        before_the_end += "moved" not in child.stdout.read()
        child.stdout.close()
        child.wait()
        with closing(Shelved(root)) as after:
            after.clinic.access.unlock(RIGHT)
            assert after.titles() == [f"d{n}" for n in range(6)]
            assert after.index.count() == 720
            assert len(after.index.lexical([PLANTED], 1000, EVERYTHING)) == 720
            assert after.clinic.care.check().problems == ()
            assert after.files_with_the_word() == []
    print(f"\n{before_the_end} of the kills came before the end of the move")


def test_what_cannot_be_counted_again_is_not_moved(shelved: Shelved, monkeypatch: pytest.MonkeyPatch) -> None:
    shelved.clinic.begin()
    shelved.clinic.access.lock()
    with closing(DatabaseThread(shelved.plain, lambda db: None, "plain")) as thread:
        put_document(SqliteDocumentStore(thread), "guide", "rest in bed")
        # A passage whose words are missing from the full text: the counts differ.
        thread.run(lambda db: (db.execute("DELETE FROM document_passages_text"), db.conn.commit()))
    shelved.clinic.access.unlock(RIGHT)
    with pytest.raises(EnvironmentFault) as caught:
        shelved.shelf.required()
    assert caught.value.code == "database_write"
    assert shelved.plain.exists()
    thread_now = shelved.clinic.records.thread
    assert thread_now is not None
    assert SqliteDocumentStore(thread_now).documents() == []
    assert take_in_plain_documents(thread_now, shelved.plain.with_name("none.db")) == 0
