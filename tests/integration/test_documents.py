"""Documents of the clinic through the real child process, the real store and the real index."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from document_files import long_pdf, pdf_bytes, write_docx, write_epub
from fakes import WordEmbedder
from nabz.adapters.documents.reading import ChildDocumentReader
from nabz.adapters.faiss.joined_index import JoinedKnowledgeIndex
from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.adapters.sqlite.database_thread import DatabaseThread
from nabz.adapters.sqlite.document_store import SqliteDocumentStore
from nabz.adapters.system.language_detector import ScriptAndWordsDetector
from nabz.domain.citation import Audience, Passage
from nabz.domain.documents import Block, BlockKind, DocumentState
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.services.document_reading import DocumentProgress
from nabz.services.documents import DocumentService, FileOutcome
from nabz.services.ports import PassageFilter, SourceRecord

pytestmark = pytest.mark.integration


@dataclass
class Clinic:
    """A store, an index over it, and the service; `thread` is the database."""

    thread: DatabaseThread
    store: SqliteDocumentStore
    index: JoinedKnowledgeIndex
    service: DocumentService

    def close(self) -> None:
        self.index.close()
        self.thread.close()


def open_clinic(folder: Path) -> Clinic:
    thread = DatabaseThread(folder / "documents.db", lambda db: None, "test-documents")
    store = SqliteDocumentStore(thread)
    builtin = FaissKnowledgeIndex(folder / "knowledge.db")
    if not builtin.count():
        passage = Passage(
            "card/fever/home_care/en", "nabz-builtin", "WHO", "Fever", "Drink water.", Language.EN
        )
        vectors = WordEmbedder().embed_passages(["Fever: Drink water."])
        builtin.replace_source(
            SourceRecord("nabz-builtin", "built in", "builtin", 1, ("en",), "t"),
            [passage],
            vectors,
            "words-1",
        )
    index = JoinedKnowledgeIndex(builtin, lambda: store)
    service = DocumentService(
        lambda: store, ChildDocumentReader, index, WordEmbedder, ScriptAndWordsDetector()
    )
    return Clinic(thread, store, index, service)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with closing(open_clinic(tmp_path / "data")) as opened:
        yield opened


@pytest.fixture(scope="module")
def reader() -> Iterator[ChildDocumentReader]:
    with closing(ChildDocumentReader()) as made:
        yield made


def read(reader: ChildDocumentReader, path: Path) -> list[Block]:
    found = reader.find([str(path)])
    if found.faults:
        raise UserError(found.faults[0][1], path=found.faults[0][0], **found.faults[0][2])
    return [block for part in reader.parts(found.files[0], 0) for block in part.blocks]


def passages(clinic: Clinic, outcome: FileOutcome) -> list[Passage]:
    assert outcome.record is not None
    return clinic.index.passages([f"{outcome.record.id}/{n}" for n in range(outcome.record.passages)])


# --- every format ---------------------------------------------------------------------------------------------


def test_a_pdf_gives_its_pages_headings_and_sentences_over_the_end_of_a_page(
    clinic: Clinic, tmp_path: Path
) -> None:
    path = tmp_path / "snake.pdf"
    first = ["Managing snakebite", "", "Do not cut the bite. Do not suck the", "venom. Take the person to"]
    path.write_bytes(
        pdf_bytes([first, ["hospital at once.", "Watch the breathing."]], "Snakes", outline=[(first[0], 0)])
    )
    (outcome,) = clinic.service.add([str(path)])
    (passage,) = passages(clinic, outcome)
    assert outcome.record is not None
    assert outcome.record.paged
    assert outcome.record.total == 2
    assert passage.source == "Snakes"
    assert passage.title == "Managing snakebite"
    assert passage.page == 1
    assert passage.lines == [
        "Do not cut the bite.",
        "Do not suck the venom.",
        "Take the person to hospital at once.",
        "Watch the breathing.",
    ]


def test_headers_footers_and_page_numbers_are_left_out(reader: ChildDocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "f.pdf"
    said = [f"Give {word} with meals." for word in "zinc iron milk rice salt eggs fish beans dal".split()]
    pages = [[f"Ministry of Health {n}", "Guideline", text, f"{n} / 9"] for n, text in enumerate(said, 1)]
    path.write_bytes(pdf_bytes(pages))
    assert [b.text for b in read(reader, path)] == said


def test_word_keeps_headings_tables_and_lists(reader: ChildDocumentReader, tmp_path: Path) -> None:
    blocks = read(reader, write_docx(tmp_path / "ors.docx"))
    assert [(b.kind, b.text) for b in blocks] == [
        (BlockKind.HEADING, "Oral rehydration"),
        (BlockKind.PARAGRAPH, "Mix one sachet in one litre of clean water. Give small sips often."),
        (BlockKind.HEADING, "Doses"),
        (BlockKind.ROWS, "Age: Under 2 years; Volume: 50 ml\nAge: 2 to 9 years; Volume: 100 ml"),
        (BlockKind.ROWS, "• Wash your hands\n• Cover the water"),
    ]


def test_html_and_epub_give_text_tables_and_no_scripts(reader: ChildDocumentReader, tmp_path: Path) -> None:
    body = (
        "<h2>Rabies</h2><script>steal()</script><p>Wash <b>well</b>.</p><ul><li>Soap<li>Water</ul>"
        "<table><tr><th>Day<th>Dose</tr><tr><td>0<td>0.5 ml</tr></table><div>End"
    )
    page = tmp_path / "p.html"
    page.write_text(f"<html><head><title>T</title></head><body>{body}</body></html>")
    expected = ["Rabies", "Wash well.", "• Soap\n• Water", "Day: 0; Dose: 0.5 ml", "End"]
    assert [b.text for b in read(reader, page)] == expected
    assert [b.text for b in read(reader, write_epub(tmp_path / "b.epub", [body, "<p>Two</p>"]))] == [
        *expected,
        "Two",
    ]


def test_markdown_text_and_term_lists(reader: ChildDocumentReader, tmp_path: Path) -> None:
    markdown, text, terms = tmp_path / "a.md", tmp_path / "b.txt", tmp_path / "c.csv"
    markdown.write_text("# Burns\n\nCool with **water**.\n\n| Age | Fluid |\n|--|--|\n| Child | 10 ml |\n")
    text.write_text("Scabies\n\nApply the cream at night.\n", encoding="utf-16")
    terms.write_text("term;definition\nकफ़;गाढ़ा बलगम\nStye;A lump, on the eyelid\n", encoding="utf-8")
    assert [b.text for b in read(reader, markdown)] == [
        "Burns",
        "Cool with water.",
        "Age: Child; Fluid: 10 ml",
    ]
    assert [b.text for b in read(reader, text)] == ["Scabies", "Apply the cream at night."]
    assert [b.text for b in read(reader, terms)] == ["कफ़\nगाढ़ा बलगम.", "Stye\nA lump, on the eyelid."]


def test_old_encodings_are_recognised(reader: ChildDocumentReader, tmp_path: Path) -> None:
    arabic, western = tmp_path / "ar.txt", tmp_path / "w.txt"
    sentence = "اشرب الماء النظيف كل يوم واغسل يديك بالصابون قبل الطعام وبعده. " * 20
    arabic.write_bytes(sentence.encode("cp1256"))
    western.write_bytes(("Café très propre, à côté de la fenêtre. " * 20).encode("cp1252"))
    assert read(reader, arabic)[0].text.startswith("اشرب الماء النظيف")
    assert read(reader, western)[0].text.startswith("Café très")


# --- what cannot be read --------------------------------------------------------------------------------------


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"0" * (64 << 20))


def macros(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/vbaProject.bin", b"x")


def laughs(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "META-INF/container.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><container>&a;</container>'
        )


REFUSED = {
    "locked.pdf": (pdf_bytes([["secret"]], password="open sesame"), "document_password"),
    "scanned.pdf": (pdf_bytes([[], []]), "document_scanned"),
    "garbled.pdf": (pdf_bytes([["\x7f\x80\x81\x82\x83 ab" * 6]] * 3), "document_garbled"),
    "not.pdf": (b"hello", "document_damaged"),
    "empty.pdf": (b"", "document_empty"),
    "blank.txt": (b"  \n \n", "document_empty"),
    "binary.txt": (bytes(range(256)) * 40, "document_not_text"),
    "locked.docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "document_password",
    ),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "document_old_word"),
    "not.docx": (b"PK\x03\x04 no", "document_damaged"),
    "bomb.docx": (bomb, "document_bomb"),
    "macro.docm": (macros, "document_macros"),
    "laughs.epub": (laughs, "document_bomb"),
    "prose.csv": (b"just a line of prose\nand another one\n", "document_terms"),
    "tool.exe": (b"MZ", "document_kind"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_each_kind_of_unreadable_file_has_one_clear_line(clinic: Clinic, tmp_path: Path, name: str) -> None:
    content, code = REFUSED[name]
    path = tmp_path / name
    if callable(content):
        content(path)
    else:
        path.write_bytes(content)
    (outcome,) = clinic.service.add([str(path)])
    assert outcome.fault is not None
    assert outcome.fault.code == code
    line = UserError(outcome.fault.code, **outcome.fault.params).english()
    assert name in line
    assert "\n" not in line
    assert clinic.store.count() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_devices_and_loops_of_links_are_refused_at_once(clinic: Clinic, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "up").symlink_to(folder)
    (folder / "a.txt").write_text("Wash the hands before meals.")
    (folder / "link.txt").symlink_to(folder / "a.txt")
    os.mkfifo(folder / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    outcomes = clinic.service.add(
        [str(folder), "/dev/zero", str(tmp_path / "loop.txt"), str(tmp_path / "no")]
    )
    assert [o.outcome for o in outcomes] == ["failed", "failed", "failed", "failed", "ready"]
    assert [o.fault.code for o in outcomes if o.fault] == [
        "document_not_a_file",
        "document_not_a_file",
        "document_not_a_file",
        "file_not_found",
    ]


def test_deep_nesting_costs_the_file_alone(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "deep.html").write_text("<div>" * 200_000 + "x")
    (tmp_path / "fine.html").write_text("<p>Boil the water.</p>")
    first, second = clinic.service.add([str(tmp_path / "deep.html"), str(tmp_path / "fine.html")])
    assert first.outcome == "failed"
    assert second.outcome == "ready"


def test_a_reader_that_hangs_or_swells_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Boil the water.")
    with closing(ChildDocumentReader(seconds_a_part=0.0)) as slow:
        hung = slow.find([str(path)]).files[0]
        with pytest.raises(UserError, match="could not be read within"):
            list(slow.parts(hung, 0))
    with closing(ChildDocumentReader(memory=1)) as swollen, pytest.raises(UserError, match="memory"):
        list(swollen.parts(swollen.find([str(path)]).files[0], 0))


def test_500_damaged_files_give_500_outcomes_and_no_hang(clinic: Clinic, tmp_path: Path) -> None:
    """Seeded: cut short, bytes changed, pieces moved, doubled or blanked, of every format."""
    chance = random.Random(20261123)
    whole = tmp_path / "whole"
    whole.mkdir()
    write_docx(whole / "a.docx")
    write_epub(whole / "b.epub", ["<h1>A</h1><p>Text.</p>"] * 3)
    seeds = {
        ".pdf": long_pdf(3),
        ".docx": (whole / "a.docx").read_bytes(),
        ".epub": (whole / "b.epub").read_bytes(),
        ".html": b"<html><body>" + b"<div><p>Text <b>of</b> it.</p>" * 50 + b"</body></html>",
        ".md": b"# Title\n\nText *of* it.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n" * 20,
        ".txt": "नमस्ते। साफ़ पानी पिएँ।\n\n".encode() * 40,
        ".csv": b"term,definition\n" + b'Word,"A meaning, of it"\n' * 40,
    }
    folder = tmp_path / "hostile"
    folder.mkdir()
    for n in range(500):
        suffix = list(seeds)[n % len(seeds)]
        (folder / f"{n:03d}{suffix}").write_bytes(damaged(seeds[suffix], chance))
    outcomes = clinic.service.add([str(folder)])
    assert len(outcomes) == 500
    assert all("\n" not in UserError(o.fault.code, **o.fault.params).english() for o in outcomes if o.fault)
    assert sum(o.outcome == "failed" for o in outcomes) > 50
    # After all of that the service reads a sound file as ever.
    (tmp_path / "fine.txt").write_text("Boil the water.")
    assert clinic.service.add([str(tmp_path / "fine.txt")])[0].outcome == "ready"


def damaged(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        if not made:
            break
        at = chance.randrange(len(made))
        size = chance.randint(1, max(1, len(made) // 4))
        match chance.randrange(6):
            case 0:
                del made[at:]
            case 1:
                for _ in range(chance.randint(1, 60)):
                    made[chance.randrange(len(made))] = chance.randrange(256)
            case 2:
                made[at : at + size] = bytes(min(size, len(made) - at))
            case 3:
                made[at:at] = made[at : at + size] * chance.randint(1, 8)
            case 4:
                made[at : at + size] = chance.randbytes(size)
            case _:
                del made[at : at + size]
    return bytes(made)


# --- the queue ------------------------------------------------------------------------------------------------


def test_the_same_content_is_read_once_and_a_changed_file_replaces_its_older_version(
    clinic: Clinic, tmp_path: Path
) -> None:
    first, copy = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("Give zinc for 10 days.")
    copy.write_text("Give zinc for 10 days.")
    assert [o.outcome for o in clinic.service.add([str(first), str(copy)])] == ["duplicate", "ready"]
    assert [o.outcome for o in clinic.service.add([str(first), str(copy)])] == ["unchanged", "duplicate"]
    first.write_text("Give zinc for 14 days, then stop.")
    (again,) = clinic.service.add([str(first)])
    assert again.outcome == "ready"
    assert [d.id for d in clinic.service.documents()] == [again.record.id if again.record else ""]
    texts = [
        p.text
        for p in clinic.index.passages(
            [h.passage_id for h in clinic.index.lexical(["zinc"], 9, PassageFilter())]
        )
    ]
    assert texts == ["Give zinc for 14 days, then stop."]


def test_another_audience_means_reading_anew(clinic: Clinic, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Give zinc for 10 days.")
    clinic.service.add([str(path)])
    (again,) = clinic.service.add([str(path)], Audience.ALL)
    assert again.outcome == "ready"
    assert [p.audience for p in passages(clinic, again)] == [Audience.ALL]
    assert len(clinic.service.documents()) == 1


def test_what_was_read_waits_for_a_stick_that_was_pulled_out(clinic: Clinic, tmp_path: Path) -> None:
    path, away = tmp_path / "long.pdf", tmp_path / "away.pdf"
    path.write_bytes(long_pdf(60))
    token = StopAfter()

    def stop(progress: DocumentProgress) -> None:
        token.stopped = progress.done >= 20

    with pytest.raises(EnvironmentFault):
        clinic.service.add([str(path)], progress=stop, cancel=token)
    kept = clinic.store.count()
    path.rename(away)
    (gone,) = clinic.service.resume()
    assert gone.fault is not None
    assert gone.fault.code == "file_not_found"
    assert clinic.store.count() == kept > 0
    away.rename(path)
    (outcome,) = clinic.service.resume()
    assert outcome.outcome == "ready"


def test_what_is_removed_is_gone_from_the_disk_too(clinic: Clinic, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The quokkafever clinic opens on Monday.")
    (outcome,) = clinic.service.add([str(path)])
    assert clinic.index.lexical(["quokkafever"], 5, PassageFilter())
    assert outcome.record is not None
    clinic.service.remove(outcome.record.id)
    assert clinic.index.lexical(["quokkafever"], 5, PassageFilter()) == []
    assert clinic.service.documents() == []
    clinic.thread.run(lambda db: db.execute("VACUUM"))
    clinic.thread.run(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)"))
    assert b"quokkafever" not in clinic.thread.path.read_bytes()


def test_passages_of_staff_are_not_for_patients_and_disabled_documents_are_not_found(
    clinic: Clinic, tmp_path: Path
) -> None:
    staff, everybody = tmp_path / "s.txt", tmp_path / "e.txt"
    staff.write_text("Xylostaff dose table.")
    everybody.write_text("Xylopublic advice for homes.")
    clinic.service.add([str(staff)])
    (shown,) = clinic.service.add([str(everybody)], Audience.ALL)
    patient = PassageFilter(audience=Audience.ALL)
    vector = WordEmbedder().embed_queries(["Xylostaff Xylopublic dose table"])
    assert shown.record is not None

    def found(allowed: PassageFilter) -> set[str]:
        hits = [*clinic.index.dense(vector, 9, allowed), *clinic.index.lexical(["xylo*"], 9, allowed)]
        return {h.passage_id.split("/")[0] for h in hits if h.passage_id.startswith("doc-")}

    assert found(patient) == {shown.record.id}
    assert len(found(PassageFilter())) == 2
    clinic.service.set_enabled(shown.record.id, False)
    assert found(patient) == set()
    clinic.service.set_enabled(shown.record.id, True)
    assert found(patient) == {shown.record.id}
    clinic.service.set_audience(shown.record.id, Audience.STAFF)
    assert found(patient) == set()
    (hit,) = clinic.index.lexical(["xylopublic*"], 1, PassageFilter())
    (passage,) = clinic.index.passages([hit.passage_id])
    assert passage.audience is Audience.STAFF
    clinic.service.set_audience(shown.record.id, Audience.ALL)
    assert found(patient) == {shown.record.id}


class StopAfter:
    """A cancel token that is set after some looks at it."""

    def __init__(self) -> None:
        self.stopped = False

    def is_set(self) -> bool:
        return self.stopped


def test_pausing_and_going_on_gives_the_same_passages_as_reading_at_once(
    clinic: Clinic, tmp_path: Path
) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(long_pdf(60))
    token, seen = StopAfter(), 0

    def stop_in_the_middle(progress: DocumentProgress) -> None:
        nonlocal seen
        seen = progress.done
        token.stopped = progress.done >= 20

    with pytest.raises(EnvironmentFault, match="goes on where it was"):
        clinic.service.add([str(path)], progress=stop_in_the_middle, cancel=token)
    (paused,) = clinic.service.documents()
    assert paused.state is DocumentState.PAUSED
    assert 0 < paused.done < 60
    kept = clinic.store.count()
    assert kept == paused.passages > 0
    begun: list[int] = []
    (outcome,) = clinic.service.resume(progress=lambda p: begun.append(p.done))
    assert begun[0] == paused.done, "what is kept is not read again"
    with closing(open_clinic(tmp_path / "other")) as other:
        (at_once,) = other.service.add([str(path)])
        assert [p.text for p in passages(clinic, outcome)] == [p.text for p in passages(other, at_once)]
        assert [p.page for p in passages(clinic, outcome)] == [p.page for p in passages(other, at_once)]


def test_progress_comes_page_by_page_with_the_time_left(clinic: Clinic, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(long_pdf(120))
    seen: list[DocumentProgress] = []
    clinic.service.add([str(path)], progress=seen.append)
    done = [p.done for p in seen]
    assert done == sorted(done)
    assert len(set(done)) > 3
    assert done[-1] == seen[-1].total == 120
    assert any(p.seconds_left is not None for p in seen)


def test_the_database_holds_each_passage_once_with_its_vector(clinic: Clinic, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(long_pdf(10))
    (outcome,) = clinic.service.add([str(path)])
    assert outcome.record is not None
    with closing(sqlite3.connect(clinic.thread.path)) as raw:
        ids = [row[0] for row in raw.execute("SELECT id FROM document_passages ORDER BY row")]
        indexed = raw.execute("SELECT count(*) FROM document_passages_text").fetchone()[0]
    assert ids == [f"{outcome.record.id}/{n}" for n in range(outcome.record.passages)]
    assert indexed == len(ids)
