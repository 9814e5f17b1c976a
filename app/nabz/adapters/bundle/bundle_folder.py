"""Bundles in folders: a manifest that vouches for each file, and a signature that vouches for the manifest."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from nabz.adapters.bundle.manifest_json import manifest_fields, manifest_of
from nabz.adapters.hub.disk import FreeSpace, disk_faults, free_space, require_space
from nabz.adapters.packs import publisher_keys
from nabz.adapters.packs.passage_lines import WrongContentError, canonical, parse_json
from nabz.domain.bundle import (
    FORMAT_VERSION,
    Bundle,
    BundleFile,
    BundleManifest,
    BundlePart,
)
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.packs import Signature
from nabz.services.bundle_ports import SourcePart
from nabz.services.ports import FetchProgress, ProgressListener

MANIFEST, SIGNATURE, PUBLIC_KEY, README = (
    "nabz-bundle.json",
    "nabz-bundle.sig",
    "publisher.pub",
    "READ-ME.txt",
)
DOMAIN = b"nabzbundle-1\n"
"""Before what is signed, so that a signature of a pack is never taken for one of a bundle."""
_LARGEST_MANIFEST, _LARGEST_SIGNATURE = 1 << 20, 4096
_CHUNK = 1 << 20
_README = """This stick carries Nabz, a clinic assistant that works with no internet.

1. Install the package of your system from the folder app.
2. nabz setup --from THIS_FOLDER --trust THIS_FOLDER/publisher.pub
   (compare the key that it shows with the one that your administrator gave you)

Later sticks: nabz bundle update THIS_FOLDER. To go back: nabz bundle rollback.
"""


class _Altered(Exception):
    """What is wrong with a file, in words."""


class BundleFolderFiles:
    """`bundle_ports.BundleFolders` with the trusted keys of a machine."""

    def __init__(self, trusted: publisher_keys.TrustedKeys, free: FreeSpace = free_space) -> None:
        self._trusted = trusted
        self._free = free

    def is_bundle(self, folder: Path) -> bool:
        return (folder / MANIFEST).is_file()

    def read(self, folder: Path) -> Bundle:
        if not self.is_bundle(folder):
            raise UserError("bundle_missing", path=folder)
        try:
            data = _small(folder / MANIFEST, _LARGEST_MANIFEST)
            raw = parse_json(data, "the manifest")
            if not isinstance(raw, dict) or type(raw.get("format")) is not int:
                raise WrongContentError("the manifest names no format")
            if raw["format"] > FORMAT_VERSION:
                raise UserError("bundle_newer_format", path=folder, found=raw["format"], known=FORMAT_VERSION)
            signature = self._signature(folder, raw, data)
            return Bundle(str(folder), manifest_of(raw), signature)
        except _Altered as error:
            raise UserError("bundle_altered", path=folder, reason=error) from error
        except WrongContentError as error:
            raise UserError("bundle_invalid", path=folder, reason=error) from error

    def _signature(self, folder: Path, raw: dict[str, object], manifest: bytes) -> Signature:
        if manifest != canonical(raw):
            raise _Altered("its manifest is not written as Nabz writes it")
        publisher = raw.get("publisher")
        if not isinstance(publisher, str):
            raise WrongContentError("the manifest names no publisher")
        if not publisher:
            return Signature.NONE
        if not (folder / SIGNATURE).is_file():
            raise _Altered("its signature is missing")
        held = parse_json(_small(folder / SIGNATURE, _LARGEST_SIGNATURE), "the signature")
        value = (
            held.get("signature") if isinstance(held, dict) and held.get("algorithm") == "ed25519" else None
        )
        if not isinstance(value, str) or not publisher_keys.holds(publisher, value, manifest, DOMAIN):
            raise _Altered("its signature does not fit its manifest")
        return Signature.TRUSTED if self._trusted.trusts(publisher) else Signature.UNKNOWN

    def verify(
        self, bundle: Bundle, parts: Sequence[BundlePart], progress: ProgressListener | None = None
    ) -> None:
        meter = _Meter("bundle", sum(f.size for p in parts for f in p.files), progress)
        for part in parts:
            for file in part.files:
                self._each_chunk(bundle, file, len, meter)

    def copy_out(
        self, bundle: Bundle, part: BundlePart, target: Path, progress: ProgressListener | None = None
    ) -> list[Path]:
        size = sum(file.size for file in part.files)
        meter = _Meter(part.id, size, progress)
        try:
            with disk_faults(target, size, self._free):
                require_space(target, size, self._free)
                target.mkdir(parents=True, exist_ok=True)
                return [self._copied(bundle, file, target, meter) for file in part.files]
        except OSError as error:
            raise EnvironmentFault("bundle_write", path=target, reason=error.strerror or error) from error

    def _copied(self, bundle: Bundle, file: BundleFile, target: Path, meter: _Meter) -> Path:
        place = target / Path(file.path).name
        try:
            with place.open("wb") as out:
                self._each_chunk(bundle, file, out.write, meter)
                out.flush()
                os.fsync(out.fileno())
        except BaseException:
            place.unlink(missing_ok=True)
            raise
        return place

    def _each_chunk(
        self, bundle: Bundle, file: BundleFile, take: Callable[[bytes], object], meter: _Meter
    ) -> None:
        """Hand over the bytes of a file; raises `UserError` at the end unless they are the right ones."""
        path = Path(bundle.folder) / file.path
        digest, size = hashlib.sha256(), 0
        try:
            for chunk in _chunks(path, file.size + 1):
                digest.update(chunk)
                size += len(chunk)
                take(chunk)
                meter.more(len(chunk))
            if size != file.size:
                raise _Altered(
                    f"{file.path} is {'longer' if size > file.size else 'shorter'} than it should be"
                )
            if digest.hexdigest() != file.sha256:
                raise _Altered(f"{file.path} is not the one that its manifest names")
        except _Altered as error:
            raise UserError("bundle_altered", path=bundle.folder, reason=error) from error

    def write(
        self,
        folder: Path,
        app_version: str,
        parts: Sequence[SourcePart],
        key: Path | None,
        progress: ProgressListener | None = None,
    ) -> Bundle:
        private = publisher_keys.private_key(key) if key else None
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("bundle_exists", path=folder)
        for path in (p for part in parts for p, _ in part.files):
            if not path.is_file():
                raise UserError("file_not_found", path=path)
        total = sum(path.stat().st_size for part in parts for path, _ in part.files)
        meter = _Meter("bundle", total, progress)
        try:
            with disk_faults(folder, total, self._free):
                require_space(folder, total, self._free)
                folder.mkdir(parents=True, exist_ok=True)
                written = tuple(_written_part(folder, part, meter) for part in parts)
                manifest = BundleManifest(_now(), app_version, "", written)
                if private is not None:
                    manifest = replace(manifest, publisher=publisher_keys.public_hex(private))
                data = canonical(manifest_fields(manifest))
                _put(folder / README, _README.encode())
                if private is not None:
                    value = publisher_keys.sign(private, data, DOMAIN)
                    _put(folder / SIGNATURE, canonical({"algorithm": "ed25519", "signature": value}))
                    _put(folder / PUBLIC_KEY, publisher_keys.public_pem(private))
                _put(folder / MANIFEST, data)
        except OSError as error:
            raise EnvironmentFault("bundle_write", path=folder, reason=error.strerror or error) from error
        return self.read(folder)

    def trust(self, key: Path) -> str:
        return self._trusted.add(key)


class _Meter:
    def __init__(self, item: str, total: int, progress: ProgressListener | None) -> None:
        self._item, self._total, self._progress, self._done = item, total, progress, 0

    def more(self, size: int) -> None:
        self._done += size
        if self._progress:
            self._progress(FetchProgress(self._item, "verify", self._done, self._total))


def _ordinary(path: Path) -> IO[bytes]:
    """An ordinary file, opened; links and devices are none. Raises `_Altered`."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode) or path.parent.is_symlink():
            raise _Altered(f"{path.name} is no ordinary file")
        return path.open("rb")
    except FileNotFoundError as error:
        raise _Altered(f"{path.parent.name}/{path.name} is missing") from error
    except OSError as error:
        raise _Altered(f"{path.name} cannot be read ({error.strerror or type(error).__name__})") from error


def _chunks(path: Path, most: int) -> Iterator[bytes]:
    """At most so many bytes. Raises `_Altered` where the stick cannot be read."""
    with _ordinary(path) as file:
        while most > 0:
            try:
                chunk = file.read(min(_CHUNK, most))
            except OSError as error:
                raise _Altered(
                    f"{path.name} cannot be read ({error.strerror or type(error).__name__})"
                ) from error
            if not chunk:
                return
            most -= len(chunk)
            yield chunk


def _small(path: Path, most: int) -> bytes:
    data = b"".join(_chunks(path, most + 1))
    if len(data) > most:
        raise _Altered(f"{path.name} is larger than it can be")
    return data


def _written_part(folder: Path, part: SourcePart, meter: _Meter) -> BundlePart:
    files = []
    for source, name in part.files:
        place = folder / part.kind / name
        place.parent.mkdir(exist_ok=True)
        if place.exists():
            raise UserError("bundle_exists", path=place)
        digest, size = hashlib.sha256(), 0
        with source.open("rb") as given, place.open("wb") as out:
            while chunk := given.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                out.write(chunk)
                meter.more(len(chunk))
            out.flush()
            os.fsync(out.fileno())
        files.append(BundleFile(f"{part.kind}/{name}", size, digest.hexdigest()))
    return BundlePart(part.kind, part.id, part.version, part.platform, tuple(files))


def _put(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
