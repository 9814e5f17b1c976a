"""`.nabzpack` files: a zip of stored members, a manifest that vouches for each, a signature that vouches for it.

Members are stored, not compressed, and the container is written in one way only: nothing can be unpacked to more
than the file holds, and a file that differs anywhere from what Nabz would write was altered.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np

from nabz.adapters.packs import publisher_keys
from nabz.adapters.packs.passage_lines import (
    WrongContentError,
    canonical,
    lines_of,
    manifest_fields,
    manifest_of,
    members_of,
    parse_json,
    passages_of,
)
from nabz.domain.citation import Passage
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.packs import FORMAT_VERSION, PackManifest, Signature
from nabz.services.pack_ports import Pack
from nabz.services.ports import Vectors

MANIFEST, SIGNATURE, PASSAGES, VECTORS = "manifest.json", "signature.json", "passages.jsonl", "vectors.f32"
_ORDER = (MANIFEST, SIGNATURE, PASSAGES, VECTORS)
MEGABYTE = 1024 * 1024
_LARGEST = {MANIFEST: MEGABYTE, SIGNATURE: 4096, PASSAGES: 512 * MEGABYTE, VECTORS: 800 * MEGABYTE}
_LARGEST_FILE = 1400 * MEGABYTE
_WRITTEN_AT = (1980, 1, 1, 0, 0, 0)
_CHUNK = MEGABYTE


class _Altered(Exception):
    """What is wrong with a container, in words."""


class PackFolderFiles:
    """`pack_ports.PackFiles` with the trusted keys of a data folder."""

    def __init__(self, trusted_keys: Path, of_policy: frozenset[str] = frozenset()) -> None:
        self._trusted = publisher_keys.TrustedKeys(trusted_keys, of_policy)

    def read(self, path: Path) -> Pack:
        members = _members(path)
        try:
            manifest_bytes = members[MANIFEST]
            raw = parse_json(manifest_bytes, "the manifest")
            if not isinstance(raw, dict):
                raise WrongContentError("the manifest is no object")
            known = raw.get("format")
            if type(known) is not int or known < 1:
                raise WrongContentError("the manifest names no format")
            if known > FORMAT_VERSION:
                raise UserError("pack_newer_format", path=path, found=known, known=FORMAT_VERSION)
            signature = self._signature(raw, manifest_bytes, members)
            vouched = members_of(raw.get("members"), (PASSAGES, VECTORS))
            _compare(vouched, members)
            manifest = manifest_of(raw)
            passages = passages_of(members[PASSAGES], manifest)
            vectors = _vectors(members.get(VECTORS), len(passages), manifest)
        except _Altered as error:
            raise UserError("pack_altered", path=path, reason=error) from error
        except WrongContentError as error:
            raise UserError("pack_invalid", path=path, reason=error) from error
        return Pack(manifest, passages, vectors, vouched[PASSAGES][0], signature)

    def _signature(self, raw: dict[str, Any], manifest: bytes, members: dict[str, bytes]) -> Signature:
        """Who vouches for the manifest. A pack that names a publisher must carry a right signature."""
        if manifest != canonical(raw):
            raise _Altered("its manifest is not written as Nabz writes it")
        publisher = raw.get("publisher")
        if not isinstance(publisher, str):
            raise WrongContentError("the manifest names no publisher")
        if not publisher:
            if SIGNATURE in members:
                raise _Altered("it has a signature, and its manifest names no publisher")
            return Signature.NONE
        if SIGNATURE not in members:
            raise _Altered("its signature is missing")
        held = parse_json(members[SIGNATURE], "the signature")
        right = (
            isinstance(held, dict)
            and set(held) == {"algorithm", "signature"}
            and held["algorithm"] == "ed25519"
        )
        if not right or not isinstance(held["signature"], str) or canonical(held) != members[SIGNATURE]:
            raise _Altered("its signature is not written as Nabz writes it")
        if not publisher_keys.holds(publisher, held["signature"], manifest):
            raise _Altered("its signature does not fit its manifest")
        return Signature.TRUSTED if self._trusted.trusts(publisher) else Signature.UNKNOWN

    def write(
        self,
        path: Path,
        manifest: PackManifest,
        passages: Sequence[Passage],
        vectors: Vectors | None,
        key: Path | None,
    ) -> None:
        private = publisher_keys.private_key(key) if key else None
        if path.exists():
            raise UserError("backup_exists", path=path)
        fields: dict[str, Any] = manifest_fields(manifest)
        try:
            manifest_of({**fields, "members": {}})
            members = {PASSAGES: lines_of(passages)}
            passages_of(members[PASSAGES], manifest)
        except WrongContentError as error:
            raise UserError("pack_label", path=path, reason=error) from error
        if vectors is not None:
            members[VECTORS] = np.ascontiguousarray(vectors, dtype="<f4").tobytes()
        fields["publisher"] = publisher_keys.public_hex(private) if private else ""
        fields["members"] = {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in members.items()
        }
        members[MANIFEST] = canonical(fields)
        if private:
            signature = publisher_keys.sign(private, members[MANIFEST])
            members[SIGNATURE] = canonical({"algorithm": "ed25519", "signature": signature})
        beside = path.with_name(f".{path.name}.part")
        try:
            with beside.open("wb") as file:
                _write_container(file, members)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise EnvironmentFault("pack_write", path=path, reason=error.strerror or error) from error

    def make_keys(self, folder: Path) -> tuple[Path, Path, str]:
        return publisher_keys.make_keys(folder)

    def trust(self, key: Path) -> str:
        return self._trusted.add(key)


def _members(path: Path) -> dict[str, bytes]:
    """All members of a container that is written as Nabz writes it.

    Raises:
        UserError: `file_not_found`, `pack_unreadable`, `pack_altered`.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UserError("pack_unreadable", path=path, reason="it is not an ordinary file")
        if found.st_size > _LARGEST_FILE:
            raise UserError("pack_unreadable", path=path, reason="it is larger than a pack can be")
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            _refuse_strange(archive)
            members = {info.filename: _bounded(archive, info) for info in archive.infolist()}
            _refuse_other_container(file, found.st_size, members)
    except FileNotFoundError as error:
        raise UserError("file_not_found", path=path) from error
    except _Altered as error:
        raise UserError("pack_altered", path=path, reason=error) from error
    except OSError as error:
        raise UserError("pack_unreadable", path=path, reason=error.strerror or error) from error
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise UserError(
            "pack_unreadable", path=path, reason="it is damaged, cut short, or no pack"
        ) from error
    return members


def _refuse_strange(archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    for name in names:
        if name not in _ORDER:
            raise _Altered(f"it holds {name[:60]!r}, which no pack holds")
    if len(set(names)) != len(names):
        raise _Altered("it holds a member twice")
    if MANIFEST not in names:
        raise _Altered("it has no manifest")
    for info in infos:
        if info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size:
            raise _Altered(f"its {info.filename} is compressed, which no pack's is")
        if info.file_size > _LARGEST[info.filename]:
            raise _Altered(f"its {info.filename} is larger than it can be")


def _bounded(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as member:
        data = member.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise _Altered(f"its {info.filename} is cut short")
    return data


def _refuse_other_container(file: IO[bytes], size: int, members: dict[str, bytes]) -> None:
    """Write the container again and compare: what hides between members, or in their headers, shows."""
    with tempfile.TemporaryFile() as again:
        _write_container(again, members)
        if again.tell() != size:
            raise _Altered("it holds more than its members")
        again.seek(0)
        file.seek(0)
        while chunk := again.read(_CHUNK):
            if file.read(_CHUNK) != chunk:
                raise _Altered("its container is not written as Nabz writes it")


def _write_container(file: IO[bytes], members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name in _ORDER:
            if name in members:
                info = zipfile.ZipInfo(name, _WRITTEN_AT)
                info.create_system = 3
                info.external_attr = 0o600 << 16
                archive.writestr(info, members[name])


def _compare(vouched: dict[str, tuple[str, int]], members: dict[str, bytes]) -> None:
    held = {name: data for name, data in members.items() if name in (PASSAGES, VECTORS)}
    if set(held) != set(vouched):
        raise _Altered("its members are not those that its manifest names")
    for name, data in held.items():
        if (hashlib.sha256(data).hexdigest(), len(data)) != vouched[name]:
            raise _Altered(f"its {name} is not the one that its manifest names")


def _vectors(data: bytes | None, rows: int, manifest: PackManifest) -> Vectors | None:
    if data is None:
        if manifest.embedder:
            raise WrongContentError("it names an embedder and has no vectors")
        return None
    if not manifest.embedder or not data or len(data) % (4 * rows):
        raise WrongContentError("its vectors are not one row a passage, or name no embedder")
    vectors = np.frombuffer(data, dtype="<f4").reshape(rows, -1).astype(np.float32)
    lengths = np.linalg.norm(vectors, axis=1)
    if not np.isfinite(vectors).all() or (np.abs(lengths - 1) > 0.02).any():
        raise WrongContentError("its vectors are not of length 1")
    return vectors
