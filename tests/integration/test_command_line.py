"""The command line as its user meets it: real databases, real search, real exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from nabz.adapters.system.instance_lock import InstanceLock

from .conftest import PASSPHRASE, Run, nabz_in

pytestmark = pytest.mark.integration

Nabz = Callable[..., Run]

ORS = {
    "en": "How do I make ORS at home?",
    "hi": "घर पर ओआरएस कैसे बनाएँ?",
    "te": "ఇంట్లో ఓఆర్ఎస్ ఎలా తయారు చేయాలి?",
    "ta": "வீட்டில் ஓஆர்எஸ் எப்படி தயாரிப்பது?",
    "bn": "বাড়িতে ওআরএস কীভাবে বানাব?",
    "mr": "घरी ओआरएस कसे बनवायचे?",
    "ar": "كيف أحضر محلول الإرواء في البيت؟",
}


@pytest.mark.parametrize("lang", ORS)
def test_a_question_is_answered_in_its_language_with_passages_in_it(nabz: Nabz, lang: str) -> None:
    run = nabz("ask", "--json", "--no-llm", ORS[lang])
    assert run.code == 0, run.err
    answer = run.json
    assert answer["lang"] == lang
    assert not answer["refused"]
    assert answer["passages"]
    assert {p["lang"] for p in answer["passages"]} == {lang}
    assert any("diarrhoea" in p["id"] or "ors" in p["id"] for p in answer["passages"][:3])
    assert all(s["support"] == "cited" and s["citations"] for s in answer["sentences"])


@pytest.mark.parametrize(
    "question", ["How do I repair a carburettor?", "Who won the football match?", "best way to invest money"]
)
def test_what_is_no_health_question_is_refused(nabz: Nabz, question: str) -> None:
    answer = nabz("ask", "--json", "--no-llm", question).json
    assert answer["refused"]
    assert answer["passages"] == []


def test_an_emergency_alarms_without_any_model(nabz: Nabz) -> None:
    run = nabz("ask", "--json", "--no-llm", "my father has chest pain and is sweating and cannot breathe")
    assert run.json["alerts"][0]["level"] == "emergency"
    assert run.json["alerts"][0]["text"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["ask", ""], 3),
        (["ask", "x" * 50_000], 3),
        (["ask", "😀🤒"], 3),
        (["ask", b"\xff\xfe\x00bad"[:2]], 3),
        (["ask", "--lang", "xx", "fever"], 3),
        (["ask", "--mode", "nurse", "fever"], 2),
        (["ask", "--patient", "no-such-file.json", "fever"], 3),
        (["ask"], 2),
        (["ask", "--nonsense", "fever"], 2),
        (["no-such-command"], 2),
        (["history", "show", "no-such-id"], 3),
        (["models", "fetch", "no-such-model"], 3),
        (["kb", "remove", "no-such-source"], 3),
        (["setup", "--from", "no-such-folder"], 3),
    ],
)
def test_bad_input_gets_one_clear_line_and_its_exit_code(
    nabz: Nabz, arguments: list[str | bytes], code: int
) -> None:
    run = nabz(*arguments)
    assert run.code == code, run.err
    assert run.out == ""
    assert "Traceback" not in run.err
    assert 1 <= len(run.err.strip().splitlines()) <= 2
    assert len(run.err) < 500


def test_mixed_scripts_are_answered(nabz: Nabz) -> None:
    answer = nabz("ask", "--json", "--no-llm", "मेरे baby को loose motions हैं, ORS कैसे दें?").json
    assert answer["lang"] == "hi"
    assert not answer["refused"]


def test_many_questions_over_json_lines_come_back_in_order(nabz: Nabz) -> None:
    lines = [
        {"text": ORS["en"], "session": "a"},
        {"text": "and for a small baby?", "session": "a"},
        {"text": ORS["hi"], "lang": "hi", "mode": "patient"},
        {"text": ""},
        {"text": "fever", "patient": {"age_years": 400}},
        {"text": ORS["ar"], "patient": {"age_years": 4}},
    ]
    stdin = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines) + "no json\n"
    run = nabz("ask", "--json", "--no-llm", "-", stdin=stdin)
    answers = [json.loads(line) for line in run.out.splitlines()]
    assert run.code == 3
    assert [a.get("lang") for a in answers] == ["en", "en", "hi", None, None, "ar", None]
    assert [a["error"] for a in answers if "error" in a] == ["question_empty", "patient_field", "json_line"]
    assert answers[0]["session"] == answers[1]["session"] == "a"


def test_patients_are_not_shown_what_is_for_staff(nabz: Nabz) -> None:
    passages = nabz("ask", "--json", "--no-llm", "--mode", "patient", ORS["en"]).json["passages"]
    assert passages
    assert not any("staff" in p["id"] for p in passages)


def test_history_finds_shows_and_deletes(nabz: Nabz) -> None:
    session = nabz("ask", "--json", "--no-llm", "mosquito fever dengue bleeding gums").json["session"]
    assert nabz("history", "search", "dengue", "--json").json[0]["id"] == session
    shown = nabz("history", "show", session, "--json").json
    assert [t["role"] for t in shown["turns"]] == ["person", "nabz"]
    assert shown["turns"][1]["payload"]["answer"]["passages"]
    assert nabz("history", "delete", session).code == 0
    assert nabz("history", "show", session).code == 3


def test_search_says_what_it_sees_and_why(nabz: Nabz) -> None:
    seen = nabz("kb", "search", "--json", ORS["en"]).json
    assert seen["answerable"]
    assert seen["passages"][0]["dense"] is not None
    assert nabz("kb", "list", "--json").json[0]["id"] == "nabz-builtin"


def test_a_healthy_installation_says_so(nabz: Nabz) -> None:
    report = nabz("doctor", "--json").json
    states = {c["name"]: c["state"] for c in report["checks"]}
    assert states["index"] == states["records"] == states["embedding_model"] == "ok"
    assert states["content"] == "ok", report


def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    run = nabz_in(tmp_path / "new")("ask", "--no-llm", "fever")
    assert run.code == 4
    assert "nabz setup" in run.err
    doctor = nabz_in(tmp_path / "new")("doctor", "--json")
    assert doctor.code == 4
    assert not doctor.json["healthy"]


def test_a_second_nabz_on_the_same_folder_is_told(prepared_folder: Path, nabz: Nabz) -> None:
    with InstanceLock(prepared_folder):
        run = nabz("ask", "--no-llm", ORS["en"])
    assert run.code == 4
    assert "Another Nabz" in run.err


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    run = nabz_in(tmp_path / "file" / "data")("ask", "--no-llm", "fever")
    assert run.code == 4
    assert "Traceback" not in run.err


def test_a_damaged_record_database_is_told_and_kept(tmp_path: Path) -> None:
    records = tmp_path / "records" / "records.db"
    records.parent.mkdir(parents=True)
    records.write_bytes(b"damaged" * 1000)
    run = nabz_in(tmp_path)("history", "list")
    assert run.code == 4
    assert "damaged" in run.err
    assert records.read_bytes() == b"damaged" * 1000


def test_what_was_said_to_be_kept_survives_a_kill_in_mid_answer(prepared_folder: Path, nabz: Nabz) -> None:
    question = "kill test: my child has diarrhoea and vomiting since two days"
    child = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "nabz",
            "--data-dir",
            str(prepared_folder),
            "ask",
            "--model",
            "smollm2-135m-instruct",
            question,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "NABZ_PASSPHRASE": PASSPHRASE},
    )
    assert child.stdout is not None
    assert b"Passages" in child.stdout.readline() + child.stdout.readline() + child.stdout.readline()
    child.kill()
    child.wait()
    child.stdout.close()
    time.sleep(0.2)
    kept = nabz("history", "search", "kill test child diarrhoea vomiting two days", "--json").json
    assert [s["title"] for s in kept] == [question]
    assert nabz("ask", "--no-llm", ORS["en"]).code == 0


def test_the_command_line_needs_no_qt(prepared_folder: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from nabz.__main__ import main; "
        f"sys.argv = ['nabz', '--data-dir', {str(prepared_folder)!r}, 'ask', '--json', '--no-llm', {ORS['en']!r}]; "
        "sys.exit(main())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, env=dict(os.environ))
    assert run.returncode == 0, run.stderr.decode()
    assert json.loads(run.stdout)["passages"]


def test_a_tiny_model_streams_through_the_whole_path(nabz: Nabz) -> None:
    """SmolLM2 knows nothing: what it writes may be replaced by the passages, but nothing may break."""
    run = nabz("ask", "--json", "--model", "smollm2-135m-instruct", ORS["en"])
    assert run.code == 0, run.err
    answer = run.json
    assert not answer["refused"]
    assert answer["answer"]
    assert answer["composition"] in ("model", "passages")


PLANTED = "Zubeidaquokka"


def test_a_support_bundle_of_a_used_machine_holds_no_word_of_a_patient(
    prepared_folder: Path, tmp_path: Path
) -> None:
    nabz = nabz_in(prepared_folder)
    asked = nabz("ask", "--json", "--no-llm", f"{PLANTED} has a fever, what helps?")
    assert asked.json["stored"]
    # A bug in the middle of a question: the words were in its message, its arguments and its frames.
    breaker = tmp_path / "breaker"
    breaker.mkdir()
    (breaker / "sitecustomize.py").write_text(
        "import nabz.services.ask as ask\n"
        "def broken(self, request, *rest):\n"
        "    raise RuntimeError(request.text)\n"
        "ask.AskService.ask = broken\n"
    )
    path = os.pathsep.join([str(breaker), *filter(None, [os.environ.get("PYTHONPATH")])])
    fallen = nabz_in(prepared_folder, PYTHONPATH=path)("ask", "--no-llm", f"{PLANTED} has a fever")
    assert (fallen.code, PLANTED in fallen.err) == (1, False)
    assert "nabz crashes" in fallen.err
    assert "builtins.RuntimeError" in nabz("crashes").out
    made = nabz("support-bundle", str(tmp_path / "support.zip"))
    assert made.code == 0, made.err
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert any("RuntimeError" in text for text in held.values())
    for text in (*held.values(), made.out, made.err):
        assert PLANTED.lower() not in text.lower()
        assert str(prepared_folder) not in text
    for report in (prepared_folder / "crash-reports").rglob("*"):
        assert PLANTED.encode() not in report.read_bytes()
    assert nabz("crashes", "--forget").code == 0
    assert "No crash is known" in nabz("crashes").err


def test_doctor_speaks_even_where_nothing_can_be_opened(tmp_path: Path) -> None:
    (tmp_path / "data" / "knowledge").mkdir(parents=True)
    (tmp_path / "data" / "knowledge" / "packs.db").write_bytes(b"no database at all, but long enough" * 100)
    told = nabz_in(tmp_path / "data")("doctor", "--json")
    assert told.code == 4
    checks = {check["name"]: check for check in told.json["checks"]}
    assert checks["start"]["state"] == "fail"
    assert {"memory", "disk", "clock", "policy", "last_crash", "processor", "fonts"} < set(checks)
