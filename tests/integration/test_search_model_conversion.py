"""The conversion of the real search model, and of a small one in the hub's format."""

from __future__ import annotations

import json
import shutil
import struct
from pathlib import Path

import numpy as np
import pytest

from nabz.adapters.embedding.conversion import convert
from nabz.adapters.embedding.converted_folder import SOURCE_FILE, EmbeddingManifest
from nabz.adapters.embedding.e5_from_safetensors import q4_0_blocks, write_package
from nabz.adapters.embedding.e5_package import E5Package, PackageUnreadableError
from nabz.adapters.embedding.e5_tensors import EncoderSize, tensor_names

pytestmark = pytest.mark.integration

SMALL = EncoderSize(
    hidden=96, layers=1, heads=12, feed_forward=128, vocabulary=8, positions=16, token_types=2
)
PIECES = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁fever", -3.5), ("<mask>", 0.0)]


@pytest.fixture(scope="session")
def source(test_models: Path) -> Path:
    return test_models / "multilingual-e5-small" / SOURCE_FILE


@pytest.fixture
def safetensors(tmp_path: Path) -> Path:
    """A float32 model of the hub's names, small and with a pooler that is to be left out."""
    random = np.random.default_rng(1)
    shapes = {t.hugging_face: t.shape for t in tensor_names(SMALL)} | {"pooler.dense.bias": (96,)}
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    payload = b""
    for name, shape in shapes.items():
        values = random.standard_normal(shape, dtype=np.float32)
        header[name] = {
            "dtype": "F32",
            "shape": shape,
            "data_offsets": [len(payload), len(payload) + values.nbytes],
        }
        payload += values.tobytes()
    text = json.dumps(header).encode()
    path = tmp_path / "model.safetensors"
    path.write_bytes(struct.pack("<Q", len(text)) + text + payload)
    return path


@pytest.fixture
def tokenizer(tmp_path: Path) -> Path:
    path = tmp_path / "tokenizer.json"
    path.write_text(json.dumps({"model": {"type": "Unigram", "vocab": PIECES}}), encoding="utf-8")
    return path


def test_two_conversions_give_the_same_bytes(source: Path, test_models: Path, tmp_path: Path) -> None:
    first = convert(source, tmp_path / "one" / "multilingual-e5-small")
    second = convert(source, tmp_path / "two" / "multilingual-e5-small")
    assert first == second
    assert first == EmbeddingManifest.read(test_models / "multilingual-e5-small")
    for name in first.files:
        one = (tmp_path / "one" / "multilingual-e5-small" / name).read_bytes()
        assert one == (tmp_path / "two" / "multilingual-e5-small" / name).read_bytes(), name


def test_the_converted_model_is_int8_but_for_three_layers(source: Path, test_models: Path) -> None:
    import onnx

    model = onnx.load(str(test_models / "multilingual-e5-small" / "model.onnx"))
    branches = {
        node.name: branch.g
        for node in model.graph.node
        for branch in node.attribute
        if branch.name == "then_branch"
    }
    assert set(branches) == {"If_embedding", "If_question"}
    kinds = {name: [n.op_type for n in graph.node].count("MatMulInteger") for name, graph in branches.items()}
    assert kinds == {"If_embedding": 6 * 4, "If_question": 6 * 4}
    assert [n.op_type for n in model.graph.node].count("MatMulInteger") == 6 * 4 - 3
    floats = {i.name for i in model.graph.initializer if i.name.endswith(".fo.w")}
    assert floats == {"l0.fo.w", "l4.fo.w", "l5.fo.w"}


def test_a_damaged_source_leaves_nothing_behind(source: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.bin"
    with source.open("rb") as file:
        damaged.write_bytes(file.read(20_000_000))
    with pytest.raises(PackageUnreadableError):
        convert(damaged, tmp_path / "out" / "multilingual-e5-small")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "e5-small-q4.bin"
    other.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(PackageUnreadableError, match="does not begin with"):
        E5Package(other)


def test_a_second_conversion_replaces_the_folder(source: Path, tmp_path: Path, test_models: Path) -> None:
    target = tmp_path / "multilingual-e5-small"
    shutil.copytree(test_models / "multilingual-e5-small", target)
    (target / "model.onnx").write_bytes(b"damaged")
    convert(target / SOURCE_FILE, target)
    assert (target / "model.onnx").stat().st_size > 80_000_000
    assert [path.name for path in tmp_path.iterdir()] == ["multilingual-e5-small"]


def test_quantising_what_was_decoded_gives_the_same_blocks(source: Path) -> None:
    package = E5Package(source)
    blocks = package.blocks("l7.fo.w", package.hidden, package.feed_forward)
    again = q4_0_blocks(package.matrix("l7.fo.w", package.hidden, package.feed_forward))
    assert np.array_equal(again.reshape(blocks.shape), blocks)


def test_the_hubs_format_becomes_a_package_with_the_same_weights(
    safetensors: Path, tokenizer: Path, tmp_path: Path
) -> None:
    write_package(safetensors, tokenizer, tmp_path / "out.bin")
    package = E5Package(tmp_path / "out.bin")
    assert package.size == SMALL
    assert package.pieces == [piece for piece, _ in PIECES]
    assert (package.bos, package.pad, package.eos, package.unk) == (0, 1, 2, 3)
    random = np.random.default_rng(1)
    for tensor in tensor_names(SMALL):
        expected = random.standard_normal(tensor.shape, dtype=np.float32)
        if tensor.quantised:
            rows, columns = tensor.shape
            # half a step of 4 bits over weights that reach about 4
            assert np.abs(package.matrix(tensor.package, rows, columns) - expected).max() < 0.6
        else:
            actual = package.vector(tensor.package, expected.size).reshape(tensor.shape)
            assert np.array_equal(actual, expected)


def test_a_hub_file_with_other_tensors_is_refused(safetensors: Path, tokenizer: Path, tmp_path: Path) -> None:
    safetensors.write_bytes(safetensors.read_bytes().replace(b"word_embeddings", b"other_embedding"))
    with pytest.raises(PackageUnreadableError, match="not as expected"):
        write_package(safetensors, tokenizer, tmp_path / "out.bin")
    assert not (tmp_path / "out.bin").exists()
