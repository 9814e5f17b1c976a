"""Makes the folder that the search runs from: `e5-small-q4.bin` -> model, tokenizer, manifest."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nabz.adapters.embedding.converted_folder import (
    LAYOUT,
    ONNX_FILE,
    SOURCE_FILE,
    TOKENIZER_FILE,
    EmbeddingManifest,
)
from nabz.adapters.embedding.e5_package import E5Package, PackageUnreadableError
from nabz.adapters.embedding.question_layers import QUESTION_LAYERS, QuestionLayers, layers_id

RECIPE = 1
"""Goes up whenever the same source would give other vectors."""
FLOAT_FEED_FORWARD_LAYERS = (0, 4, 5)
"""Their activations have outliers that one int8 scale per tensor cannot hold: these products stay in float.

Measured: mean cosine to float32 .9987 so."""

ConversionListener = Callable[[int, int], None]


def convert(source: Path, target: Path, progress: ConversionListener | None = None) -> EmbeddingManifest:
    """Convert `source` into the folder `target`, which appears whole or not at all.

    The source is kept in the folder too (71 MB): a later recipe can then be applied with no network.
    The same source and the same pinned packages give the same bytes. Loads the heavy packages (onnx,
    sentencepiece) only when it is called. The question layers that the app brings along are built in.

    Raises:
        PackageUnreadableError: the source is not such a file.
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
        questions = _question_layers(package)
        _write_onnx(package, questions, beside)
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


def renewed(folder: Path, manifest: EmbeddingManifest) -> EmbeddingManifest:
    """Convert a folder again that an older app converted: with other question layers or none, in another layout.

    Where that cannot be done (a folder for reading alone), it stays as it is: its other vectors are as good.
    """
    if is_current(manifest):
        return manifest
    try:
        folder = folder.resolve()  # where it is a link, the link stays
        return convert(folder / SOURCE_FILE, folder)
    except (OSError, PackageUnreadableError):
        return manifest


def is_current(manifest: EmbeddingManifest) -> bool:
    """Whether a conversion of today would give the same folder."""
    return manifest.questions == layers_id() and manifest.layout == LAYOUT


def _write_tokenizer(package: E5Package, folder: Path) -> None:
    from nabz.adapters.embedding.tokenizer_file import e5_tokenizer

    e5_tokenizer(package).save(str(folder / TOKENIZER_FILE), pretty=False)


def _question_layers(package: E5Package) -> QuestionLayers | None:
    """None for a model of other sizes, or where the app brings none along."""
    if not layers_id():
        return None
    questions = QuestionLayers(package, QUESTION_LAYERS)
    return questions if questions.fits() else None


def _write_onnx(package: E5Package, questions: QuestionLayers | None, folder: Path) -> None:
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    from nabz.adapters.embedding.onnx_branches import with_branches
    from nabz.adapters.embedding.onnx_graph import encoder_graph, feed_forward_output

    model = encoder_graph(package, questions)
    kept = {feed_forward_output(layer) for layer in FLOAT_FEED_FORWARD_LAYERS}
    excluded = [node.name for node in model.graph.node if node.op_type == "MatMul" and kept & set(node.input)]
    with tempfile.TemporaryDirectory(prefix=".float-", dir=folder) as scratch, _quantiser_kept_quiet():
        float_file, int8_file = Path(scratch) / "float.onnx", Path(scratch) / "int8.onnx"
        onnx.save(model, str(float_file))
        quantize_dynamic(
            float_file,
            int8_file,
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
        onnx.save(with_branches(onnx.load(str(int8_file)), package.hidden), str(folder / ONNX_FILE))


@contextmanager
def _quantiser_kept_quiet() -> Iterator[None]:
    """The quantiser advises, through the root logger, a step that this graph does not need."""
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
    # the tokenizer's hash is in it: another character map would cut texts into other tokens; the question layers are
    # not: the passages' vectors, which are kept under this name, do not change with them
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
        questions=layers_id(),
        layout=LAYOUT,
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
