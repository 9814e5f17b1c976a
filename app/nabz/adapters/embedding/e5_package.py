"""Reads `e5-small-q4.bin`, the quantised multilingual-e5-small that a package registry serves.

Layout, little endian (seen in the C source of the package, `e5_parse`):

    "E5S1", u32 version
    i32 hidden, layers, heads, feed-forward, vocabulary, positions, token types; f32 epsilon; i32 block (32)
    tokenizer: i32 pieces, bos, eos, pad, unk; u64 blob length; u32 offsets[pieces + 1]; f32 scores[pieces];
        blob of UTF-8
    normaliser: i32 rules, u32 bytes, rules (not used here: the same map comes from sentencepiece)
    i32 tensors, then for each: u16 length, name, u8 type, u32 elements, u64 offset, u64 bytes
    tensors: f32, or Q4_0 blocks of 18 bytes = f16 scale + 16 bytes (low nibble w[j], high w[j + 16], minus 8)
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nabz.adapters.embedding.e5_tensors import EncoderSize

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]

_MAGIC = b"E5S1"
BLOCK = 32
"""Weights of one Q4_0 block."""
BLOCK_BYTES = 18
"""Bytes of one Q4_0 block: a float16 scale and 32 nibbles."""


class PackageUnreadableError(ValueError):
    """The file is not an `e5-small-q4.bin` of a layout that is known here."""


class E5Package:
    """The weights and the vocabulary of the search model, decoded on demand.

    Attributes:
        hidden: width of the vectors (384).
        layers, heads, feed_forward, vocabulary, positions, token_types: sizes of the encoder.
        epsilon: of its layer normalisations.
        pieces: text of each token; `scores` its log probability.
        bos, eos, pad, unk: ids of the special tokens.
    """

    def __init__(self, path: Path) -> None:
        """Read the vocabulary and the directory of tensors.

        Raises:
            PackageUnreadableError: it is no such file, or it is damaged.
            OSError: it cannot be read.
        """
        self._bytes = path.read_bytes()
        self._at = len(_MAGIC) + 4
        if self._bytes[: len(_MAGIC)] != _MAGIC:
            raise PackageUnreadableError(f"{path.name} does not begin with {_MAGIC.decode()}")
        try:
            self._read_sizes()
            self._read_vocabulary()
            self._read_directory()
        except (struct.error, ValueError, UnicodeDecodeError) as error:
            raise PackageUnreadableError(f"{path.name} is cut short or damaged: {error}") from error

    @property
    def size(self) -> EncoderSize:
        return EncoderSize(
            self.hidden,
            self.layers,
            self.heads,
            self.feed_forward,
            self.vocabulary,
            self.positions,
            self.token_types,
        )

    def vector(self, name: str, length: int) -> Floats:
        """A float32 tensor of one dimension."""
        return np.frombuffer(self._bytes, np.float32, length, self._offset(name))

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A Q4_0 tensor decoded to float32 (rows, columns)."""
        blocks = self.blocks(name, rows, columns).reshape(-1, BLOCK_BYTES)
        scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
        nibbles = blocks[:, 2:]
        values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
        return (values * scales).reshape(rows, columns)

    def blocks(self, name: str, rows: int, columns: int) -> Bytes:
        """The raw Q4_0 blocks of a tensor: (rows, columns / 32 * 18) bytes."""
        width = columns // BLOCK * BLOCK_BYTES
        return np.frombuffer(self._bytes, np.uint8, rows * width, self._offset(name)).reshape(rows, width)

    def _read_sizes(self) -> None:
        self.hidden, self.layers, self.heads, self.feed_forward = self._take("<4i")
        self.vocabulary, self.positions, self.token_types = self._take("<3i")
        (self.epsilon,) = self._take("<f")
        (block,) = self._take("<i")
        if block != BLOCK:
            raise ValueError(f"blocks of {block} weights")

    def _read_vocabulary(self) -> None:
        count, self.bos, self.eos, self.pad, self.unk = self._take("<5i")
        (length,) = self._take("<Q")
        offsets = self._take_array(np.uint32, count + 1)
        self.scores = [float(score) for score in self._take_array(np.float32, count)]
        blob = self._bytes[self._at : self._at + length]
        self._at += length
        self.pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]

    def _read_directory(self) -> None:
        _, normaliser_bytes = self._take("<iI")
        self._at += normaliser_bytes
        (count,) = self._take("<i")
        self._directory: dict[str, int] = {}
        for _ in range(count):
            (length,) = self._take("<H")
            name = self._bytes[self._at : self._at + length].decode("utf-8").rstrip("\0")
            self._at += length
            _, _, offset, size = self._take("<BIQQ")
            if offset + size > len(self._bytes):
                raise ValueError(f"tensor {name} ends behind the file")
            self._directory[name] = offset

    def _offset(self, name: str) -> int:
        if name not in self._directory:
            raise PackageUnreadableError(f"there is no tensor {name}")
        return self._directory[name]

    def _take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from(layout, self._bytes, self._at)
        self._at += struct.calcsize(layout)
        return values

    def _take_array(self, kind: type[np.generic], count: int) -> npt.NDArray[Any]:
        values = np.frombuffer(self._bytes, kind, count, self._at)
        self._at += values.nbytes
        return values
