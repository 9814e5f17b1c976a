"""`nabz consult` and `nabz eval` as their user meets them; they need no model and no index."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import PASSPHRASE

pytestmark = pytest.mark.integration


def consult(
    folder: Path, *lines: Any, options: tuple[str, ...] = ()
) -> tuple[int, list[dict[str, Any]], str]:
    """Run a consultation with the given input lines; the exit code, the output lines, standard error."""
    sent = "".join((x if isinstance(x, str) else json.dumps(x, ensure_ascii=False)) + "\n" for x in lines)
    done = subprocess.run(
        [sys.executable, "-m", "nabz", "--data-dir", str(folder), "consult", "--json", "--no-llm", *options],
        input=sent.encode(),
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "NABZ_PASSPHRASE": PASSPHRASE},
    )
    out = [json.loads(line) for line in done.stdout.decode().splitlines()]
    return done.returncode, out, done.stderr.decode()


def of_type(lines: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [line for line in lines if line["type"] == kind]


def test_a_consultation_over_json_lines(tmp_path: Path) -> None:
    code, out, _ = consult(
        tmp_path,
        {"patient": {"age_years": 30, "sex": "male"}},
        {"say": "I have a cough and fever for 3 days"},
        {"answer": "no"},
        {"say": "yes, yellow phlegm comes up"},
        {"vitals": {"temperature": 38.4}},
        {"end": True},
    )
    assert code == 0
    assert out[0] == {"type": "ready", "lang": "en", "budget": 10}
    assert [q["turn"] for q in of_type(out, "question")] == [1, 2, 3]
    (result,) = of_type(out, "result")
    assert out[-1] == result
    assert result["stored"] is True
    shown = subprocess.run(
        [sys.executable, "-m", "nabz", "--data-dir", str(tmp_path), "history", "list", "--json"],
        capture_output=True,
        check=True,
        timeout=60,
        env={**os.environ, "NABZ_PASSPHRASE": PASSPHRASE},
    )
    assert result["session"] in shown.stdout.decode()


def test_the_last_answer_is_taken_back_over_json_lines(tmp_path: Path) -> None:
    code, out, _ = consult(
        tmp_path, {"say": "I have a headache"}, {"say": "he is unconscious"}, {"undo": True}, {"end": True}
    )
    assert code == 0
    asked = of_type(out, "question")
    assert asked[-1]["id"] == asked[0]["id"]
    assert of_type(out, "alert")
    assert of_type(out, "result")[0]["triage"]["level"] != "emergency"


def test_bad_lines_get_error_lines_and_the_consultation_goes_on(tmp_path: Path) -> None:
    code, out, _ = consult(
        tmp_path,
        "not json",
        "",
        "[]",
        {"say": 3},
        {"nothing": 1},
        {"patient": {"age_years": 900}},
        {"patient": 3},
        {"vitals": {"temperature": 390}},
        {"answer": "yes"},
        {"say": ""},
        {"say": "I have a cough for 2 days, I am a 30 year old man"},
        {"end": True},
    )
    assert code == 0
    assert len(of_type(out, "error")) == 10
    assert {e["code"] for e in of_type(out, "error")} >= {"consult_line", "patient_field", "impossible_value"}
    assert len(of_type(out, "question")) == 1
    assert len(of_type(out, "result")) == 1


def test_alarms_come_before_the_question_and_stand_in_the_result(tmp_path: Path) -> None:
    _, out, _ = consult(
        tmp_path,
        {"say": "my father is 60, chest pain, sweating and he cannot breathe"},
        options=("--budget", "1"),
    )
    kinds = [line["type"] for line in out]
    assert kinds.index("alert") < kinds.index("question")
    (result,) = of_type(out, "result")
    assert result["triage"]["level"] == "emergency"
    assert {a["rule"] for a in result["alerts"]} == {a["rule"] for a in of_type(out, "alert")}


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--budget", "99"), 3),
        (("--lang", "xx"), 3),
        (("--mode", "nurse"), 2),
        (("--patient", "none.json"), 3),
    ],
)
def test_wrong_use_is_said_in_one_line(tmp_path: Path, options: tuple[str, ...], code: int) -> None:
    got, out, err = consult(tmp_path, options=options)
    assert got == code
    assert not of_type(out, "question")
    assert err.strip()


def test_a_talk_in_hindi_on_the_terminal(tmp_path: Path) -> None:
    told = "मुझे तीन दिन से बुखार और खाँसी है, मैं 40 साल का आदमी हूँ"
    sent = "\n".join([told, "नहीं", "/vitals temperature=390", "/vitals temperature=38.2", "/end", ""])
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "nabz",
            "--data-dir",
            str(tmp_path),
            "consult",
            "--lang",
            "hi",
            "--mode",
            "patient",
        ],
        input=sent.encode(),
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "1/10" in text
    assert "===" in text
    assert "390" in done.stderr.decode()


def test_evaluation_of_a_case_of_ones_own(tmp_path: Path) -> None:
    cases = tmp_path / "mine"
    (cases / "cases").mkdir(parents=True)
    source = Path(__file__).resolve().parents[1] / "simulation"
    for name in ("temperaments.toml", "pushes.toml"):
        (cases / name).write_text((source / name).read_text("utf-8"), "utf-8")
    (cases / "cases" / "one.toml").write_text(
        """[[case]]
id = "cold-1"
lang = "en"
patient = { age_years = 25, sex = "male" }
opening = "runny nose, sneezing and sore throat for two days"
truth = "common_cold"
triage = "self_care"
facts = { runny_nose = "present", sneezing = "present", sore_throat = "present", fever = "absent" }
temperament = "choleric"
""",
        "utf-8",
    )
    run = [
        sys.executable,
        "-m",
        "nabz",
        "--data-dir",
        str(tmp_path / "data"),
        "eval",
        "--json",
        "--cases",
        str(cases),
    ]
    done = subprocess.run([*run, "consult", "--full-only"], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    figures = json.loads(done.stdout)["consult"]
    assert figures["cases"] == 1
    assert figures["top3"] == 1.0
    assert figures["repeated"] == 0
    pushed = subprocess.run([*run, "challenge"], capture_output=True, timeout=120, check=False)
    challenge = json.loads(pushed.stdout)["challenge"]
    assert challenge["kinds"] == 14
    assert challenge["flips"] == 0
    assert challenge["triage_lowered"] == 0
    wrong = subprocess.run(
        [*run[:-1], str(tmp_path / "nowhere"), "consult"], capture_output=True, timeout=60, check=False
    )
    assert wrong.returncode == 3
