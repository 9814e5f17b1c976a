"""Kept consultations leave as FHIR, PDF, Markdown and JSON, and come back equal."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from exported_clinic import Shelf, cases_of, hold, shelf_in
from nabz.domain.languages import Language
from nabz.services.export import ExportFormat
from nabz.services.export_page import PageWriter

from .conftest import nabz_in

pytestmark = pytest.mark.integration
EACH = 29


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """203 consultations in seven languages."""
    made, thread = shelf_in(tmp_path_factory.mktemp("kept"))
    number = 0
    for lang in Language:
        for case in cases_of(made, lang, EACH):
            number += 1
            hold(made, case, number)
    yield made
    thread.close()


def test_every_consultation_leaves_as_valid_fhir_and_its_patient_comes_back(shelf: Shelf) -> None:
    kinds: Counter[str] = Counter()
    documents = list(shelf.documents())
    assert len(documents) == EACH * 7 >= 200
    for document in documents:
        # `rendered` refuses what the published models or our value sets refuse.
        bundle = json.loads(shelf.export.rendered(document, ExportFormat.FHIR))
        kinds.update(e["resource"]["resourceType"] for e in bundle["entry"])
        assert shelf.export._fhir.read_patient(bundle) == document.person
        provisional = [
            e["resource"]
            for e in bundle["entry"]
            if e["resource"]["resourceType"] == "Condition" and "evidence" in e["resource"]
        ]
        states = {c["verificationStatus"]["coding"][0]["code"] for c in provisional}
        assert states <= {"provisional"}
    assert set(kinds) == set(
        """Composition Patient Encounter Observation Condition AllergyIntolerance MedicationStatement
        QuestionnaireResponse Provenance Device""".split()
    )
    assert kinds["Observation"] > 5 * len(documents)


def test_fhir_of_one_record_is_the_same_at_every_export(shelf: Shelf) -> None:
    document = next(shelf.documents())
    once, again = (shelf.export.rendered(document, ExportFormat.FHIR) for _ in range(2))
    assert once == again


def test_json_comes_back_equal_in_another_clinic(shelf: Shelf, tmp_path: Path) -> None:
    other, thread = shelf_in(tmp_path / "other")
    try:
        for session in shelf.ids():
            file = tmp_path / f"{session}.json"
            shelf.export.export(session, ExportFormat.JSON, file)
            taken = other.export.import_file(file)
            assert taken.session_id not in (None, session)
            before, after = shelf.export.document(session), other.export.document(str(taken.session_id))
            assert before == after
            assert other.export.rendered(after, ExportFormat.JSON) == file.read_bytes()
        some = next(shelf.documents())
        back = next(d for d in other.documents() if d.id == some.id)
        assert shelf.export.rendered(some, ExportFormat.FHIR) == other.export.rendered(
            back, ExportFormat.FHIR
        )
    finally:
        thread.close()


def test_markdown_tells_findings_conditions_and_sources(shelf: Shelf) -> None:
    for document in shelf.documents():
        told = shelf.export.rendered(document, ExportFormat.MARKDOWN).decode()
        assert told.startswith("# ")
        for condition in (document.result or {"differential": []})["differential"]:
            assert condition["icd10"] in told
        assert "<type 2>" not in told


@pytest.mark.parametrize("lang", list(Language))
def test_the_text_of_a_pdf_can_be_read_again(shelf: Shelf, lang: Language) -> None:
    document = next(d for d in shelf.documents() if d.lang == lang and d.result)
    pdf = pypdfium2.PdfDocument(shelf.export.rendered(document, ExportFormat.PDF))
    try:
        pages = [page.get_textpage().get_text_range() for page in pdf]
        ink = int(pdf[0].render(scale=1).to_numpy().min())
    finally:
        pdf.close()
    assert ink < 100
    page = PageWriter(shelf.consult.words).page(document)
    lines = [page.title, *page.lead, *(x for s in page.sections for x in (s.heading, *s.lines)), *page.foot]
    got = " ".join("\n".join(pages).split())
    if lang is Language.AR:
        # On pages from right to left the reader takes three dots for the sign of an ellipsis.
        lines = [line.replace("…", "...") for line in lines]
        assert any("\u064b" <= c <= "\u0652" for c in got)
        assert re.search(r"\([A-Z][0-9]{2}(\.[0-9])?\) [0-9]+%", got)
    # Letter for letter, with vowel marks, codes and figures, but for the few lines that a page's number cuts in two.
    cut = [line for line in lines if " ".join(line.split()) not in got]
    assert len(cut) < 2 * len(pages), cut


def test_the_command_line_exports_and_imports(tmp_path: Path) -> None:
    lines = [{"patient": {"age_years": 30, "sex": "male", "allergies": ["penicillin"]}}, {"say": "I cough"}]
    talk = "".join(
        json.dumps(line) + "\n" for line in [*lines, {"vitals": {"temperature": 38.5}}, {"end": True}]
    )
    nabz = nabz_in(tmp_path / "data")
    kept = nabz("consult", "--json", stdin=talk)
    session = json.loads(kept.out.splitlines()[-1])["session"]
    bundle = nabz("history", "export", session, "--format", "fhir").json
    assert bundle["resourceType"] == "Bundle"
    assert nabz("history", "export", session, "--format", "md").out.startswith("# ")
    pdf, stick = tmp_path / "one.pdf", tmp_path / "one.json"
    made = nabz("history", "export", session, "--format", "pdf", "--out", str(pdf))
    assert (made.code, made.out) == (0, "")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert nabz("history", "export", session, "--format", "json", "--out", str(stick)).code == 0
    again = nabz("history", "export", session, "--format", "json", "--out", str(stick))
    assert again.code == 3
    assert "already" in again.err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["data", "one.json", "one.pdf"]
    exported = [e for e in nabz("audit", "list", "--json").json if e["action"] == "record.exported"]
    assert {e["detail"] for e in exported} >= {"fhir", "md", "pdf", "json"}
    assert nabz("history", "import", str(stick)).code == 3
    other = nabz_in(tmp_path / "other")
    assert other("records", "init").code == 0
    taken = other("history", "import", str(stick))
    assert taken.code == 0, taken.err
    assert other("history", "show", taken.json["id"], "--json").json["turns"]
    (tmp_path / "bundle.json").write_text(json.dumps(bundle))
    patient = other("history", "import", str(tmp_path / "bundle.json")).json
    assert patient == {"age_years": 30, "sex": "male", "allergies": ["penicillin"]}
    bundle["entry"][1]["resource"]["gender"] = 7
    (tmp_path / "bundle.json").write_text(json.dumps(bundle))
    broken = other("history", "import", str(tmp_path / "bundle.json"))
    assert (broken.code, broken.out, len(broken.err.strip().splitlines())) == (3, "", 1)
    assert nabz("history", "export", session, "--format", "docx").code == 2
    assert nabz("history", "export", "nobody", "--format", "md").code == 3
