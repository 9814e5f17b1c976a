"""The library: building the built-in index, searching it, what it holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import numpy as np

from nabz.domain.answer import Mode
from nabz.domain.citation import Passage, SearchOutcome
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.services.centring import CENTRES_KEY, Centres
from nabz.services.index_building import BuildMeter, BuiltBesides, letters_of
from nabz.services.knowledge_content import BUILTIN_SOURCE, BuiltinContent, content_passages
from nabz.services.lexicon import TermLexicon
from nabz.services.phrasing_search import PhrasingSearch
from nabz.services.ports import Embedder, KnowledgeIndex, ProgressListener, SourceRecord
from nabz.services.retrieval import Retriever, SearchedIndex

_PASSAGES_KEY = "builtin_passages"


class KnowledgeService:
    """What Nabz knows and where it stands."""

    def __init__(
        self,
        index: KnowledgeIndex,
        retriever: Retriever,
        content: BuiltinContent,
        embedder: Callable[[], Embedder],
        besides: Sequence[BuiltBesides] = (),
        afterwards: Callable[[Embedder], None] = lambda _: None,
    ) -> None:
        """Args:
        embedder: gives the embedder or raises `EnvironmentFault` (`no_embedding_model`).
        besides: what else is built with the index.
        afterwards: brings up to date what else hangs on the search model.
        """
        self._index = index
        self._retriever = retriever
        self._content = content
        self._embedder = embedder
        self._besides = besides
        self._afterwards = afterwards

    @property
    def content(self) -> BuiltinContent:
        return self._content

    @property
    def ready(self) -> bool:
        """Whether there is anything to search."""
        return self._index.count() > 0

    def passages(self) -> int:
        return self._index.count()

    def sources(self) -> list[SourceRecord]:
        return self._index.sources()

    def search(
        self,
        text: str,
        lang: Language,
        k: int = 5,
        mode: Mode = Mode.STAFF,
        languages: tuple[Language, ...] = (),
        sources: tuple[str, ...] = (),
    ) -> SearchOutcome:
        """Raises `EnvironmentFault` (`index_missing`) when nothing was built."""
        if not self.ready:
            raise EnvironmentFault("index_missing")
        return self._retriever.search(text, lang, k, mode, languages, sources)

    def names_of(self, entries: Sequence[str], lang: Language) -> list[str]:
        """What entries ("card/<id>", "definition/<id>") are called; each name once, unknown ids left out."""
        terms = {
            f"definition/{d.id}": d.texts[lang].term for d in self._content.definitions if lang in d.texts
        }
        titles = {f"card/{c.id}": c.texts[lang].title for c in self._content.cards if lang in c.texts}
        names = terms | titles
        return list(dict.fromkeys(names[e] for e in entries if e in names))

    def retriever_over(
        self,
        seen: Callable[[KnowledgeIndex], SearchedIndex],
        lexicon: TermLexicon,
        phrasings: PhrasingSearch | None = None,
    ) -> Retriever:
        """A search over another view of the index and with other parts, for measuring what each is worth.

        Raises `EnvironmentFault` when there is no search model or no index.
        """
        if not self.ready:
            raise EnvironmentFault("index_missing")
        return Retriever(seen(self._index), self._embedder(), lexicon, phrasings=phrasings)

    @property
    def lexicon(self) -> TermLexicon:
        return TermLexicon.of_content(self._content)

    @property
    def embedder(self) -> Embedder | None:
        """The search model, where there is one."""
        return self._retriever.embedder

    @property
    def phrasings(self) -> PhrasingSearch | None:
        return self._retriever.phrasings

    def is_current(self) -> bool:
        """Whether the built-in index matches the search model and the content of this version."""
        return self._index.meta("builtin") == self._builtin_key(self._embedder().fingerprint)

    def build(self, progress: ProgressListener | None = None, *, again: bool = False) -> int:
        """Build the built-in part of the index; returns its number of passages.

        What was built of the same content with the same search model stays: a build that was interrupted goes on after
        the last part that was whole. `again` makes all of it anew.
        """
        embedder = self._embedder()
        fingerprint = embedder.fingerprint
        passages = list(content_passages(self._content))
        if not passages:
            raise EnvironmentFault("content_invalid", path="resources/knowledge", reason="it holds no entry")
        key = self._passages_key(fingerprint)
        stale = again or not self.ready or self._index.meta(_PASSAGES_KEY) != key
        texts = [embedding_text(p) for p in passages] if stale else []
        besides = [beside for beside in self._besides if again or not beside.is_current(fingerprint)]
        total = letters_of(texts) + sum(beside.letters() for beside in besides)
        meter = BuildMeter("knowledge", total, progress)
        if stale:
            self._build_passages(embedder, passages, texts, meter)
            self._index.set_meta(_PASSAGES_KEY, key)
        for beside in besides:
            beside.build(embedder, meter.count)
        self._afterwards(embedder)
        self._index.set_meta("builtin", self._builtin_key(fingerprint))
        self._retriever.forget_centres()
        return len(passages)

    def _build_passages(
        self, embedder: Embedder, passages: Sequence[Passage], texts: Sequence[str], meter: BuildMeter
    ) -> None:
        raw = embedder.embed_passages(texts, meter.passages(texts))
        languages = [str(p.lang) for p in passages]
        centres = Centres(
            query={lang: _mean(embedder, self._typical_questions(lang)) for lang in Language},
            passage={
                lang: raw[np.array([x == lang for x in languages])].mean(axis=0)
                for lang in sorted(set(languages))
            },
        )
        record = SourceRecord(
            id=BUILTIN_SOURCE,
            title="Nabz: lay definitions and guideline cards",
            kind="builtin",
            passages=len(passages),
            languages=tuple(sorted(set(languages))),
            added_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        self._index.replace_source(
            record, passages, centres.centre_passages(raw, languages), embedder.fingerprint
        )
        self._index.set_meta(CENTRES_KEY, centres.to_json())

    def remove(self, source_id: str) -> None:
        """Raises `UserError` when there is no such source."""
        if not self._index.remove_source(source_id):
            raise UserError("entry_not_found", kind="source", id=source_id, command="nabz kb list")

    def _typical_questions(self, lang: Language) -> list[str]:
        """About what people ask in a language: the words under which cards are looked for."""
        return [k for c in self._content.cards if lang in c.texts for k in c.texts[lang].keywords] or ["?"]

    def _builtin_key(self, fingerprint: str) -> str:
        digest = hashlib.sha256(self._passages_key(fingerprint).encode())
        if self.phrasings is not None:
            digest.update(self.phrasings.key(fingerprint).encode())
        return digest.hexdigest()

    def _passages_key(self, fingerprint: str) -> str:
        digest = hashlib.sha256(fingerprint.encode())
        for passage in content_passages(self._content):
            digest.update(f"{passage.id}\0{passage.title}\0{passage.text}\0{passage.search_terms}".encode())
        return digest.hexdigest()


def embedding_text(passage: Passage) -> str:
    """What is embedded of a passage: its title says what its sentences are about."""
    return f"{passage.title}: {passage.text}".replace("\n", " ")


def _mean(embedder: Embedder, texts: list[str]) -> np.typing.NDArray[np.float32]:
    mean: np.typing.NDArray[np.float32] = embedder.embed_queries(texts).mean(axis=0)
    return mean
