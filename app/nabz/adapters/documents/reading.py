"""The parent's side: finds files, asks the child for their parts, and ends it when it takes too long or too much."""

from __future__ import annotations

import contextlib
import hashlib
import json
import multiprocessing
import os
import stat
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import psutil

from nabz.adapters.documents.bounds import CHILD_MEMORY, LARGEST_FILE, MEGABYTE, SECONDS_A_PART
from nabz.adapters.documents.child import run_child
from nabz.adapters.documents.formats import FORMATS
from nabz.domain.documents import Block, BlockKind
from nabz.domain.error_catalogue import ENGLISH
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.document_ports import DocumentFile, DocumentPart, FoundFiles
from nabz.services.ports import CancelToken

_LOOK_EVERY = 0.1
_KINDS = frozenset(str(kind) for kind in BlockKind)
_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


class ChildDocumentReader:
    """Fulfils `document_ports.DocumentReader`. One child serves many files; a new one is started when it dies."""

    def __init__(self, seconds_a_part: float = SECONDS_A_PART, memory: int = CHILD_MEMORY) -> None:
        self._seconds = seconds_a_part
        self._memory = memory
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._watch: psutil.Process | None = None
        self.started = 0

    def find(self, paths: Sequence[str]) -> FoundFiles:
        files: dict[Path, DocumentFile] = {}
        faults: list[tuple[str, str, dict[str, str]]] = []
        others = 0
        for given in paths:
            try:
                path = Path(given).expanduser().resolve(strict=True)
            except FileNotFoundError:
                faults.append((given, "file_not_found", {}))
                continue
            except (OSError, RuntimeError, ValueError):
                faults.append((given, "document_not_a_file", {}))
                continue
            if path.is_dir():
                for inside in sorted(_documents_below(path)):
                    if inside.suffix.lower() not in FORMATS:
                        others += 1
                        continue
                    _take(inside, files, faults)
            else:
                _take(path, files, faults)
        return FoundFiles(tuple(files.values()), tuple(faults), others)

    def sha256(self, file: DocumentFile, cancel: CancelToken | None = None) -> str:
        digest = hashlib.sha256()
        try:
            descriptor = os.open(file.path, _OPEN_FLAGS)
            with open(descriptor, "rb") as opened:  # noqa: PTH123 - the flags keep links and pipes out
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise UserError("document_not_a_file", path=str(file.path))
                while piece := opened.read(4 * MEGABYTE):
                    digest.update(piece)
                    if cancel is not None and cancel.is_set():
                        raise EnvironmentFault("interrupted")
        except OSError as error:
            raise UserError(
                "document_unreadable", path=str(file.path), reason=error.strerror or "it cannot be opened"
            ) from error
        return digest.hexdigest()

    def parts(
        self, file: DocumentFile, begin: int, cancel: CancelToken | None = None
    ) -> Iterator[DocumentPart]:
        connection = self._ready_child()
        order = {"format": file.format, "path": str(file.path), "begin": begin}
        finished = False
        try:
            connection.send_bytes(json.dumps(order).encode())
            while True:
                message = self._next(connection, file.path, cancel)
                if "end" in message or "refusal" in message:
                    finished = True
                if "end" in message:
                    return
                if "refusal" in message:
                    raise _fault(message, file.path, self._memory)
                yield _part(message)
        except (BrokenPipeError, EOFError, ConnectionError) as error:
            raise UserError("document_crashed", path=str(file.path)) from error
        finally:
            if not finished:
                # It is in the middle of this file and would go on sending it.
                self.close()

    def close(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = self._watch = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join(5)

    def _ready_child(self) -> Connection:
        if self._process is not None and self._process.is_alive() and self._connection is not None:
            return self._connection
        self.close()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=run_child, args=(theirs,), name="nabz-documents", daemon=True)
        process.start()
        theirs.close()
        self._process, self._connection = process, ours
        with contextlib.suppress(psutil.Error):
            self._watch = psutil.Process(process.pid)
        self.started += 1
        return ours

    def _next(self, connection: Connection, path: Path, cancel: CancelToken | None) -> dict[str, Any]:
        waited_since = time.monotonic()
        while True:
            if cancel is not None and cancel.is_set():
                raise EnvironmentFault("interrupted")
            if self._memory_taken() > self._memory:
                raise UserError("document_memory", path=str(path), limit=f"{self._memory // MEGABYTE} MB")
            if time.monotonic() - waited_since >= self._seconds:
                raise UserError("document_too_slow", path=str(path), seconds=f"{self._seconds:.0f}")
            if connection.poll(_LOOK_EVERY):
                break
        message: dict[str, Any] = json.loads(connection.recv_bytes())
        return message

    def _memory_taken(self) -> int:
        if self._watch is None:
            return 0
        try:
            return int(self._watch.memory_info().rss)
        except psutil.Error:
            return 0


def _documents_below(folder: Path) -> Iterator[Path]:
    """Every file below a folder; links are not followed, so a loop of them ends."""
    for at, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in names:
            path = Path(at) / name
            if not name.startswith((".", "~$")) and not path.is_symlink():
                yield path


def _take(path: Path, files: dict[Path, DocumentFile], faults: list[tuple[str, str, dict[str, str]]]) -> None:
    shown = str(path)
    try:
        shown.encode()
        info = path.lstat()
    except UnicodeEncodeError:
        faults.append((shown.encode("utf-8", "replace").decode(), "document_not_a_file", {}))
        return
    except OSError as error:
        faults.append((shown, "document_unreadable", {"reason": error.strerror or "it cannot be opened"}))
        return
    kind = FORMATS.get(path.suffix.lower())
    if not stat.S_ISREG(info.st_mode):
        faults.append((shown, "document_not_a_file", {}))
    elif kind is None:
        faults.append((shown, "document_kind", {}))
    elif info.st_size == 0:
        faults.append((shown, "document_empty", {}))
    elif info.st_size > LARGEST_FILE:
        limits = {"size": f"{info.st_size // MEGABYTE} MB", "limit": f"{LARGEST_FILE // MEGABYTE} MB"}
        faults.append((shown, "document_too_large", limits))
    else:
        files.setdefault(path, DocumentFile(path, kind, info.st_size, info.st_mtime_ns))


def _fault(message: dict[str, Any], path: Path, memory: int) -> UserError:
    code = str(message["refusal"])
    params = {str(k): str(v) for k, v in dict(message.get("params") or {}).items()}
    if code == "document_memory":
        params["limit"] = f"{memory // MEGABYTE} MB"
    if code not in ENGLISH or not code.startswith("document_"):
        code, params = "document_crashed", {}
    return UserError(code, path=str(path), **params)


def _part(message: dict[str, Any]) -> DocumentPart:
    """What the child sent, taken for no more than data."""
    blocks = tuple(
        Block(BlockKind(kind), str(text), int(page) if page is not None else None, int(level))
        for kind, text, page, level in message["blocks"]
        if kind in _KINDS
    )
    return DocumentPart(
        position=int(message["position"]),
        total=int(message["total"]),
        blocks=blocks,
        characters=int(message["characters"]),
        broken=int(message["broken"]),
        paged=bool(message["paged"]),
        title=str(message["title"]),
    )
