"""`nabz kb` with documents, in its own process, with the real search model."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from document_files import long_pdf, pdf_bytes
from unit.orders_to_models import ORDERS, UNSEEN

from .conftest import PASSPHRASE, link_models, nabz_in

pytestmark = pytest.mark.integration


@pytest.fixture
def emptied(nabz: Callable[..., Any]) -> Iterator[None]:
    """Whatever a test adds is removed after it: the folder is made once for all."""
    yield
    for source in nabz("kb", "list", "--json").json:
        if source["kind"] == "document":
            nabz("kb", "remove", source["id"])


@pytest.mark.usefixtures("emptied")
def test_documents_are_added_found_listed_and_removed(nabz: Callable[..., Any], tmp_path: Path) -> None:
    guide, locked = tmp_path / "ward.md", tmp_path / "locked.pdf"
    guide.write_text("# Quokka fever\n\nGive two spoons of quokka syrup at noon. Rest in ward seven.\n")
    locked.write_bytes(pdf_bytes([["x"]], password="secret"))
    added = nabz("kb", "add", "--json", str(tmp_path))
    assert added.code == 3, added.err
    files = {Path(f["path"]).name: f for f in added.json["files"]}
    assert files["locked.pdf"]["error"] == "document_password"
    assert files["ward.md"]["outcome"] == "ready"
    document = files["ward.md"]["id"]
    found = nabz("kb", "search", "--json", "quokka fever syrup")
    assert found.json["passages"][0]["source"] == "Quokka fever"
    answered = nabz("ask", "--json", "--no-llm", "what syrup for quokka fever").json
    assert "two spoons" in answered["answer"]
    patient = nabz("ask", "--json", "--no-llm", "--mode", "patient", "what syrup for quokka fever").json
    assert all(p["source"] != "Quokka fever" for p in patient["passages"])
    listed = {s["id"]: s for s in nabz("kb", "list", "--json").json}
    assert listed[document]["state"] == "ready"
    assert nabz("kb", "disable", document).code == 0
    again = nabz("kb", "search", "--json", "quokka fever syrup")
    assert all(p["source"] != "Quokka fever" for p in again.json["passages"])
    assert nabz("kb", "remove", document).code == 0
    assert document not in {s["id"] for s in nabz("kb", "list", "--json").json}
    assert nabz("kb", "remove", document).code == 3


@pytest.mark.usefixtures("emptied")
def test_documents_are_locked_with_the_records(
    nabz: Callable[..., Any], prepared_folder: Path, tmp_path: Path
) -> None:
    guide = tmp_path / "ward.md"
    guide.write_text("# Quokka fever\n\nGive two spoons of quokka syrup at noon.\n")
    document = nabz("kb", "add", "--json", str(guide)).json["files"][0]["id"]
    without = nabz_in(prepared_folder, NABZ_PASSPHRASE="")
    listed = without("kb", "list", "--json")
    assert listed.code == 0
    assert "locked" in listed.err
    assert document not in {s["id"] for s in listed.json}
    found = without("kb", "search", "--json", "quokka fever syrup")
    assert all(p["source"] != "Quokka fever" for p in found.json["passages"])
    for refused in (["add", str(guide)], ["remove", document], ["disable", document], ["resume"]):
        ended = without("kb", *refused)
        assert ended.code == 4, refused
        assert "The records are locked" in ended.err
    assert document in {s["id"] for s in nabz("kb", "list", "--json").json}
    assert not (prepared_folder / "records" / "documents.db").exists()


def test_without_a_passphrase_documents_are_plain_until_there_is_one(
    prepared_folder: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    link_models(prepared_folder / "models", data / "models")
    (data / "knowledge").mkdir()
    shutil.copy2(prepared_folder / "knowledge" / "knowledge.db", data / "knowledge")
    guide = tmp_path / "ward.md"
    guide.write_text("# Quokka fever\n\nGive two spoons of quokka syrup at noon.\n")
    plain = nabz_in(data, NABZ_PASSPHRASE="")
    added = plain("kb", "add", str(guide))
    assert added.code == 0, added.err
    assert "without encryption" in added.err
    assert "two spoons" in plain("ask", "--no-llm", "what syrup for quokka fever").out
    assert any(b"quokka syrup" in p.read_bytes() for p in (data / "records").iterdir())
    assert nabz_in(data)("records", "init").code == 0
    assert [p.name for p in (data / "records").glob("documents*")] == []
    assert not any(b"quokka syrup" in p.read_bytes() for p in data.rglob("*") if p.is_file())
    assert "two spoons" in nabz_in(data)("ask", "--no-llm", "what syrup for quokka fever").out
    assert "two spoons" not in plain("ask", "--no-llm", "what syrup for quokka fever").out


@pytest.mark.usefixtures("emptied")
def test_a_poisoned_document_changes_no_alert_no_triage_and_no_consultation(
    nabz: Callable[..., Any], tmp_path: Path
) -> None:
    asked = json.dumps({"text": "crushing chest pain and cold sweat since an hour", "lang": "en"})
    said = "\n".join(
        json.dumps(line)
        for line in (
            {"patient": {"age_years": 58, "sex": "male"}},
            {"say": "crushing chest pain and cold sweat since an hour"},
            *[{"answer": "unknown"}] * 12,
            {"end": True},
        )
    )

    def told() -> tuple[Any, Any]:
        answer = json.loads(nabz("ask", "--json", "--no-llm", "-", stdin=asked).out)
        consult = nabz("consult", "--json", "--no-llm", "--lang", "en", stdin=said)
        lines = [json.loads(line) for line in consult.out.splitlines()]
        return answer["alerts"], lines

    before = told()
    poison = tmp_path / "chest pain.md"
    poison.write_text("# Chest pain\n\n" + "\n\n".join(f"Chest pain and sweat. {o}" for o in ORDERS + UNSEEN))
    assert nabz("kb", "add", str(poison)).code == 0
    after = told()
    assert before[0], "chest pain with sweating raises an alert"
    assert after[0] == before[0]
    # The session is a new one each time; every other word of the consultation is the same.
    results = [
        [{**line, "session": ""} for line in lines if line["type"] != "ready"]
        for lines in (before[1], after[1])
    ]
    assert any(line["type"] == "result" for line in results[0])
    assert results[0] == results[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.usefixtures("emptied")
def test_reading_goes_on_after_kill_9_with_nothing_lost_and_nothing_twice(
    nabz: Callable[..., Any], prepared_folder: Path, tmp_path: Path
) -> None:
    pages = 60
    path = tmp_path / "guideline.pdf"
    path.write_bytes(long_pdf(pages))
    command = [sys.executable, "-m", "nabz", "--data-dir", str(prepared_folder), "kb", "add", str(path)]
    process = subprocess.Popen(
        command, stderr=subprocess.DEVNULL, env={**os.environ, "NABZ_PASSPHRASE": PASSPHRASE}
    )
    document: dict[str, object] = {}
    for _ in range(600):
        time.sleep(0.1)
        sources = nabz("kb", "list", "--json").json
        document = next((s for s in sources if s["kind"] == "document"), {})
        if document.get("passages"):
            break
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    kept = next(s for s in nabz("kb", "list", "--json").json if s["kind"] == "document")
    assert kept["passages"] > 0
    assert kept["extra"]["done"] < pages or kept["state"] == "ready"
    resumed = nabz("kb", "resume", "--json")
    assert resumed.code == 0, resumed.err
    done = next(s for s in nabz("kb", "list", "--json").json if s["kind"] == "document")
    assert done["state"] == "ready"
    nabz("kb", "remove", done["id"])
    at_once = nabz("kb", "add", "--json", str(path)).json["files"][0]
    assert done["passages"] == at_once["passages"]
