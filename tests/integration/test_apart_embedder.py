"""The search model in a process of its own, with the real model."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import psutil
import pytest

from nabz.adapters.embedding.apart_embedder import ApartEmbedder
from nabz.adapters.embedding.onnx_embedder import OnnxEmbedder
from nabz.domain.errors import EnvironmentFault
from sentences import all_sentences

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def folder(test_models: Path) -> Path:
    return test_models / "multilingual-e5-small"


@pytest.fixture
def apart(folder: Path) -> Iterator[ApartEmbedder]:
    embedder = ApartEmbedder(folder, threads=1)
    yield embedder
    embedder.close()


def test_it_gives_the_vectors_that_the_model_gives_here(folder: Path, apart: ApartEmbedder) -> None:
    here, texts = OnnxEmbedder(folder, threads=1), [s * 5 for s in all_sentences()[:12]]
    assert apart.fingerprint == here.fingerprint
    assert apart.dimension == here.dimension
    assert np.array_equal(apart.embed_queries(texts), here.embed_queries(texts))
    assert apart.count_tokens("a cough and a fever") == here.count_tokens("a cough and a fever")
    seen: list[tuple[int, int]] = []
    rows = apart.embed_passages(texts, lambda done, total: seen.append((done, total)))
    assert np.array_equal(rows, here.embed_passages(texts))
    assert seen == [(8, 12), (12, 12)]


def test_questions_are_answered_while_passages_are_embedded(apart: ApartEmbedder) -> None:
    apart.load()
    with ThreadPoolExecutor(2) as pool:
        order: list[str] = []
        passages = pool.submit(lambda: (apart.embed_passages(all_sentences() * 2), order.append("passages")))
        question = pool.submit(lambda: (apart.embed_queries(["fever"]), order.append("question")))
        assert question.result()[0].shape == (1, 384)
        assert len(passages.result()[0]) == 2 * len(all_sentences())
    assert order == ["question", "passages"]


def test_a_child_that_was_killed_is_replaced(apart: ApartEmbedder) -> None:
    first = apart.embed_queries(["fever"])
    assert apart.process_id is not None
    psutil.Process(apart.process_id).kill()
    assert np.array_equal(apart.embed_queries(["fever"]), first)


def test_a_damaged_model_is_said_in_words(folder: Path, tmp_path: Path) -> None:
    for name in ("embedding.json", "tokenizer.json"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    apart = ApartEmbedder(tmp_path)
    with pytest.raises(EnvironmentFault) as damaged:
        apart.embed_queries(["fever"])
    apart.close()
    assert damaged.value.code == "model_load_failed"


def test_a_folder_without_a_model_is_a_fault_of_the_environment(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as missing:
        ApartEmbedder(tmp_path)
    assert missing.value.code == "no_embedding_model"


def test_closing_ends_the_child_and_those_who_wait(apart: ApartEmbedder) -> None:
    apart.load()
    child = psutil.Process(apart.process_id)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(lambda: apart.embed_passages(all_sentences() * 20))
        while not apart._waiting:
            pass
        apart.close()
        with pytest.raises(EnvironmentFault):
            waiting.result(timeout=30)
    apart.close()
    assert not child.is_running()
    with pytest.raises(EnvironmentFault):
        apart.embed_queries(["fever"])
