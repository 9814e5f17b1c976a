"""The folder of a model that is being fetched: what is finished so far, and one process at a time."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from nabz.domain.errors import EnvironmentFault

PARTIAL = ".partial"


class Workspace:
    """`<models>/.partial/<id>/`. Anything in it may be thrown away; what is kept saves a download."""

    def __init__(self, models: Path, model_id: str) -> None:
        self._models = models
        self.folder = models / PARTIAL / model_id

    def __truediv__(self, name: str) -> Path:
        return self.folder / name

    def fresh_folder(self, name: str) -> Path:
        """An empty folder of that name; what a killed run left in it is gone."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def holds_something(self) -> bool:
        """Whether an earlier fetch left bytes to go on from."""
        return any(path.is_file() and path.stat().st_size > 0 for path in self.folder.rglob("*"))

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextmanager
    def held(self) -> Iterator[None]:
        """No other process fetches this model meanwhile; the hold ends with the process, however it ends.

        Raises:
            EnvironmentFault: `data_folder_in_use`.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = self.folder / "lock"
        with lock.open("a+b") as file:
            try:
                _lock(file)
            except OSError as error:
                raise EnvironmentFault("data_folder_in_use", folder=str(self._models)) from error
            try:
                yield
            finally:
                _unlock(file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


def bytes_below(folder: Path) -> int:
    """Size of all files in a folder that another program is writing to."""
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                total += (Path(root) / name).stat().st_size
            except OSError:  # it was renamed or removed between the listing and the look
                continue
    return total
