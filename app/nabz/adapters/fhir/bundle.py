"""A conversation as a FHIR R4B document."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from nabz import __version__
from nabz.adapters.fhir import codes
from nabz.adapters.fhir.checking import check_document, check_form
from nabz.adapters.fhir.observations import Observations
from nabz.adapters.fhir.patient import read_patient
from nabz.adapters.fhir.pieces import coded, coding, narrative, resource_id, term, text
from nabz.adapters.fhir.questions import questionnaire_response
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.services.consult_words import ConsultWords
from nabz.services.export_document import ConversationDocument


class FhirBundles:
    """`services.export_ports.FhirForm`: writes checked documents, reads patients."""

    def __init__(self, words: ConsultWords, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._words = words
        self._now = now

    def write(self, document: ConversationDocument) -> dict[str, Any]:
        """A Bundle of type document; ids are the same at every export of the same conversation.

        Raises:
            UserError: `fhir_invalid`: the record holds what FHIR cannot.
        """
        bundle = _Building(document, self._words, self._now()).bundle()
        check_document(bundle)
        check_form(bundle)
        return bundle

    def read_patient(self, bundle: dict[str, Any]) -> PatientContext:
        """Who a bundle is about, with the allergies. Raises `UserError` (`fhir_invalid`, `patient_field`)."""
        check_form(bundle)
        return read_patient(bundle, self._now().date())


class _Building:
    """One document while it is put together."""

    def __init__(self, document: ConversationDocument, words: ConsultWords, now: datetime) -> None:
        self.document = document
        self.words = words
        self.now = now.isoformat(timespec="milliseconds")
        self.result = document.result or {}
        self.lang = Language(self.result.get("lang", document.lang))
        self.entries: dict[str, dict[str, Any]] = {}
        self.subject = self.reference("Patient")
        self.encounter = self.reference("Encounter")

    def reference(self, *key: object) -> dict[str, str]:
        return {"reference": f"urn:uuid:{resource_id(self.document.id, *key)}"}

    def add(self, kind: str, *key: object, **values: Any) -> dict[str, str]:
        """Keep a resource (what is None is left out); the reference to it."""
        uid = resource_id(self.document.id, kind, *key)
        kept = {k: v for k, v in values.items() if v not in (None, [], {})}
        self.entries[uid] = {"resourceType": kind, "id": uid, **kept}
        return {"reference": f"urn:uuid:{uid}"}

    def bundle(self) -> dict[str, Any]:
        d = self.document
        self.add("Composition")  # it comes first; its contents are known last
        self._patient()
        self.add("Encounter")
        observations = Observations(d, self.words, self.lang, self.subject, self.encounter).all()
        seen = [self.add("Observation", key, **values) for key, values in observations]
        keys = {key: reference for (key, _), reference in zip(observations, seen, strict=True)}
        provisional = self._conditions(keys)
        known = self._known_conditions()
        allergies = self._allergies()
        medicines = self._medicines()
        answered = questionnaire_response(d)
        if answered:
            asked = self.add(
                "QuestionnaireResponse", subject=self.subject, encounter=self.encounter, **answered
            )
            seen.append(asked)
        self._encounter(provisional)
        device = self.add(
            "Device",
            deviceName=[{"name": "Nabz", "type": "user-friendly-name"}],
            version=[{"value": __version__}],
        )
        self._composition(device, seen, provisional + known, allergies, medicines)
        self._provenance(device)
        entries = [{"fullUrl": f"urn:uuid:{uid}", "resource": r} for uid, r in self.entries.items()]
        return {
            "resourceType": "Bundle",
            "id": resource_id(d.id, "Bundle"),
            "language": str(self.lang),
            "identifier": {"system": codes.CONVERSATION, "value": d.id},
            "type": "document",
            "timestamp": self.now,
            "entry": entries,
        }

    def _patient(self) -> None:
        person = self.document.person
        self.add(
            "Patient",
            identifier=[{"system": codes.PATIENT, "value": text(person.code)}] if person.code else None,
            gender=str(person.sex) if person.sex else None,
        )

    def _encounter(self, provisional: list[dict[str, str]]) -> None:
        d, level = self.document, self.result.get("triage", {}).get("level")
        reasons = self.result.get("triage", {}).get("reasons", [])
        priority = None
        if level is not None:
            code, display = codes.PRIORITY[level]
            told = self.words.say(f"level_{level}", self.lang)
            act = (codes.TERMS + "v3-ActPriority", code, display)
            priority = coded(act, (codes.TRIAGE, level, told), words=told)
        self.add(
            "Encounter",
            identifier=[{"system": codes.CONVERSATION, "value": d.id}],
            status="finished" if self.result or d.kind == "ask" else "in-progress",
            **{"class": coding(codes.TERMS + "v3-ActCode", "AMB", "ambulatory")},
            priority=priority,
            subject=self.subject,
            period={"start": d.started_at, "end": max(d.started_at, d.updated_at)},
            reasonCode=[coded(words=r) for r in reasons if text(r)],
            diagnosis=[{"condition": c, "rank": n} for n, c in enumerate(provisional, 1)],
        )

    def _conditions(self, observed: dict[str, dict[str, str]]) -> list[dict[str, str]]:
        """The differential: each is a possibility, none a diagnosis."""
        found = []
        for c in self.result.get("differential", []):
            evidence = [
                observed[k] for label in c["supporting"] if (k := label.partition("=")[0]) in observed
            ]
            for_it = {"detail": evidence} if evidence else {}
            found.append(
                self.add(
                    "Condition",
                    "provisional",
                    c["condition"],
                    clinicalStatus=term("condition-clinical", "active"),
                    verificationStatus=term("condition-ver-status", "provisional"),
                    category=[term("condition-category", "encounter-diagnosis")],
                    code=coded(
                        (codes.ICD10, c["icd10"], c["name_en"]),
                        (codes.CONDITION, c["condition"], c["name_en"]),
                        words=c["name"],
                    ),
                    subject=self.subject,
                    encounter=self.encounter,
                    recordedDate=self.document.updated_at,
                    evidence=[for_it] if for_it else None,
                    note=[
                        {"text": f"Possible, not confirmed. Estimated probability {c['probability']:.0%}."}
                    ],
                )
            )
        return found

    def _known_conditions(self) -> list[dict[str, str]]:
        return [
            self.add(
                "Condition",
                "known",
                n,
                clinicalStatus=term("condition-clinical", "active"),
                verificationStatus=term("condition-ver-status", "unconfirmed"),
                category=[term("condition-category", "problem-list-item")],
                code=coded(words=name),
                subject=self.subject,
            )
            for n, name in enumerate(self.document.person.conditions)
            if text(name)
        ]

    def _allergies(self) -> list[dict[str, str]]:
        return [
            self.add(
                "AllergyIntolerance",
                n,
                clinicalStatus=term("allergyintolerance-clinical", "active"),
                verificationStatus=term("allergyintolerance-verification", "unconfirmed"),
                code=coded(words=name),
                patient=self.subject,
            )
            for n, name in enumerate(self.document.person.allergies)
            if text(name)
        ]

    def _medicines(self) -> list[dict[str, str]]:
        return [
            self.add(
                "MedicationStatement",
                n,
                status="active",
                medicationCodeableConcept=coded(words=name),
                subject=self.subject,
                context=self.encounter,
                informationSource=self.subject,
            )
            for n, name in enumerate(self.document.person.medicines)
            if text(name)
        ]

    def _composition(
        self,
        device: dict[str, str],
        seen: list[dict[str, str]],
        conditions: list[dict[str, str]],
        allergies: list[dict[str, str]],
        medicines: list[dict[str, str]],
    ) -> None:
        soap = self.result.get("summary", {}).get("soap", {})
        lang = soap.get("lang", str(self.lang))
        talk = [t.text for t in self.document.turns if t.text]
        parts: list[tuple[str, list[str], list[dict[str, str]]]] = [
            ("subjective", soap.get("subjective") or ([] if soap else talk), []),
            ("objective", soap.get("objective", []), seen),
            ("assessment", soap.get("assessment", []), conditions),
            ("plan", soap.get("plan", []), []),
            ("allergies", list(self.document.person.allergies), allergies),
            ("medicines", list(self.document.person.medicines), medicines),
        ]
        sections = [
            {
                "title": codes.SECTIONS[name][2],
                "code": coded(codes.SECTIONS[name]),
                "text": narrative(lines, lang),
                **({"entry": entries} if entries else {}),
            }
            for name, lines, entries in parts
            if lines or entries
        ]
        sections += [
            {"title": title, "text": narrative(lines, str(self.lang))}
            for title, lines in self._added()
            if lines
        ]
        self.add(
            "Composition",
            language=str(self.lang),
            identifier={"system": codes.CONVERSATION, "value": self.document.id},
            # Nobody has signed it: a receiver must not take it for a finished note.
            status="preliminary",
            type=coded(codes.DOCUMENT),
            subject=self.subject,
            encounter=self.encounter,
            date=self.document.updated_at,
            author=[device],
            title="Consultation with Nabz",
            section=sections,
        )

    def _added(self) -> list[tuple[str, list[str]]]:
        """What was added to the record since: remarks, and the files that stay in the clinic."""
        d = self.document
        remarks = [f"{a.at} {a.by}: {a.text}" for a in d.amendments]
        files = [f"{f.name} ({f.media_type}, {f.size} bytes, SHA-256 {f.sha256})" for f in d.attachments]
        return [("Amendments", remarks), ("Attachments kept at the clinic", files)]

    def _provenance(self, device: dict[str, str]) -> None:
        """What it rests on: the app, the models, and the passages by the hash of their words."""
        entities = [
            {"role": "source", "what": {"identifier": {"system": codes.MODEL, "value": model}}}
            for model in self.document.models
        ]
        for p in self.document.passages:
            digest = hashlib.sha256(p["text"].encode("utf-8")).hexdigest()
            identifier = {"system": codes.PASSAGE, "value": f"{p['id']}#sha256={digest}"}
            entities.append(
                {"role": "source", "what": {"identifier": identifier, "display": text(p["source"]) or "-"}}
            )
        self.add(
            "Provenance",
            target=[self.reference("Composition")],
            recorded=self.now,
            agent=[{"type": term("provenance-participant-type", "assembler"), "who": device}],
            entity=entities,
        )
