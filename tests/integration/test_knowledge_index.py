"""Passages in real SQLite and FAISS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.domain.citation import Audience, Passage
from nabz.domain.languages import Language
from nabz.services.ports import PassageFilter, SourceRecord, Vectors

pytestmark = pytest.mark.integration


def passage(n: int, text: str, lang: Language = Language.EN, **more: object) -> Passage:
    return Passage(f"p{n}", "s", "WHO", f"title {n}", text, lang, **more)  # type: ignore[arg-type]


def record(source: str, count: int) -> SourceRecord:
    return SourceRecord(source, source, "builtin", count, ("en",), "2026-01-01")


def unit_vectors(count: int) -> Vectors:
    return np.eye(count, 384, dtype=np.float32)


@pytest.fixture
def index(tmp_path: Path):
    opened = FaissKnowledgeIndex(tmp_path / "k.db")
    yield opened
    opened.close()


def test_the_nearest_vector_comes_first_and_after_reopening(tmp_path: Path) -> None:
    first = FaissKnowledgeIndex(tmp_path / "k.db")
    first.replace_source(record("s", 3), [passage(n, "x") for n in range(3)], unit_vectors(3), "f1")
    first.close()
    again = FaissKnowledgeIndex(tmp_path / "k.db")
    hits = again.dense(unit_vectors(3)[1:2], 2, PassageFilter())
    fingerprint = again.embedder_fingerprint
    again.close()
    assert hits[0].passage_id == "p1"
    assert hits[0].value == pytest.approx(1.0)
    assert fingerprint == "f1"


def test_filters_hold_for_both_searches(index: FaissKnowledgeIndex) -> None:
    passages = [
        passage(0, "fever care"),
        passage(1, "fever care", Language.HI),
        passage(2, "fever care", audience=Audience.STAFF),
    ]
    index.replace_source(record("s", 3), passages, unit_vectors(3), "f")
    english = PassageFilter(languages=(Language.EN,), audience=Audience.ALL)
    translated = PassageFilter(translated_sources=("s",), reader_language=Language.HI)
    everything = unit_vectors(3).sum(axis=0, keepdims=True)
    assert [h.passage_id for h in index.dense(everything, 5, english)] == ["p0"]
    assert [h.passage_id for h in index.lexical(["fever"], 5, english)] == ["p0"]
    assert [h.passage_id for h in index.dense(everything, 5, translated)] == ["p1"]
    assert [h.passage_id for h in index.lexical(["fever"], 5, translated)] == ["p1"]


def test_full_text_knows_indic_words_english_stems_and_search_terms(index: FaissKnowledgeIndex) -> None:
    passages = [
        passage(0, "बुखार में पानी पिएँ", Language.HI),
        passage(1, "Vomiting needs small sips"),
        passage(2, "Loose stools", search_terms=("loose motions",)),
    ]
    index.replace_source(record("s", 3), passages, unit_vectors(3), "f")
    assert [h.passage_id for h in index.lexical(["बुखार"], 5, PassageFilter())] == ["p0"]
    assert index.lexical(["ब"], 5, PassageFilter()) == []
    assert [h.passage_id for h in index.lexical(["vomits"], 5, PassageFilter())] == ["p1"]
    assert [h.passage_id for h in index.lexical(["loose motions"], 5, PassageFilter())] == ["p2"]


def test_removing_a_source_removes_everything_of_it(index: FaissKnowledgeIndex) -> None:
    index.replace_source(record("s", 2), [passage(0, "a"), passage(1, "b")], unit_vectors(2), "f")
    assert index.remove_source("s")
    assert index.count() == 0
    assert index.sources() == []
    assert index.lexical(["a", "b", "title"], 5, PassageFilter()) == []
    assert index.dense(unit_vectors(1), 5, PassageFilter()) == []
    assert not index.remove_source("s")


def test_a_source_is_replaced_whole_or_not_at_all(index: FaissKnowledgeIndex) -> None:
    index.replace_source(record("s", 1), [passage(0, "old")], unit_vectors(1), "f")
    with pytest.raises(Exception, match="UNIQUE"):
        index.replace_source(record("s", 2), [passage(1, "new"), passage(1, "new")], unit_vectors(2), "f")
    assert [p.text for p in index.passages(["p0", "p1"])] == ["old"]


def test_passages_come_back_as_they_were(index: FaissKnowledgeIndex) -> None:
    whole = passage(0, "text", page=7, audience=Audience.STAFF, topics=("a", "b"), search_terms=("c",))
    index.replace_source(record("s", 1), [whole], unit_vectors(1), "f")
    assert index.passages(["p0", "nothing"]) == [whole]
