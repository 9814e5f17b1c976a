"""Model files from the model hub, through its own client, with no token and no telemetry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nabz.adapters.hub.catalogue import CatalogueEntry, HubSource
from nabz.adapters.hub.disk import FreeSpace, require_space
from nabz.adapters.hub.download_plan import plan_hub
from nabz.adapters.hub.transfer import Meter, Transfer
from nabz.adapters.hub.workspace import Workspace
from nabz.domain.errors import EnvironmentFault

HUB = "the model hub"


class HubDownloader:
    """Brings whole files; a killed download goes on where it was."""

    def __init__(self, free: FreeSpace, endpoint: str | None = None) -> None:
        """`endpoint`: another address of the hub (tests); None: its own."""
        self._free = free
        self._endpoint = endpoint

    def bring(self, entry: CatalogueEntry, source: HubSource, work: Workspace, transfer: Transfer) -> None:
        """Put the source's files into the workspace under their own names.

        Raises:
            EnvironmentFault: `fetch_failed`, `disk_full`, `interrupted`.
        """
        # 0.4 s to import, and needed here only
        import huggingface_hub

        folder = work / "hub"
        here = {file: file.size if _size(work / file.name) == file.size else 0 for file in source.files}
        unfinished = sum(p.stat().st_size for p in folder.rglob("*.incomplete"))
        plan = plan_hub(entry, source, here)
        require_space(work.folder, plan.needed - unfinished, self._free)
        meter = transfer.meter("fetch", plan.total, plan.finished)
        for file in source.files:
            if here[file]:
                continue
            try:
                self._require_answer(source, file.name)
                path = huggingface_hub.hf_hub_download(
                    source.repo,
                    file.name,
                    revision=source.revision,
                    local_dir=folder,
                    token=False,
                    endpoint=self._endpoint,
                    tqdm_class=_bar_that_reports(meter),
                )
            except EnvironmentFault:
                raise
            except OSError as error:
                if error.errno is not None:  # of the disk: said in its own words further up
                    raise
                raise _failed(entry, error) from error
            except Exception as error:  # the client and its HTTP library have a dozen kinds of their own
                raise _failed(entry, error) from error
            Path(path).replace(work / file.name)

    def _require_answer(self, source: HubSource, name: str) -> None:
        """Without a connection the download would try for 23 s; this says so at once."""
        import huggingface_hub

        url = huggingface_hub.hf_hub_url(source.repo, name, revision=source.revision, endpoint=self._endpoint)
        huggingface_hub.get_hf_file_metadata(url, token=False, endpoint=self._endpoint)


def _failed(entry: CatalogueEntry, error: Exception) -> EnvironmentFault:
    return EnvironmentFault("fetch_failed", name=entry.name, source=HUB, reason=plain_reason(error))


def plain_reason(error: BaseException) -> str:
    """One line without addresses: what a person can act on."""
    names = {type(e).__name__ for e in _chain(error)}
    if names & {"ConnectError", "ConnectTimeout", "ConnectionError", "gaierror", "ProxyError"}:
        return "there is no connection to it"
    if names & {"ReadTimeout", "TimeoutException", "TimeoutError"}:
        return "it did not answer in time"
    if names & {"GatedRepoError"}:
        return "its owner gives it only to people who are signed in there"
    if names & {"RepositoryNotFoundError", "RevisionNotFoundError", "RemoteEntryNotFoundError"}:
        return "it does not have this file any more"
    if names & {"LocalEntryNotFoundError", "OfflineModeIsEnabled"}:
        return "there is no connection to it"
    first = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return first.rstrip(".")[:200]


def _chain(error: BaseException | None) -> list[BaseException]:
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return chain


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _bar_that_reports(meter: Meter) -> Any:
    """The client draws its bar with the class that it is given: this one only tells the meter."""
    from tqdm.std import tqdm

    begun = meter.done

    class _Bar(tqdm):  # type: ignore[misc]  # tqdm has no types
        def __init__(self, *args: Any, **options: Any) -> None:
            options["disable"] = True
            options.pop("name", None)
            self._bytes = int(options.get("initial") or 0)
            super().__init__(*args, **options)
            meter.at(begun + self._bytes)

        def update(self, n: float | None = 1) -> bool | None:
            self._bytes += int(n or 0)
            meter.at(begun + self._bytes)
            return None

    return _Bar
