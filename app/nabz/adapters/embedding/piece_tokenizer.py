"""The search model's tokenizer in sentencepiece: the token ids of `tokenizer.json` in a fifth of its memory.

The tokenizers package holds this vocabulary of 250,000 pieces in 282 MB, sentencepiece in 55 MB, which a laptop
with 4 GiB notices. Both give the same ids for every passage of the library (`tests/integration/test_embedders.py`);
text that spells a special token ("</s>") is text here, as it should be.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nabz.adapters.embedding.converted_folder import PIECES_FILE, TOKENIZER_FILE

if TYPE_CHECKING:
    import sentencepiece

_UNIGRAM = 1
_UNKNOWN, _CONTROL = 2, 3
"""Kinds of model and of pieces, as sentencepiece numbers them."""


class PieceTokenizer:
    """Text to token ids, begin and end tokens included."""

    def __init__(self, folder: Path) -> None:
        """From a converted folder; at the first use `PIECES_FILE` is made in it, if it may be written to.

        Raises:
            OSError, ValueError, KeyError, RuntimeError: a file is missing or damaged.
        """
        import sentencepiece

        self._model: sentencepiece.SentencePieceProcessor = sentencepiece.SentencePieceProcessor()
        pieces = folder / PIECES_FILE
        if pieces.is_file():
            self._model.Load(str(pieces))
        else:
            made = piece_model(folder / TOKENIZER_FILE)
            _keep(pieces, made)
            self._model.LoadFromSerializedProto(made)
        self._begin, self._end = self._model.bos_id(), self._model.eos_id()

    @property
    def pad(self) -> int:
        """The id that fills a row up."""
        pad: int = self._model.pad_id()
        return max(0, pad)

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """The ids of each text between the begin and the end token."""
        return [[self._begin, *ids, self._end] for ids in self._model.EncodeAsIds(list(texts))]

    def count(self, text: str) -> int:
        """Tokens of the text without begin and end."""
        return len(self._model.EncodeAsIds(text))


def piece_model(tokenizer_file: Path) -> bytes:
    """The sentencepiece model of a `tokenizer.json` that holds a unigram vocabulary and a character map.

    Raises:
        OSError, ValueError, KeyError: the file is missing or is no such tokenizer.
    """
    from sentencepiece import sentencepiece_model_pb2

    told = json.loads(tokenizer_file.read_text(encoding="utf-8"))
    vocabulary, unknown = told["model"]["vocab"], told["model"]["unk_id"]
    special = {token["content"]: token["id"] for token in told["added_tokens"]}
    model: Any = sentencepiece_model_pb2.ModelProto()  # type: ignore[attr-defined]  # made at run time by protobuf
    for number, (text, score) in enumerate(vocabulary):
        piece = model.pieces.add()
        piece.piece, piece.score = text, score
        if number == unknown:
            piece.type = _UNKNOWN
        elif special.get(text) == number:
            piece.type = _CONTROL
    trainer = model.trainer_spec
    trainer.model_type, trainer.vocab_size, trainer.unk_id = _UNIGRAM, len(vocabulary), unknown
    trainer.bos_id, trainer.pad_id, trainer.eos_id = special["<s>"], special["<pad>"], special["</s>"]
    normaliser = model.normalizer_spec
    normaliser.name = "nmt_nfkc"
    normaliser.precompiled_charsmap = base64.b64decode(told["normalizer"]["precompiled_charsmap"])
    normaliser.add_dummy_prefix = normaliser.remove_extra_whitespaces = normaliser.escape_whitespaces = True
    made: bytes = model.SerializeToString(deterministic=True)
    return made


def _keep(path: Path, content: bytes) -> None:
    """Beside and renamed; a folder that may not be written to does without."""
    beside = path.with_name(f".{path.name}-{os.getpid()}")
    with contextlib.suppress(OSError):
        beside.write_bytes(content)
        beside.replace(path)
