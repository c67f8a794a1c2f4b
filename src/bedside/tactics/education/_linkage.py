"""Turns likenesses, among newcomers and to known groups, into who belongs together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

NEVER = -9.0


def link(
    among: Floats, known: Floats, sizes: Floats, least: float, agreed: Callable[[int, list[int], int], bool]
) -> list[tuple[int | None, list[int]]]:
    """The two sides that are most alike come together, again and again, while they are alike by `least`.

    `among` is newcomers by newcomers, `known` newcomers by groups, `sizes` the weight of every group. `agreed(first,
    members, group)` has the last word: `first` is a group number or -1, `members` the newcomers that would join
    `group`, or, for -1, the newcomer at `group`. Known groups never come together: their names were given out.
    """
    return _Linkage(among, known, sizes).run(least, agreed)


class _Linkage:
    """A table of clusters: a row for each set of newcomers, a column for each such set and then for each group."""

    def __init__(self, among: Floats, known: Floats, sizes: Floats) -> None:
        self.count = len(among)
        self.table = np.concatenate([among, known], axis=1).astype(np.float64)
        self.table[np.arange(self.count), np.arange(self.count)] = NEVER
        self.weights = np.concatenate([np.ones(self.count), sizes]).astype(np.float64)
        self.members: dict[int, list[int]] = {i: [i] for i in range(self.count)}
        self.joined: dict[int, list[int]] = {}

    def run(self, least: float, agreed: Callable[[int, list[int], int], bool]) -> list[tuple[int | None, list[int]]]:
        while self.table.size:
            row, column = divmod(int(np.argmax(self.table)), self.table.shape[1])
            if self.table[row, column] < least:
                break
            if self._is_agreed(row, column, agreed):
                self._merge(row, column)
            else:
                self._forbid(row, column)
        fresh: list[tuple[int | None, list[int]]] = [(None, sorted(found)) for found in self.members.values()]
        return fresh + [(group, sorted(found)) for group, found in self.joined.items()]

    def _is_agreed(self, row: int, column: int, agreed: Callable[[int, list[int], int], bool]) -> bool:
        if column >= self.count:
            return agreed(column - self.count, self.members[row], -1)
        return all(agreed(-1, self.members[row], other) for other in self.members[column])

    def _forbid(self, row: int, column: int) -> None:
        self.table[row, column] = NEVER
        if column < self.count:
            self.table[column, row] = NEVER

    def _merge(self, row: int, column: int) -> None:
        """The row becomes part of the column, and the column's likeness to all others the mean of both."""
        own, other = self.weights[row], self.weights[column]
        away, stay = self.table[:, row], self.table[:, column]
        mixed = np.where((away == NEVER) | (stay == NEVER), NEVER, (own * away + other * stay) / (own + other))
        self.table[:, column] = mixed
        if column < self.count:
            groups = slice(self.count, None)
            away, stay = self.table[row, groups], self.table[column, groups]
            forbidden = (away == NEVER) | (stay == NEVER)
            self.table[column, groups] = np.where(forbidden, NEVER, (own * away + other * stay) / (own + other))
            self.table[column, : self.count] = mixed
            self.table[column, column] = NEVER
            self.members[column] += self.members.pop(row)
        else:
            self.joined.setdefault(column - self.count, []).extend(self.members.pop(row))
        self.table[row, :] = NEVER
        self.table[:, row] = NEVER
        self.weights[column] = own + other
