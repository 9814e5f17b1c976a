"""Wrong and cut model files are told apart by their headers alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from gguf_files import write_gguf
from nabz.adapters.llama.gguf_header import read_header, require_chat_model
from nabz.domain.errors import EnvironmentFault, UserError

LLAMA = {
    "general.architecture": "llama",
    "general.name": "Tiny",
    "llama.block_count": 3,
    "llama.context_length": 2048,
    "llama.embedding_length": 64,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "tokenizer.chat_template": "{{ messages }}",
    "tokenizer.ggml.tokens": ["a", "bb", "ccc"],
    "tokenizer.ggml.types": [1] * 5000,
}
TENSORS = {"token_embd.weight": ((64, 10), 0), "output.weight": ((64, 10), 1)}


def test_a_header_tells_what_the_model_is(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", LLAMA, TENSORS)
    header = read_header(path)
    assert header.architecture == "llama"
    assert header.name == "Tiny"
    assert (header.layers, header.context_length, header.has_chat_template) == (3, 2048, True)
    assert header.kv_bytes_per_token == 3 * 2 * (16 + 16) * 2
    assert header.expected_bytes == path.stat().st_size
    require_chat_model(header, path)


def test_head_counts_that_differ_by_layer_are_summed(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", LLAMA | {"llama.attention.head_count_kv": [1, 2, 4]})
    assert read_header(path).kv_bytes_per_token == 7 * (16 + 16) * 2


def test_a_missing_template_is_said(tmp_path: Path) -> None:
    meta = {k: v for k, v in LLAMA.items() if k != "tokenizer.chat_template"}
    assert not read_header(write_gguf(tmp_path / "m.gguf", meta)).has_chat_template


@pytest.mark.parametrize("kept", [0.2, 0.6, 0.99])
def test_a_cut_file_is_truncated_wherever_it_ends(tmp_path: Path, kept: float) -> None:
    path = write_gguf(tmp_path / "m.gguf", LLAMA, TENSORS)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises(EnvironmentFault) as caught:
        read_header(path, "tiny")
    assert caught.value.code == "model_truncated"
    assert caught.value.params["id"] == "tiny"
    assert str(path.stat().st_size) in caught.value.english()


@pytest.mark.parametrize(
    "content",
    [b"", b"GG", b"PK\x03\x04 a zip file", b"GGUF" + b"\xff" * 64, b"GGUF\x03\0\0\0" + b"\xff" * 64],
)
def test_what_is_no_gguf_file_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(content)
    with pytest.raises(EnvironmentFault) as caught:
        read_header(path)
    assert caught.value.code == "model_not_gguf"


def test_a_length_that_no_file_has_is_not_believed(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", LLAMA)
    data = bytearray(path.read_bytes())
    data[24:32] = (2**63).to_bytes(8, "little")  # length of the first key
    path.write_bytes(bytes(data))
    with pytest.raises(EnvironmentFault) as caught:
        read_header(path)
    assert caught.value.code == "model_not_gguf"


@pytest.mark.parametrize(
    ("meta", "word"),
    [
        ({"general.architecture": "bert"}, "embedding"),
        ({"general.architecture": "nomic-bert"}, "embedding"),
        ({"general.architecture": "clip"}, "picture"),
        ({"general.architecture": "llama", "general.type": "mmproj"}, "picture"),
    ],
)
def test_a_model_that_cannot_talk_is_refused(tmp_path: Path, meta: dict[str, str], word: str) -> None:
    path = write_gguf(tmp_path / "m.gguf", meta)
    with pytest.raises(EnvironmentFault) as caught:
        require_chat_model(read_header(path), path)
    assert caught.value.code == "model_wrong_architecture"
    assert word in caught.value.english()


def test_a_missing_file_is_the_persons_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_header(tmp_path / "none.gguf")
    assert caught.value.code == "file_not_found"
