"""What was measured, told and seen, as Observations."""

from __future__ import annotations

from typing import Any

from nabz.adapters.fhir import codes
from nabz.adapters.fhir.pieces import category, coded, measure, quantity, term, text
from nabz.domain.languages import Language
from nabz.services.consult_words import ConsultWords
from nabz.services.export_document import ConversationDocument

Keyed = tuple[str, dict[str, Any]]
"""A stable key (for findings the concept) and the values of the resource."""
PERSON_FACTS = ("age_years", "age_months", "age_days", "weight_kg", "pregnancy_weeks", "days_after_birth")


class Observations:
    """The Observations of one conversation. They are preliminary: nobody has signed them."""

    def __init__(
        self,
        document: ConversationDocument,
        words: ConsultWords,
        lang: Language,
        subject: dict[str, str],
        encounter: dict[str, str],
    ) -> None:
        self._document = document
        self._words = words
        self._lang = lang
        self._common = {"status": "preliminary", "subject": subject, "encounter": encounter}

    def all(self) -> list[Keyed]:
        """Vital signs, facts about the person, findings, danger signs."""
        return [*self._vitals(), *self._person(), *self._findings(), *self._dangers()]

    def _one(self, key: str, kind: str, code: dict[str, Any], at: str, **value: Any) -> Keyed:
        return key, {
            **self._common,
            "category": category(kind),
            "code": code,
            "effectiveDateTime": at,
            **value,
        }

    def _vitals(self) -> list[Keyed]:
        signs = {v.name: v for v in self._document.vitals}
        found = []
        pressure = [signs.pop(n) for n in ("systolic", "diastolic") if n in signs]
        if pressure:
            parts = []
            for sign in pressure:
                code, ucum, unit = measure(sign.name)
                parts.append({"code": code, "valueQuantity": quantity(sign.value, ucum, unit)})
            panel = coded(codes.BLOOD_PRESSURE, words="Blood pressure")
            found.append(self._one("vital/pressure", "vital-signs", panel, pressure[-1].at, component=parts))
        for sign in signs.values():
            code, ucum, unit = measure(sign.name)
            value = quantity(sign.value, ucum, unit)
            found.append(self._one(f"vital/{sign.name}", "vital-signs", code, sign.at, valueQuantity=value))
        return found

    def _person(self) -> list[Keyed]:
        person, at = self._document.person, self._document.started_at
        found = []
        for name in PERSON_FACTS:
            value = getattr(person, name)
            if value is not None:
                code, ucum, unit = measure(name)
                kind = "vital-signs" if name == "weight_kg" else "social-history"
                amount = quantity(value, ucum, unit)
                found.append(self._one(f"person/{name}", kind, code, at, valueQuantity=amount))
        if person.pregnant is not None:
            code, state = coded(codes.PREGNANT), coded(codes.PREGNANCY[person.pregnant])
            found.append(self._one("person/pregnant", "social-history", code, at, valueCodeableConcept=state))
        if person.breastfeeding is not None:
            code = coded(codes.BREASTFEEDING)
            told = person.breastfeeding
            found.append(self._one("person/breastfeeding", "social-history", code, at, valueBoolean=told))
        return found

    def _findings(self) -> list[Keyed]:
        found: dict[str, Keyed] = {}
        for finding in (self._document.result or {}).get("findings", []):
            found[finding["concept"]] = self._finding(finding)
        return list(found.values())

    def _finding(self, finding: dict[str, Any]) -> Keyed:
        concept, attributes = finding["concept"], dict(finding.get("attributes", {}))
        english = self._words.name(concept, Language.EN)
        code = coded((codes.CONCEPT, concept, english), words=self._words.name(concept, self._lang))
        value: dict[str, Any] = {}
        number, choices = attributes.pop("value", None), attributes.pop("choices", [])
        if finding["state"] == "unknown":
            value["dataAbsentReason"] = term("data-absent-reason", "asked-unknown")
        elif number is not None:
            known = self._words.content.concepts.get(concept)
            ucum, unit = codes.UNITS.get(known.unit if known else "", ("1", "1"))
            value["valueQuantity"] = quantity(float(number), ucum, unit)
        elif len(choices) == 1:
            value["valueCodeableConcept"] = self._choice(concept, choices[0])
        elif not choices:
            value["valueBoolean"] = finding["state"] == "present"
        parts: list[dict[str, Any]] = []
        if len(choices) > 1:
            parts += [{"code": code, "valueCodeableConcept": self._choice(concept, c)} for c in choices]
        for name, told in attributes.items():
            part = {"code": coded((codes.CONCEPT, name, name.replace("_", " ")))}
            parts.append({**part, "valueString": text(str(told)) or "-"})
        if parts:
            value["component"] = parts
        if text(finding.get("words", "")):
            value["note"] = [{"text": text(finding["words"])}]
        kind = "exam" if finding.get("origin") == "vital" else "survey"
        return self._one(concept, kind, code, self._document.updated_at, **value)

    def _choice(self, concept: str, choice: str) -> dict[str, Any]:
        known = self._words.content.concepts.get(concept)
        words = {c.id: c.text for c in (self._words.choices(concept, self._lang) if known else None) or ()}
        return coded((codes.CHOICE, choice), words=words.get(choice, choice))

    def _dangers(self) -> list[Keyed]:
        found = []
        for alert in self._document.alerts:
            code = coded(codes.DANGER, words="Danger sign")
            value = coded((codes.RULE, alert["rule"]), words=alert["text"])
            level = coded((codes.TRIAGE, alert["level"]), words=alert["level"].replace("_", " "))
            found.append(
                self._one(
                    f"danger/{alert['rule']}",
                    "survey",
                    code,
                    self._document.updated_at,
                    valueCodeableConcept=value,
                    interpretation=[level],
                )
            )
        return found
