"""Turns the words of many short texts into lists of who has which word, and a query into BM25 scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

K1, B = 1.2, 0.75


class Postings:
    """For every word, the rows that have it and what each occurrence is worth (worked out once, when built)."""

    def __init__(
        self,
        words: Sequence[str],
        starts: NDArray[np.int64],
        rows: NDArray[np.int32],
        worth: NDArray[np.float32],
        count: int,
    ) -> None:
        self.words, self.starts, self.rows, self.worth, self.count = list(words), starts, rows, worth, count
        self._numbers = {word: number for number, word in enumerate(self.words)}

    @classmethod
    def build(cls, texts: Iterable[Sequence[str]]) -> Postings:
        numbers: dict[str, int] = {}
        pairs: list[tuple[int, int, int]] = []
        lengths: list[int] = []
        for row, words in enumerate(texts):
            lengths.append(len(words))
            counts: dict[int, int] = {}
            for word in words:
                number = numbers.setdefault(word, len(numbers))
                counts[number] = counts.get(number, 0) + 1
            pairs.extend((number, row, count) for number, count in counts.items())
        table = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 3)
        starts = np.searchsorted(table[:, 0], np.arange(len(numbers) + 1)).astype(np.int64)
        worth = _bm25(table, starts, np.array(lengths, dtype=np.float64))
        return cls(list(numbers), starts, table[:, 1].astype(np.int32), worth, len(lengths))

    def rarity(self, word: str) -> float:
        """How much the word tells: about 0 if every row has it, and most if none has."""
        number = self._numbers.get(word)
        return _rarity(self.count, 0 if number is None else int(self.starts[number + 1] - self.starts[number]))

    def knows(self, word: str) -> bool:
        return word in self._numbers

    def scores(self, words: Iterable[str]) -> NDArray[np.float32]:
        total = np.zeros(self.count, dtype=np.float32)
        for word in words:
            number = self._numbers.get(word)
            if number is not None:
                span = slice(int(self.starts[number]), int(self.starts[number + 1]))
                total[self.rows[span]] += self.worth[span]  # a row is there once for each word
        return total


def _rarity(count: int, having: int) -> float:
    return float(np.log1p((count - having + 0.5) / (having + 0.5)))


def _bm25(table: NDArray[np.int64], starts: NDArray[np.int64], lengths: NDArray[np.float64]) -> NDArray[np.float32]:
    having = np.diff(starts)
    rarity = np.log1p((len(lengths) - having + 0.5) / (having + 0.5))
    often = table[:, 2]
    relative = lengths[table[:, 1]] / max(lengths.mean() if len(lengths) else 1.0, 1e-9)
    worth = rarity[table[:, 0]] * often * (K1 + 1) / (often + K1 * (1 - B + B * relative))
    return worth.astype(np.float32)
