"""Room on the disk, said before it is needed, and disk errors in plain words."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nabz.domain.errors import EnvironmentFault

FreeSpace = Callable[[Path], int]

MARGIN = 64 * 1024 * 1024
"""Left free on top of what is needed: logs, the database and the system go on writing meanwhile."""

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def free_space(folder: Path) -> int:
    """Bytes that can still be written where `folder` is, or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def require_space(folder: Path, needed: int, free: FreeSpace) -> None:
    """Raises `EnvironmentFault` (`disk_full`) unless `needed` bytes and a margin fit."""
    available = free(folder)
    if available < needed + MARGIN:
        raise EnvironmentFault(
            "disk_full",
            free=human_size(available),
            needed=human_size(needed + MARGIN),
            folder=str(folder),
        )


@contextmanager
def disk_faults(folder: Path, needed: int, free: FreeSpace) -> Iterator[None]:
    """Turn a full disk or a folder without permission into an `EnvironmentFault`; other errors pass."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise EnvironmentFault(
                "disk_full", free=human_size(free(folder)), needed=human_size(needed), folder=str(folder)
            ) from error
        if error.errno in _READ_ONLY:
            raise EnvironmentFault("data_folder_read_only", folder=str(folder)) from error
        raise


def human_size(size: int) -> str:
    """Decimal units, as shops and file managers count: "1.1 GB"."""
    value = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit != "GB" else f"{value:.1f} GB"
        value /= 1000
    return f"{value:.1f} TB"
