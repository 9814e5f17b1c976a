"""Small files that are either the old one or the new one, whenever the power goes."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from nabz.domain.errors import EnvironmentFault


def write_json(path: Path, value: Any) -> None:
    """Write beside, flush to disk, rename.

    Raises:
        EnvironmentFault: `data_folder_read_only`, `database_disk_full`.
    """
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        code = "database_disk_full" if error.errno == 28 else "data_folder_read_only"
        raise EnvironmentFault(code, folder=path.parent) from error


def flush_folder(folder: Path) -> None:
    """Have renames in the folder on disk, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def destroy(path: Path) -> None:
    """Overwrite a file and remove it. A solid-state disk may keep old blocks; the overwriting is for the others.

    Raises:
        EnvironmentFault: `data_folder_read_only`.
    """
    try:
        size = path.stat().st_size
        with path.open("r+b") as file:
            for start in range(0, size, 1 << 20):
                file.write(b"\x00" * min(1 << 20, size - start))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise EnvironmentFault("data_folder_read_only", folder=path.parent) from error
