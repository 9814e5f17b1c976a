"""What the clinic has of its own, for the export of packs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nabz.adapters.sqlite.document_store import SqliteDocumentStore
from nabz.domain.citation import Passage
from nabz.domain.documents import DocumentState
from nabz.services.knowledge_content import BuiltinContent, content_passages
from nabz.services.pack_ports import OwnSources
from nabz.services.ports import Vectors

_AT_ONCE = 500


def own_sources(store: Callable[[], SqliteDocumentStore | None], content: BuiltinContent) -> OwnSources:
    """The documents of a store that may be locked (None), and the built-in content."""

    def document_ids() -> list[str]:
        kept = store()
        found = kept.documents() if kept is not None else []
        return [d.id for d in found if d.enabled and d.state is DocumentState.READY and d.passages]

    def document(document_id: str, fingerprint: str) -> tuple[str, list[Passage], Vectors | None] | None:
        kept = store()
        record = kept.document(document_id) if kept is not None else None
        if kept is None or record is None:
            return None
        rows = kept.vectors(kept.fingerprint(document_id), document_id)
        ids = [row[0] for row in rows]
        passages = [p for n in range(0, len(ids), _AT_ONCE) for p in kept.passages(ids[n : n + _AT_ONCE])]
        if not rows or kept.fingerprint(document_id) != fingerprint:
            return record.title, passages, None
        vectors = np.frombuffer(b"".join(row[4] for row in rows), dtype=np.float32)
        return record.title, passages, vectors.reshape(len(rows), -1)

    return OwnSources(document, document_ids, lambda: list(content_passages(content)))
