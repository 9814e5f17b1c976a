"""What was added to a record leaves with it, and comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from exported_clinic import Shelf, cases_of, hold, shelf_in
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.export import ExportFormat
from nabz.services.history import HistoryService
from nabz.services.history_ports import Author, Moment

pytestmark = pytest.mark.integration
AT = Moment(datetime(2026, 11, 20, 23, 0, tzinfo=UTC).isoformat(timespec="milliseconds"), 330)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """One consultation in Hindi, with a remark and a file."""
    made, thread = shelf_in(tmp_path / "kept")
    hold(made, cases_of(made, Language.HI, 1)[0], 1)
    (session,) = made.ids()
    made.records.require_store().additions.amend(
        session, "बाद में पीलिया दिखा\n<b>अस्पताल भेजा</b>", Author("1", "आशा"), AT
    )
    picture = tmp_path / "skin rash.jpg"
    picture.write_bytes(b"\xff\xd8picture")
    HistoryService(made.records).attach(session, picture)
    yield made
    thread.close()


def test_json_brings_the_amendments_and_the_names_of_files(shelf: Shelf, tmp_path: Path) -> None:
    (session,) = shelf.ids()
    file = tmp_path / "left.json"
    shelf.export.export(session, ExportFormat.JSON, file)
    other, thread = shelf_in(tmp_path / "other")
    try:
        taken = str(other.export.import_file(file).session_id)
        assert shelf.export.document(session) == other.export.document(taken)
        history = HistoryService(other.records)
        view = history.record(taken)
        assert [(a.by.name, a.at, a.text) for a in view.amendments] == [
            ("आशा", AT, "बाद में पीलिया दिखा\n<b>अस्पताल भेजा</b>")
        ]
        (named,) = view.attachments
        assert (named.name, named.media_type, named.here) == ("skin rash.jpg", "image/jpeg", False)
        with pytest.raises(UserError) as caught:
            history.attachment_content(named.id)
        assert caught.value.code == "attachment_elsewhere"
        assert other.export.rendered(other.export.document(taken), ExportFormat.JSON) == file.read_bytes()
    finally:
        thread.close()


def test_every_form_tells_of_them(shelf: Shelf) -> None:
    (session,) = shelf.ids()
    document = shelf.export.document(session)
    told = shelf.export.rendered(document, ExportFormat.MARKDOWN).decode()
    assert "बाद में पीलिया दिखा" in told
    assert "आशा · 2026-11-21 04:30" in told
    assert "skin rash.jpg" in told
    bundle = json.loads(shelf.export.rendered(document, ExportFormat.FHIR))
    composition = bundle["entry"][0]["resource"]
    sections = {s["title"]: s["text"]["div"] for s in composition["section"]}
    assert "आशा: बाद में पीलिया दिखा\n&lt;b&gt;" in sections["Amendments"]
    assert document.attachments[0].sha256 in sections["Attachments kept at the clinic"]


def test_an_export_of_an_earlier_nabz_has_neither_and_is_taken(shelf: Shelf, tmp_path: Path) -> None:
    (session,) = shelf.ids()
    raw = json.loads(shelf.export.rendered(shelf.export.document(session), ExportFormat.JSON))
    raw["conversation"]["id"] = "an-older-one"
    for key in ("amendments", "attachments"):
        del raw["conversation"][key]
    for turn in raw["conversation"]["turns"]:
        del turn["offset"]
    file = tmp_path / "older.json"
    file.write_text(json.dumps(raw), "utf-8")
    taken = str(shelf.export.import_file(file).session_id)
    document = shelf.export.document(taken)
    assert document.amendments == document.attachments == ()
    assert {t.offset for t in document.turns} == {None}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("amendments", "x"),
        ("amendments", [4]),
        ("amendments", [{"text": "", "by": "", "at": AT.utc}]),
        ("amendments", [{"text": "x", "by": "", "at": "yesterday"}]),
        ("amendments", [{"text": "x", "by": "", "at": AT.utc, "offset": 99999}]),
        (
            "attachments",
            [{"name": "x", "media_type": "t", "size": -1, "sha256": "0" * 64, "by": "", "at": AT.utc}],
        ),
        (
            "attachments",
            [{"name": "x", "media_type": "t", "size": 1, "sha256": "no", "by": "", "at": AT.utc}],
        ),
    ],
)
def test_additions_that_cannot_be_are_refused(shelf: Shelf, tmp_path: Path, key: str, value: Any) -> None:
    (session,) = shelf.ids()
    raw = json.loads(shelf.export.rendered(shelf.export.document(session), ExportFormat.JSON))
    raw["conversation"] |= {"id": "another", key: value}
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps(raw), "utf-8")
    with pytest.raises(UserError) as caught:
        shelf.export.import_file(file)
    assert caught.value.code == "import_unreadable"
    assert shelf.ids() == [session]


def test_the_clock_of_the_clinic_is_told_on_paper(shelf: Shelf) -> None:
    zone = timezone(timedelta(minutes=330))
    assert AT.local == datetime(2026, 11, 21, 4, 30, tzinfo=zone)
