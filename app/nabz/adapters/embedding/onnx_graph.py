"""The search model as one ONNX graph: token ids in, unit sentence vectors out. Pooling and norm are inside.

The word table stays 4-bit (exact, 54 MB where float32 takes 384): its rows are decoded with standard
operators.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from nabz.adapters.embedding.e5_package import BLOCK, BLOCK_BYTES, E5Package

_MICROSOFT = "com.microsoft"


def encoder_graph(package: E5Package) -> onnx.ModelProto:
    """Inputs `input_ids`, `attention_mask`: int64 (batch, tokens <= 512).

    Output `embedding`: float32 (batch, hidden), rows of length 1.
    """
    return _EncoderGraph(package).model()


def feed_forward_output(layer: int) -> str:
    """Name of the weight of a layer's second feed-forward product, for exceptions from quantisation."""
    return f"l{layer}.fo.w"


class _Nodes:
    """Collects nodes and constants and hands out names."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, values: npt.NDArray[Any], name: str) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
        return name

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32), f"float_{value}")

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64), "int_" + "_".join(map(str, values)))

    def add(
        self, kind: str, *inputs: str, domain: str = "", output: str | None = None, **attributes: Any
    ) -> str:
        outputs = [output] if output else None
        return self.add_many(kind, *inputs, domain=domain, outputs=outputs, **attributes)[0]

    def add_many(
        self,
        kind: str,
        *inputs: str,
        domain: str = "",
        outputs: Sequence[str] | None = None,
        count: int = 1,
        **attributes: Any,
    ) -> list[str]:
        number = len(self.nodes) + 1
        names = list(outputs or [f"t{number}_{i}" for i in range(count)])
        node = helper.make_node(kind, inputs, names, name=f"{kind}_{number}", domain=domain, **attributes)
        self.nodes.append(node)
        return names


class _EncoderGraph:
    """A BERT encoder in the operators that ONNX Runtime has fast kernels for."""

    def __init__(self, package: E5Package) -> None:
        self._package = package
        self._graph = _Nodes()

    def model(self) -> onnx.ModelProto:
        package, graph = self._package, self._graph
        x = self._embeddings()
        mask = graph.add("Cast", "attention_mask", to=TensorProto.INT32)
        for layer in range(package.layers):
            x = self._layer(x, mask, f"l{layer}.")
        self._pool(x)
        tokens = ("batch", "tokens")
        onnx_graph = helper.make_graph(
            graph.nodes,
            "multilingual-e5-small",
            [
                helper.make_tensor_value_info("input_ids", TensorProto.INT64, tokens),
                helper.make_tensor_value_info("attention_mask", TensorProto.INT64, tokens),
            ],
            [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ("batch", package.hidden))],
            list(graph.constants.values()),
        )
        operators = [helper.make_opsetid("", 20), helper.make_opsetid(_MICROSOFT, 1)]
        return helper.make_model(onnx_graph, producer_name="nabz", ir_version=10, opset_imports=operators)

    def _embeddings(self) -> str:
        package, graph = self._package, self._graph
        positions = package.vector("emb.pos", package.positions * package.hidden).reshape(-1, package.hidden)
        # every token of a single text is of type 0, so its vector is added to the positions once and for all
        kind = package.vector("emb.type", package.token_types * package.hidden)[: package.hidden]
        table = graph.constant(positions + kind, "emb.pos")
        length = graph.add("Shape", "input_ids", start=1, end=2)
        zero = graph.integers(0)
        x = graph.add("Add", self._words(), graph.add("Slice", table, zero, length, zero))
        scale, shift = self._vector("emb.ln.w"), self._vector("emb.ln.b")
        return graph.add("LayerNormalization", x, scale, shift, axis=-1, epsilon=package.epsilon)

    def _words(self) -> str:
        """Gather packed rows, take the nibbles apart, scale.

        The nibbles are parted with a float Floor: BitShift rounds up in one other runtime.
        """
        package, graph = self._package, self._graph
        blocks = package.blocks("emb.word", package.vocabulary, package.hidden)
        blocks = blocks.reshape(package.vocabulary, package.hidden // BLOCK, BLOCK_BYTES)
        packed = graph.add("Gather", graph.constant(blocks[:, :, 2:], "emb.word.q"), "input_ids")
        packed = graph.add("Cast", packed, to=TensorProto.FLOAT)
        scales = graph.constant(blocks[:, :, :2].copy().view(np.float16), "emb.word.d")
        scale = graph.add("Cast", graph.add("Gather", scales, "input_ids"), to=TensorProto.FLOAT)
        high = graph.add("Floor", graph.add("Mul", packed, graph.number(1 / 16)))
        low = graph.add("Sub", packed, graph.add("Mul", high, graph.number(16)))
        values = graph.add("Sub", graph.add("Concat", low, high, axis=-1), graph.number(8))
        return graph.add("Reshape", graph.add("Mul", values, scale), graph.integers(0, 0, package.hidden))

    def _layer(self, x: str, mask: str, prefix: str) -> str:
        package, graph = self._package, self._graph
        hidden, wide = package.hidden, package.feed_forward
        together = self._linear(x, [prefix + "q", prefix + "k", prefix + "v"], hidden, hidden)
        query, key, value = graph.add_many("Split", together, axis=-1, count=3, num_outputs=3)
        heads = package.heads
        attended = graph.add(
            "MultiHeadAttention", query, key, value, "", mask, domain=_MICROSOFT, num_heads=heads
        )
        x = self._normalised(self._linear(attended, [prefix + "ao"], hidden, hidden), x, prefix + "aln")
        inner = graph.add("Gelu", self._linear(x, [prefix + "fi"], wide, hidden))
        return self._normalised(self._linear(inner, [prefix + "fo"], hidden, wide), x, prefix + "oln")

    def _pool(self, x: str) -> None:
        """Mean over the real tokens, then length 1; the mean's divisor cancels out, so a masked sum does."""
        graph = self._graph
        weights = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
        weights = graph.add("Unsqueeze", weights, graph.integers(1))
        summed = graph.add("Squeeze", graph.add("MatMul", weights, x), graph.integers(1))
        graph.add("LpNormalization", summed, output="embedding", axis=-1, p=2)

    def _linear(self, x: str, names: Sequence[str], outputs: int, inputs: int) -> str:
        """x @ W.T + b, where W is the named tensors stacked along the output side."""
        package, graph = self._package, self._graph
        tag = names[0] if len(names) == 1 else names[0] + "+"
        weight = np.concatenate([package.matrix(name + ".w", outputs, inputs) for name in names])
        bias = np.concatenate([package.vector(name + ".b", outputs) for name in names])
        product = graph.add("MatMul", x, graph.constant(weight.T, tag + ".w"))
        return graph.add("Add", product, graph.constant(bias, tag + ".b"))

    def _normalised(self, x: str, skip: str, name: str) -> str:
        scale, shift = self._vector(name + ".w"), self._vector(name + ".b")
        epsilon = self._package.epsilon
        return self._graph.add(
            "SkipLayerNormalization", x, skip, scale, shift, domain=_MICROSOFT, epsilon=epsilon
        )

    def _vector(self, name: str) -> str:
        return self._graph.constant(self._package.vector(name, self._package.hidden), name)
