"""Small GGUF files for tests: right headers with nothing behind them."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any


def write_gguf(
    path: Path, meta: dict[str, Any], tensors: dict[str, tuple[tuple[int, ...], int]] | None = None
) -> Path:
    """Write a header with metadata and tensors (name -> shape, ggml type), then zeros for the tensors."""
    tensors = tensors or {}
    out = bytearray(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(meta)))
    for key, value in meta.items():
        out += _string(key) + _value(value)
    offset = 0
    for name, (shape, kind) in tensors.items():
        out += _string(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)
        weights = 1
        for side in shape:
            weights *= side
        offset += weights * {0: 4, 1: 2}[kind]
    out += bytes(-len(out) % 32) + bytes(offset)
    path.write_bytes(out)
    return path


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: Any) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", 8) + _string(value)
    if isinstance(value, list) and value and isinstance(value[0], str):
        return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(_string(v) for v in value)
    if isinstance(value, list):
        return struct.pack("<IIQ", 9, 4, len(value)) + struct.pack(f"<{len(value)}I", *value)
    return struct.pack("<II", 4, value)
