"""The same search model from the model hub: float32 `model.safetensors` -> the package's own layout (Q4_0).

The rest of the conversion is then the same as for the package that a registry serves.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from nabz.adapters.embedding.e5_package import BLOCK, Bytes, Floats, PackageUnreadableError
from nabz.adapters.embedding.e5_tensors import EncoderSize, tensor_names

_HEADS = 12
_EPSILON = 1e-12
_F32, _Q4_0 = 0, 1
_SLICE = 1 << 17
_HEADER_LIMIT = 16 * 1024 * 1024


def write_package(weights: Path, tokenizer: Path, target: Path) -> None:
    """Write `target` in the layout that `E5Package` reads.

    Args:
        weights: `model.safetensors` of intfloat/multilingual-e5-small, float32.
        tokenizer: its `tokenizer.json`.

    Raises:
        PackageUnreadableError: a file is not what it should be.
    """
    try:
        tensors = _Safetensors(weights)
        size = _size(tensors)
        names = list(tensor_names(size))
        payloads = []
        for tensor in names:
            values = tensors.floats(tensor.hugging_face, tensor.shape)
            payload = q4_0_blocks(values).tobytes() if tensor.quantised else values.tobytes()
            payloads.append((tensor, payload))
        head = _header(size) + _vocabulary(json.loads(tokenizer.read_text(encoding="utf-8")))
    except (KeyError, ValueError, TypeError, struct.error) as error:
        raise PackageUnreadableError(
            f"{weights.name} or {tokenizer.name} is not as expected: {error}"
        ) from error

    directory_size = 4 + sum(2 + len(t.package) + struct.calcsize("<BIQQ") for t, _ in payloads)
    offset = len(head) + directory_size
    directory = [struct.pack("<i", len(payloads))]
    for tensor, payload in payloads:
        name = tensor.package.encode()
        kind = _Q4_0 if tensor.quantised else _F32
        elements = int(np.prod(tensor.shape))
        directory.append(struct.pack("<H", len(name)) + name)
        directory.append(struct.pack("<BIQQ", kind, elements, offset, len(payload)))
        offset += len(payload)
    with target.open("wb") as file:
        file.write(head)
        file.writelines(directory)
        file.writelines(payload for _, payload in payloads)


def q4_0_blocks(values: Floats) -> Bytes:
    """Quantise as ggml does: in each 32 weights the one of largest magnitude becomes -8.

    Returns:
        uint8 (blocks, 18): float16 scale, then 16 bytes of nibbles.
    """
    blocks = values.reshape(-1, BLOCK)
    # slice by slice: the word table alone is 384 MB, and each step here would copy it
    pieces = [_q4_0(blocks[start : start + _SLICE]) for start in range(0, len(blocks), _SLICE)]
    return np.concatenate(pieces)


def _q4_0(blocks: Floats) -> Bytes:
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1)
    scale = largest / np.float32(-8)
    inverse = np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale != 0)
    nibbles = np.minimum(blocks * inverse + np.float32(8.5), 15).astype(np.uint8)
    packed = nibbles[:, : BLOCK // 2] | (nibbles[:, BLOCK // 2 :] << 4)
    return np.concatenate([scale.astype(np.float16).view(np.uint8), packed], axis=1)


class _Safetensors:
    """A safetensors file: u64 header length, JSON header, raw tensors."""

    def __init__(self, path: Path) -> None:
        self._data = np.memmap(path, dtype=np.uint8, mode="r")
        (length,) = struct.unpack("<Q", self._data[:8].tobytes())
        if length > _HEADER_LIMIT:
            raise ValueError("its header is too long")
        self._start = 8 + length
        self._header: Mapping[str, Any] = json.loads(self._data[8 : self._start].tobytes())

    def shape(self, name: str) -> tuple[int, ...]:
        return tuple(self._header[name]["shape"])

    def has(self, name: str) -> bool:
        return name in self._header

    def floats(self, name: str, shape: tuple[int, ...]) -> Floats:
        facts = self._header[name]
        if facts["dtype"] != "F32" or tuple(facts["shape"]) != shape:
            raise ValueError(f"{name} is {facts['dtype']} {facts['shape']}, not F32 {list(shape)}")
        begin, end = (self._start + offset for offset in facts["data_offsets"])
        return self._data[begin:end].view(np.float32).reshape(shape)


def _size(tensors: _Safetensors) -> EncoderSize:
    vocabulary, hidden = tensors.shape("embeddings.word_embeddings.weight")
    positions, _ = tensors.shape("embeddings.position_embeddings.weight")
    token_types, _ = tensors.shape("embeddings.token_type_embeddings.weight")
    feed_forward, _ = tensors.shape("encoder.layer.0.intermediate.dense.weight")
    layers = 0
    while tensors.has(f"encoder.layer.{layers}.output.dense.weight"):
        layers += 1
    return EncoderSize(hidden, layers, _HEADS, feed_forward, vocabulary, positions, token_types)


def _header(size: EncoderSize) -> bytes:
    return (
        b"E5S1"
        + struct.pack("<I", 1)
        + struct.pack("<4i", size.hidden, size.layers, size.heads, size.feed_forward)
        + struct.pack("<3i", size.vocabulary, size.positions, size.token_types)
        + struct.pack("<fi", _EPSILON, BLOCK)
    )


def _vocabulary(tokenizer: Mapping[str, Any]) -> bytes:
    pieces = tokenizer["model"]["vocab"]
    ids = {piece: number for number, (piece, _) in enumerate(pieces)}
    texts = [piece.encode("utf-8") for piece, _ in pieces]
    offsets = np.concatenate([[0], np.cumsum([len(text) for text in texts])]).astype(np.uint32)
    scores = np.array([score for _, score in pieces], np.float32)
    special = [ids[piece] for piece in ("<s>", "</s>", "<pad>", "<unk>")]
    blob = b"".join(texts)
    no_normaliser = struct.pack("<iI", 0, 0)
    return (
        struct.pack("<5i", len(pieces), *special)
        + struct.pack("<Q", len(blob))
        + offsets.tobytes()
        + scores.tobytes()
        + blob
        + no_normaliser
    )
