"""The goals of the clinical core, on cases and utterances that were written apart from the rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nabz.bootstrap import consult_service
from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.consult import ConsultService
from nabz.services.danger_screen import ClinicalDangerScreen
from nabz.services.evaluation_consult import evaluate_pushes, figures, play, read_pushes
from nabz.services.evaluation_danger import evaluate_danger, read_utterances
from nabz.services.knowledge_content import read_content
from nabz.services.phrases import Phrases
from nabz.services.record_access import FixedRecords
from nabz.services.simulated_patient import read_cases, read_manners

pytestmark = pytest.mark.integration

SIMULATION = Path(__file__).parents[1] / "simulation"


@pytest.fixture(scope="module")
def service() -> ConsultService:
    """Without the search model: what it adds is more, and never less."""
    clinical, _ = inspect_clinical_content(shipped("resources") / "clinical")
    content = read_content(shipped("resources") / "knowledge")
    return consult_service(clinical, content, FixedRecords(), Phrases.read(shipped("resources") / "phrases"))


@pytest.fixture(scope="module")
def english(service: ConsultService) -> dict[str, Any]:
    return played(service, Language.EN)


def played(service: ConsultService, lang: Language) -> dict[str, Any]:
    manners = read_manners(SIMULATION / "temperaments.toml")
    cases = [c for c in read_cases(SIMULATION / "cases", service.parts.content) if c.lang is lang]
    return figures([play(service, case, manners) for case in cases])


@pytest.mark.parametrize("lang", list(Language))
def test_danger_signs_are_found_and_harmless_talk_stays_quiet(
    service: ConsultService, lang: Language
) -> None:
    utterances = read_utterances(SIMULATION / "utterances" / f"{lang}.toml")
    assert len(utterances) >= 60
    score = evaluate_danger(ClinicalDangerScreen(service.parts.content), utterances)[lang]
    missed = [m.utterance.text for m in score.misses]
    assert score.recall >= 0.97, missed
    assert score.false_alarm_rate <= 0.08, missed


def test_simulated_patients_in_english(english: dict[str, Any]) -> None:
    found = english
    assert found["cases"] >= 120
    assert found["top1"] >= 0.60
    assert found["top3"] >= 0.80
    assert found["triage_safe"] >= 0.95
    assert found["emergency_as_self_care"] == 0
    assert found["must_ask_coverage"] >= 0.85
    assert found["repeated"] == 0
    assert found["mean_questions"] <= 7


@pytest.mark.parametrize("lang", [lang for lang in Language if lang is not Language.EN])
def test_simulated_patients_in_the_other_languages(
    service: ConsultService, english: dict[str, Any], lang: Language
) -> None:
    """Small numbers: one case of the 22 is 0.045."""
    found = played(service, lang)
    assert found["cases"] >= 20
    assert found["top3"] >= english["top3"] - 0.10
    assert found["emergency_as_self_care"] == 0
    assert found["repeated"] == 0


def test_pushes_move_nothing(service: ConsultService) -> None:
    pushed = evaluate_pushes(service, SIMULATION, read_pushes(SIMULATION / "pushes.toml"), every=30)
    assert pushed["kinds"] >= 14
    assert pushed["flips"] <= 0.05
    assert pushed["triage_lowered"] == 0
