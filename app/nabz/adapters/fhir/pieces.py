"""The small parts that resources are built of."""

from __future__ import annotations

import uuid
from html import escape
from typing import Any

from nabz.adapters.fhir.codes import LOINC, TERMS, UCUM, VITALS

_NAMESPACE = uuid.UUID("6f4a1f8e-2b0c-5c57-9d0a-0a7a4e414253")
"""Of the ids of all resources: the same record gives the same ids wherever and whenever it is exported."""


def resource_id(conversation: str, *key: object) -> str:
    """The id of one resource of a conversation."""
    return str(uuid.uuid5(_NAMESPACE, "/".join([conversation, *map(str, key)])))


def coding(system: str, code: str, display: str = "") -> dict[str, Any]:
    found = {"system": system, "code": code}
    return {**found, "display": text(display)} if text(display) else found


def coded(*codings: tuple[str, ...], words: str = "") -> dict[str, Any]:
    """A CodeableConcept."""
    found: dict[str, Any] = {"coding": [coding(*c) for c in codings]} if codings else {}
    return {**found, "text": text(words)} if text(words) else found


def term(system: str, code: str) -> dict[str, Any]:
    """A code of HL7's own terminology, as a CodeableConcept."""
    return coded((TERMS + system, code))


def quantity(value: float, ucum: str, unit: str) -> dict[str, Any]:
    number = int(value) if float(value).is_integer() else round(float(value), 3)
    return {"value": number, "unit": unit, "system": UCUM, "code": ucum}


def measure(name: str) -> tuple[dict[str, Any], str, str]:
    """Code, UCUM unit and unit of something that Nabz measures."""
    system, code, display, ucum, unit = VITALS[name]
    return coded((system, code, display), words=display), ucum, unit


def category(code: str) -> list[dict[str, Any]]:
    return [term("observation-category", code)]


def text(words: str) -> str:
    """Without what XML and FHIR strings cannot hold, and without blanks at the ends."""
    kept = "".join(c for c in str(words) if c in "\t\n" or (c >= " " and c not in "\x7f\ufffe\uffff"))
    return kept.strip()


def narrative(lines: list[str], lang: str) -> dict[str, Any]:
    """Readable text of a section."""
    direction = ' dir="rtl"' if lang == "ar" else ""
    body = "".join(f"<p>{escape(text(line))}</p>" for line in lines if text(line)) or "<p>-</p>"
    opened = f'<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}" lang="{lang}"{direction}>'
    return {"status": "generated", "div": f"{opened}{body}</div>"}


def is_loinc(concept: dict[str, Any], *codes: str) -> bool:
    """Whether a CodeableConcept is one of these LOINC codes."""
    return any(c.get("system") == LOINC and c.get("code") in codes for c in concept.get("coding", []))
