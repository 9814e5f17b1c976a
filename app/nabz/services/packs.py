"""Knowledge packs: imported, exported, built from packages, switched on and off."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from nabz.domain.citation import Audience, Passage
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.orders import speaks_to_a_model
from nabz.domain.packs import (
    PackManifest,
    PackRecord,
    PackUse,
    Signature,
    id_problem,
    is_version,
    version_order,
)
from nabz.domain.sentences import split_sentences
from nabz.services.knowledge import embedding_text
from nabz.services.knowledge_content import BUILTIN_SOURCE
from nabz.services.pack_ports import (
    EmbedderSource,
    OfferedPack,
    OwnSources,
    Pack,
    PackFiles,
    PackStore,
    PackWorkshop,
)
from nabz.services.policy import EVERYTHING, Policy
from nabz.services.ports import Embedder, FetchProgress, ProgressListener, Vectors

_BATCH = 64


@dataclass(frozen=True, slots=True)
class ExportLabel:
    """How an exported pack names itself; empty fields are filled in."""

    id: str = ""
    title: str = ""
    version: str = ""
    licence: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did: "new", "replaced" (a version or another edition), or "unchanged"."""

    outcome: str
    record: PackRecord


class PackService:
    """Packs of this machine."""

    def __init__(
        self,
        store: PackStore,
        files: PackFiles,
        workshop: PackWorkshop,
        own: OwnSources,
        embedder: EmbedderSource,
        changed: Callable[[], None] = lambda: None,
        policy: Policy = EVERYTHING,
    ) -> None:
        """Args: changed: called after anything changed that searches see."""
        self._policy = policy
        self._store = store
        self._files = files
        self._workshop = workshop
        self._own = own
        self._embedder = embedder
        self._changed = changed

    def records(self) -> list[PackRecord]:
        return self._store.records()

    def has(self, pack_id: str) -> bool:
        return self._store.record(pack_id) is not None

    def set_enabled(self, pack_id: str, enabled: bool) -> None:
        """Whether searches see it. Raises `UserError` (`entry_not_found`)."""
        if not self.has(pack_id):
            raise UserError("entry_not_found", kind="pack", id=pack_id, command="nabz kb list")
        if enabled:
            self._policy.require_pack(pack_id)
        self._store.set_enabled(pack_id, enabled)
        self._changed()

    # --- coming in ----------------------------------------------------------------------------------------------

    def import_file(
        self,
        path: Path,
        *,
        allow_unsigned: bool = False,
        vouched: bool = False,
        progress: ProgressListener | None = None,
    ) -> ImportOutcome:
        """Take a pack. Nothing is changed unless all of it is right; a newer version replaces an older one.

        Args:
            allow_unsigned: an administrator vouches for a pack that no trusted publisher signed.
            vouched: a trusted publisher signed the bundle that it came in.

        Raises:
            UserError: `pack_*`, `file_not_found`, `policy_pack`, `policy_unsigned`.
            EnvironmentFault: `no_embedding_model`, `database_*`.
        """
        pack = self._files.read(path)
        manifest = pack.manifest
        self._policy.require_pack(manifest.id)
        vouched = vouched or pack.signature is Signature.TRUSTED
        if not vouched and allow_unsigned and not self._policy.unsigned_packs:
            raise UserError("policy_unsigned")
        if not vouched and not allow_unsigned:
            unknown = pack.signature is Signature.UNKNOWN
            reason = f"its key {manifest.publisher[:16]} is not trusted" if unknown else "nobody signed it"
            raise UserError("pack_unsigned", path=path, reason=reason)
        installed = self._store.record(manifest.id)
        if installed is not None:
            order, before = version_order(manifest.version), version_order(installed.manifest.version)
            if (order, pack.digest) == (before, installed.digest):
                return ImportOutcome("unchanged", installed)
            if order <= before:
                raise UserError(
                    "pack_older",
                    path=path,
                    id=manifest.id,
                    version=manifest.version,
                    installed=installed.manifest.version,
                )
            known = installed.manifest.publisher
            if known and known != manifest.publisher and not allow_unsigned:
                raise UserError(
                    "pack_unsigned", path=path, reason="another publisher signed the one that is here"
                )
        return self._take(pack, installed, installed.enabled if installed else True, progress)

    def offered(self) -> list[OfferedPack]:
        """The larger packs that can be built here."""
        return self._workshop.offered()

    def build(
        self, pack_id: str, package: Path | None = None, progress: ProgressListener | None = None
    ) -> ImportOutcome:
        """Build a larger pack; it is off until it is enabled. Raises as `PackWorkshop.build`, and `policy_*`."""
        self._policy.require_pack(pack_id)
        if package is None:
            self._policy.require_network()
        installed = self._store.record(pack_id)
        pack = self._workshop.build(pack_id, package, progress)
        if installed is not None and installed.digest == pack.digest:
            return ImportOutcome("unchanged", installed)
        return self._take(pack, installed, installed.enabled if installed else False, progress)

    def _take(
        self, pack: Pack, installed: PackRecord | None, enabled: bool, progress: ProgressListener | None
    ) -> ImportOutcome:
        manifest = pack.manifest
        kept, left_out = self._worth_keeping(pack)
        passages = [_of_pack(manifest, pack.passages[n]) for n in kept]
        vectors: Vectors | None = None
        fingerprint = ""
        if manifest.use is PackUse.GUIDANCE and passages:
            embedder = self._embedder()
            fingerprint = embedder.fingerprint
            own = pack.vectors is not None and manifest.embedder == fingerprint
            if own and pack.vectors is not None and pack.vectors.shape[1] == embedder.dimension:
                vectors = pack.vectors[kept]
            else:
                vectors = _embedded(embedder, manifest.id, passages, progress)
        record = PackRecord(
            manifest=replace(manifest, embedder=fingerprint),
            digest=pack.digest,
            signature=pack.signature,
            enabled=enabled,
            passages=len(passages),
            added_at=_now(),
            left_out=tuple((reason, n) for reason, n in left_out.items() if n),
        )
        self._store.replace(record, passages, vectors)
        self._changed()
        return ImportOutcome("new" if installed is None else "replaced", record)

    def _worth_keeping(self, pack: Pack) -> tuple[list[int], dict[str, int]]:
        """Rows that say something new; sentences that give orders to a language model cost their passage."""
        if pack.signature is Signature.BUILT:
            return list(range(len(pack.passages))), {}
        known = {(p.lang, p.title, p.text) for p in self._own.builtin()}
        kept: list[int] = []
        left_out = {"built_in": 0, "orders": 0}
        for n, passage in enumerate(pack.passages):
            if (passage.lang, passage.title, passage.text) in known:
                left_out["built_in"] += 1
            elif any(speaks_to_a_model(s) for s in split_sentences(f"{passage.title}\n{passage.text}")):
                left_out["orders"] += 1
            else:
                kept.append(n)
        return kept, left_out

    def embed_again(self, embedder: Embedder) -> None:
        """Make the vectors anew of every pack whose vectors come from another embedder."""
        for record in self._store.records():
            stale = record.manifest.embedder != embedder.fingerprint
            if record.manifest.use is PackUse.GUIDANCE and record.passages and stale:
                passages = self._store.all_passages(record.manifest.id)
                vectors = _embedded(embedder, record.manifest.id, passages, None)
                self._store.set_vectors(record.manifest.id, embedder.fingerprint, vectors)
        self._changed()

    # --- going out ----------------------------------------------------------------------------------------------

    def export(
        self,
        path: Path,
        sources: Sequence[str] = (),
        label: ExportLabel | None = None,
        key: Path | None = None,
    ) -> PackManifest:
        """Put sources into one pack file: documents and packs in use, or those that are named.

        With nothing of its own, a clinic exports the built-in passages.

        Raises:
            UserError: `entry_not_found`, `backup_exists`, `pack_key`, `pack_label`, `pack_id`, `pack_version`,
                `pack_nothing`, `pack_mixed`.
            EnvironmentFault: `pack_write`.
        """
        label = label or ExportLabel()
        wanted = list(sources) or [*self._own.document_ids(), *self._exportable_packs()] or [BUILTIN_SOURCE]
        parts = [self._part(source) for source in wanted]
        fingerprints = {part.embedder for part in parts}
        fingerprint = fingerprints.pop() if len(fingerprints) == 1 else ""
        passages = [p for part in parts for p in part.passages]
        if not passages:
            raise UserError("pack_nothing")
        if len({part.use for part in parts}) > 1:
            raise UserError("pack_mixed")
        vectors = np.concatenate([p.vectors for p in parts if p.vectors is not None]) if fingerprint else None
        manifest = PackManifest(
            id=label.id or (wanted[0] if parts[0].from_pack and len(wanted) == 1 else "clinic-knowledge"),
            title=label.title or "; ".join(part.title for part in parts)[:200],
            version=label.version or datetime.now(UTC).strftime("%Y.%m.%d.%H%M%S"),
            licence=label.licence or "; ".join(dict.fromkeys(p.licence for p in parts if p.licence)),
            notice=label.notice or "\n".join(dict.fromkeys(p.notice for p in parts if p.notice)),
            languages=tuple(sorted({str(p.lang) for p in passages})),
            created=_now(),
            audience=Audience.ALL if any(p.audience is Audience.ALL for p in passages) else Audience.STAFF,
            use=parts[0].use,
            embedder=fingerprint,
        )
        if problem := id_problem(manifest.id):
            raise UserError("pack_id", id=manifest.id, problem=problem)
        if not is_version(manifest.version):
            raise UserError("pack_version", version=manifest.version)
        numbered = [_to_hand_on(p, f"p{n}", manifest.id) for n, p in enumerate(passages)]
        self._files.write(path, manifest, numbered, vectors, key)
        return manifest

    def _exportable_packs(self) -> list[str]:
        """Guidance in use: reference packs are built from their packages wherever they are wanted."""
        return [
            r.manifest.id for r in self._store.records() if r.enabled and r.manifest.use is PackUse.GUIDANCE
        ]

    def _part(self, source: str) -> _Part:
        if source == BUILTIN_SOURCE:
            return _Part("Nabz: lay definitions and guideline cards", self._own.builtin(), None, "")
        record = self._store.record(source)
        if record is not None:
            m = record.manifest
            passages, vectors = self._store.all_passages(source), self._store.vectors(source)
            fingerprint = m.embedder if vectors is not None else ""
            return _Part(m.title, passages, vectors, fingerprint, m.licence, m.notice, m.use, True)
        fingerprint = ""
        try:
            fingerprint = self._embedder().fingerprint
        except EnvironmentFault as fault:
            if fault.code != "no_embedding_model":
                raise
        found = self._own.document(source, fingerprint)
        if found is None:
            raise UserError("entry_not_found", kind="source", id=source, command="nabz kb list")
        title, passages, vectors = found
        return _Part(title, passages, vectors, fingerprint if vectors is not None else "")

    def look(self, path: Path) -> PackManifest:
        """What a pack file says of itself, with every check done. Raises as `PackFiles.read`."""
        return self._files.read(path).manifest

    def changed_outside(self) -> None:
        """The store was put back: searches are to see it."""
        self._changed()

    # --- keys ---------------------------------------------------------------------------------------------------

    def make_keys(self, folder: Path) -> tuple[Path, Path, str]:
        """A publisher's keys: private file, public file, fingerprint. Raises as `PackFiles.make_keys`."""
        return self._files.make_keys(folder)

    def trust(self, key: Path) -> str:
        """Accept packs that this public key signed. Raises `UserError` (`pack_key`, `file_not_found`)."""
        return self._files.trust(key)


@dataclass(frozen=True, slots=True)
class _Part:
    title: str
    passages: list[Passage]
    vectors: Vectors | None
    embedder: str
    licence: str = ""
    notice: str = ""
    use: PackUse = PackUse.GUIDANCE
    from_pack: bool = False


def _of_pack(manifest: PackManifest, passage: Passage) -> Passage:
    """A passage under its pack's name; what only explains or codes is for staff, and topics stay the built-in's."""
    staff = manifest.audience is Audience.STAFF or manifest.use is not PackUse.GUIDANCE
    return replace(
        passage,
        id=f"{manifest.id}/{passage.id}",
        source_id=manifest.id,
        source=passage.source or manifest.title,
        audience=Audience.STAFF if staff else passage.audience,
        topics=(),
    )


def _to_hand_on(passage: Passage, passage_id: str, pack_id: str) -> Passage:
    """A passage under a new id, without the control characters that documents may hold and packs may not."""

    def clean(text: str) -> str:
        return "".join(
            c if c in "\n\t" or (ord(c) >= 32 and not 0xD800 <= ord(c) <= 0xDFFF) else " " for c in text
        )

    return replace(
        passage,
        id=passage_id,
        source_id=pack_id,
        source=clean(passage.source),
        title=clean(passage.title),
        text=clean(passage.text),
        section=clean(passage.section),
        search_terms=tuple(clean(term) for term in passage.search_terms),
    )


def _embedded(
    embedder: Embedder, pack_id: str, passages: Sequence[Passage], progress: ProgressListener | None
) -> Vectors:
    started, rows = time.monotonic(), list[Vectors]()
    for begin in range(0, len(passages), _BATCH):
        rows.append(embedder.embed_passages([embedding_text(p) for p in passages[begin : begin + _BATCH]]))
        done = min(begin + _BATCH, len(passages))
        if progress:
            rate = done / max(time.monotonic() - started, 1e-3)
            left = (len(passages) - done) / rate
            progress(FetchProgress(pack_id, "index", done, len(passages), rate, left))
    return np.concatenate(rows)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
