"""What is built with the search model: once, with one count of the work, and from where it was interrupted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import MemoryTables, WordEmbedder
from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.index_building import BuildMeter, Count, letters_of
from nabz.services.knowledge import KnowledgeService
from nabz.services.knowledge_content import BuiltinContent, read_content
from nabz.services.lexicon import TermLexicon
from nabz.services.phrasing_search import PhrasingSearch
from nabz.services.phrasings import Phrasing
from nabz.services.ports import Embedder, FetchProgress, Vectors
from nabz.services.retrieval import Retriever


class CountingEmbedder(WordEmbedder):
    def __init__(self) -> None:
        self.passages = 0

    def embed_passages(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Vectors:
        self.passages += len(texts)
        return super().embed_passages(texts, progress)


class Besides:
    """Another part that is built; interrupted as often as it is told to be."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.built_for = ""

    def is_current(self, fingerprint: str) -> bool:
        return self.built_for == fingerprint

    def letters(self) -> int:
        return 1000

    def build(self, embedder: Embedder, count: Count = lambda _: None) -> None:
        if self.failures:
            self.failures -= 1
            raise KeyboardInterrupt
        count(400)
        count(600)
        self.built_for = embedder.fingerprint


@pytest.fixture(scope="module")
def content() -> BuiltinContent:
    whole = read_content(shipped("resources") / "knowledge")
    return replace(whole, definitions=whole.definitions[:3], cards=whole.cards[:2])


@pytest.fixture
def embedder() -> CountingEmbedder:
    return CountingEmbedder()


@pytest.fixture
def index(tmp_path: Path) -> Iterator[FaissKnowledgeIndex]:
    made = FaissKnowledgeIndex(tmp_path / "knowledge.db")
    yield made
    made.close()


def service(
    index: FaissKnowledgeIndex, content: BuiltinContent, embedder: Embedder, besides: Besides
) -> KnowledgeService:
    retriever = Retriever(index, embedder, TermLexicon.of_content(content))
    return KnowledgeService(index, retriever, content, lambda: embedder, [besides])


def test_what_is_right_is_not_made_again(
    index: FaissKnowledgeIndex, content: BuiltinContent, embedder: CountingEmbedder
) -> None:
    knowledge = service(index, content, embedder, Besides())
    count = knowledge.build()
    assert embedder.passages == count > 0
    assert knowledge.build() == count == embedder.passages
    assert knowledge.build(again=True) == count
    assert embedder.passages == 2 * count


def test_a_build_that_was_interrupted_goes_on_after_the_last_whole_part(
    index: FaissKnowledgeIndex, content: BuiltinContent, embedder: CountingEmbedder
) -> None:
    besides = Besides(failures=1)
    knowledge = service(index, content, embedder, besides)
    with pytest.raises(KeyboardInterrupt):
        knowledge.build()
    assert not knowledge.is_current()
    reports: list[FetchProgress] = []
    count = knowledge.build(reports.append)
    assert knowledge.is_current()
    assert embedder.passages == count
    assert [(r.done, r.total) for r in reports] == [(400, 1000), (1000, 1000)]


def test_other_content_is_built_and_what_did_not_change_beside_it_stays(
    index: FaissKnowledgeIndex, content: BuiltinContent, embedder: CountingEmbedder
) -> None:
    besides = Besides()
    service(index, content, embedder, besides).build()
    embedder.passages = 0
    reports: list[FetchProgress] = []
    fewer = replace(content, cards=content.cards[:1])
    count = service(index, fewer, embedder, besides).build(reports.append)
    assert embedder.passages == count == index.count()
    assert reports[-1].done == reports[-1].total


def test_one_count_leads_over_all_parts_to_the_end(
    index: FaissKnowledgeIndex, content: BuiltinContent, embedder: CountingEmbedder
) -> None:
    reports: list[FetchProgress] = []
    service(index, content, embedder, Besides()).build(reports.append)
    done = [r.done for r in reports]
    assert done == sorted(done)
    assert done[-1] == reports[0].total
    assert reports[-1].seconds_left == 0


def test_passages_are_counted_short_ones_first() -> None:
    reports: list[FetchProgress] = []
    meter = BuildMeter("knowledge", letters_of(["a" * 90, "b", "c" * 9]), reports.append)
    report = meter.passages(["a" * 90, "b", "c" * 9])
    report(2, 3)
    report(3, 3)
    assert [r.done for r in reports] == [11 + 19, 11 + 19 + 100]
    BuildMeter("knowledge", 1, None).count(1)  # nobody listens


def test_ways_of_asking_are_embedded_once_a_text_and_counted() -> None:
    said = [Phrasing(f"way {n % 1500}", Language.EN, {"card/a": 1.0}) for n in range(3000)]
    search = PhrasingSearch(lambda: said, MemoryTables())
    counted: list[int] = []
    assert not search.is_current(WordEmbedder.fingerprint)
    search.build(WordEmbedder(), counted.append)
    assert len(counted) == 2
    assert sum(counted) == search.letters() == letters_of({p.text for p in said})
    assert search.is_current(WordEmbedder.fingerprint)
    assert not search.is_current("another model")
