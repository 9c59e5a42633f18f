"""Step 4: the transformer as an ONNX graph with int8 weights.

Each word piece is scaled by itself before a multiplication (Dettmers et al. 2022, "vector-wise quantization"), so that
the scores of a text do not depend on the texts read beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from training.encoder import Tagger

OPSET = 20

MIDDLE = 128
"""Zero, for the unsigned bytes that a product runs fastest on."""

Floats = NDArray[np.float32]


class Graph:
    """An ONNX graph that grows node by node; every method gives the name of what it makes."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._weights: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """A weight."""
        self._weights.setdefault(name, numpy_helper.from_array(np.asarray(value, order="C"), name))
        return name

    def apply(self, operator: str, *inputs: str, **attributes: object) -> str:
        """What an operator makes of its inputs."""
        output = f"{operator}{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, [output], **attributes))
        return output

    def model(self, inputs: Sequence[str], output: str) -> onnx.ModelProto:
        """The graph, from (texts, pieces) of numbers to (texts, pieces, tags) of scores."""
        self._nodes[-1].output[0] = output
        graph = helper.make_graph(
            self._nodes,
            "names",
            [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "pieces"]) for name in inputs],
            [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["texts", "pieces", "tags"])],
            list(self._weights.values()),
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
        onnx.checker.check_model(model)
        return model


def exported(tagger: Tagger) -> onnx.ModelProto:
    """The graph of a tagger: `pieces` and `shapes` of one text in, `scores` out; the text's source is unknown."""
    weights = {name: value.detach().numpy() for name, value in tagger.state_dict().items()}
    graph = Graph()
    length = graph.apply("Slice", graph.apply("Shape", "pieces"), _ints(graph, 1), _ints(graph, 2))
    places = graph.constant("places", weights["position.weight"] + weights["source.weight"][0])
    positions = graph.apply("Slice", places, _ints(graph, 0), length, _ints(graph, 0))
    shapes = graph.apply("Gather", graph.constant("shape", weights["shape.weight"]), "shapes")
    x = graph.apply("Add", graph.apply("Add", _words(graph, weights["word.weight"]), shapes), positions)
    x = _normalised(graph, x, "norm", weights)
    for number in range(tagger.size.layers):
        x = _layer(graph, x, f"layers.{number}", weights, tagger.size.heads)
    scores = graph.apply("MatMul", x, graph.constant("tags", weights["tags.weight"].T))
    graph.apply("Add", scores, graph.constant("tags.bias", weights["tags.bias"]))
    return graph.model(("pieces", "shapes"), "scores")


def _layer(graph: Graph, x: str, name: str, weights: dict[str, Floats], heads: int) -> str:
    width = weights[f"{name}.query.weight"].shape[0]
    parts = [weights[f"{name}.{part}.weight"] for part in ("query", "key", "value")]
    biases = [weights[f"{name}.{part}.bias"] for part in ("query", "key", "value")]
    all_three = _linear(graph, x, f"{name}.qkv", np.concatenate(parts), np.concatenate(biases))
    split = graph.apply("Reshape", all_three, _ints(graph, 0, 0, 3, heads, width // heads))
    turned = graph.apply("Transpose", split, perm=[2, 0, 3, 1, 4])
    query, key, value = (
        graph.apply("Gather", turned, graph.constant(f"index{i}", np.array(i)), axis=0) for i in range(3)
    )
    scale = graph.constant("scale", np.array((width // heads) ** -0.5, dtype=np.float32))
    likeness = graph.apply("MatMul", graph.apply("Mul", query, scale), graph.apply("Transpose", key, perm=[0, 1, 3, 2]))
    attended = graph.apply("MatMul", graph.apply("Softmax", likeness, axis=-1), value)
    joined = graph.apply("Reshape", graph.apply("Transpose", attended, perm=[0, 2, 1, 3]), _ints(graph, 0, 0, width))
    own = {
        part: (weights[f"{name}.{part}.weight"], weights[f"{name}.{part}.bias"])
        for part in ("attended", "inner", "outer")
    }
    x = _normalised(
        graph,
        graph.apply("Add", x, _linear(graph, joined, f"{name}.attended", *own["attended"])),
        f"{name}.first",
        weights,
    )
    inner = graph.apply("Gelu", _linear(graph, x, f"{name}.inner", *own["inner"]))
    return _normalised(
        graph, graph.apply("Add", x, _linear(graph, inner, f"{name}.outer", *own["outer"])), f"{name}.second", weights
    )


def _linear(graph: Graph, x: str, name: str, weight: Floats, bias: Floats) -> str:
    """A product with int8 weights, a scale for each column of them and one for each word piece."""
    whole, scales = _quantised(weight)
    most = graph.apply("ReduceMax", graph.apply("Abs", x), _ints(graph, -1), keepdims=1)
    unit = graph.apply("Mul", most, graph.constant("unit", np.array(1 / 127, dtype=np.float32)))
    middle = graph.constant("middle", np.array(MIDDLE, dtype=np.uint8))
    moved = graph.apply("Add", graph.apply("Div", x, unit), graph.constant("moved", np.array(MIDDLE, dtype=np.float32)))
    whole_x = graph.apply("Cast", graph.apply("Round", moved), to=TensorProto.UINT8)
    product = graph.apply("MatMulInteger", whole_x, graph.constant(f"{name}.weight", whole.T), middle)
    scaled = graph.apply("Mul", graph.apply("Cast", product, to=TensorProto.FLOAT), unit)
    return graph.apply(
        "Add", graph.apply("Mul", scaled, graph.constant(f"{name}.scale", scales)), graph.constant(f"{name}.bias", bias)
    )


def _words(graph: Graph, weight: Floats) -> str:
    whole, scales = _quantised(weight)
    rows = graph.apply("Cast", graph.apply("Gather", graph.constant("word", whole), "pieces"), to=TensorProto.FLOAT)
    return graph.apply("Mul", rows, graph.apply("Gather", graph.constant("word.scale", scales[:, None]), "pieces"))


def _quantised(weight: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Rows as whole numbers from -127 to 127, and what to multiply each row by."""
    scales = np.maximum(np.abs(weight).max(axis=1), 1e-9) / 127
    return np.round(weight / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def _normalised(graph: Graph, x: str, name: str, weights: dict[str, Floats]) -> str:
    scale, bias = (graph.constant(f"{name}.{kind}", weights[f"{name}.{kind}"]) for kind in ("weight", "bias"))
    return graph.apply("LayerNormalization", x, scale, bias, axis=-1, epsilon=1e-12)


def _ints(graph: Graph, *values: int) -> str:
    return graph.constant("ints" + "_".join(map(str, values)), np.array(values, dtype=np.int64))
