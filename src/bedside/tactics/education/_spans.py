"""Turns a pattern's matches into places in a text that tell who somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    start: int
    end: int
    kind: str


def spans(pattern: re.Pattern[str], text: str, kind: str) -> Iterator[Span]:
    """The place of each match, or of its group ``x`` where the pattern has words around what it looks for."""
    has_group = "x" in pattern.groupindex
    for match in pattern.finditer(text):
        start, end = match.span("x") if has_group and match.group("x") else match.span()
        if start < end:
            yield Span(start, end, kind)
