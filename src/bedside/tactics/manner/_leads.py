"""Turns a pattern into the word beginnings with which its matches can start, so that only those places are tried.

It walks the tree of the standard library's own pattern parser; where that is missing, or a pattern may start with
anything, the answer is None and the whole text is searched as usual.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

try:
    from re import _constants as ops  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover - another Python's library
    parser = None

LETTERS = 4  # how much of a word tells it apart; the same as in gates
_OPEN = "\0"  # marks a beginning that the pattern may still continue


def leads_of(pattern: str) -> frozenset[str] | None:
    """Beginnings (at most four letters, "#" for any number) of all matches of ``pattern``, or None: unknown."""
    if parser is None:
        return None
    found = _follow(list(parser.parse(pattern)), 0, "")
    if found is None or any(one == "" or one.endswith(_OPEN) for one in found):
        return None  # it may match nothing, or the word may go on where the pattern ends
    return frozenset(found)


def _follow(items: list[Any], index: int, start: str) -> set[str] | None:
    """Beginnings of what ``items`` from ``index`` on can match after ``start``."""
    if len(start) >= LETTERS:
        return {start}
    if index >= len(items):
        return {start + _OPEN}
    op, value = items[index]
    if op is ops.LITERAL:
        return _letter(chr(value), items, index, start)
    if op is ops.AT and start:
        return {start}  # the end of a word
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return _follow(items, index + 1, start)
    if op is ops.SUBPATTERN:
        return _inside([value[3]], items, index, start)
    if op is ops.BRANCH:
        return _inside(value[1], items, index, start)
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
        skipped = _follow(items, index + 1, start) if value[0] == 0 else set()
        taken = _inside([value[2]], items, index, start)
        return None if skipped is None or taken is None else skipped | taken
    if op is ops.IN:
        return _union(_member(one, items, index, start) for one in value)
    return None


def _letter(char: str, items: list[Any], index: int, start: str) -> set[str] | None:
    if char.isalpha():
        return _follow(items, index + 1, start + char.lower())
    if start:
        return {start}
    return {"#"} if char.isdigit() else None


def _member(one: tuple[Any, Any], items: list[Any], index: int, start: str) -> set[str] | None:
    """Beginnings when ``one`` member of a character class comes next."""
    kind, value = one
    if kind is ops.LITERAL:
        return _letter(chr(value), items, index, start)
    if kind is ops.RANGE and value[1] - value[0] < 10:  # a wide range would make too many beginnings
        return _union(_letter(chr(code), items, index, start) for code in range(value[0], value[1] + 1))
    if kind is ops.CATEGORY and value is ops.CATEGORY_DIGIT and not start:
        return {"#"}
    return None


def _inside(choices: Iterable[Any], items: list[Any], index: int, start: str) -> set[str] | None:
    """Beginnings when one of ``choices`` comes next, and then the rest."""
    found = _union(_follow(list(choice), 0, start) for choice in choices)
    if found is None:
        return None
    return _union(_follow(items, index + 1, one[:-1]) if one.endswith(_OPEN) else {one} for one in found)


def _union(parts: Iterable[set[str] | None]) -> set[str] | None:
    whole: set[str] = set()
    for part in parts:
        if part is None:
            return None
        whole |= part
    return whole
