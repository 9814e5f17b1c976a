"""The search model in ONNX Runtime: the engine that runs with the app (no torch)."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from nabz.adapters.embedding.converted_folder import (
    EMBEDDING,
    ONNX_FILE,
    QUESTION,
    EmbeddingManifest,
    wanted,
)
from nabz.adapters.embedding.question_layers import layers_id
from nabz.domain.errors import EnvironmentFault
from nabz.services.ports import QuestionVectors

if TYPE_CHECKING:
    import onnxruntime

    from nabz.adapters.embedding.piece_tokenizer import PieceTokenizer

Vectors = npt.NDArray[np.float32]

BATCH, LARGEST_BATCH, BATCH_TOKENS = 8, 32, 400
"""Texts of like length at a time: of passages 4 to 8 are fastest on a CPU (FACTS), of short questions up to 32."""


class OnnxEmbedder:
    """Fulfils `nabz.services.ports.Embedder` from a folder that `conversion.convert` made.

    Nothing is loaded before the first text comes; every method may be called from any thread.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """`threads`: of one run; None lets the engine take the physical cores.

        Raises:
            EnvironmentFault: `no_embedding_model` when the folder holds no converted model.
        """
        self._folder = folder
        self._threads = threads
        self._lock = threading.Lock()
        self._session: onnxruntime.InferenceSession | None = None
        self._tokenizer: PieceTokenizer | None = None
        try:
            self._manifest = EmbeddingManifest.read(folder)
        except (OSError, ValueError, TypeError) as error:
            raise EnvironmentFault("no_embedding_model") from error

    @property
    def dimension(self) -> int:
        return self._manifest.dimension

    @property
    def fingerprint(self) -> str:
        return self._manifest.fingerprint

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Float32 (len(texts), dimension), rows of length 1."""
        return self._embed(self._as_queries(texts), None)

    def embed_questions(self, texts: Sequence[str]) -> QuestionVectors:
        """As `embed_queries`, and how the question layers see the texts."""
        names = (EMBEDDING, QUESTION) if self._has_question_layers() else (EMBEDDING,)
        meaning, *asked = self._outputs(self._as_queries(texts), None, names)
        return QuestionVectors(meaning, asked[0] if asked else None)

    def embed_phrasings(self, texts: Sequence[str]) -> tuple[Vectors, bool]:
        """How the question layers see texts, and True; where there are none, `embed_queries` and False."""
        learned = self._has_question_layers()
        return self._outputs(self._as_queries(texts), None, (QUESTION if learned else EMBEDDING,))[0], learned

    def embed_passages(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Vectors:
        """Float32 (len(texts), dimension), rows of length 1; reports (done, total) after each batch."""
        return self._embed([self._manifest.passage_prefix + text.rstrip() for text in texts], progress)

    def count_tokens(self, text: str) -> int:
        """Tokens of the text without prefix, begin and end."""
        return self._loaded_tokenizer().count(text.rstrip())

    def load(self) -> None:
        """Load now what the first text would load (0.2 s), for instance in the background at the start."""
        self._loaded_tokenizer()
        self._loaded_session()

    def _as_queries(self, texts: Sequence[str]) -> list[str]:
        return [self._manifest.query_prefix + text.rstrip() for text in texts]

    def _has_question_layers(self) -> bool:
        """Those that the app brings along; the directions of others are not known."""
        outputs = self._loaded_session().get_outputs()
        return self._manifest.questions == layers_id() and any(o.name == QUESTION for o in outputs)

    def _embed(self, texts: list[str], progress: Callable[[int, int], None] | None) -> Vectors:
        return self._outputs(texts, progress, (EMBEDDING,))[0]

    def _outputs(
        self, texts: list[str], progress: Callable[[int, int], None] | None, names: Sequence[str]
    ) -> list[Vectors]:
        """For each output of the model an array (texts, dimension)."""
        rows = [np.zeros((len(texts), self.dimension), np.float32) for _ in names]
        if not texts:
            return rows
        session, tokenizer = self._loaded_session(), self._loaded_tokenizer()
        encoded = [self._cut(ids) for ids in tokenizer.encode(texts)]
        # texts of like length share a batch, so that little is spent on padding
        order = sorted(range(len(texts)), key=lambda i: len(encoded[i]))
        flags = {i.name: np.array(False) for i in session.get_inputs() if i.type == "tensor(bool)"}
        flags |= {wanted(name): np.array(True) for name in names if wanted(name) in flags}
        start = 0
        while start < len(order):
            size = min(LARGEST_BATCH, max(BATCH, BATCH_TOKENS // len(encoded[order[start]])))
            batch = order[start : start + size]
            longest = max(len(encoded[i]) for i in batch)
            ids = np.full((len(batch), longest), tokenizer.pad, np.int64)
            mask = np.zeros((len(batch), longest), np.int64)
            for row, i in enumerate(batch):
                ids[row, : len(encoded[i])] = encoded[i]
                mask[row, : len(encoded[i])] = 1
            inputs = {"input_ids": ids, "attention_mask": mask, **flags}
            for into, found in zip(rows, session.run(names, inputs), strict=True):
                into[batch] = found
            start += len(batch)
            if progress is not None:
                progress(start, len(order))
        return rows

    def _cut(self, ids: list[int]) -> list[int]:
        """At most `max_tokens`, the end token kept."""
        limit = self._manifest.max_tokens
        return ids if len(ids) <= limit else [*ids[: limit - 1], ids[-1]]

    def _loaded_tokenizer(self) -> PieceTokenizer:
        with self._lock:
            if self._tokenizer is None:
                from nabz.adapters.embedding.piece_tokenizer import PieceTokenizer

                self._tokenizer = self._or_damaged(lambda: PieceTokenizer(self._folder))
            return self._tokenizer

    def _loaded_session(self) -> onnxruntime.InferenceSession:
        with self._lock:
            if self._session is None:
                self._session = self._or_damaged(self._new_session)
            return self._session

    def _new_session(self) -> onnxruntime.InferenceSession:
        import onnxruntime

        if sys.platform == "win32":
            onnxruntime.disable_telemetry_events()
        from nabz.adapters.embedding.conversion import renewed

        self._manifest = renewed(self._folder, self._manifest)
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # worker threads that spin between runs would take the cores from the language model
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if self._threads:
            options.intra_op_num_threads = self._threads
        model = str(self._folder / ONNX_FILE)
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def _or_damaged(self, load: Callable[[], Any]) -> Any:
        """The engines raise bare `Exception`s of their own for a missing or damaged file."""
        try:
            return load()
        except Exception as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise EnvironmentFault("model_load_failed", id=self._manifest.model, reason=reason) from error
