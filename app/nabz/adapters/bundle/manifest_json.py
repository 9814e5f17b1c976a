"""The manifest of a bundle as canonical JSON, checked field by field on the way in."""

from __future__ import annotations

import re
from typing import Any

from nabz.adapters.packs.passage_lines import WrongContentError
from nabz.domain.bundle import FORMAT_VERSION, BundleFile, BundleManifest, BundlePart, PartKind

_MOST_PARTS, _MOST_FILES, _LONGEST = 500, 100, 200
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SEGMENT = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+~ ()-]{0,149}")
_PUBLISHER = re.compile(r"([0-9a-f]{64})?")


def manifest_fields(manifest: BundleManifest) -> dict[str, Any]:
    """The manifest as it is written."""
    return {
        "format": FORMAT_VERSION,
        "created": manifest.created,
        "app_version": manifest.app_version,
        "publisher": manifest.publisher,
        "parts": [
            {
                "kind": str(part.kind),
                "id": part.id,
                "version": part.version,
                "platform": part.platform,
                "files": [{"path": f.path, "size": f.size, "sha256": f.sha256} for f in part.files],
            }
            for part in manifest.parts
        ],
    }


def manifest_of(raw: dict[str, Any]) -> BundleManifest:
    """Raises `WrongContentError`."""
    _exactly(raw, {"format", "created", "app_version", "publisher", "parts"}, "the manifest")
    if not _PUBLISHER.fullmatch(_text(raw["publisher"], "publisher")):
        raise WrongContentError("its publisher is no public key")
    parts = tuple(_part(p) for p in _list(raw["parts"], "parts", _MOST_PARTS))
    paths = [file.path.casefold() for part in parts for file in part.files]
    if len(set(paths)) != len(paths):
        raise WrongContentError("two of its parts name the same file")
    return BundleManifest(
        _text(raw["created"], "created"), _text(raw["app_version"], "app_version"), raw["publisher"], parts
    )


def _part(raw: Any) -> BundlePart:
    _exactly(raw, {"kind", "id", "version", "platform", "files"}, "a part")
    try:
        kind = PartKind(raw["kind"])
    except ValueError as error:
        raise WrongContentError(f"it has a part of an unknown kind ({str(raw['kind'])[:40]!r})") from error
    files = tuple(_file(f, kind) for f in _list(raw["files"], "files", _MOST_FILES))
    if not files:
        raise WrongContentError("one of its parts has no file")
    told = {name: _text(raw[name], name) for name in ("id", "version", "platform")}
    return BundlePart(kind, files=files, **told)


def _file(raw: Any, kind: PartKind) -> BundleFile:
    _exactly(raw, {"path", "size", "sha256"}, "a file")
    path = _text(raw["path"], "path")
    folder, _, name = path.partition("/")
    # Nothing that stands outside the part's own folder can be named, whatever the system makes of a name.
    if folder != kind or not _SEGMENT.fullmatch(name) or name.endswith((".", " ")):
        raise WrongContentError(f"it names a file in a strange place ({path[:60]!r})")
    size = raw["size"]
    if type(size) is not int or size < 0:
        raise WrongContentError("the size of a file is no number")
    if not _SHA256.fullmatch(_text(raw["sha256"], "sha256")):
        raise WrongContentError("the SHA-256 of a file is none")
    return BundleFile(path, size, raw["sha256"])


def _exactly(raw: Any, names: set[str], what: str) -> None:
    if not isinstance(raw, dict) or set(raw) != names:
        raise WrongContentError(f"{what} has not the fields that it should have")


def _list(raw: Any, what: str, most: int) -> list[Any]:
    if not isinstance(raw, list) or len(raw) > most:
        raise WrongContentError(f"its {what} are no list, or too long a one")
    return raw


def _text(raw: Any, what: str) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST or any(ord(c) < 32 for c in raw):
        raise WrongContentError(f"its {what} is no plain text")
    return raw
