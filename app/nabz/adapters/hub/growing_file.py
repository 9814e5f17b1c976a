"""A file joined from parts, one after the other, that survives being killed at any moment."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from nabz.adapters.hub.catalogue import Part
from nabz.domain.errors import EnvironmentFault

CHUNK = 1 << 20


class GrowingFile:
    """Holds finished parts only: what a killed run left of an unfinished one is cut off at the next start."""

    def __init__(self, path: Path, parts: Sequence[Part]) -> None:
        self.path = path
        self._parts = parts

    def finished(self) -> int:
        """How many parts stand there whole and with their SHA-256; whatever follows them is cut off."""
        if not self.path.exists():
            return 0
        kept = count = 0
        with self.path.open("r+b") as file:
            for part in self._parts:
                if _sha256_of_next(file, part.size) != part.sha256:
                    break
                kept += part.size
                count += 1
            file.truncate(kept)
        return count

    def append(self, number: int, chunks: Iterable[bytes], name: str) -> None:
        """Add part `number` (from 0), which must be the next one.

        Raises:
            EnvironmentFault: `model_hash_wrong` with `name` when it is another one; nothing of it stays.
        """
        part = self._parts[number]
        start = sum(p.size for p in self._parts[:number])
        digest = hashlib.sha256()
        with self.path.open("r+b" if self.path.exists() else "w+b") as file:
            file.seek(start)
            file.truncate()
            for chunk in chunks:
                digest.update(chunk)
                file.write(chunk)
            if digest.hexdigest() != part.sha256:
                file.truncate(start)
                raise EnvironmentFault(
                    "model_hash_wrong", name=name, actual=digest.hexdigest(), expected=part.sha256
                )
            file.flush()
            os.fsync(file.fileno())


def _sha256_of_next(file: IO[bytes], size: int) -> str:
    digest = hashlib.sha256()
    while size > 0 and (chunk := file.read(min(CHUNK, size))):
        digest.update(chunk)
        size -= len(chunk)
    return digest.hexdigest()
