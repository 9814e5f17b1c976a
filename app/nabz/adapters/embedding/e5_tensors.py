"""The tensors of the search model: their names here and at Hugging Face, and their shapes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

Shape = tuple[int, ...]

_LAYER = (
    ("q.w", "attention.self.query.weight"),
    ("q.b", "attention.self.query.bias"),
    ("k.w", "attention.self.key.weight"),
    ("k.b", "attention.self.key.bias"),
    ("v.w", "attention.self.value.weight"),
    ("v.b", "attention.self.value.bias"),
    ("ao.w", "attention.output.dense.weight"),
    ("ao.b", "attention.output.dense.bias"),
    ("aln.w", "attention.output.LayerNorm.weight"),
    ("aln.b", "attention.output.LayerNorm.bias"),
    ("fi.w", "intermediate.dense.weight"),
    ("fi.b", "intermediate.dense.bias"),
    ("fo.w", "output.dense.weight"),
    ("fo.b", "output.dense.bias"),
    ("oln.w", "output.LayerNorm.weight"),
    ("oln.b", "output.LayerNorm.bias"),
)


@dataclass(frozen=True, slots=True)
class EncoderSize:
    """Sizes of a BERT encoder."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int


@dataclass(frozen=True, slots=True)
class TensorName:
    """One tensor; `quantised` when the package holds it in Q4_0 blocks, else it is float32."""

    package: str
    hugging_face: str
    shape: Shape
    quantised: bool


def tensor_names(size: EncoderSize) -> Iterator[TensorName]:
    """Every tensor of the encoder, in the package's order."""
    hidden = size.hidden
    yield TensorName("emb.word", "embeddings.word_embeddings.weight", (size.vocabulary, hidden), True)
    yield TensorName("emb.pos", "embeddings.position_embeddings.weight", (size.positions, hidden), False)
    yield TensorName("emb.type", "embeddings.token_type_embeddings.weight", (size.token_types, hidden), False)
    yield TensorName("emb.ln.w", "embeddings.LayerNorm.weight", (hidden,), False)
    yield TensorName("emb.ln.b", "embeddings.LayerNorm.bias", (hidden,), False)
    shapes = {
        "fi.w": (size.feed_forward, hidden),
        "fo.w": (hidden, size.feed_forward),
        "fi.b": (size.feed_forward,),
        **dict.fromkeys(("q.w", "k.w", "v.w", "ao.w"), (hidden, hidden)),
    }
    for layer in range(size.layers):
        for name, hugging_face in _LAYER:
            shape = shapes.get(name, (hidden,))
            yield TensorName(
                f"l{layer}.{name}", f"encoder.layer.{layer}.{hugging_face}", shape, len(shape) == 2
            )
