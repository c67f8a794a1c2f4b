"""Turns a pattern into texts that make it work hard: its own words repeated, its own repetitions pumped."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

PLAIN = (
    *("a", "a ", " ", "1", "1 ", "'", "a'", ",", ", ", ".", ". ", "a-", "-", ": ", '"', "(", "[", "#", "@", "A", "\n"),
    *("á", "🎉", "a b c d e, ", "your ", "no ", "!", "? ", "\t", "_", "$1 "),
)
_CATEGORIES = {
    ops.CATEGORY_DIGIT: "7",
    ops.CATEGORY_WORD: "w",
    ops.CATEGORY_SPACE: " ",
    ops.CATEGORY_NOT_WORD: ",",
    ops.CATEGORY_NOT_DIGIT: "x",
    ops.CATEGORY_NOT_SPACE: "x",
}
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


class Attack(NamedTuple):
    """A beginning, a unit to repeat, and an end that spoils the match."""

    start: str
    unit: str
    end: str

    def text(self, length: int) -> str:
        return self.start + self.unit * max(1, (length - len(self.start)) // len(self.unit)) + self.end


def attacks(pattern: str, flags: int, tries: int) -> list[Attack]:
    """Attacks made from ``tries`` random matches of ``pattern``; the same ones every time."""
    chance = random.Random(pattern)
    tree = parser.parse(pattern, flags & re.IGNORECASE)
    found = {Attack("", unit, "") for unit in PLAIN}
    for _ in range(tries):
        pumps: list[tuple[str, str]] = []
        match = _match(tree, chance, pumps, "")
        found.update(Attack("", unit, "") for unit in _units(match, chance) if unit)
        for start, body in chance.sample(pumps, min(5, len(pumps))):
            found.update(
                (Attack(start, body, "\0"), Attack(start, f"{body} ", "\0"), Attack("", start + body * 8, "\0"))
            )
    return sorted(found)


def _units(match: str, chance: random.Random) -> Iterator[str]:
    yield from (match, f"{match} ", f"{match}. ", match[:-1], f"{match[:-1]} ", match.rpartition(" ")[0] + " ")
    for cut in chance.sample(range(1, len(match)), min(3, max(0, len(match) - 1))):
        yield f"{match[:cut]} "


def _match(tree: Any, chance: random.Random, pumps: list[tuple[str, str]], before: str) -> str:
    """A text that ``tree`` is likely to match; every repetition on the way is added to ``pumps``."""
    out = ""
    for op, value in tree:
        if op is ops.LITERAL:
            out += chr(value)
        elif op is ops.NOT_LITERAL:
            out += "x" if value != ord("x") else "y"
        elif op is ops.ANY:
            out += "z"
        elif op is ops.IN:
            out += _member(value, chance)
        elif op is ops.BRANCH:
            out += _match(chance.choice(value[1]), chance, pumps, before + out)
        elif op is ops.SUBPATTERN:
            out += _match(value[3], chance, pumps, before + out)
        elif op is ops.ATOMIC_GROUP:
            out += _match(value, chance, pumps, before + out)
        elif op in _REPEATS:
            out += _repeated(value, chance, pumps, before + out)
    return out


def _repeated(value: Any, chance: random.Random, pumps: list[tuple[str, str]], before: str) -> str:
    least, most, body = value
    if most > 3 and (pumped := _match(body, chance, [], "")):
        pumps.append((before, pumped))
    count = chance.choice((least, min(most, least + 1), min(most, least + chance.randint(0, 6))))
    return "".join(_match(body, chance, pumps, before) for _ in range(count))


def _member(members: Any, chance: random.Random) -> str:
    if members[0][0] is ops.NEGATE:
        return chance.choice([char for char in " aw,b" if not _holds(members[1:], char)] or ["x"])
    op, value = chance.choice(members)
    if op is ops.LITERAL:
        return chr(value)
    if op is ops.RANGE:
        return chr(chance.randint(value[0], min(value[1], value[0] + 25)))
    return _CATEGORIES[value]


def _holds(members: Any, char: str) -> bool:
    pieces = {
        ops.CATEGORY_DIGIT: char.isdigit(),
        ops.CATEGORY_WORD: char.isalnum() or char == "_",
        ops.CATEGORY_SPACE: char.isspace(),
        ops.CATEGORY_NOT_DIGIT: not char.isdigit(),
        ops.CATEGORY_NOT_WORD: not (char.isalnum() or char == "_"),
        ops.CATEGORY_NOT_SPACE: not char.isspace(),
    }
    return any(
        pieces[value]
        if op is ops.CATEGORY
        else value[0] <= ord(char) <= value[1]
        if op is ops.RANGE
        else ord(char) == value
        for op, value in members
    )
