"""What an answer or a result was made with, so that a record can be told from one that another Nabz would make."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Any

from nabz import __version__
from nabz.domain.errors import NabzError
from nabz.domain.packs import PackRecord
from nabz.services.ports import KnowledgeIndex

MADE_WITH = "made_with"
"""Key of a turn's payload under which they are kept."""


class Fingerprints:
    """Reads the fingerprints of now; what cannot be read is left out, for no answer fails for want of them."""

    def __init__(
        self,
        index: KnowledgeIndex,
        packs: Callable[[], Sequence[PackRecord]],
        model_sha256: Callable[[str], str],
        rules: Callable[[], str],
    ) -> None:
        """Args:
        model_sha256: of a model's file, as it was checked when the model came.
        rules: one hash over danger rules, conditions, concepts and cards.
        """
        self._index = index
        self._packs = packs
        self._model_sha256 = model_sha256
        self._rules = rules

    def of_answer(self, model_id: str | None) -> dict[str, Any]:
        """`{"app", "rules", "model": {"id", "sha256"} or None, "index": {"embedder", "sources"}, "packs": [...]}`.

        `index.sources` is one hash over which sources there are, how many passages each has and since when.
        """
        made: dict[str, Any] = {**self.of_consultation(), "model": None}
        if model_id:
            made["model"] = {"id": model_id, "sha256": ""}
        try:
            if model_id:
                made["model"]["sha256"] = self._model_sha256(model_id)
            sources = [[s.id, s.passages, s.added_at] for s in self._index.sources()]
            digest = sha256(json.dumps(sorted(sources)).encode()).hexdigest()
            made["index"] = {"embedder": self._index.embedder_fingerprint, "sources": digest}
            made["packs"] = [
                {"id": p.manifest.id, "version": p.manifest.version, "sha256": p.digest}
                for p in self._packs()
                if p.enabled
            ]
        except NabzError:
            pass
        return made

    def of_consultation(self) -> dict[str, Any]:
        """`{"app", "rules"}`: a consultation rests on nothing else."""
        return {"app": __version__, "rules": self._rules()}
