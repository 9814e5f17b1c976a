"""The published schema of the policy and the reader of it agree."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from nabz.domain.languages import Language
from nabz.services.policy import MOST_KEEP_DAYS, policy_of
from nabz.services.settings import Settings

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs" / "policy.schema.json").read_text("utf-8"))
KEY = "ab" * 32


@pytest.mark.parametrize(
    "policy",
    [
        {},
        {"format": 1},
        {"locked": {"language": "te", "mode": "patient", "lock_after_minutes": 3, "theme": "contrast"}},
        {"default": {"text_scale": 1.2, "reduced_motion": True, "consultation_language": "hi"}},
        {"locked": {"introduced": True, "shared_with_patients": False, "model_id": ""}},
        {"allow": {"languages": ["te", "en"], "models": [], "packs": ["a"], "unsigned_packs": False}},
        {"allow": {"export": False, "network": False}},
        {"records": {"keep_days": 365}, "trust": {"publishers": [KEY, KEY.upper()]}},
    ],
)
def test_what_the_schema_allows_the_reader_takes(policy: dict[str, Any]) -> None:
    Draft202012Validator(SCHEMA).validate(policy)
    assert policy_of(policy, "x").ignored == ()


@pytest.mark.parametrize(
    "policy",
    [
        {"format": 2},
        {"extra": {}},
        {"locked": {"language": "tlh"}},
        {"locked": {"lock_after_minutes": 500}},
        {"locked": {"lock_after_minutes": True}},
        {"locked": {"text_scale": 9}},
        {"locked": {"mode": "admin"}},
        {"locked": {"theme": "mauve"}},
        {"locked": {"reduced_motion": "no"}},
        {"default": {"colour": "red"}},
        {"allow": {"languages": []}},
        {"allow": {"languages": ["xx"]}},
        {"allow": {"models": [3]}},
        {"allow": {"export": "perhaps"}},
        {"allow": {"coffee": True}},
        {"records": {"keep_days": 0}},
        {"records": {"keep_days": MOST_KEEP_DAYS + 1}},
        {"trust": {"publishers": ["abc"]}},
        {"locked": 3},
    ],
)
def test_what_the_schema_refuses_the_reader_names(policy: dict[str, Any]) -> None:
    assert not Draft202012Validator(SCHEMA).is_valid(policy)
    assert policy_of(policy, "x").ignored


def test_the_schema_knows_every_setting_and_every_language() -> None:
    settings = SCHEMA["$defs"]["settings"]["properties"]
    assert set(settings) == {f.name for f in fields(Settings)}
    assert SCHEMA["$defs"]["language"]["enum"] == [str(lang) for lang in Language]
    assert SCHEMA["properties"]["records"]["properties"]["keep_days"]["maximum"] == MOST_KEEP_DAYS
