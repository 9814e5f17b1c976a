"""Passages as lines of JSON, and the manifest as canonical JSON: checked field by field on the way in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.domain.packs import (
    FORMAT_VERSION,
    PackManifest,
    PackUse,
    id_problem,
    is_version,
    passage_in_pack,
)

MOST_PASSAGES = 500_000
_LONGEST_TEXT, _LONGEST_LABEL, _LONGEST_NOTICE, _MOST_TERMS = 20_000, 1_000, 50_000, 200
_TEXTS = {"id": _LONGEST_LABEL, "title": _LONGEST_LABEL, "text": _LONGEST_TEXT, "source": _LONGEST_LABEL}
_OPTIONAL = {"page", "audience", "section", "search_terms"}
_MANIFEST_TEXTS = ("id", "title", "version", "licence", "notice", "created", "embedder", "publisher")
MANIFEST_KEYS = frozenset({*_MANIFEST_TEXTS, "format", "languages", "audience", "use", "members"})


class WrongContentError(ValueError):
    """A field is missing, unknown, or of the wrong type."""


def canonical(value: Any) -> bytes:
    """The one way in which a JSON value is written here."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def parse_json(data: bytes, what: str) -> Any:
    """A JSON value whose objects name no key twice. Raises `WrongContentError`."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        table = dict(pairs)
        if len(table) != len(pairs):
            raise WrongContentError(f"{what} names a field twice")
        return table

    def refuse(number: str) -> Any:
        raise WrongContentError(f"{what} holds {number}")

    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=once, parse_constant=refuse)
    except WrongContentError:
        raise
    except (ValueError, RecursionError) as error:
        raise WrongContentError(f"{what} is no JSON") from error


# --- manifest ---------------------------------------------------------------------------------------------------


def manifest_fields(manifest: PackManifest) -> dict[str, Any]:
    """The fields of a manifest but for its members."""
    return {
        "format": FORMAT_VERSION,
        **{name: str(getattr(manifest, name)) for name in _MANIFEST_TEXTS},
        "languages": list(manifest.languages),
        "audience": str(manifest.audience),
        "use": str(manifest.use),
    }


def manifest_of(raw: dict[str, Any]) -> PackManifest:
    """The manifest of parsed fields. Raises `WrongContentError`."""
    unknown = set(raw) - MANIFEST_KEYS
    missing = MANIFEST_KEYS - set(raw)
    if unknown or missing:
        word, names = ("unknown", unknown) if unknown else ("missing", missing)
        raise WrongContentError(f"the manifest has {word} fields ({', '.join(sorted(names))[:100]})")
    for name in _MANIFEST_TEXTS:
        longest = _LONGEST_NOTICE if name in ("notice", "licence") else _LONGEST_LABEL
        _text(raw[name], f"the manifest's {name}", longest)
    if problem := id_problem(raw["id"]):
        raise WrongContentError(f"its id {raw['id'][:80]!r}: {problem}")
    if not is_version(raw["version"]):
        raise WrongContentError(f"its version {raw['version'][:40]!r} is not numbers with points")
    if not raw["title"].strip():
        raise WrongContentError("it has no title")
    languages = _texts(raw["languages"], "the manifest's languages", len(Language))
    if not languages or set(languages) - {str(lang) for lang in Language}:
        raise WrongContentError("its languages are not among the seven")
    return PackManifest(
        **{name: raw[name] for name in _MANIFEST_TEXTS},
        languages=languages,
        audience=_choice(Audience, raw["audience"], "audience"),
        use=_choice(PackUse, raw["use"], "use"),
    )


# --- passages ---------------------------------------------------------------------------------------------------


def lines_of(passages: Iterable[Passage]) -> bytes:
    """One line of canonical JSON a passage."""
    return b"".join(canonical(_as_dict(p)) + b"\n" for p in passages)


def passages_of(data: bytes, manifest: PackManifest) -> tuple[Passage, ...]:
    """The passages of the lines. Raises `WrongContentError`."""
    lines = data.split(b"\n")
    if lines[-1] != b"":
        raise WrongContentError("the last passage is cut short")
    if len(lines) - 1 > MOST_PASSAGES:
        raise WrongContentError(f"it has more than {MOST_PASSAGES} passages")
    passages = tuple(_passage(line, n, manifest) for n, line in enumerate(lines[:-1], 1))
    if len({p.id for p in passages}) != len(passages):
        raise WrongContentError("two passages have one id")
    if not passages:
        raise WrongContentError("it has no passage")
    return passages


def _as_dict(passage: Passage) -> dict[str, Any]:
    fields: dict[str, Any] = {name: getattr(passage, name) for name in _TEXTS}
    fields |= {"lang": str(passage.lang), "audience": str(passage.audience)}
    if passage.page is not None:
        fields["page"] = passage.page
    if passage.section:
        fields["section"] = passage.section
    if passage.search_terms:
        fields["search_terms"] = list(passage.search_terms)
    return fields


def _passage(line: bytes, n: int, manifest: PackManifest) -> Passage:
    what = f"passage {n}"
    raw = parse_json(line, what)
    if not isinstance(raw, dict) or set(raw) - _OPTIONAL != {*_TEXTS, "lang"}:
        raise WrongContentError(f"{what} has other fields than a passage has")
    for name, longest in _TEXTS.items():
        _text(raw[name], f"{what}'s {name}", longest)
    page = raw.get("page")
    if page is not None and (type(page) is not int or not 1 <= page <= 10**6):
        raise WrongContentError(f"{what}'s page is no page number")
    if not raw["id"] or not raw["text"].strip():
        raise WrongContentError(f"{what} is empty")
    passage = Passage(
        id=raw["id"],
        source_id=manifest.id,
        source=raw["source"],
        title=raw["title"],
        text=raw["text"],
        lang=_choice(Language, raw["lang"], f"{what}'s language"),
        page=page,
        audience=_choice(Audience, raw.get("audience", "staff"), f"{what}'s audience"),
        section=_text(raw.get("section", ""), f"{what}'s section", _LONGEST_LABEL),
        search_terms=_texts(raw.get("search_terms", []), f"{what}'s search terms", _MOST_TERMS),
    )
    if not passage_in_pack(manifest, passage):
        raise WrongContentError(f"{what} has a language or an audience that the manifest does not name")
    return passage


def _text(value: object, what: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise WrongContentError(f"{what} is no text, or too long")
    if any(ord(c) < 32 and c not in "\n\t" for c in value) or any(0xD800 <= ord(c) <= 0xDFFF for c in value):
        raise WrongContentError(f"{what} holds characters that are no text")
    return value


def _texts(value: object, what: str, most: int) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > most:
        raise WrongContentError(f"{what} are no list of texts, or too many")
    return tuple(_text(v, what, _LONGEST_LABEL) for v in value)


def _choice(kind: type[Any], value: object, what: str) -> Any:
    try:
        return kind(value)
    except ValueError as error:
        raise WrongContentError(f"{what} {str(value)[:40]!r} is unknown") from error


def members_of(raw: object, allowed: Sequence[str]) -> dict[str, tuple[str, int]]:
    """Members that the manifest vouches for: name to (SHA-256, bytes). Raises `WrongContentError`."""
    if not isinstance(raw, dict) or "passages.jsonl" not in raw or set(raw) - set(allowed):
        raise WrongContentError("the manifest's members are not those of a pack")
    found: dict[str, tuple[str, int]] = {}
    for name, entry in raw.items():
        if not isinstance(entry, dict) or set(entry) != {"sha256", "size"}:
            raise WrongContentError(f"the manifest's entry for {name} is not right")
        digest, size = entry["sha256"], entry["size"]
        if not isinstance(digest, str) or type(size) is not int or size < 0:
            raise WrongContentError(f"the manifest's entry for {name} is not right")
        found[name] = (digest, size)
    return found
