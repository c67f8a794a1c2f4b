"""Turns the tokens of a long text into stretches of whole sentences, each short enough to be read at once."""

from __future__ import annotations

from collections.abc import Sequence

MOST = 24  # stretches: of a longer text the beginning and the end are read; rules read it all
_ENDS = ".!?\n"


def stretches(offsets: Sequence[tuple[int, int]], text: str, longest: int) -> list[tuple[int, int]]:
    """First and last (exclusive) token of each stretch of at most ``longest`` tokens; neighbours share a sentence.

    ``offsets`` tells where each token stands in ``text``. A text that is short enough is one stretch.
    """
    if len(offsets) <= longest:
        return [(0, len(offsets))]
    pieces = _pieces(offsets, text, longest)
    found: list[tuple[int, int]] = []
    first = 0
    while first < len(pieces):
        last = first
        while last + 1 < len(pieces) and pieces[last + 1][1] - pieces[first][0] <= longest:
            last += 1
        found.append((pieces[first][0], pieces[last][1]))
        if last + 1 == len(pieces):
            break
        first = last if last > first else last + 1
    half = MOST // 2
    return found if len(found) <= MOST else [*found[:half], *found[-half:]]


def _pieces(offsets: Sequence[tuple[int, int]], text: str, longest: int) -> list[tuple[int, int]]:
    """Sentences as stretches of tokens; one that is too long is cut."""
    found: list[tuple[int, int]] = []
    start = 0
    for number, (_, end) in enumerate(offsets):
        is_last = number + 1 == len(offsets)
        between = "" if is_last else text[end - 1 : offsets[number + 1][0]]
        if is_last or number + 1 - start >= longest or ((text[end - 1] in _ENDS or "\n" in between) and between[1:]):
            found.append((start, number + 1))
            start = number + 1
    return found
