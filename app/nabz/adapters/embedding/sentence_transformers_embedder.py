"""Any sentence-transformers model, in float32: to build and evaluate packs. An extra: it needs torch."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import QuestionVectors

Vectors = npt.NDArray[np.float32]

BATCH = 8
_EXTRA = "pip install 'nabz[sentence-transformers]'"


class SentenceTransformersEmbedder:
    """Fulfils `nabz.services.ports.Embedder` from a sentence-transformers folder on this disk.

    torch and the model are loaded with the first text (several seconds); no network is ever asked.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """`threads`: of torch, for the whole process; None leaves them.

        Raises:
            EnvironmentFault: `no_embedding_model` when the folder is not a sentence-transformers model.
        """
        self._folder = folder
        self._threads = threads
        self._lock = threading.Lock()
        self._model: Any = None
        try:
            json.loads((folder / "modules.json").read_text(encoding="utf-8"))
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            self._dimension = _dimension(folder, config)
            self._prompts = _prompts(folder)
        except (OSError, ValueError, KeyError) as error:
            raise EnvironmentFault("no_embedding_model") from error
        self._fingerprint = ""

    @property
    def dimension(self) -> int:
        return self._dimension

    @property
    def fingerprint(self) -> str:
        """From the SHA-256 of every file of the folder; read once (0.3 s for 240 MB)."""
        if not self._fingerprint:
            self._fingerprint = f"{self._folder.name}/float32:{_digest(self._folder)[:16]}"
        return self._fingerprint

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Float32 (len(texts), dimension), rows of length 1."""
        return self._embed(texts, self._prompts.get("query", ""), None)

    def embed_questions(self, texts: Sequence[str]) -> QuestionVectors:
        """As `embed_queries`: the model has no question layers."""
        return QuestionVectors(self.embed_queries(texts))

    def embed_phrasings(self, texts: Sequence[str]) -> tuple[Vectors, bool]:
        """As `embed_queries`, and False: the model has no question layers."""
        return self.embed_queries(texts), False

    def embed_passages(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Vectors:
        """Float32 (len(texts), dimension), rows of length 1; reports (done, total) after each batch."""
        return self._embed(texts, self._prompts.get("passage", ""), progress)

    def count_tokens(self, text: str) -> int:
        """Tokens of the text without prefix, begin and end."""
        return len(self._loaded().tokenizer(text.rstrip(), add_special_tokens=False)["input_ids"])

    def _embed(
        self, texts: Sequence[str], prefix: str, progress: Callable[[int, int], None] | None
    ) -> Vectors:
        rows = np.zeros((len(texts), self._dimension), np.float32)
        if not texts:
            return rows
        model = self._loaded()
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            rows[batch] = model.encode(
                [prefix + texts[i].rstrip() for i in batch],
                batch_size=BATCH,
                show_progress_bar=False,
                convert_to_numpy=True,
                normalize_embeddings=True,
            )
            if progress is not None:
                progress(min(start + BATCH, len(order)), len(order))
        return rows

    def _loaded(self) -> Any:
        with self._lock:
            if self._model is None:
                self._model = self._load()
            return self._model

    def _load(self) -> Any:
        try:
            import torch
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging
        except ImportError as error:
            raise EnvironmentFault(
                "model_load_failed",
                id=self._folder.name,
                reason=f"the package {error.name} is not installed; install it with: {_EXTRA}",
            ) from error
        # they would write bars and advice to standard error
        untyped: Any = logging
        untyped.set_verbosity_error()
        untyped.disable_progress_bar()
        if self._threads:
            torch.set_num_threads(self._threads)
        try:
            return SentenceTransformer(
                str(self._folder),
                device="cpu",
                local_files_only=True,
                # float16 on a CPU was 6 times slower
                model_kwargs={"dtype": torch.float32},
            )
        except (OSError, ValueError, RuntimeError) as error:
            reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise EnvironmentFault("model_load_failed", id=self._folder.name, reason=reason) from error


def _dimension(folder: Path, config: dict[str, Any]) -> int:
    """Of the sentence vectors: the pooling's, which may differ from the encoder's."""
    pooling = folder / "1_Pooling" / "config.json"
    if pooling.exists():
        settings = json.loads(pooling.read_text(encoding="utf-8"))
        return int(settings.get("word_embedding_dimension") or settings["embedding_dimension"])
    return int(config["hidden_size"])


def _prompts(folder: Path) -> dict[str, str]:
    """The model's own prefixes; "document" is what newer models call a passage."""
    path = folder / "config_sentence_transformers.json"
    prompts = json.loads(path.read_text(encoding="utf-8")).get("prompts", {}) if path.exists() else {}
    return {"query": prompts.get("query", ""), "passage": prompts.get("passage", prompts.get("document", ""))}


def _digest(folder: Path) -> str:
    whole = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        whole.update(f"{path.relative_to(folder).as_posix()} {content}\n".encode())
    return whole.hexdigest()
