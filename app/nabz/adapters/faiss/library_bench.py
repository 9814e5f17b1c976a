"""How fast a large library is searched, beside plain NumPy in the same run."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import psutil

from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.domain.answer import Mode
from nabz.domain.citation import Passage
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.knowledge import KnowledgeService, embedding_text
from nabz.services.knowledge_content import content_passages
from nabz.services.ports import Embedder, PassageFilter, SourceRecord, Vectors
from nabz.services.retrieval import fuse
from nabz.services.stop_words import content_words

GOAL_P95_MS = 60
_DEEP = 400
_SHALLOW = 40
_QUESTIONS = 200
_REAL = 400
_LINES_OF_EACH = 4
_SPREAD = 0.6
"""Of the noise on a made vector, beside a real one of length 1: neighbours stay neighbours, none is a copy."""
EVERYTHING = PassageFilter()


def measure(
    folder: Path, knowledge: KnowledgeService, passages: int, say: Callable[[str], None]
) -> dict[str, Any]:
    """Milliseconds and memory over a made-up library of so many passages.

    The texts are mixed from lines of the built-in one, the vectors are real ones with noise; the folder is emptied.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    embedder = knowledge.embedder
    if embedder is None:
        raise EnvironmentFault("no_embedding_model")
    chance = random.Random(7)
    known = list(content_passages(knowledge.content))
    say(f"making {passages} passages")
    made, vectors = _made(known, embedder, passages, chance)
    index = FaissKnowledgeIndex(folder / "knowledge.db")
    try:
        record = SourceRecord("bench", "made up", "document", passages, tuple(Language), "")
        index.replace_source(record, made, vectors, embedder.fingerprint)
        questions = _questions(knowledge, chance)
        figures = _searches(index, vectors, questions)
        say("whole searches")
        figures |= _whole(index, knowledge, questions)
        say("kinds of index")
        figures["kinds"] = kinds_of_index(vectors)
        return {"passages": passages, "goal_p95_ms": GOAL_P95_MS, **figures}
    finally:
        index.close()
        shutil.rmtree(folder, ignore_errors=True)


def kinds_of_index(vectors: Vectors) -> dict[str, dict[str, float]]:
    """Of each kind: time to build, p95 of a search on one thread of its own, and the share of the exact first ten."""
    count, dimension = vectors.shape
    queries = _noisy(vectors[:: max(1, count // 100)][:100], 11)
    exact = faiss.IndexFlatIP(dimension)
    exact.add(vectors)
    truth = exact.search(queries, 10)[1]
    lists = max(1, int(4 * count**0.5))
    ivf = faiss.IndexIVFFlat(faiss.IndexFlatIP(dimension), dimension, lists, faiss.METRIC_INNER_PRODUCT)
    graph = faiss.IndexHNSWFlat(dimension, 32, faiss.METRIC_INNER_PRODUCT)
    table: dict[str, dict[str, float]] = {}
    for name, index in (("exact", exact), ("ivf", ivf), ("hnsw", graph)):
        started = time.perf_counter()
        if index is not exact:
            if not index.is_trained:
                index.train(vectors[: lists * 40])
            index.add(vectors)
        built = time.perf_counter() - started
        if index is ivf:
            ivf.nprobe = max(1, lists // 20)
        times, found = [], []
        for query in queries:
            started = time.perf_counter()
            found.append(index.search(query.reshape(1, -1), 10)[1][0])
            times.append((time.perf_counter() - started) * 1000)
        shared = [len(set(a) & set(b)) / 10 for a, b in zip(found, truth, strict=True)]
        table[name] = {
            "build_s": round(built, 1),
            "p95_ms": _p95(times),
            "of_exact_first_ten": round(float(np.mean(shared)), 3),
        }
    return table


def _made(
    known: Sequence[Passage], embedder: Embedder, count: int, chance: random.Random
) -> tuple[list[Passage], Vectors]:
    real = embedder.embed_passages([embedding_text(p) for p in chance.sample(known, min(_REAL, len(known)))])
    real = real - real.mean(axis=0)
    real /= np.linalg.norm(real, axis=1, keepdims=True)
    by_language: dict[Language, list[Passage]] = {}
    for passage in known:
        by_language.setdefault(passage.lang, []).append(passage)
    lines = {lang: [line for p in of for line in p.lines] for lang, of in by_language.items()}
    made: list[Passage] = []
    rows = np.empty((count, real.shape[1]), np.float32)
    for n in range(count):
        base = known[chance.randrange(len(known))]
        text = "\n".join(chance.sample(lines[base.lang], _LINES_OF_EACH))
        made.append(Passage(f"bench/{n}", "bench", "made up", base.title, text, base.lang))
        rows[n] = real[chance.randrange(len(real))]
    return made, _noisy(rows, 5)


def _noisy(rows: Vectors, seed: int) -> Vectors:
    noise = np.random.default_rng(seed).standard_normal(rows.shape).astype(np.float32)
    mixed = rows + _SPREAD * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return np.ascontiguousarray(mixed / np.linalg.norm(mixed, axis=1, keepdims=True), dtype=np.float32)


def _questions(knowledge: KnowledgeService, chance: random.Random) -> list[tuple[str, Language]]:
    known = [
        (f"{text.title} {keyword}", lang)
        for card in knowledge.content.cards
        for lang, text in card.texts.items()
        for keyword in text.keywords[:1]
    ]
    return chance.sample(known, min(_QUESTIONS, len(known)))


def _searches(
    index: FaissKnowledgeIndex, vectors: Vectors, questions: Sequence[tuple[str, Language]]
) -> dict[str, Any]:
    """Dense, full text and fusion as Nabz does them, and the dense part alone in NumPy, by turns."""
    process = psutil.Process()
    queries = _noisy(vectors[: len(questions)], 3)
    before = process.memory_info().rss
    index.dense(queries[:1], 1, EVERYTHING)
    loaded = process.memory_info().rss - before
    parts: dict[str, list[float]] = {"dense": [], "full_text": [], "all": [], "cpu": [], "numpy": []}
    for (text, _), query in zip(questions, queries, strict=True):
        busy = time.process_time()
        started = time.perf_counter()
        dense = index.dense(query.reshape(1, -1), _DEEP, EVERYTHING)
        after_dense = time.perf_counter()
        lexical = index.lexical(content_words(text), _SHALLOW, EVERYTHING)
        after_text = time.perf_counter()
        fuse([[h.passage_id for h in dense[:_SHALLOW]], [h.passage_id for h in lexical]])
        ended = time.perf_counter()
        parts["cpu"].append((time.process_time() - busy) * 1000)
        scores = vectors @ query
        top = np.argpartition(-scores, _DEEP)[:_DEEP]
        top[np.argsort(-scores[top])]
        numpy_ended = time.perf_counter()
        parts["dense"].append((after_dense - started) * 1000)
        parts["full_text"].append((after_text - after_dense) * 1000)
        parts["all"].append((ended - started) * 1000)
        parts["numpy"].append((numpy_ended - ended) * 1000)
    return {
        "p50_ms": round(float(np.median(parts["all"])), 1),
        "p95_ms": _p95(parts["all"]),
        # On a machine that does other work besides, this is nearer to what the search itself takes.
        "processor_p95_ms": _p95(parts["cpu"]),
        "dense_p95_ms": _p95(parts["dense"]),
        "full_text_p95_ms": _p95(parts["full_text"]),
        "numpy_dense_p95_ms": _p95(parts["numpy"]),
        "vectors_in_memory_mb": round(loaded / 1e6),
        "numpy_matrix_mb": round(vectors.nbytes / 1e6),
    }


def _whole(
    index: FaissKnowledgeIndex, knowledge: KnowledgeService, questions: Sequence[tuple[str, Language]]
) -> dict[str, Any]:
    """From the question to its passages: embedding, phrasings and the order by confidence too."""
    search = knowledge.retriever_over(lambda _: index, knowledge.lexicon, knowledge.phrasings).search
    for lang in Language:
        search("fever", lang)
    times = []
    for text, lang in questions:
        started = time.perf_counter()
        search(text, lang, mode=Mode.STAFF)
        times.append((time.perf_counter() - started) * 1000)
    return {"whole_search_p50_ms": round(float(np.median(times)), 1), "whole_search_p95_ms": _p95(times)}


def _p95(times: Sequence[float]) -> float:
    return round(float(np.percentile(times, 95)), 1)
