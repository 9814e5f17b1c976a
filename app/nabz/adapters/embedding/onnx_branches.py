"""What only one output of the model needs stands in a branch: a passage does not pay for the question layers.

`RunOptions.only_execute_path_to_fetches` promises the same, and ONNX Runtime 1.28 runs every node all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from onnx import NodeProto, TensorProto, helper

from nabz.adapters.embedding.converted_folder import wanted

if TYPE_CHECKING:
    from onnx import ModelProto


def with_branches(model: ModelProto, width: int) -> ModelProto:
    """The same model with one more input for each of its outputs: `wanted(name)`, a boolean scalar.

    An output that is not wanted has shape (0, width) and costs nothing but what the others need as well.

    Args:
        model: every output is float32 (batch, width).
    """
    graph = model.graph
    outputs = [output.name for output in graph.output]
    needed = {name: _needed_for(name, graph.node) for name in outputs}
    apart = {
        name: [
            node
            for node in graph.node
            if node.name in needed[name] and not any(node.name in needed[o] for o in outputs if o != name)
        ]
        for name in outputs
    }
    moved = {node.name for nodes in apart.values() for node in nodes}
    together = [node for node in graph.node if node.name not in moved]
    shared = {name for node in together for name in node.input}
    for name in outputs:
        others = {x for o in outputs if o != name for node in apart[o] for x in node.input}
        own = {x for node in apart[name] for x in node.input} - shared - others
        constants = [c for c in graph.initializer if c.name in own]
        together.append(_branch(name, apart[name], constants, width))
        shared |= others
        for constant in constants:
            graph.initializer.remove(constant)
    flags = [helper.make_tensor_value_info(wanted(name), TensorProto.BOOL, ()) for name in outputs]
    graph.input.extend(flags)
    del graph.node[:]
    graph.node.extend(together)
    return model


def _needed_for(output: str, nodes: Sequence[NodeProto]) -> set[str]:
    """Names of the nodes that an output hangs on."""
    made_by = {name: node for node in nodes for name in node.output}
    found: set[str] = set()
    open_ends = [output]
    while open_ends:
        node = made_by.get(open_ends.pop())
        if node is not None and node.name not in found:
            found.add(node.name)
            open_ends += node.input
    return found


def _branch(
    output: str, nodes: Sequence[NodeProto], constants: Sequence[TensorProto], width: int
) -> NodeProto:
    """`output` is what the nodes make of it where it is wanted, else nothing."""
    made, nothing = f"{output}.made", f"{output}.none"
    inside = []
    for node in nodes:
        copy = NodeProto()
        copy.CopyFrom(node)
        copy.output[:] = [made if name == output else name for name in node.output]
        inside.append(copy)
    then = helper.make_graph(
        inside,
        made,
        [],
        [helper.make_tensor_value_info(made, TensorProto.FLOAT, ("batch", width))],
        constants,
    )
    empty = helper.make_tensor(nothing, TensorProto.FLOAT, (0, width), [])
    otherwise = helper.make_graph(
        [helper.make_node("Constant", [], [nothing], value=empty)],
        nothing,
        [],
        [helper.make_tensor_value_info(nothing, TensorProto.FLOAT, (0, width))],
    )
    return helper.make_node(
        "If", [wanted(output)], [output], name=f"If_{output}", then_branch=then, else_branch=otherwise
    )
