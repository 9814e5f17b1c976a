"""What leaves is checked, what comes is not trusted."""

from __future__ import annotations

import copy
import json
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clinical_cases import RESOURCES, small_clinic
from nabz.adapters.export.files import ExportFolder
from nabz.adapters.export.pdf_process import PdfProcess
from nabz.adapters.fhir.bundle import FhirBundles
from nabz.adapters.fhir.checking import check_document, check_form
from nabz.adapters.fhir.patient import read_patient
from nabz.adapters.fhir.pieces import narrative, text
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.services.consult_words import ConsultWords
from nabz.services.export_document import IMPORTED, ConversationDocument, DocumentTurn, document_of
from nabz.services.export_json import Unreadable, document_as_dict, read_document
from nabz.services.export_page import Page, PageWriter, Section, markdown
from nabz.services.history import Conversation
from nabz.services.phrases import Phrases
from nabz.services.ports import SessionSummary, StoredTurn

AT = "2026-11-20T08:00:00.000+00:00"
LATER = "2026-11-20T08:05:00.000+00:00"
QUESTION = {
    "type": "question", "id": "cough_sputum", "inquiry": "specify", "text": "What does it bring up?", "turn": 1,
    "choices": [{"id": "dry", "text": "dry"}, {"id": "yellow", "text": "yellow"}], "budget": 3, "kind": "choice",
}  # fmt: skip
RESULT = {
    "type": "result", "lang": "en", "triage": {"level": "urgent", "reasons": ["It may be: Pneumonia"]},
    "differential": [{
        "condition": "pneumonia", "name": "Pneumonia", "name_en": "Pneumonia", "icd10": "J18.9",
        "probability": 0.7, "supporting": ["cough", "cough_sputum=yellow"], "against": [], "unasked": [],
    }],
    "enough": True, "advice": {"text": "Go to a clinic. [1]", "citations": [1]},
    "findings": [
        {"concept": "cough", "state": "present", "attributes": {"duration_days": "3"}, "words": "I cough \u0001"},
        {"concept": "fever", "state": "absent", "attributes": {}, "words": ""},
        {"concept": "cough_duration", "state": "present", "attributes": {"value": 3.0}, "words": ""},
        {"concept": "cough_sputum", "state": "present", "attributes": {"choices": ["dry", "yellow"]}, "words": ""},
        {"concept": "runny_nose", "state": "unknown", "attributes": {}, "words": ""},
        {"concept": "no_longer_known", "state": "present", "attributes": {"value": 2.0}, "words": ""},
    ],
    "alerts": [], "summary": {"soap": {"lang": "en", "subjective": ["Said: <b>cough</b>"], "plan": ["Go."]}},
    "passages": [{
        "n": 1, "id": "card/x", "source": "A book", "title": "Cough", "page": 2, "lang": "en", "text": "Go.",
    }],
    "patient": {"age_years": 30, "sex": "female", "pregnant": False, "allergies": ["penicillin"]},
}  # fmt: skip
ALERT = {
    "type": "alert",
    "level": "urgent",
    "rule": "short_of_breath",
    "text": "Danger!",
    "first_steps": ["Sit."],
}


def turn(role: str, words: str, payload: dict[str, Any], at: str = AT) -> DocumentTurn:
    return DocumentTurn(role, words, "en", at, payload)  # type: ignore[arg-type]


def consultation(**changes: Any) -> ConversationDocument:
    values: dict[str, Any] = {
        "id": "abc123", "kind": "consult", "lang": "en", "mode": "staff", "title": "I cough", "started_at": AT,
        "updated_at": LATER, "patient": PatientContext(age_years=30),
        "turns": (
            turn("person", "I cough", {"input": {"say": "I cough"}}),
            turn("nabz", "…", {"events": [ALERT, QUESTION]}),
            turn("person", "", {"input": {"vitals": {"temperature": "101.3 F", "systolic": 120, "diastolic": 80}}}),
            turn("person", "", {"input": {"vitals": {"pulse": 9000}}}),
            turn("person", "yellow", {"input": {"answer": "yellow"}}),
            turn("nabz", "…", {"events": [QUESTION, ALERT, RESULT]}, LATER),
        ),
    }  # fmt: skip
    return ConversationDocument(**{**values, **changes})


@pytest.fixture(scope="module")
def words() -> ConsultWords:
    return ConsultWords(small_clinic(), Phrases.read(RESOURCES / "phrases"))


@pytest.fixture(scope="module")
def bundle(words: ConsultWords) -> dict[str, Any]:
    return FhirBundles(words).write(consultation())


def resources(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == kind]


# --- the document -----------------------------------------------------------------------------------------------


def test_a_document_reads_questions_vitals_and_alerts_once() -> None:
    document = consultation()
    assert [(q.reply, q.answer) for q in document.asked] == [("yellow", "yellow"), (None, None)]
    assert [(v.name, v.value) for v in document.vitals] == [
        ("temperature", 38.5), ("systolic", 120.0), ("diastolic", 80.0),
    ]  # fmt: skip
    assert [a["rule"] for a in document.alerts] == ["short_of_breath"]
    assert (document.person.sex, document.patient.sex) == (Sex.FEMALE, None)


def test_an_imported_record_is_told_as_it_was_where_it_came_from() -> None:
    origin = {"at": AT, "conversation": {"id": "abc123", "title": "t", "started_at": AT, "updated_at": AT}}
    kept = StoredTurn(1, "new", "person", "hello", "en", LATER, {"x": 1, IMPORTED: origin})
    summary = SessionSummary("new", "ask", "hello", "en", "staff", LATER, LATER, 1)
    document = document_of(Conversation(summary, (kept,)))
    assert (document.id, document.started_at, document.title) == ("abc123", AT, "t")
    assert document.turns == (turn("person", "hello", {"x": 1}),)


# --- JSON -------------------------------------------------------------------------------------------------------


def test_json_round_trip() -> None:
    raw = json.loads(json.dumps(document_as_dict(consultation())))
    assert read_document(raw) == consultation()


BROKEN_JSON: dict[str, Callable[[dict[str, Any]], Any]] = {
    "format": lambda r: r.update(format="other"),
    "version": lambda r: r.update(version=2),
    "none": lambda r: r.update(conversation=None),
    "no turns": lambda r: r["conversation"].update(turns=[]),
    "turns": lambda r: r["conversation"].update(turns={}),
    "kind": lambda r: r["conversation"].update(kind="chat"),
    "kind list": lambda r: r["conversation"].update(kind=["ask"]),
    "lang": lambda r: r["conversation"].update(lang="xx"),
    "id": lambda r: r["conversation"].update(id="x" * 65),
    "time": lambda r: r["conversation"].update(started_at="2026-11-20T08:00:00"),
    "patient": lambda r: r["conversation"].update(patient={"age_years": 500}),
    "patient list": lambda r: r["conversation"].update(patient=[]),
    "half a character": lambda r: r["conversation"].update(title="\ud800"),
    "role": lambda r: r["conversation"]["turns"][0].update(role="system"),
    "turn": lambda r: r["conversation"]["turns"].insert(0, "hello"),
    "payload": lambda r: r["conversation"]["turns"][0].update(payload=[]),
    "events": lambda r: r["conversation"]["turns"][1].update(payload={"events": [7]}),
    "not a number": lambda r: r["conversation"]["turns"][0].update(payload={"x": float("nan")}),
    "answer": lambda r: r["conversation"]["turns"][1].update(payload={"answer": "hello"}),
}


@pytest.mark.parametrize("what", BROKEN_JSON)
def test_json_that_no_record_can_hold_is_refused(what: str) -> None:
    raw = json.loads(json.dumps(document_as_dict(consultation())))
    BROKEN_JSON[what](raw)
    with pytest.raises(Unreadable) as refused:
        read_document(raw)
    assert "\n" not in str(refused.value)


# --- FHIR -------------------------------------------------------------------------------------------------------


def test_a_bundle_holds_what_the_record_holds(bundle: dict[str, Any]) -> None:
    assert bundle["entry"][0]["resource"]["resourceType"] == "Composition"
    assert resources(bundle, "Encounter")[0]["priority"]["coding"][0]["code"] == "UR"
    (condition,) = resources(bundle, "Condition")
    assert condition["code"]["coding"][0] == {
        "system": "http://hl7.org/fhir/sid/icd-10", "code": "J18.9", "display": "Pneumonia",
    }  # fmt: skip
    assert condition["verificationStatus"]["coding"][0]["code"] == "provisional"
    assert len(condition["evidence"][0]["detail"]) == 2
    items = resources(bundle, "QuestionnaireResponse")[0]["item"]
    assert [i["linkId"] for i in items] == ["cough_sputum", "cough_sputum#2"]
    assert items[0]["answer"][0]["valueCoding"]["code"] == "yellow"
    seen = {o["code"]["coding"][0]["code"]: o for o in resources(bundle, "Observation")}
    assert seen["8310-5"]["valueQuantity"] == {
        "value": 38.5, "unit": "°C", "system": "http://unitsofmeasure.org", "code": "Cel",
    }  # fmt: skip
    assert [c["valueQuantity"]["value"] for c in seen["85354-9"]["component"]] == [120, 80]
    assert seen["fever"]["valueBoolean"] is False
    assert seen["cough_duration"]["valueQuantity"]["code"] == "d"
    assert len(seen["cough_sputum"]["component"]) == 2
    assert "dataAbsentReason" in seen["runny_nose"]
    assert seen["cough"]["note"] == [{"text": "I cough"}]
    narrated = resources(bundle, "Composition")[0]["section"][0]["text"]["div"]
    assert "&lt;b&gt;cough&lt;/b&gt;" in narrated
    sources = resources(bundle, "Provenance")[0]["entity"]
    assert sources[0]["what"]["identifier"]["value"].startswith("card/x#sha256=")


def test_a_conversation_without_a_result_leaves_too(words: ConsultWords) -> None:
    answer = {"alerts": [ALERT], "passages": RESULT["passages"], "model": "some-model"}
    turns = (turn("person", "What is fever?", {}), turn("nabz", "Heat.", {"answer": answer}))
    made = FhirBundles(words).write(consultation(kind="ask", turns=turns))
    assert "some-model" in json.dumps(resources(made, "Provenance"))
    assert "What is fever?" in resources(made, "Composition")[0]["section"][0]["text"]["div"]


BROKEN_FHIR: dict[str, Callable[[dict[str, Any]], Any]] = {
    "nonsense type": lambda b: b.update(type="nonsense"),
    "collection": lambda b: b.update(type="collection"),
    "no timestamp": lambda b: b.pop("timestamp"),
    "no entries": lambda b: b.update(entry=[]),
    "order": lambda b: b["entry"].reverse(),
    "twice": lambda b: b["entry"].append(b["entry"][-1]),
    "address": lambda b: b["entry"][1].update(fullUrl="urn:uuid:00000000-0000-4000-8000-000000000000"),
    "gender": lambda b: resources(b, "Patient")[0].update(gender="unsure"),
    "dangling": lambda b: resources(b, "Encounter")[0].update(subject={"reference": "Patient/1"}),
    "status": lambda b: resources(b, "Observation")[0].update(status="nonsense"),
    "final": lambda b: resources(b, "Composition")[0].update(status="final"),
    "loinc": lambda b: resources(b, "Observation")[0]["code"]["coding"][0].update(code="1-1"),
    "unit": lambda b: resources(b, "Observation")[1]["valueQuantity"].update(code="furlong"),
    "system": lambda b: resources(b, "Condition")[0]["code"]["coding"][0].update(system="http://x"),
    "icd": lambda b: resources(b, "Condition")[0]["code"]["coding"][0].update(code="pneumonia"),
    "confirmed": lambda b: resources(b, "Condition")[0]["verificationStatus"]["coding"][0].update(code="confirmed"),
    "no system": lambda b: resources(b, "Condition")[0]["code"]["coding"][0].pop("system"),
    "other resource": lambda b: b["entry"][-1]["resource"].update(resourceType="Basic"),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN_FHIR)
def test_value_sets_and_rules_of_a_document_are_ours_to_check(bundle: dict[str, Any], what: str) -> None:
    broken = copy.deepcopy(bundle)
    BROKEN_FHIR[what](broken)
    with pytest.raises(UserError) as refused:
        check_document(broken)
    assert refused.value.code == "fhir_invalid"
    assert "\n" not in refused.value.english()


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"resourceType": "Patient"},
        {"resourceType": "Bundle"},
        {"resourceType": "Bundle", "type": "collection", "entry": 7},
        {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Nothing"}}]},
        {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient", "x": 1}}]},
        {"resourceType": "Bundle", "type": "collection", "entry": [
            {"resource": {"resourceType": "AllergyIntolerance", "code": {"text": "nuts"}}}]},
    ],
)  # fmt: skip
def test_what_is_no_bundle_is_refused_with_one_line(broken: dict[str, Any], words: ConsultWords) -> None:
    with pytest.raises(UserError) as refused:
        FhirBundles(words).read_patient(broken)
    assert refused.value.code == "fhir_invalid"
    assert "\n" not in refused.value.english()
    assert len(refused.value.english()) < 400


def foreign(**patient: Any) -> dict[str, Any]:
    who = {"reference": "Patient/p"}
    status = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
    gone = {"coding": [{"system": status, "code": "refuted"}]}
    nuts = {"coding": [{"system": "http://snomed.info/sct", "code": "91934008", "display": "Allergy to nut"}]}
    entries: list[dict[str, Any]] = [
        {"resourceType": "Patient", "id": "p", **patient},
        {"resourceType": "AllergyIntolerance", "patient": who, "code": {"text": "  penicillin\n G "}},
        {"resourceType": "AllergyIntolerance", "patient": who, "code": nuts},
        {
            "resourceType": "AllergyIntolerance",
            "patient": who,
            "code": {"text": "eggs"},
            "verificationStatus": gone,
        },
        {"resourceType": "AllergyIntolerance", "patient": who},
    ]
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": r} for r in entries]}


@pytest.mark.parametrize(
    ("born", "known"),
    [
        ("1990-11-24", {"age_years": 35}),
        ("1990-11-23", {"age_years": 36}),
        ("1990", {"age_years": 36}),
        ("2024-12", {"age_months": 23}),
        ("2026-11-23", {"age_months": 0}),
        (None, {}),
    ],
)
def test_anybodys_patient_is_read(born: str | None, known: dict[str, int]) -> None:
    patient = {"gender": "other", "identifier": [{"system": "http://x", "value": "77"}]}
    made = foreign(**patient, **({"birthDate": born} if born else {}))
    check_form(made)
    assert read_patient(made, date(2026, 11, 23)).known_facts() == {
        "code": "77", **known, "allergies": ["penicillin G", "Allergy to nut"],
    }  # fmt: skip


@pytest.mark.parametrize("entries", [0, 2])
def test_one_patient_is_needed(entries: int) -> None:
    made = foreign()
    made["entry"] = made["entry"][:1] * entries
    with pytest.raises(UserError):
        read_patient(made, date(2026, 11, 23))


def test_a_birth_in_the_future_is_refused() -> None:
    with pytest.raises(UserError):
        read_patient(foreign(birthDate="2026-12-01"), date(2026, 11, 23))


def test_narratives_keep_no_markup_and_no_control_characters() -> None:
    assert text(" a\u0000b\u0008 ") == "ab"
    made = narrative(["<script>x</script>"], "ar")
    assert "<script>" not in made["div"]
    assert 'dir="rtl"' in made["div"]


def test_the_models_are_loaded_only_when_they_are_needed() -> None:
    import subprocess

    code = "import sys, nabz.bootstrap; sys.exit(any(m.startswith('fhir') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- pages and files --------------------------------------------------------------------------------------------


def test_markdown_of_hostile_words_stays_text() -> None:
    page = Page(
        "# x", Language.EN, ("a\n# b",), (Section("[l](http://x)", ("<img>", "*y*"), True),), ("end",)
    )
    assert markdown(page) == (
        "# \\# x\n\na \\# b\n\n## \\[l\\](http://x)\n\n1. \\<img\\>\n2. \\*y\\*\n\n---\n\nend\n"
    )


def test_a_page_tells_the_consultation(words: ConsultWords) -> None:
    page = PageWriter(words).page(consultation())
    told = markdown(page)
    for part in (
        "Danger\\!",
        "Sit.",
        "Pneumonia (J18.9) 70%",
        "Temperature 38.5 °C",
        "A book, 2",
        "no longer known: 2",
    ):
        assert part in told
    assert page.lang is Language.EN


def test_a_page_of_answers_cites_after_each(words: ConsultWords) -> None:
    answer = {"alerts": [ALERT], "passages": RESULT["passages"]}
    turns = (
        turn("person", "What is fever?", {}),
        turn("nabz", "Heat. [1]", {"answer": answer}),
        turn("person", "And cough?", {}),
        turn("nabz", "Air. [1]", {"answer": answer}),
        turn("person", "And?", {}),
    )
    page = PageWriter(words).page(consultation(kind="ask", turns=turns))
    assert [s.heading for s in page.sections] == ["What is fever?", "[1]", "And cough?", "[1]", "And?"]


def test_files_are_whole_or_not_there(tmp_path: Path) -> None:
    files, path = ExportFolder(), tmp_path / "a.json"
    files.write(path, b"one")
    with pytest.raises(UserError) as there:
        files.write(path, b"two")
    assert there.value.code == "export_exists"
    assert files.read(path) == b"one"
    if os.name != "nt":  # where permissions are kept in the file's mode
        assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(EnvironmentFault) as nowhere:
        files.write(tmp_path / "none" / "a.json", b"")
    assert nowhere.value.code == "export_failed"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]
    for wrong in (tmp_path, tmp_path / "none"):
        with pytest.raises(UserError):
            files.read(wrong)


@pytest.mark.parametrize(
    "code", ["import sys; sys.exit(3)", "print('no pdf')", "import sys; sys.exit('libEGL.so.1: missing')"]
)
def test_a_printer_that_falls_is_told_in_one_line(code: str) -> None:
    page = Page("t", Language.EN, (), (), ())
    with pytest.raises(EnvironmentFault) as fallen:
        PdfProcess([sys.executable, "-c", code]).pdf(page)
    assert fallen.value.code == "export_pdf"
    assert "\n" not in fallen.value.english()


def test_a_printer_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        PdfProcess([str(tmp_path / "none")]).pdf(Page("t", Language.EN, (), (), ()))
