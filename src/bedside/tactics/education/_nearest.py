"""Turns unit vectors into eight-bit ones, and a query vector into the rows nearest to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# A first look along the directions in which the corpus differs most, then the true cosine for the best of these.
# For 47,000 rows this reads 18 MB and not 72, and finds the same ten rows (bench/search.py says how often).
DIRECTIONS, LOOKED_AT, SAMPLE = 96, 768, 8192


class Vectors:
    def __init__(self, rows: NDArray[np.int8], scales: Floats, axes: Floats, middle: Floats, shadows: Floats) -> None:
        self.rows, self.scales, self.axes, self.middle, self.shadows = rows, scales, axes, middle, shadows

    @classmethod
    def build(cls, vectors: Floats) -> Vectors:
        scales = np.maximum(np.abs(vectors).max(axis=1), 1e-12).astype(np.float32) / np.float32(127)
        rows = np.round(vectors / scales[:, None]).astype(np.int8)
        sample = vectors[:: max(1, len(vectors) // SAMPLE)]
        middle = sample.mean(axis=0)
        _, directions = np.linalg.eigh((sample - middle).T @ (sample - middle))
        axes = np.ascontiguousarray(directions[:, ::-1][:, :DIRECTIONS], dtype=np.float32)
        return cls(rows, scales, axes, middle, np.ascontiguousarray((vectors - middle) @ axes))

    def cosines(self, query: Floats, rows: NDArray[np.intp]) -> Floats:
        found: Floats = (self.rows[rows].astype(np.float32) @ query) * self.scales[rows]
        return found

    def nearest(self, query: Floats, count: int) -> tuple[NDArray[np.intp], Floats]:
        """The rows with the highest cosine, best first, and these cosines; equal ones in the order of rows."""
        looked_at = best(self._first_look(query), max(LOOKED_AT, count))
        cosines = self.cosines(query, looked_at)
        order = np.lexsort((looked_at, -cosines))[:count]
        return looked_at[order], cosines[order]

    def _first_look(self, query: Floats) -> Floats:
        # A row's cosine is its part along the axes, which we look at, plus its part off them, which is small.
        looked: Floats = self.shadows @ (query @ self.axes)
        return looked


def best(scores: Floats, count: int) -> NDArray[np.intp]:
    """The places of the highest scores, in no order."""
    if count >= len(scores):
        return np.arange(len(scores))
    return np.argpartition(-scores, count)[:count]
