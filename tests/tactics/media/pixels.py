"""Where ink really lies on a drawn card: an independent look at the picture that trusts no report."""

from __future__ import annotations

import io
import json
import re
from types import ModuleType
from xml.etree import ElementTree

from PIL import Image

from bedside.tactics.media import _typesetting as typesetting
from bedside.tactics.media import drawing


def picture_of(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")


def colours_in(picture: Image.Image, box: tuple[int, int, int, int]) -> set[tuple[int, int, int]]:
    found = picture.crop(box).getcolors(1_000_000)
    assert found is not None
    return {colour for _, colour in found}  # type: ignore[misc]


def typeset_inputs(module: ModuleType, fields: object, size: str, brand: drawing.Brand, lang: str) -> dict[str, object]:
    values = drawing.tidied(module, fields)  # type: ignore[arg-type]
    return drawing._inputs(module, values, drawing.size_of(module, size), brand, lang)  # type: ignore[arg-type]


def pens(module: ModuleType, inputs: dict[str, object]) -> list[tuple[float, float]]:
    """Where each letter begins on its baseline, read from the SVG of the same page and not from its report."""
    compiler = typesetting._compiler(typesetting._template(module))
    with typesetting._LOCK:
        svg = compiler.compile(format="svg", sys_inputs={"card": json.dumps(inputs)})
    found: list[tuple[float, float]] = []
    _walk(ElementTree.fromstring(svg), 0.0, 0.0, found)
    return found


def _walk(node: ElementTree.Element, x: float, y: float, found: list[tuple[float, float]]) -> None:
    numbers = [float(part) for part in re.findall(r"-?[\d.]+(?:e-?\d+)?", node.get("transform", ""))]
    if len(numbers) > 1:
        x, y = x + numbers[-2], y + numbers[-1]
    if node.tag.endswith("}use"):
        found.append((x + float(node.get("x", "0")), y))
    for child in node:
        _walk(child, x, y, found)
