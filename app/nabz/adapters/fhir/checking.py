"""Is it FHIR R4B, and does it hold only what a receiver can know?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nabz.adapters.fhir.codes import CODES, RESOURCES, SYSTEMS
from nabz.domain.errors import UserError

_BARE_CODES = frozenset({"status", "gender", "type", "mode", "role"})
_LONGEST = 160


def check_form(bundle: dict[str, Any]) -> None:
    """The form of FHIR R4B, by the published models.

    Raises:
        UserError: `fhir_invalid`, naming the first place.
    """
    # Half a second and 60 MB: only who exports pays for it.
    from fhir.resources.R4B.bundle import Bundle
    from pydantic import ValidationError

    try:
        Bundle.model_validate(bundle)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "Bundle"
        raise invalid(place, first["msg"]) from error
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise invalid("Bundle", f"it cannot be read ({type(error).__name__})") from error


def check_document(bundle: dict[str, Any]) -> None:
    """What the models leave open: resources, codes, references, and the rules of a document.

    Raises:
        UserError: `fhir_invalid`.
    """
    entries = bundle.get("entry", [])
    urls = [e.get("fullUrl") for e in entries]
    if bundle.get("type") != "document" or not bundle.get("identifier") or not bundle.get("timestamp"):
        raise invalid("Bundle", "a document has a type, an identifier and a timestamp")
    if not entries or entries[0]["resource"].get("resourceType") != "Composition":
        raise invalid("Bundle.entry", "a document begins with its Composition")
    if len(set(urls)) != len(urls) or None in urls:
        raise invalid("Bundle.entry.fullUrl", "every entry has an address of its own")
    _codes(bundle, "Bundle")
    for entry in entries:
        resource = entry["resource"]
        kind = resource.get("resourceType")
        if kind not in RESOURCES:
            raise invalid("Bundle.entry", f"{kind!r} is not a resource of these documents")
        if entry["fullUrl"] != f"urn:uuid:{resource.get('id')}":
            raise invalid(f"{kind}.id", "it is not that of its address")
        _codes(resource, kind)
        for place, target in _references(resource, kind):
            if target not in urls:
                raise invalid(place, f"{target!r} is not in the document")


def _codes(node: Any, path: str) -> None:
    """Every coding and every quantity by its system, every bare code by its place."""
    if isinstance(node, list):
        for item in node:
            _codes(item, path)
        return
    if not isinstance(node, dict):
        return
    if "system" in node and "code" in node:
        allowed = SYSTEMS.get(node["system"])
        code = node["code"]
        if allowed is None:
            raise invalid(path, f"the code system {node['system']!r} is not used here")
        known = allowed.fullmatch(code) if isinstance(allowed, re.Pattern) else code in allowed
        if not known:
            raise invalid(path, f"{code!r} is not a code of {node['system']} that is used here")
    elif "code" in node and isinstance(node["code"], str):
        raise invalid(path, f"the code {node['code']!r} has no system")
    for key, value in node.items():
        place = f"{path}.{key}"
        if isinstance(value, str) and key in _BARE_CODES and value not in CODES.get(place, ()):
            raise invalid(place, f"{value!r} is not a code that is used here")
        if key != "resource":
            _codes(value, place)


def _references(node: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, list):
        for item in node:
            yield from _references(item, path)
    elif isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield f"{path}.reference", node["reference"]
        for key, value in node.items():
            yield from _references(value, f"{path}.{key}")


def invalid(place: str, problem: str) -> UserError:
    """The error for a bundle that is not right, on one short line."""
    line = " ".join(problem.split()).rstrip(".")
    return UserError("fhir_invalid", place=place[:_LONGEST], problem=line[:_LONGEST])
