"""Danger signs in free text, before anything else reads it."""

from __future__ import annotations

from nabz.clinical.content import ClinicalContent
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert


class ClinicalDangerScreen:
    def __init__(self, content: ClinicalContent) -> None:
        self._content = content

    def alerts(self, text: str, lang: Language, patient: PatientContext) -> tuple[Alert, ...]:
        return ()
