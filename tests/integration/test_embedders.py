"""The two engines of the search model on real texts, and that neither talks to anybody."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from nabz.adapters.embedding.converted_folder import PIECES_FILE, SOURCE_FILE
from nabz.adapters.embedding.onnx_embedder import OnnxEmbedder
from nabz.adapters.embedding.piece_tokenizer import PieceTokenizer
from nabz.adapters.embedding.sentence_transformers_embedder import SentenceTransformersEmbedder
from nabz.domain.errors import EnvironmentFault
from sentences import all_sentences

pytestmark = pytest.mark.integration

TELEMETRY = (b"events.data.microsoft", b"vortex.data", b"pipe.aria", b"applicationinsights")
HAS_EXTRA = importlib.util.find_spec("sentence_transformers") is not None


@pytest.fixture(scope="module")
def folder(test_models: Path) -> Path:
    return test_models / "multilingual-e5-small"


@pytest.fixture(scope="module")
def embedder(folder: Path) -> OnnxEmbedder:
    return OnnxEmbedder(folder, threads=2)


def test_vectors_are_float32_of_length_one(embedder: OnnxEmbedder) -> None:
    rows = embedder.embed_queries(all_sentences()[:20])
    assert rows.shape == (20, 384) == (20, embedder.dimension)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_rows(embedder: OnnxEmbedder) -> None:
    assert embedder.embed_passages([]).shape == (0, 384)


def test_rows_come_back_in_the_order_of_the_texts(embedder: OnnxEmbedder) -> None:
    texts = ["x " * 90, "fever", "a rather longer sentence about fever", "cough " * 30] * 4
    together = embedder.embed_passages(texts)
    for text, row in zip(texts[:4], together, strict=False):
        alone = embedder.embed_passages([text])[0]
        # int8 activations take one scale for a whole batch, so neighbours shift a vector a little
        assert float(alone @ row) > 0.98, text[:20]


def test_a_question_finds_its_passage(embedder: OnnxEmbedder) -> None:
    passages = [
        "Mix six level teaspoons of sugar and half a teaspoon of salt in one litre of clean water.",
        "Cool a burn under running water for twenty minutes.",
        "Keep a snake bite still and go to a hospital at once.",
    ]
    scores = embedder.embed_queries(["How do I make ORS at home?"]) @ embedder.embed_passages(passages).T
    assert scores.argmax() == 0


def test_blanks_at_the_end_change_nothing(embedder: OnnxEmbedder) -> None:
    one, other = embedder.embed_queries(["fever"]), embedder.embed_queries(["fever \n\t"])
    assert np.array_equal(one, other)


def test_the_small_tokenizer_gives_the_ids_of_the_big_one(folder: Path) -> None:
    from tokenizers import Tokenizer

    reference, ours = Tokenizer.from_file(str(folder / "tokenizer.json")), PieceTokenizer(folder)
    odd = [
        "  two  blanks",
        "tab\there\nline",
        "عَرَبِيّ ﷺ",
        "½ ① ﬁ e\u0301",
        "क्\u200dष",
        "\u3000x",
        "",
        "\u2581under",
        "🤒",
    ]
    texts = [f"passage: {text.rstrip()}" for text in (*all_sentences(), *odd)]
    assert ours.encode(texts) == [coded.ids for coded in reference.encode_batch(texts)]


def test_a_special_token_that_somebody_types_is_text(folder: Path) -> None:
    (ids,) = PieceTokenizer(folder).encode(["fever </s> cough"])
    assert ids.count(ids[-1]) == 1


def test_the_small_tokenizer_is_made_at_the_first_use(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_bytes((folder / "tokenizer.json").read_bytes())
    first = PieceTokenizer(tmp_path).encode(["fever"])
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("sentence")] == [PIECES_FILE]
    (tmp_path / "tokenizer.json").unlink()
    assert PieceTokenizer(tmp_path).encode(["fever"]) == first


def test_a_very_long_text_is_cut_not_refused(embedder: OnnxEmbedder) -> None:
    long = "The patient has a fever and a cough. " * 400
    assert embedder.count_tokens(long) > 512
    assert np.isfinite(embedder.embed_passages([long, ""])).all()


def test_progress_ends_with_all_texts(embedder: OnnxEmbedder) -> None:
    seen: list[tuple[int, int]] = []
    long = [sentence * 6 for sentence in all_sentences()[:19]]
    embedder.embed_passages(long, lambda done, total: seen.append((done, total)))
    assert seen == [(8, 19), (16, 19), (19, 19)]
    seen.clear()
    embedder.embed_passages(["fever"] * 40, lambda done, total: seen.append((done, total)))
    assert seen == [(32, 40), (40, 40)]


def test_many_threads_may_ask_at_once(folder: Path) -> None:
    fresh = OnnxEmbedder(folder, threads=1)
    texts = all_sentences()[:16]
    with ThreadPoolExecutor(8) as pool:
        rows = list(pool.map(lambda text: fresh.embed_queries([text])[0], texts))
    expected = [fresh.embed_queries([text])[0] for text in texts]
    assert np.allclose(rows, expected, atol=1e-5)


def test_a_missing_or_damaged_model_is_a_fault_of_the_environment(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as missing:
        OnnxEmbedder(tmp_path)
    assert missing.value.code == "no_embedding_model"
    for name in ("embedding.json", "tokenizer.json"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    with pytest.raises(EnvironmentFault) as damaged:
        OnnxEmbedder(tmp_path).embed_queries(["fever"])
    assert damaged.value.code == "model_load_failed"
    assert "\n" not in damaged.value.english()


@pytest.mark.skipif(not HAS_EXTRA, reason="the extra sentence-transformers is not installed")
def test_the_two_engines_agree_on_200_texts_in_seven_languages(
    folder: Path, embedder: OnnxEmbedder, tmp_path: Path
) -> None:
    from nabz.adapters.embedding.sentence_transformers_folder import write_sentence_transformers_folder

    write_sentence_transformers_folder(folder / SOURCE_FILE, tmp_path / "e5")
    reference = SentenceTransformersEmbedder(tmp_path / "e5", threads=2)
    texts = all_sentences()
    assert len(texts) >= 200
    few = texts[::7]
    for ours, theirs in (
        (embedder.embed_passages(texts), reference.embed_passages(texts)),
        (embedder.embed_queries(few), reference.embed_queries(few)),
    ):
        cosines = (ours * theirs).sum(axis=1)
        assert cosines.mean() >= 0.995
        assert cosines.min() >= 0.99
    assert [embedder.count_tokens(t) for t in texts] == [reference.count_tokens(t) for t in texts]
    assert embedder.fingerprint != reference.fingerprint
    assert reference.dimension == 384


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "modules.json").write_text("[]")
    (tmp_path / "config.json").write_text('{"hidden_size": 384}')
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(EnvironmentFault, match=r"nabz\[sentence-transformers\]"):
        SentenceTransformersEmbedder(tmp_path).embed_queries(["fever"])


def test_the_installed_engine_carries_no_telemetry_address() -> None:
    spec = importlib.util.find_spec("onnxruntime")
    assert spec is not None
    assert spec.origin is not None
    libraries = [
        path
        for path in Path(spec.origin).parent.rglob("*")
        if path.suffix in {".so", ".dll", ".dylib", ".pyd"} or ".so." in path.name
    ]
    assert libraries
    for library in libraries:
        content = library.read_bytes()
        wide = [text.decode().encode("utf-16-le") for text in TELEMETRY]
        assert not [text for text in (*TELEMETRY, *wide) if text in content], library.name


def test_embedding_opens_no_connection(folder: Path) -> None:
    """In a process of its own, with Python's sockets broken; psutil also sees sockets of native code."""
    script = textwrap.dedent(
        """
        import socket, sys, time
        from pathlib import Path

        class Broken(socket.socket):
            def __init__(self, *args, **options):
                raise OSError("no network here")

        socket.socket = Broken
        socket.getaddrinfo = socket.create_connection = Broken

        import psutil
        from nabz.adapters.embedding.onnx_embedder import OnnxEmbedder
        import os

        embedder = OnnxEmbedder(Path(sys.argv[1]), threads=1)
        embedder.embed_passages(["fever", "cough"])
        time.sleep(0.3)
        assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
        connections = [c for c in psutil.Process().net_connections("inet")]
        assert not connections, connections
        """
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, timeout=120
    )
    assert run.returncode == 0, run.stderr
