"""The clinical data that ship, and one reader of messages over them, for the tests of understanding."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from nabz.clinical.content import ClinicalContent
from nabz.clinical.understanding import Understander
from nabz.domain.findings import Finding, FindingState
from nabz.domain.languages import Language
from nabz.services.clinical_content import inspect_clinical_content

CLINICAL = Path(__file__).parents[1] / "resources" / "clinical"
UTTERANCES = Path(__file__).parent / "unit" / "utterances"


@cache
def shipped_content() -> ClinicalContent:
    """The data under resources/, with whatever is untranslated left in English."""
    return inspect_clinical_content(CLINICAL)[0]


@cache
def understander() -> Understander:
    return Understander(shipped_content())


def read(text: str, lang: str = "en", *, asked: str | None = None) -> dict[str, Finding]:
    """Concept to finding."""
    return {f.concept: f for f in understander().findings(text, Language(lang), asked=asked)}


def present(text: str, lang: str = "en") -> set[str]:
    """The concepts that a message tells as present."""
    return {c for c, f in read(text, lang).items() if f.state is FindingState.PRESENT}


def absent(text: str, lang: str = "en") -> set[str]:
    """The concepts that a message denies."""
    return {c for c, f in read(text, lang).items() if f.state is FindingState.ABSENT}


def utterances(lang: str) -> list[tuple[str, str]]:
    """(expected, text) of the utterances kept for a language."""
    lines = (UTTERANCES / f"{lang}.tsv").read_text("utf-8").splitlines()
    return [(e, t) for e, _, t in (line.partition("\t") for line in lines if not line.startswith("#"))]
