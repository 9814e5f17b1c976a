"""Every kind of broken clinical entry is refused, with its file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from clinical_cases import RESOURCES
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.clinical_content import (
    inspect_clinical_content,
    parse_finding_ref,
    read_clinical_content,
)

CONCEPTS = """\
[cough]
kind = "finding"
type = "binary"
inquiry = "chief_complaint"
complaint = true
rate = 0.3

[cough_days]
kind = "finding"
type = "number"
unit = "days"
min = 0
max = 365
inquiry = "specify"
parent = "cough"

[sputum]
kind = "finding"
type = "categorical"
choices = ["dry", "yellow"]
rates = { dry = 0.2, yellow = 0.1 }
inquiry = "specify"
parent = "cough"
ask_if = ["cough"]
gate = { min_age_months = 12, sex = "female" }
"""
CONDITIONS = """\
[cold]
icd10 = "J00"
base = 10.0
age = [[0, 59, 1.4]]
sex = { female = 1.1 }
must_not_miss = false
triage = "self_care"
cards = ["cold"]
source = "a book"
[cold.likelihood]
cough = 0.6
"sputum=dry" = 0.5
"cough_days>=14" = 0.1
"""
RULES = """\
[long_cough]
level = "urgent"
when = "cough and cough_days >= 14"
source = "a book"
"""
COMPLAINTS = """\
[cough]
must_ask = [
  { ask = "cough_days", inquiry = "specify" },
  { ask = "sputum", inquiry = "specify" },
]
"""
CONCEPT_TEXTS = """\
[cough]
name = "Cough"
question = "Do you cough?"
synonyms = ["coughing"]
[cough_days]
name = "How long"
question = "For how many days?"
[sputum]
name = "Sputum"
question = "What comes up?"
[sputum.choices.dry]
text = "Nothing"
[sputum.choices.yellow]
text = "Yellow"
"""
CONDITION_TEXTS = """\
[cold]
name = "Cold"
lay_name = "Cold"
explain = "A cold."
"""
DANGER_TEXTS = """\
[long_cough]
message = "A cough of 14 days needs a look."
first_steps = ["Go today."]
"""
PARTS = {
    "concepts/a.toml": CONCEPTS,
    "conditions/a.toml": CONDITIONS,
    "danger_signs/a.toml": RULES,
    "complaints.toml": COMPLAINTS,
    "text/{lang}/concepts/a.toml": CONCEPT_TEXTS,
    "text/{lang}/conditions/a.toml": CONDITION_TEXTS,
    "text/{lang}/danger_signs/a.toml": DANGER_TEXTS,
}


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """A folder of clinical data without a flaw."""
    for name, text in PARTS.items():
        for lang in Language if "{lang}" in name else [Language.EN]:
            path = tmp_path / name.format(lang=lang)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    cues = RESOURCES / "clinical" / "cues"
    if cues.is_dir():
        shutil.copytree(cues, tmp_path / "cues", dirs_exist_ok=True)
    return tmp_path


def spoil(folder: Path, name: str, old: str, new: str) -> int:
    """Replace a part of a file; the line of the change, from 1."""
    path = folder / name
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, old
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def own_problems(folder: Path) -> list[tuple[str, int, str]]:
    """Problems of this clinic's files; the cues of the real data speak of concepts that it does not have."""
    return [
        (p.path, p.line, p.reason)
        for p in inspect_clinical_content(folder)[1]
        if not p.path.startswith("cues/")
    ]


def test_the_clinic_is_sound(clinic: Path) -> None:
    assert own_problems(clinic) == []


BROKEN = [
    # concepts
    ("concepts/a.toml", 'kind = "finding"', 'kind = "thing"', 0, "kind must be one of"),
    ("concepts/a.toml", 'type = "binary"', 'type = "maybe"', 0, "type must be one of"),
    ("concepts/a.toml", 'inquiry = "chief_complaint"', 'inquiry = "small_talk"', 0, "inquiry must be one of"),
    ("concepts/a.toml", "rate = 0.3", "rate = 1.5", 0, "a rate is between 0 and 1"),
    ("concepts/a.toml", "rate = 0.3", "colour = 3", 0, "unknown key colour"),
    ("concepts/a.toml", 'unit = "days"\n', "", 0, "a number needs unit, min and max"),
    ("concepts/a.toml", "max = 365", "max = 0", -1, "min below max"),
    ("concepts/a.toml", 'choices = ["dry", "yellow"]\n', "", -3, "choices go with"),
    (
        "concepts/a.toml",
        "rates = { dry = 0.2, yellow = 0.1 }",
        "rates = { green = 0.2 }",
        0,
        "a choice that is none",
    ),
    ("concepts/a.toml", "rates = { dry = 0.2, yellow = 0.1 }", "rates = { dry = 2 }", 0, "a rate is between"),
    ("concepts/a.toml", 'parent = "cough"', 'parent = "nobody"', 0, "parent nobody is no concept"),
    ("concepts/a.toml", 'parent = "cough"', 'parent = "cough_days"', 0, "is its own ancestor"),
    ("concepts/a.toml", 'ask_if = ["cough"]', 'ask_if = ["nothing"]', 0, "ask_if nothing is no concept"),
    ("concepts/a.toml", "min_age_months = 12", "min_weight = 12", 0, "unknown gate min_weight"),
    ("concepts/a.toml", 'sex = "female"', 'sex = "other"', 0, "gate sex must be"),
    (
        "concepts/a.toml",
        "min_age_months = 12",
        "min_age_months = 12, max_age_months = 6",
        0,
        "gate admits nobody",
    ),
    ("concepts/a.toml", "[cough_days]", "[Cough_Days]", 0, "an id is lower-case"),
    ("concepts/a.toml", "[cough]\n", "note = 3\n[cough]\n", 0, "is not a table"),
    ("concepts/a.toml", "[cough]\n", "[cough\n", 0, ""),
    # conditions
    ("conditions/a.toml", 'icd10 = "J00"', 'icd10 = "cold"', 0, "is no ICD-10 code"),
    ("conditions/a.toml", "base = 10.0", "base = 0", 0, "base must be above 0"),
    ("conditions/a.toml", 'triage = "self_care"', 'triage = "later"', 0, "triage must be"),
    ("conditions/a.toml", 'cards = ["cold"]', "cards = []", 0, "needs cards"),
    ("conditions/a.toml", 'source = "a book"', 'source = ""', 0, "needs source"),
    ("conditions/a.toml", "[[0, 59, 1.4]]", "[[59, 0, 1.4]]", 0, "an age band is"),
    ("conditions/a.toml", "sex = { female = 1.1 }", "sex = { woman = 1.1 }", 0, "sex holds female and male"),
    ("conditions/a.toml", "cough = 0.6", "cough = 1.6", 0, "must be between 0 and 1"),
    ("conditions/a.toml", "cough = 0.6", "nothing = 0.6", 0, "there is no such concept"),
    ("conditions/a.toml", '"sputum=dry" = 0.5', '"sputum=green" = 0.5', 0, "green is no choice of it"),
    ("conditions/a.toml", '"cough_days>=14" = 0.1', '"cough>=14" = 0.1', 0, "only a number can be compared"),
    ("conditions/a.toml", '"cough_days>=14" = 0.1', '"cough days!" = 0.1', 0, "cannot be read"),
    (
        "conditions/a.toml",
        '[cold.likelihood]\ncough = 0.6\n"sputum=dry" = 0.5\n"cough_days>=14" = 0.1\n',
        "",
        -9,
        "needs a likelihood table",
    ),
    # rules
    ("danger_signs/a.toml", 'level = "urgent"', 'level = "soon"', 1, "a danger sign is emergency or urgent"),
    ("danger_signs/a.toml", "cough and cough_days >= 14", "cough and and", 0, "expected a name"),
    (
        "danger_signs/a.toml",
        "cough and cough_days >= 14",
        "cough and headache",
        0,
        "'headache' is not a concept",
    ),
    ("danger_signs/a.toml", 'source = "a book"', 'source = ""', 0, "needs a source"),
    # complaints
    ("complaints.toml", "[cough]\n", "[sneeze]\n", 0, "is no concept with complaint = true"),
    ("complaints.toml", 'ask = "sputum"', 'ask = "nothing"', -2, "names no concept or no inquiry type"),
    ("complaints.toml", 'ask = "sputum"', 'ask = "cough_days"', -2, "asks the same twice"),
    # words
    ("text/hi/concepts/a.toml", 'question = "Do you cough?"', "", -2, "needs a name and a question"),
    ("text/hi/concepts/a.toml", '[sputum.choices.yellow]\ntext = "Yellow"\n', "", None, "its choices are"),
    ("text/hi/concepts/a.toml", "[cough_days]", "[nobody]", 0, "has no structure of this id"),
    ("text/hi/conditions/a.toml", 'explain = "A cold."', "", -3, "needs a name and an explanation"),
    ("text/hi/danger_signs/a.toml", 'first_steps = ["Go today."]', "", -2, "needs a message and first steps"),
    ("text/hi/danger_signs/a.toml", "14 days", "41 days", None, "has the numbers"),
]


@pytest.mark.parametrize(("name", "old", "new", "shift", "reason"), BROKEN)
def test_a_broken_entry_is_named_with_file_and_line(
    clinic: Path, name: str, old: str, new: str, shift: int | None, reason: str
) -> None:
    line = spoil(clinic, name, old, new)
    found = own_problems(clinic)
    fitting = [(p, n) for p, n, why in found if reason in why]
    assert fitting, found
    path, shown = fitting[0]
    assert name.startswith(path)
    if shift is not None:
        assert shown == line + shift


def test_an_id_that_stands_twice_is_named_with_both_files(clinic: Path) -> None:
    (clinic / "concepts" / "b.toml").write_text(CONCEPTS[: CONCEPTS.index("\n[cough_days]")], "utf-8")
    assert ("concepts/b.toml", 1, "[cough] stands in concepts/a.toml too") in own_problems(clinic)


def test_a_complaint_without_a_list_is_named(clinic: Path) -> None:
    (clinic / "complaints.toml").write_text("", "utf-8")
    assert any("[cough] is a complaint without a must-ask list" in why for _, _, why in own_problems(clinic))
    (clinic / "complaints.toml").write_text("[cough]\nmust_ask = []\n", "utf-8")
    assert any("needs must_ask items" in why for _, _, why in own_problems(clinic))


def test_missing_words_are_named_and_read_in_english(clinic: Path) -> None:
    (clinic / "text" / "ta" / "conditions" / "a.toml").unlink()
    content, problems = inspect_clinical_content(clinic)
    assert any(p.path == "text/ta/conditions" and "[cold] is missing" in p.reason for p in problems)
    assert content.condition_texts[Language.TA]["cold"].name == "Cold"


def test_a_file_that_is_no_text_is_named(clinic: Path) -> None:
    (clinic / "concepts" / "b.toml").write_bytes(b"\xff\xfe")
    assert any(path == "concepts/b.toml" for path, _, _ in own_problems(clinic))


def test_the_build_refuses_a_flaw_and_the_app_forgives_a_translation(clinic: Path) -> None:
    shutil.rmtree(clinic / "cues", ignore_errors=True)
    (clinic / "cues").mkdir()
    (clinic / "text" / "ta" / "conditions" / "a.toml").unlink()
    with pytest.raises(EnvironmentFault) as raised:
        read_clinical_content(clinic)
    assert raised.value.code == "clinical_invalid"
    spoil(clinic, "conditions/a.toml", "base = 10.0", "base = 0")
    with pytest.raises(EnvironmentFault) as raised:
        read_clinical_content(clinic, allow_missing_texts=True)
    assert raised.value.params["path"] == "conditions/a.toml"
    assert raised.value.params["line"] == 3


@pytest.mark.parametrize("text", ["cough", "cough_sputum=dry", "cough_days>=14", "cough_days < 3"])
def test_references_are_read(text: str) -> None:
    assert parse_finding_ref(text) is not None


@pytest.mark.parametrize("text", ["", "Cough", "cough=", ">=3", "cough>=x", "cough==3", "a-b"])
def test_what_is_no_reference_is_not(text: str) -> None:
    assert parse_finding_ref(text) is None
