"""Crash reports, redacted as they are written: they stay on the machine until a person hands them on."""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import os
import platform
import re
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path, PurePath, PureWindowsPath
from types import TracebackType
from typing import Any, Literal

import psutil

from nabz import __version__
from nabz.domain.crash import CrashFrame, CrashReport
from nabz.domain.errors import NabzError

_MOST_KEPT, _MOST_FRAMES, _MOST_ERRORS = 20, 60, 8
_LARGEST_LOG = 200_000
_ID = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9]{6}")
_NATIVE_FRAME = re.compile(r'^  File "(.*)", line (\d+) in (.*)$')
_NATIVE_ERROR = re.compile(r"^(?:Fatal Python error|Windows fatal exception): ([A-Za-z ]{1,60})")
_PLAIN = re.compile(r"[^\w.<>]")


class CrashReportFolder:
    """Reports as small JSON files in a folder, the newest twenty; `support.CrashReports`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def reports(self) -> list[CrashReport]:
        """Newest first; a file that cannot be read is left out."""
        found = (self._read(path) for path in sorted(self._folder.glob("*.json"), reverse=True))
        return [report for report in found if report is not None]

    def forget(self) -> int:
        """Remove all; their number."""
        paths = list(self._folder.glob("*.json"))
        for path in paths:
            path.unlink(missing_ok=True)
        return len(paths)

    def note(self, error: BaseException) -> None:
        """Keep a report of an exception. Never raises: there is trouble enough."""
        with contextlib.suppress(Exception):
            self._write("exception", error_names(error), frames_of(error))

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Keep a report of whatever nobody catches, in any thread, and of a fall of the process.

        A folder that cannot be written to only means that nothing is kept.
        """
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._take_native()
        before, before_thread = sys.excepthook, threading.excepthook
        handler = _BugHandler(self)

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if not issubclass(kind, KeyboardInterrupt):
                self.note(error)
            before(kind, error, trace)

        def thread_hook(arguments: threading.ExceptHookArgs) -> None:
            if arguments.exc_value is not None:
                self.note(arguments.exc_value)
            before_thread(arguments)

        sys.excepthook, threading.excepthook = hook, thread_hook
        logging.getLogger("nabz").addHandler(handler)
        try:
            with self._native_log():
                yield
        finally:
            logging.getLogger("nabz").removeHandler(handler)
            sys.excepthook, threading.excepthook = before, before_thread

    # --- falls of the process -----------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _native_log(self) -> Iterator[None]:
        """Where the interpreter writes its last words; gone when the process ends as it should."""
        path = self._folder / f"native-{os.getpid()}.log"
        if faulthandler.is_enabled():  # somebody else listens already
            yield
            return
        try:
            log = path.open("w", encoding="utf-8")
        except OSError:
            yield
            return
        with log:
            faulthandler.enable(log)
            try:
                yield
            finally:
                faulthandler.disable()
        with contextlib.suppress(OSError):
            path.unlink()

    def _take_native(self) -> None:
        """Make reports of the last words of processes that fell, and remove those words: they hold paths."""
        for path in self._folder.glob("native-*.log"):
            pid = path.stem.removeprefix("native-")
            if pid.isdecimal() and psutil.pid_exists(int(pid)):
                continue
            text = path.read_text("utf-8", errors="replace")[:_LARGEST_LOG]
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            path.unlink(missing_ok=True)
            if text.strip():
                names, frames = native_trace(text)
                self._write("native", names, frames, at)

    # ------------------------------------------------------------------------------------------------------------

    def _write(
        self,
        kind: Literal["exception", "native"],
        errors: Sequence[str],
        frames: Sequence[CrashFrame],
        at: datetime | None = None,
    ) -> None:
        at = at or datetime.now(UTC)
        report = CrashReport(
            id=at.strftime("%Y%m%d-%H%M%S-%f"),
            at=at.isoformat(timespec="seconds"),
            kind=kind,
            version=__version__,
            python=platform.python_version(),
            system=f"{platform.system()} {platform.release()} {platform.machine()}",
            errors=tuple(errors[:_MOST_ERRORS]),
            frames=tuple(frames[-_MOST_FRAMES:]),
        )
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{report.id}.json"
        path.write_text(json.dumps(asdict(report), indent=1), "utf-8")
        for old in sorted(self._folder.glob("*.json"), reverse=True)[_MOST_KEPT:]:
            old.unlink(missing_ok=True)

    def _read(self, path: Path) -> CrashReport | None:
        if not _ID.fullmatch(path.stem):
            return None
        try:
            raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
            frames = tuple(CrashFrame(**frame) for frame in raw.pop("frames"))
            return CrashReport(**{**raw, "errors": tuple(raw["errors"])}, frames=frames)
        except (OSError, ValueError, KeyError, TypeError):
            return None


class _BugHandler(logging.Handler):
    """Bugs that were caught, logged and lived through are reported as well."""

    def __init__(self, reports: CrashReportFolder) -> None:
        super().__init__(logging.ERROR)
        self._reports = reports

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and not isinstance(error, NabzError):
            self._reports.note(error)


def error_names(error: BaseException) -> list[str]:
    """The types of an exception and of those that it came from; nothing of what they say."""
    names, seen = list[str](), set[int]()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        names.append(_PLAIN.sub("?", f"{kind.__module__}.{kind.__qualname__}")[:100])
        current = current.__cause__ or current.__context__
    return names


def frames_of(error: BaseException) -> list[CrashFrame]:
    """Where it happened. `walk_tb` looks at code alone, never at the values in a frame."""
    return [
        CrashFrame(shown_path(frame.f_code.co_filename), line, _PLAIN.sub("?", frame.f_code.co_name)[:100])
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]


def native_trace(text: str) -> tuple[list[str], list[CrashFrame]]:
    """Error names and frames of what `faulthandler` wrote, of all threads; every other line is dropped."""
    names, frames = list[str](), list[CrashFrame]()
    for line in text.splitlines():
        if found := _NATIVE_ERROR.match(line):
            names.append(found.group(1).strip())
        elif found := _NATIVE_FRAME.match(line):
            path, number, function = found.groups()
            frames.append(CrashFrame(shown_path(path), int(number), _PLAIN.sub("?", function)[:100]))
    # It writes the innermost first.
    return names or ["the process fell"], frames[::-1]


def shown_path(path: str) -> str:
    """A path of code without what it tells of the machine and its people."""
    pure: PurePath = PureWindowsPath(path) if "\\" in path else PurePath(path)
    parts = pure.parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    # The package, not a folder of that name above it.
    for place in range(len(parts) - 2, -1, -1):
        if parts[place] == "nabz" and (place == len(parts) - 2 or parts[place + 1] in _LAYERS):
            return "/".join(parts[place:])
    return pure.name


_LAYERS = frozenset({"adapters", "cli", "clinical", "domain", "services", "ui"})
