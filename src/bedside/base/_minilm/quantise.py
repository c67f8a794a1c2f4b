"""Turns the large arrays of an ONNX graph into eight-bit ones, a quarter of the size and faster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Weights and inputs are rounded in stretches of 64 numbers, each with a scale of its own. Rounding with one
# scale for the whole input, as the usual dynamic quantisation does, lets a text's vector depend on who shares
# its batch: the same text encoded twice was only .97 like itself. See docs/decisions/0003-encoder.md.
BLOCK = 64


def quantise(model: Any, *, by_rows: bool = False) -> Any:
    """The model with its matrices in whole numbers.

    ``by_rows`` gives each token one scale instead of one per stretch: nearly twice as fast, and a little less exact.
    """
    from onnx import helper, numpy_helper

    graph = model.graph
    arrays = {array.name: array for array in graph.initializer}
    nodes: list[Any] = []
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            weights = numpy_helper.to_array(arrays.pop(node.input[1]))
            nodes.extend(
                _product_by_rows(node, weights, arrays) if by_rows else [_small_product(node, weights, arrays)]
            )
        elif node.op_type == "Gather" and node.input[0] in arrays:
            nodes.extend(_small_lookup(node, numpy_helper.to_array(arrays.pop(node.input[0])), arrays))
        else:
            nodes.append(node)
    _replace(graph.node, nodes)
    _replace(graph.initializer, list(arrays.values()))
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


def _replace(field: Any, values: list[Any]) -> None:
    del field[:]
    field.extend(values)


def _small_product(node: Any, weights: NDArray[np.float32], arrays: dict[str, Any]) -> Any:
    import numpy as np
    from onnx import helper, numpy_helper

    rows, columns = weights.shape
    blocks = weights.T.reshape(columns, rows // BLOCK, BLOCK)
    scales = np.maximum(np.abs(blocks).max(axis=2), 1e-12).astype(np.float32) / np.float32(127)
    rounded = (np.round(blocks / scales[..., None]) + 128).astype(np.uint8)
    numbers, scale = f"{node.input[1]}.q", f"{node.input[1]}.scale"
    arrays[numbers] = numpy_helper.from_array(rounded, numbers)
    arrays[scale] = numpy_helper.from_array(scales, scale)
    return helper.make_node(
        "MatMulNBits", [node.input[0], numbers, scale], list(node.output), domain="com.microsoft",
        K=rows, N=columns, bits=8, block_size=BLOCK, accuracy_level=4,
    )  # fmt: skip


# Processors without VNNI add two products in sixteen bits: weights of seven bits cannot overflow there, so a text reads
# the same on every machine.
STEPS, INPUT_STEPS, MIDDLE = 63, 127, 128


def _product_by_rows(node: Any, weights: NDArray[np.float32], arrays: dict[str, Any]) -> list[Any]:
    """A product of whole numbers: each token is rounded by its own largest number, each column by its own."""
    import numpy as np
    from onnx import TensorProto, helper, numpy_helper

    name, output = node.input[1], node.output[0]
    scales = np.maximum(np.abs(weights).max(axis=0), 1e-12).astype(np.float32) / np.float32(STEPS)
    for key, value in {
        f"{name}.q": np.round(weights / scales).astype(np.int8),
        f"{name}.scale": scales,
        "rows.axis": np.array([-1], dtype=np.int64),
        "rows.step": np.array(1 / INPUT_STEPS, dtype=np.float32),
        "rows.least": np.array(1e-12, dtype=np.float32),
        "rows.middle": np.array(MIDDLE, dtype=np.float32),
        "rows.zero": np.array(MIDDLE, dtype=np.uint8),
    }.items():
        arrays.setdefault(key, numpy_helper.from_array(value, key))

    def op(kind: str, *inputs: str, **attributes: Any) -> Any:
        return helper.make_node(kind, list(inputs), [f"{output}.{len(made)}"], **attributes)

    made: list[Any] = []
    for kind, inputs, attributes in (
        ("Abs", [node.input[0]], {}),
        ("ReduceMax", [f"{output}.0", "rows.axis"], {"keepdims": 1}),
        ("Max", [f"{output}.1", "rows.least"], {}),
        ("Mul", [f"{output}.2", "rows.step"], {}),
        ("Div", [node.input[0], f"{output}.3"], {}),
        ("Add", [f"{output}.4", "rows.middle"], {}),
        ("Round", [f"{output}.5"], {}),
        ("Cast", [f"{output}.6"], {"to": TensorProto.UINT8}),
        ("MatMulInteger", [f"{output}.7", f"{name}.q", "rows.zero"], {}),
        ("Cast", [f"{output}.8"], {"to": TensorProto.FLOAT}),
        ("Mul", [f"{output}.9", f"{output}.3"], {}),
    ):
        made.append(op(kind, *inputs, **attributes))
    made.append(helper.make_node("Mul", [f"{output}.10", f"{name}.scale"], [output]))
    return made


def _small_lookup(node: Any, table: NDArray[np.float32], arrays: dict[str, Any]) -> list[Any]:
    """One scale for each word; the few rows that a text needs are widened after they were looked up."""
    import numpy as np
    from onnx import TensorProto, helper, numpy_helper

    scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-12).astype(np.float32) / np.float32(127)
    arrays["words.q"] = numpy_helper.from_array(np.round(table / scales).astype(np.int8), "words.q")
    arrays["words.scale"] = numpy_helper.from_array(scales, "words.scale")
    return [
        helper.make_node("Gather", ["words.q", node.input[1]], ["words.rows"]),
        helper.make_node("Cast", ["words.rows"], ["words.wide"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["words.scale", node.input[1]], ["words.scales"]),
        helper.make_node("Mul", ["words.wide", "words.scales"], list(node.output)),
    ]
