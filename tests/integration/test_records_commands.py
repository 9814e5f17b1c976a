"""The records on the command line: locked, unlocked by three ways, people, audit, backup, erasure."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import PASSPHRASE, Run, nabz_in

pytestmark = pytest.mark.integration

Nabz = Callable[..., Run]
NEW = "another good passphrase"
PLANTED = "plantedzebra"

LINES = [
    {"patient": {"code": "P-7", "age_years": 30, "sex": "male"}},
    {"say": f"I have a cough and fever for 3 days {PLANTED}"},
    {"end": True},
]
TALK = "".join(json.dumps(line) + "\n" for line in LINES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with records that hold one consultation."""
    made = tmp_path_factory.mktemp("data")
    first = nabz_in(made)("consult", "--json", stdin=TALK)
    assert first.code == 0, first.err
    assert json.loads(first.out.splitlines()[-1])["stored"] is True
    assert "recovery-code" in first.err
    return made


def test_without_a_passphrase_a_consultation_goes_on_and_keeps_nothing(tmp_path: Path) -> None:
    nabz = nabz_in(tmp_path, NABZ_PASSPHRASE="")
    run = nabz("consult", "--json", stdin=TALK)
    assert run.code == 0
    assert json.loads(run.out.splitlines()[-1])["stored"] is False
    assert len(run.err.strip().splitlines()) == 1
    assert not (tmp_path / "records").exists() or not any((tmp_path / "records").glob("records.db*"))
    listed = nabz("history", "list")
    assert listed.code == 4
    assert "nabz records init" in listed.err


@pytest.mark.parametrize(
    "command", ["doctor", "history list", "history search fever", "people list", "waiting list"]
)
def test_a_command_that_only_reads_sets_no_records_up(tmp_path: Path, command: str) -> None:
    read = nabz_in(tmp_path)(*command.split())
    assert read.code == 4
    assert "nabz records init" in read.out + read.err
    assert "encrypted with this passphrase" not in read.err
    assert not [path for path in tmp_path.rglob("*") if path.parent.name in ("records", "backups")]


@pytest.mark.parametrize("command", ["history list", "people list", "audit verify", "records check"])
def test_commands_on_records_need_the_passphrase(folder: Path, command: str) -> None:
    locked = nabz_in(folder, NABZ_PASSPHRASE="")(*command.split())
    assert locked.code == 4
    assert "NABZ_PASSPHRASE" in locked.err
    assert locked.out == ""
    assert nabz_in(folder)(*command.split()).code == 0


def test_a_wrong_passphrase_is_told_and_a_key_file_opens(folder: Path, tmp_path: Path) -> None:
    wrong = nabz_in(folder, NABZ_PASSPHRASE="wrong")("history", "list")
    assert wrong.code == 4
    assert "not right" in wrong.err
    key = tmp_path / "key"
    key.write_text(PASSPHRASE + "\n")
    nabz = nabz_in(folder, NABZ_PASSPHRASE="")
    assert nabz("--key-file", str(key), "history", "list", "--json").json
    assert nabz_in(folder, NABZ_PASSPHRASE="", NABZ_KEY_FILE=str(key))("history", "list").code == 0
    missing = nabz("--key-file", str(tmp_path / "none"), "history", "list")
    assert missing.code == 3


def test_no_file_holds_a_word_of_the_patient(folder: Path) -> None:
    assert nabz_in(folder)("history", "search", PLANTED, "--json").json
    found = [p for p in folder.rglob("*") if p.is_file() and PLANTED.encode() in p.read_bytes()]
    assert found == []


def test_people_audit_and_recovery(tmp_path: Path) -> None:
    nabz = nabz_in(tmp_path)
    code = nabz("records", "init", "--name", "asha")
    assert code.code == 0
    assert nabz("records", "init").code == 3
    added = nabz_in(tmp_path, NABZ_NEW_PASSPHRASE=NEW)("people", "add", "ravi")
    assert added.code == 0, added.err
    people = nabz("people", "list", "--json").json
    assert [(p["name"], p["role"]) for p in people] == [("asha", "administrator"), ("ravi", "staff")]
    ravi = nabz_in(tmp_path, NABZ_PASSPHRASE=NEW, NABZ_USER="ravi")
    refused = ravi("audit", "list")
    assert refused.code == 3
    assert "administrator" in refused.err
    (tmp_path / "pin").write_text("१२३४५६")
    assert ravi("people", "pin", "--pin-file", str(tmp_path / "pin")).code == 0
    assert [p["has_pin"] for p in nabz("people", "list", "--json").json] == [False, True]
    assert nabz("people", "disable", "asha").code == 3
    assert nabz("people", "role", "ravi", "administrator").code == 0
    assert nabz("people", "disable", "ravi").code == 0
    assert ravi("history", "list").code == 4
    (tmp_path / "code").write_text(code.out)
    (tmp_path / "new").write_text(NEW)
    recovered = nabz(
        "records", "recover", "--code-file", str(tmp_path / "code"), "--new-file", str(tmp_path / "new")
    )
    assert recovered.code == 0, recovered.err
    assert len(recovered.out.strip()) == 39
    assert recovered.out != code.out
    assert nabz("history", "list").code == 4
    again = nabz_in(tmp_path, NABZ_PASSPHRASE=NEW)
    assert again("audit", "verify", "--json").json == {"whole": True, "flaw": None}
    actions = {e["action"] for e in again("audit", "list", "--json").json}
    assert {"records.set_up", "person.added", "person.role", "person.disabled", "recovery.used"} <= actions
    (tmp_path / "old").write_text(PASSPHRASE)
    changed = again("records", "passphrase", "--new-file", str(tmp_path / "old"))
    assert changed.code == 0, changed.err
    assert nabz("history", "list").code == 0


def test_backup_erasure_and_restore(folder: Path, tmp_path: Path) -> None:
    nabz = nabz_in(folder)
    stick = tmp_path / "clinic.nabzbackup"
    made = nabz("backup", "create", str(stick))
    assert made.code == 0, made.err
    assert PLANTED.encode() not in stick.read_bytes()
    assert nabz("backup", "create", str(stick)).code == 3
    assert nabz("backup", "list", "--json").json
    erased = nabz("records", "erase-patient", "P-7", "--yes", "--json").json
    assert erased["sessions"] == 1
    assert erased["elsewhere"] == [str(stick)]
    assert nabz("history", "list", "--json").json == []
    stranger = nabz_in(tmp_path / "other")("backup", "restore", str(stick))
    assert stranger.code == 0, stranger.err
    assert nabz_in(tmp_path / "other")("history", "search", PLANTED, "--json").json
    (tmp_path / "no.nabzbackup").write_text("no backup")
    assert nabz("backup", "restore", str(tmp_path / "no.nabzbackup")).code == 3
    assert nabz("records", "repair", "--json").json["way"] == "sound"
    assert nabz("records", "check", "--json").json["sound"] is True
