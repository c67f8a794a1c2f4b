"""Turns the card's font file into the set of characters it can draw (its cmap table), so that none becomes a box."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path


@cache
def fonts_folder() -> str:
    """Where the type of the cards is installed."""
    return str(files("font_source_sans_pro") / "files")


@cache
def drawable() -> frozenset[int]:
    """Code points with a glyph, from the format 12 and 4 sub-tables of the regular weight."""
    data = (Path(fonts_folder()) / "SourceSansPro-Regular.ttf").read_bytes()
    tables = struct.unpack(">H", data[4:6])[0]
    start = next(
        struct.unpack(">I", data[at + 8 : at + 12])[0]
        for at in range(12, 12 + 16 * tables, 16)
        if data[at : at + 4] == b"cmap"
    )
    count = struct.unpack(">H", data[start + 2 : start + 4])[0]
    offsets = {struct.unpack(">I", data[start + 8 + 8 * i : start + 12 + 8 * i])[0] for i in range(count)}
    found: set[int] = set()
    for offset in offsets:
        found |= _code_points(data[start + offset :])
    return frozenset(found)


def _code_points(table: bytes) -> set[int]:
    kind = struct.unpack(">H", table[:2])[0]
    if kind == 12:
        groups = struct.unpack(">I", table[12:16])[0]
        spans = (struct.unpack(">III", table[16 + 12 * i : 28 + 12 * i]) for i in range(groups))
        return {code for first, last, _ in spans for code in range(first, last + 1)}
    if kind == 4:
        segments = struct.unpack(">H", table[6:8])[0] // 2
        ends = struct.unpack(f">{segments}H", table[14 : 14 + 2 * segments])
        starts = struct.unpack(f">{segments}H", table[16 + 2 * segments : 16 + 4 * segments])
        return {code for a, b in zip(starts, ends, strict=True) if a != 0xFFFF for code in range(a, b + 1)}
    return set()


def undrawable(text: str) -> list[str]:
    """Characters of ``text`` that the type lacks, each once, in order; marks that only steer direction do not count."""
    known = drawable()
    missing = (c for c in text if ord(c) not in known and unicodedata.category(c) != "Cf" and not c.isspace())
    return list(dict.fromkeys(missing))
