"""Turns a text into the one line of plain English that a sentence model reads, and keeps the way back to its words."""

from __future__ import annotations

import re
from typing import NamedTuple

from bedside.base._reader.spanish import gloss
from bedside.base.fold import fold
from bedside.base.text import guess_language

MOST_READ = 8192  # characters: of a longer text the beginning and the end are read; rules read it all
_WORD = re.compile(r"[a-z]+")


class Line(NamedTuple):
    """``starts`` and ``ends`` tell which characters of the original each character stands for (None: the same)."""

    text: str
    starts: list[int] | None
    ends: list[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where ``start``..``end`` of the line stands in the original text."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def line_of(text: str) -> Line:
    """``text`` without disguises, in lower case, Spanish words replaced by their English gloss."""
    if len(text) > MOST_READ:
        return _shortened(text)
    folded = fold(text)
    line = Line(folded.lower, None, None)
    if folded.origins is not None:
        starts = folded.origins[: len(folded.lower)]
        line = Line(folded.lower, starts, [start + 1 for start in starts])
    return _glossed(line) if guess_language(text) == "es" else line


def _shortened(text: str) -> Line:
    half = MOST_READ // 2
    head, tail, gap = line_of(text[:half]), line_of(text[-half:]), len(text) - half
    first, last = (
        ([head.original(i, i + 1) for i in range(len(head.text))]),
        ([tail.original(i, i + 1) for i in range(len(tail.text))]),
    )
    places = [*first, (half, gap), *((start + gap, end + gap) for start, end in last)]
    return Line(f"{head.text} {tail.text}", [start for start, _ in places], [end for _, end in places])


def _glossed(line: Line) -> Line:
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for word in _WORD.finditer(line.text):
        _copy(line, last, word.start(), out, starts, ends)
        [english] = gloss([word.group()])
        start, end = line.original(word.start(), word.end())
        out.append(english)
        starts += [start] * len(english)
        ends += [end] * len(english)
        last = word.end()
    _copy(line, last, len(line.text), out, starts, ends)
    return Line("".join(out), starts, ends)


def _copy(line: Line, start: int, end: int, out: list[str], starts: list[int], ends: list[int]) -> None:
    out.append(line.text[start:end])
    for place in range(start, end):
        first, last = line.original(place, place + 1)
        starts.append(first)
        ends.append(last)
