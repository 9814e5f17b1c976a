"""The search model as one ONNX graph: token ids in, unit sentence vectors out. Pooling and norm are inside.

The word table stays 4-bit (exact, 54 MB where float32 takes 384): its rows are decoded with standard
operators. With question layers, the last ones stand in it twice: the second answer shares the lower layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from nabz.adapters.embedding.converted_folder import EMBEDDING, QUESTION
from nabz.adapters.embedding.e5_package import BLOCK, BLOCK_BYTES, E5Package
from nabz.adapters.embedding.question_layers import QuestionLayers

_MICROSOFT = "com.microsoft"


def encoder_graph(package: E5Package, questions: QuestionLayers | None = None) -> onnx.ModelProto:
    """Inputs `input_ids`, `attention_mask`: int64 (batch, tokens <= 512).

    Output `embedding`, and with question layers `question`: float32 (batch, hidden), rows of length 1.
    """
    return _EncoderGraph(package, questions).model()


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


_Weights = E5Package | QuestionLayers


class _EncoderGraph:
    """A BERT encoder in the operators that ONNX Runtime has fast kernels for."""

    def __init__(self, package: E5Package, questions: QuestionLayers | None) -> None:
        self._package = package
        self._questions = questions
        self._graph = _Nodes()

    def model(self) -> onnx.ModelProto:
        package, graph = self._package, self._graph
        x = self._embeddings()
        mask = graph.add("Cast", "attention_mask", to=TensorProto.INT32)
        asked = ""
        for layer in range(package.layers):
            if self._questions is not None and layer >= self._questions.first:
                asked = self._layer(asked or x, mask, f"l{layer}.", self._questions)
            x = self._layer(x, mask, f"l{layer}.", package)
        self._pool(x, EMBEDDING)
        outputs = [EMBEDDING]
        if asked:
            self._pool(asked, QUESTION)
            outputs.append(QUESTION)
        tokens = ("batch", "tokens")
        onnx_graph = helper.make_graph(
            graph.nodes,
            "multilingual-e5-small",
            [
                helper.make_tensor_value_info("input_ids", TensorProto.INT64, tokens),
                helper.make_tensor_value_info("attention_mask", TensorProto.INT64, tokens),
            ],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, ("batch", package.hidden))
                for name in outputs
            ],
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
        scale, shift = self._vector("emb.ln.w", package), self._vector("emb.ln.b", package)
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

    def _layer(self, x: str, mask: str, prefix: str, weights: _Weights) -> str:
        package, graph = self._package, self._graph
        hidden, wide = package.hidden, package.feed_forward
        together = self._linear(x, [prefix + "q", prefix + "k", prefix + "v"], hidden, hidden, weights)
        query, key, value = graph.add_many("Split", together, axis=-1, count=3, num_outputs=3)
        heads = package.heads
        attended = graph.add(
            "MultiHeadAttention", query, key, value, "", mask, domain=_MICROSOFT, num_heads=heads
        )
        out = self._linear(attended, [prefix + "ao"], hidden, hidden, weights)
        x = self._normalised(out, x, prefix + "aln", weights)
        inner = graph.add("Gelu", self._linear(x, [prefix + "fi"], wide, hidden, weights))
        out = self._linear(inner, [prefix + "fo"], hidden, wide, weights)
        return self._normalised(out, x, prefix + "oln", weights)

    def _pool(self, x: str, output: str) -> None:
        """Mean over the real tokens, then length 1; the mean's divisor cancels out, so a masked sum does."""
        graph = self._graph
        weights = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
        weights = graph.add("Unsqueeze", weights, graph.integers(1))
        summed = graph.add("Squeeze", graph.add("MatMul", weights, x), graph.integers(1))
        graph.add("LpNormalization", summed, output=output, axis=-1, p=2)

    def _linear(self, x: str, names: Sequence[str], outputs: int, inputs: int, weights: _Weights) -> str:
        """x @ W.T + b, where W is the named tensors stacked along the output side."""
        graph = self._graph
        tag = self._tag(names[0] if len(names) == 1 else names[0] + "+", weights)
        weight = np.concatenate([weights.matrix(name + ".w", outputs, inputs) for name in names])
        bias = np.concatenate([weights.vector(name + ".b", outputs) for name in names])
        product = graph.add("MatMul", x, graph.constant(weight.T, tag + ".w"))
        return graph.add("Add", product, graph.constant(bias, tag + ".b"))

    def _normalised(self, x: str, skip: str, name: str, weights: _Weights) -> str:
        scale, shift = self._vector(name + ".w", weights), self._vector(name + ".b", weights)
        epsilon = self._package.epsilon
        return self._graph.add(
            "SkipLayerNormalization", x, skip, scale, shift, domain=_MICROSOFT, epsilon=epsilon
        )

    def _vector(self, name: str, weights: _Weights) -> str:
        return self._graph.constant(weights.vector(name, self._package.hidden), self._tag(name, weights))

    def _tag(self, name: str, weights: _Weights) -> str:
        return name if weights is self._package else f"{QUESTION}.{name}"
