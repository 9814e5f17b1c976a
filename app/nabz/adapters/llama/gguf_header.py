"""Read the header of a GGUF file: enough to refuse a wrong or cut file before an engine sees it.

Only the metadata and the tensor table are read, never a tensor, and never more than `HEADER_LIMIT` bytes.
Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from nabz.domain.errors import EnvironmentFault, UserError

MAGIC = b"GGUF"
HEADER_LIMIT = 256 * 1024 * 1024
_CHUNK = 4 * 1024 * 1024
_KEPT_ARRAY = 4096
"""Number arrays up to this length are kept (head counts by layer); vocabularies are skipped."""

_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9

# ggml type -> (weights in a block, bytes of a block)
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110),
    22: (256, 82), 23: (256, 136),
    24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54),
    35: (256, 66), 39: (32, 17),
}  # fmt: skip

_NOT_CHAT = {
    "bert": "an embedding model",
    "modern-bert": "an embedding model",
    "neo-bert": "an embedding model",
    "eurobert": "an embedding model",
    "nomic-bert": "an embedding model",
    "nomic-bert-moe": "an embedding model",
    "jina-bert-v2": "an embedding model",
    "jina-bert-v3": "an embedding model",
    "gemma-embedding": "an embedding model",
    "t5": "a translation model",
    "t5encoder": "an embedding model",
    "clip": "the picture part of another model",
    "whisper": "a speech model",
    "wavtokenizer-dec": "a speech model",
}


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """What Nabz wants to know of a model file.

    Attributes:
        expected_bytes: the file's length as its tensor table implies it.
        kv_bytes_per_token: memory of one token in a 16-bit KV cache, all layers together; 0 when unknown.
    """

    architecture: str
    name: str
    context_length: int
    layers: int
    has_chat_template: bool
    expected_bytes: int
    kv_bytes_per_token: int


def read_header(path: Path, model_id: str = "") -> GgufHeader:
    """Read the header and hold it against the file's length.

    Raises:
        UserError: `file_not_found`.
        EnvironmentFault: `model_not_gguf`, `model_truncated`; `model_load_failed` when the disk fails.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            return _parse(_Cursor(stream, size), path, size, model_id or path.stem)
    except FileNotFoundError as error:
        raise UserError("file_not_found", path=str(path)) from error
    except OSError as error:
        raise EnvironmentFault(
            "model_load_failed", id=model_id or path.stem, reason=error.strerror or "the disk cannot be read"
        ) from error


def require_chat_model(header: GgufHeader, path: Path) -> None:
    """Raises `EnvironmentFault` (`model_wrong_architecture`) for a kind that cannot hold a conversation."""
    kind = _NOT_CHAT.get(header.architecture)
    if kind is not None:
        raise EnvironmentFault(
            "model_wrong_architecture",
            path=str(path),
            reason=f"it is {kind} ({header.architecture}), not a chat model",
        )


class _CutShortError(Exception):
    """The file ends inside its header; `needed` bytes would have been read."""

    def __init__(self, needed: int) -> None:
        self.needed = needed
        super().__init__(str(needed))


class _NonsenseError(Exception):
    """A count or length that no real file has."""


class _Cursor:
    """Reads forward through the header with a few large reads."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._size = size
        self._buffer = bytearray()
        self._base = 0
        self._at = 0

    @property
    def position(self) -> int:
        return self._base + self._at

    def take(self, count: int) -> bytes:
        self._need(count)
        data = bytes(self._buffer[self._at : self._at + count])
        self._at += count
        return data

    def skip(self, count: int) -> None:
        end = self.position + count
        self._bound(end)
        if self._at + count <= len(self._buffer):
            self._at += count
            return
        self._stream.seek(end)
        self._base, self._at = end, 0
        self._buffer.clear()

    def number(self, code: str) -> Any:
        layout = struct.Struct("<" + code)
        self._need(layout.size)
        value = layout.unpack_from(self._buffer, self._at)[0]
        self._at += layout.size
        return value

    def string(self) -> str:
        return self.take(self.number("Q")).decode("utf-8", "replace")

    def _need(self, count: int) -> None:
        missing = self._at + count - len(self._buffer)
        if missing <= 0:
            return
        self._bound(self.position + count)
        del self._buffer[: self._at]
        self._base += self._at
        self._at = 0
        self._buffer += self._stream.read(max(count - len(self._buffer), _CHUNK))
        if len(self._buffer) < count:
            raise _CutShortError(self.position + count)

    def _bound(self, end: int) -> None:
        if end - self.position > HEADER_LIMIT or end > HEADER_LIMIT:
            raise _NonsenseError
        if end > self._size:
            raise _CutShortError(end)


def _parse(cursor: _Cursor, path: Path, size: int, model_id: str) -> GgufHeader:
    try:
        if cursor.take(4) != MAGIC:
            raise EnvironmentFault("model_not_gguf", path=str(path))
    except _CutShortError as error:
        raise EnvironmentFault("model_not_gguf", path=str(path)) from error
    try:
        version = cursor.number("I")
        if version not in (2, 3):
            raise _NonsenseError
        tensors, entries = cursor.number("Q"), cursor.number("Q")
        if tensors > 1_000_000 or entries > 100_000:
            raise _NonsenseError
        meta = {cursor.string(): _value(cursor, cursor.number("I")) for _ in range(entries)}
        expected = _tensor_end(cursor, tensors, int(meta.get("general.alignment") or 32))
    except _NonsenseError as error:
        raise EnvironmentFault("model_not_gguf", path=str(path)) from error
    except _CutShortError as error:
        raise _truncated(path, size, f"more than {error.needed}", model_id) from error
    if expected > size:
        raise _truncated(path, size, str(expected), model_id)
    return _header(meta, expected)


def _truncated(path: Path, size: int, expected: str, model_id: str) -> EnvironmentFault:
    return EnvironmentFault("model_truncated", path=str(path), size=size, expected=expected, id=model_id)


def _value(cursor: _Cursor, kind: int) -> Any:
    if kind == _STRING:
        return cursor.string()
    if kind != _ARRAY:
        return cursor.number(_number_code(kind))
    item, count = cursor.number("I"), cursor.number("Q")
    if item == _STRING:
        if count > 50_000_000:
            raise _NonsenseError
        for _ in range(count):
            cursor.skip(cursor.number("Q"))
        return None
    code = _number_code(item)
    if count <= _KEPT_ARRAY:
        return [cursor.number(code) for _ in range(count)]
    cursor.skip(count * struct.calcsize("<" + code))
    return None


def _number_code(kind: int) -> str:
    try:
        return _NUMBERS[kind]
    except KeyError as error:
        raise _NonsenseError from error


def _tensor_end(cursor: _Cursor, tensors: int, alignment: int) -> int:
    """Where the last tensor ends, counted from the start of the file."""
    last = 0
    for _ in range(tensors):
        cursor.skip(cursor.number("Q"))  # its name
        dimensions = cursor.number("I")
        if dimensions > 8:
            raise _NonsenseError
        weights = math.prod(cursor.number("Q") for _ in range(dimensions))
        block, width = _BLOCKS.get(cursor.number("I"), (1, 0))  # an unknown type counts by its offset alone
        last = max(last, cursor.number("Q") + weights // block * width)
    start = -(-cursor.position // alignment) * alignment
    return start + last


def _header(meta: dict[str, Any], expected: int) -> GgufHeader:
    architecture = str(meta.get("general.architecture") or "")
    kind = str(meta.get("general.type") or "model")
    if kind in ("mmproj", "clip"):
        architecture = "clip"

    def of(key: str, default: Any = 0) -> Any:
        return meta.get(f"{architecture}.{key}", default)

    layers = int(of("block_count") or 0)
    heads = _largest(of("attention.head_count"))
    kv_heads = of("attention.head_count_kv", heads)
    width = int(of("embedding_length") or 0)
    head_width = width // heads if heads else 0
    key, value = of("attention.key_length", head_width), of("attention.value_length", head_width)
    all_heads = sum(kv_heads) if isinstance(kv_heads, list) else int(kv_heads or 0) * layers
    return GgufHeader(
        architecture=architecture,
        name=str(meta.get("general.name") or ""),
        context_length=int(of("context_length") or 0),
        layers=layers,
        has_chat_template="tokenizer.chat_template" in meta,
        expected_bytes=expected,
        kv_bytes_per_token=all_heads * (int(key or 0) + int(value or 0)) * 2,
    )


def _largest(value: Any) -> int:
    if isinstance(value, list):
        return max((int(v) for v in value), default=0)
    return int(value or 0)
