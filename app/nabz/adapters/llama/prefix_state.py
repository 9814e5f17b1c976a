"""The evaluated rules prefix on disk, so that the first question after a start does not read the rules again.

A file holds the KV state of the system message's tokens and nothing of any conversation. It is checked whole
before llama.cpp sees it: a damaged state could crash the engine.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
from collections.abc import Sequence
from pathlib import Path

KEPT_FILES = 4
SHORTEST_PREFIX = 16
"""Tokens below which a saved state is not worth its file."""

_MAGIC = b"NABZPFX1"
_LAYOUT = struct.Struct("<8sIQ32s")  # magic, tokens, payload bytes, BLAKE2b of the payload


class PrefixStates:
    """States by prefix, for one model with one set of engine settings."""

    def __init__(self, cache_folder: Path, identity: dict[str, object]) -> None:
        """`identity` names everything that a state depends on besides the tokens."""
        self._folder = cache_folder / "prefix"
        self._identity = json.dumps(identity, sort_keys=True)

    def path(self, tokens: Sequence[int]) -> Path:
        digest = hashlib.sha256(self._identity.encode())
        digest.update(struct.pack(f"<{len(tokens)}i", *tokens))
        return self._folder / f"{digest.hexdigest()[:40]}.state"

    def load(self, tokens: Sequence[int]) -> bytes | None:
        """The state, or None. A file that is not whole, or not of these tokens, is removed."""
        path = self.path(tokens)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        if len(data) >= _LAYOUT.size:
            magic, count, length, digest = _LAYOUT.unpack_from(data)
            payload = memoryview(data)[_LAYOUT.size :]
            if (magic, count, length) == (_MAGIC, len(tokens), len(payload)) and digest == _digest(payload):
                with contextlib.suppress(OSError):
                    os.utime(path)  # the least recently used goes first
                return bytes(payload)
        self.discard(tokens)
        return None

    def save(self, tokens: Sequence[int], payload: bytes) -> None:
        """Write beside and rename. A full or read-only disk costs the next start's speed, nothing else."""
        path = self.path(tokens)
        beside = path.with_suffix(f".{os.getpid()}.part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as stream:
                stream.write(_LAYOUT.pack(_MAGIC, len(tokens), len(payload), _digest(payload)))
                stream.write(payload)
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(path)
            self._prune()
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def discard(self, tokens: Sequence[int]) -> None:
        with contextlib.suppress(OSError):
            self.path(tokens).unlink(missing_ok=True)

    def _prune(self) -> None:
        def age(path: Path) -> float:
            try:
                return path.stat().st_mtime
            except OSError:
                return 0.0

        files = sorted(self._folder.glob("*.state"), key=age, reverse=True)
        for path in [*files[KEPT_FILES:], *self._folder.glob("*.part")]:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _digest(payload: bytes | memoryview) -> bytes:
    return hashlib.blake2b(payload, digest_size=32).digest()
