"""History, waiting list and patients on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import nabz_in

pytestmark = pytest.mark.integration


def test_a_consultation_is_found_amended_waited_for_and_its_patient_has_trends(tmp_path: Path) -> None:
    nabz = nabz_in(tmp_path)
    assert nabz("records", "init", "--name", "Asha").code == 0
    lines = [
        {"patient": {"code": "P-17", "age_years": 34, "sex": "male"}},
        {"say": "fever 102 F since three days, BP 150/90, weight 62 kg, stiff neck"},
        {"vitals": {"pulse": 104}},
        {"end": True},
    ]
    talk = nabz("consult", "--json", "--mode", "patient", stdin="".join(json.dumps(x) + "\n" for x in lines))
    assert talk.code == 0, talk.err
    level = json.loads(talk.out.splitlines()[-1])["triage"]["level"]

    (found,) = nabz(
        "history", "search", '"stiff neck" fev', "--triage", level, "--staff", "Asha", "--json"
    ).json
    session = found["id"]
    assert (found["patient_code"], found["triage"], found["condition"] != "") == ("P-17", level, True)
    assert nabz("history", "list", "--to", "2020-01-01", "--json").json == []
    assert nabz("history", "list", "--patient", "P-17", "--condition", found["condition"], "--json").json
    assert nabz("history", "list", "--from", "yesterday").code == 2
    assert nabz("history", "list", "--triage", "bad").code == 2
    assert nabz("history", "list", "--staff", "Nobody").code == 3

    (waits,) = nabz("waiting", "list", "--json").json
    assert (waits["session_id"], waits["level"], waits["concluded"]) == (session, level, True)
    assert nabz("waiting", "take", session).code == 0
    assert "taken by Asha" in nabz("waiting", "list").out
    assert nabz("waiting", "done", session).code == 0
    assert nabz("waiting", "list", "--json").json == []
    assert nabz("waiting", "take", "no-such-id").code == 3

    assert nabz("history", "amend", session, "Sent to the hospital.").code == 0
    picture = tmp_path / "neck.png"
    picture.write_bytes(b"picture")
    file_id = nabz("history", "attach", session, str(picture), "--json").json["id"]
    shown = nabz("history", "show", session, "--json").json
    assert shown["amendments"][0]["text"] == "Sent to the hospital."
    assert shown["amendments"][0]["by"]["name"] == "Asha"
    assert shown["attachments"][0]["name"] == "neck.png"
    assert shown["result"]["triage"]["level"] == level
    assert set(shown["made_with"]) == {"app", "rules"}
    why = nabz("history", "show", session, "--why").out
    assert "Amendment 1 by Asha" in why
    assert 'from "' in why
    out = tmp_path / "out.png"
    assert nabz("history", "save-file", str(file_id), str(out)).code == 0
    assert out.read_bytes() == b"picture"
    assert nabz("history", "detach", str(file_id)).code == 0

    assert nabz("patients", "rename", "P-17", "Ravi").code == 0
    assert [p["code"] for p in nabz("patients", "list", "rav", "--json").json] == ["P-17"]
    patient = nabz("patients", "show", "P-17", "--json").json
    assert [v["id"] for v in patient["conversations"]] == [session]
    series = {
        s["name"]: s["points"][0]["value"]
        for s in nabz("patients", "trends", "P-17", "--json").json["series"]
    }
    assert series == {"temperature": 38.9, "systolic": 150, "diastolic": 90, "weight": 62, "pulse": 104}
    assert nabz("audit", "verify").code == 0
