"""Turns the arrays of a six-layer BERT into an ONNX graph that ends in unit vectors, or in the heads of a reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Arrays = Mapping[str, NDArray[np.float32]]

LAYERS, HEADS, WIDTH, EPSILON, OPSET = 6, 12, 384, 1e-12, 20
INPUTS = ("input_ids", "attention_mask")


class _Graph:
    """Collects nodes and constants; `op` adds a node and gives back the name of its output."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> Any:
        from onnx import helper

        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name: str, value: Any) -> str:
        from onnx import numpy_helper

        self.constants.setdefault(name, numpy_helper.from_array(value, name))
        return name

    def weight(self, name: str) -> str:
        return self.constant(name, self.arrays[name])

    def ints(self, *values: int) -> str:
        import numpy as np

        return self.constant("ints_" + "_".join(map(str, values)), np.array(values, dtype=np.int64))

    def number(self, name: str, value: float) -> str:
        import numpy as np

        return self.constant(name, np.array(value, dtype=np.float32))

    def linear(self, inputs: str, *prefixes: str) -> str:
        """One matrix product; several prefixes laid side by side are one large product, not three small."""
        import numpy as np

        name = prefixes[0] if len(prefixes) == 1 else "+".join(prefixes)
        weights = np.concatenate([self.arrays[f"{prefix}.weight"].T for prefix in prefixes], axis=1)
        bias = np.concatenate([self.arrays[f"{prefix}.bias"] for prefix in prefixes])
        product = self.op("MatMul", inputs, self.constant(f"{name}.matrix", np.ascontiguousarray(weights)))
        return str(self.op("Add", product, self.constant(f"{name}.offset", bias)))

    def normalise(self, inputs: str, prefix: str) -> str:
        scale, offset = self.weight(f"{prefix}.weight"), self.weight(f"{prefix}.bias")
        return str(self.op("LayerNormalization", inputs, scale, offset, axis=-1, epsilon=EPSILON))


def _embed(g: _Graph) -> str:
    import numpy as np

    words = g.op("Gather", g.weight("embeddings.word_embeddings.weight"), "input_ids")
    # Only the first kind of token is ever used, so its vector is added to the positions once and for all.
    kind = g.arrays["embeddings.token_type_embeddings.weight"][0]
    places = g.arrays["embeddings.position_embeddings.weight"] + kind
    length = g.op("Gather", g.op("Shape", "input_ids"), g.ints(1))
    positions = g.op("Slice", g.constant("places", places.astype(np.float32)), g.ints(0), length, g.ints(0))
    return g.normalise(g.op("Add", words, positions), "embeddings.LayerNorm")


def _attend(g: _Graph, hidden: str, bias: str, prefix: str) -> str:
    size = WIDTH // HEADS
    joined = g.linear(hidden, *(f"{prefix}.self.{part}" for part in ("query", "key", "value")))
    heads = g.op("Reshape", joined, g.ints(0, 0, 3 * HEADS, size))
    query, key, value = g.op("Split", heads, g.ints(HEADS, HEADS, HEADS), outputs=3, axis=2)
    query = g.op("Transpose", query, perm=[0, 2, 1, 3])
    key = g.op("Transpose", key, perm=[0, 2, 3, 1])
    value = g.op("Transpose", value, perm=[0, 2, 1, 3])
    scores = g.op("Mul", g.op("MatMul", query, key), g.number("scale", size**-0.5))
    shares = g.op("Softmax", g.op("Add", scores, bias), axis=-1)
    mixed = g.op("Transpose", g.op("MatMul", shares, value), perm=[0, 2, 1, 3])
    flat = g.op("Reshape", mixed, g.ints(0, 0, WIDTH))
    output = g.op("Add", g.linear(flat, f"{prefix}.output.dense"), hidden)
    return g.normalise(output, f"{prefix}.output.LayerNorm")


def _layer(g: _Graph, hidden: str, bias: str, number: int) -> str:
    prefix = f"encoder.layer.{number}"
    hidden = _attend(g, hidden, bias, f"{prefix}.attention")
    inner = g.op("Gelu", g.linear(hidden, f"{prefix}.intermediate.dense"))
    outer = g.op("Add", g.linear(inner, f"{prefix}.output.dense"), hidden)
    return g.normalise(outer, f"{prefix}.output.LayerNorm")


def _mean(g: _Graph, hidden: str, mask: str) -> str:
    """The mean over real tokens."""
    weights = g.op("Unsqueeze", mask, g.ints(2))
    total = g.op("ReduceSum", g.op("Mul", hidden, weights), g.ints(1), keepdims=0)
    return str(g.op("Div", total, g.op("ReduceSum", mask, g.ints(1), keepdims=1)))


def _unit(g: _Graph, vectors: str) -> str:
    length = g.op("ReduceL2", vectors, g.ints(1), keepdims=1)
    return str(g.op("Div", vectors, g.op("Max", length, g.number("tiny", 1e-12))))


def _hidden(g: _Graph, mask: str) -> str:
    away = g.op("Mul", g.op("Sub", g.number("one", 1.0), mask), g.number("away", -10000.0))
    bias = g.op("Unsqueeze", away, g.ints(1, 2))
    hidden = _embed(g)
    for number in range(LAYERS):
        hidden = _layer(g, hidden, bias, number)
    return hidden


def build(arrays: Arrays) -> Any:
    """An ONNX model: `input_ids` and `attention_mask` (texts x tokens) in, `vectors` (texts x 384, unit length) out."""
    from onnx import TensorProto

    g = _Graph(arrays)
    mask = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
    vectors = _unit(g, _mean(g, _hidden(g, mask), mask))
    return _model(g, {"vectors": (vectors, ["texts", WIDTH])})


def build_reader(arrays: Arrays, heads: Arrays) -> Any:
    """An ONNX model that ends in a reader's heads: `marks` (texts x tokens x labels), `scores` (texts x labels).

    A mark says how much a token speaks for a label; a score is the strongest mark and what the whole text adds.
    """
    from onnx import TensorProto

    g = _Graph({**arrays, **heads})
    mask = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
    hidden = _hidden(g, mask)
    marks = g.linear(hidden, "marks")
    unreal = g.op("Mul", g.op("Sub", g.op("Unsqueeze", mask, g.ints(2)), g.number("real", 1.0)), g.number("low", 1e4))
    strongest = g.op("ReduceMax", g.op("Add", marks, unreal), g.ints(1), keepdims=0)
    scores = g.op("Add", g.linear(_mean(g, hidden, mask), "whole"), strongest)
    return _model(g, {"marks": (marks, ["texts", "tokens", None]), "scores": (scores, ["texts", None])})


def _model(g: _Graph, outputs: Mapping[str, tuple[str, list[Any]]]) -> Any:
    from onnx import TensorProto, helper

    for name, (source, _) in outputs.items():
        g.nodes.append(helper.make_node("Identity", [source], [name]))
    given = [helper.make_tensor_value_info(n, TensorProto.INT64, ["texts", "tokens"]) for n in INPUTS]
    found = [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n, (_, shape) in outputs.items()]
    graph = helper.make_graph(g.nodes, "minilm", given, found, list(g.constants.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
