"""The support bundle as a zip of texts, and what it tells of the machine."""

from __future__ import annotations

import contextlib
import getpass
import os
import platform
import sys
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from nabz import __version__
from nabz.domain.errors import EnvironmentFault

_WRITTEN_AT = (1980, 1, 1, 0, 0, 0)


def machine_facts() -> dict[str, Any]:
    """Version, system, memory, cores: nothing that names the machine."""
    return {
        "nabz": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "machine": platform.machine(),
        "cores": psutil.cpu_count(logical=False) or psutil.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / (1 << 30), 1),
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def private_words(data: Path) -> dict[str, str]:
    """Folders and names of this machine, with what stands in their place."""
    words = {str(data): "DATA", str(data.resolve()): "DATA", str(Path.home()): "HOME"}
    with contextlib.suppress(OSError, KeyError):  # an account without a name
        words[getpass.getuser()] = "USER"
    words[platform.node()] = "MACHINE"
    # The name of the root account stands in many words and names nobody.
    return {word: place for word, place in words.items() if word and word not in ("root", "/", "localhost")}


def write_texts(path: Path, texts: Mapping[str, str]) -> None:
    """Beside it, flushed, renamed. Raises `EnvironmentFault` (`support_write`)."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with beside.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in sorted(texts.items()):
                    info = zipfile.ZipInfo(name, _WRITTEN_AT)
                    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
                    archive.writestr(info, text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise EnvironmentFault("support_write", path=path, reason=error.strerror or error) from error
