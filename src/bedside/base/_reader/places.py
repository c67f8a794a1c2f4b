"""Turns how much each token speaks for a label into the stretches of words that say it."""

from __future__ import annotations

from collections.abc import Sequence

EDGE = -0.5  # marks (logits) above it speak for the label; chosen on unseen examples
MOST, SHARE = 3, 0.4  # how many stretches are told, and how loud one must be beside the loudest
_LOUDEST = 4.0  # one token alone must not outweigh a clause
_TRIMMED = " \t\r\n\"'()[]-,;:"

Token = tuple[float, int, int]


def told_by(tokens: Sequence[Token], text: str, edge: float = EDGE) -> tuple[tuple[int, int], ...]:
    """Start and end in ``text`` of the stretches with the highest sums of (mark - ``edge``), in reading order.

    Each token comes with its mark and its place in ``text``, in reading order. Tokens give one stretch at least.
    """
    worth = [max(-_LOUDEST, min(_LOUDEST, mark - edge)) for mark, _, _ in tokens]
    found = sorted(_stretches(worth, 0, len(worth)), reverse=True)[:MOST]
    loud = [(first, last) for total, first, last in found if total >= SHARE * found[0][0] or total == found[0][0]]
    return tuple(sorted(_whole_words(text, tokens[first][1], tokens[last][2]) for first, last in loud))


def _stretches(worth: Sequence[float], start: int, end: int) -> list[tuple[float, int, int]]:
    """The best stretch of start..end, and those left and right of it that are worth something themselves."""
    found: list[tuple[float, int, int]] = []
    open_ = [(start, end)]
    while open_ and len(found) < 2 * MOST:
        left, right = open_.pop(0)
        if left >= right:
            continue
        best = _best(worth, left, right)
        if best[0] > 0 or not found:
            found.append(best)
            open_ += [(left, best[1]), (best[2] + 1, right)]
    return found


def _best(worth: Sequence[float], start: int, end: int) -> tuple[float, int, int]:
    best, total, begin = (worth[start], start, start), 0.0, start
    for number in range(start, end):
        if total <= 0:
            total, begin = worth[number], number
        else:
            total += worth[number]
        if total > best[0]:
            best = total, begin, number
    return best


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    while start < end - 1 and text[start] in _TRIMMED:
        start += 1
    while end - 1 > start and text[end - 1] in _TRIMMED:
        end -= 1
    return start, end
