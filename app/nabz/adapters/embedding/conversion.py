"""Makes the folder that the search runs from: `e5-small-q4.bin` -> `model.onnx`, `tokenizer.json`, `embedding.json`."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nabz.adapters.embedding.e5_package import E5Package
from nabz.adapters.embedding.onnx_graph import encoder_graph, feed_forward_output

RECIPE = 1
"""Goes up whenever the same source would give other vectors."""
FLOAT_FEED_FORWARD_LAYERS = (0, 4, 5)
"""Their activations have outliers that one int8 scale per tensor cannot hold: kept in float (FACTS, mean cosine .9987)."""

MANIFEST = "embedding.json"
ONNX_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
SOURCE_FILE = "e5-small-q4.bin"

ConversionListener = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class EmbeddingManifest:
    """What `embedding.json` says of a converted model.

    Attributes:
        fingerprint: changes whenever the vectors would.
        dimension: of the vectors.
        max_tokens: longer texts are cut there.
        source_sha256: of the file that it was made from.
        files: name -> {"size", "sha256"} of every other file of the folder.
    """

    model: str
    fingerprint: str
    dimension: int
    max_tokens: int
    recipe: int
    source_sha256: str
    query_prefix: str
    passage_prefix: str
    files: dict[str, dict[str, Any]]

    @classmethod
    def read(cls, folder: Path) -> EmbeddingManifest:
        """From a converted folder; raises `OSError`, `ValueError` or `TypeError` when it is not one."""
        return cls(**json.loads((folder / MANIFEST).read_text(encoding="utf-8")))

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"
        (folder / MANIFEST).write_text(text, encoding="utf-8")


def convert(source: Path, target: Path, progress: ConversionListener | None = None) -> EmbeddingManifest:
    """Convert `source` into the folder `target`, which appears whole or not at all.

    The source is kept in the folder too (71 MB): a later recipe can then be applied with no network.
    The same source and the same pinned packages give the same bytes.

    Raises:
        PackageUnreadable: the source is not such a file.
        OSError: the disk is full, or the folder cannot be written to.
    """
    steps = 5

    def step(done: int) -> None:
        if progress is not None:
            progress(done, steps)

    target.parent.mkdir(parents=True, exist_ok=True)
    # beside the target, so that the last step is a rename within one file system
    beside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        step(0)
        package = E5Package(source)
        _write_tokenizer(package, beside)
        step(1)
        _write_onnx(package, beside)
        step(3)
        source_sha256 = _copy_with_hash(source, beside / SOURCE_FILE)
        step(4)
        manifest = _manifest(target.name, package, source_sha256, beside)
        manifest.write(beside)
        beside.chmod(0o755)
        _put_in_place(beside, target)
        step(5)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return manifest


def _write_tokenizer(package: E5Package, folder: Path) -> None:
    # imported here: reading a manifest must not load sentencepiece
    from nabz.adapters.embedding.tokenizer_file import e5_tokenizer

    e5_tokenizer(package).save(str(folder / TOKENIZER_FILE), pretty=False)


def _write_onnx(package: E5Package, folder: Path) -> None:
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model = encoder_graph(package)
    kept = {feed_forward_output(layer) for layer in FLOAT_FEED_FORWARD_LAYERS}
    excluded = [node.name for node in model.graph.node if node.op_type == "MatMul" and kept & set(node.input)]
    with tempfile.TemporaryDirectory(prefix=".float-", dir=folder) as scratch, _quantiser_kept_quiet():
        float_file = Path(scratch) / "float.onnx"
        onnx.save(model, str(float_file))
        quantize_dynamic(
            float_file,
            folder / ONNX_FILE,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            # 7-bit weights: 8-bit ones overflow in the int16 sums of AVX2 machines without VNNI
            reduce_range=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=excluded,
            extra_options={
                "MatMulConstBOnly": True,
                "WeightSymmetric": True,
                "DefaultTensorType": onnx.TensorProto.FLOAT,
            },
        )


@contextmanager
def _quantiser_kept_quiet() -> Iterator[None]:
    """The quantiser advises on standard error (through the root logger) to run a step that this graph does not need."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.setLevel(before)


def _manifest(name: str, package: E5Package, source_sha256: str, folder: Path) -> EmbeddingManifest:
    files = {
        path.name: {"size": path.stat().st_size, "sha256": _sha256(path)}
        for path in sorted(folder.iterdir())
        if path.is_file()
    }
    # the tokenizer's hash is in it: another character map would cut texts into other tokens
    identity = f"{source_sha256} {RECIPE} {files[TOKENIZER_FILE]['sha256']}"
    return EmbeddingManifest(
        model=name,
        fingerprint=f"{name}:{hashlib.sha256(identity.encode()).hexdigest()[:16]}",
        dimension=package.hidden,
        max_tokens=package.positions,
        recipe=RECIPE,
        source_sha256=source_sha256,
        query_prefix="query: ",
        passage_prefix="passage: ",
        files=files,
    )


def _copy_with_hash(source: Path, target: Path) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as reader, target.open("wb") as writer:
        while chunk := reader.read(1 << 20):
            digest.update(chunk)
            writer.write(chunk)
    return digest.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as reader:
        return hashlib.file_digest(reader, "sha256").hexdigest()


def _put_in_place(beside: Path, target: Path) -> None:
    """Rename the new folder to its name; an older one of that name is moved away first and removed after."""
    if not target.exists():
        beside.rename(target)
        return
    old = target.parent / f".{target.name}-old-{os.getpid()}"
    target.rename(old)
    beside.rename(target)
    shutil.rmtree(old, ignore_errors=True)
