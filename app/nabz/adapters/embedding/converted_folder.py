"""What stands in the folder of a converted search model. Light to import: no engine."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

MANIFEST = "embedding.json"
ONNX_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
PIECES_FILE = "sentencepiece.model"
"""Made from the tokenizer file at the first use; not part of what was converted."""
SOURCE_FILE = "e5-small-q4.bin"
EMBEDDING, QUESTION = "embedding", "question"
"""The outputs of the model; the second only where question layers are built in."""
LAYOUT = 2
"""Of the folder; goes up whenever the same vectors are kept or made in another way."""


def wanted(output: str) -> str:
    """The input of the model that says whether an output is wanted."""
    return f"want_{output}"


@dataclass(frozen=True, slots=True)
class EmbeddingManifest:
    """What `embedding.json` says of a converted model.

    Attributes:
        fingerprint: changes whenever the vectors of passages and queries would.
        dimension: of the vectors.
        max_tokens: longer texts are cut there.
        source_sha256: of the file that it was made from.
        files: name -> {"size", "sha256"} of every other file of the folder.
        questions: id of the question layers that the conversion knew of; empty without.
        layout: 1 for a model that makes every output at every run; see `LAYOUT`.
    """

    model: str
    fingerprint: str
    dimension: int
    max_tokens: int
    recipe: int
    source_sha256: str
    query_prefix: str
    passage_prefix: str
    files: dict[str, dict[str, Any]]
    questions: str = ""
    layout: int = 1

    @classmethod
    def read(cls, folder: Path) -> EmbeddingManifest:
        """From a converted folder; raises `OSError`, `ValueError` or `TypeError` when it is not one."""
        return cls(**json.loads((folder / MANIFEST).read_text(encoding="utf-8")))

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"
        (folder / MANIFEST).write_text(text, encoding="utf-8")
