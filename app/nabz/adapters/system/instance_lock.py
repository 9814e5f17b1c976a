"""One Nabz at a time on a data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

from nabz.domain.errors import EnvironmentFault


class InstanceLock:
    """Holds a data folder; the system lets go of it when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Raises `EnvironmentFault`: `data_folder_in_use`, or `data_folder_read_only`."""
        self._file: IO[str] | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle = (folder / "in-use.lock").open("a+", encoding="utf-8")
        except OSError as error:
            raise EnvironmentFault("data_folder_read_only", folder=folder) from error
        try:
            _lock(handle)
        except OSError as error:
            handle.close()
            raise EnvironmentFault("data_folder_in_use", folder=folder) from error
        self._file = handle

    def release(self) -> None:
        """Safe to call twice."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> InstanceLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[str]) -> None:
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: IO[str]) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def can_write(folder: Path) -> bool:
    """Whether files can be made below the folder, which need not exist yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return os.access(folder, os.W_OK)
