"""The question layers that come with the app, in the real search model."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from nabz.adapters.embedding.apart_embedder import ApartEmbedder
from nabz.adapters.embedding.conversion import convert
from nabz.adapters.embedding.converted_folder import (
    EMBEDDING,
    LAYOUT,
    MANIFEST,
    QUESTION,
    SOURCE_FILE,
    EmbeddingManifest,
    wanted,
)
from nabz.adapters.embedding.e5_package import E5Package, PackageUnreadableError
from nabz.adapters.embedding.onnx_embedder import OnnxEmbedder
from nabz.adapters.embedding.question_layers import (
    QUESTION_LAYERS,
    LearnedDirections,
    QuestionLayers,
    layers_id,
)
from nabz.adapters.hub.conversions import bring_up_to_date
from nabz.paths import shipped
from nabz.services.knowledge_content import read_content
from nabz.services.ports import Vectors

pytestmark = pytest.mark.integration

SAME = ["my child is burning hot since last night", "बच्चे को रात से तेज बुखार है"]
OTHER = "there are small worms in the toilet after my son"


@pytest.fixture(scope="module")
def embedder(test_models: Path) -> OnnxEmbedder:
    return OnnxEmbedder(test_models / "multilingual-e5-small")


def test_every_entry_of_the_library_has_a_direction(embedder: OnnxEmbedder) -> None:
    content = read_content(shipped("resources") / "knowledge")
    vectors = embedder.embed_questions(SAME)
    assert vectors.asked is not None
    known = LearnedDirections().nearness(vectors.asked)
    entries = {f"card/{c.id}" for c in content.cards} | {f"definition/{d.id}" for d in content.definitions}
    # An entry without one is found by its known phrasings alone: train again after adding entries.
    assert entries <= set(known)
    assert set(known) - entries == {""}


def test_ways_to_say_the_same_come_nearer_to_each_other_than_to_another_matter(
    embedder: OnnxEmbedder,
) -> None:
    vectors = embedder.embed_questions([*SAME, OTHER])
    assert vectors.asked is not None
    assert np.allclose(np.linalg.norm(vectors.asked, axis=1), 1, atol=1e-4)

    def lead(rows: Vectors) -> float:
        one, same, other = rows
        return float(one @ same - one @ other)

    assert lead(vectors.asked) > 2 * lead(vectors.meaning) > 0
    nearness = LearnedDirections().nearness(vectors.asked[:1])
    assert max(nearness, key=lambda e: nearness[e]) in {"card/fever_child", "card/fever", "definition/fever"}


def test_passages_and_queries_are_what_they_are_without_question_layers(
    embedder: OnnxEmbedder, test_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = (
        embedder.embed_queries(SAME),
        embedder.embed_passages(SAME),
        embedder.embed_questions(SAME).meaning,
    )
    monkeypatch.setattr("nabz.adapters.embedding.conversion.layers_id", lambda: "")
    source = test_models / "multilingual-e5-small" / SOURCE_FILE
    manifest = convert(source, tmp_path / "multilingual-e5-small")
    monkeypatch.setattr("nabz.adapters.embedding.onnx_embedder.layers_id", lambda: "")
    without = OnnxEmbedder(tmp_path / "multilingual-e5-small")
    assert manifest.fingerprint == without.fingerprint == embedder.fingerprint
    assert without.embed_questions(SAME).asked is None
    theirs = (
        without.embed_queries(SAME),
        without.embed_passages(SAME),
        without.embed_questions(SAME).meaning,
    )
    for one, other in zip(mine, theirs, strict=True):
        assert np.allclose(one, other, atol=1e-5)


def test_an_output_that_nobody_wants_is_not_made(embedder: OnnxEmbedder) -> None:
    vectors = embedder.embed_questions(SAME)
    rows, learned = embedder.embed_phrasings(SAME)
    assert learned
    assert np.array_equal(rows, vectors.asked)
    assert np.array_equal(embedder.embed_queries(SAME), vectors.meaning)
    session = embedder._loaded_session()
    text = np.full((1, 3), 5, np.int64)
    inputs = {"input_ids": text, "attention_mask": np.ones_like(text)}
    flags = {wanted(EMBEDDING): np.array(False), wanted(QUESTION): np.array(True)}
    meaning, asked = session.run((EMBEDDING, QUESTION), inputs | flags)
    assert (meaning.shape, asked.shape) == ((0, 384), (1, 384))


def test_the_child_process_sees_questions_as_this_one_does(embedder: OnnxEmbedder, test_models: Path) -> None:
    apart = ApartEmbedder(test_models / "multilingual-e5-small")
    try:
        here, there = embedder.embed_questions(SAME), apart.embed_questions(SAME)
        rows, learned = apart.embed_phrasings(SAME)
    finally:
        apart.close()
    assert np.array_equal(here.meaning, there.meaning)
    assert learned
    assert np.array_equal(rows, here.asked)
    assert here.asked is not None
    assert there.asked is not None
    assert np.array_equal(here.asked, there.asked)


def test_a_model_that_an_older_app_converted_is_converted_again(test_models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "multilingual-e5-small"
    shutil.copytree(test_models / "multilingual-e5-small", folder)
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    del manifest["questions"]
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    (folder / "model.onnx").write_bytes(b"of an older app")
    bring_up_to_date(folder)
    assert EmbeddingManifest.read(folder).questions == layers_id() != ""
    assert OnnxEmbedder(folder).embed_questions(SAME).asked is not None
    # The search does it too, for those who never set up again.
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    assert OnnxEmbedder(folder).embed_questions(SAME).asked is not None
    assert EmbeddingManifest.read(folder).questions == layers_id()


def test_a_model_that_makes_every_output_is_converted_again(test_models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "multilingual-e5-small"
    shutil.copytree(test_models / "multilingual-e5-small", folder)
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    del manifest["layout"]
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    (folder / "model.onnx").write_bytes(b"of an older app")
    assert OnnxEmbedder(folder).embed_phrasings(SAME)[1]
    assert EmbeddingManifest.read(folder).layout == LAYOUT


def test_where_it_cannot_be_converted_again_the_search_goes_on_without(
    test_models: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "multilingual-e5-small"
    shutil.copytree(test_models / "multilingual-e5-small", folder)
    manifest = json.loads((folder / MANIFEST).read_text("utf-8")) | {"questions": "other"}
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    (folder / SOURCE_FILE).unlink()
    vectors = OnnxEmbedder(folder).embed_questions(SAME)
    assert vectors.meaning.shape == (2, 384)
    assert vectors.asked is None
    assert EmbeddingManifest.read(folder).questions == "other"


def test_damaged_question_layers_are_named(test_models: Path, tmp_path: Path) -> None:
    package = E5Package(test_models / "multilingual-e5-small" / SOURCE_FILE)
    damaged = tmp_path / "question-layers.npz"
    damaged.write_bytes(QUESTION_LAYERS.read_bytes()[:5000])
    with pytest.raises(PackageUnreadableError, match=r"question-layers\.npz is damaged"):
        QuestionLayers(package, damaged)
    assert LearnedDirections(damaged).nearness(np.ones((1, 384), np.float32)) == {}
    assert layers_id(tmp_path / "missing") == ""
