"""Taking away what all texts of a language share: raw e5 vectors lie nearer to their language than to their meaning."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nabz.domain.languages import Language
from nabz.services.ports import Vectors

CENTRES_KEY = "centres"


@dataclass(frozen=True, slots=True)
class Centres:
    """Mean query vector of each language and mean passage vector of each language."""

    query: dict[str, Vectors]
    passage: dict[str, Vectors]

    def centre_queries(self, vectors: Vectors, lang: Language) -> Vectors:
        return _unit(vectors - self.query[lang]) if lang in self.query else vectors

    def centre_passages(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        if not self.passage:
            return vectors
        overall: Vectors = np.mean(np.stack(list(self.passage.values())), axis=0)
        means = np.stack([self.passage.get(lang, overall) for lang in languages])
        return _unit(vectors - means)

    def to_json(self) -> str:
        def pack(table: dict[str, Vectors]) -> dict[str, str]:
            return {
                k: base64.b64encode(np.asarray(v, np.float32).tobytes()).decode() for k, v in table.items()
            }

        return json.dumps({"query": pack(self.query), "passage": pack(self.passage)})

    @classmethod
    def from_json(cls, text: str | None) -> Centres:
        if not text:
            return cls({}, {})

        def unpack(table: dict[str, str]) -> dict[str, Vectors]:
            return {k: np.frombuffer(base64.b64decode(v), np.float32) for k, v in table.items()}

        raw = json.loads(text)
        return cls(unpack(raw["query"]), unpack(raw["passage"]))


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)
