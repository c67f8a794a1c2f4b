"""Turns a drawn card into the problems a person must know of: measured on the real layout and the real pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from PIL import Image

from bedside.tactics.media._letters import undrawable
from bedside.tactics.media.colours import LEAST_CONTRAST, contrast
from bedside.tactics.media.designs import Design, Fields, Size

SMALLEST_TYPE = 34  # pixels on a card of 1080: about 12 in the hand
SAFE_MARGIN = 36
MOST_BYTES = 900_000  # under every channel's limit in one master file
_LABELS = {"source": "source", "practice": "practice's name", "note": "note", "sample": "sample mark", "mark": "mark"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a card is not fit to be shown, in a sentence; ``field`` says where, ``shorter`` is a form that fits."""

    # missing | unknown | faulty | letters | too long | overlap | margin | small type | contrast | orphan | bytes
    kind: str
    message: str
    field: str = ""
    shorter: Fields | None = None


def check_fields(design: Design, fields: Fields) -> Iterator[Problem]:
    """Fields that are missing, unknown, of the wrong shape, or hold characters that the type cannot draw."""
    known = {field.name: field for field in design.FIELDS}
    for name in fields:
        if name not in known:
            yield Problem("unknown", f"This design has no field {name!r}. It has: {', '.join(known)}.", name)
    for name, field in known.items():
        value = fields.get(name, "")
        if field.required and not value:
            yield Problem("missing", f"Please fill in: {field.label}.", name)
        if value and isinstance(value, list) != bool(field.most_items):
            yield Problem("faulty", f"{field.label}: {'a list' if field.most_items else 'one text'} is needed.", name)
        elif isinstance(value, list) and len(value) > field.most_items:
            yield Problem("too long", f"{field.label}: {len(value)} are given, {field.most_items} fit.", name)
        letters = undrawable(" ".join(value) if isinstance(value, list) else value)
        if letters:
            yield Problem("letters", f"{field.label}: our type has no letter for {shown(letters)}. Leave it out.", name)
    faults = getattr(design, "faults", None)  # a design may know of more that no picture of it can show
    for name, message in faults(fields) if faults else ():
        yield Problem("faulty", message, name)


def shown(letters: Sequence[str]) -> str:
    """The first few of ``letters``, for a sentence."""
    return " ".join(letters[:5]) + (" and others" if len(letters) > 5 else "")


def check_layout(design: Design, size: Size, report: dict[str, Any]) -> Iterator[Problem]:
    """Text that does not fit, leaves the margin, meets other text, is too small, or leaves a word alone."""
    boxes: list[dict[str, Any]] = report["boxes"]
    label = {**_LABELS, **{field.name: field.label for field in design.FIELDS}}
    if report["over"] > 0.5:
        yield Problem("too long", f"The text is {math.ceil(report['over'])} pixels too tall for {size.name}.")
    for box in boxes:
        name = label.get(box["name"], box["name"])
        if box["too-wide"] > 0.5:
            excess = math.ceil(box["too-wide"])
            yield Problem("too long", f"{name}: one word is {excess} pixels too wide for its line.", box["name"])
        if box["size"] * 1080 / size.width < SMALLEST_TYPE - 0.05:
            yield Problem("small type", f"{name}: type of {box['size']:.0f} pixels is too small to read.", box["name"])
        if _leaves(box, size):
            yield Problem("margin", f"{name}: the text runs out of the safe margin.", box["name"])
        if box["orphan"]:
            yield Problem("orphan", f"{name}: its last word stands alone on a line.", box["name"])
    for one, other in combinations(boxes, 2):
        if _meet(one, other):
            names = f"{label.get(one['name'], one['name'])} and {label.get(other['name'], other['name'])}"
            yield Problem("overlap", f"{names}: their texts overlap.", one["name"])


def _leaves(box: dict[str, Any], size: Size) -> bool:
    margin = SAFE_MARGIN
    right, bottom = box["x"] + box["w"], box["y"] + box["h"]
    return bool(
        box["x"] < margin or box["y"] < margin / 2 or right > size.width - margin or bottom > size.height - margin / 2
    )


def _meet(one: dict[str, Any], other: dict[str, Any]) -> bool:
    across = min(one["x"] + one["w"], other["x"] + other["w"]) - max(one["x"], other["x"])
    down = min(one["y"] + one["h"], other["y"] + other["h"]) - max(one["y"], other["y"])
    return bool(across > 0.5 and down > 0.5)


def check_pixels(picture: Image.Image, report: dict[str, Any]) -> Iterator[Problem]:
    """Text whose colour is too near the colour that really lies around it."""
    for box in report["boxes"]:
        worst = min((contrast(box["fill"], around) for around in _around(picture, box)), default=21.0)
        if worst < LEAST_CONTRAST:
            yield Problem("contrast", f"{box['name']}: contrast is {worst:.1f}, 4.5 is needed.", box["name"])


def _around(picture: Image.Image, box: dict[str, Any]) -> Iterator[tuple[int, int, int]]:
    """The pixels at the four corners of the box, just inside: above and below the letters there is only ground."""
    for x in (box["x"], box["x"] + box["w"]):
        for y in (box["y"], box["y"] + box["h"]):
            at = (min(max(round(x), 0), picture.width - 1), min(max(round(y), 0), picture.height - 1))
            pixel = picture.getpixel(at)
            if isinstance(pixel, tuple):
                yield pixel[0], pixel[1], pixel[2]
