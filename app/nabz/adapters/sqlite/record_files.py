"""Which files the records have, and the swap that puts a restored set in their place whole or not at all."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nabz.adapters.vault.small_files import flush_folder, write_json
from nabz.domain.errors import EnvironmentFault

DATABASE, KEYS, HEAD = "records.db", "keys.json", "audit-head.json"
MEMBERS = (DATABASE, KEYS, HEAD)
"""What belongs together: a backup holds these three."""
_LOGS = (DATABASE + "-wal", DATABASE + "-shm")


@dataclass(frozen=True, slots=True)
class RecordFiles:
    """The records folder and the folder of automatic backups."""

    folder: Path
    backups: Path

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @property
    def keys(self) -> Path:
        return self.folder / KEYS

    @property
    def head(self) -> Path:
        return self.folder / HEAD

    @property
    def incoming(self) -> Path:
        """Where a restored set is made ready."""
        return self.folder / "restore.new"

    def aside(self, why: str) -> Path:
        """A new folder beside the records for files that are kept: "damaged" or "replaced"."""
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        return self.folder / f"{why}-{stamp}"

    def kept_aside(self) -> list[Path]:
        """Folders with damaged or replaced records, oldest first."""
        found = [*self.folder.glob("damaged-*"), *self.folder.glob("replaced-*")]
        return sorted(p for p in found if p.is_dir())

    def copy_aside(self) -> Path:
        """Copy all files of the records to a new folder, as they are. Raises `EnvironmentFault`."""
        target = self.aside("damaged")
        try:
            target.mkdir(parents=True)
            for name in (*MEMBERS, *_LOGS):
                if (self.folder / name).exists():
                    shutil.copy2(self.folder / name, target / name)
        except OSError as error:
            raise EnvironmentFault("backup_failed", path=target, reason=error.strerror) from error
        return target

    def swap_in(self) -> Path:
        """Put the set in `incoming` in the place of the records; returns the folder that holds the old ones."""
        aside = self.aside("replaced")
        write_json(self._marker, {"aside": aside.name})
        self.finish_swap()
        return aside

    def finish_swap(self) -> None:
        """Go on with a swap that was cut short; nothing to do when there was none."""
        try:
            name = json.loads(self._marker.read_text("utf-8"))["aside"]
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError) as error:
            raise EnvironmentFault("data_folder_read_only", folder=self.folder) from error
        aside = self.folder / Path(str(name)).name
        try:
            aside.mkdir(exist_ok=True)
            # The old log first: it must never be read into the new database.
            for log in _LOGS:
                if (self.folder / log).exists():
                    (self.folder / log).replace(aside / log)
            for member in MEMBERS:
                if (self.incoming / member).exists():
                    if (self.folder / member).exists():
                        (self.folder / member).replace(aside / member)
                    (self.incoming / member).replace(self.folder / member)
            flush_folder(self.folder)
            self._marker.unlink()
            shutil.rmtree(self.incoming, ignore_errors=True)
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=self.folder) from error

    @property
    def _marker(self) -> Path:
        return self.folder / "restore.ready"


def room_for(folder: Path, needed: int, reserve: int = 16 << 20) -> None:
    """Raises `EnvironmentFault` (`disk_full`) unless so many bytes and a reserve are free."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    wanted = needed + reserve
    free = shutil.disk_usage(folder).free
    if free < wanted:
        raise EnvironmentFault(
            "disk_full", free=f"{free / 2**20:.0f} MiB", needed=f"{wanted / 2**20:.0f} MiB", folder=folder
        )
